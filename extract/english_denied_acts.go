package extract

import (
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// englishActDenied gives the verb of an act in what is said that the speaker says that
// his own did not do, or -1: it had fired nothing, its men did not shoot at anybody, no
// aircraft of the force took part.
func (a *analysis) englishActDenied(c *cue) int {
	for j := c.from; j < c.to; j++ {
		if a.outer[j] >= 0 || !a.deniedAct(j) {
			continue
		}
		if !a.negatedVerb(j) && !a.nothingBehind(j, c.to) && !a.noneBefore(j, c.from) {
			continue
		}
		if a.speakersOwn(c, j) {
			return j
		}
	}
	return -1
}

// deniedAct reports the finite active verb of an act that one may say not to have done.
func (a *analysis) deniedAct(j int) bool {
	v, ok := a.reading(j, func(v verb) bool {
		in, _ := a.lang.In("denied-acts", v.lemma)
		return in && v.Tense != pack.Future && v.Tense != pack.Masdar
	})
	return ok && !a.englishPassive(j, v) && !a.known(j-1).Is("modal") && !a.possessive(j-1) && !a.determiner(j-1)
}

// nothingBehind reports an object that is nothing or nobody: fired nothing, killed no
// one, shot down nothing.
func (a *analysis) nothingBehind(j, end int) bool {
	for k := j + 1; k < min(end, j+anyReach); k++ {
		if a.outer[k] >= 0 {
			return false
		}
		if in, _ := a.known(k).In("none-words"); in {
			return !a.known(k + 1).InAny("not-none")
		}
	}
	return false
}

// noneReach is how many tokens before a verb "none" may stand in its subject.
const noneReach = 7

// noneBefore reports a subject that is none of a kind: none of its jets had, no unit of
// the army.
func (a *analysis) noneBefore(j, first int) bool {
	for k := j - 1; k >= first && k > j-noneReach; k-- {
		if a.outer[k] >= 0 {
			continue
		}
		if in, _ := a.known(k).In("none-words"); in {
			return !a.known(k + 1).InAny("not-none")
		}
		if a.tok(k).Kind == text.Punct || a.spelt(k).Is("sub", "conj") || a.tellsPast(k) && !a.auxiliary(k) {
			return false
		}
	}
	return false
}

// speakersOwn reports that the subject of the verb at j is who speaks by a cue, his body,
// or his men.
func (a *analysis) speakersOwn(c *cue, j int) bool {
	s := a.subjectOf(j, c.from)
	if s.pronoun != "" {
		return a.lang.InAny(s.pronoun, "body-pronouns")
	}
	for k := max(c.from, s.first-2); k < j; k++ {
		if a.outer[k] < 0 && a.spelt(k).InAny("possessives") {
			return true
		}
	}
	for _, m := range s.mentions {
		x := &a.mentions[m]
		if x.entity < 0 {
			continue
		}
		for _, sp := range a.ids(c.sources) {
			if a.entities[sp].typ != record.Official && x.entity == sp {
				return true
			}
			switch a.tie(sp, x.entity) {
			case "his body", "his part":
				return true
			}
		}
	}
	return false
}
