package english

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// toldOfPerson takes the capitals [i, k) as a person where what stands behind the comma tells of
// one: an age, a clause with who or whose.
func toldOfPerson(a *analysis.Article, i, k int, s *analysis.Span) bool {
	if !a.Tok(k).Is(",") || !a.Spelt(k+1).InAny("person-relatives") && !ageAt(a, k+1) && !speaksPastTrade(a, k) {
		return false
	}
	s.Type, s.Rule = record.Official, "name told of as a person's"
	s.Core, _, _ = a.Slice(i, k)
	return true
}

// agedPerson takes one capital as a person's first name where an age stands behind it: Leyla, 34,
// said that.
func agedPerson(a *analysis.Article, i, k int, s *analysis.Span) bool {
	if k != i+1 || grammar.Determiner(a, i-1) || a.Tok(i-1).Upper || titleCase(a, i) || !a.Tok(k).Is(",") || !ageAt(a, k+1) {
		return false
	}
	s.Type, s.Rule = record.Official, "name told of as a person's"
	s.Core, _, _ = a.Slice(i, k)
	return true
}

// ageAt reports a number of two digits between commas at token j.
func ageAt(a *analysis.Article, j int) bool {
	t := a.Tok(j)
	return t.Kind == text.Number && t.End-t.Start == 2 && a.Tok(j+1).Is(",")
}

// tradeWords bounds the words between commas that tell what somebody is.
const tradeWords = 8

// speaksPastTrade reports behind the comma at k what somebody is, with an article and without a
// noun for a body or group, and a verb of saying: X, a grocer at Y, said.
func speaksPastTrade(a *analysis.Article, k int) bool {
	if !grammar.Determiner(a, k+1) {
		return false
	}
	what := true
	for j := k + 2; j < len(a.Doc.Tokens) && j < k+2+tradeWords; j++ {
		if a.Tok(j).Is(",") {
			return j > k+2 && grammar.SaysNext(a, j+1)
		}
		what = what && !a.Spelt(j).Is("prep")
		if a.Tok(j).Kind == text.Break || what && (a.Spelt(j).InAny("body-nouns", "media-nouns", "group-nouns", "company-nouns", "place-nouns", "ship-nouns") || a.Lang.Head(a.Strict(j)) != nil) {
			return false
		}
	}
	return false
}
