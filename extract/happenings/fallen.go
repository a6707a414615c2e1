package happenings

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/record"
	"isnad/extract/roles"
	"isnad/extract/text"
)

// fallenReach is how many words behind its verb who killed at the front may tell of the dead.
const fallenReach = 4

// killedReach is how many words behind it may stand before whom somebody killed.
const killedReach = 8

// fallen reports a verb of killing behind those of whom it tells that they died, whose letters
// say as well that they killed: إن ثلاثة من جنودها قتلوا في اشتباك, أن جنديين قتلا, القيادي فلان قتل في
// غارة. What they had killed would follow it.
func fallen(a *analysis.Article, i int, v analysis.Verb) bool {
	if a.Lang.Code != "ar" || v.Passive || v.Suffix || v.And != "" || !v.Finite() {
		return false
	}
	if personDied(a, i) {
		return true
	}
	if !v.Plural && !v.Feminine && !grammar.Auxiliary(a, i-1) && !oneOfThem(a, i-1) {
		return false
	}
	j := i - 1
	for j > 0 && (a.IsTime(j) || a.Known(j).Is("adv", "part", "aux") || grammar.Auxiliary(a, j) || a.Nationality(j)) && a.Outer[j] < 0 {
		j--
	}
	if !menAt(a, j) || a.Known(j-1).Is("prep") && !a.Spelt(j-1).InAny("from-or-of") {
		return false
	}
	return nothingKilled(a, i)
}

// personDied reports a verb of killing right behind a person's name, or behind what tells more
// of him between commas, behind which nobody else is told to have been killed.
func personDied(a *analysis.Article, i int) bool {
	j := i - 1
	for j > 0 && a.Outer[j] < 0 && (a.IsTime(j) || a.Known(j).Is("part", "aux", "adv") || grammar.Auxiliary(a, j)) {
		j--
	}
	m := a.At(j)
	if a.Tok(j).Is(",") && j > 0 && a.At(j-1) != nil && a.Tok(a.At(j-1).First-1).Is(",") {
		m = a.At(a.At(j-1).First - 2)
	}
	if m == nil || m.Type != record.Official || m.Anonymous || m.Plural || !nothingKilled(a, i) {
		return false
	}
	for k := i + 1; k < i+killedReach && a.Tok(k).Kind != text.Punct; k++ {
		if o := a.At(k); o != nil && o.Type == record.Official && o.Prefix == "" || a.Known(k).Is("num", "quant") || a.Tok(k).Kind == text.Number && !a.IsTime(k) {
			return false // قتل في بيروت ثلاثة
		}
	}
	return true
}

// nothingKilled reports that a verb at token i has no object right behind it.
func nothingKilled(a *analysis.Article, i int) bool {
	for k := i + 1; k <= i+fallenReach; k++ {
		switch t := a.Tok(k); {
		case t.Kind == text.Punct:
			return true
		case a.IsTime(k) || a.Known(k).Is("adv", "time"):
		default:
			return a.Outer[k] < 0 && (a.Known(k).Role() != "" || a.Known(k).Is("prep", "conj") || roles.Prefixed(a, k, "ب")) && !arabic.VerbHere(a, k)
		}
	}
	return false
}

// menAt reports soldiers without a name at token j: the speaker's own, or indefinite ones.
func menAt(a *analysis.Article, j int) bool {
	if j < 0 || a.Outer[j] >= 0 || a.Tok(j).Kind != text.Word {
		return false
	}
	w := a.Bare(j)
	if noun, ok := grammar.Unowned(w); ok {
		w = noun
	}
	return grammar.NounInAny(a, w, "soldiers", "own-ranks")
}

// oneOfThem reports one man taken out of those of a body: أحد جنوده قتل.
func oneOfThem(a *analysis.Article, j int) bool {
	return menAt(a, j) && a.Spelt(j-1).InAny("one-of", "from-or-of")
}
