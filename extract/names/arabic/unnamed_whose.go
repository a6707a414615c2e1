package arabic

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/speech"
	"isnad/extract/text"
)

// toldOf takes what tells of an unnamed person behind his noun: what he knows (مصدر على صلة
// بالملف), that he goes unnamed (قيادي لم تسمه), whose man he is (زملاء له, شقيق المغدور), where
// he is from (مصدر من المدينة). head is the token of the noun. It returns the token behind, or j.
func toldOf(a *analysis.Article, head, j, end int, h *pack.Anonymous) int {
	kin := a.Lang.InAny(text.Fold(h.Word), "kin")
	switch {
	case j+2 < end && a.Spelt(j).InAny("on") && a.Spelt(j+1).InAny("knowing") && strings.HasPrefix(a.Strict(j+2), "ب"):
		return adjectivesBehind(a, j+3, end)
	case j+1 < end && a.Spelt(j).Is("neg") && a.Spelt(j+1).InAny("naming-him"):
		return j + 2
	case h.Weak && j == head+1 && !Possessed(a, head) && a.Spelt(j).InAny("whose"):
		return j + 1
	case kin && j == head+1 && !Possessed(a, head) && analysis.HasArticle(a.Strict(j)) && plainWord(a, j, end):
		return adjectivesBehind(a, j+1, end)
	case j == head+1 && a.Spelt(j).InAny("from-or-of") && j+1 < end && homePlace(a, j+1):
		return j + 2
	}
	return j
}

// homePlace reports a place that the article has told before and names by its noun alone: المدينة,
// القرية.
func homePlace(a *analysis.Article, j int) bool {
	w := a.Strict(j)
	if !analysis.HasArticle(w) {
		return false
	}
	h := a.Lang.Head(analysis.TrimArticle(w))
	return h != nil && h.Type == "Town" && !h.Plural && !grammar.FiniteAt(a, j)
}

// behindPhrase reports a phrase of attribution right before token i: على حد قول, نقلا عن.
func behindPhrase(a *analysis.Article, i int) bool {
	for k := max(a.SentenceStart(i), i-3); k < i-1; k++ {
		if c, ok := speech.PhraseCue(a, k, i); ok && c.Last == i && c.Of != nil && c.Of.Source == "after" {
			return true
		}
	}
	return false
}

// kinNamedBehind reports kin with a pronoun whose name, of words that no list knows, follows: زوجته
// ملكة تسوروفا.
func kinNamedBehind(a *analysis.Article, i, end int, h *pack.Anonymous) bool {
	if !a.Lang.InAny(text.Fold(h.Word), "kin") || !Possessed(a, i) || !plainWord(a, i+1, end) {
		return false
	}
	return !AttachedWord(a, i+1) && !VerbHere(a, i+1) && !a.IsTime(i+1) && !analysis.HasArticle(a.Strict(i+1)) && PersonName(a, i+1, end, false) <= i+1
}
