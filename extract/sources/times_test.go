package sources

import (
	"testing"

	"isnad/extract/when"
)

func TestCountsBothWays(t *testing.T) {
	for _, c := range []struct {
		name  string
		rules []string
		want  bool
	}{
		{"weekdays alone", []string{"weekday", "part", "weekday"}, false},
		{"words alone", []string{"day-word", "ago", "clock"}, false},
		{"yesterday and Sunday", []string{"day-word", "weekday"}, true},
		{"Sunday and three days ago", []string{"weekday", "ago"}, true},
	} {
		var times []when.Time
		for _, r := range c.rules {
			times = append(times, when.Time{Rule: r})
		}
		if got := countsBothWays(times); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
