package eval

import (
	"maps"
	"slices"
)

// Score is how a set of articles was read.
type Score struct {
	Name     string           `json:"name"`     // of the set
	Measures map[string]Tally `json:"measures"` // summed over the articles
	Dates    Dates            `json:"dates"`
	Articles []Article        `json:"articles"`
}

// Sum adds articles up. Every article counts by what it holds, not alike
// (micro average).
func Sum(name string, articles []Article) Score {
	s := Score{Name: name, Measures: map[string]Tally{}, Articles: articles}
	for _, a := range articles {
		for m, t := range a.Measures {
			s.Measures[m] = s.Measures[m].Add(t)
		}
		s.Dates = s.Dates.Add(a.Dates)
	}
	return s
}

// Row is one measure of a set, rounded to four decimals.
type Row struct {
	Measure   string  `json:"measure"`
	Precision float64 `json:"p"`
	Recall    float64 `json:"r"`
	F1        float64 `json:"f1"`
	Gold      int     `json:"gold"`
	Found     int     `json:"found"`
}

// Rows gives the measures, the headline first and the others by name.
func (s Score) Rows() []Row {
	names := slices.DeleteFunc(slices.Sorted(maps.Keys(s.Measures)), func(m string) bool { return slices.Contains(Headline(), m) })
	var out []Row
	for _, m := range append(Headline(), names...) {
		t := s.Measures[m]
		out = append(out, Row{m, round(t.Precision()), round(t.Recall()), round(t.F1()), t.Gold(), t.Found()})
	}
	return out
}

// Value gives a measure as one number: F1, or the rate of right dates.
func (s Score) Value(measure string) float64 {
	if measure == DateRate {
		return round(s.Dates.Rate())
	}
	return round(s.Measures[measure].F1())
}

// Gap is how far one set is read better than another, by the headline measures
// and dates. A large one between articles that rules were made for and others
// says that the rules do not carry over.
type Gap struct {
	Measure string             `json:"measure"`
	Of      map[string]float64 `json:"of"`  // value by set
	Gap     map[string]float64 `json:"gap"` // the first set's value less that of each other set
}

// Gaps compares the first score with all others.
func Gaps(scores []Score) []Gap {
	var out []Gap
	for _, m := range append(Headline(), DateRate) {
		g := Gap{m, map[string]float64{}, map[string]float64{}}
		for _, s := range scores {
			g.Of[s.Name] = s.Value(m)
		}
		for _, s := range scores[1:] {
			g.Gap[s.Name] = round(scores[0].Value(m) - s.Value(m))
		}
		out = append(out, g)
	}
	return out
}
