package english

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/record"
)

// announcedBy reads the noun before a run of capitals: the daily X, the tanker X.
func announcedBy(a *analysis.Article, i int) (record.EntityType, string) {
	j := i - 1
	if j >= 0 && a.Tok(j).Is(`"`) {
		j--
	}
	if k := beforeNaming(a, j); k != j { // a group calling itself X, a militia known as X
		if in, _ := a.Spelt(k).In("group-nouns"); in {
			return record.Group, "movement"
		}
	}
	if typ, kind := announcedApart(a, i); typ != "" {
		return typ, kind
	}
	s := a.Strict(j)
	for _, l := range []struct {
		list string
		typ  record.EntityType
		kind string
	}{{"media-nouns", record.Actor, "outlet"}, {"group-nouns", record.Group, "movement"}, {"ship-nouns", record.Base, "ship"}} {
		if in, _ := a.Lang.In(l.list, s); in {
			return l.typ, l.kind
		}
	}
	if in, _ := a.Lang.In("place-nouns", s); in {
		return record.Town, s
	}
	return "", ""
}

// announcedApart reads the noun before the comma behind which a lone name stands between marks,
// with an article or without: the Serb news agency, SRNA, said; its own mission, SAMIM. Where the
// noun is one for a body or a group, the name has to be an acronym: a person may lead it.
func announcedApart(a *analysis.Article, i int) (record.EntityType, string) {
	j := i - 1
	if a.Strict(j) == "the" {
		j--
	}
	if n := a.Tok(i + 1); !a.Tok(j).Is(",") || !n.Is(",") && !n.Is(".") && !n.Is(")") || GivenAt(a, i) || tokenTitle(a, i) > i || a.Nationality(i) || !aloneThere(a, i) {
		return "", ""
	}
	noun, before := a.Spelt(j-1), a.Spelt(j-2)
	switch {
	case a.Tok(j - 1).Upper:
	case noun.InAny("media-nouns"), noun.InAny("outlet-nouns") && before.InAny("media-words"):
		return record.Actor, "outlet"
	case noun.InAny("company-nouns", "operators"):
		return record.Actor, "company"
	case !allCapitals(a, i):
	case noun.InAny("group-nouns") && !before.InAny("civil-adjectives"):
		return record.Group, "movement"
	case noun.InAny("body-nouns", "force-nouns", "associations", "group-nouns"):
		return record.Actor, "organisation"
	}
	return "", ""
}

// aloneThere reports that the word at i is no listed place, as a member of a list of places is.
func aloneThere(a *analysis.Article, i int) bool {
	m, ok := englishCatalogue(a, i, len(a.Doc.Tokens))
	return !ok || !analysis.Locates(&m.Mention)
}

// beforeNaming gives the token before words at j that lead to what something is called:
// calling itself, known as, named; j where there are none.
func beforeNaming(a *analysis.Article, j int) int {
	k := j
	if a.Spelt(k).InAny("oneself") || a.Strict(k) == "as" {
		k--
	}
	if k < 1 || !a.Spelt(k).InAny("naming") || grammar.Determiner(a, k-1) {
		return j
	}
	return k - 1
}

// AttackedBefore reports a verb of attack or visit right before i, or a noun of attack with
// "on", whose object an unknown name is a place: gunmen attacked X, the raid on X.
func AttackedBefore(a *analysis.Article, i int, lone bool) bool {
	if i > 1 && a.Strict(i-1) == "on" && (lone || a.Spelt(i-2).InAny("town-attacks") && !GivenAt(a, i)) && a.Outer[i-2] < 0 && !a.Nationality(i) && !IsTimeWord(a, i) {
		t := a.Lang.NounTrigger(a.Strict(i - 2))
		return t != nil && t.Type == string(record.Attack) || falls(a, i-2)
	}
	v, ok := a.Reading(i-1, func(v analysis.Verb) bool { return v.Tense == pack.Past })
	if !ok { // accused of shelling X
		v, ok = a.Reading(i-1, func(v analysis.Verb) bool { return v.Tense == pack.Masdar })
		return ok && a.Spelt(i-2).Is("prep") && a.Lang.InAny(v.Lemma, "hitting-towns")
	}
	return !grammar.EnglishPassive(a, i-1, v) && a.Lang.InAny(v.Lemma, "hitting-places") && (lone || a.Lang.InAny(v.Lemma, "hitting-towns"))
}

// falls reports a verb at token j of what is fired or dropped: bombs fell on X.
func falls(a *analysis.Article, j int) bool {
	for _, v := range grammar.WordVerbs(a, j) {
		for _, t := range a.Lang.VerbTriggers(v.Lemma) {
			if t.Trigger.Has("falls") && grammar.HasObject(a, j, t) {
				return true
			}
		}
	}
	return false
}

// attackedToo reports the capital at i in a list of places that a verb of attack opens: shelled
// X, Y and Z.
func attackedToo(a *analysis.Article, i, end int) bool {
	m := a.At(i - 2)
	switch {
	case m == nil || m.Type != record.Town || m.Last != i-1 || i+1 >= end:
		return false
	case a.Tok(i - 1).Is(","):
		if !a.Tok(i+1).Is(",") && !a.Spelt(i+1).Is("conj") {
			return false
		}
	case !a.Spelt(i-1).Is("conj") || grammar.SaysNext(a, i+1) || grammar.FiniteAt(a, i+1):
		return false
	}
	return AttackedBefore(a, m.First, true) || attackedToo(a, m.First, end)
}

// placeBefore reports a preposition of place before i, or a name of a place
// joined by "and" or a comma behind one.
func placeBefore(a *analysis.Article, i int) bool {
	j := i - 1
	for j >= 0 && (a.Strict(j) == "the" || a.Spelt(j).Is("dir") && !a.Spelt(j).Is("prep")) {
		j--
	}
	if a.Spelt(j).InAny("place-links") {
		return !(utteredBy(a, j) && capital(a, i+1)) // a statement from Omar Salim
	}
	switch a.Strict(j) {
	case "to":
		if in, _ := a.Spelt(j - 1).In("roads"); in {
			return true
		}
		if m := a.At(j - 1); m != nil && m.Type == record.Town && a.Strict(m.First-1) == "from" {
			return true // from Sevastopol to X
		}
		if v, ok := grammar.FiniteWord(a, j-1); ok {
			return a.Lang.InAny(v.Lemma, "travelling")
		}
		return false
	case "of":
		return a.Spelt(j-1).InAny("place-nouns", "of-place") || a.Spelt(j-1).Is("dir")
	case "and", ",":
		if m := a.At(j - 1); m != nil && m.Type == record.Town && m.First > 0 {
			return placeBefore(a, m.First)
		}
	}
	return a.Spelt(i-1).Is("dir") && !SentenceInitial(a, i-1)
}

// announcer gives the token of the noun that announces the name at i, before a comma and an
// article.
func announcer(a *analysis.Article, i int) int {
	j := i - 1
	if a.Strict(j) == "the" && a.Tok(j-1).Is(",") {
		j--
	}
	if a.Tok(j).Is(",") {
		j--
	}
	return j
}
