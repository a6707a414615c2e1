package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// posted reads a verb of being somewhere with forces and places right beside it:
// تنتشر في البلدة والقرية كتيبة, تتمركز الكتيبة في المعسكر, القوات التي تتمركز في المعسكر.
func (a *analysis) posted(i, s int) []holding {
	if in, _ := a.known(i).In("there-is"); !in && (a.tellsPresence(i, "staying") != "verb" || !a.isVerbOf(i, "staying")) {
		return nil
	}
	var guests []*mention
	places := a.placesBehind(i+1, s)
	switch {
	case len(places) > 0:
		guests = a.forcesBehindAside(places[len(places)-1].last, s)
		if between := a.forcesAt(i+1, s); len(between) > 0 && between[0].first < places[0].first {
			guests = between
		}
	default:
		if guests = a.forcesAt(i+1, s); len(guests) > 0 {
			places = a.placesBehind(guests[len(guests)-1].last, s)
		}
	}
	if len(guests) == 0 && a.known(i-1).Is("rel") {
		if m := a.at(i - 2); m != nil && a.mayOwn(m) && m.prefix != "ل" {
			guests = []*mention{m}
		}
	}
	var out []holding
	for _, p := range places {
		if a.known(i-1).Is("rel") && !a.takenUpThere(p, i-2) {
			continue
		}
		for _, g := range guests {
			out = append(out, holding{p, g, s, "forces that are there"})
		}
	}
	return out
}

// takenUpThere reports a place that a relative clause is about where it tells of one by a
// pronoun: التي تنتشر فيها. Where forces are the antecedent, any place will do.
func (a *analysis) takenUpThere(p *mention, antecedent int) bool {
	if m := a.at(antecedent); m != nil && forces(m) {
		return true
	}
	if p.role != "place pronoun" {
		return false
	}
	for j := antecedent; j > antecedent-3; j-- {
		if m := a.at(j); m != nil {
			return locates(m)
		}
		if a.tok(j).Kind == text.Word && a.known(j).Role() == "" {
			return false // المناطق التي
		}
	}
	return false
}

// underArms reports a group, or a body that has forces.
func (a *analysis) underArms(m *mention) bool {
	if m.typ == record.Group {
		return true
	}
	switch a.finer(m.entity) {
	case "army", "mission", "coalition", "command", "police", "security", "air-force", "navy", "alliance":
		return true
	}
	return false
}

// joinedNext reports و at token i or on it.
func (a *analysis) joinedNext(i int) bool {
	m := a.at(i)
	return m != nil && m.prefix == "و" || a.bare(i) != a.strict(i)
}
