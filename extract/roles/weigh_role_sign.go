package roles

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/names"
	"isnad/extract/names/arabic"
	"isnad/extract/text"
	"isnad/extract/weights"
)

// roleSight is how a name stands to a happening in its sentence.
type roleSight struct {
	h     *analysis.Happening
	i     int // the mention
	m     *analysis.Mention
	kind  string // of its entity
	event string // type of the happening
	form  string // in which it is told: verb, passive, light verb, noun
	side  string // of it on which the name stands: before, after
	order string // the same, for a light verb also before or behind its noun
	gap   int    // tokens between the two
	head  int    // first token of the name, or of the name that it stands in
}

func roleSightOf(a *analysis.Article, h *analysis.Happening, i int) roleSight {
	m := &a.Mentions[i]
	s := roleSight{h: h, i: i, m: m, kind: names.KindOf(a, m.Entity), event: string(h.Type), form: "verb", side: "after", gap: m.First - h.Last, head: m.First}
	switch {
	case h.Nominal:
		s.form = "noun"
	case h.Passive:
		s.form = "passive"
	case h.Noun >= 0:
		s.form = "light verb"
	}
	if m.First < h.Pos {
		s.side, s.gap = "before", h.Pos-m.Last
	}
	s.order = s.side
	if h.Noun >= h.Last && m.First > h.Last {
		s.order = "before noun"
		if m.First > h.Noun {
			s.order = "after noun"
		}
	}
	for p := m.Parent; p >= 0; p = a.Mentions[p].Parent {
		s.head = a.Mentions[p].First
	}
	return s
}

// roleFeatures puts which part a name plays in a happening: the two themselves and what
// the rules say, the words around the name, what stands between, and who says it.
func roleFeatures(a *analysis.Article, q *weights.Question, h *analysis.Happening, i int) {
	s := roleSightOf(a, h, i)
	roleRuleFeatures(a, q, s)
	rolePlaceFeatures(a, q, s)
	roleBetweenFeatures(a, q, s)
	roleSpeechFeatures(a, q, s)
	roleKindFeatures(a, q, s)
}

// roleRuleFeatures puts what the two are, and which part the rules gave the name.
func roleRuleFeatures(a *analysis.Article, q *weights.Question, s roleSight) {
	h := s.h
	q.Add("bias", a.Lang.Code)
	q.Add("kind", s.kind)
	q.Add("kind", s.kind, s.event)
	q.Add("event", s.event, h.Subkind)
	q.Add("form", s.form)
	q.Add("rule", h.Rule)
	q.Add("rule", h.Rule, s.order, s.kind)
	lemma := a.Bare(h.Pos)
	if h.Verb != nil {
		lemma = h.Verb.Lemma
	}
	q.Add("lemma", lemma, s.order)
	ruled := ruledPart(a, s)
	q.Add("rules", ruled)
	q.Add("rules", ruled, s.kind)
	q.Add("rules", ruled, s.event)
	q.Add("rules", ruled, s.form, s.order)
	q.Add("rules", ruled, h.Rule)
	q.If(len(h.Agents) == 0 && h.Nation == nil, "no agent by rules")
	q.If(h.Nation != nil && h.Nation != a.Entities[s.m.Entity], "another told by its adjective")
	q.If(len(h.Targets) == 0, "no target by rules")
}

// ruledPart names the part that the rules gave a name's entity in a happening.
func ruledPart(a *analysis.Article, s roleSight) string {
	among := func(list []int) bool {
		return slices.ContainsFunc(list, func(x int) bool { return x == s.i || a.Mentions[x].Entity == s.m.Entity })
	}
	switch {
	case among(s.h.Agents):
		return "agent"
	case among(s.h.Targets):
		return "target"
	case among(s.h.Launch):
		return "launch"
	case among(s.h.Places):
		return "place"
	}
	return "none"
}

// rolePlaceFeatures puts where the name stands, and behind which words.
func rolePlaceFeatures(a *analysis.Article, q *weights.Question, s roleSight) {
	h, m := s.h, s.m
	q.Add("order", s.order, s.form)
	q.Add("order", s.order, s.form, s.kind)
	q.Add("gap", s.side, analysis.Bucket(s.gap))
	q.Add("gap", s.side, analysis.Bucket(s.gap), s.form)
	inside := analysis.Yes(m.First >= h.From && m.First < h.To)
	q.Add("clause", inside, s.side)
	q.Add("clause", inside, s.side, s.kind)
	q.If(m.Parent >= 0, "nested")
	if m.Parent >= 0 {
		q.Add("nested", s.kind, string(a.Mentions[m.Parent].Type))
	}
	q.Add("prefix", m.Prefix)
	q.Add("prefix", m.Prefix, s.order, s.kind)
	p1, p2 := names.ClassBefore(a, s.head-1), names.ClassBefore(a, s.head-2)
	q.Add("class", p1, s.order, s.kind)
	q.Add("class", p1, s.order, s.event)
	q.Add("classes", p1, p2, s.order)
	w1 := names.WordBefore(a, s.head-1)
	q.Add("word", w1)
	q.Add("word", w1, s.event)
	q.Add("word", w1, s.order)
	q.Add("word2", names.WordBefore(a, s.head-2))
	q.Add("next", names.ClassBefore(a, m.Last))
	gov, nouns := governor(a, m, h.Last-1)
	q.Add("governor", gov, s.order, s.kind)
	q.Add("governor", gov, s.form, analysis.Bucket(nouns))
}

// roleBetweenFeatures puts what stands between the two.
func roleBetweenFeatures(a *analysis.Article, q *weights.Question, s roleSight) {
	lo, hi := s.h.Last, s.head
	if s.side == "before" {
		lo, hi = s.m.Last, s.h.Pos
	}
	verbs, names, marks, relatives, subs := 0, 0, 0, 0, 0
	for j := lo; j < hi; j++ {
		if x := a.At(j); x != nil {
			names++
			j = x.Last - 1
			continue
		}
		if a.Tok(j).Kind == text.Punct {
			marks++
			continue
		}
		w := a.Known(j)
		if w.Is("rel") && !w.Is("prep") {
			relatives++
		}
		if w.Is("sub") {
			subs++
		}
		if _, ok := a.Finite(j); ok && arabic.VerbHere(a, j) {
			verbs++
		}
	}
	q.Add("verbs between", s.side, analysis.Bucket(verbs))
	q.Add("names between", s.side, analysis.Bucket(names))
	q.Add("names between", s.order, analysis.Bucket(names), s.kind, s.form)
	q.Add("marks between", s.side, analysis.Bucket(marks))
	q.Add("relatives between", s.side, analysis.Bucket(relatives))
	q.Add("sub between", s.side, analysis.Bucket(subs))
	q.Add("between", s.side, analysis.Bucket(verbs), analysis.Bucket(names), analysis.Bucket(subs), s.kind)
}

// roleSpeechFeatures puts whether the name says, passes on or is told what the sentence tells.
func roleSpeechFeatures(a *analysis.Article, q *weights.Question, s roleSight) {
	h := s.h
	speaks, relays := false, false
	for k := range a.Cues {
		c := &a.Cues[k]
		if c.Sent != h.Sent {
			continue
		}
		for _, x := range c.Sources {
			if x == s.i {
				speaks = true
				q.Add("speaks", c.Class, analysis.Yes(h.Pos >= c.From && h.Pos < c.To))
				q.If(h.Verb != nil && h.Verb.First, "speaks of us")
				q.If(SpeaksOfItself(a, c, h), "speaks of itself")
			}
		}
		relays = relays || slices.Contains(c.Via, s.i)
		if c.Object == s.i {
			q.Add("object of cue", c.Class)
		}
	}
	q.Add("speaks", analysis.Yes(speaks), s.kind)
	q.If(relays, "relays")
}

// roleKindFeatures puts what more is known of the happening and of the name's entity.
func roleKindFeatures(a *analysis.Article, q *weights.Question, s roleSight) {
	h := s.h
	q.If(h.Title, "headline")
	q.If(h.Definite, "definite")
	if subjectIsThing(a, h) || thingBefore(a, h) {
		q.Add("weapon as subject", s.order, s.kind)
	}
	e := a.Entities[s.m.Entity]
	if e.Body >= 0 && analysis.MaySpeak(e.Type) {
		q.Add("its body", string(a.Entities[e.Body].Type))
	}
	k := e.Kind
	if e.Entry != nil {
		k = e.Entry.Kind
	}
	q.Add("finer", k, s.order)
	q.Add("finer", k, s.event)
	q.If(h.Nation != nil && h.Nation == e, "told by its adjective")
	q.If(strings.Contains(names.ClassBefore(a, s.head-1), "part of a force") && s.side == "after", "its forces")
}

// thingBefore reports a weapon or an attack right before a verb: rockets hit.
func thingBefore(a *analysis.Article, h *analysis.Happening) bool {
	if h.Nominal || h.Passive {
		return false
	}
	for j := h.Pos - 1; j >= h.From && j > h.Pos-4; j-- {
		if a.Outer[j] >= 0 {
			return false
		}
		if a.Stem(j).InAny("event-words", "weapons") {
			return true
		}
	}
	return false
}
