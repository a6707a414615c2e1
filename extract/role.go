package extract

import (
	"strings"

	"isnad/extract/record"
)

// roleOf turns what governs a name into its role in a happening.
func (a *analysis) roleOf(m *mention, h *happening) string {
	if a.backer(m) {
		return "none"
	}
	if role := a.supposed(m, h); role != "" {
		return role
	}
	stop := h.last - 1
	if h.noun >= h.last && m.first > h.noun {
		stop = h.noun
	}
	role, _ := a.governor(m, stop)
	if role == "place" && a.strikesAround(m, h, stop) {
		return "target"
	}
	if m.kind == "road" || m.kind == "street" {
		role = "place"
	}
	if a.byMeansOf(m, h, role) {
		return "agent"
	}
	if role == "bare" && strings.HasSuffix(m.prefix, "ل") && !h.nominal && m.first == h.last && h.typ != record.Visit {
		return "target" // كمنوا للقوة
	}
	if a.comesFrom(m, h) || a.blamedOnHim(m, h) {
		return "agent"
	}
	if a.objectOfNoun(m, h) || a.objectBehindSubject(m, h) || role == "" && a.objectPerson(m, h) {
		return "target"
	}
	if a.subjectOfNoun(m, h) {
		return "agent"
	}
	if (role == "agent" || role == "means") && a.struckBy(m, h) {
		return "target"
	}
	switch role {
	case "agent":
		if a.byOther(m, h) {
			return "none"
		}
		if m.typ == record.Town || m.typ == record.Base {
			return "target" // بقصف القاعدة
		}
	case "place", "means":
		if role == "means" && h.typ == record.Attack && h.passive && (m.typ == record.Group || m.typ == record.Actor) && a.armedBy(m) {
			return "agent" // قُتل بصاروخ للحزب
		}
		if !locates(m) && (role == "means" || strings.HasSuffix(m.prefix, "ب")) && (h.typ == record.Meeting || h.typ == record.Seizure) && maySpeak(m.typ) {
			return "target" // اجتمع بالرئيس, أطاحت بالقيادي
		}
		if role == "means" && m.typ == record.Base && h.typ == record.Attack && !h.nominal && !h.passive {
			return "bare" // استهدفت بطائرة مسيّرة مطار المدينة
		}
		if !locates(m) || role == "means" {
			return "none"
		}
	case "launch":
		if h.subkind == "return" {
			return "target"
		}
		if locates(m) {
			return "launch"
		}
		return "none"
	case "of":
		if h.typ == record.Visit {
			return "target"
		}
		if a.byPartOf(m, h) {
			return "agent"
		}
		if m.typ == record.Group || m.typ == record.Actor {
			return "bare"
		}
		return "none"
	case "between":
		if locates(m) {
			return "place"
		}
		if (h.typ == record.Meeting || h.subkind == "clash") && maySpeak(m.typ) {
			return "between"
		}
		return "none"
	case "with":
		switch {
		case h.typ == record.Meeting:
			return "target"
		case h.subkind == "clash" && maySpeak(m.typ):
			return a.otherSide(h)
		}
		return "none"
	case "target":
		if h.typ == record.Interception {
			return "none"
		}
	}
	return role
}

// otherSide gives the part of those with whom somebody clashed: who killed the dead that
// the sentence told of before (قتل جنديان في اشتباك مع), or who was fought.
func (a *analysis) otherSide(h *happening) string {
	for k := len(a.happenings) - 1; k >= 0 && a.happenings[k].sent == h.sent; k-- {
		if o := &a.happenings[k]; h.nominal && o.passive && o.subkind == "killing" && len(o.targets) > 0 {
			return "agent"
		}
	}
	return "target"
}

// locates reports a name that says where.
func locates(m *mention) bool {
	return m.typ == record.Town || m.typ == record.Country || m.typ == record.Base
}
