package conformance

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	messages "github.com/cucumber/messages/go/v21"

	"isnad/graph/cypher"
	"isnad/graph/cypher/memgraph"
	"isnad/graph/cypher/value"
)

// leastPassed is the floor under the number of scenarios that pass.
const leastPassed = 3503

// outcome is what became of a scenario.
type outcome int

const (
	passed outcome = iota
	refused
	failed
)

// TestKit runs the whole kit. No scenario may fail: what package cypher does
// not support it has to refuse.
func TestKit(t *testing.T) {
	k := openKit(t)
	count := map[outcome]int{}
	reasons := map[string]int{}
	for _, s := range k.scenarios {
		sc := &scenario{kit: k, graph: &memgraph.Graph{}, params: map[string]value.Value{}}
		result, why := sc.run(s)
		count[result]++
		switch result {
		case failed:
			t.Errorf("%s: %s: %s", s.Uri, s.Name, why)
		case refused:
			_, reason, _ := strings.Cut(why, ": ")
			reasons[reason]++
		}
	}
	t.Logf("%d scenarios: %d passed, %d refused, %d failed", len(k.scenarios), count[passed], count[refused], count[failed])
	if os.Getenv("ISNAD_TCK_REFUSED") != "" {
		for _, reason := range slices.SortedFunc(maps.Keys(reasons), func(a, b string) int { return reasons[b] - reasons[a] }) {
			t.Logf("%5d refused: %s", reasons[reason], reason)
		}
	}
	if count[passed] < leastPassed {
		t.Errorf("%d scenarios passed, want at least %d", count[passed], leastPassed)
	}
}

// scenario is one scenario while it runs.
type scenario struct {
	kit    kit
	graph  *memgraph.Graph
	params map[string]value.Value

	columns []string
	rows    [][]value.Value
	err     error
	phase   string // in which err came up
}

// errRefused marks what is outside of the subset.
var errRefused = errors.New("refused")

func (s *scenario) run(p *messages.Pickle) (result outcome, why string) {
	for _, step := range p.Steps {
		err := s.step(step)
		switch {
		case errors.Is(err, errRefused):
			return refused, err.Error()
		case err != nil:
			return failed, err.Error()
		}
	}
	return passed, ""
}

func (s *scenario) step(step *messages.PickleStep) error {
	arg := step.Argument
	switch text := step.Text; {
	case text == "an empty graph", text == "any graph", text == "no side effects":
	case strings.HasSuffix(text, " graph") && strings.HasPrefix(text, "the "):
		name := strings.TrimSuffix(strings.TrimPrefix(text, "the "), " graph")
		return create(s.graph, s.kit.graphs[name])
	case text == "having executed:":
		return create(s.graph, arg.DocString.Content)
	case text == "parameters are:":
		for _, row := range arg.DataTable.Rows {
			_, v, err := expected(row.Cells[1].Value, false)
			if err != nil {
				return err
			}
			s.params[row.Cells[0].Value] = v
		}
	case strings.HasPrefix(text, "there exists a procedure"):
		return fmt.Errorf("%w: a procedure of the kit", errRefused)
	case text == "executing query:", text == "executing control query:":
		return s.query(arg.DocString.Content)
	case text == "the side effects should be:":
		return fmt.Errorf("side effects, and the query was not refused")
	case strings.HasPrefix(text, "the result should be"):
		return s.checkRows(text, arg)
	case strings.Contains(text, "should be raised at"):
		return s.checkError(text)
	default:
		return fmt.Errorf("unknown step %q", text)
	}
	return nil
}

func (s *scenario) query(text string) error {
	s.columns, s.rows, s.err, s.phase = nil, nil, nil, ""
	q, err := cypher.Prepare(text)
	if errors.Is(err, cypher.ErrUnsupported) {
		return fmt.Errorf("%w: %w", errRefused, err)
	}
	if err != nil {
		s.err, s.phase = err, "compile time"
		return nil
	}
	s.columns = q.Columns()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	s.err = q.Run(ctx, s.graph, s.params, cypher.Options{}, func(row []value.Value) error {
		s.rows = append(s.rows, slices.Clone(row))
		return nil
	})
	s.phase = "runtime"
	if errors.Is(s.err, cypher.ErrParameter) {
		s.phase = "compile time"
	}
	return nil
}

// checkError wants an error in the right phase. The kit names its kind as well;
// that is compared where this package names one too.
func (s *scenario) checkError(text string) error {
	_, rest, _ := strings.Cut(text, "should be raised at ")
	phase, code, _ := strings.Cut(rest, ": ")
	if s.err == nil {
		return fmt.Errorf("no error, want %s; rows %v", text, s.rows)
	}
	if phase != "any time" && phase != s.phase {
		return fmt.Errorf("error at %s, want %s: %w", s.phase, text, s.err)
	}
	var fault *cypher.Fault
	if errors.As(s.err, &fault) && fault.Code != code && code != "*" {
		return fmt.Errorf("error %s, want %s: %w", fault.Code, text, s.err)
	}
	return nil
}

func (s *scenario) checkRows(step string, arg *messages.PickleStepArgument) error {
	if s.err != nil {
		return s.err
	}
	if step == "the result should be empty" {
		if len(s.rows) > 0 {
			return fmt.Errorf("%d rows, want none", len(s.rows))
		}
		return nil
	}
	sortLists := strings.Contains(step, "ignoring element order for lists")
	table := arg.DataTable.Rows
	var want, got []string
	var columns []int
	for _, cell := range table[0].Cells {
		i := slices.Index(s.columns, cell.Value)
		if i < 0 {
			return fmt.Errorf("columns %q, want %q", s.columns, cell.Value)
		}
		columns = append(columns, i)
	}
	if len(columns) != len(s.columns) {
		return fmt.Errorf("columns %q, want %d", s.columns, len(columns))
	}
	for _, row := range table[1:] {
		line := ""
		for _, cell := range row.Cells {
			text, _, err := expected(cell.Value, sortLists)
			if err != nil {
				return err
			}
			line += " | " + text
		}
		want = append(want, line)
	}
	for _, row := range s.rows {
		line := ""
		for _, i := range columns {
			line += " | " + show(row[i], sortLists)
		}
		got = append(got, line)
	}
	if !strings.Contains(step, "in order") {
		slices.Sort(want)
		slices.Sort(got)
	}
	if !slices.Equal(want, got) {
		return fmt.Errorf("rows\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	return nil
}
