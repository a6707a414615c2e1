package presence

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/roles"
)

// plainTravel names the clause in which a word of travel plainly takes a visitor to a
// place, or "". Who is first of the two is the visitor.
func plainTravel(a *analysis.Article, g presenceSign, kinds string, visitor, place standing, x, y *analysis.Mention) string {
	if g.class != "going" || !strings.HasSuffix(kinds, ">place") || !strings.HasPrefix(kinds, "person") || y.Type == record.Country && a.Lang.Code == "en" && place.side == "before" {
		return ""
	}
	to := place.side == "behind" && place.rank == 0
	switch {
	case g.form == "noun" && visitor.nearest("behind") && to && x.First < y.First:
		return "visit of his to"
	case visitor.side == "within" && to && !place.verbs:
		return "he goes to"
	case g.form == "noun":
		return ""
	case visitor.nearest("behind") && to:
		return "goes, he, to"
	case visitor.nearest("before") && place.nearest("behind"):
		return "he who goes to"
	case visitor.side == "before" && visitor.rank == 0 && place.nearest("behind"):
		return "he, further on, goes to"
	case place.side == "within" && visitor.rank == 0:
		return "goes to it"
	}
	return ""
}

// travelReach is how many words behind a word of travel the place may be told.
const travelReach = 8

// travelStandIns lists the words of a sentence that stand for who goes and whereto: a
// place by its kind (زار الوزير البلدة) or by a pronoun (زارها), a visitor by a pronoun (خلال
// زيارته, he arrived) or by the verb alone (ثم توجه إلى).
func travelStandIns(a *analysis.Article, s int, signs []presenceSign) []*analysis.Mention {
	var out []*analysis.Mention
	sent := a.Sentences[s]
	for _, g := range signs {
		if g.class != "going" {
			continue
		}
		if e, at := travellerBefore(a, g, s); e >= 0 {
			out = append(out, standsFor(a, e, at, at+1, "visitor told before"))
		}
		if g.form == "verb with pronoun" {
			feminine := strings.HasSuffix(a.Strict(g.pos), "ها")
			if e := roles.Latest(a, g.pos, s, func(m *analysis.Mention) bool { return analysis.Locates(m) && grammar.FeminineName(a, m) == feminine }); e >= 0 {
				out = append(out, standsFor(a, e, g.pos, g.pos+1, "place pronoun"))
			}
		}
		for i := g.pos + 1; i < min(sent.Last, g.pos+travelReach); i++ {
			if a.Outer[i] >= 0 {
				continue
			}
			if e := sceneOf(a, i); e >= 0 {
				out = append(out, standsFor(a, e, i, i+2, "place by kind"))
				break
			}
			if e := placeByKind(a, i, s); e >= 0 {
				out = append(out, standsFor(a, e, i, i+1, "place by kind"))
				break
			}
		}
	}
	return out
}

// travellerBefore gives the person that a pronoun or the verb alone stands for, and
// the token that does; -1 where the sentence names who goes.
func travellerBefore(a *analysis.Article, g presenceSign, s int) (e, at int) {
	person := func(m *analysis.Mention) bool { return m.Type == record.Official && !m.Anonymous }
	if a.Lang.Code == "en" {
		for j := g.pos - 1; j >= a.Sentences[s].First && j >= g.pos-3; j-- {
			if a.Spelt(j).InAny("person-pronouns") {
				return roles.Latest(a, j, s, person), j
			}
		}
		return -1, 0
	}
	if g.form == "noun" {
		for _, end := range []string{"ته", "تها", "وله", "ولها"} { // زيارته, وصوله
			if strings.HasSuffix(a.Strict(g.pos), end) {
				return roles.Latest(a, g.pos, s, person), g.pos
			}
		}
		return -1, 0
	}
	for j := g.pos + 1; j < a.Sentences[s].Last && j < g.pos+travelReach; j++ {
		if m := a.At(j); m != nil {
			if m.Type == record.Official || m.Type == record.Actor || m.Type == record.Group {
				return -1, 0
			}
			j = m.Last - 1
		}
	}
	return roles.Latest(a, g.pos, s, person), g.pos
}
