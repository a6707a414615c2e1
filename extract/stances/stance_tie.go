package stances

import (
	"isnad/extract/analysis"
	"isnad/extract/attribution"
	"isnad/extract/entities"
	"isnad/extract/names"
	"isnad/extract/record"
	"isnad/extract/roles"
	"isnad/extract/weights"
)

// tieFeatures adds how those who are told to have done an event stand to who speaks
// of it: a command answers for the jets of its country, a group for its brigade.
func tieFeatures(a *analysis.Article, q *weights.Question, s stance, x utterance, covers bool, sp, v int) {
	cl, typ, kind := a.CueClass(x.cue), string(a.Events[v].Type), a.Finer(sp)
	seen := map[string]bool{}
	for _, i := range a.Events[v].Happenings {
		tie := tieTold(a, &a.Cues[x.cue], sp, &a.Happenings[i])
		if seen[tie] {
			continue
		}
		seen[tie] = true
		q.Add("tie", tie)
		q.Add("tie", tie, cl, analysis.Yes(covers))
		q.Add("tie", tie, kind, typ)
		q.Add("tie", tie, names.KindOf(a, sp), analysis.Yes(covers))
	}
	for _, st := range a.Statements {
		if st.Event != v || s.kind != record.Denial {
			continue
		}
		for _, n := range st.Names {
			if n.Role != "accused" && n.Role != "agent" || n.Entity == sp {
				continue
			}
			if tie := attribution.Tie(a, sp, n.Entity); !seen[n.Role+tie] {
				seen[n.Role+tie] = true
				q.Add(n.Role+" tie", tie)
				q.Add(n.Role+" tie", tie, analysis.Yes(covers), cl)
			}
		}
	}
}

// tieTold tells how the doers of a telling stand to a speaker.
func tieTold(a *analysis.Article, c *analysis.Cue, sp int, h *analysis.Happening) string {
	if roles.Own(a, sp, h) {
		return "himself"
	}
	if h.Sent == c.Sent && h.Pos >= c.From && h.Pos < c.To && roles.SpeaksOfItself(a, c, h) {
		return "his own"
	}
	best := ""
	for _, d := range a.EntitiesOf(h.Agents) {
		t := attribution.Tie(a, sp, d)
		if best == "" || t != "another" {
			best = t
		}
	}
	if best == "" && h.Nation != nil {
		best = "another state"
		if x := entities.StateOf(a, h.Nation); x != "" && x == attribution.StateBehind(a, sp) {
			best = "his state"
		}
	}
	if best == "" {
		return "nobody"
	}
	return best
}
