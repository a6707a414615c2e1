package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// backPointing keeps a definite short form (الحركة، القاعدة) for the coreference
// stage, which drops it where nothing stands before.
func (a *analysis) backPointing(s *span, next int) bool {
	if s.typ == record.Town || s.plural && !a.inList(s, "standing") || a.attributive(s) {
		return false
	}
	s.last = max(s.last, next)
	s.rule = "short form"
	if s.typ == record.Base && !s.plural && s.last > s.first+1 && a.liesAt(s, s.last, len(a.doc.Tokens)) {
		s.rule, s.anonymous, s.definite = "base by its place", true, false // القاعدة الجوية بتمنراست
	}
	return true
}

// attributive reports a short form that has the shape of an adjective and stands
// behind a definite noun that it goes with: السياسة الخارجية, الحدود البحرية.
func (a *analysis) attributive(s *span) bool {
	i := s.first
	return s.prefix == "" && nisba(strings.TrimPrefix(a.strict(i), "ال")) && i > 0 && a.tok(i-1).Kind == text.Word && strings.HasPrefix(a.strict(i-1), "ال") &&
		!a.closed(i-1) && a.lang.Head(strings.TrimPrefix(a.strict(i-1), "ال")) == nil
}
