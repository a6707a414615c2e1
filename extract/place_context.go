package extract

import (
	"strings"

	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// placeContext reports that the words before token i call for a place.
func (a *analysis) placeContext(i int, prefix string) bool {
	if prefix == "ب" {
		return true
	}
	if strings.HasPrefix(prefix, "و") {
		return a.placeJustBefore(i)
	}
	if prefix != "" {
		return false
	}
	before := a.known(i - 1)
	switch before.Role() {
	case "place", "launch":
		return !before.InAny("accredited-to")
	case "target":
		return before.InAny("towards")
	}
	if before.Is("dir") {
		return true
	}
	h := a.headBefore(i)
	return h != nil && h.Type == string(record.Town)
}

// headBefore gives the head noun right before token i, or nil.
func (a *analysis) headBefore(i int) *pack.Head {
	if i == 0 || a.tok(i-1).Kind != text.Word {
		return nil
	}
	for _, r := range a.readings(i - 1) {
		if h := a.lang.Head(r.Stem); h != nil {
			return h
		}
	}
	return nil
}

// placeJustBefore reports a place that ends right before token i.
func (a *analysis) placeJustBefore(i int) bool {
	m := a.at(i - 1)
	return m != nil && (m.typ == record.Town || m.typ == record.Country) && m.last == i
}

// endsPhrase reports that the noun phrase ends before token j: a definite word there
// would make what stands before it a plain noun with its adjective or genitive.
func (a *analysis) endsPhrase(j, end int) bool {
	if j >= end || a.tok(j).Kind != text.Word || a.closed(j) {
		return true
	}
	w := a.strict(j)
	if hasArticle(w) {
		return a.lang.Is(strings.TrimPrefix(w, "ال"), "time", "dir") || a.lang.Is(w, "time") || a.masdar(w)
	}
	if strings.HasPrefix(w, "وال") || strings.HasPrefix(w, "ب") || strings.HasPrefix(w, "لل") {
		return true
	}
	if _, verb := a.finiteWord(j); verb {
		return true
	}
	if a.tanwin(j) || strings.HasPrefix(w, "و") && !a.noun(w) {
		return true
	}
	c, ok := a.find(j, end)
	return ok && !c.Guarded
}
