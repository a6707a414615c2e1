package arabic

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
)

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
