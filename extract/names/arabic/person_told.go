package arabic

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/record"
	"isnad/extract/speech"
	"isnad/extract/text"
)

// toldRule is the rule of names that are known by what the text tells of their bearers.
const toldRule = "name told with who bears it"

// selfTold takes the name at token i of a speaker of whom the text then tells who he is. It
// returns the token behind, or i.
func selfTold(a *analysis.Article, i, end int) int {
	if speech.SayingVerb(a, i-1) {
		if last := speakerAt(a, i, end); last > i {
			return last
		}
	}
	last := i
	for last < end && (a.Tok(last).Kind == text.Word || a.Tok(last).Is("-")) {
		last++
	}
	if toldOfSelf(a, last) && nameOfSpeaker(a, i, last) {
		return last
	}
	return i
}

// toldOfSelf reports that the text goes on at token j with who somebody is: a comma and
// وهو, or his age in brackets.
func toldOfSelf(a *analysis.Article, j int) bool {
	if a.Tok(j).Is(",") {
		return a.Spelt(j+1).InAny("and-he-is") && a.Tok(j+2).Kind == text.Word
	}
	if !a.Tok(j).Is("(") || a.Tok(j+1).Kind != text.Number {
		return false
	}
	in, _ := a.Spelt(j + 2).In("years-of-age")
	return in
}

// nameOfSpeaker reports words of no list that can only be the name of who speaks: behind a
// verb of saying, with what he does by trade between (قالت البائعة فلانة) or not.
func nameOfSpeaker(a *analysis.Article, i, last int) bool {
	if last == i || last > i+MaxNameWords || a.Lang.Code != "ar" {
		return false
	}
	verb := i - 1
	if w := a.Strict(verb); !speech.SayingVerb(a, verb) && strings.HasPrefix(w, "ال") && !a.Closed(verb) {
		verb--
	}
	if !speech.SayingVerb(a, verb) {
		return false
	}
	for j := i; j < last; j++ {
		if w := a.Strict(j); a.Tok(j).Kind == text.Word && (a.Lang.Closed(w) && !NameParticle(a, j) || a.Noun(w) && !startsGiven(a, j) || j == i && strings.HasPrefix(w, "ال")) {
			return false
		}
	}
	return true
}

// PlainlySpeaks reports a person without a name, or one of whom the text tells who he
// is, as the subject right beside a verb of saying, or joined to it by و.
func PlainlySpeaks(a *analysis.Article, e *analysis.Entity) bool {
	if e.Type != record.Official {
		return false
	}
	return slices.ContainsFunc(e.Mentions, func(k int) bool {
		m := &a.Mentions[k]
		for i := range a.Cues {
			c := &a.Cues[i]
			if c.Class == "report" && slices.Contains(c.Sources, k) && besideCue(a, m, c) {
				return m.Anonymous && !m.Definite || m.Rule == toldRule
			}
		}
		return false
	})
}

// besideCue reports a name right beside the verb of saying whose subject it is: behind it, in
// English before it as well (a doctor there said), or behind a phrase that gives a source.
func besideCue(a *analysis.Article, m *analysis.Mention, c *analysis.Cue) bool {
	if a.Lang.Code == "en" {
		if m.Plural && m.Last == m.First+1 && c.Strength != "strong" {
			return false // officials say, but residents insist
		}
		return c.Verb != nil && m.Last <= c.Pos && c.Pos <= m.Last+1 || m.First >= c.Last && m.First <= c.Last+1
	}
	return m.First == c.Last || c.Verb != nil && m.Prefix == "و" && m.First > c.Last && m.First < c.Last+5
}
