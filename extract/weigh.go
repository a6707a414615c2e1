package extract

import (
	"strconv"

	"fmt"
	"strings"

	"isnad/extract/record"
	"isnad/extract/weights"
)

// Candidate is a decision that the rules left open, with what speaks for and
// against it. It is what the models are trained on.
type Candidate struct {
	Task     string   `json:"task"`
	From     string   `json:"from"` // entity or event id of the record; for a doubtful name, the name; for two tellings, where they begin
	To       string   `json:"to"`   // and the type that it may have
	Features []string `json:"features"`
	At       [2]int   `json:"at"` // code points of the trigger, for a question about one telling
	Of       [2]int   `json:"of"` // and of the later one, for a question about two
}

// candidate is an open decision within the analysis.
type candidate struct {
	task     string
	from, to int
	pairs    bool   // both ends are entities
	tellings bool   // both ends are happenings
	name     string // of a doubtful name, in place of both ends
	typ      record.EntityType
	event    bool // from is an event and to an entity, else the other way round
	mention  int
	pos      int // token of the telling, for a question about one
	question weights.Question
}

// question opens a question; its features are kept as text where somebody will
// read them. All questions of an article are written over one another, as each is
// answered before the next is put, unless they are kept.
func (a *analysis) question() weights.Question {
	if a.keep {
		return weights.Question{Keep: true}
	}
	if a.keys == nil {
		a.keys = make([]uint64, 0, manyFeatures)
	}
	return weights.Question{Keys: a.keys[:0], Keep: a.trace != nil}
}

// manyFeatures is more than all but the longest sentences give a question.
const manyFeatures = 512

// traceAnswer tells what weights answered where it is not what the rules say.
func (a *analysis) traceAnswer(start, end int, task string, c *candidate, yes, ruled bool, about ...string) {
	if a.trace == nil || yes == ruled {
		return
	}
	note := fmt.Sprintf("%s: %s, %.2f against %.2f; %s", task, strings.Join(about, ""), a.model.Score(task, &c.question), a.model.Threshold(task), a.model.Reasons(task, &c.question, 4))
	if yes {
		a.trace.accept(start, end, "weights", "%s", note)
	} else {
		a.trace.reject(start, end, "weights", "%s", note)
	}
}

// asked gives the decisions in the ids of the record; one whose ends did not
// make it into the record is left out.
func (a *analysis) asked(ids recordIDs) []Candidate {
	var out []Candidate
	for _, c := range a.candidates {
		if c.name != "" {
			out = append(out, Candidate{Task: c.task, From: c.name, To: string(c.typ), Features: c.question.Texts})
			continue
		}
		if c.tellings {
			at, of := a.span(c.from), a.span(c.to)
			out = append(out, Candidate{Task: c.task, From: strconv.Itoa(at[0]), To: strconv.Itoa(of[0]), Features: c.question.Texts, At: at, Of: of})
			continue
		}
		from, to := ids.entity[c.from], ids.event[c.to]
		if c.task == "event" {
			from = to
		}
		if c.pairs {
			from, to = ids.entity[c.from], ids.entity[c.to]
		}
		if c.event {
			from, to = ids.event[a.eventAt(c.pos)], ids.entity[c.to]
		}
		if from != "" && to != "" {
			x := Candidate{Task: c.task, From: from, To: to, Features: c.question.Texts}
			if c.event {
				x.At = [2]int{a.tok(c.pos).Start, a.tok(c.pos).End}
			}
			out = append(out, x)
		}
	}
	return out
}

// eventAt returns the event that the trigger at a token tells of, or -1.
func (a *analysis) eventAt(pos int) int {
	for i := range a.happenings {
		if h := &a.happenings[i]; h.pos == pos {
			return h.event
		}
	}
	return -1
}

// Tellings gives for each event of the record where the text tells of it:
// spans of code points.
func (a *analysis) tellings(ids recordIDs) map[string][][2]int {
	out := map[string][][2]int{}
	for i := range a.happenings {
		h := &a.happenings[i]
		if id := ids.event[h.event]; h.event >= 0 && id != "" {
			out[id] = append(out[id], a.span(i))
		}
	}
	return out
}

// span gives the code points of a happening's trigger.
func (a *analysis) span(i int) [2]int {
	h := &a.happenings[i]
	return [2]int{a.tok(h.pos).Start, a.tok(h.last - 1).End}
}

// Reading is one article with the decisions that it put to the models.
type Reading struct {
	ID         string              `json:"id"`
	Record     record.Record       `json:"record"`
	Candidates []Candidate         `json:"candidates"`
	Tellings   map[string][][2]int `json:"tellings"` // event → spans of code points that tell of it
}
