package extract

import (
	"strconv"

	"isnad/extract/quantity"
	"isnad/extract/text"
	"isnad/extract/weights"
)

// retoldFeatures puts whether event v is another telling of event u, told before it.
func (a *analysis) retoldFeatures(q *weights.Question, u, v int) {
	x, y := a.events[u], a.events[v]
	h := &a.happenings[y.happenings[0]]
	kinds := string(x.typ) + " " + string(y.typ)
	q.Add("lang", a.lang.Code)
	q.Add("kinds", kinds)
	q.Add("one subkind", yes(x.subkind == y.subkind), kinds)
	days := a.daysApart(x, y)
	q.Add("days", days)
	q.Add("days", days, kinds)
	a.sceneFeatures(q, x, y, days)
	a.tellingFeatures(q, h, kinds, days)
	a.placeInStory(q, u, v, days)
	score := bucket(a.likeness(h, x))
	q.Add("likeness", score)
	q.Add("likeness", score, kinds)
	q.Add("likeness", score, days)
	q.Add("may be", yes(a.maybeSame(h, x)))
	words, counts := a.commonWords(x, y), a.sharedCounts(x, y)
	q.Add("shared words", bucket(words))
	q.Add("shared words", bucket(words), days)
	q.Add("shared counts", counts)
	q.Add("shared counts", counts, days)
}

// daysApart tells how the days of two events stand to each other, by what their
// own clauses say.
func (a *analysis) daysApart(x, y *event) string {
	switch {
	case a.vaguelyDated(x) && a.vaguelyDated(y):
		return "both vague"
	case a.vaguelyDated(y):
		return "later vague"
	case a.vaguelyDated(x):
		return "earlier vague"
	case x.day == "" && y.day == "":
		return "none"
	case x.day == "":
		return "later alone"
	case y.day == "":
		return "earlier alone"
	case x.day == y.day:
		return "same"
	}
	d := int(day(y.day).Sub(day(x.day)).Hours() / 24)
	if abs(d) > 2 {
		return "far"
	}
	return strconv.Itoa(d)
}

// sceneFeatures puts what two events share of doers, targets and places.
func (a *analysis) sceneFeatures(q *weights.Question, x, y *event, days string) {
	scene := func(e *event) []int {
		var out []int
		for _, list := range [][]int{e.targets, e.places} {
			for _, k := range list {
				if a.entities[k].typ != "Country" {
					out = appendNew(out, k)
				}
			}
		}
		return out
	}
	sx, sy := scene(x), scene(y)
	agents, targets, places := share(x.agents, y.agents), share(x.targets, y.targets), share(sx, sy)
	if places == "differ" && (a.within(sx, sy) || a.within(sy, sx)) {
		places = "within"
	}
	q.Add("agents", agents)
	q.Add("targets", targets)
	q.Add("scene", places)
	q.Add("scene", places, agents)
	q.Add("scene", places, days)
	q.Add("scene", places, agents, days)
	q.Add("scene", places, string(y.typ))
	q.Add("agents", agents, days)
	q.Add("parts", bucket(len(y.agents)), bucket(len(sy)))
	q.Add("scene counts", bucket(overlap(sx, sy)), bucket(len(sy)))
	q.If(overlap(y.agents, x.targets) > 0, "doer was the target")
	q.If(overlap(y.targets, x.agents) > 0, "target was the doer")
	q.If(overlap(y.targets, x.places)+overlap(y.places, x.targets) > 0, "target for place")
}

// share tells how two lists stand to each other.
func share(x, y []int) string {
	switch {
	case len(x) == 0 && len(y) == 0:
		return "none"
	case len(x) == 0:
		return "later alone"
	case len(y) == 0:
		return "earlier alone"
	case overlap(x, y) == 0:
		return "differ"
	case overlap(x, y) == len(y):
		return "all"
	}
	return "some"
}

// tellingFeatures puts how the later telling is told: by whom, as a verb or as
// "the attack", as another or an earlier one.
func (a *analysis) tellingFeatures(q *weights.Question, h *happening, kinds, days string) {
	form := h.form()
	cl := "nobody"
	if k := a.covering(h); k >= 0 {
		c := &a.cues[k]
		cl = a.cueClass(k)
		q.Add("told by", cl, yes(c.inherit), days)
		q.Add("cue rule", c.rule)
	}
	q.Add("form", form)
	q.Add("form", form, days)
	q.Add("told by", cl)
	q.Add("told by", cl, kinds)
	q.Add("told by", cl, days)
	q.Add("told by", cl, form)
	q.Add("rule", h.rule)
	q.Add("pluperfect", yes(a.pluperfect(h)), days)
	q.Add("pluperfect", yes(a.pluperfect(h)), cl)
	q.If(h.negated, "negated")
	q.If(h.pointed, "pointed")
	q.If(h.owned, "owned")
	q.If(h.plural, "plural")
	q.If(h.title, "later in the headline")
	lemma := a.bare(h.pos)
	if h.verb != nil {
		lemma = h.verb.lemma
		q.Add("and", h.verb.and)
	}
	q.Add("lemma", lemma)
	first := a.sentences[h.sent].First
	q.Add("sentence opens", a.bare(first))
	q.Add("sentence opens", a.wordHere(first), a.wordHere(first+1))
	for d := 1; d <= 2; d++ {
		q.Add("before", strconv.Itoa(d), a.wordBefore(h.pos-d))
		q.Add("after", strconv.Itoa(d), a.wordBefore(h.last+d-1))
	}
	another := a.setApart(h)
	q.Add("another", yes(another))
	q.Add("another", yes(another), days)
}

// setApart reports a word in a happening's clause, or right behind it, that tells it
// from one before: غارة أخرى, a similar attack.
func (a *analysis) setApart(h *happening) bool {
	s := a.sentences[h.sent]
	for j := max(s.First, h.pos-5); j < min(s.Last, h.last+6); j++ {
		if in, _ := a.stem(j).In("another"); in && a.outer[j] < 0 {
			return true
		}
	}
	return false
}

// placeInStory puts where in the article the two are told.
func (a *analysis) placeInStory(q *weights.Question, u, v int, days string) {
	x, y := a.events[u], a.events[v]
	h, o := &a.happenings[y.happenings[0]], &a.happenings[x.happenings[0]]
	dist, same := 99, false
	for _, i := range x.happenings {
		t := &a.happenings[i]
		if t.pos < h.pos {
			dist = min(dist, h.sent-t.sent)
		}
		same = same || a.sentences[t.sent].Line == a.sentences[h.sent].Line
	}
	before, between := 0, 0
	for n, e := range a.events {
		if e.dropped || n == u || n == v || len(e.happenings) == 0 || family(e.typ) != family(y.typ) {
			continue
		}
		if first := &a.happenings[e.happenings[0]]; first.pos < h.pos {
			before++
			if first.pos > o.pos {
				between++
			}
		}
	}
	q.Add("distance", bucket(dist))
	q.Add("distance", bucket(dist), days)
	q.Add("same line", yes(same))
	q.Add("others before", bucket(before))
	q.Add("others between", bucket(between))
	q.Add("others between", bucket(between), days)
	q.Add("only one before", yes(before == 0), days)
	q.Add("earlier told", bucket(len(x.happenings)))
	q.Add("later told", bucket(len(y.happenings)))
	q.Add("earlier in the headline", yes(o.title))
	q.Add("earlier in the headline", yes(o.title), bucket(len(x.happenings)), days)
	q.If(u == 0, "the first")
	q.If(a.sameClause(h, x), "same clause")
	back := a.pluperfect(o)
	q.Add("earlier is past", yes(back), days)
}

// commonWords counts the words, names and times apart, that the clauses of two
// events share.
func (a *analysis) commonWords(x, y *event) int {
	n := 0
	here := a.clauseWords(y)
	for w := range a.clauseWords(x) {
		if here[w] {
			n++
		}
	}
	return n
}

func (a *analysis) clauseWords(e *event) map[string]bool {
	out := map[string]bool{}
	for _, i := range e.happenings {
		h := &a.happenings[i]
		for j := h.from; j < h.to; j++ {
			if a.outer[j] < 0 && a.tok(j).Kind == text.Word && !a.closed(j) && !a.isTime(j) {
				out[trimArticle(a.tok(j).Loose)] = true
			}
		}
	}
	return out
}

// sharedCounts tells whether the sentences of two events count alike: dead, wounded,
// weapons.
func (a *analysis) sharedCounts(x, y *event) string {
	counts := func(e *event) map[string]int {
		out := map[string]int{}
		for _, i := range e.happenings {
			s := a.sentences[a.happenings[i].sent]
			for _, n := range a.quantities {
				if n.First >= s.First && n.First < s.Last && (n.Class == quantity.Harm || n.Class == quantity.Weapon) {
					out[n.Unit] = n.Min
				}
			}
		}
		return out
	}
	cx, cy := counts(x), counts(y)
	answer := "none"
	for unit, n := range cy {
		if m, ok := cx[unit]; ok && m == n {
			return "same"
		} else if ok {
			answer = "differ"
		}
	}
	return answer
}
