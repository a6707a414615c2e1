package arabic

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/record"
	"isnad/extract/text"
)

// backPointing keeps a definite short form (الحركة، القاعدة) for the coreference
// stage, which drops it where nothing stands before.
func backPointing(a *analysis.Article, s *analysis.Span, next int) bool {
	if s.Type == record.Town || s.Plural && !inList(a, s, "standing") || attributive(a, s) {
		return false
	}
	s.Last = max(s.Last, next)
	s.Rule = "short form"
	if s.Type == record.Base && !s.Plural && s.Last > s.First+1 && LiesAt(a, s, s.Last, len(a.Doc.Tokens)) {
		s.Rule, s.Anonymous, s.Definite = "base by its place", true, false // القاعدة الجوية بتمنراست
	}
	return true
}

// attributive reports a short form that has the shape of an adjective and stands
// behind a definite noun that it goes with: السياسة الخارجية, الحدود البحرية.
func attributive(a *analysis.Article, s *analysis.Span) bool {
	i := s.First
	return s.Prefix == "" && Nisba(strings.TrimPrefix(a.Strict(i), "ال")) && i > 0 && a.Tok(i-1).Kind == text.Word && strings.HasPrefix(a.Strict(i-1), "ال") &&
		!a.Closed(i-1) && a.Lang.Head(strings.TrimPrefix(a.Strict(i-1), "ال")) == nil
}
