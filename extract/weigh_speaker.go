package extract

import (
	"isnad/extract/record"
	"isnad/extract/weights"
)

// pair is an entity and an event, or two entities.
type pair struct{ from, to int }

// weighSpeakers asks of each entity that may speak and each event what the one
// says of the other, and puts the answers in place of the rules'.
func (a *analysis) weighSpeakers() {
	if !a.keep && !a.model.Has("reported") {
		return
	}
	o := a.outline()
	judge := a.model.Judge("reported")
	weighs := judge != nil
	if weighs {
		a.sourced = map[pair]bool{}
	}
	for sp, e := range a.entities {
		if len(e.mentions) == 0 || e.dropped || !maySpeak(e.typ) {
			continue
		}
		heard, self := a.hear(o, sp), weighed{}
		words := make([]wordOn, len(a.events))
		for v, ev := range a.events {
			if ev.dropped {
				continue
			}
			c := candidate{task: "speaker", from: sp, to: v, question: a.question()}
			a.putOnce(judge, &c.question, &self, func(q *weights.Question) { a.selfFeatures(q, o, heard, sp) })
			a.putOnce(judge, &c.question, &o.tale[v], func(q *weights.Question) { a.eventToldFeatures(q, o, v) })
			cue := a.speakerFeatures(&c.question, o, heard, sp, v)
			a.voiceFeatures(&c.question, o, heard, sp, v)
			if a.keep {
				a.candidates = append(a.candidates, c)
			}
			if weighs {
				words[v] = wordOn{cue, judge.Score(&c.question)}
			}
		}
		if weighs {
			a.settle(sp, words)
		}
	}
	if weighs {
		a.settleAgents()
	}
}

// selfFeatures puts who may speak, whatever of.
func (a *analysis) selfFeatures(q *weights.Question, o *outline, heard *heard, sp int) {
	q.Add("bias")
	q.Add("speaker", a.kindOf(sp))
	q.Add("kind", a.finer(sp))
	q.If(a.spokesman(sp), "spokesman")
	q.Add("events", bucket(o.events))
	q.Add("speakers", bucket(o.speakers))
	q.Add("cues", bucket(len(o.cuesOf[sp])))
	q.Add("relays", bucket(len(o.viaOf[sp])))
	for _, f := range heard.classes {
		q.Add(f)
	}
}

// eventToldFeatures puts how the article tells of an event, whoever speaks.
func (a *analysis) eventToldFeatures(q *weights.Question, o *outline, v int) {
	ev := a.events[v]
	q.Add("event", string(ev.typ))
	q.Add("order", bucket(o.order[v]))
	q.If(o.main == v, "main event")
	q.If(o.events == 1, "only event")
	q.Add("told", bucket(len(ev.happenings)))
	title, back := false, true
	for _, i := range ev.happenings {
		title = title || a.happenings[i].title
		back = back && a.background(&a.happenings[i])
	}
	q.If(title, "in the headline")
	q.If(back, "background")
	a.shownFeatures(q, v)
}

// speakerFeatures puts how somebody stands to an event, and returns the cue that stands
// nearest, or -1.
func (a *analysis) speakerFeatures(q *weights.Question, o *outline, heard *heard, sp, v int) int {
	e, ev := a.entities[sp], a.events[v]
	typ := a.kindOf(sp)
	q.Add("speaker", typ, string(ev.typ))
	// what the rules say
	ruled := map[string]bool{}
	for _, st := range a.statements {
		if st.event != v {
			continue
		}
		if st.speaker == sp {
			k := string(st.kind)
			if st.kind == record.Report && st.polarity == record.Negative {
				k = "report-negative"
			}
			if !ruled[k] {
				ruled[k] = true
				q.Add("rules", k)
				q.Add("rule", k, st.rule)
				q.Add("rules", k, typ)
				q.Add("rules", k, string(ev.typ))
			}
		}
		for _, x := range st.via {
			if x == sp && !ruled["via"] {
				ruled["via"] = true
				q.Add("rules", "via")
				q.Add("rules", "via", typ)
			}
		}
		for _, n := range st.names {
			if n.entity == sp && n.role == "accused" {
				q.Add("accused of it")
			}
		}
	}
	if len(ruled) == 0 {
		q.Add("rules", "none")
	}
	role := "none"
	switch {
	case has(ev.agents, sp):
		role = "agent"
	case has(ev.targets, sp):
		role = "target"
	case has(ev.places, sp):
		role = "place"
	}
	q.Add("role", role)
	q.Add("role", role, typ)
	if b := e.body; b >= 0 {
		q.If(has(ev.agents, b), "its body is agent")
		q.If(has(ev.targets, b), "its body is target")
	}
	best := heard.spoken[v]
	if best.cue < 0 {
		q.Add("silent")
		q.Add("silent", role)
		// named in the sentence that tells of it?
		d := 99
		for _, m := range e.mentions {
			for _, i := range ev.happenings {
				h := &a.happenings[i]
				s := a.sentences[h.sent]
				if a.mentions[m].first >= s.First && a.mentions[m].first < s.Last {
					d = min(d, abs(a.mentions[m].first-h.pos))
				}
			}
		}
		q.Add("silent near", bucket(d))
		return -1
	}
	c := &a.cues[best.cue]
	cl := a.cueClass(best.cue)
	q.Add("cue", cl)
	q.Add("cue rule", c.rule)
	q.Add("cue negated", yes(c.negated), cl)
	lemma := a.cueWords(c)
	if c.verb != nil {
		lemma = c.verb.lemma
	}
	q.Add("cue word", lemma)
	covers, another, dist := yes(best.covers), yes(best.another), bucket(best.dist)
	s := q.Stem("covers", covers)
	q.Put(s)
	q.Grow(q.Grow(s, cl), string(ev.typ))
	s = q.Stem("dist", dist)
	q.Put(s)
	q.Grow(s, cl)
	q.Add("same", yes(best.same), covers, cl)
	q.Grow(q.Grow(q.Stem("another", another), covers), cl)
	q.Add("between", bucket(best.between))
	s = q.Stem("names", bucket(best.names))
	q.Put(s)
	q.Grow(s, covers)
	q.Add("word", yes(best.word), covers, cl)
	s = q.Stem("recent", yes(best.recent))
	q.Branch(s, covers, cl)
	q.Branch(s, another, dist)
	q.If(o.main == v && !best.covers && !best.another, "main, cue about nothing else")
	q.Add("main", yes(o.main == v), another, cl)
	s = q.Stem("cue role", cl, role)
	q.Put(s)
	q.Grow(s, covers)
	q.Add("cue speaker", cl, typ)
	q.Add("unknown", yes(c.inherit), cl)
	return best.cue
}

// cueClass gives the class of cue k, with no difference between words and phrases that relay.
func (a *analysis) cueClass(k int) string {
	if a.cues[k].class == "relay-phrase" {
		return "relay"
	}
	return a.cues[k].class
}
