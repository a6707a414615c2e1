package extract

import (
	"strings"

	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// englishPassive reports a passive: was hit, has been killed, or a participle
// with its doer: killed by.
func (a *analysis) englishPassive(i int, v verb) bool {
	if v.Tense != pack.Past && v.Tense != pack.Participle {
		return false
	}
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		switch w := a.spelt(j); {
		case w.InAny("being"):
			return true
		case w.InAny("having"):
			return false
		}
		if !a.spelt(j).Is("adv", "neg") && !strings.HasSuffix(a.strict(j), "ly") {
			break
		}
	}
	for j := i + 1; j <= i+3 && j < len(a.doc.Tokens); j++ {
		if a.strict(j) == "by" {
			in, _ := a.spelt(j + 1).In("by-mouth")
			return !in // said by phone
		}
		if a.at(j) != nil || a.tok(j).Kind != text.Word || j == i+1 && a.article(j) {
			break // condemned the raid by
		}
	}
	if a.lang.InAny(v.lemma, "launching") { // missiles launched from
		if j := i + 1; a.spelt(j).Is("prep") && a.at(i-1) == nil && a.tok(i-1).Kind == text.Word && !a.spelt(i-1).Closed() {
			if in, _ := a.spelt(i - 1).In("parts"); in || a.spelt(i-1).NounTrigger() != nil {
				return true
			}
		}
	}
	return v.Tense == pack.Participle
}

// article reports the words that open an object.
func (a *analysis) article(j int) bool {
	return a.spelt(j).InAny("articles")
}

// englishEventVerb reports a form that may tell of a happening beside the finite
// ones: participles, and gerunds in the past progressive or behind a comma.
func (a *analysis) englishEventVerb(i int, v verb) bool {
	if v.Verb.Aux && a.tellsPast(i+1) && a.outer[i+1] < 0 && a.spelt(i).InAny("having") {
		return false // had tried
	}
	if a.lang.InAny(v.lemma, "hitting-back") && a.spelt(i+1).InAny("outwards") {
		return false // hit back at a charge
	}
	if a.lang.InAny(v.lemma, "falling") && !a.weaponSubject(i, v) {
		return false
	}
	switch v.Tense {
	case pack.Past:
		return !a.noSubject(i) && !a.describing(i)
	case pack.Participle:
		return true
	case pack.Present:
		if a.englishArranging(i) {
			return true
		}
		if !a.inTitle(i) || a.sentenceInitial(i) {
			return false
		}
		if v.Plural {
			return a.at(i-1) != nil && a.at(i-1).typ != record.Town || (strings.HasSuffix(a.strict(i-1), "s") || strings.HasSuffix(a.strict(i-1), "men")) && !a.possessive(i-1)
		}
		return a.spelt(i).NounTrigger() == nil || a.at(i-1) != nil
	case pack.Masdar:
		if !strings.HasSuffix(a.strict(i), "ing") {
			return false
		}
		switch w := a.spelt(i - 1); {
		case a.tok(i - 1).Is(","):
			return true
		case w.InAny("going-on"):
			return a.strict(i+1) != "of"
		case w.InAny("denying-forms"):
			return a.ledByCharge(i)
		case w.InAny("being"):
			return a.lang.InAny(v.lemma, "planned-visits")
		}
	}
	return false
}

// chargedReach is how many words before what somebody is charged with its verb may stand; a
// name counts for one.
const chargedReach = 12

// ledByCharge reports a gerund that a verb of charging, suspecting or denying leads to:
// accused X of firing on Y.
func (a *analysis) ledByCharge(i int) bool {
	for j, n := i-1, 0; j >= 0 && n < chargedReach; j, n = j-1, n+1 {
		if m := a.at(j); m != nil {
			j = m.first
			continue
		}
		if t := a.tok(j); t.Kind != text.Word && !a.joint(j) && !t.Is("(") && !t.Is(")") {
			return false
		}
		if v, ok := a.finiteWord(j); ok && !a.joint(j-1) && !a.joint(j+1) { // self-styled
			return a.contests(v) || a.lang.InAny(v.lemma, "suspecting")
		}
	}
	return false
}

// englishNoun reports a noun with a verb's letters, behind its article: a Saudi oil plant.
func (a *analysis) englishNoun(i int, v verb) bool {
	if a.lang.Code != "en" || v.Tense != pack.Present || !v.Plural {
		return false
	}
	for j := i - 1; j >= 0 && j >= i-4 && a.tok(j).Kind == text.Word; j-- {
		if a.determiner(j) {
			return true
		}
		if a.spelt(j).Closed() && !a.spelt(j).Is("num") {
			return false
		}
	}
	return false
}

// describing reports a participle that only describes the noun behind it: the
// wounded, of martyred soldiers, intercepted calls.
func (a *analysis) describing(i int) bool {
	s := a.strict(i - 1)
	if a.sentenceInitial(i) && a.tok(i+1).Kind == text.Word && !a.spelt(i+1).Closed() {
		return true
	}
	if a.determiner(i-1) && !a.spelt(i-1).InAny("no-openers") && a.at(i-1) == nil {
		return true
	}
	if a.spelt(i-1).InAny("clause-joiners") && a.at(i-2) == nil && a.tok(i-2).Kind == text.Word && !a.spelt(i-2).Closed() && !a.tellsPast(i-2) && a.plainPlural(i+1) {
		return true // sick and wounded men
	}
	if a.spelt(i-1).Is("num", "quant") && a.plainPlural(i+1) {
		return true // several hundred disarmed soldiers
	}
	return a.tok(i-1).Kind == text.Word && a.at(i-1) == nil && (a.lang.Is(s, "prep") && !a.spelt(i-1).InAny("relatives") && !a.lang.Is(s, "adv", "time") || a.possessive(i-1)) && !a.spelt(i+1).Is("prep", "det")
}

// plainPlural reports a plural noun for people, without an article.
func (a *analysis) plainPlural(j int) bool {
	h := a.spelt(j).Anonymous()
	return h != nil && a.strict(j) != text.Fold(h.Word) || a.spelt(j).InAny("parts")
}

// weaponSubject reports a subject that falls or lands as weapons do, or a person
// who lands.
func (a *analysis) weaponSubject(i int, v verb) bool {
	first := i
	for _, s := range a.sentences {
		if i >= s.First && i < s.Last {
			first = s.First
		}
	}
	sub := a.subjectOf(i, first)
	for _, m := range sub.mentions {
		if a.mentions[m].typ == record.Official {
			return a.lang.InAny(v.lemma, "landing")
		}
	}
	if in, _ := a.lang.In("weapons", sub.noun); in {
		return true
	}
	if a.at(i-1) == nil && a.spelt(i-1).InAny("weapons") {
		return true // on Wednesday bombs fell
	}
	return a.spelt(i - 1).Is("num")
}

// noSubject reports "no" before the subject of a verb: no soldier was killed.
func (a *analysis) noSubject(i int) bool {
	for j := i - 1; j >= 0 && j > i-7; j-- {
		t := a.tok(j)
		if a.spelt(j).InAny("nobody") {
			return true
		}
		if t.Kind != text.Word || a.at(j) != nil && a.at(j).typ != record.Official && a.at(j).typ != record.Actor || a.lang.Is(t.Strict, "prep", "sub", "conj") {
			return false
		}
	}
	return false
}

// englishPassiveObject reports that what was fired or launched is the subject of a
// passive verb: rockets were fired.
func (a *analysis) englishPassiveObject(i int, v verb, nouns map[string]bool) bool {
	if nouns["minister"] { // received X, or was received by X
		for j := i + 1; j < i+7 && j < len(a.doc.Tokens); j++ {
			if m := a.at(j); m != nil {
				if m.typ == record.Official {
					return true
				}
				j = m.last - 1
			}
		}
		return false
	}
	if !a.englishPassive(i, v) {
		return false
	}
	for j := i - 1; j >= 0 && j > i-9; j-- {
		if m := a.at(j); nouns[a.strict(j)] || nouns["somebody"] && m != nil && m.typ == record.Official {
			return true
		}
		if t := a.tok(j); t.Is(".") || t.Is(";") || t.Kind == text.Break {
			return false
		}
	}
	return false
}

// tellsPast reports a word that is a verb in the past, or in the present and
// nothing else.
func (a *analysis) tellsPast(j int) bool {
	if j < 0 || j >= len(a.outer) || a.outer[j] >= 0 {
		return false
	}
	if _, ok := a.reading(j, func(v verb) bool { return v.Tense == pack.Past || v.Tense == pack.Participle }); ok {
		return true
	}
	return a.spelt(j).InAny("present-sayings")
}

// verbBefore returns the verb before j in its clause, or -1.
func (a *analysis) verbBefore(j, first int) int {
	for k := j - 1; k >= first; k-- {
		if t := a.tok(k); t.Is(".") || t.Is(";") {
			return -1
		}
		if a.outer[k] < 0 && a.tellsPast(k) && !a.auxiliary(k) && a.strict(k+1) != "by" && !(a.tok(k+1).Is(",") && a.saysNext(k)) {
			return k
		}
		if a.spelt(k).Is("sub") && a.strict(k) == "that" {
			return -1
		}
	}
	return -1
}
