package eval

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// ErrRecords is wrapped by the faults of a file of records.
var ErrRecords = errors.New("unsound records")

// ReadRecords reads records, one JSON object a line, by their ids. Fields that
// are not measured are passed over, so records of any tool will do.
func ReadRecords(r io.Reader) (map[string]Annotation, error) {
	out := map[string]Annotation{}
	err := eachLine(r, func(n int, line []byte) error {
		var a Annotation
		if err := json.Unmarshal(line, &a); err != nil {
			return fmt.Errorf("%w: line %d: %w", ErrRecords, n, err)
		}
		if a.ID == "" {
			return fmt.Errorf("%w: line %d: the record has no id", ErrRecords, n)
		}
		if _, twice := out[a.ID]; twice {
			return fmt.Errorf("%w: line %d: a second record of %q", ErrRecords, n, a.ID)
		}
		if id, twice := repeated(a); twice {
			return fmt.Errorf("%w: line %d: record %q uses the id %q twice", ErrRecords, n, a.ID, id)
		}
		out[a.ID] = a
		return nil
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// repeated finds an id that an annotation uses for two things, so that its
// edges would be ambiguous.
func repeated(a Annotation) (string, bool) {
	seen := map[string]bool{}
	twice := func(id string) bool {
		before := seen[id]
		seen[id] = true
		return before && id != ""
	}
	for _, e := range a.Entities {
		if twice(e.ID) {
			return e.ID, true
		}
	}
	for _, v := range a.Events {
		if twice(v.ID) {
			return v.ID, true
		}
	}
	return "", false
}
