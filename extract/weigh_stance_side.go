package extract

import "isnad/extract/record"

// claimsOtherSide reports who claims, by the same words, the repulse of an attack or the
// attack that was repulsed: he did one of the two. قال الجيش إن قواته صدّت هجوما.
func (a *analysis) claimsOtherSide(sp, v, k int) bool {
	other := record.Attack
	switch a.events[v].typ {
	case record.Attack:
		other = record.Interception
	case record.Interception:
	default:
		return false
	}
	c := &a.cues[k]
	for _, st := range a.statements {
		if st.kind != record.Claim || st.speaker != sp || st.event < 0 || st.event == v || a.events[st.event].typ != other {
			continue
		}
		for _, i := range a.events[st.event].happenings {
			if h := &a.happenings[i]; h.sent == c.sent && h.pos >= c.from && h.pos < c.to {
				return true
			}
		}
	}
	return false
}
