package speech

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/text"
)

// OwnReach gives the token up to which the telling object of a verb may stand: that of a verb
// which levels blame stands before any other verb that may take it. وجه رسالة حمل فيها الحكومة
// المسؤولية.
func OwnReach(a *analysis.Article, i, end int, c *pack.Cue) int {
	end = grammar.Reach(a, i, end)
	if a.Lang.Code != "ar" || c.Class != "accusation" || !c.Has("attached") {
		return end
	}
	for j := i + 1; j < end; j++ {
		v, ok := a.Finite(j)
		if !ok || a.Outer[j] >= 0 {
			continue
		}
		for _, vc := range a.Lang.VerbCues(v.Lemma) {
			if vc.Cue.Class == "accusation" {
				return j
			}
		}
	}
	return end
}

// OtherDenial gives another verb that is spelt like the one at i and denies without
// more: تبرأ, he disowns, and she cures.
func OtherDenial(a *analysis.Article, i int, v analysis.Verb) (analysis.Verb, *pack.Cue) {
	var plain *pack.Cue
	w, ok := a.Reading(i, func(w analysis.Verb) bool {
		if w.Lemma == v.Lemma || !w.Finite() || w.Passive || w.Tense == pack.Future {
			return false
		}
		for _, vc := range a.Lang.VerbCues(w.Lemma) {
			if vc.With == nil && vc.Cue.Class == "denial" {
				plain = vc.Cue
				return true
			}
		}
		return false
	})
	if !ok || a.Lang.Code != "ar" {
		return v, nil
	}
	return w, plain
}

// FileVerbCue files the cue of the verb v at token i, in sentence si.
func FileVerbCue(a *analysis.Article, i, si int, v analysis.Verb, c *pack.Cue) {
	a.Cues = append(a.Cues, analysis.Cue{
		Pos: i, Last: i + 1, Sent: si, Class: c.Class, Strength: c.Strength, Rule: c.Rule, Of: c,
		Verb: &v, Object: -1, Negated: NegatedVerb(a, i) || c.Class == "claim" && negatedClause(a, i, si) || sharesNegation(a, i),
	})
}

// Burdens reports a verb of bearing that has a name between its subject and the
// responsibility, and is hence the verb of burdening, spelt alike: تحمّل الحكومة
// الجماعة مسؤولية الهجوم.
func Burdens(a *analysis.Article, i, end int, v analysis.Verb, with map[string]bool) bool {
	bare, reflexive := strings.CutPrefix(v.Lemma, "ت")
	if !reflexive || v.Tense == pack.Past && v.Feminine || len(a.Lang.VerbCues(bare)) == 0 {
		return false
	}
	names := 0
	for j := i + 1; j < grammar.Reach(a, i, end); j++ {
		if m := a.At(j); m != nil {
			names++
			j = m.Last - 1
			continue
		}
		for _, r := range a.Readings(j) {
			if with[r.Stem] {
				return names > 1 || names == 1 && v.Tense == pack.Past && grammar.FeminineBehind(a, i) || names == 1 && (a.At(i-1) != nil || pronounSubject(a, i-1))
			}
		}
	}
	return false
}

// pronounSubject reports a pronoun before a verb, on its own or with إن, that is its
// subject: إنها تحمّل الحكومة مسؤولية.
func pronounSubject(a *analysis.Article, i int) bool {
	if a.Outer[max(i, 0)] >= 0 {
		return false
	}
	in, _ := a.Known(i).In("subject-pronouns")
	return in
}

// Burden files the accusation of the verb that is spelt like one of bearing.
func Burden(a *analysis.Article, i, si int, v analysis.Verb) {
	v.Lemma = strings.TrimPrefix(v.Lemma, "ت")
	for _, vc := range a.Lang.VerbCues(v.Lemma) {
		if vc.Cue.Class == "accusation" && grammar.Follows(a, i, grammar.Reach(a, i, a.Sentences[si].Last), vc.With) {
			FileVerbCue(a, i, si, v, vc.Cue)
			return
		}
	}
}

// AdoptsPlan reports a verb of adopting whose object is a plan or a text, which is
// no claim: تبنى المجلس قرارا.
func AdoptsPlan(a *analysis.Article, i, si int) bool {
	for j := i + 1; j < min(grammar.Reach(a, i, a.Sentences[si].Last), i+9); j++ {
		if m := a.At(j); m != nil {
			j = m.Last - 1
			continue
		}
		for _, r := range a.Readings(j) {
			s := strings.TrimPrefix(r.Stem, "ال")
			if in, _ := a.Lang.In("adopted-things", s); in {
				return true
			}
			if a.Lang.NounTrigger(s) != nil {
				return false
			}
		}
	}
	return false
}

// CueVerb returns the verb reading of token i that may carry a cue: a finite
// form, or a verbal noun with a pronoun (قوله) behind a relay.
func CueVerb(a *analysis.Article, i int) (analysis.Verb, bool) {
	if a.Outer[i] >= 0 {
		return analysis.Verb{}, false
	}
	want := func(v analysis.Verb) bool {
		return (v.Finite() || a.Lang.Code == "en" && englishGerundCue(a, i, v)) && v.Tense != pack.Future && len(a.Lang.VerbCues(v.Lemma)) > 0 && !v.Passive &&
			(a.Lang.Code != "ar" || !v.Suffix || v.Verb.Noun == nil || OfWhatWasTold(a, i, v) || burdensThem(a, i, v))
	}
	if a.Tok(i).Damma && a.Lang.Code == "ar" {
		return analysis.Verb{}, false // يُعتقد، أُعلن: nobody is said to speak
	}
	v, ok := a.Reading(i, want)
	if !ok && a.Lang.Code == "ar" {
		if v, ok = purposeVerb(a, i, want); !ok {
			v, ok = joinedVerb(a, i, want)
		}
	}
	if !ok || a.Articled(i) || a.Spelt(i).Closed() || a.Known(i).Is("num") { // ونصف العام
		return analysis.Verb{}, false
	}
	if cognate(a, i, v) {
		return analysis.Verb{}, false
	}
	if in, _ := a.Known(i).In("called"); in {
		return analysis.Verb{}, false // يدعى: goes by the name
	}
	if impersonal(a, i) || answersWithForce(a, i, v) {
		return analysis.Verb{}, false
	}
	if a.Lang.Code == "ar" && v.Tense == pack.Present && v.And == "" && grammar.DescribesNoun(a, i) {
		return analysis.Verb{}, false // تقدم يذكر: a clause that describes the noun before it
	}
	if a.Lang.Code == "ar" && grammar.AfterPreposition(a, i) || a.Lang.Code == "en" && !englishCueVerb(a, i, v) {
		return analysis.Verb{}, false
	}
	return v, true
}

// impersonal reports a verb at the head of a sentence that, right before "that", recalls
// something in nobody's name, as the article does when it turns to the background: يذكر أن.
func impersonal(a *analysis.Article, i int) bool {
	in, _ := a.Known(i).In("impersonal")
	return in && i == a.SentenceStart(i) && a.Spelt(i+1).Is("sub")
}

// NegatedVerb reports a negation right before a verb: لم، لا، ما، لن, or not, or "without that"
// (دون أن).
func NegatedVerb(a *analysis.Article, i int) bool {
	if a.Lang.Code == "ar" && a.Known(i-1).Is("sub") && a.Spelt(i-2).InAny("without-that") {
		return true
	}
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		if a.Tok(j).Kind != text.Word {
			return false
		}
		known := a.Known(j)
		if known.Is("neg") {
			return true
		}
		if a.Lang.Code == "ar" || !known.Is("aux", "adv") {
			return false
		}
	}
	return false
}

// sharesNegation reports a verb that "or" joins to a negated one: لم يؤكد ذلك أو ينفه.
func sharesNegation(a *analysis.Article, i int) bool {
	if in, _ := a.Spelt(i - 1).In("alternatives"); !in {
		return false
	}
	for j := i - 2; j >= 0 && j > i-8; j-- {
		if _, ok := a.Finite(j); ok && a.Outer[j] < 0 {
			return NegatedVerb(a, j)
		}
	}
	return false
}

// purposeVerb reads the verb of a clause of purpose that tells what its subject
// came out to say: ظهر الناطق ليقول. It counts behind another verb alone.
func purposeVerb(a *analysis.Article, i int, want func(analysis.Verb) bool) (analysis.Verb, bool) {
	rest, ok := strings.CutPrefix(a.Strict(i), grammar.Purpose)
	if !ok {
		return analysis.Verb{}, false
	}
	for _, f := range a.Lang.Forms(rest) {
		v := analysis.Verb{Form: f, Lemma: f.Verb.Key(), And: grammar.Purpose}
		if (f.Tense == pack.Present || f.Tense == pack.Jussive) && want(v) {
			return v, true
		}
	}
	return analysis.Verb{}, false
}

// negatedClause reports a negation over an auxiliary before a verb, with its
// subject between: لم تكن الجماعة قد تبنّت.
func negatedClause(a *analysis.Article, i, sent int) bool {
	for j := i - 1; j > a.Sentences[sent].First && j > i-12; j-- {
		if grammar.Auxiliary(a, j) && a.Outer[j] < 0 {
			return a.Known(j - 1).Is("neg")
		}
		if a.Tok(j).Is(",") || a.Tok(j).Is(".") {
			return false
		}
	}
	return false
}

// cognate reports the verbal noun by which a verb before it in its sentence is stressed:
// نفى نفيا قاطعا.
func cognate(a *analysis.Article, i int, v analysis.Verb) bool {
	n := len(a.Cues) - 1
	return n >= 0 && a.Lang.Code == "ar" && grammar.Accusative(a, i) && a.Cues[n].Verb != nil && a.Cues[n].Verb.Lemma == v.Lemma && a.Cues[n].Sent == a.SentAt[i] && a.Cues[n].Pos < i && v.And == ""
}
