package attacks

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/events"
	"isnad/extract/names/arabic"
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

// NameVictims files the persons whom the text lists as the dead of an attack under what
// the attack hit.
func NameVictims(a *analysis.Article) {
	a.Victim = map[analysis.Pair]bool{}
	killings := map[int]bool{} // by token
	for i := range a.Happenings {
		if h := &a.Happenings[i]; h.Subkind == "killing" {
			killings[h.Pos] = true
		}
	}
	for s := range a.Sentences {
		if a.Sentences[s].Noise != "" {
			continue
		}
		i := listOfDead(a, s, killings)
		if i < 0 {
			continue
		}
		v := attackBefore(a, s, i)
		if v < 0 {
			continue
		}
		for _, e := range namesFrom(a, i, a.Sentences[s].Last) {
			if !slices.Contains(a.Events[v].Agents, e) {
				a.Events[v].Targets = analysis.AppendNew(a.Events[v].Targets, e)
				a.Victim[analysis.Pair{From: e, To: v}] = true
			}
		}
	}
}

// listOfDead gives the token at which a sentence begins to name the dead, or -1; killings
// are the tokens that tell of one.
func listOfDead(a *analysis.Article, s int, killings map[int]bool) int {
	dead := -1
	for j := a.Sentences[s].First; j < a.Sentences[s].Last; j++ {
		if m := a.At(j); m != nil {
			j = m.Last - 1
			continue
		}
		if in, _ := a.Stem(j).In("the-dead"); in || killings[j] {
			dead = j
			if oneAmong(a, j-1) {
				return j + 1
			}
			continue
		}
		if dead >= 0 && j-dead <= victimReach && opensNames(a, j) {
			return j + 1
		}
	}
	return -1
}

// oneAmong reports the preposition that picks one of several: بين القتلى, "among the dead".
func oneAmong(a *analysis.Article, j int) bool {
	if a.Spelt(j).Is("det") {
		j--
	}
	in, _ := a.Known(j).In("among")
	return in
}

// opensNames reports a word that opens a list of names: هم, بينهم, "named".
func opensNames(a *analysis.Article, j int) bool {
	link, _ := a.Known(j).In("victim-links")
	called, _ := a.Spelt(j).In("called")
	return link || called
}

// attackBefore gives the attack told last before a token of a sentence or in the
// sentences before, or -1.
func attackBefore(a *analysis.Article, s, token int) int {
	for k := len(a.Happenings) - 1; k >= 0; k-- {
		h := &a.Happenings[k]
		if h.Pos >= token || h.Type != record.Attack || h.Event < 0 || a.Events[h.Event].Dropped {
			continue
		}
		if s-h.Sent > events.StoryReach {
			break
		}
		return h.Event
	}
	return -1
}

// namesFrom lists the persons named one behind the other from a token on.
func namesFrom(a *analysis.Article, i, end int) []int {
	var out []int
	gap := 0
	for j := i; j < end && gap <= nameReach; j++ {
		m := a.At(j)
		switch {
		case m != nil && m.Type == record.Official && m.Entity >= 0 && !a.Entities[m.Entity].Anonymous:
			out, gap = append(out, m.Entity), 0
			j = m.Last - 1
		case m != nil:
			gap++
			j = m.Last - 1
		case a.Tok(j).Kind == text.Word:
			if opensNames(a, j) {
				continue
			}
			if v, verb := a.Finite(j); verb && !v.Verb.Aux && arabic.VerbHere(a, j) {
				return out
			}
			gap++
		}
	}
	return out
}
