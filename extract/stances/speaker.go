package stances

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/charges"
	"isnad/extract/encoded"
	"isnad/extract/events"
	"isnad/extract/filter"
	"isnad/extract/names"
	"isnad/extract/record"
	"isnad/extract/weights"
)

// WeighSpeakers asks of each entity that may speak and each event what the one
// says of the other, and puts the answers in place of the rules'.
func WeighSpeakers(a *analysis.Article) {
	if !a.Keep && !a.Model.Has("reported") {
		return
	}
	o := filter.OutlineOf(a)
	judge := a.Model.Judge("reported")
	weighs := judge != nil
	if weighs {
		a.Sourced = map[analysis.Pair]bool{}
	}
	var memory []heardOf
	for sp, e := range a.Entities {
		if len(e.Mentions) == 0 || e.Dropped || !analysis.MaySpeak(e.Type) {
			continue
		}
		heard, self := hear(a, o, sp, memory), analysis.Weighed{}
		memory = heard.of
		words := make([]wordOn, len(a.Events))
		for v, ev := range a.Events {
			if ev.Dropped {
				continue
			}
			c := analysis.Candidate{Task: "speaker", From: sp, To: v, Question: a.Question()}
			charges.PutOnce(a, judge, &c.Question, &self, func(q *weights.Question) { selfFeatures(a, q, o, heard, sp) })
			charges.PutOnce(a, judge, &c.Question, &o.Tale[v], func(q *weights.Question) { eventToldFeatures(a, q, o, v) })
			cue := speakerFeatures(a, &c.Question, o, heard, sp, v)
			voiceFeatures(a, &c.Question, o, heard, sp, v)
			encoded.PutReported(a, &c.Question, sp, v)
			if a.Keep {
				a.Candidates = append(a.Candidates, c)
			}
			if weighs {
				words[v] = wordOn{cue, judge.Score(&c.Question)}
				traceWord(a, sp, v, words[v], &c)
			}
		}
		if weighs {
			settle(a, sp, words)
		}
	}
	if weighs {
		charges.SettleAgents(a)
	}
}

// selfFeatures puts who may speak, whatever of.
func selfFeatures(a *analysis.Article, q *weights.Question, o *filter.Outline, heard *heard, sp int) {
	q.Add("bias")
	q.Add("speaker", names.KindOf(a, sp))
	q.Add("kind", a.Finer(sp))
	q.If(a.Spokesman(sp), "spokesman")
	q.Add("events", analysis.Bucket(o.Events))
	q.Add("speakers", analysis.Bucket(o.Speakers))
	q.Add("cues", analysis.Bucket(len(o.CuesOf[sp])))
	q.Add("relays", analysis.Bucket(len(o.ViaOf[sp])))
	for _, f := range heard.classes {
		q.Add(f)
	}
}

// eventToldFeatures puts how the article tells of an event, whoever speaks.
func eventToldFeatures(a *analysis.Article, q *weights.Question, o *filter.Outline, v int) {
	ev := a.Events[v]
	q.Add("event", string(ev.Type))
	q.Add("order", analysis.Bucket(o.Order[v]))
	q.If(o.Main == v, "main event")
	q.If(o.Events == 1, "only event")
	q.Add("told", analysis.Bucket(len(ev.Happenings)))
	title, back := false, true
	for _, i := range ev.Happenings {
		title = title || a.Happenings[i].Title
		back = back && events.Background(a, &a.Happenings[i])
	}
	q.If(title, "in the headline")
	q.If(back, "background")
	shownFeatures(a, q, v)
}

// speakerFeatures puts how somebody stands to an event, and returns the cue that stands
// nearest, or -1.
func speakerFeatures(a *analysis.Article, q *weights.Question, o *filter.Outline, heard *heard, sp, v int) int {
	e, ev := a.Entities[sp], a.Events[v]
	typ := names.KindOf(a, sp)
	q.Add("speaker", typ, string(ev.Type))
	// what the rules say
	ruled := map[string]bool{}
	for _, st := range a.Statements {
		if st.Event != v {
			continue
		}
		if st.Speaker == sp {
			k := string(st.Kind)
			if st.Kind == record.Report && st.Polarity == record.Negative {
				k = "report-negative"
			}
			if !ruled[k] {
				ruled[k] = true
				q.Add("rules", k)
				q.Add("rule", k, st.Rule)
				q.Add("rules", k, typ)
				q.Add("rules", k, string(ev.Type))
			}
		}
		for _, x := range st.Via {
			if x == sp && !ruled["via"] {
				ruled["via"] = true
				q.Add("rules", "via")
				q.Add("rules", "via", typ)
			}
		}
		for _, n := range st.Names {
			if n.Entity == sp && n.Role == "accused" {
				q.Add("accused of it")
			}
		}
	}
	if len(ruled) == 0 {
		q.Add("rules", "none")
	}
	role := partIn(a, sp, v)
	q.Add("role", role)
	q.Add("role", role, typ)
	if b := e.Body; b >= 0 {
		q.If(slices.Contains(ev.Agents, b), "its body is agent")
		q.If(slices.Contains(ev.Targets, b), "its body is target")
	}
	best := heard.of[v].spoken
	if best.cue < 0 {
		q.Add("silent")
		q.Add("silent", role)
		// named in the sentence that tells of it?
		d := 99
		for _, m := range e.Mentions {
			for _, i := range ev.Happenings {
				h := &a.Happenings[i]
				s := a.Sentences[h.Sent]
				if a.Mentions[m].First >= s.First && a.Mentions[m].First < s.Last {
					d = min(d, analysis.Abs(a.Mentions[m].First-h.Pos))
				}
			}
		}
		q.Add("silent near", analysis.Bucket(d))
		return -1
	}
	c := &a.Cues[best.cue]
	cl := a.CueClass(best.cue)
	q.Add("cue", cl)
	q.Add("cue rule", c.Rule)
	q.Add("cue negated", analysis.Yes(c.Negated), cl)
	lemma := a.CueLemma(c)
	q.Add("cue word", lemma)
	covers, another, dist := analysis.Yes(best.covers), analysis.Yes(best.another), analysis.Bucket(best.dist)
	s := q.Stem("covers", covers)
	q.Put(s)
	q.Grow(q.Grow(s, cl), string(ev.Type))
	s = q.Stem("dist", dist)
	q.Put(s)
	q.Grow(s, cl)
	q.Add("same", analysis.Yes(best.same), covers, cl)
	q.Grow(q.Grow(q.Stem("another", another), covers), cl)
	q.Add("between", analysis.Bucket(best.between))
	s = q.Stem("names", analysis.Bucket(best.names))
	q.Put(s)
	q.Grow(s, covers)
	q.Add("word", analysis.Yes(best.word), covers, cl)
	s = q.Stem("recent", analysis.Yes(best.recent))
	q.Branch(s, covers, cl)
	q.Branch(s, another, dist)
	q.If(o.Main == v && !best.covers && !best.another, "main, cue about nothing else")
	q.Add("main", analysis.Yes(o.Main == v), another, cl)
	s = q.Stem("cue role", cl, role)
	q.Put(s)
	q.Grow(s, covers)
	q.Add("cue speaker", cl, typ)
	q.Add("unknown", analysis.Yes(c.Inherit), cl)
	return best.cue
}
