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
	m, err := weights.Load(weights.File{Name: "w.tsv", From: &file})
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
	if got := m.Reasons("reported", &q, 1, true); got != "cue=report +2.00" {
		t.Errorf("reasons %q", got)
	}
	if got := m.Reasons("reported", &q, 1, false); got != "cue=report +2.00" {
		t.Errorf("reasons for no %q", got)
	}
	if m.Has("denied") || m.Score("denied", &q) != 0 || m.Threshold("denied") != 1 {
		t.Error("a task that was not learned answers")
	}
}

// TestPanel wants from several tasks at once what each gives by itself, and sums that are
// the same in parts.
func TestPanel(t *testing.T) {
	m := weights.New([]weights.Task{
		{Name: "a", Bias: -1.5, Weights: map[string]float64{"x=1": 0.75, "y": 2}},
		{Name: "b", Bias: 0.25, Weights: map[string]float64{"x=1": -3, "t=y": 1, "y=z": 0.5}},
	})
	var q weights.Question
	q.Add("x", "1")
	q.AddHead("t", "y")
	q.AddTail("z", "y")
	q.Once("x", "1")
	scores := m.Panel("a", "b").Scores(&q)
	for i, name := range []string{"a", "b"} {
		if scores[i] != m.Score(name, &q) {
			t.Errorf("%s: %v in the panel, %v alone", name, scores[i], m.Score(name, &q))
		}
	}
	if got := m.Judge("a").Sum(&q); got != 4.75 { // y stands twice
		t.Errorf("sum %v, want 4.75", got)
	}
	if got := m.Judge("b").Sum(&q); got != -1.5 {
		t.Errorf("sum %v, want -1.5", got)
	}
	part := weights.Question{Keys: q.Keys[1:], Sum: 0.75}
	if m.Score("a", &part) != m.Score("a", &q) {
		t.Error("a question that was weighed in part has another answer")
	}
	if m.Panel("a", "unheard of") != nil {
		t.Error("a panel of an unknown task")
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
			_, err := weights.Load(weights.File{Name: "w.tsv", From: strings.NewReader(c.file)})
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v, want %q", err, c.want)
			}
		})
	}
}

// TestUsersWeights wants a user's lines in place of the shipped ones, for tasks that there are.
func TestUsersWeights(t *testing.T) {
	const base = "reported\t(threshold)\t0.25\nreported\tcue\t1\nreported\tvia\t2\n"
	load := func(own string) (*weights.Model, error) {
		return weights.Load(weights.File{Name: "w.tsv", From: strings.NewReader(base)}, weights.File{Name: "own.tsv", From: strings.NewReader(own)})
	}
	var q weights.Question
	q.Add("cue")
	q.Add("via")
	q.Add("mine")
	for _, c := range []struct {
		name, own      string
		sum, threshold float64
	}{
		{"nothing", "# none\n", 3, 0.25},
		{"a feature", "reported\tcue\t-1\n", 1, 0.25},
		{"one that was not weighed", "reported\tmine\t4\n", 7, 0.25},
		{"a threshold", "reported\t(threshold)\t0.5\n", 3, 0.5},
	} {
		t.Run(c.name, func(t *testing.T) {
			m, err := load(c.own)
			if err != nil {
				t.Fatal(err)
			}
			if got := m.Judge("reported").Sum(&q); got != c.sum || m.Threshold("reported") != c.threshold {
				t.Errorf("sum %v, threshold %v, want %v and %v", got, m.Threshold("reported"), c.sum, c.threshold)
			}
		})
	}
	for _, c := range []struct{ name, own, want string }{
		{"unknown task", "\nsaid\tcue\t1\n", `own.tsv:2: no task "said" is known`},
		{"twice", "reported\tcue\t1\nreported\tcue\t2\n", "own.tsv:2: task reported weighs this feature twice"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if _, err := load(c.own); err == nil || err.Error() != c.want {
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
