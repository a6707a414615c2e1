package extract

import "isnad/extract/record"

// visitor gives a visit or meeting that is told without its subject the person
// that the sentence spoke of last: عودة السوداني من زيارة … اجتمع خلالها مع.
func (a *analysis) visitor(h *happening) {
	if h.typ != record.Visit && h.typ != record.Meeting || len(h.agents) > 0 || len(h.targets) == 0 {
		return
	}
	if h.verb != nil && a.lang.Code == "ar" {
		if m := a.delegation(h); m != nil {
			a.give(h, a.outer[m.first], "agent")
			return
		}
	}
	if m := a.before(h.pos, h.sent, 16, func(m *mention) bool { return m.typ == record.Official && !m.anonymous }); m != nil {
		a.give(h, a.outer[m.first], "agent")
	}
}

// delegation finds the body whose delegation is told as the subject of a verb, far
// behind it: وصل إلى بغداد أمس وفد من الوزارة.
func (a *analysis) delegation(h *happening) *mention {
	for j := h.last; j < h.to; j++ {
		if in, _ := a.known(j).In("delegations"); !in || a.at(j) != nil {
			continue
		}
		for k := j + 1; k <= j+4 && k < h.to; k++ {
			if m := a.at(k); m != nil {
				return m
			}
		}
	}
	return nil
}
