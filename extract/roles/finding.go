package roles

import (
	"isnad/extract/analysis"
)

// Concluded lists the bodies, but for media, that the verb of saying at token i has for its
// speakers: خلصت المنظمة إلى. What one person or one paper concludes is no finding of an inquiry.
func Concluded(a *analysis.Article, i int) []int {
	var out []int
	for k := range a.Cues {
		c := &a.Cues[k]
		if c.Pos != i || c.Class != "report" {
			continue
		}
		for _, s := range c.Sources {
			if m := &a.Mentions[s]; analysis.IsBody(m) && !analysis.IsMedium(m) {
				out = analysis.AppendNew(out, s)
			}
		}
	}
	return out
}

// finder gives the findings of an inquiry their author, where the words around their verb name
// none: whoever speaks by it.
func finder(a *analysis.Article, h *analysis.Happening) {
	if h.Subkind != "findings" || h.Nominal || len(h.Agents) > 0 {
		return
	}
	for _, m := range Concluded(a, h.Pos) {
		give(a, h, m, "agent")
	}
}
