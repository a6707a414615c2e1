package entities

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/names"
	"isnad/extract/record"
	"isnad/extract/weights"
)

// beside reports mentions of both with nothing but a mark or a verb of calling
// between: A (B), A، B.
func beside(a *analysis.Article, x, y *analysis.Entity) bool { return between(a, x, y) != "" }

// between names what stands between two neighbouring mentions, or "".
func between(a *analysis.Article, x, y *analysis.Entity) string {
	for _, k := range x.Mentions {
		for _, l := range y.Mentions {
			p, q := &a.Mentions[k], &a.Mentions[l]
			order := "forth"
			if p.First > q.First {
				p, q, order = q, p, "back"
			}
			switch d := q.First - p.Last; {
			case d < 0:
				return "nested " + order
			case d == 0:
				return "touching " + order
			case d == 1 && (a.Tok(p.Last).Is("(") || a.Tok(p.Last).Is(",") || a.Tok(p.Last).Is(`"`) || a.Tok(p.Last).Is("-") || a.Tok(p.Last).Is("/")):
				return a.Tok(p.Last).Strict + " " + order
			}
		}
	}
	return ""
}

// twinFeatures puts what two entities have in common and what sets them apart.
func twinFeatures(a *analysis.Article, q *weights.Question, x, y *analysis.Entity) {
	if a.Mentions[y.Mentions[0]].First < a.Mentions[x.Mentions[0]].First {
		x, y = y, x
	}
	mx, my := &a.Mentions[x.Mentions[0]], &a.Mentions[y.Mentions[0]]
	types := string(x.Type)
	if y.Type != x.Type {
		types += "+" + string(y.Type)
	}
	q.Add("lang", a.Lang.Code)
	q.AddHead(types, "types")
	q.AddHead(types, "unnamed", analysis.Yes(x.Anonymous), analysis.Yes(y.Anonymous))
	q.AddHead(types, "definite", analysis.Yes(mx.Definite), analysis.Yes(my.Definite))
	q.AddHead(types, "listed", analysis.Yes(x.Entry != nil), analysis.Yes(y.Entry != nil))
	q.AddHead(types, "rules", RuleClass(mx.Rule), RuleClass(my.Rule))
	q.AddHead(types, "kinds", a.FinerOf(x), a.FinerOf(y))
	q.AddHead(types, "same kind", analysis.Yes(a.FinerOf(x) == a.FinerOf(y)))
	q.AddHead(types, "between", between(a, x, y))
	q.AddHead(types, "told", analysis.Bucket(len(x.Mentions)), analysis.Bucket(len(y.Mentions)))
	q.AddHead(types, "gap", analysis.Bucket(a.SentenceOf(my.First)-a.SentenceOf(mx.First)))
	twinWords(a, q, types, x, y)
	twinNation(a, q, types, x, y)
	if x.Type == record.Official {
		q.AddHead(types, "offices", analysis.Yes(officeOnly(a, x)), analysis.Yes(officeOnly(a, y)))
		q.AddHead(types, "body", analysis.Yes(x.Body >= 0), analysis.Yes(y.Body >= 0), analysis.Yes(x.Body >= 0 && x.Body == y.Body))
		q.AddHead(types, "role", analysis.Bucket(CountShared(a.NameWords(x.Role), WordsOf(a, y))), analysis.Bucket(CountShared(a.NameWords(y.Role), WordsOf(a, x))))
		q.AddHead(types, "plural", analysis.Yes(mx.Plural), analysis.Yes(my.Plural))
		q.Add("nouns", FirstOf(a.NameWords(mx.Name)), FirstOf(a.NameWords(my.Name)))
	}
	rivals := 0
	for _, e := range a.Entities {
		if e != x && e != y && len(e.Mentions) > 0 && e.Type == y.Type && FirstOf(WordsOf(a, e)) == FirstOf(WordsOf(a, y)) {
			rivals++
		}
	}
	q.AddHead(types, "rivals", analysis.Bucket(rivals))
	q.AddHead(types, "prefixes", my.Prefix, RuleClass(my.Rule))
	q.AddHead(types, "before", names.ClassBefore(a, my.First-1))
}

// twinWords puts which words two names have in common, and what the longer has
// besides.
func twinWords(a *analysis.Article, q *weights.Question, types string, x, y *analysis.Entity) {
	v, w := WordsOf(a, x), WordsOf(a, y)
	n := CountShared(v, w)
	q.AddHead(types, "common", analysis.Bucket(n), analysis.Bucket(len(v)-n), analysis.Bucket(len(w)-n))
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
	q.AddHead(types, "within", within, a.FinerOf(x), a.FinerOf(y))
	q.AddHead(types, "first word", analysis.Yes(FirstOf(v) == FirstOf(w)), within)
	q.AddHead(types, "last word", analysis.Yes(len(v) > 0 && len(w) > 0 && v[len(v)-1] == w[len(w)-1]), within)
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
			q.AddHead(types, where, SortOfWord(a, s), within)
		}
	}
}

// SortOfWord names a loose word coarsely.
func SortOfWord(a *analysis.Article, w string) string {
	return a.Scratch.SortOf(a.Lang.Code, w, func() string { return sortOf(a, w) })
}

func sortOf(a *analysis.Article, w string) string {
	switch {
	case a.Catalog.Nationality(w) != nil || a.Catalog.Nationality("ال"+w) != nil:
		return "nationality"
	case a.Lang.Closed(w):
		return "closed"
	case a.Lang.Head(w) != nil:
		return "head"
	case len(a.Lang.Titles(w)) > 0:
		return "title"
	}
	if in, _ := a.Lang.In("ordinals", w); in {
		return "ordinal"
	}
	if in, _ := a.Lang.In("given-names", w); in {
		return "given name"
	}
	if in, _ := a.Lang.In("generic", w); in {
		return "generic"
	}
	return "word"
}

// twinNation puts whether two entities are of one country.
func twinNation(a *analysis.Article, q *weights.Question, types string, x, y *analysis.Entity) {
	mine, other := StateOf(a, x), StateOf(a, y)
	switch {
	case mine == "" && other == "":
		q.AddHead(types, "nation", "neither")
	case mine == "" || other == "":
		q.AddHead(types, "nation", "one", analysis.Yes(mine == ""))
	default:
		q.AddHead(types, "nation", analysis.Yes(mine == other))
	}
	q.AddHead(types, "countries told", analysis.Bucket(len(names.Theatre(a))))
}

// StateOf gives the ISO code of the country that an entity is told to be of.
func StateOf(a *analysis.Article, e *analysis.Entity) string {
	switch {
	case e.Nation != nil:
		return strings.TrimPrefix(e.Nation.ID, "country/")
	case e.Entry != nil && e.Entry.Country != "":
		return e.Entry.Country
	case e.Entry != nil:
		return strings.TrimPrefix(e.Entry.ID, "country/")
	}
	return ""
}

// RuleClass gives the sort of rule that found a name: head, catalogue, office.
func RuleClass(rule string) string {
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

// FirstOf gives the first of some words, or "".
func FirstOf(words []string) string {
	if len(words) == 0 {
		return ""
	}
	return words[0]
}

// CountShared counts the words of one list that the other has.
func CountShared(v, w []string) int {
	n := 0
	for _, s := range v {
		if slices.Contains(w, s) {
			n++
		}
	}
	return n
}
