package extract

import (
	"slices"
	"strconv"

	"isnad/extract/quantity"
	"isnad/extract/record"
	"isnad/extract/weights"
)

// voice is a stretch of text in which somebody is heard, or merely named.
type voice struct {
	cue      int // by which he speaks or is relayed, or -1
	sent     int
	pos      int // token of the cue or name
	from, to int // tokens of what is said

	tells  []int // events that what is said tells of
	recent int   // the event told last before the cue or name
	named  []int // entities that what is said names, in its order, but for countries
	word   bool  // a word for an event stands in it
}

// voiceAt reads a stretch of text.
func (a *analysis) voiceAt(cue, sent, pos, from, to int) voice {
	x := voice{cue: cue, sent: sent, pos: pos, from: from, to: to, recent: -1}
	last := -1
	for i := range a.happenings {
		h := &a.happenings[i]
		if h.event < 0 {
			continue
		}
		if h.sent == sent && h.pos >= from && h.pos < to {
			x.tells = append(x.tells, h.event)
		}
		if h.pos < pos && h.pos > last {
			last, x.recent = h.pos, h.event
		}
	}
	for j := from; j < to; j++ {
		if m := a.at(j); m != nil {
			if m.entity >= 0 && a.entities[m.entity].typ != record.Country {
				x.named = append(x.named, m.entity)
			}
			j = m.last - 1
			continue
		}
		if !x.word {
			x.word, _ = a.stem(j).In("event-words")
		}
	}
	return x
}

// voiceOf reads what is said by a cue.
func (a *analysis) voiceOf(k int) voice {
	c := &a.cues[k]
	return a.voiceAt(k, c.sent, c.pos, c.from, c.to)
}

// voicesOf lists where an entity is heard; a sentence that names it without a
// cue counts as one about it.
func (a *analysis) voicesOf(o *outline, e int) []voice {
	var out []voice
	in := map[int]bool{}
	for _, k := range slices.Concat(o.cuesOf[e], o.viaOf[e]) {
		in[a.cues[k].sent] = true
		out = append(out, a.voiceOf(k))
	}
	for _, m := range a.entities[e].mentions {
		s := a.sentenceOf(a.mentions[m].first)
		if s < 0 || in[s] || a.sentences[s].noise != "" {
			continue
		}
		in[s] = true
		from, to := a.sentences[s].First, a.sentences[s].Last
		if k := a.conveyed(&a.mentions[m], s); k >= 0 {
			from, to = a.cues[k].from, a.cues[k].to
		}
		out = append(out, a.voiceAt(-1, s, a.mentions[m].first, from, to))
	}
	return out
}

// conveyed returns the cue of the sentence whose words an agency or paper that is
// named beside it passes on, the nearest, or -1: قال المدير لقناة محلية.
func (a *analysis) conveyed(m *mention, sent int) int {
	if !isMedium(m) {
		return -1
	}
	best := -1
	for k := range a.cues {
		c := &a.cues[k]
		if c.sent == sent && speaks(c.class) && len(c.sources) > 0 && (best < 0 || abs(c.pos-m.first) < abs(a.cues[best].pos-m.first)) {
			best = k
		}
	}
	return best
}

// heard is how an entity's voices stand to every event.
type heard struct {
	voices []voice
	best   []sight // event → the voice nearest to it
	spoken []sight // event → the cue nearest to it, cue -1 where it has none
	value  []int
	near   []int // event → which of the voices that is, or -1
	covers int   // events that its words tell of

	classes []string // features: the classes of its cues
}

// hear compares the voices of an entity with the events.
func (a *analysis) hear(o *outline, e int) *heard {
	n := len(a.events)
	h := &heard{voices: a.voicesOf(o, e), best: make([]sight, n), spoken: make([]sight, n), value: make([]int, n), near: make([]int, n)}
	for _, class := range []string{"report", "relay", "relay-phrase", "claim", "denial", "accusation", "no-comment"} {
		if slices.ContainsFunc(h.voices, func(x voice) bool { return x.cue >= 0 && a.cueClass(x.cue) == class }) {
			h.classes = append(h.classes, "has "+class)
		}
	}
	for v, ev := range a.events {
		h.near[v], h.spoken[v].cue = -1, -1
		if ev.dropped {
			continue
		}
		for i := range h.voices {
			s := a.sightFrom(&h.voices[i], v, o)
			val := s.value()
			if s.cue < 0 {
				val -= 50
			} else if h.spoken[v].cue < 0 || val > h.spoken[v].value() {
				h.spoken[v] = s
			}
			if h.near[v] < 0 || val > h.value[v] {
				h.best[v], h.value[v], h.near[v] = s, val, i
			}
		}
		if h.near[v] >= 0 && h.best[v].covers && h.best[v].cue >= 0 {
			h.covers++
		}
	}
	return h
}

// rank counts the events to which the entity's voices stand nearer.
func (h *heard) rank(v int) int {
	n := 0
	for x := range h.value {
		if x != v && h.near[x] >= 0 && h.value[x] > h.value[v] {
			n++
		}
	}
	return n
}

// shownFeatures puts how surely an event stands and how much of it is told.
func (a *analysis) shownFeatures(q *weights.Question, v int) {
	ev := a.events[v]
	q.Add("likely", ev.likelihood())
	q.Add("shown", yes(len(ev.targets) > 0), yes(len(ev.places) > 0), yes(ev.day != ""))
}

// likelihood names coarsely how likely an event is by weights.
func (e *event) likelihood() string { return strconv.Itoa(int(e.likely * 5)) }

// voiceFeatures puts what tells which event somebody's words are about: how he
// stands to it beside the other events, who else speaks between, what he says.
func (a *analysis) voiceFeatures(q *weights.Question, o *outline, h *heard, sp, v int) {
	e, ev := a.entities[sp], a.events[v]
	typ := a.kindOf(sp)
	likely := ev.likelihood()
	if h.near[v] < 0 {
		return
	}
	s, x := h.best[v], &h.voices[h.near[v]]
	cl := "named"
	if x.cue >= 0 {
		cl = a.cueClass(x.cue)
	}
	rank := bucket(h.rank(v))
	covers, recent, main, dist := yes(s.covers), yes(s.recent), yes(o.main == v), bucket(s.dist)
	ranked := q.Stem("rank", rank)
	q.Put(ranked)
	q.Branch(ranked, cl)
	q.Branch(ranked, covers, cl)
	q.Branch(ranked, dist)
	q.Branch(ranked, likely)
	q.Branch(ranked, main)
	q.Add("covers events", bucket(h.covers), covers, cl)
	near := q.Stem("near", cl)
	q.Branch(near, covers, typ)
	q.Branch(near, dist, bucket(s.between))
	q.Branch(near, recent, yes(s.another), dist)
	q.Add("near names", cl, bucket(s.names), yes(s.word), dist)
	q.Add("near likely", cl, covers, likely)
	between := q.Stem("voices between", bucket(a.voicesBetween(v, x, sp)))
	q.Branch(between, cl)
	q.Branch(between, recent, dist)
	q.Add("same line", yes(a.sameLine(v, x.sent)), cl)
	q.Add("counts", yes(a.countsIn(x.from, x.to)), cl, covers)
	q.Add("title", yes(a.sentences[x.sent].title), cl)
	if x.cue < 0 {
		conveys := "no"
		for _, m := range e.mentions {
			if k := a.conveyed(&a.mentions[m], x.sent); k >= 0 && a.sentenceOf(a.mentions[m].first) == x.sent {
				conveys = a.cueClass(k)
			}
		}
		q.Add("conveys", conveys, covers)
		q.Add("conveys", conveys, rank)
	}
	source := q.Stem("source", strconv.Itoa(int(e.source*8)))
	q.Put(source)
	q.Branch(source, rank)
	q.Branch(source, rank, main)
	q.Branch(source, likely)
	q.Branch(source, cl, covers)
	q.Branch(source, dist)
	q.Branch(source, recent, rank)
	q.Branch(source, bucket(o.order[v]))
}

// voicesBetween counts those who speak between the last telling of an event
// before a voice and that voice.
func (a *analysis) voicesBetween(v int, x *voice, sp int) int {
	last := -1
	for _, i := range a.events[v].happenings {
		if p := a.happenings[i].pos; p < x.pos && p > last {
			last = p
		}
	}
	if last < 0 {
		return -1
	}
	var seen []int
	for k := range a.cues {
		c := &a.cues[k]
		if !speaks(c.class) || c.pos <= last || c.pos >= x.pos {
			continue
		}
		for _, m := range c.sources {
			if e := a.mentions[m].entity; e >= 0 && e != sp {
				seen = appendNew(seen, e)
			}
		}
	}
	return len(seen)
}

// sameLine reports an event told in the paragraph of a sentence.
func (a *analysis) sameLine(v, sent int) bool {
	for _, i := range a.events[v].happenings {
		if a.sentences[a.happenings[i].sent].Line == a.sentences[sent].Line {
			return true
		}
	}
	return false
}

// countsIn reports the dead, wounded or weapons counted in what is said.
func (a *analysis) countsIn(from, to int) bool {
	for _, n := range a.quantities {
		if n.First >= from && n.First < to && (n.Class == quantity.Harm || n.Class == quantity.Weapon) {
			return true
		}
	}
	return false
}
