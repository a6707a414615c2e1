package stances

import (
	"strconv"

	"isnad/extract/analysis"
	"isnad/extract/filter"
	"isnad/extract/names"
	"isnad/extract/quantity"
	"isnad/extract/weights"
)

// shownFeatures puts how surely an event stands and how much of it is told.
func shownFeatures(a *analysis.Article, q *weights.Question, v int) {
	ev := a.Events[v]
	q.Add("likely", ev.Likelihood())
	q.Add("shown", analysis.Yes(len(ev.Targets) > 0), analysis.Yes(len(ev.Places) > 0), analysis.Yes(analysis.KnownDay(ev.Day) != ""))
}

// voiceFeatures puts what tells which event somebody's words are about: how he
// stands to it beside the other events, who else speaks between, what he says.
func voiceFeatures(a *analysis.Article, q *weights.Question, o *filter.Outline, h *heard, sp, v int) {
	e, ev := a.Entities[sp], a.Events[v]
	typ := names.KindOf(a, sp)
	likely := ev.Likelihood()
	if h.of[v].near < 0 {
		return
	}
	s, x := &h.of[v].best, &h.voices[h.of[v].near]
	cl := "named"
	if x.cue >= 0 {
		cl = a.CueClass(x.cue)
	}
	rank := analysis.Bucket(h.rank(v))
	covers, recent, main, dist := analysis.Yes(s.covers), analysis.Yes(s.recent), analysis.Yes(o.Main == v), analysis.Bucket(s.dist)
	ranked := q.Stem("rank", rank)
	q.Put(ranked)
	q.Branch(ranked, cl)
	q.Branch(ranked, covers, cl)
	q.Branch(ranked, dist)
	q.Branch(ranked, likely)
	q.Branch(ranked, main)
	q.Add("covers events", analysis.Bucket(h.covers), covers, cl)
	near := q.Stem("near", cl)
	q.Branch(near, covers, typ)
	q.Branch(near, dist, analysis.Bucket(s.between))
	q.Branch(near, recent, analysis.Yes(s.another), dist)
	q.Add("near names", cl, analysis.Bucket(s.names), analysis.Yes(s.word), dist)
	q.Add("near likely", cl, covers, likely)
	between := q.Stem("voices between", analysis.Bucket(voicesBetween(a, v, x, sp)))
	q.Branch(between, cl)
	q.Branch(between, recent, dist)
	q.Add("same line", analysis.Yes(sameLine(a, v, x.sent)), cl)
	q.Add("counts", analysis.Yes(countsIn(a, x.from, x.to)), cl, covers)
	q.Add("title", analysis.Yes(a.Sentences[x.sent].Title), cl)
	if x.cue < 0 {
		conveys := "no"
		for _, m := range e.Mentions {
			if k := conveyed(a, &a.Mentions[m], x.sent); k >= 0 && a.SentenceOf(a.Mentions[m].First) == x.sent {
				conveys = a.CueClass(k)
			}
		}
		q.Add("conveys", conveys, covers)
		q.Add("conveys", conveys, rank)
	}
	source := q.Stem("source", strconv.Itoa(int(e.Source*8)))
	q.Put(source)
	q.Branch(source, rank)
	q.Branch(source, rank, main)
	q.Branch(source, likely)
	q.Branch(source, cl, covers)
	q.Branch(source, dist)
	q.Branch(source, recent, rank)
	q.Branch(source, analysis.Bucket(o.Order[v]))
}

// voicesBetween counts those who speak between the last telling of an event
// before a voice and that voice.
func voicesBetween(a *analysis.Article, v int, x *voice, sp int) int {
	last := -1
	for _, i := range a.Events[v].Happenings {
		if p := a.Happenings[i].Pos; p < x.pos && p > last {
			last = p
		}
	}
	if last < 0 {
		return -1
	}
	var seen []int
	for k := range a.Cues {
		c := &a.Cues[k]
		if !analysis.Speaks(c.Class) || c.Pos <= last || c.Pos >= x.pos {
			continue
		}
		for _, m := range c.Sources {
			if e := a.Mentions[m].Entity; e >= 0 && e != sp {
				seen = analysis.AppendNew(seen, e)
			}
		}
	}
	return len(seen)
}

// sameLine reports an event told in the paragraph of a sentence.
func sameLine(a *analysis.Article, v, sent int) bool {
	for _, i := range a.Events[v].Happenings {
		if a.Sentences[a.Happenings[i].Sent].Line == a.Sentences[sent].Line {
			return true
		}
	}
	return false
}

// countsIn reports the dead, wounded or weapons counted in what is said.
func countsIn(a *analysis.Article, from, to int) bool {
	for _, n := range a.Quantities {
		if n.First >= from && n.First < to && (n.Class == quantity.Harm || n.Class == quantity.Weapon) {
			return true
		}
	}
	return false
}
