package extract

import (
	"slices"

	"isnad/extract/text"
)

// Bodies that are found tell of a killing where the sentence tells how they died or
// that nobody knows them: عثرت الشرطة على جثث مجهولة الهوية قتل أصحابها بالرصاص. Who
// found them did it not.

// slain reports a sign of a violent death in a sentence.
func (a *analysis) slain(s sentence) bool {
	return slices.ContainsFunc(a.doc.Tokens[s.First:s.Last], func(t text.Token) bool {
		in, _ := a.lang.In("slain", t.Strict)
		return in
	})
}
