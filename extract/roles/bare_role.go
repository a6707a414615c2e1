package roles

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/record"
)

// bareRole gives the role of a name that nothing governs but the trigger: the
// first that can act is the subject of an active verb, what follows its object.
func bareRole(a *analysis.Article, m *analysis.Mention, h *analysis.Happening, nth int) string {
	if a.Lang.Code == "en" && !h.Nominal {
		return "target" // the subject stands before its verb
	}
	if h.Type == record.Visit || h.Type == record.Meeting {
		if !h.Owned && len(h.Agents) == 0 && analysis.MaySpeak(m.Type) && m.Type != record.Country {
			return "agent"
		}
		return "target"
	}
	if h.Nominal {
		if struckPart(a, m, h) {
			return "target"
		}
		if ofWhom(a, m, h) {
			return "agent"
		}
		if _, nouns := governor(a, m, h.Last-1); nouns > 0 && !acts(a, m, h) && !analysis.Locates(m) {
			return "none"
		}
		return nominalRole(a, m, h)
	}
	if tookPronoun(a, h) {
		return pronounRole(a, m, h)
	}
	if groupsWeapon(a, m, h) {
		return "agent"
	}
	if subjectIsThing(a, h) {
		return "target"
	}
	if h.Passive {
		return "target"
	}
	if len(h.Agents) > 0 || menOf(a, h.Last) || siteHit(a, m, h) {
		return "target" // استهدفت قواتنا آلية للجيش
	}
	if (m.Kind == "ship" || m.Kind == "warship") && nth == 0 && h.Type == record.Interception {
		return "agent" // أسقطت المدمرة مسيّرتين
	}
	if !analysis.MaySpeak(m.Type) {
		return "target"
	}
	if strings.HasSuffix(m.Prefix, "ل") && analysis.IsBody(m) && definitePart(a, h.Last, m.First) {
		return "agent" // قصف الطيران الحربي للجيش
	}
	if membersKilled(a, m, h) {
		return "target"
	}
	_, nouns := governor(a, m, h.Last-1)
	if nouns > 0 && (!acts(a, m, h) || subjectComplete(a, h, m.First) && !members(a, h.Last, m.First)) {
		return "target" // a subject without a name stands before it
	}
	return "agent"
}

// subjectIsThing reports an attack or a weapon as the subject before a verb:
// صواريخ استهدفت القاعدة; then what follows is the target.
func subjectIsThing(a *analysis.Article, h *analysis.Happening) bool {
	if h.Thing {
		return true
	}
	if len(h.Agents) > 0 || h.Verb == nil || h.Verb.And != "" {
		return false
	}
	if a.Lang.Code == "ar" && thingBefore(a, h) {
		return true
	}
	for j := h.From; j < h.Pos; j++ {
		if a.Outer[j] >= 0 {
			continue
		}
		s := strings.TrimPrefix(a.Bare(j), "ال")
		if in, _ := a.Lang.In("event-words", s); in || a.Lang.NounTrigger(s) != nil {
			return true
		}
	}
	return false
}

// nominalRole: استهداف X is what was hit, هجوم X who did it unless X is a place.
func nominalRole(a *analysis.Article, m *analysis.Mention, h *analysis.Happening) string {
	if m.Type == record.Base || m.Type == record.Town {
		return "target"
	}
	s := strings.TrimPrefix(a.Bare(h.Pos), "ال")
	if in, _ := a.Lang.In("target-nouns", s); in {
		return "target"
	}
	if len(h.Agents) == 0 && analysis.MaySpeak(m.Type) {
		return "agent"
	}
	return "target"
}
