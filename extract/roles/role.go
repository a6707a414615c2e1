package roles

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/record"
	"isnad/extract/sources"
)

// roleOf turns what governs a name into its role in a happening.
func roleOf(a *analysis.Article, m *analysis.Mention, h *analysis.Happening) string {
	if cues.Backer(a, m) {
		return "none"
	}
	if role := supposed(a, m, h); role != "" {
		return role
	}
	stop := h.Last - 1
	if h.Noun >= h.Last && m.First > h.Noun {
		stop = h.Noun
	}
	role, _ := governor(a, m, stop)
	if role == "place" && strikesAround(a, m, h, stop) {
		return "target"
	}
	if m.Kind == "road" || m.Kind == "street" {
		role = "place"
	}
	if byMeansOf(a, m, h, role) || chairs(a, m, h) {
		return "agent"
	}
	if role == "bare" && strings.HasSuffix(m.Prefix, "ل") && !h.Nominal && m.First == h.Last && h.Type != record.Visit {
		return "target" // كمنوا للقوة
	}
	if comesFrom(a, m, h) || sources.BlamedOnHim(a, m, h) {
		return "agent"
	}
	if objectOfNoun(a, m, h) || objectBehindSubject(a, m, h) || role == "" && objectPerson(a, m, h) {
		return "target"
	}
	if subjectOfNoun(a, m, h) {
		return "agent"
	}
	if (role == "agent" || role == "means") && struckBy(a, m, h) {
		return "target"
	}
	switch role {
	case "agent":
		if byOther(a, m, h) {
			return "none"
		}
		if m.Type == record.Town || m.Type == record.Base {
			return "target" // بقصف القاعدة
		}
	case "place", "means":
		if role == "means" && h.Type == record.Attack && h.Passive && (m.Type == record.Group || m.Type == record.Actor) && armedBy(a, m) {
			return "agent" // قُتل بصاروخ للحزب
		}
		if !analysis.Locates(m) && (role == "means" || strings.HasSuffix(m.Prefix, "ب")) && (h.Type == record.Meeting || h.Type == record.Seizure) && analysis.MaySpeak(m.Type) {
			return "target" // اجتمع بالرئيس, أطاحت بالقيادي
		}
		if role == "means" && m.Type == record.Base && h.Type == record.Attack && !h.Nominal && !h.Passive {
			return "bare" // استهدفت بطائرة مسيّرة مطار المدينة
		}
		if !analysis.Locates(m) || role == "means" {
			return "none"
		}
	case "launch":
		if h.Subkind == "return" {
			return "target"
		}
		if analysis.Locates(m) {
			return "launch"
		}
		return "none"
	case "of":
		if h.Type == record.Visit {
			return "target"
		}
		if cues.ByPartOf(a, m, h) {
			return "agent"
		}
		if m.Type == record.Group || m.Type == record.Actor {
			return "bare"
		}
		return "none"
	case "between":
		if analysis.Locates(m) {
			return "place"
		}
		if (h.Type == record.Meeting || h.Subkind == "clash") && analysis.MaySpeak(m.Type) {
			return "between"
		}
		return "none"
	case "with":
		switch {
		case h.Type == record.Meeting:
			return "target"
		case h.Subkind == "clash" && analysis.MaySpeak(m.Type):
			return otherSide(a, h)
		case jointly(a, m, h):
			return "joint"
		}
		return "none"
	case "target":
		if h.Type == record.Interception {
			return "none"
		}
	}
	return role
}

// otherSide gives the part of those with whom somebody clashed: who killed the dead that
// the sentence told of before (قتل جنديان في اشتباك مع), or who was fought.
func otherSide(a *analysis.Article, h *analysis.Happening) string {
	for k := len(a.Happenings) - 1; k >= 0 && a.Happenings[k].Sent == h.Sent; k-- {
		if o := &a.Happenings[k]; h.Nominal && o.Passive && o.Subkind == "killing" && len(o.Targets) > 0 {
			return "agent"
		}
	}
	return "target"
}
