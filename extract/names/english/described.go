package english

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// describedReach bounds the words between the article and the noun of a group that
// points back.
const describedReach = 7

// DescribedGroup is the rule of a mention that points back to a group by what it is.
const DescribedGroup = "described group"

// englishDescribed takes a definite noun for an armed group with adjectives before it
// as the group named last: the Iran-backed group, the Lebanese militant movement.
// Adjectives of a nation that the group is known not to be of point to another.
func englishDescribed(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if !a.Spelt(i - 1).InAny("pointing") {
		return analysis.Span{}, false
	}
	noun, home := describedNoun(a, i, end)
	if noun < 0 || noun+1 < end && (grammar.Joint(a, noun+1) || capital(a, noun+1)) || a.Strict(noun+1) == "of" {
		return analysis.Span{}, false
	}
	m := groupBefore(a, i, home)
	if m == nil {
		return analysis.Span{}, false
	}
	s := analysis.Span{Mention: analysis.Mention{First: i, Last: noun + 1, Type: m.Type, Kind: m.Kind, Entry: m.Entry, Core: m.Core, Anonymous: m.Anonymous, Definite: true, Rule: DescribedGroup}}
	for j := i; j < noun; j++ { // the al-Qaeda-linked group names two
		if c, ok := englishCatalogue(a, j, noun); ok && c.Type != record.Official && grammar.Joint(a, c.Last) {
			s.Inner = append(s.Inner, c)
			j = c.Last
		}
	}
	return s, true
}

// describedNoun walks over the adjectives at i to the noun of a group, and gives the
// country that they make its home, "" for none; -1 where they lead to no such noun.
func describedNoun(a *analysis.Article, i, end int) (noun int, home string) {
	for j := i; j < end && j < i+describedReach; j++ {
		w := a.Strict(j)
		if in, _ := a.Lang.In("group-nouns", w); in && j > i && !grammar.Joint(a, j+1) && !a.Tok(j).Upper {
			return j, home
		}
		if grammar.Joint(a, j+1) { // Iran-backed, al-Qaeda-linked
			j++
			continue
		}
		in, _ := a.Lang.In("group-adjectives", w)
		compound := grammar.Joint(a, j-1)
		switch e := a.Catalog.Nationality(w); {
		case e != nil && len(e.ID) > len("country/"):
			home = e.ID[len("country/"):]
		case !in && !compound:
			return -1, ""
		}
	}
	return -1, ""
}

// groupBefore gives the group that is named last before token i, of a country where
// one is given and the group's is known; nil where there is none.
func groupBefore(a *analysis.Article, i int, home string) *analysis.Mention {
	for k := len(a.Mentions) - 1; k >= 0; k-- {
		m := &a.Mentions[k]
		if m.First >= i || m.Type != record.Group {
			continue
		}
		if home == "" || m.Entry == nil || m.Entry.Country == "" || m.Entry.Country == home {
			return m
		}
	}
	return nil
}
