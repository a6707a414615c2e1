package names

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/text"
)

// BylineHead is the number of tokens at the head of an article in which its own
// agency's name stands.
const BylineHead = 60

// bylineOf reports the agency or paper in a dateline, which published the text and is
// no source in it: بغداد (رويترز) - …, دمشق - سانا.
func bylineOf(a *analysis.Article, m *analysis.Mention) bool {
	if analysis.IsMedium(m) && signedOff(a, m) {
		return true
	}
	if !analysis.IsMedium(m) || m.First > BylineHead || m.First == 0 {
		return false
	}
	before, after := a.Tok(m.First-1), a.Tok(m.Last)
	if before.Kind == text.Break && after.Is("/") { // السومرية نيوز / بغداد
		line := a.Doc.Lines[LineOf(a, m.First)]
		return line.Last-line.First < 8
	}
	switch {
	case before.Is("(") && after.Is(")"), before.Is("/") && after.Is("/"):
		next := a.Tok(m.Last + 1)
		return next.Is("-") || next.Is("–") || next.Is("—") || next.Is("_") || next.Is(":") || next.Is(".") || next.Is("/") || next.Kind == text.Break
	case before.Is("-") || before.Is("–") || before.Is("—"):
		line := a.Doc.Lines[LineOf(a, m.First)]
		return line.Last-line.First < 8
	}
	return false
}

// LineOf gives the index of the line that holds token i.
func LineOf(a *analysis.Article, i int) int {
	for k := range a.Doc.Lines {
		if i < a.Doc.Lines[k].Last {
			return k
		}
	}
	return len(a.Doc.Lines) - 1
}

// maxSignOff is the number of tokens of a line that names those whose dispatches an
// article was made from.
const maxSignOff = 22

// signedOff reports an agency in the line that closes an article: أ.ح/ص.ش (د ب أ، رويترز).
// Such a line tells nothing, so it has neither verb nor conjunction nor full stop.
func signedOff(a *analysis.Article, m *analysis.Mention) bool {
	k := LineOf(a, m.First)
	line := a.Doc.Lines[k]
	if k == 0 || line.Last-line.First > maxSignOff {
		return false
	}
	for j := line.First; j < line.Last; j++ {
		if j >= m.First && j < m.Last {
			continue
		}
		if _, verb := grammar.FiniteWord(a, j); verb && len([]rune(a.Strict(j))) > 2 || a.Spelt(j).Is("sub", "rel", "prep") {
			return false
		}
	}
	for _, later := range a.Doc.Lines[k+1:] {
		if later.Last-later.First > maxSignOff {
			return false
		}
	}
	return true
}
