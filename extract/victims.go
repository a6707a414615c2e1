package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// Who died in an attack is often told apart from it, by a list of names: القتلى هم أحمد
// سالم وخالد علي, بينهم العقيد, "the dead were named as".

// victimReach is how many words may stand between the dead and the word that opens the
// list of their names; nameReach how many before each name.
const (
	victimReach = 12
	nameReach   = 6
)

// nameVictims files the persons whom the text lists as the dead of an attack under what
// the attack hit.
func (a *analysis) nameVictims() {
	a.victim = map[pair]bool{}
	killings := map[int]bool{} // by token
	for i := range a.happenings {
		if h := &a.happenings[i]; h.subkind == "killing" {
			killings[h.pos] = true
		}
	}
	for s := range a.sentences {
		if a.sentences[s].noise != "" {
			continue
		}
		i := a.listOfDead(s, killings)
		if i < 0 {
			continue
		}
		v := a.attackBefore(s, i)
		if v < 0 {
			continue
		}
		for _, e := range a.namesFrom(i, a.sentences[s].Last) {
			if !has(a.events[v].agents, e) {
				a.events[v].targets = appendNew(a.events[v].targets, e)
				a.victim[pair{e, v}] = true
			}
		}
	}
}

// listOfDead gives the token at which a sentence begins to name the dead, or -1; killings
// are the tokens that tell of one.
func (a *analysis) listOfDead(s int, killings map[int]bool) int {
	dead := -1
	for j := a.sentences[s].First; j < a.sentences[s].Last; j++ {
		if m := a.at(j); m != nil {
			j = m.last - 1
			continue
		}
		if in, _ := a.stem(j).In("the-dead"); in || killings[j] {
			dead = j
			if a.oneAmong(j - 1) {
				return j + 1
			}
			continue
		}
		if dead >= 0 && j-dead <= victimReach && a.opensNames(j) {
			return j + 1
		}
	}
	return -1
}

// oneAmong reports the preposition that picks one of several: بين القتلى, "among the dead".
func (a *analysis) oneAmong(j int) bool {
	if a.spelt(j).Is("det") {
		j--
	}
	in, _ := a.known(j).In("among")
	return in
}

// opensNames reports a word that opens a list of names: هم, بينهم, "named".
func (a *analysis) opensNames(j int) bool {
	link, _ := a.known(j).In("victim-links")
	called, _ := a.spelt(j).In("called")
	return link || called
}

// attackBefore gives the attack told last before a token of a sentence or in the
// sentences before, or -1.
func (a *analysis) attackBefore(s, token int) int {
	for k := len(a.happenings) - 1; k >= 0; k-- {
		h := &a.happenings[k]
		if h.pos >= token || h.typ != record.Attack || h.event < 0 || a.events[h.event].dropped {
			continue
		}
		if s-h.sent > storyReach {
			break
		}
		return h.event
	}
	return -1
}

// namesFrom lists the persons named one behind the other from a token on.
func (a *analysis) namesFrom(i, end int) []int {
	var out []int
	gap := 0
	for j := i; j < end && gap <= nameReach; j++ {
		m := a.at(j)
		switch {
		case m != nil && m.typ == record.Official && m.entity >= 0 && !a.entities[m.entity].anonymous:
			out, gap = append(out, m.entity), 0
			j = m.last - 1
		case m != nil:
			gap++
			j = m.last - 1
		case a.tok(j).Kind == text.Word:
			if a.opensNames(j) {
				continue
			}
			if v, verb := a.finite(j); verb && !v.Verb.Aux && a.verbHere(j) {
				return out
			}
			gap++
		}
	}
	return out
}
