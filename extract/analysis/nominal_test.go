package analysis

import "testing"

func TestKnownDay(t *testing.T) {
	for day, want := range map[string]string{"": "", "2024-05-20": "2024-05-20", "2998-06-11": "", "2997-12-31": ""} {
		if got := KnownDay(day); got != want {
			t.Errorf("KnownDay(%q) = %q, want %q", day, got, want)
		}
	}
}
