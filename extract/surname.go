package extract

import (
	"slices"
	"strings"

	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// surname reports the family name right behind a lone given name in a word that elsewhere
// goes on with the sentence: a verb's form, a noun with a pronoun, a title. News gives
// persons by two names, so the word is one where nothing follows that it could govern:
// غريغور هانت، من بروكسل; مارتن لوبكه في العاصمة; محمد النقيب للصحفيين.
func (a *analysis) surname(j, end int, titled bool) bool {
	if j == 0 || j >= len(a.doc.Tokens) || !titled && !a.plainlyGiven(j-1) || a.tok(j).Kind != text.Word || !a.tok(j).Arabic || a.closed(j) || a.tanwin(j) {
		return false
	}
	if a.spelt(j).InAny("family-names") {
		return !a.namesOn(j+1, end) && !a.nationality(j+1)
	}
	if titled && a.titleLike(j, end) {
		return true
	}
	s := a.strict(j)
	if hasArticle(s) || len([]rune(s)) < 3 || a.saysMore(j) || circumstance(s) || manyThings(s) || a.partOfDay(j) || a.ofVocabulary(j) || strings.HasPrefix(s, "و") {
		return false
	}
	if m, ok := a.find(j, end); ok && m.Entries[0].Type != record.Official {
		return false // لرويترز
	}
	said := titled && a.behindVerbOfSaying(j-1)
	if _, cue := a.phraseCue(j, end); cue || a.tellsClause(j) {
		return false
	}
	return a.nameEndsAt(j+1, end) || a.closed(j+1) && (said || len(a.words[j].verbs) == 0)
}

// titleLike reports a title that is no title behind a lone given name, as no name follows it
// and the name ends there: اللواء جميل السيد، ثم; دينا مفتي هذه.
func (a *analysis) titleLike(j, end int) bool {
	last, _, prefix, _ := a.titleAt(j)
	return last == j+1 && prefix == "" && !a.namesOn(j+1, end) && (a.nameEndsAt(j+1, end) || a.closed(j+1))
}

// verbReach is how many words a title and a given name may take between the verb of saying
// before them and the family name.
const verbReach = 12

// behindVerbOfSaying reports a verb of saying before a name, in its clause: the name is its subject,
// and what stands behind it no verb of that subject. نفى المتحدث باسم الحركة مسلم خان ذلك.
func (a *analysis) behindVerbOfSaying(i int) bool {
	for k := i - 1; k >= 0 && k >= i-verbReach; k-- {
		if a.tok(k).Kind != text.Word || a.known(k).Is("sub") {
			return false
		}
		if v, ok := a.finite(k); ok {
			return len(a.lang.VerbCues(v.lemma)) > 0
		}
	}
	return false
}

// tellsClause reports a verb that a clause is told by: of the present, of saying, or behind ف.
// A bare past form may be a name that looks like it: هانت.
func (a *analysis) tellsClause(j int) bool {
	return slices.ContainsFunc(a.words[j].verbs, func(v verb) bool {
		return v.Finite() && (v.and != "" || v.Tense == pack.Present || len(a.lang.VerbCues(v.lemma)) > 0)
	})
}

// ofVocabulary reports a noun, title, act or nationality of the lists, with or without an
// attached particle or pronoun.
func (a *analysis) ofVocabulary(j int) bool {
	for _, r := range a.readings(j) {
		for _, w := range []string{r.Stem, a.withoutPronoun(r.Stem), strings.TrimSuffix(r.Stem, "ا")} {
			w = strings.TrimPrefix(w, "ال")
			if a.noun(w) || a.lang.Closed(w) || a.masdar(w) || a.lang.Is(w, "dir", "time") || a.lang.Role(w) != "" ||
				a.lang.InAny(w, "nouns", "adjectives", "no-adjectives", "means", "ordinals", "documents", "event-words", "weapons", "held") {
				return true
			}
		}
	}
	return a.nationality(j)
}

// nameEndsAt reports what closes a name that stands before it: a stop, a bracket, the
// particle of a clause, قد. A preposition or an object may belong to a verb, and tells nothing.
func (a *analysis) nameEndsAt(i, end int) bool {
	if i >= end || i >= len(a.doc.Tokens) {
		return true
	}
	t := a.tok(i)
	return t.Kind != text.Word && !t.Is("-") && !t.Is(":") || a.spelt(i).Is("sub") || a.spelt(i).InAny("had-done")
}

// namesOn reports a name that a title at the token before would be that of.
func (a *analysis) namesOn(i, end int) bool {
	return i < end && (a.startsGiven(i) || a.nameParticle(i))
}
