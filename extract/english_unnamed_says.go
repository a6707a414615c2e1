package extract

import (
	"isnad/extract/text"
)

// speaksAt reports that the phrase [i, n) is the subject of a verb of saying, or
// follows one, or what a text appeals to.
func (a *analysis) speaksAt(i, n int) bool {
	j := n
	if a.spelt(j).InAny("whereabouts") {
		j++
	}
	if j+1 < len(a.doc.Tokens) && (a.tok(j).Is(",") || a.spelt(j).Is("rel")) {
		for k := j + 1; k < len(a.doc.Tokens) && k < j+16; k++ { // …, who asked not to be named, said
			if a.tok(k).Is(",") && a.saysNext(k+1) {
				return true
			}
			if a.tok(k).Is(".") {
				break
			}
		}
	}
	if a.saysNext(j) {
		return true
	}
	if a.told(j) && a.saysBehind(j) {
		return true
	}
	if a.strict(j) == "and" && j+1 < len(a.doc.Tokens) {
		for k := j + 1; k < j+7 && k < len(a.doc.Tokens); k++ {
			if a.saysNext(k) && a.finiteAt(k) {
				return true
			}
			if a.tok(k).Kind != text.Word {
				break
			}
		}
	}
	k := i - 1
	for k >= 0 && a.determiner(k) && !a.spelt(k).InAny("no-phrase") {
		k--
	}
	if k < 0 {
		return false
	}
	if v, ok := a.finiteWord(k); ok {
		for _, c := range a.lang.VerbCues(v.lemma) {
			if c.Cue.Class == "report" && a.lang.InAny(v.lemma, "source-first") {
				return true
			}
		}
	}
	return a.strict(k) == "to" && a.strict(k-1) == "according" || a.spelt(k).InAny("quoting")
}

// told reports words right behind a noun for people that begin what the text tells of them: a
// clause with who, a participle (a man reached by telephone, a guard posted in the port).
func (a *analysis) told(j int) bool {
	return a.spelt(j).InAny("reached") || a.tellsPast(j) && a.strict(j+1) == "by"
}

// saysBehind reports a verb of saying in what is left of the clause behind j.
func (a *analysis) saysBehind(j int) bool {
	for k := j + 1; k < j+14 && k < len(a.doc.Tokens) && a.tok(k).Kind == text.Word; k++ {
		if a.finiteAt(k) && a.saysNext(k) {
			return true
		}
	}
	return false
}
