package extract

import (
	"strings"

	"isnad/extract/record"
)

// owned reads who has troops or posts somewhere: تنشر البعثة سبعة آلاف جندي في الإقليم,
// ويحتفظ الجيش بنقاط داخل الأراضي العراقية.
func (a *analysis) owned(i, s int) []holding {
	if !a.isVerbOf(i, "owning") || strings.HasPrefix(a.bare(i), "س") {
		return nil
	}
	owner, from := a.posterBehind(i, s), i+1
	if owner != nil {
		from = owner.last
	} else if owner = a.posterBefore(i, s); owner == nil {
		return nil
	}
	places := a.placesBehind(from, s)
	if len(places) == 0 || !a.tellsOfPosts(from, s) || a.hasOwnArmy(owner) {
		return nil
	}
	var out []holding
	for _, p := range places {
		out = append(out, holding{p, owner, s, "troops or posts of his"})
	}
	return out
}

// isVerbOf reports a finite verb of a list.
func (a *analysis) isVerbOf(i int, list string) bool {
	for _, v := range a.words[i].verbs {
		if in, _ := a.lang.In(list, v.lemma); in && v.Finite() {
			return true
		}
	}
	return false
}

// mayOwn reports who may have troops: a force or a state.
func (a *analysis) mayOwn(m *mention) bool {
	return m.entity >= 0 && (m.typ == record.Country || forces(m) && a.sortOf(m) == "force")
}

// posterBehind gives the subject right behind a verb.
func (a *analysis) posterBehind(i, s int) *mention {
	for j := i + 1; j < a.sentences[s].Last && j <= i+4; j++ {
		if m := a.at(j); m != nil {
			if a.mayOwn(m) && m.prefix == "" && !a.liesIn(m) {
				return m
			}
			return nil
		}
		if a.tellsPresence(j, "troops") != "" || a.tellsPresence(j, "quarters") != "" || a.known(j).Is("prep") {
			return nil
		}
	}
	return nil
}

// posterBefore gives the subject before a verb: that of a relative clause, of a
// sentence that begins with it, or of the clause that و goes on from.
func (a *analysis) posterBefore(i, s int) *mention {
	for j := i - 1; j >= a.sentences[s].First; j-- {
		m := a.at(j)
		if m == nil {
			if a.tok(j).Is(".") || a.tok(j).Is(";") {
				return nil
			}
			continue
		}
		j = m.first
		if a.mayOwn(m) && (m.prefix == "" || m.prefix == "و") && !a.known(m.first-1).Is("prep") && a.known(m.first-1).Role() == "" {
			return m
		}
		if a.known(i - 1).Is("rel") {
			return a.asOwner(m)
		}
	}
	return nil
}

// asOwner gives a force behind a preposition that a relative clause goes on about:
// من البعثة التي تنشر.
func (a *analysis) asOwner(m *mention) *mention {
	if a.mayOwn(m) && m.typ != record.Country {
		return m
	}
	return nil
}

// postsReach is how many words behind a verb and its subject the troops or posts are
// told.
const postsReach = 11

// tellsOfPosts reports a noun for troops or posts behind token i, before another
// verb and before any name but that of a place.
func (a *analysis) tellsOfPosts(i, s int) bool {
	for j := i; j < a.sentences[s].Last && j < i+postsReach; j++ {
		m := a.at(j)
		if m != nil && !m.anonymous && !locates(m) || a.tok(j).Is(".") || a.words[j].verb && m == nil {
			return false
		}
		if a.unnamedAt(j) && (a.tellsPresence(j, "troops") != "" || a.tellsPresence(j, "quarters") != "") {
			return true
		}
	}
	return false
}

// hasOwnArmy reports a state whose army the article names too: which of the two is
// meant is not plain.
func (a *analysis) hasOwnArmy(m *mention) bool {
	state := a.entities[m.entity].entry
	if m.typ != record.Country || state == nil {
		return false
	}
	for _, x := range a.entities {
		if x.entry != nil && !x.dropped && x.typ == record.Actor && x.entry.Kind == "army" && "country/"+x.entry.Country == state.ID {
			return true
		}
	}
	return false
}
