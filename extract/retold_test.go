package extract

import (
	"slices"
	"testing"

	"isnad/extract/weights"
)

// TestRetoldAsked tells which events are asked of as one happening.
func TestRetoldAsked(t *testing.T) {
	x, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	x = x.WithModel(&weights.Model{})
	for _, c := range []struct {
		name, text, feature string
		asked               bool
	}{
		{"a source brings a scene of its own", "هاجم مسلحون مقر البلدية في مدينة بعقوبة أمس السبت.\nوقال شاهد عيان إن قذيفة أصابت مستشفى المدينة في حي التحرير.", "told by=report", true},
		{"told to be another", "قصفت المدفعية قرية تل الورد أمس السبت.\nوقالت وكالة الأناضول إن غارة أخرى استهدفت قرية عين الفرس.", "another=yes", true},
		{"the welcome is a part of the visit", "وصل وزير الدفاع العراقي ثابت العباسي إلى مدينة البصرة أمس السبت حيث استقبله المحافظ أسعد العيداني.", "kinds=visit meeting", true},
		{"talks during a visit are not", "وصل وزير الدفاع العراقي ثابت العباسي إلى مدينة البصرة أمس السبت واجتمع مع المحافظ أسعد العيداني.", "", false},
		{"an arrest is no attack", "هاجم مسلحون مقر البلدية في مدينة بعقوبة أمس السبت.\nواعتقلت الشرطة ثلاثة مشتبه بهم في مدينة كركوك.", "", false},
	} {
		r, err := x.Candidates(Article{ID: "a", Text: c.text, Published: "2024-06-02"})
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Record.Events) != 2 {
			t.Errorf("%s: %d events, want 2", c.name, len(r.Record.Events))
		}
		k := slices.IndexFunc(r.Candidates, func(c Candidate) bool { return c.Task == "retold" })
		if k < 0 == c.asked {
			t.Errorf("%s: asked %v, want %v", c.name, k >= 0, c.asked)
		} else if c.asked && !slices.Contains(r.Candidates[k].Features, c.feature) {
			t.Errorf("%s: no feature %q in %v", c.name, c.feature, r.Candidates[k].Features)
		}
	}
}
