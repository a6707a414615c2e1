package weights

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"isnad/extract/lookup"
)

// weight is one line of a file, by the key of its feature.
type weight struct {
	key   uint64
	value float32
	file  string
	line  int
}

// File is a file of weights, by the name that its faults are told with.
type File struct {
	Name string
	From io.Reader
}

// Load reads a model: lines of task, feature and weight with tabs between,
// empty lines and lines that begin with # apart. A fault names the line. What a later file
// says of a feature or threshold stands in place of what an earlier one says.
func Load(files ...File) (*Model, error) {
	m := &Model{}
	all := map[*Judge][]weight{}
	for i, f := range files {
		lines, err := m.read(f, i > 0)
		if err != nil {
			return nil, err
		}
		for t, ws := range lines {
			all[t] = replaced(all[t], ws)
		}
	}
	for _, t := range m.tasks.All() {
		t.weights = newTable(len(all[t]))
		for _, w := range all[t] {
			if !t.weights.put(w.key, w.value) {
				return nil, fmt.Errorf("%s:%d: task %s weighs this feature twice", w.file, w.line, t.name)
			}
			t.keys = append(t.keys, w.key)
		}
	}
	return m, nil
}

// replaced gives the lines of a task by which a later file replaces and adds to earlier ones.
func replaced(earlier, later []weight) []weight {
	if len(earlier) == 0 {
		return later
	}
	own := map[uint64]bool{}
	for _, w := range later {
		own[w.key] = true
	}
	out := later
	for _, w := range earlier {
		if !own[w.key] {
			out = append(out, w)
		}
	}
	return out
}

// read reads one file, tasks with their thresholds into the model; a later one can add no task.
func (m *Model) read(f File, later bool) (map[*Judge][]weight, error) {
	var t *Judge
	lines := map[*Judge][]weight{}
	sc := bufio.NewScanner(f.From)
	for n := 1; sc.Scan(); n++ {
		line := sc.Text()
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		of, rest, _ := strings.Cut(line, "\t")
		feature, number, ok := strings.Cut(rest, "\t")
		if !ok || strings.Contains(number, "\t") {
			return nil, fmt.Errorf("%s:%d: %d fields, want task, feature and weight with tabs between", f.Name, n, 1+strings.Count(line, "\t"))
		}
		w, err := strconv.ParseFloat(number, 32)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: weight %q is no number", f.Name, n, number)
		}
		if t == nil || t.name != of {
			if t = m.Judge(of); t == nil && later {
				return nil, fmt.Errorf("%s:%d: no task %q is known", f.Name, n, of)
			} else if t == nil {
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
			lines[t] = append(lines[t], weight{Key(feature), float32(w), f.Name, n})
		}
	}
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", f.Name, err)
	}
	return lines, nil
}
