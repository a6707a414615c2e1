package english

import (
	"isnad/extract/analysis"
	"isnad/extract/names/arabic"
	"isnad/extract/names/listed"
	"isnad/extract/record"
	"isnad/extract/text"
)

// bracketed returns the token behind a second name that brackets give a body or
// group, or 0.
func bracketed(a *analysis.Article, i, end int) int {
	m := bodyEnding(a, a.At(i-2))
	if !a.Tok(i-1).Is("(") || m == nil || m.Type != record.Group && m.Type != record.Actor || analysis.IsMedium(m) {
		return 0
	}
	for j := i; j < end && j < i+7; j++ {
		if a.Tok(j).Is(")") {
			if c, ok := a.Find(i, end); ok && c.Entries[0].Type != m.Type {
				return 0
			}
			return j
		}
		if t := a.Tok(j); t.Kind == text.Number || t.Kind == text.Word && !t.Upper && !a.Lang.Is(t.Strict, "prep", "det", "conj") && !arabic.NameParticle(a, j) || t.Is(",") {
			return 0
		}
	}
	return 0
}

func allCapitalsRun(a *analysis.Article, i, k int) bool {
	for j := i; j < k; j++ {
		if a.Tok(j).Kind == text.Word && !allCapitals(a, j) {
			return false
		}
	}
	return true
}

// acronymOf finds the name before that brackets give the run as a short form of.
func acronymOf(a *analysis.Article, i, k int) *analysis.Mention {
	name, _, _ := a.Slice(i, k)
	for x := range a.Mentions {
		m := &a.Mentions[x]
		if m.Parent >= 0 || m.Last+2 > len(a.Doc.Tokens) || m.First >= i {
			continue
		}
		p := m.Last
		if p < i && a.Tok(p).Is("(") && p+1 < len(a.Doc.Tokens) {
			q := p + 1
			for q < len(a.Doc.Tokens) && q < p+6 && !a.Tok(q).Is(")") {
				q++
			}
			if q > p+1 {
				if inside, _, _ := a.Slice(p+1, q); inside == name && !datelined(a, m, i) {
					return bodyEnding(a, m)
				}
			}
		}
	}
	return nil
}

// partOfEarlier finds a body, group or base named before whose name has all
// words of the run.
func partOfEarlier(a *analysis.Article, i, k int) *analysis.Mention {
	name, _, _ := a.Slice(i, k)
	words := a.NameWords(name)
	for x := len(a.Mentions) - 1; x >= 0; x-- {
		m := &a.Mentions[x]
		if m.Parent >= 0 && (m.Type != record.Official || m.Anonymous) || m.Type == record.Town || m.Type == record.Country || m.Rule == somebodysOffice {
			continue
		}
		have := a.NameWords(m.Core)
		if m.Type == record.Official {
			if m.Anonymous || len(have) < 2 || len(words) != 1 || have[len(have)-1] != words[0] {
				continue
			}
			return m
		}
		if len(words) < len(have) && analysis.ContainsAll(have, words) && properWords(a, m, words) {
			if c, ok := listed.CatalogueName(a, i, k); ok && c.Last == k && c.Type == m.Type && m.Entry == nil {
				return nil // the panel of a body is not the body
			}
			return m
		}
	}
	return nil
}

// datelined reports that what brackets give behind a place is the outlet of a dateline, and no
// short form of the place, with whose first letter that would begin: ANKARA (Reuters).
func datelined(a *analysis.Article, m *analysis.Mention, i int) bool {
	return analysis.Locates(m) && a.Tok(i).Strict[:1] != a.Tok(m.First).Strict[:1]
}

// bodyEnding gives the body or group with which the name m of somebody ends, m where none does: a
// diplomat of the European Commission (EC).
func bodyEnding(a *analysis.Article, m *analysis.Mention) *analysis.Mention {
	if m == nil || m.Type != record.Official {
		return m
	}
	for k := len(a.Mentions) - 1; k >= 0 && a.Mentions[k].First >= m.First; k-- {
		if b := &a.Mentions[k]; b.Parent >= 0 && b.Last == m.Last && (b.Type == record.Actor || b.Type == record.Group) {
			return b
		}
	}
	return m
}
