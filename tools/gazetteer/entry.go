package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
)

// Entry is one line of a catalogue file. Empty keys are left out of the file.
type Entry struct {
	ID         string   `json:"id"`
	Type       string   `json:"type"`
	Kind       string   `json:"kind,omitempty"`
	Ar         string   `json:"ar,omitempty"`
	En         string   `json:"en,omitempty"`
	Aliases    []string `json:"aliases,omitempty"`
	Short      []string `json:"short,omitempty"`   // count only after a fuller name in the same article
	Guarded    []string `json:"guarded,omitempty"` // names that count only behind a trigger such as "town of", also where they are Ar or En
	Adjectives []string `json:"adjectives,omitempty"`
	Country    string   `json:"country,omitempty"` // ISO 3166-1 alpha-2
	Capital    string   `json:"capital,omitempty"` // id of the city that news names for the government
	Parent     string   `json:"parent,omitempty"`
	Lat        float64  `json:"lat,omitempty"` // WGS 84 degrees
	Lon        float64  `json:"lon,omitempty"`
	Source     string   `json:"source"`
}

// readLines decodes a file of JSON lines, refusing keys that T does not have.
// Errors carry the file's name and the line's number.
func readLines[T any](name string, r io.Reader) ([]T, error) {
	var out []T
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		line := bytes.TrimSpace(lines.Bytes())
		if len(line) == 0 {
			continue
		}
		dec := json.NewDecoder(bytes.NewReader(line))
		dec.DisallowUnknownFields()
		var v T
		if err := dec.Decode(&v); err != nil {
			return nil, fmt.Errorf("read %s: line %d: %w", name, n, err)
		}
		out = append(out, v)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	return out, nil
}

// readEntries reads a catalogue file.
func readEntries(path string) (entries []Entry, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	return readLines[Entry](path, f)
}

// writeEntries writes one entry a line, as they come.
func writeEntries(w io.Writer, entries []Entry) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for _, e := range entries {
		if err := enc.Encode(e); err != nil {
			return fmt.Errorf("write %s: %w", e.ID, err)
		}
	}
	return nil
}
