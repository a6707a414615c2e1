package eval

import (
	"maps"
	"slices"
)

// Difference is a measure that changed between two measurements of one article,
// or of all articles that both hold.
type Difference struct {
	Set     string  `json:"set"`
	Article string  `json:"article,omitempty"` // empty for all
	Measure string  `json:"measure"`
	Was     float64 `json:"was"` // F1, or the rate of right dates
	Is      float64 `json:"is"`
	Change  float64 `json:"change"` // by how much it rose
	Before  Tally   `json:"before"`
	After   Tally   `json:"after"`
}

// Differences lists what changed in a set: sums over the articles that both
// scores hold, then article by article. others are the articles that only one
// of them holds.
func Differences(before, after Score) (changed []Difference, others []string) {
	earlier := map[string]Article{}
	for _, a := range before.Articles {
		earlier[a.ID] = a
	}
	var then, now []Article
	for _, a := range after.Articles {
		b, ok := earlier[a.ID]
		if !ok {
			others = append(others, a.ID)
			continue
		}
		delete(earlier, a.ID)
		then, now = append(then, b), append(now, a)
	}
	others = append(others, slices.Sorted(maps.Keys(earlier))...)
	changed = differing(after.Name, "", counts(Sum("", then)), counts(Sum("", now)))
	for i := range now {
		changed = append(changed, differing(after.Name, now[i].ID,
			counts(Sum("", then[i:i+1])), counts(Sum("", now[i:i+1])))...)
	}
	return changed, others
}

// counts gives all measures, dates as a tally of right and missed ones.
func counts(s Score) map[string]Tally {
	out := maps.Clone(s.Measures)
	out[DateRate] = Tally{Right: s.Dates.Right, Missed: s.Dates.Of - s.Dates.Right}
	return out
}

func differing(set, article string, before, after map[string]Tally) []Difference {
	all := maps.Clone(before)
	maps.Copy(all, after)
	var out []Difference
	for _, m := range slices.Sorted(maps.Keys(all)) {
		if before[m] != after[m] {
			was, is := value(m, before[m]), value(m, after[m])
			out = append(out, Difference{set, article, m, was, is, round(is - was), before[m], after[m]})
		}
	}
	return out
}

// value gives one number for a measure, as Score.Value does.
func value(measure string, t Tally) float64 {
	if measure == DateRate {
		return round(t.Recall())
	}
	return round(t.F1())
}
