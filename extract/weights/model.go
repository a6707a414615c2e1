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
)

// Model holds the weights of several tasks, each a yes-or-no question.
type Model struct {
	tasks map[string]*task
}

type task struct {
	threshold float64
	bias      float64
	weights   map[uint64]float32
}

// The names under which a task's threshold and bias stand in the file.
const (
	threshold = "(threshold)"
	bias      = "(bias)"
)

// Load reads a model: lines of task, feature and weight with tabs between,
// empty lines and lines that begin with # apart. A fault names the line.
func Load(name string, r io.Reader) (*Model, error) {
	m := &Model{tasks: map[string]*task{}}
	sc := bufio.NewScanner(r)
	for n := 1; sc.Scan(); n++ {
		line := sc.Text()
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		parts := strings.Split(line, "\t")
		if len(parts) != 3 {
			return nil, fmt.Errorf("%s:%d: %d fields, want task, feature and weight with tabs between", name, n, len(parts))
		}
		w, err := strconv.ParseFloat(parts[2], 32)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: weight %q is no number", name, n, parts[2])
		}
		t := m.tasks[parts[0]]
		if t == nil {
			t = &task{weights: map[uint64]float32{}}
			m.tasks[parts[0]] = t
		}
		switch parts[1] {
		case threshold:
			t.threshold = w
			continue
		case bias:
			t.bias = w
			continue
		}
		k := Key(parts[1])
		if _, twice := t.weights[k]; twice {
			return nil, fmt.Errorf("%s:%d: task %s weighs %q twice", name, n, parts[0], parts[1])
		}
		t.weights[k] = float32(w)
	}
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return m, nil
}

// Has reports that the model knows a task; a nil model knows none.
func (m *Model) Has(name string) bool { return m != nil && m.tasks[name] != nil }

// Score gives the probability of yes, from 0 to 1; 0 for an unknown task.
func (m *Model) Score(name string, q *Question) float64 {
	if !m.Has(name) {
		return 0
	}
	t := m.tasks[name]
	sum := t.bias
	for _, k := range q.Keys {
		sum += float64(t.weights[k])
	}
	return Probability(sum)
}

// Probability turns a sum of weights into a probability, from 0 to 1.
func Probability(sum float64) float64 { return 1 / (1 + math.Exp(-sum)) }

// Reasons names the features that weigh most in an answer, for a question whose
// texts were kept.
func (m *Model) Reasons(name string, q *Question, most int) string {
	if !m.Has(name) || len(q.Texts) != len(q.Keys) {
		return ""
	}
	order := make([]int, len(q.Keys))
	for i := range order {
		order[i] = i
	}
	weight := func(i int) float64 { return float64(m.tasks[name].weights[q.Keys[i]]) }
	slices.SortStableFunc(order, func(x, y int) int { return cmp.Compare(math.Abs(weight(y)), math.Abs(weight(x))) })
	var out []string
	for _, i := range order[:min(most, len(order))] {
		out = append(out, fmt.Sprintf("%s %+.2f", q.Texts[i], weight(i)))
	}
	return strings.Join(out, ", ")
}

// Threshold gives the probability from which a task's answer is yes.
func (m *Model) Threshold(name string) float64 {
	if !m.Has(name) {
		return 1
	}
	return m.tasks[name].threshold
}
