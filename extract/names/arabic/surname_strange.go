package arabic

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/text"
)

// furtherWords counts the words that a name told behind a title goes on with, though elsewhere
// they would go on with the sentence. words says how many the name has before them.
func furtherWords(a *analysis.Article, j, end, words int) int {
	if words < MaxNameWords-1 && withinName(a, j, end) {
		return 2
	}
	if words > 1 {
		return 0
	}
	verb, said := verbBeforeName(a, j-1)
	if said && boundByClause(a, j, end) || verb && bareAdjective(a, j, end) || strange(a, j, end, verb) && (plainlyGiven(a, j-1) || !Possessed(a, j)) {
		return 1
	}
	return 0
}

// withinName reports a word between two that belong to a name, which is of no list as it stands:
// أدولف ليلي لافريك.
func withinName(a *analysis.Article, j, end int) bool {
	s := a.Strict(j)
	if j+1 >= end || a.Tok(j).Kind != text.Word || !a.Tok(j).Arabic || a.Closed(j) || a.Tanwin(j) || analysis.HasArticle(s) || len([]rune(s)) < 3 ||
		knownReading(a, j) || Possessed(a, j) || len(a.Words[j].Verbs) > 0 && !strings.HasPrefix(s, "ل") || opensBody(a, j, end) {
		return false
	}
	return plainlyGiven(a, j+1) && !opensBody(a, j+1, end) || strange(a, j+1, end, false) && !Possessed(a, j+1)
}

// forefather reports a word behind بن that is of no list as it stands: فتحي بن لزرق.
func forefather(a *analysis.Article, j int) bool {
	s := a.Strict(j)
	return a.Tok(j).Kind == text.Word && a.Tok(j).Arabic && !a.Closed(j) && !a.Tanwin(j) && !analysis.HasArticle(s) && !NameParticle(a, j) && !knownWord(a, s) && !a.Noun(s)
}

// strange reports a word that no list of the language knows in any of its readings, as most
// foreign family names are, though it begins or ends like a word with a particle or a
// pronoun: فيشمان, برنتيس, جوبيه. Behind the verb of the clause what looks like a verb is none.
func strange(a *analysis.Article, j, end int, verb bool) bool {
	s := a.Strict(j)
	if a.Tok(j).Kind != text.Word || !a.Tok(j).Arabic || len([]rune(s)) < 3 || a.Closed(j) || a.Tanwin(j) || analysis.HasArticle(s) ||
		a.Nationality(j) || saysMore(a, j) || circumstance(s) || manyThings(s) || partOfDay(a, j) || opensBody(a, j, end) {
		return false
	}
	if knownReading(a, j) || slices.ContainsFunc(a.Readings(j), func(r analysis.Reading) bool { return r.Prefix != "" && len(a.Lang.Forms(r.Stem)) > 0 }) {
		return false
	}
	return len(a.Words[j].Verbs) == 0 || verb && !mayTell(a, j) && !NameParticle(a, j-2) && (plainlyGiven(a, j-1) || UnknownWord(a, j-1, text.Reading{Stem: a.Strict(j - 1)}))
}

// mayTell reports a verb that attributes, whose clause may begin with it behind its subject.
func mayTell(a *analysis.Article, j int) bool {
	return slices.ContainsFunc(a.Words[j].Verbs, func(v analysis.Verb) bool { return v.Finite() && len(a.Lang.VerbCues(v.Lemma)) > 0 })
}

// knownReading reports a word that is one of the language's with or without an attached particle or
// pronoun.
func knownReading(a *analysis.Article, j int) bool {
	s := a.Strict(j)
	for _, r := range a.Readings(j) {
		whose := a.WithoutPronoun(r.Stem)
		if len([]rune(whose)) < 3 || strings.HasSuffix(r.Stem, "نا") {
			whose = r.Stem // هينا, أولينا: news hardly says "our"
		}
		two := whose // ووالداه
		if whose != r.Stem {
			two = strings.TrimSuffix(whose, "ا")
		}
		for _, w := range [...]string{r.Stem, whose, two} {
			bare := analysis.TrimArticle(w)
			if knownWord(a, bare) || grammar.OrdinaryWord(a, bare) || a.Noun(bare) && !(r.Prefix == "" && w == s && startsGiven(a, j)) {
				return true
			}
		}
		if r.Prefix != "" && analysis.HasArticle(r.Stem) {
			return true
		}
	}
	return false
}

// bareAdjective reports an adjective without the article in the masculine. A person who is named is
// definite, so behind a verb whose subject he is it cannot describe him: خالد مجاور, حسن تركماني.
// What it tells of him in the accusative has an ending: غاضبا.
func bareAdjective(a *analysis.Article, j, end int) bool {
	s := a.Strict(j)
	if j >= end || a.Tok(j).Kind != text.Word || analysis.HasArticle(s) || a.Closed(j) || a.Tanwin(j) || a.IsTime(j) || grammar.Accusative(a, j) ||
		grammar.FeminineEnding(s) || SoundPlural(s) || len([]rune(s)) < 4 || a.Noun(s) && !a.Lang.InAny(s, "generic") || a.Lang.Head(s) != nil || a.Lang.Anonymous(s) != nil {
		return false
	}
	if last, _, _, definite := TitleAt(a, j-2); last == j-1 && !definite && !analysis.HasArticle(a.Strict(j-2)) {
		return false // تاجر خضار درزي
	}
	return (a.Nationality(j) || a.Lang.InAny(s, "anonymous-adjectives", "describing", "adjectives")) && !startsGiven(a, j+1) && !a.Nationality(j+1) && !Adjectival(a, a.Strict(j+1))
}

// knownWord reports a word of the closed classes, an act, or one of the lists of nouns and adjectives.
func knownWord(a *analysis.Article, w string) bool {
	return a.Lang.Closed(w) || grammar.Masdar(a, w) || a.Lang.Is(w, "dir", "time") || a.Lang.Role(w) != "" ||
		a.Lang.InAny(w, "nouns", "adjectives", "no-adjectives", "means", "ordinals", "documents", "event-words", "weapons", "held")
}

// verbBeforeName reports a finite verb in the clause before the name that has token i, and one of
// saying.
func verbBeforeName(a *analysis.Article, i int) (verb, said bool) {
	for k := i - 1; k >= 0 && k >= i-verbReach; k-- {
		if a.Tok(k).Kind != text.Word && !a.Tok(k).Is(`"`) || a.Known(k).Is("sub", "rel") {
			break
		}
		if v, ok := a.Finite(k); ok && VerbHere(a, k) {
			return true, len(a.Lang.VerbCues(v.Lemma)) > 0
		}
	}
	return false, false
}

// boundByClause reports the only word between a given name and what was said, whatever the word
// is elsewhere: قال السفير تميم خلاف إن. A noun in the accusative and one of the feminine
// may be the verb's object or tell how he spoke.
func boundByClause(a *analysis.Article, j, end int) bool {
	s := a.Strict(j)
	if j+1 >= end || !a.Known(j+1).Is("sub") && !a.Tok(j+1).Is(",") || a.Tok(j).Kind != text.Word || !a.Tok(j).Arabic || len([]rune(s)) < 3 ||
		a.Closed(j) || a.Tanwin(j) || analysis.HasArticle(s) || a.IsTime(j) || mayTell(a, j) || grammar.Accusative(a, j) || grammar.FeminineEnding(s) || Possessed(a, j) || manyThings(s) || a.Lang.Role(s) != "" {
		return false
	}
	if a.Nationality(j) && !a.Known(j+1).Is("sub") || opensBody(a, j, end) {
		return false
	}
	return !slices.ContainsFunc(a.Readings(j), func(r analysis.Reading) bool {
		return r.Prefix != "" && (knownWord(a, analysis.TrimArticle(r.Stem)) || a.Noun(analysis.TrimArticle(r.Stem)) || grammar.OrdinaryWord(a, r.Stem))
	})
}
