package extract

import (
	"slices"
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
	"isnad/extract/weights"
)

// weighNames asks of each entity whether the article names it at all: a plain
// noun with an adjective, half a name or an ordinary word may look like a name.
// What the answer no drops takes its statements along.
func (a *analysis) weighNames() {
	if !a.keep && !a.model.Has("name") {
		return
	}
	parts, words := a.partsTaken(), make([][]string, len(a.entities))
	for i, e := range a.entities {
		words[i] = a.wordsOf(e)
	}
	for i, e := range a.entities {
		if len(e.mentions) == 0 || e.dropped {
			continue
		}
		c := candidate{task: "name", from: i, to: i, pairs: true, question: a.question()}
		a.nameFeatures(&c.question, i, parts[i], words)
		if a.keep {
			a.candidates = append(a.candidates, c)
		}
		m, least := &a.mentions[e.mentions[0]], a.model.Threshold("name")
		switch {
		case a.plainlyStruck(e), a.pairHead(m.first) && e.typ == record.Town:
			least *= trusted
		case a.wasStruck(e), a.plainlySpeaks(e):
			least *= leaning
		}
		if !a.model.Has("name") || a.model.Score("name", &c.question) > least {
			continue
		}
		a.traceAnswer(m.start, m.end, "name", &c, false, true, a.entityName(i))
		e.dropped = true
	}
}

// partsTaken lists for each entity what it does in the article: it speaks, relays,
// acts, is hit.
func (a *analysis) partsTaken() [][]string {
	parts := make([][]string, len(a.entities))
	take := func(e int, part string) {
		if e >= 0 && !slices.Contains(parts[e], part) {
			parts[e] = append(parts[e], part)
		}
	}
	for k := range a.cues {
		c := &a.cues[k]
		if !speaks(c.class) {
			continue
		}
		for _, e := range a.ids(c.sources) {
			take(e, "speaks")
			if c.verb != nil {
				take(e, "subject of a verb of saying")
			}
		}
		for _, e := range a.ids(c.via) {
			take(e, "relays")
		}
	}
	for _, v := range a.events {
		if v.dropped {
			continue
		}
		for _, r := range []struct {
			name string
			list []int
		}{{"agent", v.agents}, {"target", v.targets}, {"place", v.places}} {
			for _, e := range r.list {
				take(e, r.name)
				take(e, r.name+" of "+string(v.typ))
			}
		}
	}
	for _, st := range a.statements {
		for _, n := range st.names {
			take(n.entity, n.role)
		}
	}
	return parts
}

// nameFeatures puts what a name is made of, how it was found and what is told of it.
func (a *analysis) nameFeatures(q *weights.Question, i int, parts []string, words [][]string) {
	e := a.entities[i]
	typ := a.kindOf(i)
	m := &a.mentions[e.mentions[0]]
	q.Add("lang", a.lang.Code)
	q.Also(typ, "type")
	q.Also(typ, "kind", a.finerOf(e))
	q.Also(typ, "listed", yes(e.entry != nil))
	q.Also(typ, "told", bucket(len(e.mentions)))
	q.Also(typ, "sentence", bucket(a.sentenceOf(m.first)))
	for _, p := range parts {
		q.Also(typ, "part", p)
	}
	if len(parts) == 0 {
		q.Also(typ, "no part")
		q.Also(typ, "no part", a.finerOf(e))
	}
	a.nameWordFeatures(q, typ, words[i], e, m)
	if a.correspondent(m.first) {
		q.Also(typ, "correspondent", yes(m.core != m.name), yes(a.outletCited(m)))
	}
	if isMedium(m) {
		q.Also(typ, "medium cited", yes(a.cited(e)), yes(len(e.mentions) > 1), m.kind)
	}
	nested := true
	for _, k := range e.mentions {
		x := &a.mentions[k]
		nested = nested && x.parent >= 0
		q.Also(typ, "rule", ruleClass(x.rule))
		q.Also(typ, "rule", x.rule)
		q.Also(typ, "definite", yes(x.definite), ruleClass(x.rule))
		q.Also(typ, "before", a.classBefore(x.first-1))
		q.Also(typ, "before", a.classBefore(x.first-1), ruleClass(x.rule))
		q.Also(typ, "word before", trimArticle(a.wordBefore(x.first-1)))
		q.Also(typ, "after", a.classBefore(x.last))
		q.Also(typ, "word after", trimArticle(a.wordBefore(x.last)))
		q.Also(typ, "prefix", x.prefix)
		q.Also(typ, "quoted", yes(a.tok(x.first-1).Is(`"`)))
		q.Also(typ, "bracketed", yes(a.tok(x.first-1).Is("(")))
		if x.parent >= 0 {
			p := &a.mentions[x.parent]
			q.Also(typ, "within", string(p.typ), p.kind)
			q.Also(typ, "within", ruleClass(p.rule), yes(x.last == p.last))
		}
		if isMedium(x) {
			q.Also(typ, "medium", x.prefix, yes(len(parts) > 0))
		}
		q.If(x.hit > 0, "struck")
		q.If(x.weak, "weak")
		q.If(x.loose, "loose")
		q.Also(typ, "plural", yes(x.plural))
	}
	q.Also(typ, "nested", yes(nested), yes(len(e.mentions) > 1))
	q.Also(typ, "nested", yes(nested), a.finerOf(e), yes(len(parts) > 0))
	a.likeFeatures(q, typ, words, i)
	if e.entry != nil && e.entry.Country != "" {
		q.Also(typ, "of its countries", yes(a.theatre()[e.entry.Country]), bucket(len(a.theatre())))
	}
}

// nameWordFeatures puts the words of a name.
func (a *analysis) nameWordFeatures(q *weights.Question, typ string, words []string, e *entity, m *mention) {
	q.Also(typ, "length", bucket(len(words)))
	q.Also(typ, "first word", firstOf(words))
	for k, w := range words {
		q.Also(typ, "word", w)
		q.Also(typ, "sort", a.sortOfWord(w))
		if k == len(words)-1 && k > 0 {
			q.Also(typ, "last", a.sortOfWord(w))
			q.Also(typ, "first and last sort", firstOf(words), a.sortOfWord(w))
		}
	}
	last := m.last - 1
	if last > m.first && a.tok(last).Kind == text.Word {
		_, verb := a.finite(last)
		q.Also(typ, "ends in a verb", yes(verb || a.verbHere(last)))
		q.Also(typ, "ends in tanwin", yes(a.tanwin(last)))
		q.Also(typ, "ends with the article", yes(a.articled(last)))
		w := a.strict(last)
		for _, p := range []string{"و", "ب", "ل"} {
			if strings.HasPrefix(w, p) && !a.noun(w) {
				q.Also(typ, "ends in a particle's word", p)
			}
		}
		q.Also(typ, "ends in an act", yes(a.masdar(w)))
	}
	q.Also(typ, "begins with the article", yes(a.articled(m.first)), bucket(len(words)))
	nation := a.stateOf(e) != ""
	q.Also(typ, "nation", yes(nation), firstOf(words), bucket(len(words)))
	if a.lang.Code == "en" {
		t := a.tok(m.first)
		q.Also(typ, "capital", yes(t.Upper), yes(a.tok(m.last-1).Upper))
	}
}

// likeFeatures puts other entities whose name has the same words.
func (a *analysis) likeFeatures(q *weights.Question, typ string, named [][]string, i int) {
	e, words := a.entities[i], named[i]
	fuller, rivals, alike := false, 0, false
	for k, x := range a.entities {
		if k == i || len(x.mentions) == 0 || x.dropped {
			continue
		}
		o := named[k]
		n := countShared(words, o)
		if n == len(words) && len(o) > n {
			fuller = true
			q.Also(typ, "part of another", string(x.typ))
		}
		if firstOf(o) == firstOf(words) && x.typ == e.typ {
			rivals++
		}
		alike = alike || 2*n >= len(words) && x.typ == e.typ
	}
	q.Also(typ, "fuller", yes(fuller), yes(e.entry != nil))
	q.Also(typ, "rivals", bucket(rivals), bucket(len(words)))
	q.Also(typ, "alike", yes(alike))
	if e.typ == record.Actor {
		q.Also(typ, "nation of rivals", yes(a.stateOf(e) != ""), yes(rivals > 0))
	}
}
