package extract

import (
	"cmp"
	"slices"
	"strings"

	"isnad/extract/record"
	"isnad/extract/weights"
)

// weighTwins asks of each two entities that may be one, whether they are: a short
// form and its full name, an office and who holds it, a state and its capital. The
// likeliest pairs are joined first.
func (a *analysis) weighTwins() {
	if !a.keep && !a.model.Has("twin") {
		return
	}
	type answer struct {
		score float64
		pair  pair
	}
	var yes []answer
	for i, x := range a.entities {
		if len(x.mentions) == 0 || x.dropped {
			continue
		}
		for j := i + 1; j < len(a.entities); j++ {
			y := a.entities[j]
			if len(y.mentions) == 0 || y.dropped || !a.maybeTwins(x, y) {
				continue
			}
			c := candidate{task: "twin", from: i, to: j, pairs: true, question: a.question()}
			a.twinFeatures(&c.question, x, y)
			if a.keep {
				a.candidates = append(a.candidates, c)
			}
			if !a.model.Has("twin") {
				continue
			}
			score := a.model.Score("twin", &c.question)
			m := &a.mentions[y.mentions[0]]
			a.traceAnswer(m.start, m.end, "twin", &c, score > a.model.Threshold("twin"), false, a.entityName(i))
			if score > a.model.Threshold("twin") {
				yes = append(yes, answer{score, pair{i, j}})
			}
		}
	}
	slices.SortStableFunc(yes, func(p, q answer) int { return cmp.Compare(q.score, p.score) })
	for _, p := range yes {
		x, y := a.entities[p.pair.from], a.entities[p.pair.to]
		if len(x.mentions) == 0 || len(y.mentions) == 0 {
			continue // joined already
		}
		into, from := p.pair.from, p.pair.to
		if a.fuller(y, x) {
			into, from = from, into
		}
		a.join(into, from)
		for _, e := range a.entities {
			if e.body == from {
				e.body = into
			}
		}
	}
}

// fuller reports which of two twins gives the type and the finer kind: a country
// before its capital, a listed name before one made by rule, a name before an office.
func (a *analysis) fuller(x, y *entity) bool {
	switch {
	case x.typ == record.Country || y.typ == record.Country:
		return x.typ == record.Country && y.typ != record.Country
	case (x.entry != nil) != (y.entry != nil):
		return x.entry != nil
	case x.anonymous != y.anonymous:
		return !x.anonymous
	case x.typ == record.Official:
		return !a.officeOnly(x) && a.officeOnly(y)
	}
	return false
}

// maybeTwins reports two entities that have something in common which one and the
// same may have: words, a country, or the place in the text.
func (a *analysis) maybeTwins(x, y *entity) bool {
	switch {
	case x.typ == y.typ:
	case forceType(x.typ) && forceType(y.typ), x.typ == record.Base && y.typ == record.Town, x.typ == record.Town && y.typ == record.Base:
		if x.entry != nil && y.entry != nil {
			return false
		}
	case x.typ == record.Country && y.typ == record.Town, x.typ == record.Town && y.typ == record.Country:
		return capitalAnd(a, x, y) || capitalAnd(a, y, x)
	default:
		return false
	}
	if a.otherLands(x, y) {
		return false
	}
	if x.entry != nil && y.entry != nil {
		return x.typ == record.Actor && x.entry.Country != "" && x.entry.Country == y.entry.Country || x.entry.Parent == y.entry.ID || y.entry.Parent == x.entry.ID || x.typ == record.Town && a.shareWord(x, y)
	}
	if a.beside(x, y) || a.shareWord(x, y) {
		return true
	}
	if x.nation != nil && (x.nation == y.nation || ofCountry(y, x.nation.Country)) || y.nation != nil && ofCountry(x, y.nation.Country) {
		return true
	}
	return x.typ == record.Official && !x.anonymous && !y.anonymous && a.officeOnly(x) != a.officeOnly(y)
}

func capitalAnd(a *analysis, state, town *entity) bool {
	return state.typ == record.Country && town.entry != nil && state.entry != nil && a.catalog.StateOf(town.entry) == state.entry
}

func ofCountry(e *entity, country string) bool {
	return country != "" && e.entry != nil && e.entry.Country == country
}

func forceType(t record.EntityType) bool { return t == record.Actor || t == record.Group }

// shareWord reports a word that is a part of names of both.
func (a *analysis) shareWord(x, y *entity) bool {
	other := a.wordsOf(y)
	return slices.ContainsFunc(a.wordsOf(x), func(w string) bool { return slices.Contains(other, w) && !a.lang.Closed(w) })
}

// wordsOf gives the loose words of an entity's fullest name.
func (a *analysis) wordsOf(e *entity) []string {
	var out []string
	for _, k := range e.mentions {
		m := &a.mentions[k]
		if m.words == nil {
			m.words = a.nameWords(m.name)
		}
		if len(m.words) > len(out) {
			out = m.words
		}
	}
	return out
}

// beside reports mentions of both with nothing but a mark or a verb of calling
// between: A (B), A، B.
func (a *analysis) beside(x, y *entity) bool { return a.between(x, y) != "" }

// between names what stands between two neighbouring mentions, or "".
func (a *analysis) between(x, y *entity) string {
	for _, k := range x.mentions {
		for _, l := range y.mentions {
			p, q := &a.mentions[k], &a.mentions[l]
			order := "forth"
			if p.first > q.first {
				p, q, order = q, p, "back"
			}
			switch d := q.first - p.last; {
			case d < 0:
				return "nested " + order
			case d == 0:
				return "touching " + order
			case d == 1 && (a.tok(p.last).Is("(") || a.tok(p.last).Is(",") || a.tok(p.last).Is(`"`) || a.tok(p.last).Is("-") || a.tok(p.last).Is("/")):
				return a.tok(p.last).Strict + " " + order
			}
		}
	}
	return ""
}

// twinFeatures puts what two entities have in common and what sets them apart.
func (a *analysis) twinFeatures(q *weights.Question, x, y *entity) {
	if a.mentions[y.mentions[0]].first < a.mentions[x.mentions[0]].first {
		x, y = y, x
	}
	mx, my := &a.mentions[x.mentions[0]], &a.mentions[y.mentions[0]]
	types := string(x.typ)
	if y.typ != x.typ {
		types += "+" + string(y.typ)
	}
	q.Add("lang", a.lang.Code)
	q.AddHead(types, "types")
	q.AddHead(types, "unnamed", yes(x.anonymous), yes(y.anonymous))
	q.AddHead(types, "definite", yes(mx.definite), yes(my.definite))
	q.AddHead(types, "listed", yes(x.entry != nil), yes(y.entry != nil))
	q.AddHead(types, "rules", ruleClass(mx.rule), ruleClass(my.rule))
	q.AddHead(types, "kinds", a.finerOf(x), a.finerOf(y))
	q.AddHead(types, "same kind", yes(a.finerOf(x) == a.finerOf(y)))
	q.AddHead(types, "between", a.between(x, y))
	q.AddHead(types, "told", bucket(len(x.mentions)), bucket(len(y.mentions)))
	q.AddHead(types, "gap", bucket(a.sentenceOf(my.first)-a.sentenceOf(mx.first)))
	a.twinWords(q, types, x, y)
	a.twinNation(q, types, x, y)
	if x.typ == record.Official {
		q.AddHead(types, "offices", yes(a.officeOnly(x)), yes(a.officeOnly(y)))
		q.AddHead(types, "body", yes(x.body >= 0), yes(y.body >= 0), yes(x.body >= 0 && x.body == y.body))
		q.AddHead(types, "role", bucket(countShared(a.nameWords(x.role), a.wordsOf(y))), bucket(countShared(a.nameWords(y.role), a.wordsOf(x))))
		q.AddHead(types, "plural", yes(mx.plural), yes(my.plural))
		q.Add("nouns", firstOf(a.nameWords(mx.name)), firstOf(a.nameWords(my.name)))
	}
	rivals := 0
	for _, e := range a.entities {
		if e != x && e != y && len(e.mentions) > 0 && e.typ == y.typ && firstOf(a.wordsOf(e)) == firstOf(a.wordsOf(y)) {
			rivals++
		}
	}
	q.AddHead(types, "rivals", bucket(rivals))
	q.AddHead(types, "prefixes", my.prefix, ruleClass(my.rule))
	q.AddHead(types, "before", a.classBefore(my.first-1))
}

// twinWords puts which words two names have in common, and what the longer has
// besides.
func (a *analysis) twinWords(q *weights.Question, types string, x, y *entity) {
	v, w := a.wordsOf(x), a.wordsOf(y)
	n := countShared(v, w)
	q.AddHead(types, "common", bucket(n), bucket(len(v)-n), bucket(len(w)-n))
	within := "neither"
	switch {
	case n == len(v) && n == len(w):
		within = "equal"
	case n == len(w):
		within = "second in first"
	case n == len(v):
		within = "first in second"
	}
	q.AddHead(types, "within", within)
	q.AddHead(types, "within", within, a.finerOf(x), a.finerOf(y))
	q.AddHead(types, "first word", yes(firstOf(v) == firstOf(w)), within)
	q.AddHead(types, "last word", yes(len(v) > 0 && len(w) > 0 && v[len(v)-1] == w[len(w)-1]), within)
	for k, side := range [][]string{v, w} {
		other := w
		if k == 1 {
			other = v
		}
		for _, s := range side {
			if slices.Contains(other, s) {
				q.AddHead(types, "common word", s)
				continue
			}
			where := "first has"
			if k == 1 {
				where = "second has"
			}
			q.AddHead(types, where, s)
			q.AddHead(types, where, a.sortOfWord(s), within)
		}
	}
}

// sortOfWord names a loose word coarsely.
func (a *analysis) sortOfWord(w string) string {
	switch {
	case a.catalog.Nationality(w) != nil || a.catalog.Nationality("ال"+w) != nil:
		return "nationality"
	case a.lang.Closed(w):
		return "closed"
	case a.lang.Head(w) != nil:
		return "head"
	case len(a.lang.Titles(w)) > 0:
		return "title"
	}
	if in, _ := a.lang.In("ordinals", w); in {
		return "ordinal"
	}
	if in, _ := a.lang.In("given-names", w); in {
		return "given name"
	}
	if in, _ := a.lang.In("generic", w); in {
		return "generic"
	}
	return "word"
}

// twinNation puts whether two entities are of one country.
func (a *analysis) twinNation(q *weights.Question, types string, x, y *entity) {
	mine, other := a.stateOf(x), a.stateOf(y)
	switch {
	case mine == "" && other == "":
		q.AddHead(types, "nation", "neither")
	case mine == "" || other == "":
		q.AddHead(types, "nation", "one", yes(mine == ""))
	default:
		q.AddHead(types, "nation", yes(mine == other))
	}
	q.AddHead(types, "countries told", bucket(len(a.theatre())))
}

// stateOf gives the ISO code of the country that an entity is told to be of.
func (a *analysis) stateOf(e *entity) string {
	switch {
	case e.nation != nil:
		return strings.TrimPrefix(e.nation.ID, "country/")
	case e.entry != nil && e.entry.Country != "":
		return e.entry.Country
	case e.entry != nil:
		return strings.TrimPrefix(e.entry.ID, "country/")
	}
	return ""
}

// ruleClass gives the sort of rule that found a name: head, catalogue, office.
func ruleClass(rule string) string {
	first, _, _ := strings.Cut(rule, " ")
	switch first {
	case "head", "catalogue":
		if strings.Contains(rule, " + ") {
			return first + " with a known name"
		}
		return first
	}
	return rule
}

func firstOf(words []string) string {
	if len(words) == 0 {
		return ""
	}
	return words[0]
}

// countShared counts the words of one list that the other has.
func countShared(v, w []string) int {
	n := 0
	for _, s := range v {
		if slices.Contains(w, s) {
			n++
		}
	}
	return n
}
