package extract

import "isnad/extract/record"

// remainReach is how many tokens behind the verb a place may begin where forces still are.
const remainReach = 3

// remaining reads forces that are told to be still somewhere: نحو ألفي جندي لا يزالون في البلاد.
func (a *analysis) remaining(i, s int) []holding {
	if in, _ := a.known(i).In("lasting"); !in || !a.negatedVerb(i) {
		return nil
	}
	guest := a.forceRightBefore(i-1, s)
	if guest == nil {
		return nil
	}
	var out []holding
	for k, p := range a.placesBehind(i+1, s) {
		if k == 0 && p.first > i+remainReach {
			return nil
		}
		out = append(out, holding{p, guest, s, "forces still there"})
	}
	return out
}

// sheltered reads a verb of receiving guests for good with the country or place that does right
// behind it, and the forces: تستضيف البلاد منذ أعوام ألفي جندي أميركي, تؤوي القرية مقاتلين من الحركة.
func (a *analysis) sheltered(i, s int) []holding {
	if !a.isVerbOf(i, "sheltering") {
		return nil
	}
	host := a.placeAt(i+1, s)
	from := i + 2
	if host != nil {
		from = host.last
	} else if m := a.at(i - 1); m != nil && locates(m) && (m.prefix == "" || m.prefix == "و") {
		host, from = m, i+1
	}
	if host == nil || host.typ == record.Official {
		return nil
	}
	for from < a.sentences[s].Last && a.at(from) == nil && (a.isTime(from) || a.known(from).Is("prep") && a.isTime(from+1)) {
		from++
	}
	var out []holding
	for _, g := range a.forcesAt(from, s) {
		out = append(out, holding{host, g, s, "forces that it shelters"})
	}
	return out
}
