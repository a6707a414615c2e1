package attribution

import (
	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/happenings"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/speech"
	"isnad/extract/text"
)

// englishActDenied gives the verb of an act in what is said that the speaker says that
// his own did not do, or -1: it had fired nothing, its men did not shoot at anybody, no
// aircraft of the force took part.
func englishActDenied(a *analysis.Article, c *analysis.Cue) int {
	for j := c.From; j < c.To; j++ {
		if a.Outer[j] >= 0 || !deniedAct(a, j) {
			continue
		}
		if !speech.NegatedVerb(a, j) && !happenings.NothingBehind(a, j, c.To) && !happenings.NoneBefore(a, j, c.From) {
			continue
		}
		if speakersOwn(a, c, j) {
			return j
		}
	}
	return -1
}

// shareWords bounds the words between an act not done and what it was no part of.
const shareWords = 7

// deniesShare reports that what is said names the attack told before as one that the speaker's
// own did not do or share in: its commandos had not taken part in the raid.
func deniesShare(a *analysis.Article, c *analysis.Cue, h *analysis.Happening) bool {
	if a.Lang.Code != "en" || !h.Nominal || h.Negated || h.Type != record.Attack {
		return false
	}
	at := englishActDenied(a, c)
	if at < 0 || at >= h.Pos || h.Pos-at > shareWords {
		return false
	}
	for j := at + 1; j < h.Pos; j++ {
		if a.Tok(j).Kind == text.Punct && !grammar.Joint(a, j) || grammar.TellsPast(a, j) || a.Spelt(j).Is("sub", "rel") {
			return false
		}
	}
	return true
}

// deniedAct reports the finite active verb of an act that one may say not to have done.
func deniedAct(a *analysis.Article, j int) bool {
	v, ok := a.Reading(j, func(v analysis.Verb) bool {
		in, _ := a.Lang.In("denied-acts", v.Lemma)
		return in && v.Tense != pack.Future && v.Tense != pack.Masdar
	})
	return ok && !grammar.EnglishPassive(a, j, v) && !a.Known(j-1).Is("modal") && !grammar.Possessive(a, j-1) && !grammar.Determiner(a, j-1)
}

// speakersOwn reports that the subject of the verb at j is who speaks by a cue, his body,
// or his men.
func speakersOwn(a *analysis.Article, c *analysis.Cue, j int) bool {
	s := cues.SubjectOf(a, j, c.From)
	if s.Pronoun != "" {
		return a.Lang.InAny(s.Pronoun, "body-pronouns")
	}
	for k := max(c.From, s.First-2); k < j; k++ {
		if a.Outer[k] < 0 && a.Spelt(k).InAny("possessives", "absolute-possessives") {
			return true
		}
	}
	for _, m := range s.Mentions {
		x := &a.Mentions[m]
		if x.Entity < 0 {
			continue
		}
		for _, sp := range a.EntitiesOf(c.Sources) {
			if a.Entities[sp].Type != record.Official && x.Entity == sp {
				return true
			}
			switch Tie(a, sp, x.Entity) {
			case "his body", "his part":
				return true
			}
		}
	}
	return false
}
