package extract

import (
	"isnad/extract/text"
)

// bylineHead is the number of tokens at the head of an article in which its own
// agency's name stands.
const bylineHead = 60

// bylineOf reports the agency or paper in a dateline, which published the text and is
// no source in it: بغداد (رويترز) - …, دمشق - سانا.
func (a *analysis) bylineOf(m *mention) bool {
	if isMedium(m) && a.signedOff(m) {
		return true
	}
	if !isMedium(m) || m.first > bylineHead || m.first == 0 {
		return false
	}
	before, after := a.tok(m.first-1), a.tok(m.last)
	if before.Kind == text.Break && after.Is("/") { // السومرية نيوز / بغداد
		line := a.doc.Lines[a.lineOf(m.first)]
		return line.Last-line.First < 8
	}
	switch {
	case before.Is("(") && after.Is(")"), before.Is("/") && after.Is("/"):
		next := a.tok(m.last + 1)
		return next.Is("-") || next.Is("–") || next.Is("—") || next.Is(":") || next.Is(".") || next.Is("/") || next.Kind == text.Break
	case before.Is("-") || before.Is("–") || before.Is("—"):
		line := a.doc.Lines[a.lineOf(m.first)]
		return line.Last-line.First < 8
	}
	return false
}

// lineOf gives the index of the line that holds token i.
func (a *analysis) lineOf(i int) int {
	for k := range a.doc.Lines {
		if i < a.doc.Lines[k].Last {
			return k
		}
	}
	return len(a.doc.Lines) - 1
}
