package extract

import (
	"strconv"

	"isnad/extract/weights"
)

// retoldFeatures puts whether the later of two tellings is of the happening of the
// earlier.
func (a *analysis) retoldFeatures(q *weights.Question, x, y *telling) {
	kinds := string(x.typ) + " " + string(y.typ)
	q.Add("lang", a.lang.Code)
	q.Add("kinds", kinds)
	q.Add("one subkind", yes(x.subkind == y.subkind), kinds)
	q.Add("subkinds", x.subkind, y.subkind)
	days := daysApart(x, y)
	q.Add("days", days)
	q.Add("days", days, kinds)
	a.sceneFeatures(q, x, y, days)
	a.tellingFeatures(q, x, y, kinds, days)
	a.placeInStory(q, x, y, days)
	a.betweenFeatures(q, x, y)
	score := bucket(a.likeness(y.h, x.event))
	q.Add("likeness", score)
	q.Add("likeness", score, kinds)
	q.Add("likeness", score, days)
	q.Add("may be", yes(a.maybeSame(y.h, x.event)))
	words, counts := bucket(countSharedSorted(x.words, y.words)), sharedCounts(x, y)
	q.Add("shared words", words)
	q.Add("shared words", words, days)
	q.Add("shared counts", counts)
	q.Add("shared counts", counts, days)
	q.Add("shared sentence words", bucket(countSharedSorted(x.sentence, y.sentence)), yes(x.h.sent == y.h.sent))
	q.Add("arms", shareWords(x.arms, y.arms))
	one := yes(byRules(x, y))
	q.Add("one by rules", one)
	q.Add("one by rules", one, kinds)
	q.Add("one by rules", one, days)
	q.Add("one by rules", one, yes(y.h.definite))
	q.If(a.struckBack(x.event, y.event), "struck back")
	q.If(a.moreThanOne(x.event, y.event), "more than one")
}

// daysApart tells how the days of two tellings stand to each other, by what their
// own clauses say.
func daysApart(x, y *telling) string {
	switch {
	case x.vague && y.vague:
		return "both vague"
	case y.vague:
		return "later vague"
	case x.vague:
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

// sceneFeatures puts what two tellings share of doers, targets and places.
func (a *analysis) sceneFeatures(q *weights.Question, x, y *telling, days string) {
	agents, targets, places := share(x.agents, y.agents), share(x.targets, y.targets), share(x.scene, y.scene)
	if places == "differ" && (a.within(x.scene, y.scene) || a.within(y.scene, x.scene)) {
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
	q.Add("parts", bucket(len(y.agents)), bucket(len(y.scene)))
	q.Add("scene counts", bucket(overlap(x.scene, y.scene)), bucket(len(y.scene)))
	q.If(overlap(y.agents, x.targets) > 0, "doer was the target")
	q.If(overlap(y.targets, x.agents) > 0, "target was the doer")
	q.If(overlap(y.targets, x.places)+overlap(y.places, x.targets) > 0, "target for place")
	if x.h.sent != y.h.sent {
		q.Add("ground", share(x.ground, y.ground))
		q.Add("ground", share(x.ground, y.ground), days)
		q.Add("forces", share(x.forces, y.forces))
	}
}

// share tells how two lists stand to each other.
func share(x, y []int) string {
	common := overlap(x, y)
	switch s := alone(len(x), len(y)); {
	case s != "":
		return s
	case common == 0:
		return "differ"
	case common == len(y):
		return "all"
	}
	return "some"
}

// shareWords is share for words, sorted; it does not tell all from some.
func shareWords(x, y []string) string {
	switch s := alone(len(x), len(y)); {
	case s != "":
		return s
	case countSharedSorted(x, y) == 0:
		return "differ"
	}
	return "some"
}

// alone names which of two lists, by their lengths, has nothing in it; empty where
// neither is empty.
func alone(x, y int) string {
	switch {
	case x == 0 && y == 0:
		return "none"
	case x == 0:
		return "later alone"
	case y == 0:
		return "earlier alone"
	}
	return ""
}

// tellingFeatures puts how the later telling is told: by whom, as a verb or as
// "the attack", as another or an earlier one.
func (a *analysis) tellingFeatures(q *weights.Question, x, y *telling, kinds, days string) {
	h, form, cl := y.h, y.form, y.cueClass
	if y.cue >= 0 {
		c := &a.cues[y.cue]
		q.Add("told by", cl, yes(c.inherit), days)
		q.Add("cue rule", c.rule)
		q.Add("speakers", share(x.speakers, y.speakers))
	}
	q.Add("both told by", x.cueClass, cl)
	q.Add("form", form)
	q.Add("form", form, days)
	q.Add("forms", x.form, form)
	q.Add("told by", cl)
	q.Add("told by", cl, kinds)
	q.Add("told by", cl, days)
	q.Add("told by", cl, form)
	q.Add("rule", h.rule)
	q.Add("rules", x.rule, y.rule)
	q.Add("pluperfect", yes(y.past), days)
	q.Add("pluperfect", yes(y.past), cl)
	q.If(h.negated, "negated")
	q.If(h.pointed, "pointed")
	q.If(h.owned, "owned")
	q.If(h.plural, "plural")
	q.If(h.title, "later in the headline")
	q.Add("lemma", y.lemma)
	q.Add("lemmas", x.lemma, y.lemma)
	q.Add("one lemma", yes(x.lemma == y.lemma), form)
	if h.verb != nil {
		q.Add("and", h.verb.and)
	}
	first := a.sentences[h.sent].First
	q.Add("sentence opens", a.bare(first))
	q.Add("sentence opens", a.wordHere(first), a.wordHere(first+1))
	for d := 1; d <= 2; d++ {
		q.Add("before", strconv.Itoa(d), a.wordBefore(h.pos-d))
		q.Add("after", strconv.Itoa(d), a.wordBefore(h.last+d-1))
	}
	another := yes(a.setApart(h))
	q.Add("another", another)
	q.Add("another", another, days)
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
func (a *analysis) placeInStory(q *weights.Question, x, y *telling, days string) {
	h, o := y.h, x.h
	dist, between := bucket(h.sent-o.sent), bucket(y.number-x.number-1)
	q.Add("distance", dist)
	q.Add("distance", dist, days)
	q.Add("same line", yes(a.sentences[o.sent].Line == a.sentences[h.sent].Line))
	q.Add("others before", bucket(y.number))
	q.Add("earlier's others before", bucket(x.number))
	q.Add("others between", between)
	q.Add("others between", between, days)
	q.Add("earlier in the headline", yes(o.title))
	q.Add("earlier in the headline", yes(o.title), between, days)
	q.Add("sentences", bucket(o.sent), bucket(h.sent))
	q.If(x.number == 0, "the first")
	q.If(a.sameClause(h, x.event), "same clause")
	q.Add("earlier is past", yes(x.past), days)
}

// betweenFeatures puts the words that link two tellings of one sentence: killed in a
// raid, but raided after an attack; and those that open the sentences between others.
func (a *analysis) betweenFeatures(q *weights.Question, x, y *telling) {
	h, o := y.h, x.h
	if h.sent != o.sent {
		for s := o.sent + 1; s <= h.sent && s <= o.sent+4; s++ {
			first := a.sentences[s].First
			q.Add("turns", a.wordHere(first), a.wordHere(first+1))
			q.Add("turns", a.wordHere(first))
		}
		return
	}
	verbs := 0
	for j := o.last; j < h.pos && j < o.last+30; j++ {
		switch {
		case a.outer[j] >= 0:
		case a.tok(j).Is(","), a.tok(j).Is(";"), a.tok(j).Is(":"), a.closed(j):
			q.Add("between", a.wordBefore(j))
		default:
			if _, ok := a.finite(j); ok && a.verbHere(j) {
				verbs++
			}
		}
	}
	q.Add("verbs between", bucket(verbs))
	q.Add("tokens between", bucket(h.pos-o.last))
	if h.verb != nil {
		q.Add("and between", h.verb.and, bucket(verbs))
	}
}

// sharedCounts tells whether the sentences of two tellings count alike: dead, wounded,
// weapons.
func sharedCounts(x, y *telling) string {
	answer := "none"
	for unit, n := range y.counts {
		if m, ok := x.counts[unit]; ok && m == n {
			return "same"
		} else if ok {
			answer = "differ"
		}
	}
	return answer
}
