package roles

import (
	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// visitorAround gives a visit told as the occasion of something else the person who
// does that: on a visit to Y, X met Z; X said during a trip to Y.
func visitorAround(a *analysis.Article, h *analysis.Happening) {
	if h.Type != record.Visit || len(h.Agents) > 0 || a.Strict(h.Last) != "to" {
		return
	}
	s := a.Sentences[h.Sent]
	p := h.Pos - 1
	for p > s.First && p > h.Pos-5 && a.At(p) == nil && !a.Spelt(p).InAny("visit-links") {
		p--
	}
	if p < s.First || !a.Spelt(p).InAny("visit-links") {
		return
	}
	if p > s.First {
		if v := grammar.VerbBefore(a, p, s.First); v >= s.First {
			giveVisitor(a, h, cues.SubjectOf(a, v, s.First).Mentions)
		}
		return
	}
	for j := h.Last + 1; j < h.Last+10 && j < s.Last; j++ {
		if !a.Tok(j).Is(",") {
			continue
		}
		for grammar.Determiner(a, j+1) {
			j++
		}
		if m := a.At(j + 1); m != nil && m.Type == record.Official && m.Last < s.Last && grammar.TellsPast(a, m.Last) {
			giveVisitor(a, h, []int{a.Outer[j+1]})
		}
		return
	}
}

// giveVisitor makes the persons among some names those who visit.
func giveVisitor(a *analysis.Article, h *analysis.Happening, mentions []int) {
	for _, k := range mentions {
		if a.Mentions[k].Type == record.Official {
			give(a, h, k, "agent")
		}
	}
}
