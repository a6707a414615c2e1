package extract

import (
	"strings"

	"isnad/extract/pack"
	"isnad/extract/record"
)

// equatedReach is how many words before the pronoun the doer may be told without a name.
const equatedReach = 14

// equatedDoer reads the pronoun that says who the unnamed doer of a deed is, as blame of
// the name behind it: من قصف السوق هو طيران الجيش, الجناة هم عناصر الحركة, مصدر النيران هو
// اللواء; or the verb that says of whom he is: منفذو الهجوم ينتمون إلى الحركة.
func (a *analysis) equatedDoer(i, si int) (cue, bool) {
	if a.lang.Code != "ar" || !a.equates(i) && !a.belongsTo(i) {
		return cue{}, false
	}
	j := a.pastQuote(i + 1)
	if a.belongsTo(i) {
		j = a.pastQuote(i + 2)
	}
	if in, _ := a.spelt(j).In("parts"); in && a.at(j) == nil {
		j = a.pastQuote(j + 1)
	}
	if m := a.at(j); m == nil || m.prefix != "" || !maySpeak(m.typ) {
		return cue{}, false
	}
	for k := i - 1; k >= a.sentences[si].First && k > i-equatedReach; k-- {
		if a.outer[k] >= 0 {
			continue
		}
		if a.tok(k).Is(".") || a.tok(k).Is(":") || a.equates(k) {
			return cue{}, false
		}
		if a.unnamedDoer(k) {
			return cue{pos: i, last: i + 1, sent: si, class: "blame", rule: "blame-equates", object: -1, after: true, negated: true}, true
		}
	}
	return cue{}, false
}

// belongsTo reports the verb that says of which group somebody is: ينتمون إلى.
func (a *analysis) belongsTo(i int) bool {
	v, ok := a.finite(i)
	if !ok || v.Passive {
		return false
	}
	in, _ := a.lang.In("belonging-verbs", v.lemma)
	return in && a.known(i+1).Is("prep")
}

// equates reports a pronoun that stands between two nouns that are one.
func (a *analysis) equates(i int) bool {
	return a.spelt(i).InAny("copulas") && a.outer[i] < 0
}

// unnamedDoer reports the words at token k for somebody who did a deed of force: a noun
// (الجناة), "who" with its verb (من قصف), or the source of the fire.
func (a *analysis) unnamedDoer(k int) bool {
	w := a.bare(k)
	if in, _ := a.lang.In("culprits", trimArticle(w)); in {
		return true
	}
	if in, _ := a.lang.In("who-or-of", w); in {
		return a.pastDeed(k+1) || a.phraseClass(k+1, "blame")
	}
	if a.firedFrom(k) {
		return true
	}
	return a.lang.Is(w, "rel") && strings.HasPrefix(w, "ال") && a.pastDeed(k+1) && a.partyBefore(k-1)
}

// firedFrom reports the words for where fire came from: مصدر النيران.
func (a *analysis) firedFrom(k int) bool {
	if in, _ := a.known(k).In("fire-sources"); !in {
		return false
	}
	next := a.strict(k + 1)
	t := a.lang.NounTrigger(trimArticle(next))
	fire, _ := a.lang.In("weapons", trimArticle(next))
	return hasArticle(next) && (t != nil && happened(t) || fire)
}

// partyBefore reports a noun for an unnamed party to a conflict: الجهة التي قصفت.
func (a *analysis) partyBefore(k int) bool {
	in, _ := a.stem(k).In("unnamed-parties")
	return in
}

// pastDeed reports a verb that tells of a deed of force as done.
func (a *analysis) pastDeed(k int) bool {
	v, ok := a.finite(k)
	if !ok || v.Tense != pack.Past {
		return false
	}
	for _, t := range a.lang.VerbTriggers(v.lemma) {
		if t.Trigger.Type == string(record.Attack) {
			return true
		}
	}
	return false
}
