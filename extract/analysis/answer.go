package analysis

import (
	"fmt"
	"math"
	"strings"
)

// Answer is what the weights said to one question, kept for whoever asks why an article was
// read so.
type Answer struct {
	Task         string
	From, To     int // as in the Candidate that was put
	Pos          int
	Score, Least float64 // the least is what it had to pass: the task's threshold, lowered where rules say the same
	Yes          bool    // what came of it, rules that forbid it included
	Why          string
}

// Share gives how near the answer came to what it had to pass; of what nothing can pass, the
// likelihood itself.
func (x *Answer) Share() float64 { return x.Score / max(min(x.Least, 1), 1e-6) }

// Odds gives how likely the answer was held, and how likely it had to be.
func (x *Answer) Odds() string {
	if x.Least >= 1 {
		return fmt.Sprintf("%.2f, which no rule allows", x.Score)
	}
	digits := 2
	if math.Abs(x.Score-x.Least) < 0.01 {
		digits = 4
	}
	odds := fmt.Sprintf("%.*f against %.*f", digits, x.Score, digits, x.Least)
	if x.Score > x.Least && !x.Yes {
		odds += ", but a rule forbids it"
	}
	return odds
}

// TraceAnswer notes what weights answered, by how likely it had to be; a line of the trace
// tells it where it is not what the rules say, where a rule forbids it, and where a name was
// nearly taken.
func (a *Article) TraceAnswer(start, end int, task string, c *Candidate, least float64, yes, ruled bool, about ...string) {
	if a.Trace == nil || !a.Model.Has(task) {
		return
	}
	score := a.Model.Score(task, &c.Question)
	x := Answer{task, c.From, c.To, c.Pos, score, least, yes, a.Model.Reasons(task, &c.Question, mostReasons, score > least)}
	a.Trace.Answers = append(a.Trace.Answers, x)
	if yes == ruled && (yes || score <= least) && (c.Name == "" || score <= least*nearly) && !a.Trace.All {
		return
	}
	note := fmt.Sprintf("%s: %s, %s; %s", task, strings.Join(about, ""), x.Odds(), x.Why)
	if yes {
		a.Trace.Accept(start, end, "weights", "%s", note)
	} else {
		a.Trace.Reject(start, end, "weights", "%s", note)
	}
}

// TellingName quotes the word that tells of a happening, with the number of its sentence.
func (a *Article) TellingName(h *Happening) string {
	word, _, _ := a.Slice(h.Pos, h.Last)
	return fmt.Sprintf("%q in %d", word, h.Sent+1)
}

// CastNote tells who has which part in a happening, "" where nobody has any.
func (a *Article) CastNote(h *Happening) string {
	note := ""
	for _, r := range []struct {
		role string
		ms   []int
	}{{"agents", h.Agents}, {"targets", h.Targets}, {"places", h.Places}, {"from", h.Launch}} {
		var names []string
		for _, m := range r.ms {
			names = append(names, a.Mentions[m].Name)
		}
		if len(names) > 0 {
			note += "; " + r.role + ": " + strings.Join(names, ", ")
		}
	}
	return note
}

// TraceNone notes why a happening makes no event, and who would have had a part in it.
func (a *Article) TraceNone(h *Happening, why string) {
	if a.Trace != nil {
		a.Trace.Reject(a.Tok(h.Pos).Start, a.Tok(h.Last-1).End, "event", "%s: %s%s", h.Rule, why, a.CastNote(h))
	}
}

// mostReasons is how many features are named for an answer, and as many against it.
const mostReasons = 3

// nearly is the part of what an answer had to pass from which it is told that a word was
// asked about and not taken for a name.
const nearly = 0.5
