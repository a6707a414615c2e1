package happenings

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/names/english"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/speech"
	"isnad/extract/text"
)

// englishEventVerb reports a form that may tell of a happening beside the finite
// ones: participles, and gerunds in the past progressive or behind a comma.
func englishEventVerb(a *analysis.Article, i int, v analysis.Verb) bool {
	if v.Verb.Aux && grammar.TellsPast(a, i+1) && a.Outer[i+1] < 0 && a.Spelt(i).InAny("having") {
		return false // had tried
	}
	if a.Lang.InAny(v.Lemma, "hitting-back") && a.Spelt(i+1).InAny("outwards") {
		return false // hit back at a charge
	}
	if a.Lang.InAny(v.Lemma, "falling") && !weaponSubject(a, i, v) {
		return false
	}
	if a.Lang.InAny(v.Lemma, "travelling") && goesOnTo(a, i) {
		return false
	}
	switch v.Tense {
	case pack.Past:
		return !noSubject(a, i) && !describing(a, i)
	case pack.Participle:
		return true
	case pack.Present:
		if englishArranging(a, i) >= 0 {
			return true
		}
		if !english.InTitle(a, i) || english.SentenceInitial(a, i) {
			return false
		}
		if v.Plural {
			return a.At(i-1) != nil && a.At(i-1).Type != record.Town || (strings.HasSuffix(a.Strict(i-1), "s") || strings.HasSuffix(a.Strict(i-1), "men")) && !grammar.Possessive(a, i-1)
		}
		return a.Spelt(i).NounTrigger() == nil || a.At(i-1) != nil
	case pack.Masdar:
		if !strings.HasSuffix(a.Strict(i), "ing") {
			return false
		}
		switch w := a.Spelt(i - 1); {
		case a.Tok(i - 1).Is(","):
			return true
		case w.InAny("going-on"):
			return a.Strict(i+1) != "of"
		case w.InAny("denying-forms"):
			return ledByCharge(a, i)
		case w.InAny("being"):
			return a.Lang.InAny(v.Lemma, "planned-visits")
		}
	}
	return false
}

// goesOnTo reports that the verb of going at token i leads to another verb, and nowhere: went on to
// warn that.
func goesOnTo(a *analysis.Article, i int) bool {
	if !a.Spelt(i+1).InAny("onwards") || !a.Spelt(i+2).Is("part") || a.Tok(i+3).Upper {
		return false
	}
	_, verb := a.Reading(i+3, func(v analysis.Verb) bool { return v.Tense == pack.Present })
	return verb
}

// chargedReach is how many words before what somebody is charged with its verb may stand; a
// name counts for one.
const chargedReach = 12

// ledByCharge reports a gerund that a verb of charging, suspecting or denying leads to:
// accused X of firing on Y.
func ledByCharge(a *analysis.Article, i int) bool {
	for j, n := i-1, 0; j >= 0 && n < chargedReach; j, n = j-1, n+1 {
		if m := a.At(j); m != nil {
			j = m.First
			continue
		}
		if t := a.Tok(j); t.Kind != text.Word && !grammar.Joint(a, j) && !t.Is("(") && !t.Is(")") {
			return false
		}
		if v, ok := grammar.FiniteWord(a, j); ok && !grammar.Joint(a, j-1) && !grammar.Joint(a, j+1) { // self-styled
			return speech.Contests(a, v) || a.Lang.InAny(v.Lemma, "suspecting")
		}
	}
	return false
}

// describing reports a participle that only describes the noun behind it: the
// wounded, of martyred soldiers, intercepted calls.
func describing(a *analysis.Article, i int) bool {
	s := a.Strict(i - 1)
	if english.SentenceInitial(a, i) && a.Tok(i+1).Kind == text.Word && !a.Spelt(i+1).Closed() {
		return true
	}
	if grammar.Determiner(a, i-1) && !a.Spelt(i-1).InAny("no-openers") && a.At(i-1) == nil && !(a.Spelt(i-1).InAny("another") && grammar.Determiner(a, i+1)) {
		return true // but another struck a house
	}
	if a.Spelt(i-1).InAny("clause-joiners") && a.At(i-2) == nil && a.Tok(i-2).Kind == text.Word && !a.Spelt(i-2).Closed() && !grammar.TellsPast(a, i-2) && grammar.PlainPlural(a, i+1) {
		return true // sick and wounded men
	}
	if a.Spelt(i-1).Is("num", "quant") && grammar.PlainPlural(a, i+1) {
		return true // several hundred disarmed soldiers
	}
	return a.Tok(i-1).Kind == text.Word && a.At(i-1) == nil && (a.Lang.Is(s, "prep") && !a.Spelt(i-1).InAny("relatives") && !a.Lang.Is(s, "adv", "time") || grammar.Possessive(a, i-1)) && !a.Spelt(i+1).Is("prep", "det")
}

// weaponSubject reports a subject that falls or lands as weapons do, or a person
// who lands.
func weaponSubject(a *analysis.Article, i int, v analysis.Verb) bool {
	first := i
	for _, s := range a.Sentences {
		if i >= s.First && i < s.Last {
			first = s.First
		}
	}
	sub := cues.SubjectOf(a, i, first)
	for _, m := range sub.Mentions {
		if a.Mentions[m].Type == record.Official {
			return a.Lang.InAny(v.Lemma, "landing")
		}
	}
	if in, _ := a.Lang.In("weapons", sub.Noun); in {
		return true
	}
	if a.At(i-1) == nil && a.Spelt(i-1).InAny("weapons") {
		return true // on Wednesday bombs fell
	}
	return a.Spelt(i - 1).Is("num")
}

// noSubject reports "no" before the subject of a verb: no soldier was killed.
func noSubject(a *analysis.Article, i int) bool {
	for j := i - 1; j >= 0 && j > i-7; j-- {
		t := a.Tok(j)
		if a.Spelt(j).InAny("nobody") {
			return true
		}
		if t.Kind != text.Word || a.At(j) != nil && a.At(j).Type != record.Official && a.At(j).Type != record.Actor || a.Lang.Is(t.Strict, "prep", "sub", "conj") {
			return false
		}
	}
	return false
}

// englishPassiveObject reports that what was fired or launched is the subject of a
// passive verb: rockets were fired.
func englishPassiveObject(a *analysis.Article, i int, v analysis.Verb, nouns map[string]bool) bool {
	if nouns["minister"] { // received X, or was received by X
		for j := i + 1; j < i+7 && j < len(a.Doc.Tokens); j++ {
			if m := a.At(j); m != nil {
				if m.Type == record.Official {
					return true
				}
				j = m.Last - 1
			}
		}
		return false
	}
	if !grammar.EnglishPassive(a, i, v) {
		return false
	}
	for j := i - 1; j >= 0 && j > i-9; j-- {
		if m := a.At(j); nouns[a.Strict(j)] || nouns["somebody"] && m != nil && m.Type == record.Official {
			return true
		}
		if t := a.Tok(j); t.Is(".") || t.Is(";") || t.Kind == text.Break {
			return false
		}
	}
	return false
}
