package roles

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/names/english"
	"isnad/extract/record"
	"isnad/extract/text"
)

// Arguments finds who did it, what was hit, where and from where.
func Arguments(a *analysis.Article, h *analysis.Happening) {
	h.From, h.To = clause(a, h)
	if a.Lang.Code == "en" {
		englishSubject(a, h)
	} else if !h.Nominal {
		topicSubject(a, h)
		ownSubject(a, h)
	}
	var previous *analysis.Mention
	previousRole := ""
	bare := 0
	relative := false
	var joint []int // who acted with the doer
	for j := h.Last; j < h.To; j++ {
		if a.Known(j).Is("rel") && !a.Known(j).Is("prep") && a.At(j) == nil { // من is "from" far more often than "who"
			relative = true
		}
		m := a.At(j)
		if m == nil {
			continue
		}
		j = m.Last - 1
		role := ""
		if previous != nil && (strings.HasPrefix(m.Prefix, "و") && len(m.Prefix) <= 2 || a.Strict(m.First-1) == "and" || a.Tok(m.First-1).Is(",") && (a.Lang.Code != "en" || m.Type == previous.Type)) && m.First-previous.Last <= 2 || previous != nil && partJoined(a, previous, m) {
			role = previousRole
			if role == "between" {
				role = "target" // بين X وY
			}
		} else if role = previousRole; !namesTheDoer(a, previous, m, role) {
			role = roleOf(a, m, h)
		}
		if m.Hit > 0 && (h.Pos < m.Hit && m.Hit <= h.Last || m.Hit == h.Noun+1) {
			role = "target" // a site that is one because this hit it
		}
		if role == "bare" && (relative || a.Lang.Code == "en" && SourceIn(a, a.Outer[m.First], h.Sent)) {
			role = "none" // the post was overrun, the army said
		}
		if role == "bare" {
			role = bareRole(a, m, h, bare)
			bare++
		}
		if english.StruckToo(a, m, h) {
			role = "target"
		}
		if role == "joint" {
			joint = append(joint, a.Outer[m.First])
		}
		if role == "agent" {
			handedBy(a, m, h)
		}
		give(a, h, a.Outer[m.First], role)
		bystanders(a, m, h)
		previous, previousRole = m, role
	}
	listedTargets(a, h)
	soldiersHit(a, h)
	nationAgent(a, h)
	settleKilling(a, h)
	if a.Lang.Code == "ar" {
		owner(a, h)
		performer(a, h)
		sharedSubject(a, h)
		untold(a, h)
		openingPlace(a, h)
		committedBy(a, h)
		massacred(a, h)
		ownStruck(a, h)
		hisOwnStruck(a, h)
		kindStruck(a, h)
		finder(a, h)
	}
	sited(a, h)
	visitor(a, h)
	tourStops(a, h)
	for _, m := range joint {
		if len(h.Agents) > 0 || h.Nation != nil {
			give(a, h, m, "agent")
		}
	}
}

// emphasis reports نفسها, ذاته and the like behind a name.
func emphasis(a *analysis.Article, i int) bool {
	return a.Known(i).InAny("self-or-same")
}

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

// definitePart reports that nothing but a definite part of a body stands between two
// tokens, with its adjectives: الطيران الحربي, المدفعية.
func definitePart(a *analysis.Article, from, to int) bool {
	for j := from; j < to; j++ {
		if a.Tok(j).Kind != text.Word || !analysis.HasArticle(a.Strict(j)) || !partWord(a, j) {
			return false
		}
	}
	return to > from
}

// acts reports that the nouns between a verb and a name only say which part of
// the named body acted: مقاتلات التحالف, عناصر الحركة.
func acts(a *analysis.Article, m *analysis.Mention, h *analysis.Happening) bool {
	return actsBetween(a, h.Last, m.First)
}

// actsBetween reports that the tokens [from, to) only say which part of a body acts.
func actsBetween(a *analysis.Article, from, to int) bool {
	if members(a, from, to) {
		return true
	}
	for j := from; j < to; j++ {
		if a.Tok(j).Kind != text.Word || a.IsTime(j) {
			continue
		}
		if !partWord(a, j) || Held(a, j) {
			return false
		}
	}
	return true
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

// give files a name under a role.
func give(a *analysis.Article, h *analysis.Happening, m int, role string) {
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
		add(&h.Agents)
	case "target":
		add(&h.Targets)
	case "place":
		if analysis.Locates(&a.Mentions[m]) {
			add(&h.Places)
		}
	case "launch":
		if analysis.Locates(&a.Mentions[m]) {
			add(&h.Launch)
		}
	}
}

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
