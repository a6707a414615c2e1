package weights_test

import (
	"bytes"
	"math"
	"strings"
	"testing"

	"isnad/extract/weights"
)

func TestWriteAndLoad(t *testing.T) {
	tasks := []weights.Task{{Name: "reported", Threshold: 0.25, Bias: -1, Weights: map[string]float64{"cue=report": 2, "speaker=Official": 0.5, "faint": 0.001}}}
	var file bytes.Buffer
	if err := weights.Write(&file, tasks); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(file.String(), "faint") {
		t.Error("a weight that moves nothing was written")
	}
	m, err := weights.Load("w.tsv", &file)
	if err != nil {
		t.Fatal(err)
	}
	q := weights.Question{Keep: true}
	q.Add("cue", "report")
	q.If(false, "speaker=Official")
	q.If(true, "unheard of")
	if got, want := m.Score("reported", &q), 1/(1+math.Exp(-1)); math.Abs(got-want) > 1e-6 {
		t.Errorf("score %v, want %v", got, want)
	}
	if m.Threshold("reported") != 0.25 {
		t.Errorf("threshold %v", m.Threshold("reported"))
	}
	if got := m.Reasons("reported", &q, 1); got != "cue=report +2.00" {
		t.Errorf("reasons %q", got)
	}
	if m.Has("denied") || m.Score("denied", &q) != 0 || m.Threshold("denied") != 1 {
		t.Error("a task that was not learned answers")
	}
}

func TestNoModelAnswersNo(t *testing.T) {
	var m *weights.Model
	q := weights.Question{}
	q.Add("cue")
	if m.Has("reported") || m.Score("reported", &q) > m.Threshold("reported") {
		t.Error("no model says yes")
	}
}

func TestLoadFaults(t *testing.T) {
	for _, c := range []struct{ name, file, want string }{
		{"fields", "reported\tcue", "w.tsv:1: 2 fields, want task, feature and weight"},
		{"number", "# weights\n\nreported\tcue\theavy", `w.tsv:3: weight "heavy" is no number`},
		{"twice", "reported\tcue\t1\nreported\tcue\t2", `w.tsv:2: task reported weighs this feature twice`},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := weights.Load("w.tsv", strings.NewReader(c.file))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v, want %q", err, c.want)
			}
		})
	}
}

func TestDefault(t *testing.T) {
	m, err := weights.Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, task := range []string{"role agent", "role target", "role place", "event", "reported", "claimed", "denied", "accused", "attacked", "hosted", "visited"} {
		if !m.Has(task) {
			t.Errorf("the shipped weights lack %q", task)
		}
	}
}
