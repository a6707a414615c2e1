package extract

import "isnad/extract/record"

// siteName passes over the name that a site goes by, or the definite noun that it is of:
// مطعم "كذا", مبنى البلدية, قطار كذا. It returns the token behind, or j.
func (a *analysis) siteName(s *span, j int, k siteClass, end int) int {
	if j >= end {
		return j
	}
	if k == anySite {
		return a.placeOwnName(s, j, end)
	}
	if a.tok(j).Is(`"`) {
		if n := a.quotedName(j, end); n > j {
			s.core, _, _ = a.slice(j+1, n-1)
			s.anonymous = false
			return n
		}
		return j
	}
	w := a.strict(j)
	if a.closed(j) || a.tanwin(s.first) || a.verbHere(j) || a.attachedWord(j) || a.known(j).Role() != "" || a.describes(j) {
		return j
	}
	if hasArticle(w) {
		if bare := trimArticle(w); a.lang.InAny(bare, "no-sites", "event-words", "scenes") || a.lang.NounTrigger(bare) != nil {
			return j
		}
		return a.definiteEnd(j+1, end)
	}
	if a.ordinaryWord(w) || !a.maybeName(j, w) {
		return j
	}
	s.anonymous = false
	if j+1 < end && hasArticle(a.strict(j+1)) && a.maybeName(j+1, a.strict(j+1)) {
		return j + 2
	}
	return j + 1
}

// siteCarries names a site or carriage by what a verb behind it tells: حافلة تقل حجاجا. The
// name runs on; the tokens behind the noun stay free.
func (a *analysis) siteCarries(s *span, j, end int) bool {
	n := a.carries(j, end)
	if n == j {
		return false
	}
	a.runOn(s, n)
	return true
}

// placeOwnName passes over the name of a place that goes by a noun for any: موقع السماقة, a word
// that news has only in names. It returns the token behind, or j.
func (a *analysis) placeOwnName(s *span, j, end int) int {
	w := a.strict(j)
	if a.closed(j) || a.tanwin(s.first) || a.verbHere(j) || a.attachedWord(j) || a.known(j).Role() != "" || a.describes(j) {
		return j
	}
	if m, ok := a.catalogueName(j, end); ok && m.prefix == "" && m.typ == record.Town {
		s.anonymous = false
		return a.definiteEnd(m.last, end)
	}
	if a.ordinaryWord(w) || !a.maybeName(j, w) || a.descriptive(w) || nisba(trimArticle(w)) || a.masdar(w) {
		return j
	}
	s.anonymous = false
	return a.definiteEnd(j+1, end)
}
