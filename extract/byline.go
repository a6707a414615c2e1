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
		return next.Is("-") || next.Is("–") || next.Is("—") || next.Is("_") || next.Is(":") || next.Is(".") || next.Is("/") || next.Kind == text.Break
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

// maxSignOff is the number of tokens of a line that names those whose dispatches an
// article was made from.
const maxSignOff = 22

// signedOff reports an agency in the line that closes an article: أ.ح/ص.ش (د ب أ، رويترز).
// Such a line tells nothing, so it has neither verb nor conjunction nor full stop.
func (a *analysis) signedOff(m *mention) bool {
	k := a.lineOf(m.first)
	line := a.doc.Lines[k]
	if k == 0 || line.Last-line.First > maxSignOff {
		return false
	}
	for j := line.First; j < line.Last; j++ {
		if j >= m.first && j < m.last {
			continue
		}
		if _, verb := a.finiteWord(j); verb && len([]rune(a.strict(j))) > 2 || a.spelt(j).Is("sub", "rel", "prep") {
			return false
		}
	}
	for _, later := range a.doc.Lines[k+1:] {
		if later.Last-later.First > maxSignOff {
			return false
		}
	}
	return true
}
