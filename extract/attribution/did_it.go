package attribution

import (
	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/roles"
)

// Who says that he or his men "carried it out" claims what was told before.

// didItReach is how many tokens may stand between whom a speaker names as the doer and the verb.
const didItReach = 6

const claimDidIt = "claim-did-it"

// claimsIt makes the claim of a force that says that it, or its men, carried "it" out: أعلنت أنها
// نفذته, قالت إن مقاتليها هم من نفذوا العملية.
func claimsIt(a *analysis.Article, c *analysis.Cue) {
	if a.Lang.Code != "ar" || c.Class != "report" && c.Class != "relay" || c.Negated || len(c.Sources) == 0 || !didIt(a, c) {
		return
	}
	as := *c
	as.Class = "claim"
	ev := EventBefore(a, &as)
	if ev < 0 || a.Events[ev].Type != record.Attack && a.Events[ev].Type != record.Explosion && a.Events[ev].Type != record.Seizure {
		return
	}
	for _, sp := range a.EntitiesOf(c.Sources) {
		if a.Entities[sp].Type != record.Group && !grammar.Commands(a, sp) && roles.BodyBehind(a, sp) < 0 || claimsAlready(a, sp, ev) {
			continue
		}
		st := &analysis.Statement{Kind: record.Claim, Speaker: sp, Via: a.EntitiesOf(c.Via), Event: ev, Certainty: Certainty(c), Polarity: record.Positive, Plain: true, Rule: claimDidIt, Cue: a.CueWords(c)}
		st.From, st.To = CueQuote(a, c)
		a.Statements = append(a.Statements, st)
		a.Events[ev].Agents = analysis.AppendNew(a.Events[ev].Agents, sp)
		BodySpeaks(a, st, sp)
	}
}

// didIt reports words of a speaker that he or his men carried out what was told.
func didIt(a *analysis.Article, c *analysis.Cue) bool {
	own := -1
	for j := c.Last; j < c.To; j++ {
		if a.Outer[j] >= 0 {
			if m := a.At(j); m.First >= c.Last && analysis.MaySpeak(m.Type) && (m.Entity < 0 || !ownName(a, c, m)) {
				own = -1
			}
			continue
		}
		if a.Spelt(j).InAny("own-words") || roles.OwnPart(a, j) && !objectAt(a, j) {
			own = j
		}
		if ownWork(a, j) {
			return true
		}
		if own < 0 || j == own || j-own > didItReach {
			continue
		}
		v, ok := a.Finite(j)
		if !ok || v.Passive || a.Known(j-1).Is("neg") || grammar.DescribesNoun(a, j) || !a.Lang.InAny(v.Lemma, "carrying-out") {
			continue
		}
		return v.Suffix || theDeed(a, j+1)
	}
	return false
}

// ownWork reports "of its carrying out" behind the deed: العملية من تنفيذها, من تنفيذ رجاله.
func ownWork(a *analysis.Article, j int) bool {
	noun, owned := grammar.Unowned(a.Bare(j))
	if !owned {
		noun = a.Bare(j)
	}
	lemma, _ := cues.MasdarOf(a, j)
	if !a.Spelt(j-1).InAny("from-or-of") || !a.Lang.InAny(lemma, "carrying-out") || noun == "" {
		return false
	}
	return owned || roles.OwnPart(a, j+1)
}

// theDeed reports "the attack" or "the operation", told as known.
func theDeed(a *analysis.Article, j int) bool {
	w := grammar.Unbound(a, j)
	return a.Outer[j] < 0 && analysis.HasArticle(a.Strict(j)) && (grammar.TellsAct(a, w) || a.Lang.InAny(analysis.TrimArticle(w), "crimes", "operations"))
}

// claimsAlready reports a claim that another cue of a speaker has made.
func claimsAlready(a *analysis.Article, sp, ev int) bool {
	for _, st := range a.Statements {
		if st.Kind == record.Claim && st.Speaker == sp && st.Event == ev {
			return true
		}
	}
	return false
}
