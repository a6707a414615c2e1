package presence

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/entities"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/roles"
	"isnad/extract/text"
)

// standIn is the rule of a mention that is no name: words that stand for an entity
// named elsewhere, as far as they are asked who holds or receives whom. Its role
// tells which kind of words they are.
const standIn = "stand-in"

// standIns lists the words of a sentence that stand for an entity: a place by its
// kind alone (تؤوي القاعدة), by a pronoun (تتمركز فيها), a force by its nation (جنود أتراك), a
// guest by a pronoun (استقبله). A sentence that tells of no presence has none.
func standIns(a *analysis.Article, s int, signs []presenceSign) []*analysis.Mention {
	var out []*analysis.Mention
	tells := false
	for _, g := range signs {
		switch g.class {
		case "staying", "holding", "keeping", "greeting", "quarters":
			tells = true
		}
		if g.class == "greeting" || g.class == "holding" {
			if e := greetedBefore(a, g.pos, s); e >= 0 {
				out = append(out, standsFor(a, e, g.pos, g.pos+1, "guest pronoun"))
			}
		}
		if g.class == "troops" || g.class == "quarters" {
			if e, last := forceOfNation(a, g.pos); e >= 0 {
				out = append(out, standsFor(a, e, g.pos, last, "force of nation"))
			}
		}
	}
	if !tells {
		return nil
	}
	sent := a.Sentences[s]
	for i := sent.First; i < sent.Last; i++ {
		if a.Outer[i] >= 0 || a.Tok(i).Kind != text.Word {
			continue
		}
		if e := placeByPronoun(a, i, s); e >= 0 {
			out = append(out, standsFor(a, e, i, i+1, "place pronoun"))
		} else if e := placeByKind(a, i, s); e >= 0 {
			out = append(out, standsFor(a, e, i, i+1, "place by kind"))
		}
	}
	return out
}

// standsFor makes the mention that words stand for.
func standsFor(a *analysis.Article, e, first, last int, role string) *analysis.Mention {
	return &analysis.Mention{First: first, Last: last, Start: a.Tok(first).Start, End: a.Tok(last - 1).End, Type: a.Entities[e].Type,
		Rule: standIn, Role: role, Body: -1, Parent: -1, Entity: e}
}

// placeByPronoun gives the place that a pronoun behind a preposition stands for: فيها.
func placeByPronoun(a *analysis.Article, i, s int) int {
	in, _ := a.Spelt(i).In("place-pronouns")
	if !in {
		return -1
	}
	if a.Lang.Code == "en" {
		return roles.Latest(a, i, s, func(m *analysis.Mention) bool { return m.Type == record.Base || m.Type == record.Town })
	}
	feminine := strings.HasSuffix(a.Strict(i), "ها")
	return roles.Latest(a, i, s, func(m *analysis.Mention) bool { return analysis.Locates(m) && grammar.FeminineName(a, m) == feminine })
}

// placeByKind gives the place that its kind with the article stands for: the camp.
func placeByKind(a *analysis.Article, i, s int) int {
	if e := capitalTold(a, i); e >= 0 {
		return e
	}
	noun := a.Strict(i)
	switch {
	case a.Lang.Code == "en":
		if !a.Spelt(i - 1).InAny("pointing") {
			return -1
		}
	case !a.Articled(i):
		return -1
	default:
		noun = analysis.TrimArticle(a.Bare(i))
	}
	if in, _ := a.Lang.In("any-place", noun); in {
		return roles.Latest(a, i, s, func(m *analysis.Mention) bool { return m.Type == record.Base || m.Type == record.Town })
	}
	if in, _ := a.Lang.In("any-country", noun); in {
		return roles.Latest(a, i, s, func(m *analysis.Mention) bool { return m.Type == record.Country })
	}
	h := a.Lang.Head(noun)
	if h == nil || h.Type != string(record.Town) && h.Type != string(record.Base) {
		return -1
	}
	key := text.Loosen(noun)
	if e := roles.Latest(a, i, s, func(m *analysis.Mention) bool {
		return analysis.Locates(m) && entities.SharesHead(a, m, a.Entities[m.Entity], key)
	}); e >= 0 {
		return e
	}
	return roles.Latest(a, i, s, func(m *analysis.Mention) bool { return string(m.Type) == h.Type })
}

// capitalTold gives the capital that its noun and the adjective of its state stand for: the
// Turkish capital.
func capitalTold(a *analysis.Article, i int) int {
	if a.Lang.Code != "en" || !a.Spelt(i).InAny("capital") || !a.Nationality(i-1) {
		return -1
	}
	state := a.Catalog.Nationality(a.Strict(i - 1))
	if state == nil {
		return -1
	}
	id := state.Capital
	return slices.IndexFunc(a.Entities, func(x *analysis.Entity) bool {
		return x.Entry != nil && x.Entry.ID == id && x.Type == record.Town && !x.Dropped
	})
}

// forceOfNation gives the army, or else the state, that an adjective beside a noun
// for troops stands for, and the token behind it: مئات الجنود الأتراك, Turkish troops.
func forceOfNation(a *analysis.Article, i int) (e, last int) {
	j := nationBeside(a, i)
	if j < 0 {
		return -1, 0
	}
	state := a.Catalog.Nationality(a.Strict(j))
	if state == nil {
		return -1, 0
	}
	best := -1
	for k, x := range a.Entities {
		if x.Entry == nil || len(x.Mentions) == 0 || x.Dropped {
			continue
		}
		switch {
		case x.Type == record.Actor && x.Entry.Kind == "army" && "country/"+x.Entry.Country == state.ID:
			return k, max(i, j) + 1
		case x.Entry == state:
			best = k
		}
	}
	return best, max(i, j) + 1
}

// nationBeside gives the adjective of nationality of the noun at token i, or -1. What
// the rules took for people without a name counts as words.
func nationBeside(a *analysis.Article, i int) int {
	if a.Lang.Code == "en" {
		if i > 0 && unnamedAt(a, i-1) && a.Nationality(i-1) {
			return i - 1
		}
		return -1
	}
	for j := i + 1; j <= i+3 && j < len(a.Words) && unnamedAt(a, j); j++ {
		switch {
		case a.Nationality(j):
			return j
		case !grammar.DescribingWord(a, j) && !roles.ForceNoun(a, j):
			return -1
		}
	}
	return -1
}

// unnamedAt reports a token of no name.
func unnamedAt(a *analysis.Article, i int) bool {
	m := a.At(i)
	return m == nil || m.Anonymous
}

// greetedBefore gives the guest that a pronoun in a word of receiving stands for:
// استقبله, في استقباله.
func greetedBefore(a *analysis.Article, i, s int) int {
	if !endsInPronoun(a, i) {
		return -1
	}
	for k := len(a.Happenings) - 1; k >= 0; k-- {
		h := &a.Happenings[k]
		if h.Type == record.Visit && h.Pos < i && s-h.Sent <= roles.StandInReach && len(h.Agents) > 0 {
			return a.Mentions[h.Agents[0]].Entity
		}
	}
	return roles.Latest(a, i, s, func(m *analysis.Mention) bool { return m.Type == record.Official && !m.Anonymous })
}

// endsInPronoun reports a verb or verbal noun with the pronoun of a person.
func endsInPronoun(a *analysis.Article, i int) bool {
	if a.Lang.Code == "en" {
		if a.Spelt(i + 1).InAny("object-pronouns") {
			return true
		}
		for j := i - 1; j >= a.Sentences[a.SentenceOf(i)].First && j >= i-4; j-- {
			if a.Spelt(j).InAny("whom-pronouns") {
				return a.Strict(i-1) != a.Strict(j) // was received
			}
		}
		return false
	}
	for _, v := range a.Words[i].Verbs {
		if v.Suffix {
			return true
		}
	}
	for _, end := range []string{"ه", "ها", "هم", "هما"} {
		if strings.HasSuffix(a.Bare(i), end) {
			return true
		}
	}
	return false
}
