package extract

import (
	"slices"
	"strings"

	"isnad/extract/catalog"
	"isnad/extract/record"
	"isnad/extract/text"
)

// The outlet that published an article is no source in it. It shows itself in the
// lines around the article's own text: a dateline (بيروت – صحيفة "كذا" – الاثنين), the
// brackets behind a city (ERBIL (Levant Wire) -), a line of its own at the head, the
// notice of rights at the foot.

// headLines is the number of lines at the head of an article that may name the outlet,
// footLines of those at its foot, and headerLength the number of tokens of such a line.
const (
	headLines    = 7
	headerLength = 22
	footLines    = 4
)

// dropPublisher takes the article's own outlet out of its entities.
func (a *analysis) dropPublisher() {
	var marks []publisherMark
	for _, e := range a.entities {
		if len(e.mentions) == 0 || e.typ != record.Actor || !a.maybeOutlet(e) {
			continue
		}
		if marks == nil {
			marks = a.publisherLines()
		}
		if a.namesItself(e, marks) || a.toldToSite(e) || a.received(e) || a.toldItself(e) {
			e.dropped = true
			m := &a.mentions[e.mentions[0]]
			a.trace.reject(m.start, m.end, "name", "the outlet that published the article")
		}
	}
}

// maybeOutlet reports a medium, or a body that stands nowhere but in a header.
func (a *analysis) maybeOutlet(e *entity) bool {
	header := true
	for _, k := range e.mentions {
		m := &a.mentions[k]
		if isMedium(m) {
			return true
		}
		header = header && a.inHeader(m.first)
	}
	return header || a.lang.Code == "en" && e.entry == nil
}

// inHeader reports a token in a short line at the head that is no prose.
func (a *analysis) inHeader(i int) bool {
	l := a.lineOf(i)
	return l < headLines && a.headerLine(l)
}

// headerLine reports a short line with a bar, a dash, a date or nothing but a name:
// the headline has verbs, and a dateline has none.
func (a *analysis) headerLine(l int) bool {
	line := a.doc.Lines[l]
	n := line.Last - line.First
	if n == 0 || n > headerLength {
		return false
	}
	marked, bar := n <= 4 && (l == 0 || a.doc.Lines[l-1].Last == a.doc.Lines[l-1].First), false
	for i := line.First; i < line.Last; i++ {
		t := a.tok(i)
		bar = bar || t.Is("|") || t.Is("»") || t.Is(">")
		marked = marked || bar || t.Is("/") || i > line.First && t.Is("-") || t.Is("–") || t.Is("—")
	}
	for i := line.First; i < line.Last && !bar; i++ {
		if e, n := a.mediumAt(i, line.Last); e != nil {
			i = n - 1
			continue
		}
		if _, verb := a.finite(i); verb {
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
func (a *analysis) markOf(first, last int) publisherMark {
	var out publisherMark
	for i := first; i < last; i++ {
		if a.tok(i).Kind != text.Word {
			continue
		}
		for _, r := range a.readings(i) {
			out.words = append(out.words, text.Loosen(r.Stem))
		}
		if e, _ := a.mediumAt(i, last); e != nil {
			out.outlet = append(out.outlet, e)
		}
	}
	return out
}

// mediumAt gives the medium of the catalogue whose name begins at token i, and the token
// behind it; nil for none.
func (a *analysis) mediumAt(i, end int) (*catalog.Entry, int) {
	m, ok := a.find(i, end)
	if !ok || len(m.Entries) == 0 {
		return nil, i
	}
	e := m.Entries[0]
	if !isMedium(&mention{typ: e.Type, kind: e.Kind}) {
		return nil, i
	}
	return e, m.Last
}

// publisherLines gives the lines and brackets that name the outlet.
func (a *analysis) publisherLines() []publisherMark {
	out := []publisherMark{}
	words := func(first, last int) { out = append(out, a.markOf(first, last)) }
	for l, line := range a.doc.Lines {
		switch {
		case (line.Noise != "" || l >= len(a.doc.Lines)-footLines) && a.rights(line):
			words(line.First, line.Last)
			out[len(out)-1].outlet = nil // where an outlet took its text from
		case l < headLines && a.headerLine(l):
			words(line.First, line.Last)
		case l < headLines:
			for i := line.First; i < min(line.Last, line.First+bylineHead/2); i++ {
				if n := a.betweenMarks(i, line.Last); n > i {
					words(i, n)
				}
				if !a.tok(i).Is("(") {
					continue
				}
				for j := i + 1; j < min(line.Last-1, i+6); j++ {
					if a.tok(j).Is(")") {
						if next := a.tok(j + 1); j+1 == line.Last || next.Is("-") || next.Is("–") || next.Is("—") || next.Is(":") {
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
func (a *analysis) betweenMarks(i, end int) int {
	before := a.tok(i - 1)
	if before.Kind == text.Break { // شفق نيوز/ قتل أربعة
		if e, last := a.mediumAt(i, end); e != nil && a.tok(last).Is("/") {
			return last
		}
		return i
	}
	if !before.Is("/") && !before.Is("-") && !before.Is("–") && !before.Is("—") {
		return i
	}
	e, last := a.mediumAt(i, end)
	if a.tok(last).Is(".") && e != nil { // يريفان - سبوتنيك. اتهمت
		return last
	}
	if after := a.tok(last); e == nil || !after.Is("/") && !after.Is(":") && !after.Is("-") && !after.Is("–") && !after.Is("—") {
		return i
	}
	return last
}

// rights reports a line with a notice of rights or of where the text was taken from.
func (a *analysis) rights(l text.Line) bool {
	for i := l.First; i < min(l.Last, l.First+headerLength); i++ {
		if in, _ := a.lang.In("rights", text.Fold(strings.ToLower(a.strict(i)))); in {
			return true
		}
	}
	return false
}

// namesItself reports that a line of the outlet has all words of a name.
func (a *analysis) namesItself(e *entity, marks []publisherMark) bool {
	for _, mark := range marks {
		if e.entry != nil && slices.Contains(mark.outlet, e.entry) {
			return true
		}
	}
	for _, k := range e.mentions {
		m := &a.mentions[k]
		var own []string
		for _, w := range a.nameWords(m.core) {
			if a.lang.Head(w) == nil && !a.lang.Closed(w) {
				own = append(own, w)
			}
		}
		if len(own) == 0 {
			continue
		}
		for _, mark := range marks {
			if !slices.ContainsFunc(own, func(w string) bool { return !slices.Contains(mark.words, w) }) {
				return true
			}
		}
	}
	return false
}
