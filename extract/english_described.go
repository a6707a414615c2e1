package extract

import "isnad/extract/record"

// describedReach bounds the words between the article and the noun of a group that
// points back.
const describedReach = 7

// describedGroup is the rule of a mention that points back to a group by what it is.
const describedGroup = "described group"

// englishDescribed takes a definite noun for an armed group with adjectives before it
// as the group named last: the Iran-backed group, the Lebanese militant movement.
// Adjectives of a nation that the group is known not to be of point to another.
func (a *analysis) englishDescribed(i, end int) (span, bool) {
	if !a.spelt(i - 1).InAny("pointing") {
		return span{}, false
	}
	noun, home := a.describedNoun(i, end)
	if noun < 0 || noun+1 < end && (a.joint(noun+1) || a.capital(noun+1)) || a.strict(noun+1) == "of" {
		return span{}, false
	}
	m := a.groupBefore(i, home)
	if m == nil {
		return span{}, false
	}
	s := span{mention: mention{first: i, last: noun + 1, typ: m.typ, kind: m.kind, entry: m.entry, core: m.core, anonymous: m.anonymous, definite: true, rule: describedGroup}}
	for j := i; j < noun; j++ { // the al-Qaeda-linked group names two
		if c, ok := a.englishCatalogue(j, noun); ok && c.typ != record.Official && a.joint(c.last) {
			s.inner = append(s.inner, c)
			j = c.last
		}
	}
	return s, true
}

// describedNoun walks over the adjectives at i to the noun of a group, and gives the
// country that they make its home, "" for none; -1 where they lead to no such noun.
func (a *analysis) describedNoun(i, end int) (noun int, home string) {
	for j := i; j < end && j < i+describedReach; j++ {
		w := a.strict(j)
		if in, _ := a.lang.In("group-nouns", w); in && j > i && !a.joint(j+1) && !a.tok(j).Upper {
			return j, home
		}
		if a.joint(j + 1) { // Iran-backed, al-Qaeda-linked
			j++
			continue
		}
		in, _ := a.lang.In("group-adjectives", w)
		compound := a.joint(j - 1)
		switch e := a.catalog.Nationality(w); {
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
func (a *analysis) groupBefore(i int, home string) *mention {
	for k := len(a.mentions) - 1; k >= 0; k-- {
		m := &a.mentions[k]
		if m.first >= i || m.typ != record.Group {
			continue
		}
		if home == "" || m.entry == nil || m.entry.Country == "" || m.entry.Country == home {
			return m
		}
	}
	return nil
}
