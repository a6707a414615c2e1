package stances

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/attribution"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/roles"
)

// wordOn is how likely a speaker's words are to report an event, and the cue of
// his that stands nearest to it, or -1.
type wordOn struct {
	cue      int
	reported float64
}

// settle makes the statements of a speaker follow the answers.
func settle(a *analysis.Article, sp int, words []wordOn) {
	said := ruledWords(a, sp)
	for v, w := range words {
		if a.Events[v].Dropped || !takenFor(a, sp, v, w, leastReported(a, sp, v, said)) {
			continue
		}
		a.Sourced[analysis.Pair{From: sp, To: v}] = true
		if said[v] {
			continue
		}
		st := &analysis.Statement{Kind: record.Report, Speaker: sp, Event: v, Certainty: record.Certain, Polarity: record.Positive, Rule: "weights: report"}
		if quoteFor(a, st, sp, v, w.cue) {
			a.Statements = append(a.Statements, st)
		}
	}
}

// ruledWords tells of which events the rules let a speaker say anything, or pass it on.
func ruledWords(a *analysis.Article, sp int) map[int]bool {
	said := map[int]bool{}
	for _, st := range a.Statements {
		if st.Event >= 0 && (st.Speaker == sp || slices.Contains(st.Via, sp)) {
			said[st.Event] = true
		}
	}
	return said
}

// leastReported is how likely a speaker's words must be to report an event.
func leastReported(a *analysis.Article, sp, v int, said map[int]bool) float64 {
	least := a.Model.Threshold("reported")
	switch {
	case plainlySaid(a, sp, v):
		least *= roles.Trusted
	case said[v]:
		least *= roles.Leaning
	}
	return least
}

// takenFor decides that a speaker's words report an event.
func takenFor(a *analysis.Article, sp, v int, w wordOn, least float64) bool {
	return w.reported > least && !attribution.OnlyOpines(a, w.cue, v)
}

// traceWord tells what was answered about a speaker and an event.
func traceWord(a *analysis.Article, sp, v int, w wordOn, c *analysis.Candidate) {
	if a.Trace == nil {
		return
	}
	said := ruledWords(a, sp)
	least, m := leastReported(a, sp, v, said), &a.Mentions[a.Entities[sp].Mentions[0]]
	start, end := m.Start, m.End
	if w.cue >= 0 {
		start, end = a.Tok(a.Cues[w.cue].Pos).Start, a.Tok(a.Cues[w.cue].Last-1).End
	}
	a.TraceAnswer(start, end, "reported", c, least, takenFor(a, sp, v, w, least), said[v], a.EntityName(sp), " of ", a.TellingName(&a.Happenings[a.Events[v].Best]))
}

// plainlySaid reports that a speaker's verb of saying leads straight to the verb of an
// event: X said that rockets had hit Y.
func plainlySaid(a *analysis.Article, sp, v int) bool {
	for _, i := range a.Events[v].Happenings {
		h := &a.Happenings[i]
		k := -1
		if !h.Nominal && !h.Negated && h.Plain != nil && len(h.Plain.Targets)+len(h.Plain.Places) > 0 {
			k = a.Covering(h)
		}
		if k < 0 {
			continue
		}
		c := &a.Cues[k]
		if c.Class == "report" && c.Verb != nil && !c.Inherit && c.Last <= h.Pos && slices.Contains(a.EntitiesOf(c.Sources), sp) && !happeningBetween(a, c.Last, h.Pos) {
			return true
		}
	}
	return false
}

// happeningBetween reports another happening told in [from, to).
func happeningBetween(a *analysis.Article, from, to int) bool {
	for i := range a.Happenings {
		if p := a.Happenings[i].Pos; p >= from && p < to {
			return true
		}
	}
	return false
}

// quoteFor gives a statement the words that show it: those of the cue, or the
// sentence that names the speaker nearest to where the event is told.
func quoteFor(a *analysis.Article, st *analysis.Statement, sp, v, cue int) bool {
	if cue >= 0 {
		c := &a.Cues[cue]
		st.Via, st.Cue, st.Certainty = a.EntitiesOf(c.Via), a.CueWords(c), attribution.Certainty(c)
		st.Via = slices.DeleteFunc(st.Via, func(x int) bool { return x == sp })
		st.From, st.To = attribution.CueQuote(a, c)
		return true
	}
	best := -1
	for _, m := range a.Entities[sp].Mentions {
		si := a.SentenceOf(a.Mentions[m].First)
		if si < 0 || a.Sentences[si].Noise != "" {
			continue
		}
		d := 99
		for _, i := range a.Events[v].Happenings {
			d = min(d, analysis.Abs(a.Happenings[i].Sent-si))
		}
		if best < 0 || d < best {
			best = d
			st.From, st.To = grammar.Trim(a, a.Sentences[si].First, a.Sentences[si].Last)
		}
	}
	return best >= 0
}
