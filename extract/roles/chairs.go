package roles

import (
	"isnad/extract/analysis"
	"isnad/extract/record"
)

// chairs reports the person under whom a meeting was held, who took part in it: اجتماعا طارئا
// برئاسة فلان. Behind a delegation or a body that was met, he leads those.
func chairs(a *analysis.Article, m *analysis.Mention, h *analysis.Happening) bool {
	if a.Lang.Code != "ar" || h.Type != record.Meeting || m.Type != record.Official || m.Prefix != "" || !a.Spelt(m.First-1).InAny("led-by") {
		return false
	}
	for j := m.First - 2; j > h.Pos; j-- {
		if o := a.At(j); o != nil && analysis.MaySpeak(o.Type) && !analysis.Locates(o) {
			for _, k := range h.Agents {
				if k == a.Outer[j] {
					return true
				}
			}
			return false
		}
		if a.Stem(j).InAny("delegations") {
			return false
		}
	}
	return true
}
