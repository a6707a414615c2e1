package arabic

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/catalog"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// secondName reports a word that shows the word before it, which is an ordinary
// word too, to be a given name: another given name, or a family name in ي. بيان صدر,
// كرم المملكة and حرب اليمن are no persons.
func secondName(a *analysis.Article, i, end int) bool {
	if i >= end {
		return false
	}
	if ok, ambiguous := Given(a, i); ok {
		return !ambiguous || analysis.HasArticle(a.Strict(i)) || secondName(a, i+1, end) || i+1 < end && !analysis.HasArticle(a.Strict(i+1)) && NameWord(a, i+1, true) && !grammar.FiniteAt(a, i+1)
	}
	w := a.Strict(i)
	if NameParticle(a, i) {
		return i+1 < end
	}
	if !analysis.HasArticle(w) || !NameWord(a, i, true) || strings.HasSuffix(w, "ة") || SoundPlural(w) {
		return false
	}
	in, _ := a.Lang.In("nouns", strings.TrimPrefix(w, "ال"))
	return !in && !grammar.Masdar(a, w) && !a.Lang.Closed(strings.TrimPrefix(w, "ال")) && !opensBody(a, i, end) && a.Lang.Head(strings.TrimPrefix(w, "ال")) == nil
}

// SoundPlural reports a definite plural of persons or things, which is no family name:
// سلامة المخطوفين, نجاح المفاوضات.
func SoundPlural(w string) bool {
	n := len([]rune(w))
	return n > 6 && (strings.HasSuffix(w, "ين") || strings.HasSuffix(w, "ون") || strings.HasSuffix(w, "ات"))
}

// AttachedWord reports a word that a particle attaches to the sentence rather than to a
// name: ومحمود, لينفي, بتعويض. A name that begins with such a letter is a given name.
func AttachedWord(a *analysis.Article, i int) bool {
	if ok, _ := Given(a, i); ok {
		return false
	}
	for _, r := range a.Readings(i) {
		if r.Prefix == "" {
			continue
		}
		stem := strings.TrimPrefix(r.Stem, "ال")
		if (strings.HasPrefix(r.Prefix, "و") || r.Prefix == "ب") && Possessed(a, i) {
			return true
		}
		if ok, ambiguous := a.Lang.In("given-names", stem); ok && strings.HasPrefix(r.Prefix, "و") && (!ambiguous || secondName(a, i+1, len(a.Doc.Tokens))) {
			return true
		}
		if a.Lang.Head(stem) != nil || a.Lang.Anonymous(stem) != nil || a.Lang.NounTrigger(stem) != nil {
			return true
		}
		if in, _ := a.Lang.In("parts", stem); in {
			return true
		}
		if in, _ := a.Lang.In("nouns", stem); in {
			return true
		}
		if in, _ := a.Lang.In("means", stem); in && r.Prefix == "ب" {
			return true
		}
		for _, f := range a.Lang.Forms(stem) {
			if f.Tense == pack.Masdar || f.Tense == pack.Present && (r.Prefix == "ل" || r.Prefix == "و") {
				return true
			}
		}
	}
	return false
}

// Possessed reports a noun with a possessive pronoun: نهاره, بلاده, ضيفه.
func Possessed(a *analysis.Article, i int) bool {
	s := a.Strict(i)
	if ok, _ := Given(a, i); ok || len([]rune(s)) < 4 {
		return false
	}
	return strings.HasSuffix(s, "ه") || strings.HasSuffix(s, "ها") || strings.HasSuffix(s, "هم") && !strings.HasSuffix(s, "اهم")
}

// NameWord reports a word that may be part of a person's name.
func NameWord(a *analysis.Article, i int, inside bool) bool {
	if i >= len(a.Doc.Tokens) || a.Tok(i).Kind != text.Word || !a.Tok(i).Arabic || a.Tanwin(i) {
		return false
	}
	if ok, _ := Given(a, i); ok {
		return true
	}
	s := a.Strict(i)
	if inside && analysis.HasArticle(s) && (strings.HasSuffix(s, "ي") || strings.HasSuffix(s, "ى")) && (a.Nationality(i) || plainlyGiven(a, i-1)) {
		return true // السوداني, العلوي: family names
	}
	if circumstance(s) || manyThings(s) || AttachedWord(a, i) || inside && (grammar.ActBehind(a, i) || Possessed(a, i)) || len(a.Lang.Titles(strings.TrimSuffix(strings.TrimPrefix(s, "ال"), "ة"))) > 0 {
		return false
	}
	if a.Closed(i) || a.Nationality(i) || len([]rune(s)) < 2 || a.Lang.NounTrigger(s) != nil || a.Lang.Anonymous(s) != nil {
		return false
	}
	if a.Lang.InAny(s, "generic", "held", "weapons") {
		return false // فجر انتحاري سيارة
	}
	if in, _ := a.Lang.In("nouns", s); in && inside {
		return false // نفى محمد سمير صحة ما نشر
	}
	for _, v := range a.Words[i].Verbs {
		if inside && analysis.HasArticle(s) && (v.First || v.Suffix) {
			continue // المحنا is a family name, and no ألمحنا
		}
		if v.And != "" || v.Tense == pack.Masdar && !inside || v.Finite() && !v.Homograph() || inside && tellingObject(a, v.Lemma, i+1) {
			return false
		}
	}
	if Complaint(a, i) {
		return false
	}
	if a.Lang.Head(s) != nil || len(a.Lang.Titles(s)) > 0 {
		return false
	}
	// A word behind و, ب, ل or with an object pronoun goes on with the sentence.
	for _, p := range []string{"وال", "بال", "لل", "كال", "فال"} {
		if strings.HasPrefix(s, p) && !(inside && p != "وال" && foreignWord(a, i)) {
			return false
		}
	}
	if inside && analysis.HasArticle(s) {
		in, _ := a.Lang.In("nouns", strings.TrimPrefix(s, "ال"))
		return grammar.OfGod(a, i) || !Descriptive(a, s) && !in
	}
	return !analysis.HasArticle(s)
}

// plainlyGiven reports a given name that is no ordinary word.
func plainlyGiven(a *analysis.Article, i int) bool {
	ok, ambiguous := Given(a, i)
	return ok && !ambiguous
}

// circumstance reports a participle in the accusative that says how somebody fared:
// متأثرا بجراحه, متوجها إلى.
func circumstance(s string) bool {
	return strings.HasPrefix(s, "مت") && strings.HasSuffix(s, "ا") && len([]rune(s)) >= 6
}

// manyThings reports a plural of acts or things; names in ات are short: بركات.
func manyThings(s string) bool { return strings.HasSuffix(s, "ات") && len([]rune(s)) > 6 }

// foreignWord reports a word that is nothing with its first letters taken for particles
// and the article: فالتر, فالكوني, بالفور.
func foreignWord(a *analysis.Article, i int) bool {
	for _, r := range a.Readings(i) {
		bare, ok := strings.CutPrefix(r.Stem, "ال")
		if ok && len([]rune(bare)) > 2 && (a.Noun(bare) || grammar.KnownStem(a, bare) || Adjectival(a, bare)) {
			return false
		}
	}
	return true
}

// tellingObject reports a word that makes a cue of the verb before it: وجّه الاتهام.
func tellingObject(a *analysis.Article, lemma string, i int) bool {
	for _, vc := range a.Lang.VerbCues(lemma) {
		if vc.With[a.Strict(i)] && !a.Spelt(i).Closed() {
			return true
		}
	}
	return false
}

// Complaint reports a word of blame, behind which no name goes on.
func Complaint(a *analysis.Article, i int) bool {
	return a.ReadAs(i, "complaints")
}

// Descriptive reports a word with the article that describes rather than names:
// an adjective of an unnamed source or a word of the generic list.
func Descriptive(a *analysis.Article, s string) bool {
	bare := strings.TrimPrefix(s, "ال")
	for _, w := range []string{s, bare, strings.TrimSuffix(bare, "ة")} {
		if a.Lang.InAny(w, "anonymous-adjectives", "generic") {
			return true
		}
	}
	return a.Catalog.Nationality(s) != nil || a.Lang.Closed(bare)
}

// placeBehind reports a preposition attached to a place: فلان بطرابلس.
func placeBehind(a *analysis.Article, i, end int) bool {
	m, ok := a.Find(i, end)
	return ok && m.Clitic > 0 && !m.Guarded && m.Entries[0].Type != record.Official
}

// placeApart reports a place right behind a noun or adjective with the article, which
// takes no genitive: the object of the clause, and not of the office before it. زار وزير
// الخارجية الإيراني بغداد. A word with more of a name behind it is somebody's: القنصل
// الإيطالي ميكيلي فلان.
func placeApart(a *analysis.Article, j, end int) bool {
	if j == 0 || a.Tok(j-1).Kind != text.Word || !analysis.HasArticle(a.Strict(j-1)) || startsGiven(a, j) {
		return false
	}
	m, ok := a.Find(j, end)
	if !ok || m.Guarded || m.Clitic > 0 {
		return false
	}
	for _, e := range m.Entries {
		if e.Type != record.Town && e.Type != record.Country && e.Type != record.Base {
			return false
		}
	}
	return StateOrCapital(m.Entries[0]) || PersonName(a, j, end, true) <= m.Last
}

// stateAhead reports a country or a capital, which goes with no name before it.
func stateAhead(a *analysis.Article, j, end int) bool {
	m, ok := a.Find(j, end)
	return ok && !m.Guarded && m.Clitic == 0 && StateOrCapital(m.Entries[0]) && !startsGiven(a, j)
}

// StateOrCapital reports an entry of a state or its capital.
func StateOrCapital(e *catalog.Entry) bool {
	return e.Type == record.Country || e.Kind == "capital"
}

// partOfDay reports a word for a part of the day with its day behind it, which is no part of
// a name: زار الرئيس ألفارو أوريبي صباح السبت البلدة.
func partOfDay(a *analysis.Article, j int) bool {
	return a.Spelt(j).Is("time") && a.Spelt(j+1).Is("time")
}
