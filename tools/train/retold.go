package main

import (
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

// tells gives the gold events that a found event's tellings may tell of: those whose
// own quotes they stand in, else those of the edges that do, else its partner.
func (h *reading) tells(found, kind string) map[string]bool {
	out := map[string]bool{}
	events, edges := h.quotes()
	for _, list := range [][]quoted{events, edges} {
		for _, s := range h.Tellings[found] {
			for _, x := range list {
				if s[0] < x.end && s[1] > x.start && family(h.events[x.event].Type) == family(kind) {
					out[x.event] = true
				}
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	if p := h.partner[found]; p != "" {
		out[p] = true
	}
	return out
}

// oneHappening labels two found events by whether they tell of one gold event.
func oneHappening(h *reading, c extract.Candidate) (yes, known bool) {
	kinds := map[string]string{}
	for _, v := range h.Record.Events {
		kinds[v.ID] = string(v.Type)
	}
	x, y := h.tells(c.From, kinds[c.From]), h.tells(c.To, kinds[c.To])
	for v := range y {
		yes = yes || x[v]
	}
	apart := h.partner[c.From] != "" && h.partner[c.To] != ""
	if apart {
		return false, !yes
	}
	return yes, len(x) > 0 && len(y) > 0
}
