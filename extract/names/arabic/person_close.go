package arabic

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/speech"
)

// goesOn reports a word at token j with which the sentence goes on behind the words of a
// name that stand before it.
func goesOn(a *analysis.Article, j, end, words int) bool {
	if prefers(a, j) || partOfDay(a, j) || saysMore(a, j) || !NameWord(a, j, words > 0) || verbOfClause(a, j) || placeBehind(a, j, end) || stateAhead(a, j, end) {
		return true
	}
	return words > 1 && (a.Spelt(j).InAny("name-enders") || analysis.HasArticle(a.Strict(j)) && grammar.Masdar(a, a.Strict(j)) || actOfForm(a, j))
}

// closesName reports an ordinary word behind a name that is whole: the object of the verb
// before the name, دعا الوزير سامي حداد الطرفين إلى. A family name may be an ordinary word
// too, so the word is none that a list or its shape makes one, nor behind a particle.
func closesName(a *analysis.Article, j int) bool {
	w := a.Strict(j)
	if given, _ := Given(a, j); given || NameParticle(a, j) || NameParticle(a, j-1) || a.Spelt(j).InAny("family-names") || Nisba(w) {
		return false
	}
	return grammar.OrdinaryWord(a, w)
}

// secondHalf reports the second half of a name of two words at token j, behind a first that
// no list need have: مصطفى صنع الله. Behind a wish, رحمه الله, it is no name.
func secondHalf(a *analysis.Article, j int) bool {
	return grammar.OfGod(a, j) && !NameParticle(a, j-1) && !Possessed(a, j-1)
}

// saysMore reports a participle by which the sentence goes on to what somebody said:
// سلوان كريم مشيرا إلى.
func saysMore(a *analysis.Article, j int) bool {
	if !grammar.Accusative(a, j) {
		return false
	}
	c, ok := speech.PhraseCue(a, j, len(a.Doc.Tokens))
	return ok && c.Of.Has("participle")
}

// actOfForm reports the noun of an act in the shape of a derived form, behind a name that
// is whole: أعلن وزير الداخلية سامي حداد تعزيز الدوريات.
func actOfForm(a *analysis.Article, j int) bool {
	r := []rune(a.Strict(j))
	if ok, _ := Given(a, j); ok || len(r) < 5 || !grammar.Masdar(a, a.Strict(j)) {
		return false
	}
	switch r[0] {
	case 'ت':
		return len(r) == 5 && r[3] == 'ي' // تفعيل
	case 'إ', 'ا':
		return r[len(r)-2] == 'ا' // إفعال, افتعال, استفعال
	}
	return false
}

// verbOfClause reports a word with a form of a verb that a demonstrative or a clause
// follows, as a name never does: فلان رفض هذه الرواية, فلان ذكر أن.
func verbOfClause(a *analysis.Article, j int) bool {
	if ok, _ := Given(a, j); ok || len(a.Words[j].Verbs) == 0 {
		return false
	}
	return a.Spelt(j+1).Is("dem", "sub")
}

// prefers reports the verb of wishing to stay unnamed, spelt like a name: مهندس فضّل
// عدم ذكر اسمه.
func prefers(a *analysis.Article, j int) bool {
	in, _ := a.Spelt(j + 1).In("withheld")
	return in
}
