package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// nationForce takes a force or power without a name of its own, told by a common noun and
// the adjective of a nation: قوة تركية, قوة عراقية أمريكية مشتركة, النظام الفلاني. A noun that is
// another's name by itself names him no more with such an adjective: الاحتلال التركي.
func (a *analysis) nationForce(i, end int) (span, bool) {
	for _, r := range a.readings(i) {
		definite := hasArticle(r.Stem)
		list := "forces-by-nation"
		if definite {
			list = "powers-by-nation"
		}
		if in, _ := r.noun.In(list); !in || r.Prefix == "ك" {
			continue
		}
		if m, ok := a.find(i, end); ok && m.Last > i+1 {
			return span{}, false // الاحتلال الإسرائيلي
		}
		s := span{mention: mention{first: i, typ: record.Actor, kind: "army", prefix: r.Prefix, rule: "force by its nation"}}
		s.last = a.forceAdjectives(&s, i+1, end, definite)
		if s.nationality != nil || !definite && s.last > i+1 {
			s.anonymous = !definite
			return s, true
		}
	}
	return span{}, false
}

// forceAdjectives passes over the adjectives of a force and notes its nation: عراقية أمريكية
// مشتركة. It returns the token behind.
func (a *analysis) forceAdjectives(s *span, j, end int, definite bool) int {
	for ; j < end && a.tok(j).Kind == text.Word && hasArticle(a.strict(j)) == definite && !a.attachedWord(j) && !a.closed(j) && !a.tanwin(j); j++ {
		switch joint, _ := a.lang.In("joint-forces", a.strict(j)); {
		case a.nationality(j):
			if s.nationality == nil {
				s.nationality = a.catalog.Nationality(a.strict(j))
			}
		case definite && s.nationality == nil && !joint && a.describingWord(j) && a.nationality(j+1): // الطيران الحربي الفلاني
		case !joint && (s.nationality == nil || definite || !a.descriptive(a.strict(j))):
			return j
		}
	}
	return j
}

// ofAnotherNation reports a country's name that the adjective of another nation behind it
// makes a common noun: الاحتلال التركي is not the state that goes by the word alone.
func (a *analysis) ofAnotherNation(e string, last int) bool {
	if !a.nationality(last) || !hasArticle(a.strict(last)) || !hasArticle(a.strict(last-1)) || a.nationality(last-1) {
		return false
	}
	n := a.catalog.Nationality(a.strict(last))
	return n != nil && n.ID != e
}
