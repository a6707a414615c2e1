package tour

import (
	"isnad/graph"
)

// event is an event as the page calls it.
type event struct {
	date, kind string
	what       string // "attack on …"
}

// link joins a kind of event to what it was about.
var link = map[string]string{
	"attack": "on", "visit": "to", "meeting": "with", "statement": "about",
}

// readEvents learns to call the events by name.
func (g *guide) readEvents() error {
	rows, err := g.ask("events", "limit=1000")
	if err != nil {
		return err
	}
	g.events = map[string]event{}
	for _, r := range rows {
		g.events[r.Text("event")] = newEvent(r)
	}
	return nil
}

func newEvent(r graph.Row) event {
	e := event{date: r.Text("date"), kind: r.Text("kind")}
	e.what = e.kind
	word, about := link[e.kind], r.Texts("target")
	if word == "" || len(about) == 0 {
		word, about = "at", append(about, r.Texts("place")...)
	}
	if len(about) > 0 {
		e.what += " " + word + " " + names(about[:1])
	}
	return e
}
