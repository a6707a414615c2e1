package extract

import (
	"slices"

	"isnad/extract/record"
)

// wordOn is how likely a speaker's words are to report an event, and the cue of
// his that stands nearest to it, or -1.
type wordOn struct {
	cue      int
	reported float64
}

// settle makes the statements of a speaker follow the answers.
func (a *analysis) settle(sp int, words []wordOn) {
	said := map[int]bool{} // events
	for _, st := range a.statements {
		if st.event >= 0 && (st.speaker == sp || has(st.via, sp)) {
			said[st.event] = true
		}
	}
	for v, w := range words {
		least := a.model.Threshold("reported")
		switch {
		case a.plainlySaid(sp, v):
			least *= trusted
		case said[v]:
			least *= leaning
		}
		if a.events[v].dropped || w.reported <= least || a.onlyOpines(w.cue, v) {
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

// plainlySaid reports that a speaker's verb of saying leads straight to the verb of an
// event: X said that rockets had hit Y.
func (a *analysis) plainlySaid(sp, v int) bool {
	for _, i := range a.events[v].happenings {
		h := &a.happenings[i]
		k := -1
		if !h.nominal && !h.negated && h.plain != nil && len(h.plain.targets)+len(h.plain.places) > 0 {
			k = a.covering(h)
		}
		if k < 0 {
			continue
		}
		c := &a.cues[k]
		if c.class == "report" && c.verb != nil && !c.inherit && c.last <= h.pos && has(a.ids(c.sources), sp) && !a.happeningBetween(c.last, h.pos) {
			return true
		}
	}
	return false
}

// happeningBetween reports another happening told in [from, to).
func (a *analysis) happeningBetween(from, to int) bool {
	for i := range a.happenings {
		if p := a.happenings[i].pos; p >= from && p < to {
			return true
		}
	}
	return false
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
			for _, x := range charged(st) {
				ev.agents = appendNew(ev.agents, x)
			}
		}
	}
}

// charged lists whom a statement accuses of the deed itself.
func charged(st *statement) []int {
	if st.lesser {
		return nil
	}
	return namedAs(st, "accused")
}
