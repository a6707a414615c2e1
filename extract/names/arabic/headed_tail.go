package arabic

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/listed"
	"isnad/extract/record"
	"isnad/extract/text"
)

// headTail reads what follows a head noun, from token next on; it reports whether
// that makes a name.
func headTail(a *analysis.Article, s *analysis.Span, next, end int) bool {
	if next >= end {
		return s.Definite && backPointing(a, s, next)
	}
	if inList(a, s, "way-heads") && (a.Spelt(next).Head() != nil || opensBody(a, next, end)) {
		return false // طريق خانصور, خراج بلدة حولا: the town is meant
	}
	if wholeTail(a, s, next, end) {
		return true
	}
	c := nounsBehind(a, s, next, end)
	if s.Kind == "ship" && c.last < end && a.Tok(c.last).Is(`"`) && c.last-s.First < 5 { // سفينة الشحن "كاليستا باي"
		if last := QuotedName(a, c.last, end); last > 0 {
			s.Core, _, _ = a.Slice(c.last+1, last-1)
			s.Last = last
			return true
		}
	}
	whole := next == s.First+2 && s.Definite && c.last == next // العلاقات العامة للحرس
	if n := furtherPart(a, s, c.last, end, whole || c.closed && c.last > next); n > c.last {
		c.last, c.named = n, true
	}
	s.Last = c.last
	return chainNames(a, s, c, next, end)
}

// wholeTail takes a name that stands whole behind its head noun: in quotation marks, in
// the catalogue, in Latin letters, or a person's.
func wholeTail(a *analysis.Article, s *analysis.Span, j, end int) bool {
	if !s.Definite && j == s.First+1 {
		if last := max(QuotedName(a, j, end), bracketedName(a, s, j, end)); last > 0 {
			s.Last = last
			s.Core, _, _ = a.Slice(j+1, last-1)
			quotedEntry(a, s, j+1)
			return true
		}
	}
	if !s.Definite {
		if ledBy(a, s, j, end) {
			return true
		}
		if m, ok := listed.CatalogueName(a, j, end); ok && m.Prefix == "" && headTakes(a, s, &m) {
			return true
		}
	}
	if n := listed.LatinName(a, s, j, end); n > j {
		s.Core, _, _ = a.Slice(j, n)
		s.Last = n
		return true
	}
	if n := placeOfTwo(a, s, j, end); n > j {
		s.Core, _, _ = a.Slice(j, n)
		s.Last = n
		return true
	}
	return false
}

// bracketedName returns the token behind a short name in brackets that opens at i, or 0: قناة
// (روسيا 24), جبل (كاتو). What tells of the thing is none: قرية (تسكنها أقلية); letters that
// are spelt out may look like words of the language: شبكة (ان بي سي).
func bracketedName(a *analysis.Article, s *analysis.Span, i, end int) int {
	if !a.Tok(i).Is("(") || a.Tok(i+1).Kind != text.Word {
		return 0
	}
	_, verb := grammar.FiniteWord(a, i+1)
	if verb || a.Closed(i+1) && s.Kind != "outlet" && s.Kind != "agency" {
		return 0
	}
	for j := i + 1; j < end && j <= i+5; j++ {
		if a.Tok(j).Is(")") {
			return j + 1
		}
		if a.Tok(j).Kind == text.Punct {
			return 0 // طريق (الحصن - النهر)
		}
	}
	return 0
}

// chainNames reports that the chain behind a head noun makes a name, and settles which.
func chainNames(a *analysis.Article, s *analysis.Span, c nounChain, next, end int) bool {
	if s.Definite && !c.named && (s.Nationality != nil && inList(a, s, "landforms") || s.Kind == "hospital" && !s.Plural && c.last > next) {
		return true // البادية السورية: a land and whose it is; المستشفى العسكري
	}
	if s.Definite && !c.named {
		return backPointing(a, s, next)
	}
	if c.named && s.Plural && s.Type == record.Base && len(s.Inner) == 0 {
		return false // bases in the plural are none
	}
	if c.named && !s.Definite && inList(a, s, "district-heads") && inPlace(a, s) && c.last == next+1 && !charge(a, next) {
		s.Type, s.Kind = record.Town, "district"
	}
	if c.named {
		if !s.Definite {
			s.Core, _, _ = a.Slice(next, c.last)
		}
		if s.Plural && s.Type == record.Town && !s.Definite && len(s.Inner) == 0 && !inList(a, s, "landforms") {
			s.First, s.Prefix = next, "" // بلدتي الصور ومركدة: each has its own name
		}
		return !(s.Definite && s.Type == record.Town) || s.Kind == "hospital" && !s.Plural && c.last > next
	}
	return unnamedBase(a, s, end)
}
