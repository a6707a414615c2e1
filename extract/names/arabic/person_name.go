package arabic

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/text"
)

// MaxNameWords bounds a person's name; news gives two to four words.
const MaxNameWords = 4

// NameParticle reports a particle that is written before a further part of a name and does not
// count as a word of it.
func NameParticle(a *analysis.Article, i int) bool {
	in, _ := a.Spelt(i).In("name-particles")
	return in
}

// Given reports a given name at token i and whether it is an ordinary word too.
func Given(a *analysis.Article, i int) (ok, ambiguous bool) {
	if i >= len(a.Doc.Tokens) {
		return false, false
	}
	return a.Spelt(i).In("given-names")
}

// PersonName returns the token behind a person's bare name that starts at i, or
// i itself. Behind a title any word that can be part of a name opens one.
func PersonName(a *analysis.Article, i, end int, titled bool) int {
	if last := lettersAt(a, i, end); titled && last > i {
		return last
	}
	ok, ambiguous := Given(a, i)
	if a.Spelt(i).Closed() && !NameParticle(a, i) && !(ok && titled && FamilyName(a, i+1)) {
		return i
	}
	if prefers(a, i) || !ok && !NameParticle(a, i) && !(titled && NameWord(a, i, false) && !Possessed(a, i) && !placeBehind(a, i, end)) {
		return i
	}
	if ambiguous && !titled && !NameParticle(a, i) && !secondName(a, i+1, end) {
		return i
	}
	words, j := 0, i
	for j < end && words < MaxNameWords {
		if NameParticle(a, j) {
			if words > 0 && j+1 < end && a.Spelt(j).InAny("patronymics") && forefather(a, j+1) {
				j, words = j+2, words+1 // فتحي بن لزرق
				continue
			}
			if j+1 < end && (NameWord(a, j+1, false) && !(a.Spelt(j).InAny("question-words") && grammar.FiniteAt(a, j+1)) || kunya(a, j) || analysis.HasArticle(a.Strict(j+1))) {
				j++
				if words > 0 && NameParticle(a, j) {
					continue // راشد بن عبد الله
				}
				if a.Tok(j).Kind == text.Word && words > 0 {
					j++
					continue
				}
				j++
				words++
				continue
			}
			if words > 0 && a.Spelt(j).InAny("family-names") {
				j++ // مسلم خان
			}
			break
		}
		if j > i && a.Tok(j).Is("-") && j+1 < end && a.Tok(j).Start == a.Tok(j-1).End && a.Tok(j+1).Start == a.Tok(j).End {
			j++
			continue
		}
		if j > i && a.Spelt(j).InAny("of-god") && (j == i+1 || j+1 < end && NameWord(a, j+1, true)) {
			j++ // عطا الله فلان
			continue
		}
		if j > i+1 && secondHalf(a, j) {
			j++ // مصطفى صنع الله
			break
		}
		if words > 1 && closesName(a, j) {
			break
		}
		if j > i && goesOn(a, j, end, words) {
			if words == 1 && surname(a, j, end, titled) || behindPair(a, i, j) {
				j++
				break
			}
			if !titled || words == 0 {
				break
			}
			n := furtherWords(a, j, end, words)
			if n == 0 {
				break
			}
			j, words = j+n, words+n
			continue
		}
		closing := analysis.HasArticle(a.Strict(j)) && words >= 1 && !behindPair(a, i, j+1) && !(grammar.OfGod(a, j) && j+1 < end && (startsGiven(a, j+1) || analysis.HasArticle(a.Strict(j+1)) && Nisba(a.Strict(j+1)) || titled && strange(a, j+1, end, false))) && !familyBehind(a, j, end)
		j++
		words++
		if closing && !NameParticle(a, j) { // الدليمي: a family name closes the name
			break
		}
	}
	for j > i && a.Tok(j-1).Kind != text.Word {
		j--
	}
	if words == 1 && !titled && !ambiguous && j == i+1 {
		return i // a lone given name is no one
	}
	return j
}

// FamilyName reports a word in the shape of a family name: الجرداوي.
func FamilyName(a *analysis.Article, i int) bool {
	w := a.Strict(i)
	return analysis.HasArticle(w) && Nisba(w) && !strings.HasSuffix(w, "ة") && !Descriptive(a, w)
}

// familyBehind reports a given name with the article that the family name follows, a word of
// no list: محمد الأمين سويف, عبد الحسن كاظم.
func familyBehind(a *analysis.Article, j, end int) bool {
	if ok, _ := Given(a, j); !ok || j+1 >= end || analysis.HasArticle(a.Strict(j+1)) || !NameWord(a, j+1, true) || a.Noun(a.Strict(j+1)) {
		return false
	}
	_, verb := grammar.FiniteWord(a, j+1)
	return !verb
}

// kunya reports أبو with a word that can be nothing but the rest of the name: أبو فراج.
func kunya(a *analysis.Article, j int) bool {
	if !a.Spelt(j).InAny("kunyas") || a.Tok(j+1).Kind != text.Word || a.Closed(j+1) {
		return false
	}
	_, verb := a.Reading(j+1, func(v analysis.Verb) bool { return v.And == "" && v.Finite() && !v.Homograph() })
	return !verb
}
