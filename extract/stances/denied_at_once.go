package stances

import (
	"slices"

	"isnad/extract/analysis"
)

// deniesAtOnce reports a speaker right behind whom stands the noun of what he denies:
// نفت الجماعة استئناف الهجمات.
func deniesAtOnce(a *analysis.Article, sp, v int) bool {
	for _, i := range a.Events[v].Happenings {
		h := &a.Happenings[i]
		j := h.Pos - 1
		for a.Tok(j).Is(",") || a.Tok(j).Is(`"`) {
			j--
		}
		m := a.At(j)
		if !h.Nominal || m == nil || m.Entity != sp {
			continue
		}
		if k := a.Covering(h); k >= 0 && a.Cues[k].Class == "denial" && slices.Contains(a.EntitiesOf(a.Cues[k].Sources), sp) && a.Cues[k].Last == m.First {
			return true
		}
	}
	return false
}
