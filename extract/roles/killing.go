package roles

import (
	"isnad/extract/analysis"
	"isnad/extract/record"
	"isnad/extract/text"
)

// settleKilling: where a verb of killing has one name, it is the one killed, since the
// active would name both; but a body is not killed, only its members.
func settleKilling(a *analysis.Article, h *analysis.Happening) {
	if by, killed := killedByFirst(a, h); killed >= 0 {
		h.Agents, h.Targets = []int{by}, []int{killed}
		return
	}
	if h.Subkind == "killing" && !h.Nominal && len(h.Struck) == 0 && len(h.Targets) == 0 && len(h.Agents) == 1 && a.Lang.Code == "ar" {
		m := &a.Mentions[h.Agents[0]]
		if m.First >= h.Last && !byMeansOf(a, m, h, "bare") && (m.First > h.Last || !analysis.IsBody(m)) {
			h.Targets, h.Agents = h.Agents, nil
		}
	}
}

// killedByFirst gives a body whose members are the subject of an active verb of killing,
// and the one killed, named right behind them: قتل جنود الجيش الشاب فلانا. The latter is
// -1 where there is none.
func killedByFirst(a *analysis.Article, h *analysis.Happening) (by, killed int) {
	if a.Lang.Code != "ar" || h.Subkind != "killing" || h.Nominal || h.Passive || !partWord(a, h.Last) {
		return -1, -1
	}
	m := a.At(h.Last + 1)
	if m == nil || m.First != h.Last+1 || m.Prefix != "" || !analysis.MaySpeak(m.Type) || m.Type == record.Official {
		return -1, -1
	}
	for j := m.Last; j <= m.Last+1 && a.Tok(j).Kind == text.Word; j++ {
		if o := a.At(j); o != nil {
			if o.First == j && o.Type == record.Official && !o.Anonymous && o.Prefix == "" {
				return a.Outer[m.First], a.Outer[j]
			}
			break
		}
	}
	return -1, -1
}
