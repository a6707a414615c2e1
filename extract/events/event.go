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
		k, first := sameEvent(a, h), false
		if k < 0 && a.Lang.Code == "en" {
			k = happenings.EnglishSameEvent(a, i)
		}
		if k < 0 {
			if !founds(a, h) {
				continue
			}
			a.Events = append(a.Events, &analysis.Event{Type: h.Type, Subkind: h.Subkind, Rule: h.Rule, Best: i})
			k = len(a.Events) - 1
			inheritPlace(a, h, a.Events[k])
			first = true
		}
		h.Event = k
		merge(a, a.Events[k], h, i)
		if first {
			inheritDay(a, h, a.Events[k])
		}
		absorb(a, k, h)
	}
}
