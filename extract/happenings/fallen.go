package happenings

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/text"
)

// fallenReach is how many words behind its verb who killed at the front may tell of the dead.
const fallenReach = 4

// fallen reports a verb of killing behind the soldiers of whom it tells that they died, whose
// letters say as well that they killed: إن ثلاثة من جنودها قتلوا في اشتباك, أن جنديين قتلا. What
// they had killed would follow it.
func fallen(a *analysis.Article, i int, v analysis.Verb) bool {
	if a.Lang.Code != "ar" || v.Passive || v.Suffix || v.And != "" || !v.Finite() || !v.Plural && !v.Feminine && !grammar.Auxiliary(a, i-1) && !oneOfThem(a, i-1) {
		return false
	}
	j := i - 1
	for j > 0 && (a.IsTime(j) || a.Known(j).Is("adv", "part", "aux") || grammar.Auxiliary(a, j) || a.Nationality(j)) && a.Outer[j] < 0 {
		j--
	}
	if !menAt(a, j) || a.Known(j-1).Is("prep") && !a.Spelt(j-1).InAny("from-or-of") {
		return false
	}
	for k := i + 1; k <= i+fallenReach; k++ {
		switch t := a.Tok(k); {
		case t.Kind == text.Punct:
			return true
		case a.IsTime(k) || a.Known(k).Is("adv", "time"):
		default:
			return a.Outer[k] < 0 && (a.Known(k).Role() != "" || a.Known(k).Is("prep", "conj") || grammar.Instrument(a, k)) && !arabic.VerbHere(a, k)
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
