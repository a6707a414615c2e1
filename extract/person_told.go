package extract

import (
	"slices"
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// toldRule is the rule of names that are known by what the text tells of their bearers.
const toldRule = "name told with who bears it"

// selfTold takes the name at token i of a speaker of whom the text then tells who he is. It
// returns the token behind, or i.
func (a *analysis) selfTold(i, end int) int {
	last := i
	for last < end && (a.tok(last).Kind == text.Word || a.tok(last).Is("-")) {
		last++
	}
	if a.toldOfSelf(last) && a.nameOfSpeaker(i, last) {
		return last
	}
	return i
}

// toldOfSelf reports that the text goes on at token j with who somebody is: a comma and
// وهو, or his age in brackets.
func (a *analysis) toldOfSelf(j int) bool {
	if a.tok(j).Is(",") {
		return a.spelt(j+1).InAny("and-he-is") && a.tok(j+2).Kind == text.Word
	}
	if !a.tok(j).Is("(") || a.tok(j+1).Kind != text.Number {
		return false
	}
	in, _ := a.spelt(j + 2).In("years-of-age")
	return in
}

// nameOfSpeaker reports words of no list that can only be the name of who speaks: behind a
// verb of saying, with what he does by trade between (قالت البائعة فلانة) or not.
func (a *analysis) nameOfSpeaker(i, last int) bool {
	if last == i || last > i+maxNameWords || a.lang.Code != "ar" {
		return false
	}
	verb := i - 1
	if w := a.strict(verb); !a.sayingVerb(verb) && strings.HasPrefix(w, "ال") && !a.closed(verb) {
		verb--
	}
	if !a.sayingVerb(verb) {
		return false
	}
	for j := i; j < last; j++ {
		if w := a.strict(j); a.tok(j).Kind == text.Word && (a.lang.Closed(w) && !a.nameParticle(j) || a.noun(w) && !a.startsGiven(j) || j == i && strings.HasPrefix(w, "ال")) {
			return false
		}
	}
	return true
}

// plainlySpeaks reports a person without a name, or one of whom the text tells who he
// is, as the subject right beside a verb of saying, or joined to it by و.
func (a *analysis) plainlySpeaks(e *entity) bool {
	if e.typ != record.Official {
		return false
	}
	return slices.ContainsFunc(e.mentions, func(k int) bool {
		m := &a.mentions[k]
		for i := range a.cues {
			c := &a.cues[i]
			if c.class == "report" && slices.Contains(c.sources, k) && a.besideCue(m, c) {
				return m.anonymous && !m.definite || m.rule == toldRule
			}
		}
		return false
	})
}

// besideCue reports a name right beside the verb of saying whose subject it is: behind it, in
// English before it as well (a doctor there said), or behind a phrase that gives a source.
func (a *analysis) besideCue(m *mention, c *cue) bool {
	if a.lang.Code == "en" {
		if m.plural && m.last == m.first+1 {
			return false // officials say
		}
		return c.verb != nil && m.last <= c.pos && c.pos <= m.last+1 || m.first >= c.last && m.first <= c.last+1
	}
	return m.first == c.last || c.verb != nil && m.prefix == "و" && m.first > c.last && m.first < c.last+5
}
