package entities

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/catalog"
	"isnad/extract/names"
	"isnad/extract/text"
)

// headLines is the number of lines at the head of an article that may name the outlet,
// footLines of those at its foot, and headerLength the number of tokens of such a line.
const (
	headLines    = 7
	headerLength = 22
	footLines    = 4
)

// headerLine reports a short line with a bar, a dash, a date or nothing but a name:
// the headline has verbs, and a dateline has none.
func headerLine(a *analysis.Article, l int) bool {
	line := a.Doc.Lines[l]
	n := line.Last - line.First
	if n == 0 || n > headerLength {
		return false
	}
	marked, bar := n <= 4 && (l == 0 || a.Doc.Lines[l-1].Last == a.Doc.Lines[l-1].First), false
	for i := line.First; i < line.Last; i++ {
		t := a.Tok(i)
		bar = bar || t.Is("|") || t.Is("»") || t.Is(">")
		marked = marked || bar || t.Is("/") || i > line.First && t.Is("-") || t.Is("–") || t.Is("—")
	}
	for i := line.First; i < line.Last && !bar; i++ {
		if e, n := mediumAt(a, i, line.Last); e != nil {
			i = n - 1
			continue
		}
		if _, verb := a.Finite(i); verb {
			return false
		}
	}
	return marked
}

// publisherMark is what a line or bracket that names the outlet says: its words, and the
// media of the catalogue among them, which other lines may call by another name
// (ا ف ب, وكالة فرانس برس).
type publisherMark struct {
	words  []string
	outlet []*catalog.Entry
}

// markOf reads the tokens [first, last) as a mark of the outlet.
func markOf(a *analysis.Article, first, last int) publisherMark {
	var out publisherMark
	for i := first; i < last; i++ {
		if a.Tok(i).Kind != text.Word {
			continue
		}
		for _, r := range a.Readings(i) {
			out.words = append(out.words, text.Loosen(r.Stem))
		}
		if e, _ := mediumAt(a, i, last); e != nil {
			out.outlet = append(out.outlet, e)
		}
	}
	return out
}

// mediumAt gives the medium of the catalogue whose name begins at token i, and the token
// behind it; nil for none.
func mediumAt(a *analysis.Article, i, end int) (*catalog.Entry, int) {
	m, ok := a.Find(i, end)
	if !ok || len(m.Entries) == 0 {
		return nil, i
	}
	e := m.Entries[0]
	if !analysis.IsMedium(&analysis.Mention{Type: e.Type, Kind: e.Kind}) {
		return nil, i
	}
	return e, m.Last
}

// publisherLines gives the lines and brackets that name the outlet.
func publisherLines(a *analysis.Article) []publisherMark {
	out := []publisherMark{}
	words := func(first, last int) { out = append(out, markOf(a, first, last)) }
	for l, line := range a.Doc.Lines {
		switch {
		case (line.Noise != "" || l >= len(a.Doc.Lines)-footLines) && rights(a, line):
			words(line.First, line.Last)
			out[len(out)-1].outlet = nil // where an outlet took its text from
		case l < headLines && headerLine(a, l):
			words(line.First, line.Last)
		case l < headLines:
			for i := line.First; i < min(line.Last, line.First+names.BylineHead/2); i++ {
				if n := betweenMarks(a, i, line.Last); n > i {
					words(i, n)
				}
				if !a.Tok(i).Is("(") {
					continue
				}
				for j := i + 1; j < min(line.Last-1, i+6); j++ {
					if a.Tok(j).Is(")") {
						if next := a.Tok(j + 1); j+1 == line.Last || next.Is("-") || next.Is("–") || next.Is("—") || next.Is(":") {
							words(i+1, j)
						}
						break
					}
				}
			}
		}
	}
	return out
}

// betweenMarks returns the token behind a medium that stands between the marks of a
// dateline, or i: البصرة / نينا / قالت, القاهرة - رويترز: قالت.
func betweenMarks(a *analysis.Article, i, end int) int {
	before := a.Tok(i - 1)
	if before.Kind == text.Break { // شفق نيوز/ قتل أربعة
		if e, last := mediumAt(a, i, end); e != nil && a.Tok(last).Is("/") {
			return last
		}
		return i
	}
	if !before.Is("/") && !before.Is("-") && !before.Is("–") && !before.Is("—") {
		return i
	}
	e, last := mediumAt(a, i, end)
	if a.Tok(last).Is(".") && e != nil { // يريفان - سبوتنيك. اتهمت
		return last
	}
	if after := a.Tok(last); e == nil || !after.Is("/") && !after.Is(":") && !after.Is("-") && !after.Is("–") && !after.Is("—") {
		return i
	}
	return last
}

// rights reports a line with a notice of rights or of where the text was taken from.
func rights(a *analysis.Article, l text.Line) bool {
	for i := l.First; i < min(l.Last, l.First+headerLength); i++ {
		if in, _ := a.Lang.In("rights", text.Fold(strings.ToLower(a.Strict(i)))); in {
			return true
		}
	}
	return false
}
