package presence

import (
	"isnad/extract/analysis"
	"isnad/extract/record"
	"isnad/extract/text"
)

// posted reads a verb of being somewhere with forces and places right beside it:
// تنتشر في البلدة والقرية كتيبة, تتمركز الكتيبة في المعسكر, القوات التي تتمركز في المعسكر.
func posted(a *analysis.Article, i, s int) []holding {
	if in, _ := a.Known(i).In("there-is"); !in && (!isVerbOf(a, i, "staying") || tellsPresence(a, i, "staying") != "verb") {
		return nil
	}
	var guests []*analysis.Mention
	places := placesBehind(a, i+1, s)
	switch {
	case len(places) > 0:
		guests = forcesBehindAside(a, places[len(places)-1].Last, s)
		if between := forcesAt(a, i+1, s); len(between) > 0 && between[0].First < places[0].First {
			guests = between
		}
	default:
		if guests = forcesAt(a, i+1, s); len(guests) > 0 {
			places = placesBehind(a, guests[len(guests)-1].Last, s)
		}
	}
	if len(guests) == 0 && a.Known(i-1).Is("rel") {
		if m := a.At(i - 2); m != nil && mayOwn(a, m) && m.Prefix != "ل" {
			guests = []*analysis.Mention{m}
		}
	}
	var out []holding
	for _, p := range places {
		if a.Known(i-1).Is("rel") && !takenUpThere(a, p, i-2) {
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
func takenUpThere(a *analysis.Article, p *analysis.Mention, antecedent int) bool {
	if m := a.At(antecedent); m != nil && analysis.Forces(m) {
		return true
	}
	if p.Role != "place pronoun" {
		return false
	}
	for j := antecedent; j > antecedent-3; j-- {
		if m := a.At(j); m != nil {
			return analysis.Locates(m)
		}
		if a.Tok(j).Kind == text.Word && a.Known(j).Role() == "" {
			return false // المناطق التي
		}
	}
	return false
}

// underArms reports a group, or a body that has forces.
func underArms(a *analysis.Article, m *analysis.Mention) bool {
	if m.Type == record.Group {
		return true
	}
	switch a.Finer(m.Entity) {
	case "army", "mission", "coalition", "command", "police", "security", "air-force", "navy", "alliance":
		return true
	}
	return false
}

// joinedNext reports و at token i or on it.
func joinedNext(a *analysis.Article, i int) bool {
	m := a.At(i)
	return m != nil && m.Prefix == "و" || a.Bare(i) != a.Strict(i)
}
