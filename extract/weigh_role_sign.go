package extract

import (
	"slices"
	"strings"

	"isnad/extract/text"
	"isnad/extract/weights"
)

// roleSight is how a name stands to a happening in its sentence.
type roleSight struct {
	h     *happening
	i     int // the mention
	m     *mention
	kind  string // of its entity
	event string // type of the happening
	form  string // in which it is told: verb, passive, light verb, noun
	side  string // of it on which the name stands: before, after
	order string // the same, for a light verb also before or behind its noun
	gap   int    // tokens between the two
	head  int    // first token of the name, or of the name that it stands in
}

func (a *analysis) roleSightOf(h *happening, i int) roleSight {
	m := &a.mentions[i]
	s := roleSight{h: h, i: i, m: m, kind: a.kindOf(m.entity), event: string(h.typ), form: "verb", side: "after", gap: m.first - h.last, head: m.first}
	switch {
	case h.nominal:
		s.form = "noun"
	case h.passive:
		s.form = "passive"
	case h.noun >= 0:
		s.form = "light verb"
	}
	if m.first < h.pos {
		s.side, s.gap = "before", h.pos-m.last
	}
	s.order = s.side
	if h.noun >= h.last && m.first > h.last {
		s.order = "before noun"
		if m.first > h.noun {
			s.order = "after noun"
		}
	}
	for p := m.parent; p >= 0; p = a.mentions[p].parent {
		s.head = a.mentions[p].first
	}
	return s
}

// roleFeatures puts which part a name plays in a happening: the two themselves and what
// the rules say, the words around the name, what stands between, and who says it.
func (a *analysis) roleFeatures(q *weights.Question, h *happening, i int) {
	s := a.roleSightOf(h, i)
	a.roleRuleFeatures(q, s)
	a.rolePlaceFeatures(q, s)
	a.roleBetweenFeatures(q, s)
	a.roleSpeechFeatures(q, s)
	a.roleKindFeatures(q, s)
}

// roleRuleFeatures puts what the two are, and which part the rules gave the name.
func (a *analysis) roleRuleFeatures(q *weights.Question, s roleSight) {
	h := s.h
	q.Add("bias", a.lang.Code)
	q.Add("kind", s.kind)
	q.Add("kind", s.kind, s.event)
	q.Add("event", s.event, h.subkind)
	q.Add("form", s.form)
	q.Add("rule", h.rule)
	q.Add("rule", h.rule, s.order, s.kind)
	lemma := a.bare(h.pos)
	if h.verb != nil {
		lemma = h.verb.lemma
	}
	q.Add("lemma", lemma, s.order)
	ruled := a.ruledPart(s)
	q.Add("rules", ruled)
	q.Add("rules", ruled, s.kind)
	q.Add("rules", ruled, s.event)
	q.Add("rules", ruled, s.form, s.order)
	q.Add("rules", ruled, h.rule)
	q.If(len(h.agents) == 0 && h.nation == nil, "no agent by rules")
	q.If(h.nation != nil && h.nation != a.entities[s.m.entity], "another told by its adjective")
	q.If(len(h.targets) == 0, "no target by rules")
}

// ruledPart names the part that the rules gave a name's entity in a happening.
func (a *analysis) ruledPart(s roleSight) string {
	among := func(list []int) bool {
		return slices.ContainsFunc(list, func(x int) bool { return x == s.i || a.mentions[x].entity == s.m.entity })
	}
	switch {
	case among(s.h.agents):
		return "agent"
	case among(s.h.targets):
		return "target"
	case among(s.h.launch):
		return "launch"
	case among(s.h.places):
		return "place"
	}
	return "none"
}

// rolePlaceFeatures puts where the name stands, and behind which words.
func (a *analysis) rolePlaceFeatures(q *weights.Question, s roleSight) {
	h, m := s.h, s.m
	q.Add("order", s.order, s.form)
	q.Add("order", s.order, s.form, s.kind)
	q.Add("gap", s.side, bucket(s.gap))
	q.Add("gap", s.side, bucket(s.gap), s.form)
	inside := yes(m.first >= h.from && m.first < h.to)
	q.Add("clause", inside, s.side)
	q.Add("clause", inside, s.side, s.kind)
	q.If(m.parent >= 0, "nested")
	if m.parent >= 0 {
		q.Add("nested", s.kind, string(a.mentions[m.parent].typ))
	}
	q.Add("prefix", m.prefix)
	q.Add("prefix", m.prefix, s.order, s.kind)
	p1, p2 := a.classBefore(s.head-1), a.classBefore(s.head-2)
	q.Add("class", p1, s.order, s.kind)
	q.Add("class", p1, s.order, s.event)
	q.Add("classes", p1, p2, s.order)
	w1 := a.wordBefore(s.head - 1)
	q.Add("word", w1)
	q.Add("word", w1, s.event)
	q.Add("word", w1, s.order)
	q.Add("word2", a.wordBefore(s.head-2))
	q.Add("next", a.classBefore(m.last))
	gov, nouns := a.governor(m, h.last-1)
	q.Add("governor", gov, s.order, s.kind)
	q.Add("governor", gov, s.form, bucket(nouns))
}

// roleBetweenFeatures puts what stands between the two.
func (a *analysis) roleBetweenFeatures(q *weights.Question, s roleSight) {
	lo, hi := s.h.last, s.head
	if s.side == "before" {
		lo, hi = s.m.last, s.h.pos
	}
	verbs, names, marks, relatives, subs := 0, 0, 0, 0, 0
	for j := lo; j < hi; j++ {
		if x := a.at(j); x != nil {
			names++
			j = x.last - 1
			continue
		}
		if a.tok(j).Kind == text.Punct {
			marks++
			continue
		}
		w := a.known(j)
		if w.Is("rel") && !w.Is("prep") {
			relatives++
		}
		if w.Is("sub") {
			subs++
		}
		if _, ok := a.finite(j); ok && a.verbHere(j) {
			verbs++
		}
	}
	q.Add("verbs between", s.side, bucket(verbs))
	q.Add("names between", s.side, bucket(names))
	q.Add("names between", s.order, bucket(names), s.kind, s.form)
	q.Add("marks between", s.side, bucket(marks))
	q.Add("relatives between", s.side, bucket(relatives))
	q.Add("sub between", s.side, bucket(subs))
	q.Add("between", s.side, bucket(verbs), bucket(names), bucket(subs), s.kind)
}

// roleSpeechFeatures puts whether the name says, passes on or is told what the sentence tells.
func (a *analysis) roleSpeechFeatures(q *weights.Question, s roleSight) {
	h := s.h
	speaks, relays := false, false
	for k := range a.cues {
		c := &a.cues[k]
		if c.sent != h.sent {
			continue
		}
		for _, x := range c.sources {
			if x == s.i {
				speaks = true
				q.Add("speaks", c.class, yes(h.pos >= c.from && h.pos < c.to))
				q.If(h.verb != nil && h.verb.First, "speaks of us")
				q.If(a.speaksOfItself(c, h), "speaks of itself")
			}
		}
		relays = relays || has(c.via, s.i)
		if c.object == s.i {
			q.Add("object of cue", c.class)
		}
	}
	q.Add("speaks", yes(speaks), s.kind)
	q.If(relays, "relays")
}

// roleKindFeatures puts what more is known of the happening and of the name's entity.
func (a *analysis) roleKindFeatures(q *weights.Question, s roleSight) {
	h := s.h
	q.If(h.title, "headline")
	q.If(h.definite, "definite")
	if a.subjectIsThing(h) || a.thingBefore(h) {
		q.Add("weapon as subject", s.order, s.kind)
	}
	e := a.entities[s.m.entity]
	if e.body >= 0 && maySpeak(e.typ) {
		q.Add("its body", string(a.entities[e.body].typ))
	}
	k := e.kind
	if e.entry != nil {
		k = e.entry.Kind
	}
	q.Add("finer", k, s.order)
	q.Add("finer", k, s.event)
	q.If(h.nation != nil && h.nation == e, "told by its adjective")
	q.If(strings.Contains(a.classBefore(s.head-1), "part of a force") && s.side == "after", "its forces")
}

// thingBefore reports a weapon or an attack right before a verb: rockets hit.
func (a *analysis) thingBefore(h *happening) bool {
	if h.nominal || h.passive {
		return false
	}
	for j := h.pos - 1; j >= h.from && j > h.pos-4; j-- {
		if a.outer[j] >= 0 {
			return false
		}
		if a.stem(j).InAny("event-words", "weapons") {
			return true
		}
	}
	return false
}
