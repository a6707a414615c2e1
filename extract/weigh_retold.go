package extract

import (
	"slices"
	"strings"

	"isnad/extract/pack"
	"isnad/extract/record"
)

// weighRetellings asks of each event and each of its kind that the text told before
// whether they are one happening, and joins the later to the likeliest. The rules
// join what shares a scene; a source that adds a detail brings a scene of its own:
// the base was attacked; a witness heard rockets fall on the barracks.
func (a *analysis) weighRetellings() {
	if !a.keep && !a.model.Has("retold") {
		return
	}
	scores := map[[2]int]float64{}
	into := make([]int, len(a.events))
	for v := range a.events {
		into[v] = v
	}
	for v, y := range a.events {
		if y.dropped {
			continue
		}
		best, most := -1, a.model.Threshold("retold")
		for u, x := range a.events[:v] {
			if x.dropped || !a.maybeRetold(x, y) {
				continue
			}
			c := candidate{task: "retold", from: u, to: v, events: true, question: a.question()}
			a.retoldFeatures(&c.question, u, v)
			if a.keep {
				a.candidates = append(a.candidates, c)
			}
			if !a.model.Has("retold") {
				continue
			}
			score := a.model.Score("retold", &c.question)
			scores[[2]int{u, v}] = score
			h := &a.happenings[y.happenings[0]]
			a.traceAnswer(a.tok(h.pos).Start, a.tok(h.last-1).End, "retold", &c, score > a.model.Threshold("retold"), false, x.rule)
			if score > most {
				best, most = u, score
			}
		}
		if best >= 0 {
			into[v] = into[best]
		}
	}
	for v, u := range into {
		if u != v {
			a.joinEvents(u, v)
		}
	}
	a.joinHeadlines(scores)
}

// maybeRetold reports two events that may be one: of a family, or a visit and the
// reception of the visitor. Two announcements are hardly ever one.
func (a *analysis) maybeRetold(x, y *event) bool {
	if len(x.happenings) == 0 || len(y.happenings) == 0 {
		return false
	}
	switch {
	case x.typ == record.Announcement:
		return false
	case x.typ == record.Visit && y.typ == record.Meeting:
		return a.reception(y)
	}
	return family(x.typ) == family(y.typ) && !a.struckBack(x, y) && !a.moreThanOne(x, y) && !slices.ContainsFunc(y.happenings, func(i int) bool { return a.countedApart(&a.happenings[i], x) })
}

// moreThanOne reports several acts of a doer of their own, told behind one act:
// after a drone hit the post, X carried out a number of strikes (ضربات عدة).
func (a *analysis) moreThanOne(x, y *event) bool {
	h := &a.happenings[y.happenings[0]]
	if h.noun < 0 || h.definite || len(y.agents) == 0 || overlap(x.agents, y.agents) > 0 {
		return false
	}
	noun := a.bare(h.noun)
	return strings.HasSuffix(noun, "ات") || a.lang.Code == "en" && strings.HasSuffix(noun, "s")
}

// struckBack reports an act of those whom another one hit, or against those who did
// it: what answers an attack is not that attack.
func (a *analysis) struckBack(x, y *event) bool {
	by := func(x, y *event) bool {
		return overlap(x.agents, y.targets) > 0 && overlap(x.targets, y.targets) == 0 && overlap(x.agents, y.agents) == 0
	}
	return by(x, y) || by(y, x)
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

// joinEvents makes two events the one told first.
func (a *analysis) joinEvents(into, from int) {
	x, y := a.events[into], a.events[from]
	if x.typ == record.Visit && y.typ == record.Meeting {
		a.receive(x, y)
	}
	for _, i := range y.happenings {
		a.happenings[i].event = into
		a.merge(x, &a.happenings[i], i)
	}
	slices.Sort(x.happenings)
	y.dropped, y.happenings = true, nil
}

// receive makes the hosts of a reception those to whom the visit was: they did not
// travel.
func (a *analysis) receive(visit, reception *event) {
	for _, i := range reception.happenings {
		h := &a.happenings[i]
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
}
