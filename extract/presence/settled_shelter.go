package presence

import (
	"isnad/extract/analysis"
	"isnad/extract/record"
	"isnad/extract/speech"
)

// remainReach is how many tokens behind the verb a place may begin where forces still are.
const remainReach = 3

// remaining reads forces that are told to be still somewhere: نحو ألفي جندي لا يزالون في البلاد.
func remaining(a *analysis.Article, i, s int) []holding {
	if in, _ := a.Known(i).In("lasting"); !in || !speech.NegatedVerb(a, i) {
		return nil
	}
	guest := forceRightBefore(a, i-1, s)
	if guest == nil {
		return nil
	}
	var out []holding
	for k, p := range placesBehind(a, i+1, s) {
		if k == 0 && p.First > i+remainReach {
			return nil
		}
		out = append(out, holding{p, guest, s, "forces still there"})
	}
	return out
}

// sheltered reads a verb of having guests with the country or place that has them beside it, and
// the forces: تستضيف البلاد منذ أعوام ألفي جندي أميركي, تؤوي القرية مقاتلين من الحركة, القاعدة التي كانت
// تضم مستشارين من الحلف.
func sheltered(a *analysis.Article, i, s int) []holding {
	if !isVerbOf(a, i, "sheltering") {
		return nil
	}
	host := placeAt(a, i+1, s)
	from := i + 1
	if host != nil {
		from = host.Last
	} else {
		host = placeOfClause(a, i)
	}
	if host == nil || host.Type == record.Official {
		return nil
	}
	for from < a.Sentences[s].Last && a.At(from) == nil && (a.IsTime(from) || a.Known(from).Is("prep") && a.IsTime(from+1)) {
		from++
	}
	var out []holding
	for _, g := range forcesBehindAside(a, from, s) {
		out = append(out, holding{host, g, s, "forces that it shelters"})
	}
	return out
}

// placeOfClause gives the place right before a verb, or before the relative pronoun that opens its
// clause, with a verb of being or lasting between.
func placeOfClause(a *analysis.Article, i int) *analysis.Mention {
	j := i - 1
	for isVerbOf(a, j, "was") || a.Known(j).InAny("lasting") || a.Known(j).Is("neg") {
		j--
	}
	rel := a.Known(j).Is("rel")
	if rel {
		j--
		if a.Tok(j).Is(",") {
			j--
		}
	}
	m := a.At(j)
	if m == nil || !analysis.Locates(m) || !rel && m.Prefix != "" && m.Prefix != "و" {
		return nil
	}
	return ofWhichLies(a, m)
}
