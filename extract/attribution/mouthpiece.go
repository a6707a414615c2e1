package attribution

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/entities"
	"isnad/extract/grammar"
)

// spokenForces ties a spokesman of whom no body is told to the force whose deeds he
// announces: أعلن المتحدث العسكري أن القوات المسلحة قصفت.
func spokenForces(a *analysis.Article) {
	for i := range a.Happenings {
		h := &a.Happenings[i]
		if h.Event < 0 || h.Passive || h.Negated {
			continue
		}
		k := a.Covering(h)
		if k < 0 || a.Cues[k].Class == "denial" {
			continue
		}
		for _, sp := range a.EntitiesOf(a.Cues[k].Sources) {
			if !a.Spokesman(sp) || entities.BodyOf(a, sp) >= 0 || entities.SpeaksForSomebody(a, sp) {
				continue
			}
			for _, d := range a.EntitiesOf(a.NamedDoers(h)) {
				if grammar.Commands(a, d) {
					a.Entities[sp].Body = d
					break
				}
			}
		}
	}
}

// OnlyObserves reports a monitor, an institute or a medium, which tells of what others do,
// unless it is somebody's mouthpiece, and a press desk of several forces.
func OnlyObserves(a *analysis.Article, e int) bool {
	kind := a.Finer(e)
	return kind == "monitor" || kind == "think-tank" || pressDesk(a, e) || passesOn(a, e) && a.Entities[e].Body < 0
}

// passesOn reports an entity that the text tells of as a medium alone.
func passesOn(a *analysis.Article, e int) bool {
	ms := a.Entities[e].Mentions
	return len(ms) > 0 && !slices.ContainsFunc(ms, func(k int) bool { return !analysis.IsMedium(&a.Mentions[k]) })
}

// pressDesk reports a cell for the press, which has no forces of its own and tells what those
// of its state did: خلية الإعلام الأمني.
func pressDesk(a *analysis.Article, e int) bool {
	for _, k := range a.Entities[e].Mentions {
		m, cell, press := &a.Mentions[k], false, false
		for j := m.First; j < m.Last; j++ {
			cell = cell || a.ReadAs(j, "cells")
			press = press || a.ReadAs(j, "press-matters")
		}
		if cell && press {
			return true
		}
	}
	return false
}
