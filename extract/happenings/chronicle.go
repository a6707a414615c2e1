package happenings

import (
	"isnad/extract/analysis"
	"isnad/extract/text"
)

// A chronology tells what happened in the present, each entry behind its day: 16 حزيران:
// وفد مصري يصل إلى غزة.

// chronicled reports a sentence of such an entry.
func chronicled(a *analysis.Article, s analysis.Sentence) bool {
	return a.Lang.Code == "ar" && EntryDay(a, s) != ""
}

// EntryDay gives the day that a sentence's line opens with, a colon or a dash behind it,
// or "".
func EntryDay(a *analysis.Article, s analysis.Sentence) string {
	first := a.Doc.Lines[s.Line].First
	for first < s.Last && a.Tok(first).Kind != text.Word && a.Tok(first).Kind != text.Number {
		first++ // the bullet
	}
	for k := range a.Times {
		t := &a.Times[k]
		if t.First > first {
			return ""
		}
		if t.First == first {
			if t.Future || !entryMark(a, t.Last) {
				return ""
			}
			return t.Day
		}
	}
	return ""
}

// entryMark reports what stands between the day of an entry and its text.
func entryMark(a *analysis.Article, i int) bool {
	t := a.Tok(i)
	return t.Is(":") || t.Is("-") || t.Is("–") || t.Is("—")
}
