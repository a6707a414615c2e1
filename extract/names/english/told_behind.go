package english

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// toldBehindWords bounds the words of an apposition before its noun.
const toldBehindWords = 6

// thingBehind reads what the apposition behind the comma at k says that a name is: X, a local
// rights group, said; X, a village near Y. "" where it says nothing of the kind.
func thingBehind(a *analysis.Article, k int) (record.EntityType, string) {
	if !a.Tok(k).Is(",") || !a.Spelt(k+1).InAny("indefinites") && a.Strict(k+1) != "the" {
		return "", ""
	}
	j := k + 2
	for j < len(a.Doc.Tokens) && j < k+2+toldBehindWords && (a.Tok(j).Kind == text.Word && (!a.Spelt(j).Closed() || a.Spelt(j).Is("quant")) && !grammar.TellsPast(a, j) || grammar.Joint(a, j)) {
		j++
	}
	if j == k+2 || grammar.Possessive(a, j) || a.Tok(j-1).Upper {
		return "", ""
	}
	noun := a.Spelt(j - 1)
	switch {
	case noun.InAny("media-nouns"):
		return record.Actor, "outlet"
	case noun.InAny("company-nouns"):
		return record.Actor, "company"
	case noun.InAny("group-nouns") && a.Spelt(j-2).InAny("civil-adjectives"):
		return record.Actor, "organisation"
	case noun.InAny("place-nouns", "apposed-places"):
		return record.Town, a.Strict(j - 1)
	}
	return "", ""
}
