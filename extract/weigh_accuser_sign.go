package extract

import (
	"strconv"

	"isnad/extract/record"
	"isnad/extract/text"
	"isnad/extract/weights"
)

// accusedWords reads the tokens of a sentence that stand in no name.
func (a *analysis) accusedWords(s int) []accusedWord {
	sent, q := a.sentences[s], a.question()
	a.scratch.accused = sized(a.scratch.accused, sent.Last-sent.First)
	out := a.scratch.accused
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

func (a *analysis) accuserFeatures(q *weights.Question, judge *weights.Judge, s int, words []accusedWord, beside *weighed, sp accuser, m int, ruled bool) {
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
	a.putOnce(judge, q, beside, func(q *weights.Question) {
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
		a.putOnce(judge, q, &w.at[where], func(q *weights.Question) {
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
