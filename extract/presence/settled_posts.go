package presence

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// owned reads who has troops or posts somewhere: تنشر البعثة سبعة آلاف جندي في الإقليم,
// ويحتفظ الجيش بنقاط داخل الأراضي العراقية.
func owned(a *analysis.Article, i, s int) []holding {
	owner, from := whoHas(a, i, s)
	if owner == nil {
		return nil
	}
	places := placesBehind(a, from, s)
	what := tellsOfPosts(a, from, s)
	if len(places) == 0 || what == "" {
		return nil
	}
	if army := ownArmy(a, owner); army >= 0 && what == "troops" {
		owner = standsFor(a, army, owner.First, owner.Last, "army of the state")
	}
	var out []holding
	for _, p := range places {
		out = append(out, holding{p, owner, s, "troops or posts of his"})
	}
	return out
}

// whoHas gives whom a verb of having at token i makes an owner, or the particle of
// belonging that opens a sentence, and the token behind both: وللبعثة نحو ألف جندي.
func whoHas(a *analysis.Article, i, s int) (owner *analysis.Mention, from int) {
	if m := tellsItsOwner(a, i, s); m != nil {
		return m, m.Last
	}
	if !isVerbOf(a, i, "owning") || strings.HasPrefix(a.Bare(i), "س") {
		return nil, 0
	}
	if owner = posterBehind(a, i, s); owner != nil {
		return owner, owner.Last
	}
	return posterBefore(a, i, s), i + 1
}

// tellsItsOwner gives the force or state that opens a sentence or clause behind the
// particle of belonging, with a number of troops behind it.
func tellsItsOwner(a *analysis.Article, i, s int) *analysis.Mention {
	m := a.At(i)
	if m == nil || m.First != i || !strings.HasSuffix(m.Prefix, "ل") || !mayOwn(a, m) || i > a.Sentences[s].First && !a.Tok(i-1).Is(",") && m.Prefix != "ول" {
		return nil
	}
	for j := m.Last; j < a.Sentences[s].Last && j < m.Last+4; j++ {
		if tellsPresence(a, j, "troops") != "" || tellsPresence(a, j, "quarters") != "" {
			return m
		}
		if a.At(j) != nil || a.Tok(j).Kind == text.Word && !a.Known(j).Is("num", "quant", "adv") && !a.Known(j).InAny("from-or-of") {
			return nil
		}
	}
	return nil
}

// isVerbOf reports a finite verb of a list.
func isVerbOf(a *analysis.Article, i int, list string) bool {
	for k := range a.Words[i].Verbs {
		v := &a.Words[i].Verbs[k]
		if v.Finite() && a.Lang.InAny(v.Lemma, list) {
			return true
		}
	}
	return false
}

// mayOwn reports who may have troops: a force or a state.
func mayOwn(a *analysis.Article, m *analysis.Mention) bool {
	return m.Entity >= 0 && (m.Type == record.Country || analysis.Forces(m) && grammar.SortOf(a, m) == "force")
}

// posterBehind gives the subject right behind a verb.
func posterBehind(a *analysis.Article, i, s int) *analysis.Mention {
	for j := i + 1; j < a.Sentences[s].Last && j <= i+4; j++ {
		if m := a.At(j); m != nil {
			if mayOwn(a, m) && m.Prefix == "" && !liesIn(a, m) {
				return m
			}
			return nil
		}
		if tellsPresence(a, j, "troops") != "" || tellsPresence(a, j, "quarters") != "" || a.Known(j).Is("prep") {
			return nil
		}
	}
	return nil
}

// posterBefore gives the subject before a verb: that of a relative clause, of a
// sentence that begins with it, or of the clause that و goes on from.
func posterBefore(a *analysis.Article, i, s int) *analysis.Mention {
	for j := i - 1; j >= a.Sentences[s].First; j-- {
		m := a.At(j)
		if m == nil {
			if a.Tok(j).Is(".") || a.Tok(j).Is(";") {
				return nil
			}
			continue
		}
		j = m.First
		if mayOwn(a, m) && (m.Prefix == "" || m.Prefix == "و") && !a.Known(m.First-1).Is("prep") && a.Known(m.First-1).Role() == "" {
			return m
		}
		if a.Known(i - 1).Is("rel") {
			return asOwner(a, m)
		}
	}
	return nil
}

// asOwner gives a force behind a preposition that a relative clause goes on about:
// من البعثة التي تنشر.
func asOwner(a *analysis.Article, m *analysis.Mention) *analysis.Mention {
	if mayOwn(a, m) && m.Type != record.Country {
		return m
	}
	return nil
}

// postsReach is how many words behind a verb and its subject the troops or posts are
// told.
const postsReach = 11

// tellsOfPosts tells whether a noun for troops or for posts stands behind token i, before
// another verb and before any name but that of a place: troops, quarters or "".
func tellsOfPosts(a *analysis.Article, i, s int) string {
	for j := i; j < a.Sentences[s].Last && j < i+postsReach; j++ {
		m := a.At(j)
		if m != nil && !m.Anonymous && !analysis.Locates(m) || a.Tok(j).Is(".") || a.Words[j].Verb && m == nil {
			return ""
		}
		for _, what := range []string{"troops", "quarters"} {
			if unnamedAt(a, j) && tellsPresence(a, j, what) != "" {
				return what
			}
		}
	}
	return ""
}

// ownArmy gives the army of a state, where the article names it: a state's soldiers are its
// army's, its posts are its own. -1 for none.
func ownArmy(a *analysis.Article, m *analysis.Mention) int {
	state := a.Entities[m.Entity].Entry
	if m.Type != record.Country || state == nil {
		return -1
	}
	for k, x := range a.Entities {
		if x.Entry != nil && !x.Dropped && x.Type == record.Actor && x.Entry.Kind == "army" && "country/"+x.Entry.Country == state.ID {
			return k
		}
	}
	return -1
}
