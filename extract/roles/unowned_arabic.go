package roles

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/entities"
	"isnad/extract/names/arabic"
	"isnad/extract/record"
)

// arabicUnowned reads in Arabic that a body tells of forces without an owner: قالت الوزارة إن
// وحدة للدفاع الجوي أسقطت, أفادت الشرطة بأن مفرزة ألقت القبض; and in the passive of what only it
// can have done: قال الجيش إن مسيّرات أُسقطت.
func arabicUnowned(a *analysis.Article, c *analysis.Cue, h *analysis.Happening, body int) bool {
	if h.Passive {
		return stoppedOrHeld(a, h, body)
	}
	if h.Nominal && !PerformedBehind(a, c, h) {
		return false
	}
	head := topicHead(a, c, h)
	if head < 0 || !a.Lang.InAny(strings.TrimSuffix(a.Bare(head), "ا"), "own-units") {
		return false
	}
	verbs := 0
	for j := head; j < h.Pos; j++ {
		if m := a.At(j); m != nil {
			if m.Entity >= 0 && m.Entity != body && analysis.IsBody(m) && !branchName(a, m, body) {
				return false
			}
			j = m.Last - 1
			continue
		}
		if _, ok := a.Finite(j); ok && arabic.VerbHere(a, j) {
			verbs++
		}
		if foreign(a, j, body) || a.Known(j).Is("neg") || a.Spelt(j).InAny("hostile") {
			return false
		}
	}
	return verbs == 0 || h.Nominal && verbs == 1
}

// topicHead gives the first noun behind the particle that opens the clause of a happening: أن
// وحدة …, or -1.
func topicHead(a *analysis.Article, c *analysis.Cue, h *analysis.Happening) int {
	for j := h.Pos - 1; j >= c.Last; j-- {
		if !a.Known(j).Is("sub") || a.Outer[j] >= 0 {
			continue
		}
		for j++; j < h.Pos && a.IsTime(j); j++ {
		}
		if j == h.Pos || a.Outer[j] >= 0 && !barelyNamed(a, j) {
			return -1
		}
		return j
	}
	return -1
}

// branchName reports the name of a branch of service, or of what belongs to the state of a body.
func branchName(a *analysis.Article, m *analysis.Mention, body int) bool {
	if in, _ := a.Known(m.First).In("branches"); in && a.Entities[m.Entity].Entry == nil {
		return true
	}
	state := entities.StateOf(a, a.Entities[body])
	return m.Type != record.Group && state != "" && state == entities.StateOf(a, a.Entities[m.Entity])
}

// stoppedOrHeld reports a passive whose subject, behind it, is a weapon that was stopped, or
// somebody or something that was seized and is none of the speaker's.
func stoppedOrHeld(a *analysis.Article, h *analysis.Happening, body int) bool {
	i := h.Last
	if i >= h.To || a.Outer[i] >= 0 || a.Known(i).Is("prep") {
		return false
	}
	for j := i; j < min(i+3, h.To); j++ {
		if a.Nationality(j) && !foreign(a, j, body) {
			return false
		}
	}
	if h.Type == record.Interception {
		return NounHere(a, i, "weapons")
	}
	return h.Type == record.Seizure && h.Subkind != "abduction" && !a.ReadAs(i, "own-ranks")
}
