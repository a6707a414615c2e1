package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
	"isnad/extract/weights"
)

// stanceRules adds what the rules say of a speaker and an event.
func (a *analysis) stanceRules(q *weights.Question, s stance, sp, v int, ruled *statement) {
	rule := "none"
	if ruled != nil {
		rule = ruled.rule
	}
	q.Add("rule", rule)
	q.Add("ruled", yes(ruled != nil), string(a.events[v].typ))
	seen := map[string]bool{}
	add := func(f string) {
		if !seen[f] {
			seen[f] = true
			q.Add(f)
			q.Add(f, yes(ruled != nil))
		}
	}
	for _, st := range a.statements {
		mine := st.speaker == sp
		switch {
		case mine && st.kind == s.kind && st.event >= 0 && st.event != v:
			add("rules: of another event")
		case st.event != v:
		case mine && st.kind != s.kind:
			add("rules: he " + string(st.kind))
		case st.kind == record.Claim:
			add("another claims it")
		case st.kind == record.Denial:
			add("another denies it")
		}
		if st.kind == record.Denial && st.event == v && st.speaker >= 0 && st.speaker != sp && a.bodyOf(st.speaker) == sp {
			add("his people deny it")
		}
		for _, n := range st.names {
			if n.role != "accused" {
				continue
			}
			if n.entity == sp && st.event == v {
				add("accused of it")
			} else if n.entity == sp {
				add("accused")
			} else if st.event == v {
				add("another is accused of it")
			}
			if n.entity == a.bodyOf(sp) {
				add("body accused")
			}
		}
	}
}

// putTale puts how the article tells of an event.
func (a *analysis) putTale(q *weights.Question, o *outline, v int) {
	ev := a.events[v]
	q.Add("events", bucket(o.events))
	q.Add("order", bucket(o.order[v]))
	q.If(o.main == v, "main event")
	q.If(o.events == 1, "only event")
	q.Add("told", bucket(len(ev.happenings)))
	title, back, passive, nominal := false, true, true, true
	for _, i := range ev.happenings {
		h := &a.happenings[i]
		title = title || h.title
		back = back && a.background(h)
		passive = passive && h.passive
		nominal = nominal && h.nominal
	}
	q.If(title, "in the headline")
	q.If(back, "background")
	q.If(passive, "told in the passive")
	q.If(nominal, "told by nouns")
	q.Add("doers", bucket(len(ev.agents)))
	q.Add("scene", bucket(len(ev.targets)+len(ev.places)))
	a.shownFeatures(q, v)
}

// sayingFeatures adds how a cue stands to an event, beside the others.
func (a *analysis) sayingFeatures(q *weights.Question, x utterance, sights []sight, v int, typ, role string) {
	c, s := &a.cues[x.cue], sights[v]
	cl := a.cueClass(x.cue)
	value := s.value()
	ahead := 0
	for w, o := range sights {
		if w != v && !a.events[w].dropped && (o.value() > value || o.value() == value && w < v) {
			ahead++
		}
	}
	q.Add("cue", cl)
	q.Add("cue rule", c.rule)
	q.Add("through", yes(x.through), cl)
	before := q.Stem("ahead", bucket(ahead))
	q.Put(before)
	q.Grow(before, cl)
	q.Grow(before, string(a.events[v].typ))
	lemma := a.cueWords(c)
	if c.verb != nil {
		lemma = c.verb.lemma
	}
	q.Add("cue word", lemma)
	covers := yes(s.covers)
	covering := q.Stem("covers", covers)
	q.Grow(q.Grow(covering, cl), string(a.events[v].typ))
	q.Grow(covering, c.rule)
	q.Add("dist", bucket(s.dist), cl)
	q.Add("same", yes(s.same), covers, cl)
	q.Add("another", yes(s.another), covers, cl)
	q.Add("between", bucket(s.between), covers)
	q.Add("names", bucket(s.names), covers)
	q.Add("word", yes(s.word), covers, cl)
	recent := q.Stem("recent", yes(s.recent))
	q.Branch(recent, covers, cl)
	q.Branch(recent, yes(s.another), bucket(s.dist))
	part := q.Stem("cue role", cl, role)
	q.Put(part)
	q.Grow(q.Grow(part, covers), typ)
	q.Add("cue speaker", cl, typ)
	q.Add("inherits", yes(c.inherit), cl)
}

// saidOf are the lists of words that what is said may be about.
var saidOf = [...]string{"denied-details", "denied-words", "documents", "stories", "any-words", "standing-forces"}

// putContent puts what is said by a cue.
func (a *analysis) putContent(q *weights.Question, k int) {
	c := &a.cues[k]
	words := 0
	for j := c.last; j < c.to && words < 3; j++ {
		if m := a.at(j); m != nil {
			q.Add("behind", string(m.typ))
			j, words = m.last-1, words+1
			continue
		}
		if a.tok(j).Kind != text.Word {
			continue
		}
		q.Add("behind", a.unbound(j))
		words++
	}
	own := false
	for j := c.from; j < c.to; j++ {
		if a.outer[j] >= 0 {
			continue
		}
		own = own || a.spelt(j).InAny("own-words") || a.ownPart(j)
		w := a.lang.Know(a.unbound(j))
		for _, list := range saidOf {
			if in, _ := w.In(list); in {
				q.Add("says", list)
			}
		}
	}
	q.If(own, "of his own")
	if at := a.saysNo(c); at >= 0 {
		q.Add("says no")
		q.Add("says no", a.strict(at))
		if v, ok := a.finite(at + 1); ok {
			q.Add("says no to", v.lemma)
		} else {
			q.Add("says no to", a.unbound(at+1))
		}
	}
}

// claimFeatures adds whom a cue tells to have done an event.
func (a *analysis) claimFeatures(q *weights.Question, k, sp, v int) {
	c := &a.cues[k]
	for _, i := range a.events[v].happenings {
		h := &a.happenings[i]
		if a.covering(h) != k {
			continue
		}
		shape := h.form()
		doer := "nobody"
		if a.own(sp, h) {
			doer = "himself"
		} else if len(a.namedDoers(h)) > 0 {
			doer = "another"
		} else if a.speaksOfItself(c, h) {
			doer = "his own"
		}
		q.Add("tells", shape, doer)
		q.Add("tells", shape, doer, a.kindOf(sp))
		q.Add("tells", doer, a.finer(sp), string(h.typ))
	}
}
