package presence

import (
	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/roles"
	"isnad/extract/speech"
)

// englishSettled lists whom plain clauses of English tell to hold or receive whom, as told at token i.
func englishSettled(a *analysis.Article, i, s int) []holding {
	if !unnamedAt(a, i) || speech.NegatedVerb(a, i) {
		return nil
	}
	for _, v := range a.Words[i].Verbs {
		if a.Lang.InAny(v.Lemma, "welcoming") {
			return englishWelcomed(a, i, s, v)
		}
		if out := englishOwned(a, i, s, v); len(out) > 0 {
			return out
		}
		if out := englishPosted(a, i, s, v); len(out) > 0 {
			return out
		}
	}
	return nil
}

// englishWelcomed reads a person who received another: he was received by X, X received him.
func englishWelcomed(a *analysis.Article, i, s int, v analysis.Verb) []holding {
	if grammar.EnglishPassive(a, i, v) {
		by := i + 1
		for by < a.Sentences[s].Last && by < i+8 && a.Strict(by) != "by" {
			by++
		}
		hosts := grammar.After(a, by+1, s, 8, isPerson)
		if a.Strict(by) != "by" || len(hosts) == 0 {
			return nil
		}
		if guest := welcomed(a, i, s); guest != nil && guest.Entity != hosts[0].Entity {
			return []holding{{hosts[0], guest, s, reception}}
		}
		return nil
	}
	sub := cues.SubjectOf(a, i, a.Sentences[s].First)
	if !a.Spelt(i+1).InAny("object-pronouns") || len(sub.Mentions) == 0 || !isPerson(&a.Mentions[sub.Mentions[0]]) {
		return nil
	}
	host := &a.Mentions[sub.Mentions[0]]
	e := roles.Latest(a, host.First, s, isPerson)
	if e < 0 || e == host.Entity {
		return nil
	}
	return []holding{{host, standsFor(a, e, i+1, i+2, "guest pronoun"), s, reception}}
}

// welcomed gives the person who is told to have been received: the subject, by name or by a
// pronoun.
func welcomed(a *analysis.Article, i, s int) *analysis.Mention {
	sub := cues.SubjectOf(a, i, a.Sentences[s].First)
	if len(sub.Mentions) > 0 {
		if m := &a.Mentions[sub.Mentions[0]]; isPerson(m) {
			return m
		}
		return nil
	}
	for j := i - 1; j >= a.Sentences[s].First && j >= i-4; j-- {
		if a.Spelt(j).InAny("person-pronouns") {
			if e := roles.Latest(a, j, s, isPerson); e >= 0 {
				return standsFor(a, e, j, j+1, "guest pronoun")
			}
		}
	}
	return nil
}
