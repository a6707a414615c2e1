package extract

import (
	"testing"

	"isnad/extract/weights"
)

// TestQuoteNamesEnds tells how far the quote of an edge reaches.
func TestQuoteNamesEnds(t *testing.T) {
	x, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	x = x.WithModel(&weights.Model{})
	for _, c := range []struct{ name, text, edge, quote string }{
		{
			"the clause names both",
			"قال شهود إن الجيش السوري قصف بلدة تفتناز أمس السبت، قبل أن تنقطع الاتصالات.",
			"ATTACKED", "قال شهود إن الجيش السوري قصف بلدة تفتناز أمس السبت",
		},
		{
			"who denies stands before the clause",
			"وأصدر حزب الله بيانا مقتضبا مساء السبت، نافيا أي علاقة له بقصف بلدة المطلة.",
			"DENIED", "وأصدر حزب الله بيانا مقتضبا مساء السبت، نافيا أي علاقة له بقصف بلدة المطلة",
		},
		{
			"who accuses is told in the sentence before",
			"Kenya recalled its envoy on Monday. It accused Ethiopia of shelling the town of Moyale.",
			"ACCUSED", "Kenya recalled its envoy on Monday. It accused Ethiopia of shelling the town of Moyale",
		},
		{
			"another line is no context",
			"Kenya recalled its envoy on Monday.\nIt accused Ethiopia of shelling the town of Moyale.",
			"ACCUSED", "accused Ethiopia of shelling the town of Moyale",
		},
	} {
		rec, err := x.Extract(Article{ID: "a", Text: c.text, Published: "2024-06-02"})
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for _, e := range rec.Edges {
			if string(e.Type) != c.edge {
				continue
			}
			found = true
			if e.Evidence != c.quote {
				t.Errorf("%s: quote %q, want %q", c.name, e.Evidence, c.quote)
			}
		}
		if !found {
			t.Errorf("%s: no %s in %v", c.name, c.edge, rec.Edges)
		}
	}
}
