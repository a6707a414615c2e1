package cues

import (
	"strings"

	"isnad/extract/analysis"
)

// Backer reports a name that only tells whose side a force is on: جماعات مدعومة من
// إيران, موالية للحكومة, Iran-backed. What the force did, its backer is not told to
// have done.
func Backer(a *analysis.Article, m *analysis.Mention) bool {
	if backedBefore(a, m.First-1, strings.HasSuffix(m.Prefix, "ل") || strings.HasSuffix(m.Prefix, "ب")) {
		return true
	}
	if a.Lang.Code == "en" && (a.Tok(m.Last).Is("-") || a.Tok(m.Last).Is("–")) && (BackedWord(a, m.Last+1) || compound(a, m.Last+1)) {
		return true
	}
	if strings.HasPrefix(m.Prefix, "و") || a.Strict(m.First-1) == "and" {
		k := m.First - 1
		if a.Strict(k) == "and" {
			k--
		}
		if o := a.At(k); o != nil { // مدعومة من روسيا وإيران
			return Backer(a, o)
		}
	}
	return false
}

// backedBefore reports a word of backing that token i, a name's preposition, hangs on;
// attached tells that the preposition is a part of the name's own word, so that the
// word of backing may be token i itself.
func backedBefore(a *analysis.Article, i int, attached bool) bool {
	if attached {
		return BackedWord(a, i)
	}
	if a.Spelt(i).Is("det") {
		i--
	}
	for n := 0; n < 2; n++ { // من قبل
		if in, _ := a.Spelt(i - n).In("backing-links"); !in {
			return false
		}
		if BackedWord(a, i-n-1) {
			return true
		}
	}
	return false
}

// compound reports the second half of a word like Houthi-held, Panama-flagged: whose
// something is.
func compound(a *analysis.Article, i int) bool {
	in, _ := a.Spelt(i).In("compounds")
	return in
}

// BackedWord reports a word for having a backer: مدعوم.
func BackedWord(a *analysis.Article, i int) bool {
	in, _ := a.Stem(i).In("backed")
	return in
}
