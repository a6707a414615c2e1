package extract

import (
	"strconv"

	"isnad/extract/analysis"
	"isnad/extract/encoded"
	"isnad/extract/encoder"
	"isnad/extract/record"
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

// asked gives the decisions in the ids of the record; one whose ends did not
// make it into the record is left out.
func asked(a *analysis.Article, ids recordIDs) []Candidate {
	var out []Candidate
	for _, c := range a.Candidates {
		if c.Name != "" {
			out = append(out, Candidate{Task: c.Task, From: c.Name, To: string(c.Type), Features: c.Question.Texts})
			continue
		}
		if c.Tellings {
			at, of := span(a, c.From), span(a, c.To)
			out = append(out, Candidate{Task: c.Task, From: strconv.Itoa(at[0]), To: strconv.Itoa(of[0]), Features: c.Question.Texts, At: at, Of: of})
			continue
		}
		from, to := ids.entity[c.From], ids.event[c.To]
		if c.Task == "event" {
			from = to
		}
		if c.Pairs {
			from, to = ids.entity[c.From], ids.entity[c.To]
		}
		if c.Event {
			from, to = ids.event[eventAt(a, c.Pos)], ids.entity[c.To]
		}
		if from != "" && to != "" {
			x := Candidate{Task: c.Task, From: from, To: to, Features: c.Question.Texts}
			if c.Event {
				x.At = [2]int{a.Tok(c.Pos).Start, a.Tok(c.Pos).End}
			}
			out = append(out, x)
		}
	}
	return out
}

// eventAt returns the event that the trigger at a token tells of, or -1.
func eventAt(a *analysis.Article, pos int) int {
	for i := range a.Happenings {
		if h := &a.Happenings[i]; h.Pos == pos {
			return h.Event
		}
	}
	return -1
}

// Tellings gives for each event of the record where the text tells of it:
// spans of code points.
func tellings(a *analysis.Article, ids recordIDs) map[string][][2]int {
	out := map[string][][2]int{}
	for i := range a.Happenings {
		h := &a.Happenings[i]
		if id := ids.event[h.Event]; h.Event >= 0 && id != "" {
			out[id] = append(out[id], span(a, i))
		}
	}
	return out
}

// span gives the code points of a happening's trigger.
func span(a *analysis.Article, i int) [2]int {
	h := &a.Happenings[i]
	return [2]int{a.Tok(h.Pos).Start, a.Tok(h.Last - 1).End}
}

// Reading is one article with the decisions that it put to the models.
type Reading struct {
	ID         string              `json:"id"`
	Record     record.Record       `json:"record"`
	Candidates []Candidate         `json:"candidates"`
	Tellings   map[string][][2]int `json:"tellings"` // event → spans of code points that tell of it
	Shown      Shown               `json:"-"`
}

// Shown is what the encoder saw of an article.
type Shown struct {
	Input    *encoder.Input
	Entities []string // ids of the record by entity of the input, empty for those not in it
	Tellings []encoder.Span
	At       [][2]int // code points of the tellings
	Words    [][2]int // and of the words
}

func shown(a *analysis.Article, ids recordIDs) Shown {
	out := Shown{Input: a.Shown, Entities: make([]string, len(a.Entities))}
	for e := range a.Entities {
		out.Entities[e] = ids.entity[e]
	}
	for i := range a.Doc.Tokens {
		out.Words = append(out.Words, [2]int{a.Tok(i).Start, a.Tok(i).End})
	}
	for i := range a.Happenings {
		out.Tellings = append(out.Tellings, encoded.Span(&a.Happenings[i]))
		out.At = append(out.At, span(a, i))
	}
	return out
}
