package english

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// somebodysOffice is the rule of an office that speaks for its holder.
const somebodysOffice = "somebody's office"

// officeBody takes the office of somebody as a body where it speaks: the prime minister's
// office, the IDF Spokesman's Office. Who holds it stays a person of his own where he is named.
func officeBody(a *analysis.Article, i, end int) (analysis.Span, bool) {
	e := chunk(a, i, end)
	for p := i + 1; p+1 < e; p++ {
		if !grammar.Possessive(a, p) || !a.Spelt(p+1).InAny("offices") {
			continue
		}
		if !a.Tok(p+1).Upper && !speaksAt(a, i, p+2) && !utteredBy(a, i-1) || titleCase(a, i) || !officer(a, i, p) {
			return analysis.Span{}, false
		}
		s := analysis.Span{Mention: analysis.Mention{First: i, Last: p + 2, Type: record.Actor, Kind: "body", Rule: somebodysOffice}}
		if m, ok := englishOffice(a, i, p); ok && m.Last == p && !m.Anonymous && m.Role != "" {
			s.Inner = append(s.Inner, m)
		} else {
			s.Inner = bodiesWithin(a, i, p)
		}
		return s, true
	}
	return analysis.Span{}, false
}

// officer reports a title or office in the words [i, p) that names or ends them.
func officer(a *analysis.Article, i, p int) bool {
	for t := i; t < p; t++ {
		if n := tokenTitle(a, t); n == p || n > t && n < p && a.Tok(n).Upper || t == p-1 && a.Spelt(t).Anonymous() != nil {
			return true
		}
	}
	return false
}
