package extract

import (
	"maps"
	"slices"

	"isnad/extract/record"
	"isnad/extract/weights"
)

// weighEvents asks of each event whether the article tells it as one that
// happened, and drops it with its statements where the answer is no.
func (a *analysis) weighEvents() {
	if !a.keep && !a.model.Has("event") {
		return
	}
	o := a.outline()
	gone := map[int]bool{}
	for v, ev := range a.events {
		if ev.dropped {
			continue
		}
		c := candidate{task: "event", from: v, to: v, question: a.question()}
		a.eventFeatures(&c.question, o, v)
		if a.keep {
			a.candidates = append(a.candidates, c)
		}
		least := a.model.Threshold("event")
		if a.spokenOf(v) || a.plainlyTold(v) {
			least *= trusted
		} else if ev.day != "" && (len(ev.targets) > 0 || len(ev.places) > 0 && a.happenings[ev.best].day != "") {
			least *= leaning
		}
		ev.likely = a.model.Score("event", &c.question)
		if a.model.Has("event") && ev.likely <= least {
			h := &a.happenings[ev.best]
			a.traceAnswer(a.tok(h.pos).Start, a.tok(h.last-1).End, "event", &c, false, true, ev.rule)
			gone[v] = true
		}
	}
	for v := range gone {
		a.dropEvent(v)
	}
	if len(gone) == 0 {
		return
	}
	kept := a.statements[:0]
	for _, st := range a.statements {
		if st.event >= 0 && gone[st.event] {
			if st.kind != record.Accusation {
				continue
			}
			st.event = -1
		}
		kept = append(kept, st)
	}
	a.statements = kept
}

// spokenOf reports an event that somebody claims, denies or is accused of.
func (a *analysis) spokenOf(v int) bool {
	for _, st := range a.statements {
		if st.event == v && (st.kind == record.Claim || st.kind == record.Denial || st.kind == record.Accusation) {
			return true
		}
	}
	return false
}

// plainlyTold reports an event that a clause tells with what it hit, by a verb or
// with its day, or by a verb with its place, by the rules; or by a noun with its place,
// in words that claim it, condemn it or refuse to speak of it; or as what a toll that
// somebody reports was due to.
func (a *analysis) plainlyTold(v int) bool {
	for _, i := range a.events[v].happenings {
		h := &a.happenings[i]
		if h.toll && a.reported(h) {
			return true
		}
		if h.plain == nil {
			continue
		}
		if len(h.plain.targets) > 0 && (!h.nominal || h.day != "") || len(h.plain.places) > 0 && (!h.nominal || a.answeredFor(h)) {
			return true
		}
	}
	return false
}

// dropEvent takes an event out, with all that tells of it.
func (a *analysis) dropEvent(v int) {
	a.events[v].dropped = true
	for i := range a.happenings {
		if a.happenings[i].event == v {
			a.happenings[i].event = -1
		}
	}
}

func (a *analysis) eventFeatures(q *weights.Question, o *outline, v int) {
	ev := a.events[v]
	typ := string(ev.typ)
	q.Add("lang", a.lang.Code)
	q.Add("type", typ)
	q.Add("subkind", typ, ev.subkind)
	q.Add("told", bucket(len(ev.happenings)))
	q.Add("told", bucket(len(ev.happenings)), typ)
	q.Add("agents", bucket(len(ev.agents)), typ)
	q.Add("targets", bucket(len(ev.targets)), typ)
	q.Add("places", bucket(len(ev.places)), typ)
	q.Add("parts", yes(len(ev.agents) > 0), yes(len(ev.targets) > 0), yes(len(ev.places) > 0), typ)
	for _, r := range []struct {
		n  string
		es []int
	}{{"agent", ev.agents}, {"target", ev.targets}, {"place", ev.places}} {
		seen := map[string]bool{}
		for _, e := range r.es {
			if k := a.kindOf(e); !seen[k] {
				seen[k] = true
				q.Add(r.n, k, typ)
			}
		}
	}
	q.Add("dated", yes(ev.day != ""))
	q.Add("dated", yes(ev.day != ""), typ)
	q.Add("events", bucket(o.events))
	q.Add("order", bucket(o.order[v]))
	q.If(o.main == v, "main")
	verb, noun, title, definite, negated, back, quoted, same := false, false, false, false, false, true, false, false
	rules := map[string]bool{}
	for _, i := range ev.happenings {
		h := &a.happenings[i]
		verb = verb || !h.nominal
		noun = noun || h.nominal
		title = title || h.title
		definite = definite || h.definite
		negated = negated || h.negated
		back = back && a.background(h)
		rules[h.rule] = true
		for j := range a.cues {
			c := &a.cues[j]
			quoted = quoted || speaks(c.class) && c.sent == h.sent && h.pos >= c.from && h.pos < c.to
		}
		for j := range a.happenings {
			x := &a.happenings[j]
			same = same || x.event >= 0 && x.event != v && x.sent == h.sent && a.events[x.event].typ == ev.typ
		}
	}
	for _, r := range slices.Sorted(maps.Keys(rules)) {
		q.Add("rule", r)
	}
	q.Add("form", yes(verb), yes(noun), typ)
	q.Add("title", yes(title), yes(len(ev.happenings) > 1))
	q.If(definite, "definite")
	q.If(negated, "negated")
	q.Add("background", yes(back), typ)
	q.Add("within what somebody says", yes(quoted), typ)
	q.If(same, "another of its type in the sentence")
	h := &a.happenings[ev.best]
	q.Add("sentence", bucket(h.sent))
	q.Add("hedged", yes(a.hedged(h)))
	lemma := a.bare(h.pos)
	if h.verb != nil {
		lemma = h.verb.lemma
		tense := "past"
		if h.verb.Tense != 0 {
			tense = "other"
		}
		q.Add("tense", tense, yes(h.title))
		q.If(h.passive, "passive")
		q.If(h.verb.First, "first person")
		q.Add("and", h.verb.and)
	}
	q.Add("lemma", lemma)
	q.Add("before", a.classBefore(h.pos-1), yes(h.nominal))
	q.Add("before2", a.classBefore(h.pos-2), a.classBefore(h.pos-1))
	q.Add("word before", a.wordBefore(h.pos-1))
	q.Add("after", a.classBefore(h.last), yes(h.nominal))
	q.Add("word after", a.wordBefore(h.last))
	kinds := map[string]bool{}
	for _, st := range a.statements {
		if st.event == v {
			k := string(st.kind)
			if st.speaker < 0 {
				k = "narrated"
			}
			if st.polarity == record.Negative {
				k += "-negative"
			}
			kinds[k] = true
		}
	}
	for _, k := range slices.Sorted(maps.Keys(kinds)) {
		q.Add("statement", k)
		q.Add("statement", k, typ)
	}
	q.If(len(kinds) == 0, "no statement")
	alike := false
	for k, x := range a.events {
		if k == v || x.dropped || family(x.typ) != family(ev.typ) {
			continue
		}
		alike = alike || overlap(x.targets, ev.targets)+overlap(x.places, ev.places)+overlap(x.agents, ev.agents) > 0
	}
	q.Add("another like it", yes(alike), yes(len(ev.happenings) > 1))
	for j := h.from; j < h.to; j++ {
		if c := a.classBefore(j); c == "verb of saying" || c == "neg" || c == "sub" {
			q.Add("in its clause", c)
		}
	}
}
