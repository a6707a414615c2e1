package extract

import "strings"

// moreThanOne reports several acts of a doer of their own, told behind one act:
// after a drone hit the post, X carried out a number of strikes (ضربات عدة).
func (a *analysis) moreThanOne(x, y *event) bool {
	h := &a.happenings[y.happenings[0]]
	if h.noun < 0 || h.definite || len(y.agents) == 0 || overlap(x.agents, y.agents) > 0 {
		return false
	}
	noun := a.bare(h.noun)
	return strings.HasSuffix(noun, "ات") || a.lang.Code == "en" && strings.HasSuffix(noun, "s")
}

// struckBack reports an act of those whom another one hit, or against those who did
// it: what answers an attack is not that attack.
func (a *analysis) struckBack(x, y *event) bool {
	by := func(x, y *event) bool {
		return overlap(x.agents, y.targets) > 0 && overlap(x.targets, y.targets) == 0 && overlap(x.agents, y.agents) == 0
	}
	return by(x, y) || by(y, x)
}
