package weights

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"

	"isnad/extract/lookup"
)

// Task is one question with what was learned of it, as text.
type Task struct {
	Name      string
	Threshold float64
	Bias      float64
	Weights   map[string]float64 // by feature
}

// least is the smallest weight worth keeping: less moves no answer.
const least = 0.01

// Write writes tasks in the form that Load reads, sorted, so that two runs over
// the same articles give the same file.
func Write(w io.Writer, tasks []Task) error {
	b := bufio.NewWriter(w)
	for _, t := range tasks {
		fmt.Fprintf(b, "%s\t%s\t%.4f\n%s\t%s\t%.4f\n", t.Name, threshold, t.Threshold, t.Name, bias, t.Bias)
		for _, f := range slices.Sorted(maps.Keys(t.Weights)) {
			if x := t.Weights[f]; math.Abs(x) >= least {
				fmt.Fprintf(b, "%s\t%s\t%.3f\n", t.Name, f, x)
			}
		}
	}
	return b.Flush()
}

// New makes a model of tasks without a file between.
func New(tasks []Task) *Model {
	m := &Model{}
	for _, t := range tasks {
		j := &Judge{name: t.Name, threshold: t.Threshold, bias: float64(float32(t.Bias)), weights: newTable(len(t.Weights))}
		for f, x := range t.Weights {
			j.weights.put(Key(f), float32(x))
			j.keys = append(j.keys, Key(f))
		}
		m.tasks.Put(lookup.Key(t.Name), j)
	}
	return m
}
