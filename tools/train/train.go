package main

import (
	"fmt"
	"io"
	"slices"
	"sync"

	"isnad/extract"
	"isnad/extract/encoder"
	"isnad/extract/eval"
	"isnad/extract/record"
	"isnad/extract/weights"
)

// training is the state between stages: for each fold what was learned without
// it, and what was learned from all.
type training struct {
	base     *extract.Extractor
	examples []example
	without  [folds][]weights.Task
	whole    []weights.Task
	nets     [folds]*encoder.Net // nil until they are learned
	net      *encoder.Net
	kept     networks
}

func newTraining(x *extract.Extractor, examples []example) *training {
	cut(examples)
	return &training{base: x.WithModel(nil).WithEncoder(nil), examples: examples}
}

// extractor reads the articles of a fold by what was learned without them.
func (t *training) extractor(fold int) *extract.Extractor {
	if len(t.without[fold]) == 0 {
		return t.base
	}
	return t.base.WithModel(weights.New(t.without[fold])).WithEncoder(t.nets[fold])
}

// question is one labelled candidate.
type question struct {
	fold     int
	pair     [3]string // article and both ends: several questions may be about one pair
	features []int
	yes      bool
	times    float64 // how often it counts in learning
}

// learn learns the tasks of a stage on what the earlier stages give for
// articles that they were not learned from.
func (t *training) learn(s stage) error {
	readings, err := t.read()
	if err != nil {
		return err
	}
	for _, task := range s.tasks {
		t.learnTask(s.kind, task, readings)
	}
	return nil
}

func (t *training) read() ([]*reading, error) {
	out := make([]*reading, len(t.examples))
	var wg sync.WaitGroup
	errs := make([]error, folds)
	for f := range folds {
		wg.Go(func() {
			x := t.extractor(f)
			for i, e := range t.examples {
				if e.fold != f {
					continue
				}
				r, err := x.Candidates(e.article)
				if err != nil {
					errs[f] = err
					return
				}
				out[i] = hold(e, r)
			}
		})
	}
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// seldom is the number of examples below which a feature is left out.
const seldom = 3

func (t *training) learnTask(kind string, task learned, readings []*reading) {
	index := map[string]int{}
	var names []string
	var count []int
	var all []question
	for _, h := range readings {
		for _, c := range h.Candidates {
			if c.Task != kind {
				continue
			}
			yes, known := task.label(h, c)
			if !known {
				continue
			}
			q := question{fold: h.fold, pair: [3]string{h.gold.ID, c.From, c.To}, yes: yes, times: h.times}
			for _, f := range c.Features {
				i, ok := index[f]
				if !ok {
					i = len(names)
					index[f] = i
					names, count = append(names, f), append(count, 0)
				}
				count[i]++
				q.features = append(q.features, i)
			}
			all = append(all, q)
		}
	}
	if len(all) == 0 {
		return
	}
	for i := range all {
		all[i].features = slices.DeleteFunc(all[i].features, func(f int) bool { return count[f] < seldom })
	}
	learn := func(skip int) []float64 {
		var rows []row
		for _, q := range all {
			if q.fold != skip {
				rows = append(rows, row{q.features, q.yes, q.times})
			}
		}
		return fit(rows, len(names), costOf(task.name))
	}
	var without [folds][]float64
	var whole []float64
	var wg sync.WaitGroup
	for f := range folds {
		wg.Go(func() { without[f] = learn(f) })
	}
	wg.Go(func() { whole = learn(-1) })
	wg.Wait()

	scores := make([]float64, len(all))
	for i, q := range all {
		w := without[q.fold]
		sum := w[len(names)]
		for _, f := range q.features {
			sum += w[f]
		}
		scores[i] = weights.Probability(sum)
	}
	at := threshold(all, scores, task.beta)
	fmt.Printf("%-12s %s\n", task.name, at)
	asTask := func(w []float64) weights.Task {
		out := weights.Task{Name: task.name, Threshold: at.threshold, Bias: w[len(names)], Weights: map[string]float64{}}
		for i, n := range names {
			if count[i] >= seldom {
				out.Weights[n] = w[i]
			}
		}
		return out
	}
	for f := range folds {
		t.without[f] = append(t.without[f], asTask(without[f]))
	}
	t.whole = append(t.whole, asTask(whole))
}

// report prints how the articles are read by weights that were learned without
// them.
func (t *training) report(w io.Writer, records string) error {
	var scores []eval.Article
	var found []record.Record
	for f := range folds {
		x := t.extractor(f)
		for _, e := range t.examples {
			if e.fold != f {
				continue
			}
			r, err := x.Extract(e.article)
			if err != nil {
				return err
			}
			found = append(found, r)
			scores = append(scores, eval.Compare(e.gold, eval.FromRecord(r)))
		}
	}
	print(w, "left out", scores)
	return save(records, found)
}
