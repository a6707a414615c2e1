package main

import (
	"testing"

	"isnad/extract/eval"
)

func TestFitSeparates(t *testing.T) {
	var rows []row
	for range 200 {
		rows = append(rows, row{[]int{0}, true, 1}, row{[]int{1}, false, 1}, row{[]int{0, 1}, true, 1})
	}
	w := fit(rows, 2, strength)
	if w[0] <= 0 || w[1] >= 0 || w[0]+w[1]+w[2] <= 0 {
		t.Errorf("weights %v do not tell the examples apart", w)
	}
}

func TestThresholdCountsPairs(t *testing.T) {
	q := func(id string, yes bool) question { return question{pair: [3]string{id}, yes: yes} }
	all := []question{q("a", true), q("a", true), q("b", true), q("c", false), q("d", false)}
	got := threshold(all, []float64{0.9, 0.2, 0.6, 0.4, 0.1}, 1)
	if got.right != 2 || got.candidates != 4 || got.f != 1 || got.threshold >= 0.6 || got.threshold <= 0.4 {
		t.Errorf("got %+v", got)
	}
}

func TestCutKeepsNeighboursTogether(t *testing.T) {
	var examples []example
	for _, id := range []string{"x100", "x101", "x900", "x901", "x910"} {
		examples = append(examples, example{gold: eval.Annotation{ID: id}})
	}
	cut(examples)
	if examples[0].fold != examples[1].fold || examples[2].fold != examples[3].fold {
		t.Error("articles that tell of one happening are in two parts")
	}
	if examples[0].fold == examples[2].fold || examples[2].fold == examples[4].fold {
		t.Error("all articles are in one part")
	}
}
