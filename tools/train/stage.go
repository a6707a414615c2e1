package main

import (
	"strings"

	"isnad/extract"
	"isnad/extract/eval"
	"isnad/extract/record"
)

// stage is one step of the extractor that puts questions of a kind; its answers
// are what the later stages build on, so they are learned in this order.
type stage struct {
	kind  string
	tasks []learned
}

// learned is one yes-or-no task of a stage.
type learned struct {
	name  string
	label func(*reading, extract.Candidate) (yes, known bool)
	// beta weighs recall against precision where the threshold is chosen: below
	// one a wrong yes costs more than a missed one.
	beta float64
}

// encoderStage is where the encoder is learned: behind all that finds names, before all that asks it.
const encoderStage = "encoder"

var stages = []stage{
	{"doubtful", []learned{{"doubtful", bears, 0.8}}},
	{"unlisted place", []learned{{"unlisted place", bears, 0.8}}},
	{"unlisted person", []learned{{"unlisted person", bears, 0.8}}},
	{"group", []learned{{"group", ofType("Group"), 1}}},
	{"base", []learned{{"base", ofType("Base"), 1}}},
	{"twin", []learned{{"twin", oneEntity, 0.7}}},
	{encoderStage, nil},
	{"role", []learned{
		{"role agent", takesPart(func(e eval.Event) []string { return e.Agents }), 0.8},
		{"role target", takesPart(func(e eval.Event) []string { return e.Targets }), 1},
		{"role place", takesPart(func(e eval.Event) []string { return e.Places }), 1.6},
	}},
	{"retold", []learned{{"retold", oneHappening, 0.8}}},
	{"name", []learned{{"name", named, 1}}},
	{"event", []learned{{"event", happened, 1}}},
	{"accuse", []learned{{"accused", edge("ACCUSED"), 0.5}}},
	{"source", []learned{{"source", isSource, 1}}},
	{"denied", []learned{{"denied", stance("DENIED"), 0.5}}},
	{"claimed", []learned{{"claimed", stance("CLAIMED"), 0.5}}},
	{"speaker", []learned{{"reported", edge("REPORTED"), 1}}},
	{"attack", []learned{{"attacked", edge("ATTACKED"), 1}}},
	{"host", []learned{{"hosted", edge("HOSTED"), 1}}},
	{"visit", []learned{{"visited", edge("VISITED"), 1}}},
}

// reading is an article as it was read, held against its gold.
type reading struct {
	example
	extract.Reading
	partner map[string]string // as the referee pairs
	told    map[string]string // found event → gold event that its words show
	events  map[string]eval.Event
	edges   map[[3]string]bool
	types   map[string]string // gold entity → type
	meant   map[string]string // found entity → gold entity one of whose names it bears
	found   map[string]string // found entity → type
	bearer  map[string]string // name in one spelling → gold entity
}

func hold(e example, r extract.Reading) *reading {
	h := &reading{example: e, Reading: r, events: map[string]eval.Event{}, edges: map[[3]string]bool{}}
	found := eval.FromRecord(r.Record)
	h.partner = eval.Partners(e.gold, found)
	for _, v := range e.gold.Events {
		h.events[v.ID] = v
	}
	for _, x := range e.gold.Edges {
		h.edges[[3]string{x.Type, x.From, x.To}] = true
	}
	h.told = h.pairByWords()
	h.pairByNames()
	return h
}

// pairByWords pairs events by the words that show them, so that an event whose
// parts were read wrongly still teaches which parts it has.
func (h *reading) pairByWords() map[string]string {
	type match struct {
		score       float64
		found, gold string
	}
	var all []match
	text := []rune(h.article.Text)
	whole := string(text)
	for _, g := range h.gold.Events {
		at := strings.Index(whole, g.Evidence)
		start := len([]rune(whole[:max(at, 0)]))
		end := start + len([]rune(g.Evidence))
		for _, f := range h.Record.Events {
			if family(string(f.Type)) != family(g.Type) {
				continue
			}
			inside := f.Start < end && f.End > start && at >= 0
			for _, s := range h.Tellings[f.ID] {
				inside = inside || at >= 0 && s[0] < end && s[1] > start
			}
			score := float64(h.shared(g, f))
			if !inside && score == 0 {
				continue
			}
			if inside {
				score += 3
			} else if g.Date != "" && f.Date != "" && g.Date != f.Date {
				continue
			}
			if g.Date != "" && g.Date == f.Date {
				score++
			}
			if h.partner[f.ID] == g.ID {
				score += 0.5
			}
			all = append(all, match{score, f.ID, g.ID})
		}
	}
	out, used := map[string]string{}, map[string]bool{}
	for len(all) > 0 {
		best := 0
		for i := range all {
			if all[i].score > all[best].score {
				best = i
			}
		}
		m := all[best]
		all = append(all[:best], all[best+1:]...)
		if _, taken := out[m.found]; !taken && !used[m.gold] {
			out[m.found], used[m.gold] = m.gold, true
		}
	}
	return out
}

// shared counts the parts that a found event has in common with a gold one.
func (h *reading) shared(g eval.Event, f record.Event) int {
	scene, agents := map[string]bool{}, map[string]bool{}
	for _, list := range [][]string{g.Targets, g.Places} {
		for _, x := range list {
			scene[x] = true
		}
	}
	for _, x := range g.Agents {
		agents[x] = true
	}
	n := 0
	for _, list := range [][]string{f.Targets, f.Places} {
		for _, x := range list {
			if p := h.partner[x]; p != "" && scene[p] {
				n += 2
			}
		}
	}
	for _, x := range f.Agents {
		if p := h.partner[x]; p != "" && agents[p] {
			n++
		}
	}
	return n
}

func family(kind string) string {
	switch kind {
	case "attack", "explosion":
		return "force"
	case "visit", "meeting":
		return "visit"
	}
	return kind
}

// takesPart labels a name by its part in the gold event.
func takesPart(list func(eval.Event) []string) func(*reading, extract.Candidate) (bool, bool) {
	return func(h *reading, c extract.Candidate) (bool, bool) {
		v, ok := h.told[c.From]
		if !ok {
			return false, false
		}
		for _, x := range list(h.events[v]) {
			if x == h.partner[c.To] {
				return true, true
			}
		}
		return false, true
	}
}

// happened labels an event by whether the gold has it.
func happened(h *reading, c extract.Candidate) (bool, bool) {
	return h.partner[c.From] != "" || h.told[c.From] != "", true
}

// isSource labels an entity by whether the gold gives it as a source of any event.
func isSource(h *reading, c extract.Candidate) (bool, bool) {
	for e := range h.edges {
		if e[0] == "REPORTED" && e[1] == h.partner[c.From] {
			return true, true
		}
	}
	return false, true
}

// edge labels a pair by whether the gold has such an edge between its partners.
func edge(kind string) func(*reading, extract.Candidate) (bool, bool) {
	return func(h *reading, c extract.Candidate) (bool, bool) {
		from, to := h.partner[c.From], h.partner[c.To]
		return from != "" && to != "" && h.edges[[3]string{kind, from, to}], true
	}
}

// ofType labels a found entity by whether the gold has it under a type.
func ofType(typ string) func(*reading, extract.Candidate) (bool, bool) {
	return func(h *reading, c extract.Candidate) (bool, bool) {
		g, ok := h.meant[c.From]
		return h.types[g] == typ, ok
	}
}

// bears labels a name that is an ordinary word too by whether an entity of the gold
// bears it.
func bears(h *reading, c extract.Candidate) (yes, known bool) {
	g, ok := h.bearer[nameKey(c.From)]
	return ok && eval.Accepts(h.types[g], c.To), true
}

// oneEntity labels two found entities by whether they are one in the gold.
func oneEntity(h *reading, c extract.Candidate) (yes, known bool) {
	x, y := h.meant[c.From], h.meant[c.To]
	return x == y, x != "" && y != ""
}

// named labels a found entity by whether the gold has it.
func named(h *reading, c extract.Candidate) (yes, known bool) {
	g := h.partner[c.From]
	if g == "" {
		return false, true
	}
	return true, eval.Accepts(h.types[g], h.found[c.From])
}

// stance labels a speaker and an event by whether the gold has such an edge from
// the one to the other, or to the event that the found one's tellings are of.
func stance(kind string) func(*reading, extract.Candidate) (bool, bool) {
	return func(h *reading, c extract.Candidate) (bool, bool) {
		from, to := h.partner[c.From], h.partner[c.To]
		if to == "" {
			to, _ = h.shows(c.To)
		}
		if to == "" {
			to = h.told[c.To]
		}
		return from != "" && to != "" && h.edges[[3]string{kind, from, to}], true
	}
}
