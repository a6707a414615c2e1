package eval

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

var (
	// ErrFloor is wrapped when a measure lies below its floor.
	ErrFloor = errors.New("below the floor")
	// ErrFloorSyntax is wrapped when a text states no floors.
	ErrFloorSyntax = errors.New("malformed floor")
)

// Floor is the least that a measure may reach.
type Floor struct {
	Measure string
	Figure  string // "p", "r" or "f1"
	Least   float64
}

// ParseFloors reads floors such as "entity=0.79, edge.CLAIMED/p=0.9": a measure,
// perhaps with p for precision or r for recall (F1 otherwise), and the least
// value. Commas and line ends part them; "#" begins a comment.
// The headline measures also go by entities, events, mission, chain and dates.
func ParseFloors(text string) ([]Floor, error) {
	var out []Floor
	for line := range strings.Lines(text) {
		line, _, _ = strings.Cut(line, "#")
		for item := range strings.SplitSeq(line, ",") {
			if item = strings.TrimSpace(item); item == "" {
				continue
			}
			f, err := parseFloor(item)
			if err != nil {
				return nil, fmt.Errorf("%w %q: %w", ErrFloorSyntax, item, err)
			}
			out = append(out, f)
		}
	}
	return out, nil
}

func parseFloor(item string) (Floor, error) {
	name, value, ok := strings.Cut(item, "=")
	if !ok {
		return Floor{}, errors.New("want MEASURE=VALUE")
	}
	f := Floor{}
	if f.Measure, f.Figure, ok = strings.Cut(strings.TrimSpace(name), "/"); !ok {
		f.Figure = "f1"
	}
	if !slices.Contains([]string{"p", "r", "f1"}, f.Figure) {
		return Floor{}, fmt.Errorf("figure %q, want p, r or f1", f.Figure)
	}
	f.Measure = fullName(f.Measure)
	if !known(f.Measure) {
		return Floor{}, fmt.Errorf("unknown measure %q", f.Measure)
	}
	if f.Measure == DateRate && f.Figure != "f1" {
		return Floor{}, errors.New("dates have one figure only")
	}
	least, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
	if err != nil || !(least >= 0 && least <= 1) {
		return Floor{}, errors.New("want a value from 0 to 1")
	}
	f.Least = least
	return f, nil
}

func fullName(measure string) string {
	switch measure {
	case "entities":
		return Entities
	case "events":
		return Events
	case "mission":
		return Mission
	case "chain":
		return Chain
	case "dates":
		return DateRate
	}
	return measure
}

func known(measure string) bool {
	if measure == DateRate || slices.Contains(Headline(), measure) {
		return true
	}
	if kind, ok := strings.CutPrefix(measure, ofEdge); ok {
		return edgeTypes()[kind] != ""
	}
	kind, ok := strings.CutPrefix(measure, ofEntity)
	return ok && slices.Contains([]string{"Group", "Actor", "Base", "Town", "Country", "Official"}, kind)
}

// CheckFloors names every measure of a score that lies below its floor.
func CheckFloors(s Score, floors []Floor) error {
	var faults []error
	for _, f := range floors {
		value := s.Value(f.Measure)
		switch f.Figure {
		case "p":
			value = round(s.Measures[f.Measure].Precision())
		case "r":
			value = round(s.Measures[f.Measure].Recall())
		}
		if value < f.Least {
			name := f.Measure
			if f.Figure != "f1" {
				name += "/" + f.Figure
			}
			faults = append(faults, fmt.Errorf("%s: %s %.4f is %w %.4f", s.Name, name, value, ErrFloor, f.Least))
		}
	}
	return errors.Join(faults...)
}
