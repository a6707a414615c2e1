package extract

import (
	"strings"

	"isnad/extract/catalog"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// secondName reports a word that shows the word before it, which is an ordinary
// word too, to be a given name: another given name, or a family name in ي. بيان صدر,
// كرم المملكة and حرب اليمن are no persons.
func (a *analysis) secondName(i, end int) bool {
	if i >= end {
		return false
	}
	if ok, ambiguous := a.given(i); ok {
		return !ambiguous || hasArticle(a.strict(i)) || a.secondName(i+1, end) || i+1 < end && !hasArticle(a.strict(i+1)) && a.nameWord(i+1, true) && !a.finiteAt(i+1)
	}
	w := a.strict(i)
	if a.nameParticle(i) {
		return i+1 < end
	}
	if !hasArticle(w) || !a.nameWord(i, true) || strings.HasSuffix(w, "ة") || soundPlural(w) {
		return false
	}
	in, _ := a.lang.In("nouns", strings.TrimPrefix(w, "ال"))
	return !in && !a.masdar(w) && !a.lang.Closed(strings.TrimPrefix(w, "ال")) && !a.opensBody(i, end) && a.lang.Head(strings.TrimPrefix(w, "ال")) == nil
}

// soundPlural reports a definite plural of persons or things, which is no family name:
// سلامة المخطوفين, نجاح المفاوضات.
func soundPlural(w string) bool {
	n := len([]rune(w))
	return n > 6 && (strings.HasSuffix(w, "ين") || strings.HasSuffix(w, "ون") || strings.HasSuffix(w, "ات"))
}

// attachedWord reports a word that a particle attaches to the sentence rather than to a
// name: ومحمود, لينفي, بتعويض. A name that begins with such a letter is a given name.
func (a *analysis) attachedWord(i int) bool {
	if ok, _ := a.given(i); ok {
		return false
	}
	for _, r := range a.readings(i) {
		if r.Prefix == "" {
			continue
		}
		stem := strings.TrimPrefix(r.Stem, "ال")
		if (strings.HasPrefix(r.Prefix, "و") || r.Prefix == "ب") && a.possessed(i) {
			return true
		}
		if ok, ambiguous := a.lang.In("given-names", stem); ok && strings.HasPrefix(r.Prefix, "و") && (!ambiguous || a.secondName(i+1, len(a.doc.Tokens))) {
			return true
		}
		if a.lang.Head(stem) != nil || a.lang.Anonymous(stem) != nil || a.lang.NounTrigger(stem) != nil {
			return true
		}
		if in, _ := a.lang.In("parts", stem); in {
			return true
		}
		if in, _ := a.lang.In("nouns", stem); in {
			return true
		}
		if in, _ := a.lang.In("means", stem); in && r.Prefix == "ب" {
			return true
		}
		for _, f := range a.lang.Forms(stem) {
			if f.Tense == pack.Masdar || f.Tense == pack.Present && (r.Prefix == "ل" || r.Prefix == "و") {
				return true
			}
		}
	}
	return false
}

// possessed reports a noun with a possessive pronoun: نهاره, بلاده, ضيفه.
func (a *analysis) possessed(i int) bool {
	s := a.strict(i)
	if ok, _ := a.given(i); ok || len([]rune(s)) < 4 {
		return false
	}
	return strings.HasSuffix(s, "ه") || strings.HasSuffix(s, "ها") || strings.HasSuffix(s, "هم") && !strings.HasSuffix(s, "اهم")
}

// nameWord reports a word that may be part of a person's name.
func (a *analysis) nameWord(i int, inside bool) bool {
	if i >= len(a.doc.Tokens) || a.tok(i).Kind != text.Word || !a.tok(i).Arabic || a.tanwin(i) {
		return false
	}
	if ok, _ := a.given(i); ok {
		return true
	}
	s := a.strict(i)
	if inside && hasArticle(s) && strings.HasSuffix(s, "ي") && (a.nationality(i) || a.plainlyGiven(i-1)) {
		return true // السوداني, العلوي: family names
	}
	if circumstance(s) || manyThings(s) || a.attachedWord(i) || inside && (a.actBehind(i) || a.possessed(i)) || len(a.lang.Titles(strings.TrimSuffix(strings.TrimPrefix(s, "ال"), "ة"))) > 0 {
		return false
	}
	if a.closed(i) || a.nationality(i) || len([]rune(s)) < 2 || a.lang.NounTrigger(s) != nil || a.lang.Anonymous(s) != nil {
		return false
	}
	if a.lang.InAny(s, "generic", "held", "weapons") {
		return false // فجر انتحاري سيارة
	}
	if in, _ := a.lang.In("nouns", s); in && inside {
		return false // نفى محمد سمير صحة ما نشر
	}
	for _, v := range a.words[i].verbs {
		if inside && hasArticle(s) && (v.First || v.Suffix) {
			continue // المحنا is a family name, and no ألمحنا
		}
		if v.and != "" || v.Tense == pack.Masdar && !inside || v.Finite() && !v.homograph() || inside && a.tellingObject(v.lemma, i+1) {
			return false
		}
	}
	if a.complaint(i) {
		return false
	}
	if a.lang.Head(s) != nil || len(a.lang.Titles(s)) > 0 {
		return false
	}
	// A word behind و, ب, ل or with an object pronoun goes on with the sentence.
	for _, p := range []string{"وال", "بال", "لل", "كال", "فال"} {
		if strings.HasPrefix(s, p) && !(inside && p != "وال" && a.foreignWord(i)) {
			return false
		}
	}
	if inside && hasArticle(s) {
		in, _ := a.lang.In("nouns", strings.TrimPrefix(s, "ال"))
		return a.ofGod(i) || !a.descriptive(s) && !in
	}
	return !hasArticle(s)
}

// plainlyGiven reports a given name that is no ordinary word.
func (a *analysis) plainlyGiven(i int) bool {
	ok, ambiguous := a.given(i)
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
func (a *analysis) foreignWord(i int) bool {
	for _, r := range a.readings(i) {
		bare, ok := strings.CutPrefix(r.Stem, "ال")
		if ok && len([]rune(bare)) > 2 && (a.noun(bare) || a.knownStem(bare) || a.adjectival(bare)) {
			return false
		}
	}
	return true
}

// knownStem reports a stem that a list of the language's words has.
func (a *analysis) knownStem(bare string) bool {
	return a.lang.InAny(bare, "nouns", "parts", "adjectives", "given-names") || len(a.lang.Forms(bare)) > 0 || a.lang.Head(bare) != nil || len(a.lang.Titles(bare)) > 0 || a.lang.Anonymous(bare) != nil
}

// tellingObject reports a word that makes a cue of the verb before it: وجّه الاتهام.
func (a *analysis) tellingObject(lemma string, i int) bool {
	for _, vc := range a.lang.VerbCues(lemma) {
		if vc.With[a.strict(i)] && !a.spelt(i).Closed() {
			return true
		}
	}
	return false
}

// complaint reports a word of blame, behind which no name goes on.
func (a *analysis) complaint(i int) bool {
	return a.readAs(i, "complaints")
}

// descriptive reports a word with the article that describes rather than names:
// an adjective of an unnamed source or a word of the generic list.
func (a *analysis) descriptive(s string) bool {
	bare := strings.TrimPrefix(s, "ال")
	for _, w := range []string{s, bare, strings.TrimSuffix(bare, "ة")} {
		if a.lang.InAny(w, "anonymous-adjectives", "generic") {
			return true
		}
	}
	return a.catalog.Nationality(s) != nil || a.lang.Closed(bare)
}

// finiteWord is finite before mentions are known.
func (a *analysis) finiteWord(i int) (verb, bool) {
	return a.reading(i, func(v verb) bool { return v.Finite() })
}

// placeBehind reports a preposition attached to a place: فلان بطرابلس.
func (a *analysis) placeBehind(i, end int) bool {
	m, ok := a.find(i, end)
	return ok && m.Clitic > 0 && !m.Guarded && m.Entries[0].Type != record.Official
}

// placeApart reports a place right behind a noun or adjective with the article, which
// takes no genitive: the object of the clause, and not of the office before it. زار وزير
// الخارجية الإيراني بغداد. A word with more of a name behind it is somebody's: القنصل
// الإيطالي ميكيلي فلان.
func (a *analysis) placeApart(j, end int) bool {
	if j == 0 || a.tok(j-1).Kind != text.Word || !hasArticle(a.strict(j-1)) || a.startsGiven(j) {
		return false
	}
	m, ok := a.find(j, end)
	if !ok || m.Guarded || m.Clitic > 0 {
		return false
	}
	for _, e := range m.Entries {
		if e.Type != record.Town && e.Type != record.Country && e.Type != record.Base {
			return false
		}
	}
	return stateOrCapital(m.Entries[0]) || a.personName(j, end, true) <= m.Last
}

// stateAhead reports a country or a capital, which goes with no name before it.
func (a *analysis) stateAhead(j, end int) bool {
	m, ok := a.find(j, end)
	return ok && !m.Guarded && m.Clitic == 0 && stateOrCapital(m.Entries[0]) && !a.startsGiven(j)
}

// stateOrCapital reports an entry of a state or its capital.
func stateOrCapital(e *catalog.Entry) bool {
	return e.Type == record.Country || e.Kind == "capital"
}

// partOfDay reports a word for a part of the day with its day behind it, which is no part of
// a name: زار الرئيس ألفارو أوريبي صباح السبت البلدة.
func (a *analysis) partOfDay(j int) bool {
	return a.spelt(j).Is("time") && a.spelt(j+1).Is("time")
}
