package attribution

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/entities"
	"isnad/extract/record"
	"isnad/extract/roles"
	"isnad/extract/text"
)

// claimsAct reports that a speaker's word on a happening is the word of who did it: his
// own act, that of his forces, or of the body for which he speaks.
func claimsAct(a *analysis.Article, c *analysis.Cue, h *analysis.Happening, sp int) bool {
	if roles.Own(a, sp, h) || ownForce(a, sp, h) || roles.OwnNation(a, sp, h) || roles.AnnouncesOwn(a, c, h, sp) {
		return true
	}
	if len(a.NamedDoers(h)) > 0 || h.Nation != nil {
		return false
	}
	if a.Entities[sp].Type == record.Official {
		return roles.BodyBehind(a, sp) >= 0 && (byHisOwn(a, h) || tellsOfOwnForces(a, c, h) || roles.Unowned(a, c, h, sp)) || leadsHisOwn(a, sp) && hisMenDid(a, c, h)
	}
	return roles.SpeaksOfItself(a, c, h) || roles.Unowned(a, c, h, sp) || byHisOwn(a, h)
}

// byHisOwn reports an English passive whose doer is told to be the speaker's own: five fighters had
// been killed by its jets.
func byHisOwn(a *analysis.Article, h *analysis.Happening) bool {
	if a.Lang.Code != "en" || !h.Passive {
		return false
	}
	for j := h.Last; j+2 < h.To && j < h.Last+byReach; j++ {
		if a.Strict(j) == "by" && a.Outer[j+1] < 0 && a.Spelt(j+1).InAny("possessives") {
			return roles.ForceNoun(a, j+2) || roles.ForceNoun(a, j+3)
		}
	}
	return false
}

// byReach is how many tokens behind a passive its doer may be told.
const byReach = 8

// leadsHisOwn reports somebody told by his name and by no body or state, whose men are
// hence his: قال القائد الميداني فلان إن مقاتليه أحرقوا.
func leadsHisOwn(a *analysis.Article, sp int) bool {
	return entities.BodyOf(a, sp) < 0 && StateBehind(a, sp) == "" && !a.Entities[sp].Anonymous && !a.Spokesman(sp)
}

// hisMenDid reports a verb whose subject is told before it to be the speaker's men.
func hisMenDid(a *analysis.Article, c *analysis.Cue, h *analysis.Happening) bool {
	if h.Passive || h.Nominal {
		return false
	}
	for j := max(c.Last, h.Pos-4); j < h.Pos; j++ {
		if (roles.OwnPart(a, j) || roles.Ours(a, j) && !roles.Held(a, j)) && !objectAt(a, j) {
			return true
		}
	}
	return false
}

// tellsOfOwnForces reports content whose doers are the speaker's by a pronoun: قال الناطق إن
// قواته صدّت, كتب أن رجالنا هاجموا. What he did himself is no act of his body.
func tellsOfOwnForces(a *analysis.Article, c *analysis.Cue, h *analysis.Happening) bool {
	if h.Passive || h.Nominal && !roles.PerformedBehind(a, c, h) {
		return false
	}
	for j := c.Last; j < min(h.Pos+3, h.To); j++ {
		if roles.OwnPart(a, j) && !objectAt(a, j) || roles.StandingForce(a, j) && roles.HasForces(a, c) {
			return true
		}
	}
	return h.Verb != nil && (roles.Ours(a, h.Last) || roles.Ours(a, h.Pos-1) && !roles.Held(a, h.Pos-1))
}

// objectAt reports a noun that a preposition governs: it suffered, or bore, the act.
func objectAt(a *analysis.Article, i int) bool { return a.Known(i-1).Is("prep") && a.Outer[i-1] < 0 }

// branchOf reports an entity that is a branch of a body by name or by the catalogue: the
// group's naval forces, its missile unit.
func branchOf(a *analysis.Article, body, e int) bool {
	x, y := a.Entities[body], a.Entities[e]
	if x.Entry != nil && y.Entry != nil && (y.Entry.Parent == x.Entry.ID || slices.Contains(y.Entry.MemberOf, x.Entry.ID) && y.Entry.Parent == "") {
		return true
	}
	if y.Entry != nil || y.Type != record.Actor && y.Type != record.Group {
		return false
	}
	return slices.ContainsFunc(y.Mentions, func(k int) bool {
		outer := &a.Mentions[k]
		if in, _ := a.Known(outer.First).In("branches"); !in {
			return false
		}
		for i := range a.Mentions {
			if m := &a.Mentions[i]; m.Parent == k && m.Entity == body {
				return true
			}
		}
		return false
	})
}

// menKilled reports a deadly verb without anything that it would have killed, behind the speaker's
// own men as one or some of several, so that it is they who were killed: أن ستة من جنوده قتلوا.
func menKilled(a *analysis.Article, h *analysis.Happening) bool {
	if a.Lang.Code != "ar" || h.Nominal || h.Verb == nil || h.Verb.Suffix || !h.Trigger.Has("deadly") {
		return false
	}
	men, some := h.Pos-1, h.Pos-2
	if !roles.OwnPart(a, men) || a.Outer[men] >= 0 || !a.Known(some).Is("prep") && !a.Spelt(some).InAny("one-of") {
		return false
	}
	end := a.Tok(h.Last)
	return end.Kind != text.Word || strings.HasPrefix(end.Strict, "و") || a.Known(h.Last).Is("prep", "sub", "rel", "conj", "adv") || a.IsTime(h.Last)
}
