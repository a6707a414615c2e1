package main

import (
	"errors"
	"fmt"
	"runtime"
	"slices"
	"sync"

	"isnad/extract/encoder"
	"isnad/extract/eval"
)

// learnEncoder makes an encoder for each fold from the articles of the others, and one
// from all.
func (t *training) learnEncoder() error {
	readings, err := t.read()
	if err != nil {
		return err
	}
	vectors, err := encoder.DefaultVectors()
	if err != nil {
		return err
	}
	all := make([]*encoder.Example, len(readings))
	for i, h := range readings {
		all[i] = h.lesson()
		readings[i] = nil // its candidates are many, and learning takes long
	}
	free := make(chan bool, runtime.GOMAXPROCS(0))
	learn := func(name string, keep func(example) bool) (*encoder.Net, error) {
		free <- true
		defer func() { <-free }()
		var examples []*encoder.Example
		for i, e := range t.examples {
			if keep(e) {
				examples = append(examples, all[i])
			}
		}
		c := encoder.Usual
		c.Done = func(epoch int, loss float64) { fmt.Printf("encoder of %s, epoch %d: loss %.2f\n", name, epoch, loss) }
		return t.kept.learn(c, vectors, examples)
	}
	var wg sync.WaitGroup
	var errs [folds + 1]error
	for f := range folds {
		wg.Go(func() {
			t.nets[f], errs[f] = learn(fmt.Sprintf("all but part %d", f), func(e example) bool { return e.fold != f })
		})
	}
	wg.Go(func() { t.net, errs[folds] = learn("all", func(example) bool { return true }) })
	wg.Wait()
	return errors.Join(errs[:]...)
}

// lesson gives what is true of an article as the encoder saw it.
func (h *reading) lesson() *encoder.Example {
	s := &h.Shown
	e := &encoder.Example{Input: *s.Input, Named: make([]bool, s.Input.Entities), Told: map[[2]int][encoder.Answers]bool{}, Between: map[[2]int][encoder.Relations]bool{}, Times: float32(h.times)}
	partner := make([]string, len(s.Entities))
	for k, id := range s.Entities {
		if g := h.partner[id]; id != "" && g != "" {
			partner[k] = g
			e.Named[k] = eval.Accepts(h.types[g], h.found[id])
		}
	}
	numbers := map[string]int{}
	for i, v := range h.gold.Events {
		numbers[v.ID] = i + 1
	}
	for i, span := range s.Tellings {
		l := encoder.Labelled{Span: span}
		events, known := h.toldAt(s.At[i][0], s.At[i][1])
		if l.Known = known; len(events) > 0 {
			l.Event = numbers[events[0]]
		}
		e.Tellings = append(e.Tellings, l)
		if l.Event == 0 {
			continue
		}
		v := h.gold.Events[l.Event-1]
		for k, p := range partner {
			if p == "" {
				continue
			}
			var yes [encoder.Answers]bool
			yes[encoder.Agent], yes[encoder.Target], yes[encoder.Place] = slices.Contains(v.Agents, p), slices.Contains(v.Targets, p), slices.Contains(v.Places, p)
			yes[encoder.Reported], yes[encoder.Claimed], yes[encoder.Denied] = h.edges[[3]string{"REPORTED", p, v.ID}], h.edges[[3]string{"CLAIMED", p, v.ID}], h.edges[[3]string{"DENIED", p, v.ID}]
			if yes != [encoder.Answers]bool{} {
				e.Told[[2]int{k, i}] = yes
			}
		}
	}
	for x, p := range partner {
		for y, q := range partner {
			if p == "" || q == "" || x == y {
				continue
			}
			yes := [encoder.Relations]bool{h.edges[[3]string{"ATTACKED", p, q}], h.edges[[3]string{"ACCUSED", p, q}], h.edges[[3]string{"HOSTED", p, q}], h.edges[[3]string{"VISITED", p, q}]}
			if yes != [encoder.Relations]bool{} {
				e.Between[[2]int{x, y}] = yes
			}
		}
	}
	e.Tags = h.tags(partner)
	return e
}
