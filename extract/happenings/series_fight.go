package happenings

import (
	"isnad/extract/analysis"
)

// keepFight files fighting of two sides that goes on or came again and again as two series: each
// attacked the other (يتبادل الجيش والحركة القصف بصورة شبه يومية, have traded fire since October).
func keepFight(a *analysis.Article, h *analysis.Happening) {
	told := analysis.Cast{Agents: h.Agents, Targets: h.Targets}
	if h.Plain != nil {
		told = *h.Plain
	}
	x, y := bodiesOf(a, told.Agents), bodiesOf(a, told.Targets)
	if len(y) == 0 && len(x) == 2 {
		x, y = x[:1], x[1:]
	}
	s := analysis.Serial{Pos: h.Pos, Last: h.Last, Sent: h.Sent, From: h.From, To: h.To, Rule: h.Rule, Agents: x, Targets: y}
	kept := len(x) == 1 && len(y) == 1 && x[0] != y[0]
	if kept {
		back := s
		back.Agents, back.Targets = y, x
		a.Serials = append(a.Serials, s, back)
	}
	traceSerial(a, &s, kept)
}
