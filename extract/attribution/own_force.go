package attribution

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/entities"
	"isnad/extract/grammar"
	"isnad/extract/happenings"
	"isnad/extract/record"
	"isnad/extract/roles"
	"isnad/extract/text"
)

// ownForce reports a body, or somebody who speaks for it, that tells what a branch
// of it did which the text names by its kind alone: the army says that the border
// guards shot down a drone.
func ownForce(a *analysis.Article, speaker int, h *analysis.Happening) bool {
	body := speaker
	if a.Entities[speaker].Type == record.Official {
		if body = entities.BodyOf(a, speaker); body < 0 || !entities.SpeaksFor(a, speaker) {
			return false
		}
	}
	doers := a.NamedDoers(h)
	if len(doers) == 0 || h.Passive {
		return false
	}
	for _, k := range doers {
		d := a.Mentions[k].Entity
		if d < 0 || !itsOwn(a, k) && !branchOf(a, body, d) && !armOfGroup(a, body, d) && !(grammar.Commands(a, body) && (branch(a, d) || roles.StateForce(a, body, d) || ranker(a, k))) && !ofGovernment(a, body, d) {
			return false
		}
	}
	return true
}

// ranker reports a soldier or policeman without a name, who is the army's or police's that tells
// of him: قالت الشرطة إن شرطيا أطلق النار.
func ranker(a *analysis.Article, k int) bool {
	m := &a.Mentions[k]
	return a.Lang.Code == "ar" && m.Anonymous && m.Nationality == nil && a.ReadAs(m.First, "own-ranks")
}

// ofGovernment reports an army or police of the state whose government or armed ministry speaks, or
// one that is told without a word on whose it is: قالت الحكومة إن الجيش صد الهجوم.
func ofGovernment(a *analysis.Article, body, e int) bool {
	kind := a.Finer(body)
	if kind != "government" && !(kind == "ministry" && roles.OfForces(a, body)) || !grammar.Commands(a, e) || a.Finer(e) == "coalition" || a.Finer(e) == "ministry" {
		return false
	}
	state := entities.StateOf(a, a.Entities[e])
	if m := &a.Mentions[a.Entities[e].Mentions[0]]; kind == "ministry" && state == "" && m.Last > m.First+1 {
		return false // told with whose it is
	}
	return state == "" && a.Entities[e].Entry == nil || state != "" && state == entities.StateOf(a, a.Entities[body])
}

// itsOwn reports a name that an English speaker calls his own: its Majeed Brigade.
func itsOwn(a *analysis.Article, k int) bool {
	m := &a.Mentions[k]
	return a.Lang.Code == "en" && a.Spelt(m.First-1).InAny("body-possessives") && analysis.Forces(m)
}

// armOfGroup reports an arm of service that is told by its noun alone where a group
// speaks, hence its own: القوة الصاروخية, سلاح الجو المسيّر.
func armOfGroup(a *analysis.Article, body, e int) bool {
	x := a.Entities[e]
	if a.Entities[body].Type != record.Group || !branch(a, e) {
		return false
	}
	m := &a.Mentions[x.Mentions[0]]
	for j := m.First; j < m.Last; j++ {
		if in, _ := a.Known(j).In("group-arms"); in {
			return true
		}
	}
	return false
}

// branch reports an entity that is told by nothing but the noun for a kind of
// force: القوات البحرية, قوات حرس الحدود.
func branch(a *analysis.Article, e int) bool {
	x := a.Entities[e]
	if x.Entry != nil || x.Type != record.Actor || x.Nation != nil || len(x.Mentions) == 0 {
		return false
	}
	m := &a.Mentions[x.Mentions[0]]
	in, _ := a.Known(m.First).In("branches")
	return in && a.At(m.Last) == nil
}

// admitsOfOthers reports who admits what others did: أقر الجيش بقصف الحزب موقعه.
func admitsOfOthers(a *analysis.Article, c *analysis.Cue, speaker int, h *analysis.Happening) bool {
	if !c.Of.Has("admits") {
		return false
	}
	doers := a.EntitiesOf(a.NamedDoers(h))
	return len(doers) > 0 && !roles.Own(a, speaker, h)
}

// laidOnOwn reports who lays an act on men of his own: نسبت العملية إلى مقاتليها, إلى مقاتلي
// الجبهة.
func laidOnOwn(a *analysis.Article, c *analysis.Cue) bool {
	if a.Lang.Code != "ar" || !analysis.LedTo(c) || len(c.Sources) == 0 {
		return false
	}
	for j := c.Last; j < c.To-1; j++ {
		if a.Outer[j] >= 0 || !a.Known(j).Is("prep") {
			continue
		}
		if roles.OwnPart(a, j+1) {
			return true
		}
		in, _ := a.Known(j + 1).In("parts")
		if m := a.At(j + 2); in && m != nil && slices.Contains(a.EntitiesOf(c.Sources), m.Entity) {
			return true
		}
	}
	return false
}

// claimByOwn makes the claim of who lays an act on his own: نسبت الجبهة العملية إلى مقاتلي
// الجبهة.
func claimByOwn(a *analysis.Article, c *analysis.Cue, sp, ev int) {
	if ev < 0 {
		return
	}
	st := &analysis.Statement{Kind: record.Claim, Speaker: sp, Via: a.EntitiesOf(c.Via), Event: ev, Certainty: Certainty(c), Polarity: record.Positive, Rule: "claim-for-own", Cue: a.CueWords(c)}
	st.From, st.To = CueQuote(a, c)
	a.Statements = append(a.Statements, st)
	a.Events[ev].Agents = analysis.AppendNew(a.Events[ev].Agents, sp)
}

// ownLoss reports what befell the speaker's own: أعلنت الأركان مقتل ثلاثة من جنودها, قالت إن أحد
// قادتها قُتل.
func ownLoss(a *analysis.Article, c *analysis.Cue, h *analysis.Happening) bool {
	if h.Toll && happenings.CostAnnounced(a, c, h) {
		return true
	}
	harm := h.Passive || menKilled(a, h)
	if h.Nominal {
		harm, _ = a.Lang.In("losses", grammar.Unbound(a, h.Pos))
	} else if !harm && h.Verb != nil {
		harm, _ = a.Lang.In("losses", h.Verb.Lemma)
	}
	if !harm {
		return false
	}
	for j := max(c.Last, h.Pos-6); j < min(h.Last+8, a.Sentences[h.Sent].Last); j++ {
		if a.Tok(j).Kind == text.Punct {
			return false
		}
		if j != h.Pos && a.Outer[j] < 0 && roles.OwnPart(a, j) {
			return true
		}
	}
	return false
}
