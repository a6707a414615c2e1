package events

import (
	"strconv"

	"isnad/extract/analysis"
	"isnad/extract/names"
	"isnad/extract/names/arabic"
	"isnad/extract/weights"
)

// retoldFeatures puts whether the later of two tellings is of the happening of the
// earlier.
func retoldFeatures(a *analysis.Article, q *weights.Question, x, y *telling) {
	kinds := string(x.Type) + " " + string(y.Type)
	q.Add("lang", a.Lang.Code)
	q.Add("kinds", kinds)
	q.Add("one subkind", analysis.Yes(x.Subkind == y.Subkind), kinds)
	q.Add("subkinds", x.Subkind, y.Subkind)
	days := daysApart(x, y)
	q.Add("days", days)
	q.Add("days", days, kinds)
	sceneFeatures(a, q, x, y, days)
	tellingFeatures(a, q, x, y, kinds, days)
	placeInStory(a, q, x, y, days)
	betweenFeatures(a, q, x, y)
	score := analysis.Bucket(similarity(a, y.h, x.Event))
	q.Add("likeness", score)
	q.Add("likeness", score, kinds)
	q.Add("likeness", score, days)
	q.Add("may be", analysis.Yes(maybeSame(a, y.h, x.Event)))
	words, counts := analysis.Bucket(countSharedSorted(x.words, y.words)), sharedCounts(x, y)
	q.Add("shared words", words)
	q.Add("shared words", words, days)
	q.Add("shared counts", counts)
	q.Add("shared counts", counts, days)
	q.Add("shared sentence words", analysis.Bucket(countSharedSorted(x.sentence, y.sentence)), analysis.Yes(x.h.Sent == y.h.Sent))
	q.Add("arms", shareWords(x.arms, y.arms))
	one := analysis.Yes(byRules(x, y))
	q.Add("one by rules", one)
	q.Add("one by rules", one, kinds)
	q.Add("one by rules", one, days)
	q.Add("one by rules", one, analysis.Yes(y.h.Definite))
	q.If(struckBack(a, x.Event, y.Event), "struck back")
	q.If(moreThanOne(a, x.Event, y.Event), "more than one")
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
	case x.Day == "" && y.Day == "":
		return "none"
	case x.Day == "":
		return "later alone"
	case y.Day == "":
		return "earlier alone"
	case x.Day == y.Day:
		return "same"
	}
	d := int(analysis.Day(y.Day).Sub(analysis.Day(x.Day)).Hours() / 24)
	if analysis.Abs(d) > 2 {
		return "far"
	}
	return strconv.Itoa(d)
}

// sceneFeatures puts what two tellings share of doers, targets and places.
func sceneFeatures(a *analysis.Article, q *weights.Question, x, y *telling, days string) {
	agents, targets, places := share(x.Agents, y.Agents), share(x.Targets, y.Targets), share(x.scene, y.scene)
	if places == "differ" && (within(a, x.scene, y.scene) || within(a, y.scene, x.scene)) {
		places = "within"
	}
	q.Add("agents", agents)
	q.Add("targets", targets)
	q.Add("scene", places)
	q.Add("scene", places, agents)
	q.Add("scene", places, days)
	q.Add("scene", places, agents, days)
	q.Add("scene", places, string(y.Type))
	q.Add("agents", agents, days)
	q.Add("parts", analysis.Bucket(len(y.Agents)), analysis.Bucket(len(y.scene)))
	q.Add("scene counts", analysis.Bucket(analysis.Overlap(x.scene, y.scene)), analysis.Bucket(len(y.scene)))
	q.If(analysis.Overlap(y.Agents, x.Targets) > 0, "doer was the target")
	q.If(analysis.Overlap(y.Targets, x.Agents) > 0, "target was the doer")
	q.If(analysis.Overlap(y.Targets, x.Places)+analysis.Overlap(y.Places, x.Targets) > 0, "target for place")
	if x.h.Sent != y.h.Sent {
		q.Add("ground", share(x.ground, y.ground))
		q.Add("ground", share(x.ground, y.ground), days)
		q.Add("forces", share(x.forces, y.forces))
	}
}

// share tells how two lists stand to each other.
func share(x, y []int) string {
	common := analysis.Overlap(x, y)
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
func tellingFeatures(a *analysis.Article, q *weights.Question, x, y *telling, kinds, days string) {
	h, form, cl := y.h, y.form, y.cueClass
	if y.cue >= 0 {
		c := &a.Cues[y.cue]
		q.Add("told by", cl, analysis.Yes(c.Inherit), days)
		q.Add("cue rule", c.Rule)
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
	q.Add("rule", h.Rule)
	q.Add("rules", x.Rule, y.Rule)
	q.Add("pluperfect", analysis.Yes(y.past), days)
	q.Add("pluperfect", analysis.Yes(y.past), cl)
	q.If(h.Negated, "negated")
	q.If(h.Pointed, "pointed")
	q.If(h.Owned, "owned")
	q.If(h.Plural, "plural")
	q.If(h.Title, "later in the headline")
	q.Add("lemma", y.lemma)
	q.Add("lemmas", x.lemma, y.lemma)
	q.Add("one lemma", analysis.Yes(x.lemma == y.lemma), form)
	if h.Verb != nil {
		q.Add("and", h.Verb.And)
	}
	first := a.Sentences[h.Sent].First
	q.Add("sentence opens", a.Bare(first))
	q.Add("sentence opens", WordHere(a, first), WordHere(a, first+1))
	for d := 1; d <= 2; d++ {
		q.Add("before", strconv.Itoa(d), names.WordBefore(a, h.Pos-d))
		q.Add("after", strconv.Itoa(d), names.WordBefore(a, h.Last+d-1))
	}
	another := analysis.Yes(setApart(a, h))
	q.Add("another", another)
	q.Add("another", another, days)
}

// setApart reports a word in a happening's clause, or right behind it, that tells it
// from one before: غارة أخرى, a similar attack.
func setApart(a *analysis.Article, h *analysis.Happening) bool {
	s := a.Sentences[h.Sent]
	for j := max(s.First, h.Pos-5); j < min(s.Last, h.Last+6); j++ {
		if in, _ := a.Stem(j).In("another"); in && a.Outer[j] < 0 {
			return true
		}
	}
	return false
}

// placeInStory puts where in the article the two are told.
func placeInStory(a *analysis.Article, q *weights.Question, x, y *telling, days string) {
	h, o := y.h, x.h
	dist, between := analysis.Bucket(h.Sent-o.Sent), analysis.Bucket(y.number-x.number-1)
	q.Add("distance", dist)
	q.Add("distance", dist, days)
	q.Add("same line", analysis.Yes(a.Sentences[o.Sent].Line == a.Sentences[h.Sent].Line))
	q.Add("others before", analysis.Bucket(y.number))
	q.Add("earlier's others before", analysis.Bucket(x.number))
	q.Add("others between", between)
	q.Add("others between", between, days)
	q.Add("earlier in the headline", analysis.Yes(o.Title))
	q.Add("earlier in the headline", analysis.Yes(o.Title), between, days)
	q.Add("sentences", analysis.Bucket(o.Sent), analysis.Bucket(h.Sent))
	q.If(x.number == 0, "the first")
	q.If(sameClause(a, h, x.Event), "same clause")
	q.Add("earlier is past", analysis.Yes(x.past), days)
}

// betweenFeatures puts the words that link two tellings of one sentence: killed in a
// raid, but raided after an attack; and those that open the sentences between others.
func betweenFeatures(a *analysis.Article, q *weights.Question, x, y *telling) {
	h, o := y.h, x.h
	if h.Sent != o.Sent {
		for s := o.Sent + 1; s <= h.Sent && s <= o.Sent+4; s++ {
			first := a.Sentences[s].First
			q.Add("turns", WordHere(a, first), WordHere(a, first+1))
			q.Add("turns", WordHere(a, first))
		}
		return
	}
	verbs := 0
	for j := o.Last; j < h.Pos && j < o.Last+30; j++ {
		switch {
		case a.Outer[j] >= 0:
		case a.Tok(j).Is(","), a.Tok(j).Is(";"), a.Tok(j).Is(":"), a.Closed(j):
			q.Add("between", names.WordBefore(a, j))
		default:
			if _, ok := a.Finite(j); ok && arabic.VerbHere(a, j) {
				verbs++
			}
		}
	}
	q.Add("verbs between", analysis.Bucket(verbs))
	q.Add("tokens between", analysis.Bucket(h.Pos-o.Last))
	if h.Verb != nil {
		q.Add("and between", h.Verb.And, analysis.Bucket(verbs))
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
