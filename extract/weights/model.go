package weights

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
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
	weights   lookup.Dense[float32]
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

// weight is one line of the file, by the key of its feature.
type weight struct {
	key   uint64
	value float32
	line  int
}

// Load reads a model: lines of task, feature and weight with tabs between,
// empty lines and lines that begin with # apart. A fault names the line.
func Load(name string, r io.Reader) (*Model, error) {
	m := &Model{}
	var t *Judge
	lines := map[*Judge][]weight{}
	sc := bufio.NewScanner(r)
	for n := 1; sc.Scan(); n++ {
		line := sc.Text()
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		of, rest, _ := strings.Cut(line, "\t")
		feature, number, ok := strings.Cut(rest, "\t")
		if !ok || strings.Contains(number, "\t") {
			return nil, fmt.Errorf("%s:%d: %d fields, want task, feature and weight with tabs between", name, n, 1+strings.Count(line, "\t"))
		}
		w, err := strconv.ParseFloat(number, 32)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: weight %q is no number", name, n, number)
		}
		if t == nil || t.name != of {
			if t = m.Judge(of); t == nil {
				t = &Judge{name: strings.Clone(of)}
				m.tasks.Put(lookup.Key(of), t)
			}
		}
		switch feature {
		case threshold:
			t.threshold = w
		case bias:
			t.bias = float64(float32(w)) // as short as the weights, see Sum
		default:
			lines[t] = append(lines[t], weight{Key(feature), float32(w), n})
		}
	}
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	for _, t := range m.tasks.All() {
		t.weights = lookup.NewDense[float32](len(lines[t]))
		for _, w := range lines[t] {
			if !t.weights.Put(w.key, w.value) {
				return nil, fmt.Errorf("%s:%d: task %s weighs this feature twice", name, w.line, t.name)
			}
		}
	}
	return m, nil
}

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
	sum := q.Sum
	for _, k := range q.Keys {
		sum += float64(t.weights.Get(k))
	}
	return sum
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
	weight := func(i int) float64 { return side * float64(t.weights.Get(q.Keys[i])) }
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
