package extract

import (
	"strings"

	"isnad/extract/record"
)

// commonPhrase reports that a head noun and the word behind it, at j, are a phrase of
// everyday news and open no name: تنظيم كأس العالم, مقاومة الاحتلال, دولة القانون, مناطق
// إنتاج القمح, في معرض حديثه.
func (a *analysis) commonPhrase(s *span, j, end int) bool {
	if s.definite || j >= end {
		return false
	}
	switch {
	case s.typ == record.Group && a.masdar(s.headWord()):
		in, _ := a.lang.In("organised", strings.TrimPrefix(a.strict(j), "ال"))
		return in || a.lang.InAny(s.headWord(), "resisting") && a.countryAt(j, end)
	case s.typ == record.Country:
		return !a.countryAt(j, end) && hasArticle(a.strict(j)) && (a.masdar(a.strict(j)) || a.commonNoun(a.strict(j)))
	case s.typ == record.Town && a.inList(s, "wide-districts"):
		return !hasArticle(a.strict(j)) && a.masdar(a.strict(j))
	case s.typ == record.Town && a.inPlace(s):
		return a.possessed(j) && strings.HasSuffix(a.strict(j), "ه") && a.inList(s, "occasions")
	}
	return false
}

// headWord gives the noun by which a name was taken.
func (s *span) headWord() string { return strings.TrimPrefix(s.rule, "head ") }

// countryAt reports a country's name that begins at token i.
func (a *analysis) countryAt(i, end int) bool {
	m, ok := a.catalogueName(i, end)
	return ok && m.typ == record.Country
}

// commonNoun reports a word of the list of ordinary nouns.
func (a *analysis) commonNoun(w string) bool {
	in, _ := a.lang.In("nouns", strings.TrimPrefix(w, "ال"))
	return in
}

// ofMinisters reports the short name of a ministry behind its ministers, who are meant:
// وزراء الخارجية, وزيرا خارجية مصر والأردن.
func (a *analysis) ofMinisters(s *span) bool {
	if s.kind != "ministry" || s.prefix != "" || a.lang.InAny(s.headWord(), "ministry-nouns") {
		return false
	}
	for _, r := range a.readings(s.first - 1) {
		if in, _ := a.lang.In("ministers", strings.TrimPrefix(r.Stem, "ال")); in {
			return true
		}
	}
	return false
}
