package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// tellingsFile names the file that says, beside the gold, which event each word
// that may tell of one tells of. The gold quotes an event once; an article tells
// it many times.
const tellingsFile = "tellings.jsonl"

// telling is a stretch of an article and the events that it tells of.
type telling struct {
	Start  int      `json:"start"` // code point
	Text   string   `json:"text"`
	Events []string `json:"events"` // ids of the gold, likeliest first; x… for a happening that the gold leaves out; none where nothing is told
}

func (t telling) end() int { return t.Start + len([]rune(t.Text)) }

// loadTellings reads the tellings of a folder by article; a folder may have none.
func loadTellings(dir string, articles map[string]string) (map[string][]telling, error) {
	path := filepath.Join(dir, tellingsFile)
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // read only
	out := map[string][]telling{}
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<20)
	for line := 1; sc.Scan(); line++ {
		var a struct {
			ID       string
			Tellings []telling
		}
		if err := json.Unmarshal(sc.Bytes(), &a); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, line, err)
		}
		text := []rune(articles[a.ID])
		for _, t := range a.Tellings {
			if t.Start < 0 || t.end() > len(text) || string(text[t.Start:t.end()]) != t.Text {
				return nil, fmt.Errorf("%s:%d: article %s: %q does not stand at code point %d", path, line, a.ID, t.Text, t.Start)
			}
		}
		out[a.ID] = a.Tellings
	}
	return out, sc.Err()
}

// toldAt gives the events that a stretch of code points was marked to tell of; the
// shortest mark counts.
func (e *example) toldAt(start, end int) (events []string, known bool) {
	var best *telling
	for i := range e.tellings {
		t := &e.tellings[i]
		if start < t.end() && end > t.Start && (best == nil || len(t.Text) < len(best.Text)) {
			best = t
		}
	}
	if best == nil {
		return nil, false
	}
	return best.Events, true
}

// shows gives the gold event that most of a found event's tellings were marked to tell
// of, empty where most tell of none that the gold has; known is false where no mark
// touches them.
func (h *reading) shows(found string) (event string, known bool) {
	votes := map[string]int{}
	var order []string
	for _, s := range h.Tellings[found] {
		events, marked := h.toldAt(s[0], s[1])
		if !marked {
			continue
		}
		known = true
		first := ""
		if len(events) > 0 {
			if _, gold := h.events[events[0]]; gold {
				first = events[0]
			}
		}
		if votes[first] == 0 {
			order = append(order, first)
		}
		votes[first]++
	}
	for _, v := range order {
		if v != "" && (event == "" || votes[v] > votes[event]) {
			event = v
		}
	}
	return event, known
}
