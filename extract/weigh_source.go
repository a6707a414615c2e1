package extract

import (
	"maps"
	"slices"
	"strconv"

	"isnad/extract/record"
	"isnad/extract/text"
	"isnad/extract/weights"
)

// weighSources asks of each entity that may speak whether the article gives it
// as a source at all: which event it is the source of is a question of its own,
// and has a better answer where this one is known.
func (a *analysis) weighSources() {
	if !a.keep && !a.model.Has("source") {
		return
	}
	o := a.outline()
	for k, e := range a.entities {
		if len(e.mentions) == 0 || e.dropped || !maySpeak(e.typ) {
			continue
		}
		c := candidate{task: "source", from: k, to: k, pairs: true, question: a.question()}
		a.sourceFeatures(&c.question, o, k)
		if a.keep {
			a.candidates = append(a.candidates, c)
		}
		e.source = a.model.Score("source", &c.question)
	}
}

func (a *analysis) sourceFeatures(q *weights.Question, o *outline, k int) {
	e := a.entities[k]
	typ := a.kindOf(k)
	q.Add("lang", a.lang.Code)
	q.Add("type", typ)
	q.Add("kind", a.finer(k), typ)
	q.Add("mentions", bucket(len(e.mentions)), typ)
	q.Add("cues", bucket(len(o.cuesOf[k])), typ)
	q.Add("relays", bucket(len(o.viaOf[k])), a.finer(k))
	q.Add("speakers", bucket(o.speakers))
	q.Add("events", bucket(o.events))
	q.If(a.spokesman(k), "spokesman")
	for _, w := range a.nameWords(e.role) {
		q.Add("role word", w)
	}
	if e.anonymous {
		for _, w := range a.nameWords(a.mentions[e.mentions[0]].short) {
			q.Add("source word", w)
		}
	}
	a.standingFeatures(q, k, typ)
	a.bodyFeatures(q, o, k)
	for _, x := range slices.Concat(o.cuesOf[k], o.viaOf[k]) {
		a.cueFeatures(q, x, typ, slices.Contains(o.viaOf[k], x))
	}
	a.namingFeatures(q, o, k, typ)
}

// standingFeatures puts what an entity says and does by the rules.
func (a *analysis) standingFeatures(q *weights.Question, k int, typ string) {
	said, parts := map[string]bool{}, map[string]bool{}
	for _, st := range a.statements {
		if st.speaker == k {
			said[string(st.kind)] = true
		}
		if has(st.via, k) {
			said["via"] = true
		}
		for _, n := range st.names {
			if n.entity == k {
				parts[n.role] = true
			}
		}
	}
	for _, ev := range a.events {
		if ev.dropped {
			continue
		}
		for _, r := range []struct {
			n  string
			es []int
		}{{"agent", ev.agents}, {"target", ev.targets}, {"place", ev.places}} {
			if has(r.es, k) {
				parts[r.n+" of "+string(ev.typ)] = true
			}
		}
	}
	for _, s := range slices.Sorted(maps.Keys(said)) {
		q.Add("says by rules", s)
		q.Add("says by rules", s, typ)
	}
	for _, p := range slices.Sorted(maps.Keys(parts)) {
		q.Add("part", p)
		q.Add("part", p, typ)
	}
	q.Add("says and does", yes(len(said) > 0), yes(len(parts) > 0), typ)
}

// bodyFeatures puts whether a body's people speak beside it.
func (a *analysis) bodyFeatures(q *weights.Question, o *outline, k int) {
	speak, report := false, false
	for x, e := range a.entities {
		if e.body != k || e.dropped || x == k {
			continue
		}
		speak = speak || len(o.cuesOf[x]) > 0
		for _, st := range a.statements {
			report = report || st.speaker == x && st.kind == record.Report && st.event >= 0
		}
	}
	q.Add("its people speak", yes(speak), yes(len(o.cuesOf[k]) > 0))
	q.If(report, "its people report")
	if b := a.entities[k].body; b >= 0 {
		q.Add("its body speaks", yes(len(o.cuesOf[b]) > 0))
	}
}

// cueFeatures puts how somebody speaks once.
func (a *analysis) cueFeatures(q *weights.Question, k int, typ string, relays bool) {
	c := &a.cues[k]
	cl := a.cueClass(k)
	if relays {
		cl = "passes on " + cl
	}
	covers, counts := false, a.countsIn(c.from, c.to)
	for i := range a.happenings {
		h := &a.happenings[i]
		covers = covers || h.event >= 0 && h.sent == c.sent && h.pos >= c.from && h.pos < c.to
	}
	lemma := a.cueWords(c)
	if c.verb != nil {
		lemma = c.verb.lemma
	}
	q.Add("cue", cl)
	q.Add("cue", cl, typ)
	q.Add("cue", cl, yes(covers), yes(counts))
	q.Add("cue covers", yes(covers), typ)
	q.Add("cue word", lemma)
	q.Add("cue word", lemma, yes(covers))
	q.Add("cue negated", yes(c.negated), cl)
	q.Add("inherits", yes(c.inherit), cl)
	q.Add("told near", bucket(a.sinceTold(c.sent)), cl)
	first := true
	for j, n := c.from, 0; j < c.to && n < 20; j++ {
		if m := a.at(j); m != nil {
			j = m.last - 1
			continue
		}
		if a.tok(j).Kind != text.Word || a.closed(j) || a.isTime(j) {
			continue
		}
		n++
		w := trimArticle(a.bare(j))
		if v, ok := a.finite(j); ok {
			if w = v.lemma; first {
				q.Add("first verb", w)
				first = false
			}
		}
		q.Add("says", w)
	}
}

// namingFeatures puts the words around each place where an entity is named
// without a cue of which it is the speaker.
func (a *analysis) namingFeatures(q *weights.Question, o *outline, k int, typ string) {
	spoken := map[int]bool{}
	for _, x := range slices.Concat(o.cuesOf[k], o.viaOf[k]) {
		c := &a.cues[x]
		for _, m := range slices.Concat(c.sources, c.via) {
			spoken[m] = true
		}
	}
	for _, i := range a.entities[k].mentions {
		m := &a.mentions[i]
		s := a.sentenceOf(m.first)
		if spoken[i] || s < 0 || a.sentences[s].noise != "" {
			continue
		}
		outer := m
		for outer.parent >= 0 {
			outer = &a.mentions[outer.parent]
		}
		nested := "alone"
		if outer != m {
			nested = "in " + string(outer.typ)
		}
		q.Add("named", nested, typ)
		if outer != m {
			continue
		}
		if c := a.conveyed(m, s); c >= 0 {
			q.Add("conveys", a.cueClass(c))
			q.Add("conveys", a.wordHere(m.first-1))
			q.If(m.prefix == "ل", "told to it")
		}
		q.Add("named since told", bucket(a.sinceTold(s)), typ)
		q.Add("named title", yes(a.sentences[s].title), typ)
		q.Add("prefix", m.prefix, a.finer(k))
		for d := 1; d <= 3; d++ {
			n := strconv.Itoa(d)
			q.Add("before", n, a.wordHere(m.first-d))
			q.Add("after", n, a.wordHere(m.last+d-1))
			q.Add("class before", n, a.classBefore(m.first-d), typ)
			q.Add("class after", n, a.classBefore(m.last+d-1), typ)
		}
		q.Add("before", a.wordHere(m.first-1), typ)
		q.Add("after", a.wordHere(m.last), typ)
		q.Add("opens", yes(m.first-a.sentences[s].First <= 1), a.finer(k))
	}
}

// wordHere names a word by its verb where it is one.
func (a *analysis) wordHere(i int) string {
	if v, ok := a.finite(i); ok {
		return "VERB:" + v.lemma
	}
	return a.wordBefore(i)
}

// sinceTold counts the sentences since one that tells of an event, 0 for such a
// sentence itself.
func (a *analysis) sinceTold(sent int) int {
	best := -1
	for i := range a.happenings {
		if h := &a.happenings[i]; h.event >= 0 && h.sent <= sent && (best < 0 || sent-h.sent < best) {
			best = sent - h.sent
		}
	}
	return best
}
