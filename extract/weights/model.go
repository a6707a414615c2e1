package weights

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"isnad/extract/lookup"
)

// Model holds the weights of several tasks, each a yes-or-no question. It is safe
// for concurrent use.
type Model struct {
	tasks lookup.Table[*Judge] // by name
}

// Judge answers the questions of one task. A nil judge knows no answer, and says no.
type Judge struct {
	name      string
	threshold float64
	bias      float64
	weights   table
	keys      []uint64 // of its features
}

// Judge returns the judge of a task by its name, or nil; a nil model knows none. Who asks
// many questions of one task asks for its judge once.
func (m *Model) Judge(name string) *Judge {
	if m == nil {
		return nil
	}
	return m.tasks.Get(lookup.Key(name))
}

// The names under which a task's threshold and bias stand in the file.
const (
	threshold = "(threshold)"
	bias      = "(bias)"
)

// Has reports that the model knows a task; a nil model knows none.
func (m *Model) Has(name string) bool { return m.Judge(name) != nil }

// Score gives the probability of yes, from 0 to 1; 0 for an unknown task.
func (m *Model) Score(name string, q *Question) float64 { return m.Judge(name).Score(q) }

// Threshold gives the probability from which a task's answer is yes.
func (m *Model) Threshold(name string) float64 { return m.Judge(name).Threshold() }

// Score gives the probability of yes, from 0 to 1.
func (t *Judge) Score(q *Question) float64 {
	if t == nil {
		return 0
	}
	return Probability(t.bias + t.Sum(q))
}

// Sum gives what the features of a question weigh in the answer. Weights are numbers of 32
// bits with few digits, added up as numbers of 64: sums are exact, the same in whatever
// order and parts they are taken.
func (t *Judge) Sum(q *Question) float64 {
	if t == nil {
		return 0
	}
	return q.Sum + t.weights.sum(q.Keys)
}

// Threshold gives the probability from which the answer is yes.
func (t *Judge) Threshold() float64 {
	if t == nil {
		return 1
	}
	return t.threshold
}

// Probability turns a sum of weights into a probability, from 0 to 1.
func Probability(sum float64) float64 { return 1 / (1 + math.Exp(-sum)) }

// Reasons names the features that weigh most for an answer and against it, up to so many of
// each, those of the side that won first; for a question whose texts were kept.
func (m *Model) Reasons(name string, q *Question, most int, yes bool) string {
	t := m.Judge(name)
	if t == nil || len(q.Texts) != len(q.Keys) {
		return ""
	}
	won, lost := t.heaviest(q, most, yes), t.heaviest(q, most, !yes)
	if len(won) == 0 || len(lost) == 0 {
		return strings.Join(won, ", ") + strings.Join(lost, ", ")
	}
	return strings.Join(won, ", ") + "; yet " + strings.Join(lost, ", ")
}

// heaviest names the features of a question that weigh most for yes, or for no.
func (t *Judge) heaviest(q *Question, most int, yes bool) []string {
	side := 1.0
	if !yes {
		side = -1
	}
	weight := func(i int) float64 { return side * float64(t.weights.get(q.Keys[i])) }
	var order []int
	for i := range q.Keys {
		if weight(i) > 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(x, y int) int { return cmp.Compare(weight(y), weight(x)) })
	var out []string
	for _, i := range order[:min(most, len(order))] {
		out = append(out, fmt.Sprintf("%s %+.2f", q.Texts[i], side*weight(i)))
	}
	return out
}
