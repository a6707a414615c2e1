package extract

import (
	"isnad/extract/record"
)

// headTail reads what follows a head noun, from token next on; it reports whether
// that makes a name.
func (a *analysis) headTail(s *span, next, end int) bool {
	if next >= end {
		return s.definite && a.backPointing(s, next)
	}
	if a.inList(s, "way-heads") && (a.spelt(next).Head() != nil || a.opensBody(next, end)) {
		return false // طريق خانصور, خراج بلدة حولا: the town is meant
	}
	if a.wholeTail(s, next, end) {
		return true
	}
	c := a.nounsBehind(s, next, end)
	if s.kind == "ship" && c.last < end && a.tok(c.last).Is(`"`) && c.last-s.first < 5 { // سفينة الشحن "كاليستا باي"
		if last := a.quotedName(c.last, end); last > 0 {
			s.core, _, _ = a.slice(c.last+1, last-1)
			s.last = last
			return true
		}
	}
	if n := a.furtherPart(s, c.last, end, c.closed && c.last > next); n > c.last {
		c.last, c.named = n, true
	}
	s.last = c.last
	return a.chainNames(s, c, next, end)
}

// wholeTail takes a name that stands whole behind its head noun: in quotation marks, in
// the catalogue, in Latin letters, or a person's.
func (a *analysis) wholeTail(s *span, j, end int) bool {
	if a.tok(j).Is(`"`) && !s.definite && j == s.first+1 {
		if last := a.quotedName(j, end); last > 0 {
			s.last = last
			s.core, _, _ = a.slice(j+1, last-1)
			a.quotedEntry(s, j+1)
			return true
		}
	}
	if !s.definite {
		if a.ledBy(s, j, end) {
			return true
		}
		if m, ok := a.catalogueName(j, end); ok && m.prefix == "" && a.headTakes(s, &m) {
			return true
		}
	}
	if n := a.latinName(s, j, end); n > j {
		s.core, _, _ = a.slice(j, n)
		s.last = n
		return true
	}
	if n := a.placeOfTwo(s, j, end); n > j {
		s.core, _, _ = a.slice(j, n)
		s.last = n
		return true
	}
	return false
}

// chainNames reports that the chain behind a head noun makes a name, and settles which.
func (a *analysis) chainNames(s *span, c nounChain, next, end int) bool {
	if s.definite && !c.named && (s.nationality != nil && a.inList(s, "landforms") || s.kind == "hospital" && !s.plural && c.last > next) {
		return true // البادية السورية: a land and whose it is; المستشفى العسكري
	}
	if s.definite && !c.named {
		return a.backPointing(s, next)
	}
	if c.named && s.plural && s.typ == record.Base && len(s.inner) == 0 {
		return false // bases in the plural are none
	}
	if c.named && !s.definite && a.inList(s, "district-heads") && a.inPlace(s) && c.last == next+1 && !a.charge(next) {
		s.typ, s.kind = record.Town, "district"
	}
	if c.named {
		if !s.definite {
			s.core, _, _ = a.slice(next, c.last)
		}
		if s.plural && s.typ == record.Town && !s.definite && len(s.inner) == 0 {
			s.first, s.prefix = next, "" // بلدتي الصور ومركدة: each has its own name
		}
		return !(s.definite && s.typ == record.Town) || s.kind == "hospital" && !s.plural && c.last > next
	}
	return a.unnamedBase(s, end)
}
