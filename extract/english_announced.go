package extract

import (
	"isnad/extract/pack"
	"isnad/extract/record"
)

// announcedBy reads the noun before a run of capitals: the daily X, the tanker X.
func (a *analysis) announcedBy(i int) (record.EntityType, string) {
	j := i - 1
	if j >= 0 && a.tok(j).Is(`"`) {
		j--
	}
	if k := a.beforeNaming(j); k != j { // a group calling itself X, a militia known as X
		if in, _ := a.spelt(k).In("group-nouns"); in {
			return record.Group, "movement"
		}
	}
	if a.tok(j).Is(",") && a.allCapitals(i) && a.tok(i+1).Is(",") && a.spelt(j-1).InAny("media-nouns") {
		j-- // the Serb news agency, SRNA, said
	}
	s := a.strict(j)
	for _, l := range []struct {
		list string
		typ  record.EntityType
		kind string
	}{{"media-nouns", record.Actor, "outlet"}, {"group-nouns", record.Group, "movement"}, {"ship-nouns", record.Base, "ship"}} {
		if in, _ := a.lang.In(l.list, s); in {
			return l.typ, l.kind
		}
	}
	if in, _ := a.lang.In("place-nouns", s); in {
		return record.Town, s
	}
	return "", ""
}

// beforeNaming gives the token before words at j that lead to what something is called:
// calling itself, known as, named; j where there are none.
func (a *analysis) beforeNaming(j int) int {
	k := j
	if a.spelt(k).InAny("oneself") || a.strict(k) == "as" {
		k--
	}
	if k < 1 || !a.spelt(k).InAny("naming") || a.determiner(k-1) {
		return j
	}
	return k - 1
}

// attackedBefore reports a verb of attack or visit right before i, or a noun of attack with
// "on", whose object an unknown name is a place: gunmen attacked X, the raid on X.
func (a *analysis) attackedBefore(i int, lone bool) bool {
	if lone && i > 1 && a.strict(i-1) == "on" && a.outer[i-2] < 0 && !a.nationality(i) && !a.isTimeWord(i) {
		t := a.lang.NounTrigger(a.strict(i - 2))
		return t != nil && t.Type == string(record.Attack) || a.falls(i-2)
	}
	v, ok := a.reading(i-1, func(v verb) bool { return v.Tense == pack.Past })
	if !ok { // accused of shelling X
		v, ok = a.reading(i-1, func(v verb) bool { return v.Tense == pack.Masdar })
		return ok && a.spelt(i-2).Is("prep") && a.lang.InAny(v.lemma, "hitting-towns")
	}
	return !a.englishPassive(i-1, v) && a.lang.InAny(v.lemma, "hitting-places") && (lone || a.lang.InAny(v.lemma, "hitting-towns"))
}

// falls reports a verb at token j of what is fired or dropped: bombs fell on X.
func (a *analysis) falls(j int) bool {
	for _, v := range a.wordVerbs(j) {
		for _, t := range a.lang.VerbTriggers(v.lemma) {
			if t.Trigger.Has("falls") && a.hasObject(j, t) {
				return true
			}
		}
	}
	return false
}

// attackedToo reports the capital at i in a list of places that a verb of attack opens: shelled
// X, Y and Z.
func (a *analysis) attackedToo(i, end int) bool {
	m := a.at(i - 2)
	switch {
	case m == nil || m.typ != record.Town || m.last != i-1 || i+1 >= end:
		return false
	case a.tok(i - 1).Is(","):
		if !a.tok(i+1).Is(",") && !a.spelt(i+1).Is("conj") {
			return false
		}
	case !a.spelt(i-1).Is("conj") || a.saysNext(i+1) || a.finiteAt(i+1):
		return false
	}
	return a.attackedBefore(m.first, true) || a.attackedToo(m.first, end)
}

// placeBefore reports a preposition of place before i, or a name of a place
// joined by "and" or a comma behind one.
func (a *analysis) placeBefore(i int) bool {
	j := i - 1
	for j >= 0 && (a.strict(j) == "the" || a.spelt(j).Is("dir") && !a.spelt(j).Is("prep")) {
		j--
	}
	if a.spelt(j).InAny("place-links") {
		return true
	}
	switch a.strict(j) {
	case "to":
		if in, _ := a.spelt(j - 1).In("roads"); in {
			return true
		}
		if m := a.at(j - 1); m != nil && m.typ == record.Town && a.strict(m.first-1) == "from" {
			return true // from Sevastopol to X
		}
		if v, ok := a.finiteWord(j - 1); ok {
			return a.lang.InAny(v.lemma, "travelling")
		}
		return false
	case "of":
		return a.spelt(j-1).InAny("place-nouns", "of-place") || a.spelt(j-1).Is("dir")
	case "and", ",":
		if m := a.at(j - 1); m != nil && m.typ == record.Town && m.first > 0 {
			return a.placeBefore(m.first)
		}
	}
	return a.spelt(i-1).Is("dir") && !a.sentenceInitial(i-1)
}
