package extract

import (
	"slices"

	"isnad/extract/pack"
	"isnad/extract/record"
)

// weighRetellings asks of each two tellings of a kind whether they tell of one
// happening, and makes an event of all that do. The rules join what shares a scene;
// a source that adds a detail brings a scene of its own: the base was attacked; a
// witness heard rockets fall on the barracks.
func (a *analysis) weighRetellings() {
	if !a.keep && !a.model.Has("retold") {
		return
	}
	tellings := a.asTellings()
	var groups [][]int
	for first := 0; first < len(tellings); first += storyTellings {
		groups = append(groups, a.oneByOne(tellings, first, min(first+storyTellings, len(tellings)))...)
	}
	if a.model.Has("retold") {
		a.regroup(groups)
	}
}

// storyTellings is how many tellings are held against one another: more than any one
// story has. The time that an article takes grows with its length, not with its square.
const storyTellings = 80

// oneByOne groups the tellings from one to another by what they tell of.
func (a *analysis) oneByOne(tellings []telling, first, last int) [][]int {
	likely := newLikeness(first, last)
	for j := first; j < last; j++ {
		for i := first; i < j; i++ {
			switch x, y := &tellings[i], &tellings[j]; {
			case a.countedApart(y.h, x.event) || a.toldBeside(x.h, y.h):
				likely.put(i, j, never)
			case x.typ == record.Announcement && y.typ == record.Announcement:
				if byRules(x, y) { // too few are told twice to learn from
					likely.put(i, j, 1)
				}
			case a.maybeRetold(x.event, y.event):
				likely.put(i, j, a.weighRetelling(tellings, i, j))
			}
		}
	}
	return likely.groups(a.model.Threshold("retold"))
}

// weighRetelling gives how likely two tellings are of one happening.
func (a *analysis) weighRetelling(tellings []telling, i, j int) float64 {
	x, y := &tellings[i], &tellings[j]
	c := candidate{task: "retold", from: i, to: j, tellings: true, question: a.question()}
	a.retoldFeatures(&c.question, x, y)
	if a.keep {
		a.candidates = append(a.candidates, c)
	}
	if !a.model.Has("retold") {
		return 0
	}
	score := a.model.Score("retold", &c.question)
	a.traceAnswer(a.tok(y.h.pos).Start, a.tok(y.h.last-1).End, "retold", &c, score > a.model.Threshold("retold"), byRules(x, y), x.rule)
	return score
}

// byRules reports two tellings that the rules made one event.
func byRules(x, y *telling) bool { return y.h.event >= 0 && y.h.event == x.h.event }

// maybeRetold reports two tellings that may be of one event: of a family, or a visit
// and the reception of the visitor.
func (a *analysis) maybeRetold(x, y *event) bool {
	if x.typ == record.Visit && y.typ == record.Meeting {
		return a.reception(y)
	}
	return family(x.typ) == family(y.typ) && !opposed(x.subkind, y.subkind)
}

// regroup makes an event of each group of tellings one of which can stand alone.
func (a *analysis) regroup(groups [][]int) {
	a.events = a.events[:0]
	for _, c := range groups {
		founder := slices.IndexFunc(c, func(i int) bool { return a.founds(&a.happenings[i]) })
		if founder < 0 {
			for _, i := range c {
				a.happenings[i].event = -1
			}
			continue
		}
		first := &a.happenings[c[0]]
		e := &event{typ: first.typ, subkind: first.subkind, rule: first.rule, best: c[0]}
		a.events = append(a.events, e)
		k := len(a.events) - 1
		a.inheritPlace(&a.happenings[c[founder]], e)
		for _, i := range c {
			h := &a.happenings[i]
			h.event = k
			if e.typ == record.Visit && h.typ == record.Meeting {
				a.receive(e, h)
			}
			a.merge(e, h, i)
		}
		a.inheritDay(&a.happenings[c[founder]], e)
	}
}

// founds reports a happening that may be the first to tell of its event.
func (a *analysis) founds(h *happening) bool {
	return !(h.nominal && h.definite && !a.specific(h)) && !h.negated && (!h.bare || a.toldWhere(h))
}

// reception reports a meeting told as a welcome, which is a part of the visit:
// استقبله المحافظ, was met by the governor.
func (a *analysis) reception(e *event) bool {
	for _, i := range e.happenings {
		h := &a.happenings[i]
		lemma, _ := a.masdarOf(max(h.pos, h.noun))
		if h.verb != nil && h.noun < 0 {
			lemma = h.verb.lemma
		}
		if h.passive || slices.ContainsFunc(a.lang.VerbCues(lemma), func(c pack.VerbCue) bool { return c.Cue.Class == "receiving" }) {
			return true
		}
	}
	return false
}

// receive makes the hosts of a reception those to whom the visit was: they did not
// travel.
func (a *analysis) receive(visit *event, h *happening) {
	var guests, hosts []int
	for _, m := range append(slices.Clone(h.agents), h.targets...) {
		if has(visit.agents, a.mentions[m].entity) {
			guests = appendNew(guests, m)
		} else {
			hosts = appendNew(hosts, m)
		}
	}
	h.agents, h.targets = guests, hosts
}
