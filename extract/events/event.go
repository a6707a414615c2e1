package events

import (
	"isnad/extract/analysis"
	"isnad/extract/happenings"
)

// JoinHappenings makes one event of all that tells of it: "the attack" further
// on is the attack before it, and so is a verb of the same family with the same
// target or place and no other day.
func JoinHappenings(a *analysis.Article) {
	for i := range a.Happenings {
		h := &a.Happenings[i]
		k, founds := sameEvent(a, h), false
		if k < 0 && a.Lang.Code == "en" {
			k = happenings.EnglishSameEvent(a, i)
		}
		if k < 0 {
			if h.Nominal && h.Definite && !specific(a, h) {
				t := a.Tok(h.Pos)
				a.Trace.Reject(t.Start, t.End, "event", "%s: nothing before it to point to", h.Rule)
				continue
			}
			if h.Negated || h.Bare && !toldWhere(a, h) {
				continue
			}
			a.Events = append(a.Events, &analysis.Event{Type: h.Type, Subkind: h.Subkind, Rule: h.Rule, Best: i})
			k = len(a.Events) - 1
			inheritPlace(a, h, a.Events[k])
			founds = true
		}
		h.Event = k
		traceEvent(a, h, k)
		merge(a, a.Events[k], h, i)
		if founds {
			inheritDay(a, h, a.Events[k])
		}
		absorb(a, k, h)
	}
}

// traceEvent tells which event a happening was filed under, and with whom.
func traceEvent(a *analysis.Article, h *analysis.Happening, k int) {
	if a.Trace == nil {
		return
	}
	note := ""
	for _, r := range []struct {
		role string
		ms   []int
	}{{"agents", h.Agents}, {"targets", h.Targets}, {"places", h.Places}, {"from", h.Launch}} {
		for _, m := range r.ms {
			note += "; " + r.role + ": " + a.Mentions[m].Name
		}
	}
	a.Trace.Accept(a.Tok(h.Pos).Start, a.Tok(h.Last-1).End, "event", "%s by %s: event %d%s", h.Type, h.Rule, k+1, note)
}
