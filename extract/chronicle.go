package extract

import "isnad/extract/text"

// A chronology tells what happened in the present, each entry behind its day: 16 حزيران:
// وفد مصري يصل إلى غزة.

// chronicled reports a sentence of such an entry.
func (a *analysis) chronicled(s sentence) bool { return a.lang.Code == "ar" && a.entryDay(s) != "" }

// entryDay gives the day that a sentence's line opens with, a colon or a dash behind it,
// or "".
func (a *analysis) entryDay(s sentence) string {
	first := a.doc.Lines[s.Line].First
	for first < s.Last && a.tok(first).Kind != text.Word && a.tok(first).Kind != text.Number {
		first++ // the bullet
	}
	for k := range a.times {
		t := &a.times[k]
		if t.First > first {
			return ""
		}
		if t.First == first {
			if t.Future || !a.entryMark(t.Last) {
				return ""
			}
			return t.Day
		}
	}
	return ""
}

// entryMark reports what stands between the day of an entry and its text.
func (a *analysis) entryMark(i int) bool {
	t := a.tok(i)
	return t.Is(":") || t.Is("-") || t.Is("–") || t.Is("—")
}
