package extract

import "isnad/extract/record"

// somebodysOffice is the rule of an office that speaks for its holder.
const somebodysOffice = "somebody's office"

// officeBody takes the office of somebody as a body where it speaks: the prime minister's
// office, the IDF Spokesman's Office. Who holds it stays a person of his own where he is named.
func (a *analysis) officeBody(i, end int) (span, bool) {
	e := a.chunk(i, end)
	for p := i + 1; p+1 < e; p++ {
		if !a.possessive(p) || !a.spelt(p+1).InAny("offices") {
			continue
		}
		if !a.tok(p+1).Upper && !a.speaksAt(i, p+2) && !a.utteredBy(i-1) || a.titleCase(i) || !a.officer(i, p) {
			return span{}, false
		}
		s := span{mention: mention{first: i, last: p + 2, typ: record.Actor, kind: "body", rule: somebodysOffice}}
		if m, ok := a.englishOffice(i, p); ok && m.last == p && !m.anonymous && m.role != "" {
			s.inner = append(s.inner, m)
		} else {
			s.inner = a.bodiesWithin(i, p)
		}
		return s, true
	}
	return span{}, false
}

// officer reports a title or office in the words [i, p) that names or ends them.
func (a *analysis) officer(i, p int) bool {
	for t := i; t < p; t++ {
		if n := a.tokenTitle(t); n == p || n > t && n < p && a.tok(n).Upper || t == p-1 && a.spelt(t).Anonymous() != nil {
			return true
		}
	}
	return false
}
