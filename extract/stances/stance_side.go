package stances

import (
	"isnad/extract/analysis"
	"isnad/extract/record"
)

// claimsOtherSide reports who claims, by the same words, the repulse of an attack or the
// attack that was repulsed: he did one of the two. قال الجيش إن قواته صدّت هجوما.
func claimsOtherSide(a *analysis.Article, sp, v, k int) bool {
	other := record.Attack
	switch a.Events[v].Type {
	case record.Attack:
		other = record.Interception
	case record.Interception:
	default:
		return false
	}
	c := &a.Cues[k]
	for _, st := range a.Statements {
		if st.Kind != record.Claim || st.Speaker != sp || st.Event < 0 || st.Event == v || a.Events[st.Event].Type != other {
			continue
		}
		for _, i := range a.Events[st.Event].Happenings {
			if h := &a.Happenings[i]; h.Sent == c.Sent && h.Pos >= c.From && h.Pos < c.To {
				return true
			}
		}
	}
	return false
}
