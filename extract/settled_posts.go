package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// owned reads who has troops or posts somewhere: تنشر البعثة سبعة آلاف جندي في الإقليم,
// ويحتفظ الجيش بنقاط داخل الأراضي العراقية.
func (a *analysis) owned(i, s int) []holding {
	owner, from := a.whoHas(i, s)
	if owner == nil {
		return nil
	}
	places := a.placesBehind(from, s)
	what := a.tellsOfPosts(from, s)
	if len(places) == 0 || what == "" {
		return nil
	}
	if army := a.ownArmy(owner); army >= 0 && what == "troops" {
		owner = a.standsFor(army, owner.first, owner.last, "army of the state")
	}
	var out []holding
	for _, p := range places {
		out = append(out, holding{p, owner, s, "troops or posts of his"})
	}
	return out
}

// whoHas gives whom a verb of having at token i makes an owner, or the particle of
// belonging that opens a sentence, and the token behind both: وللبعثة نحو ألف جندي.
func (a *analysis) whoHas(i, s int) (owner *mention, from int) {
	if m := a.tellsItsOwner(i, s); m != nil {
		return m, m.last
	}
	if !a.isVerbOf(i, "owning") || strings.HasPrefix(a.bare(i), "س") {
		return nil, 0
	}
	if owner = a.posterBehind(i, s); owner != nil {
		return owner, owner.last
	}
	return a.posterBefore(i, s), i + 1
}

// tellsItsOwner gives the force or state that opens a sentence or clause behind the
// particle of belonging, with a number of troops behind it.
func (a *analysis) tellsItsOwner(i, s int) *mention {
	m := a.at(i)
	if m == nil || m.first != i || !strings.HasSuffix(m.prefix, "ل") || !a.mayOwn(m) || i > a.sentences[s].First && !a.tok(i-1).Is(",") && m.prefix != "ول" {
		return nil
	}
	for j := m.last; j < a.sentences[s].Last && j < m.last+4; j++ {
		if a.tellsPresence(j, "troops") != "" || a.tellsPresence(j, "quarters") != "" {
			return m
		}
		if a.at(j) != nil || a.tok(j).Kind == text.Word && !a.known(j).Is("num", "quant", "adv") && !a.known(j).InAny("from-or-of") {
			return nil
		}
	}
	return nil
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

// tellsOfPosts tells whether a noun for troops or for posts stands behind token i, before
// another verb and before any name but that of a place: troops, quarters or "".
func (a *analysis) tellsOfPosts(i, s int) string {
	for j := i; j < a.sentences[s].Last && j < i+postsReach; j++ {
		m := a.at(j)
		if m != nil && !m.anonymous && !locates(m) || a.tok(j).Is(".") || a.words[j].verb && m == nil {
			return ""
		}
		for _, what := range []string{"troops", "quarters"} {
			if a.unnamedAt(j) && a.tellsPresence(j, what) != "" {
				return what
			}
		}
	}
	return ""
}

// ownArmy gives the army of a state, where the article names it: a state's soldiers are its
// army's, its posts are its own. -1 for none.
func (a *analysis) ownArmy(m *mention) int {
	state := a.entities[m.entity].entry
	if m.typ != record.Country || state == nil {
		return -1
	}
	for k, x := range a.entities {
		if x.entry != nil && !x.dropped && x.typ == record.Actor && x.entry.Kind == "army" && "country/"+x.entry.Country == state.ID {
			return k
		}
	}
	return -1
}
