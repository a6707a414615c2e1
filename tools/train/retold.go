package main

import (
	"slices"
	"strings"

	"isnad/extract"
)

// quoted is a stretch of the article, in code points, that the gold quotes for an
// event or for what somebody says of it.
type quoted struct {
	start, end int
	event      string
}

// quotes lists what the gold quotes of each event: for the event itself, or for an
// edge about it.
func (h *reading) quotes() (events, edges []quoted) {
	text := h.article.Text
	add := func(out []quoted, evidence, event string) []quoted {
		at := strings.Index(text, evidence)
		if _, known := h.events[event]; !known || at < 0 || evidence == "" {
			return out
		}
		start := len([]rune(text[:at]))
		return append(out, quoted{start, start + len([]rune(evidence)), event})
	}
	for _, v := range h.gold.Events {
		events = add(events, v.Evidence, v.ID)
	}
	for _, e := range h.gold.Edges {
		if e.Event != "" {
			edges = add(edges, e.Evidence, e.Event)
		} else {
			edges = add(edges, e.Evidence, e.To)
		}
	}
	return events, edges
}

// tells gives the gold events that a stretch of the article tells of: those it was
// marked with, else those in whose quotes it stands, their own or those of their edges.
func (h *reading) tells(at [2]int) []string {
	if events, marked := h.toldAt(at[0], at[1]); marked {
		return events
	}
	var out []string
	events, edges := h.quotes()
	for _, list := range [][]quoted{events, edges} {
		for _, x := range list {
			if at[0] < x.end && at[1] > x.start && !slices.Contains(out, x.event) {
				out = append(out, x.event)
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

// oneHappening labels two tellings by whether they tell of one gold event.
func oneHappening(h *reading, c extract.Candidate) (yes, known bool) {
	x, y := h.tells(c.At), h.tells(c.Of)
	if len(x) == 0 || len(y) == 0 {
		return false, false
	}
	return x[0] == y[0], true
}
