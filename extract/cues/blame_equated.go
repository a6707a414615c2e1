package cues

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/speech"
)

// EquatedReach is how many words before the pronoun the doer may be told without a name.
const EquatedReach = 14

// mayEquate reports the pronoun or verb of equatedDoer.
func mayEquate(a *analysis.Article, i int) bool {
	return a.Lang.Code == "ar" && (equates(a, i) || belongsTo(a, i))
}

// equatedDoer reads the pronoun that says who the unnamed doer of a deed is, as blame of
// the name behind it: من قصف السوق هو طيران الجيش, الجناة هم عناصر الحركة, مصدر النيران هو
// اللواء; or the verb that says of whom he is: منفذو الهجوم ينتمون إلى الحركة.
func equatedDoer(a *analysis.Article, i, si int) (analysis.Cue, bool) {
	j := grammar.PastQuote(a, i+1)
	if belongsTo(a, i) {
		j = grammar.PastQuote(a, i+2)
	}
	if in, _ := a.Spelt(j).In("parts"); in && a.At(j) == nil {
		j = grammar.PastQuote(a, j+1)
	}
	if m := a.At(j); m == nil || m.Prefix != "" || !analysis.MaySpeak(m.Type) {
		return analysis.Cue{}, false
	}
	for k := i - 1; k >= a.Sentences[si].First && k > i-EquatedReach; k-- {
		if a.Outer[k] >= 0 {
			continue
		}
		if a.Tok(k).Is(".") || a.Tok(k).Is(":") || equates(a, k) {
			return analysis.Cue{}, false
		}
		if unnamedDoer(a, k) {
			return analysis.Cue{Pos: i, Last: i + 1, Sent: si, Class: "blame", Rule: "blame-equates", Object: -1, After: true, Negated: true}, true
		}
	}
	return analysis.Cue{}, false
}

// belongsTo reports the verb that says of which group somebody is: ينتمون إلى.
func belongsTo(a *analysis.Article, i int) bool {
	if !a.Known(i + 1).Is("prep") {
		return false
	}
	v, ok := a.Finite(i)
	return ok && !v.Passive && a.Lang.InAny(v.Lemma, "belonging-verbs")
}

// equates reports a pronoun that stands between two nouns that are one.
func equates(a *analysis.Article, i int) bool {
	return a.Spelt(i).InAny("copulas") && a.Outer[i] < 0
}

// unnamedDoer reports the words at token k for somebody who did a deed of force: a noun
// (الجناة), "who" with its verb (من قصف), or the source of the fire.
func unnamedDoer(a *analysis.Article, k int) bool {
	w := a.Bare(k)
	if in, _ := a.Lang.In("culprits", analysis.TrimArticle(w)); in {
		return true
	}
	if in, _ := a.Lang.In("who-or-of", w); in {
		return pastDeed(a, k+1) || speech.PhraseClass(a, k+1, "blame")
	}
	if grammar.FiredFrom(a, k) {
		return true
	}
	return a.Lang.Is(w, "rel") && strings.HasPrefix(w, "ال") && pastDeed(a, k+1) && partyBefore(a, k-1)
}

// partyBefore reports a noun for an unnamed party to a conflict: الجهة التي قصفت.
func partyBefore(a *analysis.Article, k int) bool {
	in, _ := a.Stem(k).In("unnamed-parties")
	return in
}

// pastDeed reports a verb that tells of a deed of force as done.
func pastDeed(a *analysis.Article, k int) bool {
	v, ok := a.Finite(k)
	if !ok || v.Tense != pack.Past {
		return false
	}
	for _, t := range a.Lang.VerbTriggers(v.Lemma) {
		if t.Trigger.Type == string(record.Attack) {
			return true
		}
	}
	return false
}
