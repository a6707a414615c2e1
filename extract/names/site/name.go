package site

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/names/listed"
	"isnad/extract/record"
)

// StruckSite is the rule of a site without a name that the text tells was hit.
const StruckSite = "struck site"

// siteName passes over the name that a site goes by, or the definite noun that it is of:
// مطعم "كذا", مبنى البلدية, قطار كذا. It returns the token behind, or j.
func siteName(a *analysis.Article, s *analysis.Span, j int, k analysis.SiteClass, end int) int {
	if j >= end {
		return j
	}
	if k == analysis.AnySite {
		return placeOwnName(a, s, j, end)
	}
	if a.Tok(j).Is(`"`) {
		if n := arabic.QuotedName(a, j, end); n > j {
			s.Core, _, _ = a.Slice(j+1, n-1)
			s.Anonymous = false
			return n
		}
		return j
	}
	if k == analysis.Carrier && a.Tok(j).Is("(") {
		return bracketedName(a, s, j, end)
	}
	w := a.Strict(j)
	if a.Closed(j) || a.Tanwin(s.First) || arabic.VerbHere(a, j) || arabic.AttachedWord(a, j) || a.Known(j).Role() != "" || arabic.Describes(a, j) {
		return j
	}
	if analysis.HasArticle(w) {
		if bare := analysis.TrimArticle(w); a.Lang.InAny(bare, "no-sites", "event-words", "scenes") || k == analysis.Carrier && len(a.Stem(j).Titles()) > 0 || a.Lang.NounTrigger(bare) != nil {
			return j
		}
		return definiteEnd(a, j+1, end)
	}
	if grammar.OrdinaryWord(a, w) || !grammar.MaybeName(a, j, w) {
		return j
	}
	s.Anonymous = false
	if j+1 < end && analysis.HasArticle(a.Strict(j+1)) && grammar.MaybeName(a, j+1, a.Strict(j+1)) {
		return j + 2
	}
	return j + 1
}

// bracketedName passes over the name of a ship in brackets: سفينة (كذا). It returns the token
// behind, or j.
func bracketedName(a *analysis.Article, s *analysis.Span, j, end int) int {
	for n := j + 1; n < min(end, j+5); n++ {
		if a.Tok(n).Is(")") && n > j+1 {
			s.Core, _, _ = a.Slice(j+1, n)
			s.Name, _, _ = a.Slice(s.First, n+1)
			s.Name = strings.TrimPrefix(s.Name, s.Prefix)
			s.Anonymous = false
			return n + 1
		}
	}
	return j
}

// siteCarries names a site or carriage by what a verb behind it tells: حافلة تقل حجاجا. The
// name runs on; the tokens behind the noun stay free.
func siteCarries(a *analysis.Article, s *analysis.Span, j, end int) bool {
	n := carries(a, j, end)
	if n == j {
		return false
	}
	arabic.RunOn(a, s, n)
	return true
}

// placeOwnName passes over the name of a place that goes by a noun for any: موقع السماقة, a word
// that news has only in names. It returns the token behind, or j.
func placeOwnName(a *analysis.Article, s *analysis.Span, j, end int) int {
	w := a.Strict(j)
	if a.Closed(j) || a.Tanwin(s.First) || arabic.VerbHere(a, j) || arabic.AttachedWord(a, j) || a.Known(j).Role() != "" || arabic.Describes(a, j) {
		return j
	}
	if m, ok := listed.CatalogueName(a, j, end); ok && m.Prefix == "" && m.Type == record.Town {
		s.Anonymous = false
		return definiteEnd(a, m.Last, end)
	}
	if grammar.OrdinaryWord(a, w) || !grammar.MaybeName(a, j, w) || arabic.Descriptive(a, w) || arabic.Nisba(analysis.TrimArticle(w)) || grammar.Masdar(a, w) {
		return j
	}
	s.Anonymous = false
	return definiteEnd(a, j+1, end)
}
