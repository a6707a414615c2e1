package extract

import (
	"slices"
	"strings"

	"isnad/extract/record"
	"isnad/extract/weights"
)

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

// firstOf gives the first of some words, or "".
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
