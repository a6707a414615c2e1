package extract

import (
	"slices"
	"strings"

	"isnad/extract/record"
)

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

// toldBeside reports two attacks of a sentence, each told by a verb with a place of its own that it hit,
// where the second opens a clause beside the first: قُصفت بلدة كذا، فيما أغار الطيران على أخرى.
func (a *analysis) toldBeside(x, y *happening) bool {
	if a.lang.Code != "ar" || x.sent != y.sent || x.typ != record.Attack || y.typ != record.Attack || x.nominal || y.nominal || x.plain == nil || y.plain == nil {
		return false
	}
	p, q := a.ids(x.plain.targets), a.ids(y.plain.targets)
	if len(p) == 0 || len(q) == 0 || overlap(p, q) > 0 || slices.ContainsFunc(append(p, q...), func(e int) bool { return a.entities[e].typ != record.Town && a.entities[e].typ != record.Base }) {
		return false
	}
	for j := x.last; j < y.pos; j++ {
		if a.outer[j] < 0 && a.stem(j).InAny("meanwhile") {
			return true
		}
	}
	return false
}
