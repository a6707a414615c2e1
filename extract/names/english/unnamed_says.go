package english

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/speech"
	"isnad/extract/text"
)

// speaksAt reports that the phrase [i, n) is the subject of a verb of saying, or
// follows one, or what a text appeals to.
func speaksAt(a *analysis.Article, i, n int) bool {
	j := pastBrackets(a, n)
	if a.Spelt(j).InAny("whereabouts") {
		j++
	}
	if j+1 < len(a.Doc.Tokens) && (a.Tok(j).Is(",") || a.Spelt(j).Is("rel")) {
		for k := j + 1; k < len(a.Doc.Tokens) && k < j+16; k++ { // …, who asked not to be named, said
			if a.Tok(k).Is(",") && grammar.SaysNext(a, k+1) {
				return true
			}
			if a.Tok(k).Is(".") {
				break
			}
		}
	}
	if grammar.SaysNext(a, j) || contestsNext(a, j) {
		return true
	}
	if told(a, j) && saysBehind(a, j) {
		return true
	}
	if a.Strict(j) == "and" && j+1 < len(a.Doc.Tokens) {
		for k := j + 1; k < j+7 && k < len(a.Doc.Tokens); k++ {
			if grammar.SaysNext(a, k) && grammar.FiniteAt(a, k) {
				return true
			}
			if a.Tok(k).Kind != text.Word {
				break
			}
		}
	}
	k := i - 1
	for k >= 0 && grammar.Determiner(a, k) && !a.Spelt(k).InAny("no-phrase") {
		k--
	}
	if k < 0 {
		return false
	}
	if v, ok := grammar.FiniteWord(a, k); ok {
		for _, c := range a.Lang.VerbCues(v.Lemma) {
			if c.Cue.Class == "report" && a.Lang.InAny(v.Lemma, "source-first") {
				return true
			}
		}
	}
	return a.Strict(k) == "to" && a.Strict(k-1) == "according" || a.Spelt(k).InAny("quoting")
}

// pastBrackets passes over a short name in brackets at token j: the People's Army (PA) said.
func pastBrackets(a *analysis.Article, j int) int {
	if a.Tok(j).Is("(") && a.Tok(j+1).Upper && a.Tok(j+2).Is(")") {
		return j + 3
	}
	return j
}

// told reports words right behind a noun for people that begin what the text tells of them: a
// clause with who, a participle (a man reached by telephone, a guard posted in the port).
func told(a *analysis.Article, j int) bool {
	return a.Spelt(j).InAny("reached", "person-relatives") || grammar.TellsPast(a, j) && a.Strict(j+1) == "by"
}

// saysBehind reports a verb of saying in what is left of the clause behind j.
func saysBehind(a *analysis.Article, j int) bool {
	for k := j + 1; k < j+14 && k < len(a.Doc.Tokens) && a.Tok(k).Kind == text.Word; k++ {
		if grammar.FiniteAt(a, k) && grammar.SaysNext(a, k) {
			return true
		}
	}
	return false
}

// contestsNext reports a verb of denying or accusing in the present at token j, with people for its
// subject: residents blame the army.
func contestsNext(a *analysis.Article, j int) bool {
	v, ok := a.Reading(j, func(v analysis.Verb) bool { return v.Tense == pack.Present && v.Plural })
	return ok && speech.Contests(a, v) && (a.Tok(j+1).Upper || a.Spelt(j+1).Is("det"))
}
