package stances

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/attribution"
	"isnad/extract/record"
)

// refused reports a cue that the rules read and found to be about no event: some of
// the attacks, a plan, a detail.
func refused(a *analysis.Article, c *analysis.Cue) bool {
	return attribution.OfSeries(a, c) || c.Class == "denial" && !attribution.DeniesEvent(a, c)
}

// saysOthersDid reports a speaker who tells of the authorities, and so not of himself:
// ذكرت القيادة أن السلطات ضبطت عجلة.
func saysOthersDid(a *analysis.Article, c *analysis.Cue) bool {
	for j := c.From; j < min(c.To, c.From+6); j++ {
		if in, _ := a.Lang.In("others", a.Bare(j)); in {
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
func takeStance(a *analysis.Article, s stance, sp int, x stand) {
	v, cue, ruled := x.event, x.cue, x.ruled
	a.Taken[analysis.Pair{From: sp, To: v}] = true
	if ruled != nil {
		return
	}
	for _, st := range a.Statements { // said already, of his own people or as a report
		if st.Kind == record.Report && st.Speaker == sp && st.Event == v {
			st.Kind = s.kind
			if s.kind == record.Denial {
				st.Polarity = record.Negative
				attribution.BodySpeaks(a, st, sp)
			}
			st.Rule = "weights: " + s.task
			return
		}
	}
	st := &analysis.Statement{Kind: s.kind, Speaker: sp, Event: v, Certainty: record.Certain, Polarity: record.Positive, Rule: "weights: " + s.task}
	if s.kind == record.Denial {
		st.Polarity = record.Negative
	}
	if quoteFor(a, st, sp, v, cue) {
		a.Statements = append(a.Statements, st)
		if s.kind == record.Denial {
			attribution.BodySpeaks(a, st, sp)
		}
	}
}

// dropStances takes back what the rules say and the weights do not.
func dropStances(a *analysis.Article) {
	kept := a.Statements[:0]
	for _, st := range a.Statements {
		if st.Event >= 0 && st.Speaker >= 0 && !a.Taken[analysis.Pair{From: st.Speaker, To: st.Event}] {
			switch st.Kind {
			case record.Claim:
				st.Kind = record.Report
			case record.Denial:
				if st.Mouth == nil || !a.Taken[analysis.Pair{From: st.Mouth.Speaker, To: st.Event}] {
					continue
				}
			}
		}
		kept = append(kept, st)
	}
	a.Statements = kept
}
