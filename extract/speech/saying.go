package speech

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
)

// burdensThem reports a verb of burdening that is spelt like a noun with a pronoun, where the
// burden follows: حمّلهم الناطق المسؤولية.
func burdensThem(a *analysis.Article, i int, v analysis.Verb) bool {
	s := a.SentAt[i]
	for _, vc := range a.Lang.VerbCues(v.Lemma) {
		if vc.Cue.Has("burdens") && vc.With != nil && grammar.Follows(a, i, grammar.Reach(a, i, a.Sentences[s].Last), vc.With) {
			return true
		}
	}
	return false
}

// PhraseClass reports a cue phrase of a class that begins at token i.
func PhraseClass(a *analysis.Article, i int, class string) bool {
	c, ok := PhraseCue(a, i, len(a.Doc.Tokens))
	return ok && c.Class == class
}

// SayingVerb reports a finite verb of saying at token k.
func SayingVerb(a *analysis.Article, k int) bool {
	v, ok := grammar.FiniteWord(a, k)
	return ok && !a.Spelt(k).Closed() && Says(a, v.Lemma)
}

// Says reports a verb that is a cue with a speaker, by its lemma.
func Says(a *analysis.Article, lemma string) bool {
	for _, c := range a.Lang.VerbCues(lemma) {
		if analysis.Speaks(c.Cue.Class) {
			return true
		}
	}
	return false
}

// Correspondent reports somebody who is told by the medium that he reports for: مراسل
// الجزيرة.
func Correspondent(a *analysis.Article, i int) bool {
	return a.ReadAs(i, "correspondents")
}
