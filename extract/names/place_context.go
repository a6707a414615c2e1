package names

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// placeContext reports that the words before token i call for a place.
func placeContext(a *analysis.Article, i int, prefix string) bool {
	if prefix == "ب" {
		return true
	}
	if strings.HasPrefix(prefix, "و") {
		return placeJustBefore(a, i)
	}
	if prefix != "" {
		return false
	}
	before := a.Known(i - 1)
	switch before.Role() {
	case "place", "launch":
		return !before.InAny("accredited-to")
	case "target":
		return before.InAny("towards")
	}
	if before.Is("dir") {
		return true
	}
	h := headBefore(a, i)
	return h != nil && h.Type == string(record.Town)
}

// headBefore gives the head noun right before token i, or nil.
func headBefore(a *analysis.Article, i int) *pack.Head {
	if i == 0 || a.Tok(i-1).Kind != text.Word {
		return nil
	}
	for _, r := range a.Readings(i - 1) {
		if h := r.Known.Head(); h != nil {
			return h
		}
	}
	return nil
}

// placeJustBefore reports a place that ends right before token i.
func placeJustBefore(a *analysis.Article, i int) bool {
	m := a.At(i - 1)
	return m != nil && (m.Type == record.Town || m.Type == record.Country) && m.Last == i
}

// endsPhrase reports that the noun phrase ends before token j: a definite word there
// would make what stands before it a plain noun with its adjective or genitive.
func endsPhrase(a *analysis.Article, j, end int) bool {
	if j >= end || a.Tok(j).Kind != text.Word || a.Closed(j) {
		return true
	}
	w := a.Strict(j)
	if analysis.HasArticle(w) {
		return a.Lang.Is(strings.TrimPrefix(w, "ال"), "time", "dir") || a.Lang.Is(w, "time") || grammar.Masdar(a, w)
	}
	if strings.HasPrefix(w, "وال") || strings.HasPrefix(w, "ب") || strings.HasPrefix(w, "لل") {
		return true
	}
	if _, verb := grammar.FiniteWord(a, j); verb {
		return true
	}
	if a.Tanwin(j) || strings.HasPrefix(w, "و") && !a.Noun(w) {
		return true
	}
	c, ok := a.Find(j, end)
	return ok && !c.Guarded
}
