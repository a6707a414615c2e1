package extract

import (
	"strings"

	"isnad/extract/pack"
	"isnad/extract/text"
)

// Verbs that attribute: which forms of them do, and what takes it back.

// verbCues files every class that the verb at i serves; the classes that need a
// telling object come with it or not at all.
func (a *analysis) verbCues(i, si int) {
	v, ok := a.cueVerb(i)
	if !ok {
		return
	}
	s := a.sentences[si]
	var plain *pack.Cue
	found := false
	for _, vc := range a.lang.VerbCues(v.lemma) {
		if vc.Cue.Has("told") && !a.ofWhatWasTold(i, v) {
			continue
		}
		if vc.With == nil {
			plain = vc.Cue
			continue
		}
		if !a.follows(i, a.ownReach(i, s.Last, vc.Cue), vc.With) && !(a.lang.Code == "en" && a.englishWithBefore(i, v, vc.With)) && !(vc.Cue.Has("negated") && a.negatedVerb(i)) {
			continue
		}
		if vc.Cue.Has("oneself") && !a.forItself(i, a.reach(i, s.Last), vc.With) {
			continue
		}
		if found && vc.Cue.Class == "accusation" && a.claimsAt(i) {
			continue // نسب الهجوم إلى نفسه
		}
		if a.lang.Code == "ar" && vc.Cue.Class == "accusation" && !v.Suffix && a.strict(i+1) != "" && vc.With[a.strict(i+1)] && a.spelt(i+1).Is("prep") && !(a.spelt(i+1).InAny("borne-datives") && a.namedAt(i+2)) {
			continue // ما نسب إلى الحركة: nobody is said to attribute it
		}
		if vc.Cue.Has("may-quote") && a.spelt(i-1).InAny("what") {
			continue // ما نسبته إلى ضابط: words that he is quoted for
		}
		if vc.Cue.Has("may-quote") && a.quotes(i, s.Last) {
			relay := *vc.Cue
			relay.Class, relay.Rule = "relay", "relay-attribute"
			a.fileVerbCue(i, si, v, &relay)
			return
		}
		if vc.Cue.Class == "claim" && a.burdens(i, s.Last, v, vc.With) {
			a.burden(i, si, v) // تحمّل الحكومة الجماعة مسؤولية
			return
		}

		a.fileVerbCue(i, si, v, vc.Cue)
		found = true
	}
	if plain == nil && !found {
		v, plain = a.otherDenial(i, v)
	}
	if plain != nil && !found && (plain.Class != "claim" || !a.adoptsPlan(i, si)) {
		a.fileVerbCue(i, si, v, plain)
	}
}

// ownReach gives the token up to which the telling object of a verb may stand: that of a verb
// which levels blame stands before any other verb that may take it. وجه رسالة حمل فيها الحكومة
// المسؤولية.
func (a *analysis) ownReach(i, end int, c *pack.Cue) int {
	end = a.reach(i, end)
	if a.lang.Code != "ar" || c.Class != "accusation" || !c.Has("attached") {
		return end
	}
	for j := i + 1; j < end; j++ {
		v, ok := a.finite(j)
		if !ok || a.outer[j] >= 0 {
			continue
		}
		for _, vc := range a.lang.VerbCues(v.lemma) {
			if vc.Cue.Class == "accusation" {
				return j
			}
		}
	}
	return end
}

// otherDenial gives another verb that is spelt like the one at i and denies without
// more: تبرأ, he disowns, and she cures.
func (a *analysis) otherDenial(i int, v verb) (verb, *pack.Cue) {
	var plain *pack.Cue
	w, ok := a.reading(i, func(w verb) bool {
		if w.lemma == v.lemma || !w.Finite() || w.Passive || w.Tense == pack.Future {
			return false
		}
		for _, vc := range a.lang.VerbCues(w.lemma) {
			if vc.With == nil && vc.Cue.Class == "denial" {
				plain = vc.Cue
				return true
			}
		}
		return false
	})
	if !ok || a.lang.Code != "ar" {
		return v, nil
	}
	return w, plain
}

// fileVerbCue files the cue of the verb v at token i, in sentence si.
func (a *analysis) fileVerbCue(i, si int, v verb, c *pack.Cue) {
	a.cues = append(a.cues, cue{
		pos: i, last: i + 1, sent: si, class: c.Class, strength: c.Strength, rule: c.Rule, of: c,
		verb: &v, object: -1, negated: a.negatedVerb(i) || c.Class == "claim" && a.negatedClause(i, si) || a.sharesNegation(i),
	})
}

// burdens reports a verb of bearing that has a name between its subject and the
// responsibility, and is hence the verb of burdening, spelt alike: تحمّل الحكومة
// الجماعة مسؤولية الهجوم.
func (a *analysis) burdens(i, end int, v verb, with map[string]bool) bool {
	bare, reflexive := strings.CutPrefix(v.lemma, "ت")
	if !reflexive || v.Tense == pack.Past && v.Feminine || len(a.lang.VerbCues(bare)) == 0 {
		return false
	}
	names := 0
	for j := i + 1; j < a.reach(i, end); j++ {
		if m := a.at(j); m != nil {
			names++
			j = m.last - 1
			continue
		}
		for _, r := range a.readings(j) {
			if with[r.Stem] {
				return names > 1 || names == 1 && v.Tense == pack.Past && a.feminineBehind(i) || names == 1 && (a.at(i-1) != nil || a.pronounSubject(i-1))
			}
		}
	}
	return false
}

// pronounSubject reports a pronoun before a verb, on its own or with إن, that is its
// subject: إنها تحمّل الحكومة مسؤولية.
func (a *analysis) pronounSubject(i int) bool {
	if a.outer[max(i, 0)] >= 0 {
		return false
	}
	in, _ := a.known(i).In("subject-pronouns")
	return in
}

// burden files the accusation of the verb that is spelt like one of bearing.
func (a *analysis) burden(i, si int, v verb) {
	v.lemma = strings.TrimPrefix(v.lemma, "ت")
	for _, vc := range a.lang.VerbCues(v.lemma) {
		if vc.Cue.Class == "accusation" && a.follows(i, a.reach(i, a.sentences[si].Last), vc.With) {
			a.fileVerbCue(i, si, v, vc.Cue)
			return
		}
	}
}

// adoptsPlan reports a verb of adopting whose object is a plan or a text, which is
// no claim: تبنى المجلس قرارا.
func (a *analysis) adoptsPlan(i, si int) bool {
	for j := i + 1; j < min(a.reach(i, a.sentences[si].Last), i+9); j++ {
		if m := a.at(j); m != nil {
			j = m.last - 1
			continue
		}
		for _, r := range a.readings(j) {
			s := strings.TrimPrefix(r.Stem, "ال")
			if in, _ := a.lang.In("adopted-things", s); in {
				return true
			}
			if a.lang.NounTrigger(s) != nil {
				return false
			}
		}
	}
	return false
}

// cueVerb returns the verb reading of token i that may carry a cue: a finite
// form, or a verbal noun with a pronoun (قوله) behind a relay.
func (a *analysis) cueVerb(i int) (verb, bool) {
	if a.outer[i] >= 0 {
		return verb{}, false
	}
	want := func(v verb) bool {
		return (v.Finite() || a.lang.Code == "en" && a.englishGerundCue(i, v)) && v.Tense != pack.Future && len(a.lang.VerbCues(v.lemma)) > 0 && !v.Passive &&
			(a.lang.Code != "ar" || !v.Suffix || v.Verb.Noun == nil || a.ofWhatWasTold(i, v) || a.burdensThem(i, v))
	}
	if a.tok(i).Damma && a.lang.Code == "ar" {
		return verb{}, false // يُعتقد، أُعلن: nobody is said to speak
	}
	v, ok := a.reading(i, want)
	if !ok && a.lang.Code == "ar" {
		if v, ok = a.purposeVerb(i, want); !ok {
			v, ok = a.joinedVerb(i, want)
		}
	}
	if !ok || a.articled(i) || a.spelt(i).Closed() || a.known(i).Is("num") { // ونصف العام
		return verb{}, false
	}
	if a.cognate(i, v) {
		return verb{}, false
	}
	if in, _ := a.known(i).In("called"); in {
		return verb{}, false // يدعى: goes by the name
	}
	if a.impersonal(i) || a.answersWithForce(i, v) {
		return verb{}, false
	}
	if a.lang.Code == "ar" && v.Tense == pack.Present && v.and == "" && a.describesNoun(i) {
		return verb{}, false // تقدم يذكر: a clause that describes the noun before it
	}
	if a.lang.Code == "ar" && a.afterPreposition(i) || a.lang.Code == "en" && !a.englishCueVerb(i, v) {
		return verb{}, false
	}
	return v, true
}

// impersonal reports a verb at the head of a sentence that, right before "that", recalls
// something in nobody's name, as the article does when it turns to the background: يذكر أن.
func (a *analysis) impersonal(i int) bool {
	in, _ := a.known(i).In("impersonal")
	return in && i == a.sentenceStart(i) && a.spelt(i+1).Is("sub")
}

// negatedVerb reports a negation right before a verb: لم، لا، ما، لن, or not.
func (a *analysis) negatedVerb(i int) bool {
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		if a.tok(j).Kind != text.Word {
			return false
		}
		s := a.bare(j)
		if a.lang.Is(s, "neg") {
			return true
		}
		if a.lang.Code == "ar" || !a.lang.Is(s, "aux", "adv") {
			return false
		}
	}
	return false
}

// sharesNegation reports a verb that "or" joins to a negated one: لم يؤكد ذلك أو ينفه.
func (a *analysis) sharesNegation(i int) bool {
	if in, _ := a.spelt(i - 1).In("alternatives"); !in {
		return false
	}
	for j := i - 2; j >= 0 && j > i-8; j-- {
		if _, ok := a.finite(j); ok && a.outer[j] < 0 {
			return a.negatedVerb(j)
		}
	}
	return false
}

// purposeVerb reads the verb of a clause of purpose that tells what its subject
// came out to say: ظهر الناطق ليقول. It counts behind another verb alone.
func (a *analysis) purposeVerb(i int, want func(verb) bool) (verb, bool) {
	rest, ok := strings.CutPrefix(a.strict(i), purpose)
	if !ok {
		return verb{}, false
	}
	for _, f := range a.lang.Forms(rest) {
		v := verb{Form: f, lemma: f.Verb.Key(), and: purpose}
		if (f.Tense == pack.Present || f.Tense == pack.Jussive) && want(v) {
			return v, true
		}
	}
	return verb{}, false
}

// negatedClause reports a negation over an auxiliary before a verb, with its
// subject between: لم تكن الجماعة قد تبنّت.
func (a *analysis) negatedClause(i, sent int) bool {
	for j := i - 1; j > a.sentences[sent].First && j > i-12; j-- {
		if a.auxiliary(j) && a.outer[j] < 0 {
			return a.known(j - 1).Is("neg")
		}
		if a.tok(j).Is(",") || a.tok(j).Is(".") {
			return false
		}
	}
	return false
}

// cognate reports the verbal noun by which a verb before it in its sentence is stressed:
// نفى نفيا قاطعا.
func (a *analysis) cognate(i int, v verb) bool {
	n := len(a.cues) - 1
	return n >= 0 && a.lang.Code == "ar" && a.accusative(i) && a.cues[n].verb != nil && a.cues[n].verb.lemma == v.lemma && a.cues[n].sent == a.sentAt[i] && a.cues[n].pos < i && v.and == ""
}
