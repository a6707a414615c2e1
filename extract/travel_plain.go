package extract

import (
	"strings"

	"isnad/extract/record"
)

// plainTravel names the clause in which a word of travel plainly takes a visitor to a
// place, or "". Who is first of the two is the visitor.
func (a *analysis) plainTravel(g presenceSign, kinds string, visitor, place standing, x, y *mention) string {
	if g.class != "going" || !strings.HasSuffix(kinds, ">place") || !strings.HasPrefix(kinds, "person") || y.typ == record.Country && a.lang.Code == "en" && place.side == "before" {
		return ""
	}
	to := place.side == "behind" && place.rank == 0
	switch {
	case g.form == "noun" && visitor.nearest("behind") && to && x.first < y.first:
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
func (a *analysis) travelStandIns(s int, signs []presenceSign) []*mention {
	var out []*mention
	sent := a.sentences[s]
	for _, g := range signs {
		if g.class != "going" {
			continue
		}
		if e, at := a.travellerBefore(g, s); e >= 0 {
			out = append(out, a.standsFor(e, at, at+1, "visitor told before"))
		}
		if g.form == "verb with pronoun" {
			feminine := strings.HasSuffix(a.strict(g.pos), "ها")
			if e := a.latest(g.pos, s, func(m *mention) bool { return locates(m) && a.feminineName(m) == feminine }); e >= 0 {
				out = append(out, a.standsFor(e, g.pos, g.pos+1, "place pronoun"))
			}
		}
		for i := g.pos + 1; i < min(sent.Last, g.pos+travelReach); i++ {
			if a.outer[i] >= 0 {
				continue
			}
			if e := a.sceneOf(i); e >= 0 {
				out = append(out, a.standsFor(e, i, i+2, "place by kind"))
				break
			}
			if e := a.placeByKind(i, s); e >= 0 {
				out = append(out, a.standsFor(e, i, i+1, "place by kind"))
				break
			}
		}
	}
	return out
}

// travellerBefore gives the person that a pronoun or the verb alone stands for, and
// the token that does; -1 where the sentence names who goes.
func (a *analysis) travellerBefore(g presenceSign, s int) (e, at int) {
	person := func(m *mention) bool { return m.typ == record.Official && !m.anonymous }
	if a.lang.Code == "en" {
		for j := g.pos - 1; j >= a.sentences[s].First && j >= g.pos-3; j-- {
			if a.spelt(j).InAny("person-pronouns") {
				return a.latest(j, s, person), j
			}
		}
		return -1, 0
	}
	if g.form == "noun" {
		for _, end := range []string{"ته", "تها", "وله", "ولها"} { // زيارته, وصوله
			if strings.HasSuffix(a.strict(g.pos), end) {
				return a.latest(g.pos, s, person), g.pos
			}
		}
		return -1, 0
	}
	for j := g.pos + 1; j < a.sentences[s].Last && j < g.pos+travelReach; j++ {
		if m := a.at(j); m != nil {
			if m.typ == record.Official || m.typ == record.Actor || m.typ == record.Group {
				return -1, 0
			}
			j = m.last - 1
		}
	}
	return a.latest(g.pos, s, person), g.pos
}
