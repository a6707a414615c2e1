package extract

// deniesAtOnce reports a speaker right behind whom stands the noun of what he denies:
// نفت الجماعة استئناف الهجمات.
func (a *analysis) deniesAtOnce(sp, v int) bool {
	for _, i := range a.events[v].happenings {
		h := &a.happenings[i]
		j := h.pos - 1
		for a.tok(j).Is(",") || a.tok(j).Is(`"`) {
			j--
		}
		m := a.at(j)
		if !h.nominal || m == nil || m.entity != sp {
			continue
		}
		if k := a.covering(h); k >= 0 && a.cues[k].class == "denial" && has(a.ids(a.cues[k].sources), sp) && a.cues[k].last == m.first {
			return true
		}
	}
	return false
}
