package extract

import (
	"strconv"

	"isnad/extract/record"
	"isnad/extract/text"
	"isnad/extract/weights"
)

// weighAccusers asks of each two names of a sentence, and of each name in it and
// who speaks there without being named, whether the one holds the other
// responsible.
func (a *analysis) weighAccusers() {
	if !a.keep && !a.model.Has("accused") {
		return
	}
	cuesIn := make([][]int, len(a.sentences))
	for k := range a.cues {
		if c := &a.cues[k]; speaks(c.class) && len(c.sources) > 0 {
			cuesIn[c.sent] = append(cuesIn[c.sent], k)
		}
	}
	ruled := map[pair]bool{}
	for _, st := range a.statements {
		for _, x := range namedAs(st, "accused") {
			ruled[pair{st.speaker, x}] = true
		}
	}
	told := map[pair]accusation{}
	var order []pair
	for s := range a.sentences {
		if a.sentences[s].noise != "" {
			continue
		}
		speakers := a.speakersIn(s, cuesIn[s])
		words := a.accusedWords(s)
		for _, m := range a.inSent[s] {
			x := &a.mentions[m]
			if !maySpeak(x.typ) || x.anonymous {
				continue
			}
			var beside weighed // what stands beside him
			for _, sp := range speakers {
				if sp.entity == x.entity {
					continue
				}
				p := pair{sp.entity, x.entity}
				c := candidate{task: "accuse", from: sp.entity, to: x.entity, pairs: true, question: a.question()}
				a.accuserFeatures(&c.question, s, words, &beside, sp, m, ruled[p])
				if a.keep {
					a.candidates = append(a.candidates, c)
				}
				if !a.model.Has("accused") {
					continue
				}
				score := a.model.Score("accused", &c.question)
				least := surely
				if ruled[p] {
					least = leaning * a.model.Threshold("accused")
				}
				a.traceAnswer(x.start, x.end, "accused", &c, score > least, ruled[p], "by ", a.entityName(sp.entity))
				if old, seen := told[p]; !seen || score > old.score {
					if !seen {
						order = append(order, p)
					}
					told[p] = accusation{score, s, sp.cue, m}
				}
			}
		}
	}
	if !a.model.Has("accused") {
		return
	}
	for _, p := range order {
		a.settleAccusation(p, told[p], ruled[p])
	}
	a.settleAgents()
}

// accusation is where one is weighed highest.
type accusation struct {
	score   float64
	sent    int
	cue     int // cue of the accuser, or -1
	mention int // of the accused
}

// accuser is somebody who may accuse in a sentence.
type accuser struct {
	entity  int
	cue     int // by which he speaks there, or -1
	mention int // by which he is named there, or -1
}

// speakersIn lists who speaks or is named in a sentence.
func (a *analysis) speakersIn(s int, cues []int) []accuser {
	var out []accuser
	seen := map[int]int{}
	for _, k := range cues {
		for _, e := range a.ids(a.cues[k].sources) {
			if i, ok := seen[e]; ok {
				if a.cues[k].class == "accusation" && a.cues[out[i].cue].class != "accusation" {
					out[i].cue = k
				}
				continue
			}
			seen[e] = len(out)
			out = append(out, accuser{e, k, -1})
		}
	}
	for _, m := range a.inSent[s] {
		x := &a.mentions[m]
		if !maySpeak(x.typ) {
			continue
		}
		if i, ok := seen[x.entity]; ok {
			if out[i].mention < 0 {
				out[i].mention = m
			}
			continue
		}
		seen[x.entity] = len(out)
		out = append(out, accuser{x.entity, -1, m})
	}
	return out
}

// surely is how likely an accusation must be that no rule found.
const surely = 0.35

// settleAccusation makes the statements follow the answer.
func (a *analysis) settleAccusation(p pair, told accusation, ruled bool) {
	accused := told.score > surely
	if ruled {
		accused = told.score > leaning*a.model.Threshold("accused")
	}
	if ruled == accused {
		return
	}
	if !accused {
		kept := a.statements[:0]
		for _, st := range a.statements {
			if st.speaker == p.from && has(namedAs(st, "accused"), p.to) {
				continue
			}
			kept = append(kept, st)
		}
		a.statements = kept
		return
	}
	st := &statement{kind: record.Accusation, speaker: p.from, event: a.eventOf(told), certainty: record.Certain, polarity: record.Positive,
		rule: "weights: accusation", names: []named{{"accused", p.to}}}
	st.from, st.to = a.trim(a.sentences[told.sent].First, a.sentences[told.sent].Last)
	if told.cue >= 0 {
		c := &a.cues[told.cue]
		st.via, st.certainty, st.cue = a.ids(c.via), certainty(c), a.cueWords(c)
		st.lesser = a.lesserCharge(c, p.to)
		if from, to := a.cueQuote(c); from <= a.mentions[told.mention].first && to >= a.mentions[told.mention].last {
			st.from, st.to = from, to
		}
	}
	a.statements = append(a.statements, st)
}

// eventOf finds the event of an accusation: one of force that its sentence tells
// of, the nearest to the accused, or the one told last before.
func (a *analysis) eventOf(told accusation) int {
	at := a.mentions[told.mention].first
	best, bestD := -1, 0
	for i := range a.happenings {
		h := &a.happenings[i]
		if h.event < 0 || h.sent != told.sent || h.typ == record.Visit || h.typ == record.Meeting || h.typ == record.Announcement {
			continue
		}
		if d := abs(h.pos - at); best < 0 || d < bestD {
			best, bestD = h.event, d
		}
	}
	if best >= 0 {
		return best
	}
	return a.eventBefore(&cue{pos: at, last: at + 1, sent: told.sent, class: "accusation"})
}

// entityName gives the first name that the article has for an entity.
func (a *analysis) entityName(e int) string { return a.mentions[a.entities[e].mentions[0]].name }

// namedAs lists the entities that a statement names in a role.
func namedAs(st *statement, role string) []int {
	var out []int
	for _, n := range st.names {
		if n.role == role {
			out = append(out, n.entity)
		}
	}
	return out
}

// accusedWord is a token as the questions of accusing see it.
type accusedWord struct {
	counts bool // it is a word that may tell something
	event  bool // it tells of an event
	stem   weights.Stem
	at     [3]weighed // by where it stands, see accusedPlaces
}

// accusedPlaces are where a word of the sentence may stand: anywhere, between the two who
// are asked about, near the accused.
var accusedPlaces = [...]string{"", "between", "near"}

// accusedWords reads the tokens of a sentence that stand in no name.
func (a *analysis) accusedWords(s int) []accusedWord {
	sent, q := a.sentences[s], a.question()
	out := make([]accusedWord, sent.Last-sent.First)
	for k := range out {
		j, w := sent.First+k, &out[k]
		key := trimArticle(a.bare(j))
		if a.outer[j] >= 0 || a.tok(j).Kind != text.Word || a.closed(j) && a.lang.Is(key, "prep", "conj") || a.isTime(j) {
			continue
		}
		if v, ok := a.finite(j); ok {
			key = v.lemma
		}
		w.counts, w.event = true, a.lang.InAny(key, "event-words") || a.lang.NounTrigger(key) != nil
		w.stem = q.Stem("word", key)
	}
	return out
}

func (a *analysis) accuserFeatures(q *weights.Question, s int, words []accusedWord, beside *weighed, sp accuser, m int, ruled bool) {
	y := &a.mentions[m]
	from, to := a.kindOf(sp.entity), a.kindOf(y.entity)
	q.Add("lang", a.lang.Code)
	q.Add("speaker", from)
	q.Add("other", to)
	q.Add("pair", from, to)
	q.Add("rules", yes(ruled))
	q.Add("rules", yes(ruled), to)
	e, x := a.entities[sp.entity], a.entities[y.entity]
	q.If(e.body == y.entity, "its own body")
	q.If(e.nation != nil && e.nation == x.entry, "its own country")
	denies, reports, victim := false, false, false
	for _, st := range a.statements {
		if st.speaker == y.entity && st.kind == record.Denial {
			q.Add("other denies")
			break
		}
	}
	for _, st := range a.statements {
		if st.speaker == sp.entity && st.event >= 0 && has(a.events[st.event].agents, y.entity) {
			reports = reports || st.kind == record.Report
			denies = denies || st.kind == record.Denial
		}
	}
	agent := false
	for _, ev := range a.events {
		if !ev.dropped && has(ev.agents, y.entity) {
			agent = agent || ev.typ == record.Attack
			victim = victim || has(ev.targets, sp.entity) || e.body >= 0 && has(ev.targets, e.body)
		}
	}
	q.Add("doer", yes(agent), yes(reports))
	q.If(denies, "denies an act of it")
	q.If(victim, "its attacker")
	cl, inside, side := "named", "no", "after"
	var at int
	if sp.cue >= 0 {
		c := &a.cues[sp.cue]
		cl, at = a.cueClass(sp.cue), c.pos
		inside = yes(y.first >= c.from && y.first < c.to)
		q.Add("cue rule", c.rule, inside)
		lemma := a.cueWords(c)
		if c.verb != nil {
			lemma = c.verb.lemma
		}
		q.Add("cue word", lemma, inside)
		q.Add("negated", yes(c.negated), cl)
		q.Add("inherits", yes(c.inherit), cl)
	} else {
		at = a.mentions[sp.mention].first
		q.Add("speaker before", a.classBefore(at-1))
		q.Add("speaker after", a.classBefore(a.mentions[sp.mention].last))
		q.If(a.mentions[sp.mention].parent >= 0, "speaker nested")
	}
	if y.first < at {
		side = "before"
	}
	q.Add("cue", cl, inside, side)
	q.Add("gap", bucket(abs(y.first-at)), cl, side)
	q.If(y.parent >= 0, "nested")
	q.Add("nested", yes(y.parent >= 0), to, cl)
	q.Add("prefix", y.prefix, cl)
	a.putOnce("accused", q, beside, func(q *weights.Question) {
		for d := 1; d <= 3; d++ {
			n := strconv.Itoa(d)
			q.Add("class before", n, a.classBefore(y.first-d))
			q.Add("word before", n, a.wordBefore(y.first-d))
			q.Add("class after", n, a.classBefore(y.last+d-1))
			q.Add("word after", n, a.wordBefore(y.last+d-1))
		}
	})
	q.Add("word before", "1", a.wordBefore(y.first-1), cl)
	lo, hi := min(at, y.first), max(at, y.first)
	names, event := 0, false
	sent := a.sentences[s]
	for j := sent.First; j < sent.Last; j++ {
		if o := a.at(j); o != nil {
			if j > lo && j < hi && maySpeak(o.typ) && o.entity != sp.entity && o.entity != y.entity {
				names++
			}
			j = o.last - 1
			continue
		}
		w := &words[j-sent.First]
		if !w.counts {
			continue
		}
		event = event || w.event
		where := 0
		if j > lo && j < hi {
			where = 1
		} else if abs(j-y.first) <= 5 {
			where = 2
		}
		a.putOnce("accused", q, &w.at[where], func(q *weights.Question) {
			q.Put(w.stem)
			if where > 0 {
				q.Grow(w.stem, accusedPlaces[where])
			}
		})
	}
	q.Add("names between", bucket(names), cl)
	q.Add("event word", yes(event), cl)
	for k := range a.cues {
		b := &a.cues[k]
		if b.sent == s && (b.class == "blame" || b.class == "accusation") {
			q.Add("sign", b.class, bucket(abs(b.pos-y.first)), yes(b.pos > y.first))
			q.Add("sign", b.class, yes(k == sp.cue))
		}
	}
	for i := range a.happenings {
		h := &a.happenings[i]
		if h.event >= 0 && h.sent == s {
			q.Add("tells of", string(h.typ), yes(has(a.ids(h.agents), y.entity)), yes(has(a.ids(h.targets), y.entity)))
		}
	}
}
