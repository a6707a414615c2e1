package arabic

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/listed"
	"isnad/extract/record"
)

// commonPhrase reports that a head noun and the word behind it, at j, are a phrase of
// everyday news and open no name: تنظيم كأس العالم, مقاومة الاحتلال, دولة القانون, مناطق
// إنتاج القمح, في معرض حديثه.
func commonPhrase(a *analysis.Article, s *analysis.Span, j, end int) bool {
	if s.Definite || j >= end {
		return false
	}
	switch {
	case s.Type == record.Group && grammar.Masdar(a, s.HeadWord()):
		in, _ := a.Lang.In("organised", strings.TrimPrefix(a.Strict(j), "ال"))
		return in || a.Lang.InAny(s.HeadWord(), "resisting") && countryAt(a, j, end)
	case s.Type == record.Country:
		return !countryAt(a, j, end) && analysis.HasArticle(a.Strict(j)) && (grammar.Masdar(a, a.Strict(j)) || commonNoun(a, a.Strict(j)))
	case s.Type == record.Town && inList(a, s, "wide-districts"):
		return !analysis.HasArticle(a.Strict(j)) && grammar.Masdar(a, a.Strict(j))
	case s.Type == record.Town && inPlace(a, s):
		return Possessed(a, j) && strings.HasSuffix(a.Strict(j), "ه") && inList(a, s, "occasions")
	}
	return false
}

// countryAt reports a country's name that begins at token i.
func countryAt(a *analysis.Article, i, end int) bool {
	m, ok := listed.CatalogueName(a, i, end)
	return ok && m.Type == record.Country
}

// commonNoun reports a word of the list of ordinary nouns.
func commonNoun(a *analysis.Article, w string) bool {
	in, _ := a.Lang.In("nouns", strings.TrimPrefix(w, "ال"))
	return in
}

// ofMinisters reports the short name of a ministry behind its ministers, who are meant:
// وزراء الخارجية, وزيرا خارجية مصر والأردن.
func ofMinisters(a *analysis.Article, s *analysis.Span) bool {
	if s.Kind != "ministry" || s.Prefix != "" || a.Lang.InAny(s.HeadWord(), "ministry-nouns") {
		return false
	}
	for _, r := range a.Readings(s.First - 1) {
		if in, _ := a.Lang.In("ministers", strings.TrimPrefix(r.Stem, "ال")); in {
			return true
		}
	}
	return false
}
