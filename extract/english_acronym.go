package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// bracketed returns the token behind a second name that brackets give a body or
// group, or 0.
func (a *analysis) bracketed(i, end int) int {
	m := a.at(i - 2)
	if !a.tok(i-1).Is("(") || m == nil || m.typ != record.Group && m.typ != record.Actor || isMedium(m) {
		return 0
	}
	for j := i; j < end && j < i+7; j++ {
		if a.tok(j).Is(")") {
			if c, ok := a.find(i, end); ok && c.Entries[0].Type != m.typ {
				return 0
			}
			return j
		}
		if t := a.tok(j); t.Kind == text.Number || t.Kind == text.Word && !t.Upper && !a.lang.Is(t.Strict, "prep", "det", "conj") && !a.nameParticle(j) || t.Is(",") {
			return 0
		}
	}
	return 0
}

func (a *analysis) allCapitalsRun(i, k int) bool {
	for j := i; j < k; j++ {
		if a.tok(j).Kind == text.Word && !a.allCapitals(j) {
			return false
		}
	}
	return true
}

// acronymOf finds the name before that brackets give the run as a short form of.
func (a *analysis) acronymOf(i, k int) *mention {
	name, _, _ := a.slice(i, k)
	for x := range a.mentions {
		m := &a.mentions[x]
		if m.parent >= 0 || m.last+2 > len(a.doc.Tokens) || m.first >= i {
			continue
		}
		p := m.last
		if p < i && a.tok(p).Is("(") && p+1 < len(a.doc.Tokens) {
			q := p + 1
			for q < len(a.doc.Tokens) && q < p+6 && !a.tok(q).Is(")") {
				q++
			}
			if q > p+1 {
				if inside, _, _ := a.slice(p+1, q); inside == name && !a.datelined(m, i) {
					return m
				}
			}
		}
	}
	return nil
}

// partOfEarlier finds a body, group or base named before whose name has all
// words of the run.
func (a *analysis) partOfEarlier(i, k int) *mention {
	name, _, _ := a.slice(i, k)
	words := a.nameWords(name)
	for x := len(a.mentions) - 1; x >= 0; x-- {
		m := &a.mentions[x]
		if m.parent >= 0 && (m.typ != record.Official || m.anonymous) || m.typ == record.Town || m.typ == record.Country || m.rule == somebodysOffice {
			continue
		}
		have := a.nameWords(m.core)
		if m.typ == record.Official {
			if m.anonymous || len(have) < 2 || len(words) != 1 || have[len(have)-1] != words[0] {
				continue
			}
			return m
		}
		if len(words) < len(have) && containsAll(have, words) && a.properWords(m, words) {
			if c, ok := a.catalogueName(i, k); ok && c.last == k && c.typ == m.typ && m.entry == nil {
				return nil // the panel of a body is not the body
			}
			return m
		}
	}
	return nil
}

// datelined reports that what brackets give behind a place is the outlet of a dateline, and no
// short form of the place, with whose first letter that would begin: ANKARA (Reuters).
func (a *analysis) datelined(m *mention, i int) bool {
	return locates(m) && a.tok(i).Strict[:1] != a.tok(m.first).Strict[:1]
}
