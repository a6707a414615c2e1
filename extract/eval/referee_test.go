package eval_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"isnad/extract/eval"
)

// shared is the folder of annotated articles beside the repository, with the
// program that referees them.
const shared = "../../../shared/gold"

// verdict is what the referee prints: rows by measure, headline and dates.
type verdict struct {
	Rows     map[string]eval.Row
	Headline map[string]float64
	Dates    struct {
		Right, Of int
		Rate      *float64
	}
}

func (v *verdict) UnmarshalJSON(data []byte) error {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(data, &fields); err != nil {
		return err
	}
	v.Rows = map[string]eval.Row{}
	for name, raw := range fields {
		switch name {
		case "date_accuracy":
			if err := json.Unmarshal(raw, &v.Dates); err != nil {
				return err
			}
		case "headline":
			if err := json.Unmarshal(raw, &v.Headline); err != nil {
				return err
			}
		default:
			row := eval.Row{Measure: name}
			if err := json.Unmarshal(raw, &row); err != nil {
				return err
			}
			v.Rows[name] = row
		}
	}
	return nil
}

// verdictOf puts a score in the referee's terms.
func verdictOf(s eval.Score) verdict {
	v := verdict{Rows: map[string]eval.Row{}, Headline: map[string]float64{}}
	for _, row := range s.Rows() {
		v.Rows[row.Measure] = row
	}
	for _, m := range eval.Headline() {
		v.Headline[m] = s.Value(m)
	}
	v.Dates.Right, v.Dates.Of = s.Dates.Right, s.Dates.Of
	if s.Dates.Of > 0 {
		rate := s.Value(eval.DateRate)
		v.Dates.Rate = &rate
	}
	return v
}

// referee runs the referee's own program over records; it skips the test where
// there is none.
func referee(t *testing.T, folder, records string, only ...string) []byte {
	t.Helper()
	program := filepath.Join(shared, "score.py")
	if _, err := os.Stat(program); errors.Is(err, fs.ErrNotExist) {
		t.Skip("the referee's program is not beside the repository")
	}
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("no python3 to run the referee's program")
	}
	args := []string{program, folder, records, "--json"}
	for _, id := range only {
		args = append(args, "--only="+id)
	}
	cmd := exec.CommandContext(t.Context(), python, args...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("referee: %v\n%s", err, &stderr)
	}
	return out
}
