package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// arguments finds who did it, what was hit, where and from where.
func (a *analysis) arguments(h *happening) {
	h.from, h.to = a.clause(h)
	if a.lang.Code == "en" {
		a.englishSubject(h)
	} else if !h.nominal {
		a.topicSubject(h)
		a.ownSubject(h)
	}
	var previous *mention
	previousRole := ""
	bare := 0
	relative := false
	for j := h.last; j < h.to; j++ {
		if a.known(j).Is("rel") && !a.known(j).Is("prep") && a.at(j) == nil { // من is "from" far more often than "who"
			relative = true
		}
		m := a.at(j)
		if m == nil {
			continue
		}
		j = m.last - 1
		role := ""
		if previous != nil && (strings.HasPrefix(m.prefix, "و") && len(m.prefix) <= 2 || a.strict(m.first-1) == "and" || a.tok(m.first-1).Is(",") && (a.lang.Code != "en" || m.typ == previous.typ)) && m.first-previous.last <= 2 || previous != nil && a.partJoined(previous, m) {
			role = previousRole
			if role == "between" {
				role = "target" // بين X وY
			}
		} else if role = previousRole; !a.namesTheDoer(previous, m, role) {
			role = a.roleOf(m, h)
		}
		if m.hit > 0 && (h.pos < m.hit && m.hit <= h.last || m.hit == h.noun+1) {
			role = "target" // a site that is one because this hit it
		}
		if role == "bare" && (relative || a.lang.Code == "en" && a.sourceIn(a.outer[m.first], h.sent)) {
			role = "none" // the post was overrun, the army said
		}
		if role == "bare" {
			role = a.bareRole(m, h, bare)
			bare++
		}
		if a.struckToo(m, h) {
			role = "target"
		}
		if role == "agent" {
			a.handedBy(m, h)
		}
		a.give(h, a.outer[m.first], role)
		a.bystanders(m, h)
		previous, previousRole = m, role
	}
	a.soldiersHit(h)
	a.nationAgent(h)
	a.settleKilling(h)
	if a.lang.Code == "ar" {
		a.owner(h)
		a.performer(h)
		a.sharedSubject(h)
		a.untold(h)
		a.openingPlace(h)
		a.committedBy(h)
		a.massacred(h)
		a.ownStruck(h)
		a.hisOwnStruck(h)
		a.kindStruck(h)
	}
	a.sited(h)
	a.visitor(h)
}

// emphasis reports نفسها, ذاته and the like behind a name.
func (a *analysis) emphasis(i int) bool {
	return a.known(i).InAny("self-or-same")
}

// auxiliary reports a token that can be read as an auxiliary verb.
func (a *analysis) auxiliary(i int) bool {
	_, ok := a.reading(i, func(v verb) bool { return v.Verb.Aux })
	return ok
}

// bareRole gives the role of a name that nothing governs but the trigger: the
// first that can act is the subject of an active verb, what follows its object.
func (a *analysis) bareRole(m *mention, h *happening, nth int) string {
	if a.lang.Code == "en" && !h.nominal {
		return "target" // the subject stands before its verb
	}
	if h.typ == record.Visit || h.typ == record.Meeting {
		if !h.owned && len(h.agents) == 0 && maySpeak(m.typ) && m.typ != record.Country {
			return "agent"
		}
		return "target"
	}
	if h.nominal {
		if a.struckPart(m, h) {
			return "target"
		}
		if a.ofWhom(m, h) {
			return "agent"
		}
		if _, nouns := a.governor(m, h.last-1); nouns > 0 && !a.acts(m, h) && !locates(m) {
			return "none"
		}
		return a.nominalRole(m, h)
	}
	if a.tookPronoun(h) {
		return a.pronounRole(m, h)
	}
	if a.groupsWeapon(m, h) {
		return "agent"
	}
	if a.subjectIsThing(h) {
		return "target"
	}
	if h.passive {
		return "target"
	}
	if len(h.agents) > 0 || a.menOf(h.last) || a.siteHit(m, h) {
		return "target" // استهدفت قواتنا آلية للجيش
	}
	if (m.kind == "ship" || m.kind == "warship") && nth == 0 && h.typ == record.Interception {
		return "agent" // أسقطت المدمرة مسيّرتين
	}
	if !maySpeak(m.typ) {
		return "target"
	}
	if strings.HasSuffix(m.prefix, "ل") && isBody(m) && a.definitePart(h.last, m.first) {
		return "agent" // قصف الطيران الحربي للجيش
	}
	if a.membersKilled(m, h) {
		return "target"
	}
	_, nouns := a.governor(m, h.last-1)
	if nouns > 0 && (!a.acts(m, h) || a.subjectComplete(h, m.first) && !a.members(h.last, m.first)) {
		return "target" // a subject without a name stands before it
	}
	return "agent"
}

// subjectIsThing reports an attack or a weapon as the subject before a verb:
// صواريخ استهدفت القاعدة; then what follows is the target.
func (a *analysis) subjectIsThing(h *happening) bool {
	if h.thing {
		return true
	}
	if len(h.agents) > 0 || h.verb == nil || h.verb.and != "" {
		return false
	}
	if a.lang.Code == "ar" && a.thingBefore(h) {
		return true
	}
	for j := h.from; j < h.pos; j++ {
		if a.outer[j] >= 0 {
			continue
		}
		s := strings.TrimPrefix(a.bare(j), "ال")
		if in, _ := a.lang.In("event-words", s); in || a.lang.NounTrigger(s) != nil {
			return true
		}
	}
	return false
}

// definitePart reports that nothing but a definite part of a body stands between two
// tokens, with its adjectives: الطيران الحربي, المدفعية.
func (a *analysis) definitePart(from, to int) bool {
	for j := from; j < to; j++ {
		if a.tok(j).Kind != text.Word || !hasArticle(a.strict(j)) || !a.partWord(j) {
			return false
		}
	}
	return to > from
}

// acts reports that the nouns between a verb and a name only say which part of
// the named body acted: مقاتلات التحالف, عناصر الحركة.
func (a *analysis) acts(m *mention, h *happening) bool { return a.actsBetween(h.last, m.first) }

// actsBetween reports that the tokens [from, to) only say which part of a body acts.
func (a *analysis) actsBetween(from, to int) bool {
	if a.members(from, to) {
		return true
	}
	for j := from; j < to; j++ {
		if a.tok(j).Kind != text.Word || a.isTime(j) {
			continue
		}
		if !a.partWord(j) || a.held(j) {
			return false
		}
	}
	return true
}

// nominalRole: استهداف X is what was hit, هجوم X who did it unless X is a place.
func (a *analysis) nominalRole(m *mention, h *happening) string {
	if m.typ == record.Base || m.typ == record.Town {
		return "target"
	}
	s := strings.TrimPrefix(a.bare(h.pos), "ال")
	if in, _ := a.lang.In("target-nouns", s); in {
		return "target"
	}
	if len(h.agents) == 0 && maySpeak(m.typ) {
		return "agent"
	}
	return "target"
}

// give files a name under a role.
func (a *analysis) give(h *happening, m int, role string) {
	add := func(list *[]int) {
		for _, x := range *list {
			if x == m {
				return
			}
		}
		*list = append(*list, m)
	}
	switch role {
	case "agent", "between":
		add(&h.agents)
	case "target":
		add(&h.targets)
	case "place":
		if locates(&a.mentions[m]) {
			add(&h.places)
		}
	case "launch":
		if locates(&a.mentions[m]) {
			add(&h.launch)
		}
	}
}

// settleKilling: where a verb of killing has one name, it is the one killed, since the
// active would name both; but a body is not killed, only its members.
func (a *analysis) settleKilling(h *happening) {
	if by, killed := a.killedByFirst(h); killed >= 0 {
		h.agents, h.targets = []int{by}, []int{killed}
		return
	}
	if h.subkind == "killing" && !h.nominal && len(h.struck) == 0 && len(h.targets) == 0 && len(h.agents) == 1 && a.lang.Code == "ar" {
		m := &a.mentions[h.agents[0]]
		if m.first >= h.last && !a.byMeansOf(m, h, "bare") && (m.first > h.last || !isBody(m)) {
			h.targets, h.agents = h.agents, nil
		}
	}
}

// killedByFirst gives a body whose members are the subject of an active verb of killing,
// and the one killed, named right behind them: قتل جنود الجيش الشاب فلانا. The latter is
// -1 where there is none.
func (a *analysis) killedByFirst(h *happening) (by, killed int) {
	if a.lang.Code != "ar" || h.subkind != "killing" || h.nominal || h.passive || !a.partWord(h.last) {
		return -1, -1
	}
	m := a.at(h.last + 1)
	if m == nil || m.first != h.last+1 || m.prefix != "" || !maySpeak(m.typ) || m.typ == record.Official {
		return -1, -1
	}
	for j := m.last; j <= m.last+1 && a.tok(j).Kind == text.Word; j++ {
		if o := a.at(j); o != nil {
			if o.first == j && o.typ == record.Official && !o.anonymous && o.prefix == "" {
				return a.outer[m.first], a.outer[j]
			}
			break
		}
	}
	return -1, -1
}
