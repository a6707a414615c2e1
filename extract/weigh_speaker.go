package extract

import (
	"slices"

	"isnad/extract/record"
	"isnad/extract/weights"
)

// bucket names a count or distance coarsely.
func bucket(n int) string {
	switch {
	case n < 0:
		return "-" + bucket(-n)
	case n <= 3:
		return string(rune('0' + n))
	case n <= 6:
		return "4-6"
	case n <= 12:
		return "7-12"
	}
	return "13+"
}

// pair is an entity and an event, or two entities.
type pair struct{ from, to int }

// weighSpeakers asks of each entity that may speak and each event what the one
// says of the other, and puts the answers in place of the rules'.
func (a *analysis) weighSpeakers() {
	if !a.keep && !a.model.Has("reported") {
		return
	}
	o := a.outline()
	weighs := a.model.Has("reported")
	if weighs {
		a.sourced = map[pair]bool{}
	}
	for sp, e := range a.entities {
		if len(e.mentions) == 0 || e.dropped || !maySpeak(e.typ) {
			continue
		}
		words := make([]wordOn, len(a.events))
		for v, ev := range a.events {
			if ev.dropped {
				continue
			}
			c := candidate{task: "speaker", from: sp, to: v, question: a.question()}
			cue := a.speakerFeatures(&c.question, o, sp, v)
			if a.keep {
				a.candidates = append(a.candidates, c)
			}
			if weighs {
				words[v] = wordOn{cue, a.model.Score("reported", &c.question), a.model.Score("claimed", &c.question), a.model.Score("denied", &c.question)}
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

// wordOn is how likely a speaker's words are to report, claim or deny an event,
// and the cue of his that stands nearest to it, or -1.
type wordOn struct {
	cue                       int
	reported, claimed, denied float64
}

// doubted is the part of its threshold below which a claim or denial, which a
// cue makes and no weight can, is taken to be about something else.
const doubted = 0.6

// settle makes the statements of a speaker follow the answers.
func (a *analysis) settle(sp int, words []wordOn) {
	kept := a.statements[:0]
	said := map[int]bool{} // events
	for _, st := range a.statements {
		if st.speaker == sp && st.event >= 0 {
			w := words[st.event]
			switch {
			case st.kind == record.Claim && w.claimed < doubted*a.model.Threshold("claimed"):
				st.kind = record.Report
			case st.kind == record.Denial && w.denied < doubted*a.model.Threshold("denied"):
				continue
			}
		}
		if st.event >= 0 && (st.speaker == sp || has(st.via, sp)) {
			said[st.event] = true
		}
		kept = append(kept, st)
	}
	a.statements = kept
	for v, w := range words {
		least := a.model.Threshold("reported")
		if said[v] {
			least *= leaning
		}
		if a.events[v].dropped || w.reported <= least {
			continue
		}
		a.sourced[pair{sp, v}] = true
		if said[v] {
			continue
		}
		st := &statement{kind: record.Report, speaker: sp, event: v, certainty: record.Certain, polarity: record.Positive, rule: "weights: report"}
		if a.quoteFor(st, sp, v, w.cue) {
			a.statements = append(a.statements, st)
		}
	}
}

// quoteFor gives a statement the words that show it: those of the cue, or the
// sentence that names the speaker nearest to where the event is told.
func (a *analysis) quoteFor(st *statement, sp, v, cue int) bool {
	if cue >= 0 {
		c := &a.cues[cue]
		st.via, st.cue, st.certainty = a.ids(c.via), a.cueWords(c), certainty(c)
		st.via = slices.DeleteFunc(st.via, func(x int) bool { return x == sp })
		st.from, st.to = a.cueQuote(c)
		return true
	}
	best := -1
	for _, m := range a.entities[sp].mentions {
		si := a.sentenceOf(a.mentions[m].first)
		if si < 0 || a.sentences[si].noise != "" {
			continue
		}
		d := 99
		for _, i := range a.events[v].happenings {
			d = min(d, abs(a.happenings[i].sent-si))
		}
		if best < 0 || d < best {
			best = d
			st.from, st.to = a.trim(a.sentences[si].First, a.sentences[si].Last)
		}
	}
	return best >= 0
}

// settleAgents makes the doers of each event those that its tellings name, who
// claims it and who is accused of it.
func (a *analysis) settleAgents() {
	for v, ev := range a.events {
		if ev.dropped {
			continue
		}
		announced := ev.agents
		ev.agents = nil
		for _, i := range ev.happenings {
			h := &a.happenings[i]
			for _, x := range a.ids(h.agents) {
				ev.agents = appendNew(ev.agents, x)
			}
			if h.nation != nil {
				for k, x := range a.entities {
					if x == h.nation {
						ev.agents = appendNew(ev.agents, k)
					}
				}
			}
		}
		if ev.typ == record.Announcement {
			for _, x := range announced {
				ev.agents = appendNew(ev.agents, x)
			}
		}
		for _, st := range a.statements {
			if st.event != v {
				continue
			}
			if st.kind == record.Claim {
				ev.agents = appendNew(ev.agents, st.speaker)
			}
			for _, n := range st.names {
				if n.role == "accused" {
					ev.agents = appendNew(ev.agents, n.entity)
				}
			}
		}
	}
}

// outline is what the questions ask of the article as a whole.
type outline struct {
	events   int     // that stand
	order    []int   // event → rank by first telling, or -1
	main     int     // the event told most often, or -1
	cuesOf   [][]int // entity → cues that it speaks
	viaOf    [][]int // entity → cues that it relays
	speakers int
	told     [][]int // sentence → events told in it
}

func (a *analysis) outline() *outline {
	o := &outline{main: -1, order: make([]int, len(a.events)), cuesOf: make([][]int, len(a.entities)), viaOf: make([][]int, len(a.entities)), told: make([][]int, len(a.sentences))}
	most := 0
	for v, ev := range a.events {
		o.order[v] = -1
		if ev.dropped {
			continue
		}
		o.order[v] = o.events
		o.events++
		if n := len(ev.happenings); n > most {
			most, o.main = n, v
		}
	}
	for i := range a.happenings {
		if h := &a.happenings[i]; h.event >= 0 {
			o.told[h.sent] = appendNew(o.told[h.sent], h.event)
		}
	}
	for k := range a.cues {
		c := &a.cues[k]
		if !speaks(c.class) {
			continue
		}
		for _, e := range a.ids(c.sources) {
			if len(o.cuesOf[e]) == 0 {
				o.speakers++
			}
			o.cuesOf[e] = append(o.cuesOf[e], k)
		}
		for _, e := range a.ids(c.via) {
			o.viaOf[e] = append(o.viaOf[e], k)
		}
	}
	return o
}

// sight is how a cue stands to an event.
type sight struct {
	cue     int
	dist    int  // sentences from the nearest telling before it; negative when told after
	covers  bool // its content tells of the event
	same    bool // told in the same sentence
	between int  // other events told between the two
	another bool // its content tells of another event
	names   int  // parts of the event that its content names
	word    bool // a word for the event stands in its content
	recent  bool // the event is the last told before it
}

func (a *analysis) sightOf(k, v int, o *outline) sight {
	c := &a.cues[k]
	s := sight{cue: k, dist: 99}
	ev := a.events[v]
	for _, i := range ev.happenings {
		h := &a.happenings[i]
		d := c.sent - h.sent
		if abs(d) < abs(s.dist) || abs(d) == abs(s.dist) && d > s.dist {
			s.dist = d
		}
		if h.sent == c.sent {
			s.same = true
			if h.pos >= c.from && h.pos < c.to {
				s.covers = true
			}
		}
	}
	lastAt, last := -1, -1
	for i := range a.happenings {
		h := &a.happenings[i]
		if h.event < 0 {
			continue
		}
		if h.sent == c.sent && h.pos >= c.from && h.pos < c.to && h.event != v {
			s.another = true
		}
		if h.pos < c.pos && h.pos > lastAt {
			lastAt, last = h.pos, h.event
		}
	}
	s.recent = last == v
	if s.dist > 0 && s.dist < 99 {
		for i := c.sent - s.dist + 1; i < c.sent; i++ {
			s.between += len(o.told[i])
		}
	}
	seen := -1
	for j := c.from; j < c.to; j++ {
		if m := a.at(j); m != nil {
			if m.entity >= 0 && m.entity != seen && a.entities[m.entity].typ != record.Country {
				for _, list := range [][]int{ev.targets, ev.places, ev.launch, ev.agents} {
					for _, x := range list {
						if x == m.entity {
							s.names++
							seen = m.entity
						}
					}
				}
			}
			continue
		}
		if in, _ := a.lang.In("event-words", trimArticle(a.bare(j))); in {
			s.word = true
		}
	}
	return s
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

// near orders sights: the cue that tells of the event, then the nearest.
func (s sight) value() int {
	n := 0
	if s.covers {
		n += 1000
	}
	if s.same {
		n += 100
	}
	n -= 10 * abs(s.dist)
	if s.dist < 0 {
		n -= 15
	}
	n += 5 * s.names
	if s.word {
		n += 5
	}
	if s.recent {
		n += 8
	}
	if s.another {
		n -= 20
	}
	return n
}

// speakerFeatures puts the question, and returns the cue that stands nearest, or -1.
func (a *analysis) speakerFeatures(q *weights.Question, o *outline, sp, v int) int {
	e, ev := a.entities[sp], a.events[v]
	q.Add("bias")
	typ := string(e.typ)
	if e.anonymous {
		typ += "-unnamed"
	}
	kind := e.kind
	if e.entry != nil {
		kind = e.entry.Kind
	}
	q.Add("speaker", typ)
	q.Add("kind", kind)
	q.Add("event", string(ev.typ))
	q.Add("speaker", typ, string(ev.typ))
	spokesman := a.spokesman(sp)
	q.If(spokesman, "spokesman")
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
	// the article
	q.Add("events", bucket(o.events))
	q.Add("order", bucket(o.order[v]))
	q.If(o.main == v, "main event")
	q.If(o.events == 1, "only event")
	q.Add("speakers", bucket(o.speakers))
	q.Add("told", bucket(len(ev.happenings)))
	title := false
	back := true
	for _, i := range ev.happenings {
		title = title || a.happenings[i].title
		back = back && a.background(&a.happenings[i])
	}
	q.If(title, "in the headline")
	q.If(back, "background")
	// its cues
	q.Add("cues", bucket(len(o.cuesOf[sp])))
	q.Add("relays", bucket(len(o.viaOf[sp])))
	best, bestVal := sight{cue: -1}, 0
	classes := map[string]bool{}
	for _, k := range append(append([]int(nil), o.cuesOf[sp]...), o.viaOf[sp]...) {
		s := a.sightOf(k, v, o)
		if val := s.value(); best.cue < 0 || val > bestVal {
			best, bestVal = s, val
		}
		classes[a.cueClass(k)] = true
	}
	for _, cl := range []string{"report", "relay", "relay-phrase", "claim", "denial", "accusation", "no-comment"} {
		q.If(classes[cl], "has "+cl)
	}
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
	q.Add("covers", yes(best.covers))
	q.Add("covers", yes(best.covers), cl)
	q.Add("covers", yes(best.covers), cl, string(ev.typ))
	q.Add("dist", bucket(best.dist))
	q.Add("dist", bucket(best.dist), cl)
	q.Add("same", yes(best.same), yes(best.covers), cl)
	q.Add("another", yes(best.another), yes(best.covers))
	q.Add("another", yes(best.another), yes(best.covers), cl)
	q.Add("between", bucket(best.between))
	q.Add("names", bucket(best.names))
	q.Add("names", bucket(best.names), yes(best.covers))
	q.Add("word", yes(best.word), yes(best.covers), cl)
	q.Add("recent", yes(best.recent), yes(best.covers), cl)
	q.Add("recent", yes(best.recent), yes(best.another), bucket(best.dist))
	q.If(o.main == v && !best.covers && !best.another, "main, cue about nothing else")
	q.Add("main", yes(o.main == v), yes(best.another), cl)
	q.Add("cue role", cl, role)
	q.Add("cue role", cl, role, yes(best.covers))
	q.Add("cue speaker", cl, typ)
	q.Add("unknown", yes(c.inherit), cl)
	return best.cue
}

func (a *analysis) cueClass(k int) string {
	if a.cues[k].class == "relay-phrase" {
		return "relay"
	}
	return a.cues[k].class
}

func has(list []int, x int) bool {
	for _, y := range list {
		if y == x {
			return true
		}
	}
	return false
}

func trimArticle(s string) string {
	if len(s) > len("ال") && s[:len("ال")] == "ال" {
		return s[len("ال"):]
	}
	return s
}
