package roles

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/names/english"
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
