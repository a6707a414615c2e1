package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// standIn is the rule of a mention that is no name: words that stand for an entity
// named elsewhere, as far as they are asked who holds or receives whom. Its role
// tells which kind of words they are.
const standIn = "stand-in"

// standInReach is how many sentences back the name may be that words stand for.
const standInReach = 3

// standIns lists the words of a sentence that stand for an entity: a place by its
// kind alone (تؤوي القاعدة), by a pronoun (تتمركز فيها), a force by its nation (جنود أتراك), a
// guest by a pronoun (استقبله). A sentence that tells of no presence has none.
func (a *analysis) standIns(s int, signs []presenceSign) []*mention {
	var out []*mention
	tells := false
	for _, g := range signs {
		switch g.class {
		case "staying", "holding", "keeping", "greeting", "quarters":
			tells = true
		}
		if g.class == "greeting" || g.class == "holding" {
			if e := a.greetedBefore(g.pos, s); e >= 0 {
				out = append(out, a.standsFor(e, g.pos, g.pos+1, "guest pronoun"))
			}
		}
		if g.class == "troops" || g.class == "quarters" {
			if e, last := a.forceOfNation(g.pos); e >= 0 {
				out = append(out, a.standsFor(e, g.pos, last, "force of nation"))
			}
		}
	}
	if !tells {
		return nil
	}
	sent := a.sentences[s]
	for i := sent.First; i < sent.Last; i++ {
		if a.outer[i] >= 0 || a.tok(i).Kind != text.Word {
			continue
		}
		if e := a.placeByPronoun(i, s); e >= 0 {
			out = append(out, a.standsFor(e, i, i+1, "place pronoun"))
		} else if e := a.placeByKind(i, s); e >= 0 {
			out = append(out, a.standsFor(e, i, i+1, "place by kind"))
		}
	}
	return out
}

// standsFor makes the mention that words stand for.
func (a *analysis) standsFor(e, first, last int, role string) *mention {
	return &mention{first: first, last: last, start: a.tok(first).Start, end: a.tok(last - 1).End, typ: a.entities[e].typ,
		rule: standIn, role: role, body: -1, parent: -1, entity: e}
}

// latest returns the entity named last before token i that fits, in its sentence or
// those shortly before; -1 for none.
func (a *analysis) latest(i, s int, fits func(*mention) bool) int {
	best := -1
	for k := max(0, s-standInReach); k <= s; k++ {
		if a.sentences[k].noise != "" {
			continue
		}
		for _, m := range a.inSent[k] {
			x := &a.mentions[m]
			if x.first < i && x.entity >= 0 && x.parent < 0 && fits(x) && (best < 0 || x.first > a.mentions[best].first) {
				best = m
			}
		}
	}
	if best < 0 {
		return -1
	}
	return a.mentions[best].entity
}

// placeByPronoun gives the place that a pronoun behind a preposition stands for: فيها.
func (a *analysis) placeByPronoun(i, s int) int {
	in, _ := a.spelt(i).In("place-pronouns")
	if !in {
		return -1
	}
	if a.lang.Code == "en" {
		return a.latest(i, s, func(m *mention) bool { return m.typ == record.Base || m.typ == record.Town })
	}
	feminine := strings.HasSuffix(a.strict(i), "ها")
	return a.latest(i, s, func(m *mention) bool { return locates(m) && a.feminineName(m) == feminine })
}

// placeByKind gives the place that its kind with the article stands for: the camp.
func (a *analysis) placeByKind(i, s int) int {
	noun := a.strict(i)
	switch {
	case a.lang.Code == "en":
		if !a.spelt(i - 1).InAny("pointing") {
			return -1
		}
	case !a.articled(i):
		return -1
	default:
		noun = trimArticle(a.bare(i))
	}
	if in, _ := a.lang.In("any-place", noun); in {
		return a.latest(i, s, func(m *mention) bool { return m.typ == record.Base || m.typ == record.Town })
	}
	if in, _ := a.lang.In("any-country", noun); in {
		return a.latest(i, s, func(m *mention) bool { return m.typ == record.Country })
	}
	h := a.lang.Head(noun)
	if h == nil || h.Type != string(record.Town) && h.Type != string(record.Base) {
		return -1
	}
	key := text.Loosen(noun)
	if e := a.latest(i, s, func(m *mention) bool { return locates(m) && a.sharesHead(m, a.entities[m.entity], key) }); e >= 0 {
		return e
	}
	return a.latest(i, s, func(m *mention) bool { return string(m.typ) == h.Type })
}

// forceOfNation gives the army, or else the state, that an adjective beside a noun
// for troops stands for, and the token behind it: مئات الجنود الأتراك, Turkish troops.
func (a *analysis) forceOfNation(i int) (e, last int) {
	j := a.nationBeside(i)
	if j < 0 {
		return -1, 0
	}
	state := a.catalog.Nationality(a.strict(j))
	if state == nil {
		return -1, 0
	}
	best := -1
	for k, x := range a.entities {
		if x.entry == nil || len(x.mentions) == 0 || x.dropped {
			continue
		}
		switch {
		case x.typ == record.Actor && x.entry.Kind == "army" && "country/"+x.entry.Country == state.ID:
			return k, max(i, j) + 1
		case x.entry == state:
			best = k
		}
	}
	return best, max(i, j) + 1
}

// nationBeside gives the adjective of nationality of the noun at token i, or -1. What
// the rules took for people without a name counts as words.
func (a *analysis) nationBeside(i int) int {
	if a.lang.Code == "en" {
		if i > 0 && a.unnamedAt(i-1) && a.nationality(i-1) {
			return i - 1
		}
		return -1
	}
	for j := i + 1; j <= i+3 && j < len(a.words) && a.unnamedAt(j); j++ {
		switch {
		case a.nationality(j):
			return j
		case !a.describingWord(j) && !a.forceNoun(j):
			return -1
		}
	}
	return -1
}

// unnamedAt reports a token of no name.
func (a *analysis) unnamedAt(i int) bool {
	m := a.at(i)
	return m == nil || m.anonymous
}

// greetedBefore gives the guest that a pronoun in a word of receiving stands for:
// استقبله, في استقباله.
func (a *analysis) greetedBefore(i, s int) int {
	if !a.endsInPronoun(i) {
		return -1
	}
	for k := len(a.happenings) - 1; k >= 0; k-- {
		h := &a.happenings[k]
		if h.typ == record.Visit && h.pos < i && s-h.sent <= standInReach && len(h.agents) > 0 {
			return a.mentions[h.agents[0]].entity
		}
	}
	return a.latest(i, s, func(m *mention) bool { return m.typ == record.Official && !m.anonymous })
}

// endsInPronoun reports a verb or verbal noun with the pronoun of a person.
func (a *analysis) endsInPronoun(i int) bool {
	if a.lang.Code == "en" {
		if a.spelt(i + 1).InAny("object-pronouns") {
			return true
		}
		for j := i - 1; j >= a.sentences[a.sentenceOf(i)].First && j >= i-4; j-- {
			if a.spelt(j).InAny("whom-pronouns") {
				return a.strict(i-1) != a.strict(j) // was received
			}
		}
		return false
	}
	for _, v := range a.words[i].verbs {
		if v.Suffix {
			return true
		}
	}
	for _, end := range []string{"ه", "ها", "هم", "هما"} {
		if strings.HasSuffix(a.bare(i), end) {
			return true
		}
	}
	return false
}
