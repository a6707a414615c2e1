package extract

import (
	"maps"
	"slices"
	"testing"

	"isnad/extract/article"
)

// TestSpokesmanNamesHisBody wants a spokesman to point to the body that he speaks for,
// and nobody else to point anywhere.
func TestSpokesmanNamesHisBody(t *testing.T) {
	x, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]map[string]string{
		"قال المتحدث العسكري باسم كتائب حزب الله جعفر الحسيني إن مقاتليها استهدفوا القاعدة. وقال وزير الدفاع السوري مرهف أبو قصرة إن الجيش رد.": {
			"المتحدث العسكري باسم كتائب حزب الله جعفر الحسيني": "كتائب حزب الله"},
		"A spokesperson for the Jordanian army said air defences shot down a drone near Ruwaished. A Jordanian official in Amman said nobody was hurt.": {
			"spokesperson for the Jordanian army": "Jordanian army"},
	} {
		r, err := x.Extract(article.Article{ID: "a", Text: text, Published: "2025-03-13"})
		if err != nil {
			t.Fatal(err)
		}
		names := map[string]string{}
		for _, e := range r.Entities {
			names[e.ID] = e.Name
		}
		for _, e := range r.Entities {
			if got := names[e.SpeaksFor]; got != want[e.Name] {
				t.Errorf("%s speaks for %q, want %q", e.Name, got, want[e.Name])
			}
		}
		for name := range want {
			if !slices.Contains(slices.Collect(maps.Values(names)), name) {
				t.Errorf("%q is not among %v", name, names)
			}
		}
	}
}
