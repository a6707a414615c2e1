package arabic

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/speech"
	"isnad/extract/text"
)

// surname reports the family name right behind a lone given name in a word that elsewhere
// goes on with the sentence: a verb's form, a noun with a pronoun, a title. News gives
// persons by two names, so the word is one where nothing follows that it could govern:
// غريغور هانت، من بروكسل; مارتن لوبكه في العاصمة; محمد النقيب للصحفيين.
func surname(a *analysis.Article, j, end int, titled bool) bool {
	if j == 0 || j >= len(a.Doc.Tokens) || !titled && !plainlyGiven(a, j-1) || a.Tok(j).Kind != text.Word || !a.Tok(j).Arabic || a.Closed(j) || a.Tanwin(j) {
		return false
	}
	if a.Spelt(j).InAny("family-names") {
		return !namesOn(a, j+1, end) && !a.Nationality(j+1)
	}
	if titled && titleLike(a, j, end) {
		return true
	}
	s := a.Strict(j)
	if analysis.HasArticle(s) || len([]rune(s)) < 3 || saysMore(a, j) || circumstance(s) || manyThings(s) || partOfDay(a, j) || ofVocabulary(a, j) || strings.HasPrefix(s, "و") {
		return false
	}
	if m, ok := a.Find(j, end); ok && m.Entries[0].Type != record.Official {
		return false // لرويترز
	}
	said := titled && behindVerbOfSaying(a, j-1)
	if _, cue := speech.PhraseCue(a, j, end); cue || tellsClause(a, j) {
		return false
	}
	return nameEndsAt(a, j+1, end) || a.Closed(j+1) && (said || len(a.Words[j].Verbs) == 0)
}

// titleLike reports a title that is no title behind a lone given name, as no name follows it
// and the name ends there: اللواء جميل السيد، ثم; دينا مفتي هذه.
func titleLike(a *analysis.Article, j, end int) bool {
	last, _, prefix, _ := TitleAt(a, j)
	return last == j+1 && prefix == "" && !namesOn(a, j+1, end) && (nameEndsAt(a, j+1, end) || a.Closed(j+1))
}

// verbReach is how many words a title and a given name may take between the verb of saying
// before them and the family name.
const verbReach = 12

// behindVerbOfSaying reports a verb of saying before a name, in its clause: the name is its subject,
// and what stands behind it no verb of that subject. نفى المتحدث باسم الحركة مسلم خان ذلك.
func behindVerbOfSaying(a *analysis.Article, i int) bool {
	for k := i - 1; k >= 0 && k >= i-verbReach; k-- {
		if a.Tok(k).Kind != text.Word || a.Known(k).Is("sub") {
			return false
		}
		if v, ok := a.Finite(k); ok {
			return len(a.Lang.VerbCues(v.Lemma)) > 0
		}
	}
	return false
}

// tellsClause reports a verb that a clause is told by: of the present, of saying, or behind ف.
// A bare past form may be a name that looks like it: هانت.
func tellsClause(a *analysis.Article, j int) bool {
	return slices.ContainsFunc(a.Words[j].Verbs, func(v analysis.Verb) bool {
		return v.Finite() && (v.And != "" || v.Tense == pack.Present || len(a.Lang.VerbCues(v.Lemma)) > 0)
	})
}

// ofVocabulary reports a noun, title, act or nationality of the lists, with or without an
// attached particle or pronoun.
func ofVocabulary(a *analysis.Article, j int) bool {
	for _, r := range a.Readings(j) {
		for _, w := range []string{r.Stem, a.WithoutPronoun(r.Stem), strings.TrimSuffix(r.Stem, "ا")} {
			w = strings.TrimPrefix(w, "ال")
			if a.Noun(w) || knownWord(a, w) {
				return true
			}
		}
	}
	return a.Nationality(j)
}

// nameEndsAt reports what closes a name that stands before it: a stop, a bracket, the
// particle of a clause, قد. A preposition or an object may belong to a verb, and tells nothing.
func nameEndsAt(a *analysis.Article, i, end int) bool {
	if i >= end || i >= len(a.Doc.Tokens) {
		return true
	}
	t := a.Tok(i)
	return t.Kind != text.Word && !t.Is("-") && !t.Is(":") || a.Known(i).Is("sub") || a.Spelt(i).InAny("had-done")
}

// namesOn reports a name that a title at the token before would be that of.
func namesOn(a *analysis.Article, i, end int) bool {
	return i < end && (startsGiven(a, i) || NameParticle(a, i))
}

// behindPair reports a family name at token j, behind a given name of two words: برهان الدين رباني,
// عصام الدين الطيب. It is a word that no list makes anything else.
func behindPair(a *analysis.Article, i, j int) bool {
	w := a.Strict(j)
	if given, _ := Given(a, i); !given || j != i+2 || !a.Spelt(j-1).InAny("second-halves") || a.Tok(j).Kind != text.Word || a.Spelt(j).Closed() || a.Closed(j) {
		return false
	}
	if v, verb := a.Finite(j); verb && !v.Suffix && !analysis.HasArticle(w) || a.Noun(analysis.TrimArticle(w)) || a.Nationality(j) || AttachedWord(a, j) || Possessed(a, j) {
		return false
	}
	return strings.HasSuffix(w, "ي") || analysis.HasArticle(w) && !SoundPlural(w) && !strings.HasSuffix(w, "ة") && !a.Lang.InAny(analysis.TrimArticle(w), "nouns", "generic", "weapons")
}
