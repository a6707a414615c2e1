package extract

import (
	"slices"

	"isnad/extract/record"
)

// refused reports a cue that the rules read and found to be about no event: some of
// the attacks, a plan, a detail.
func (a *analysis) refused(c *cue) bool {
	return a.ofSeries(c) || c.class == "denial" && !a.deniesEvent(c)
}

// onlyObserves reports a monitor, an institute or a medium, which tells of what others do,
// unless it is somebody's mouthpiece.
func (a *analysis) onlyObserves(e int) bool {
	kind := a.finer(e)
	return kind == "monitor" || kind == "think-tank" || a.passesOn(e) && a.entities[e].body < 0
}

// passesOn reports an entity that the text tells of as a medium alone.
func (a *analysis) passesOn(e int) bool {
	ms := a.entities[e].mentions
	return len(ms) > 0 && !slices.ContainsFunc(ms, func(k int) bool { return !isMedium(&a.mentions[k]) })
}

// saysOthersDid reports a speaker who tells of the authorities, and so not of himself:
// ذكرت القيادة أن السلطات ضبطت عجلة.
func (a *analysis) saysOthersDid(c *cue) bool {
	for j := c.from; j < min(c.to, c.from+6); j++ {
		if in, _ := a.lang.In("others", a.bare(j)); in {
			return true
		}
	}
	return false
}

// outdone reports an answer that leans on the cue of a surer one: who denies "it"
// denies one thing.
func outdone(answers []stand, x stand) bool {
	return slices.ContainsFunc(answers, func(y stand) bool { return y.cue == x.cue && y.cue >= 0 && y.score > x.score })
}

// takeStance files what the weights answer.
func (a *analysis) takeStance(s stance, sp int, x stand) {
	v, cue, ruled := x.event, x.cue, x.ruled
	a.taken[pair{sp, v}] = true
	if ruled != nil {
		return
	}
	for _, st := range a.statements { // said already, of his own people or as a report
		if st.kind == record.Report && st.speaker == sp && st.event == v {
			st.kind = s.kind
			if s.kind == record.Denial {
				st.polarity = record.Negative
				a.bodySpeaks(st, sp)
			}
			st.rule = "weights: " + s.task
			return
		}
	}
	st := &statement{kind: s.kind, speaker: sp, event: v, certainty: record.Certain, polarity: record.Positive, rule: "weights: " + s.task}
	if s.kind == record.Denial {
		st.polarity = record.Negative
	}
	if a.quoteFor(st, sp, v, cue) {
		a.statements = append(a.statements, st)
		if s.kind == record.Denial {
			a.bodySpeaks(st, sp)
		}
	}
}

// dropStances takes back what the rules say and the weights do not.
func (a *analysis) dropStances() {
	kept := a.statements[:0]
	for _, st := range a.statements {
		if st.event >= 0 && st.speaker >= 0 && !a.taken[pair{st.speaker, st.event}] {
			switch st.kind {
			case record.Claim:
				st.kind = record.Report
			case record.Denial:
				if st.mouth == nil || !a.taken[pair{st.mouth.speaker, st.event}] {
					continue
				}
			}
		}
		kept = append(kept, st)
	}
	a.statements = kept
}
