package extract

import "strings"

// behindDeed reads a nominal clause of speech that puts somebody behind a deed, as blame of
// him: أن الحركة وراء الهجوم, أن تكون الحركة وراء ما جرى, أن الحركة وراءه, أن وراء الهجوم الحركة, أن من وراء البيان المخابرات.
func (a *analysis) behindDeed(i, si int) (cue, bool) {
	if a.lang.Code != "ar" || !a.spelt(i).InAny("behind") {
		return cue{}, false
	}
	last := i + 1
	if !a.carriesPronoun(i) {
		if !a.deedNoun(last) && !a.spelt(last).InAny("what") && !(a.spelt(i-1).InAny("who-or-of") && hasArticle(a.strict(last))) {
			return cue{}, false
		}
		last++
	}
	c := cue{pos: i, last: last, sent: si, class: "blame", rule: "blame-behind", object: -1, negated: true}
	if a.saidOf(i - 1) {
		return c, true
	}
	c.after = a.opensSaid(i-1) && a.blamedNear(last, a.sentences[si].Last)
	return c, c.after
}

// carriesPronoun reports the word for "behind" with a pronoun: وراءه.
func (a *analysis) carriesPronoun(i int) bool {
	return strings.HasSuffix(a.bare(i), "ه") || strings.HasSuffix(a.bare(i), "ها") || strings.HasSuffix(a.bare(i), "هما")
}

// deedNoun reports a noun of an event, or one by which a deed is charged.
func (a *analysis) deedNoun(i int) bool {
	if a.at(i) != nil {
		return false
	}
	t := a.lang.NounTrigger(trimArticle(a.strict(i)))
	if t != nil && happened(t) || a.deed(a.strict(i)) {
		return true
	}
	lemma, _ := a.masdarOf(i)
	return lemma != "" && !hasArticle(a.strict(i))
}

// saidOf reports a name at token j that is the subject of a clause of speech: أن «الحركة».
func (a *analysis) saidOf(j int) bool {
	for a.tok(j).Is(`"`) || a.tok(j).Is(")") {
		j--
	}
	m := a.at(j)
	if m == nil || !maySpeak(m.typ) || m.prefix != "" {
		return false
	}
	k := m.first - 1
	if a.tok(k).Is(`"`) || a.tok(k).Is("(") {
		k--
	}
	if a.auxiliary(k) && a.at(k) == nil {
		k-- // أن تكون الحركة
	}
	return a.spelt(k).Is("sub") && a.at(k) == nil
}

// opensSaid reports the words of a clause of speech before its predicate: أن, أن تكون, أن من.
func (a *analysis) opensSaid(j int) bool {
	if a.auxiliary(j) || a.spelt(j).InAny("who-or-of") {
		j--
	}
	return a.spelt(j).Is("sub") && a.at(j) == nil
}

// blamedNear reports a name of who may be blamed right behind token i, or behind the noun
// of what he is.
func (a *analysis) blamedNear(i, end int) bool {
	for j := i; j < min(end, i+3); j++ {
		if m := a.at(a.pastQuote(j)); m != nil {
			return maySpeak(m.typ) && m.prefix == ""
		}
		if a.known(j).Is("prep", "sub", "rel") {
			return false
		}
	}
	return false
}
