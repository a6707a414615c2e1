package presence

import (
	"cmp"

	"isnad/extract/analysis"
	"isnad/extract/encoder"
)

// hosting asks whether the one holds or received the other.
var hosting = relation{
	kind: "host", task: "hosted", heard: encoder.Hosted,
	from:     func(*analysis.Mention) bool { return true },
	to:       func(m *analysis.Mention) bool { return analysis.MaySpeak(m.Type) },
	cues:     analysis.Presence,
	standIns: standIns,
	plainly:  plainPresence,
}

// WeighHosts asks of each two names of a sentence whether the one holds or
// received the other.
func WeighHosts(a *analysis.Article) {
	ruled := map[analysis.Pair]bool{}
	for _, st := range a.Statements {
		if h, g := analysis.NamedAs(st, "host"), analysis.NamedAs(st, "guest"); len(h) > 0 && len(g) > 0 {
			ruled[analysis.Pair{From: h[0], To: g[0]}] = true
		}
	}
	if !a.Keep && !a.Model.Has("hosted") {
		settled := map[analysis.Pair]told{}
		tellHosts(a, settled, settleHosts(a, settled, nil), ruled)
		return
	}
	found, order := weighPairs(a, &hosting, ruled)
	if !a.Model.Has("hosted") {
		return
	}
	order = settleHosts(a, found, order)
	kept := a.Statements[:0]
	for _, st := range a.Statements {
		if h, g := analysis.NamedAs(st, "host"), analysis.NamedAs(st, "guest"); len(h) > 0 && len(g) > 0 {
			if _, yes := found[analysis.Pair{From: h[0], To: g[0]}]; !yes {
				continue
			}
		}
		kept = append(kept, st)
	}
	a.Statements = kept
	tellHosts(a, found, order, ruled)
}

// tellHosts makes statements of the answers that no rule has made.
func tellHosts(a *analysis.Article, found map[analysis.Pair]told, order []analysis.Pair, ruled map[analysis.Pair]bool) {
	for _, p := range order {
		if !ruled[p] {
			tell(a, p, found[p], cmp.Or(found[p].rule, "weights: hosted"), "host", "guest")
		}
	}
}
