package eval

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// reportVersion changes when an older report can no longer be compared.
const reportVersion = 1

// ErrReport is wrapped when a file is no report, or one of another version.
var ErrReport = errors.New("no report of isnad eval")

// Report is a measurement as it is saved, with everything that a later one is
// compared with.
type Report struct {
	Version     int          `json:"version"`
	Extractor   string       `json:"extractor,omitempty"` // version of what was measured; empty for records from a file
	Sets        []Set        `json:"sets"`
	Gaps        []Gap        `json:"gaps,omitempty"`
	Differences []Difference `json:"differences,omitempty"`
	Misses      []ListedMiss `json:"misses,omitempty"`
}

// Set is a score with its rows and rates worked out for programs.
type Set struct {
	Name         string             `json:"name"`
	Headline     map[string]float64 `json:"headline"`
	DateAccuracy float64            `json:"date_accuracy"`
	Dates        Dates              `json:"dates"`
	Rows         []Row              `json:"rows"`
	Articles     []Article          `json:"articles"`
}

// ListedMiss is a miss with where it happened.
type ListedMiss struct {
	Set     string `json:"set"`
	Article string `json:"article"`
	Miss
}

// NewReport works scores out.
func NewReport(extractor string, scores []Score) Report {
	r := Report{Version: reportVersion, Extractor: extractor}
	for _, s := range scores {
		set := Set{Name: s.Name, Headline: map[string]float64{}, DateAccuracy: s.Value(DateRate), Dates: s.Dates, Rows: s.Rows(), Articles: s.Articles}
		for _, m := range Headline() {
			set.Headline[m] = s.Value(m)
		}
		r.Sets = append(r.Sets, set)
	}
	if len(scores) > 1 {
		r.Gaps = Gaps(scores)
	}
	return r
}

// ReadReport reads a report that was saved.
func ReadReport(r io.Reader) (Report, error) {
	var out Report
	if err := json.NewDecoder(r).Decode(&out); err != nil {
		return Report{}, fmt.Errorf("%w: %w", ErrReport, err)
	}
	if out.Version != reportVersion {
		return Report{}, fmt.Errorf("%w: version %d, want %d", ErrReport, out.Version, reportVersion)
	}
	return out, nil
}

// Score gives the score of a set; false when the report has none of this name.
func (r Report) Score(name string) (Score, bool) {
	for _, s := range r.Sets {
		if s.Name == name {
			return Sum(name, s.Articles), true
		}
	}
	return Score{}, false
}
