package quantity

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"isnad/extract/text"
)

// show writes a quantity shortly: its words, its bounds ("3", "3-5", "20+"),
// unit and rule.
func show(d *text.Document, q Quantity) string {
	n := fmt.Sprint(q.Min)
	switch {
	case q.Max < 0:
		n += "+"
	case q.Max != q.Min:
		n += fmt.Sprintf("-%d", q.Max)
	}
	s := fmt.Sprintf("[%s] %s", d.Slice(d.Tokens[q.First].Start, d.Tokens[q.Last-1].End), n)
	if q.Unit != "" {
		s += " " + q.Unit
	}
	if q.Rule != RuleNumber {
		s += " " + q.Rule
	}
	return s
}

func find(raw string) string {
	d := text.Parse(raw)
	var out []string
	for _, q := range Default().Find(d.Tokens) {
		out = append(out, show(d, q))
	}
	return strings.Join(out, "; ")
}

type row struct{ text, want string }

func check(t *testing.T, rows []row) {
	t.Helper()
	for _, tt := range rows {
		if got := find(tt.text); got != tt.want {
			t.Errorf("Find(%q)\n got %s\nwant %s", tt.text, got, tt.want)
		}
	}
}

func TestLoadFaults(t *testing.T) {
	tests := map[string]string{
		`{"unit":"x","class":"person","plural":["xs"],"note":""}`: "w.jsonl:1: json: unknown field",
		`{"class":"person","plural":["xs"]}`:                      "w.jsonl:1: neither unit nor bound",
		`{"unit":"x","class":"idea","plural":["xs"]}`:             `w.jsonl:1: unknown class "idea"`,
		`{"unit":"x","class":"person"}`:                           "w.jsonl:1: no forms",
		`{"unit":"x","class":"person","forms":["xs"]}`:            "w.jsonl:1: a unit has singular",
		`{"unit":"x","class":"person","plural":["xs","xs"]}`:      `w.jsonl:1: form "xs" is listed twice`,
		`{"unit":"x","class":"person","plural":[""]}`:             "w.jsonl:1: empty form",
		`{"bound":"odd","forms":["y"]}`:                           `w.jsonl:1: unknown bound "odd"`,
		`{"bound":"some","forms":["y"]}`:                          "w.jsonl:1: an amount needs a positive min",
		"# head\n" + `{"bound":"about","forms":[]}`:               "w.jsonl:2: no forms",
		`{"bound":"about","unit":"x","forms":["y"]}`:              "w.jsonl:1: a bound has forms",
	}
	for raw, want := range tests {
		_, err := Load(fstest.MapFS{"w.jsonl": {Data: []byte(raw)}}, ".")
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("Load(%s) = %v, want an error with %q", raw, err, want)
		}
	}
}

// TestLoadMore holds that a user's list adds forms to a unit of the embedded ones.
func TestLoadMore(t *testing.T) {
	more := fstest.MapFS{"data/user.jsonl": {Data: []byte(`{"unit":"drones","class":"weapon","plural":["هليكوبترات"]}`)}}
	p, err := Load(embedded, "data", more)
	if err != nil {
		t.Fatal(err)
	}
	got := p.Find(text.Parse("ثلاث هليكوبترات").Tokens)
	if len(got) != 1 || got[0].Unit != "drones" || got[0].Min != 3 {
		t.Errorf("Find = %+v, want 3 drones", got)
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"بين 3 و5 صواريخ", "(3) جنود", "at least five US soldiers or more", "8 من أصل 10", "عدد القتلى إلى", "a", "two rocket", "3-", "عدة مئات"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		toks := text.Parse(s).Tokens
		last := 0
		for _, q := range Default().Find(toks) {
			if q.First < last || q.Last <= q.First || q.Last > len(toks) {
				t.Fatalf("Find(%q): tokens [%d, %d) of %d after %d", s, q.First, q.Last, len(toks), last)
			}
			if q.Min < 0 || q.Max < -1 || q.Max >= 0 && q.Max < q.Min {
				t.Fatalf("Find(%q): %d to %d", s, q.Min, q.Max)
			}
			last = q.Last
		}
	})
}

// TestHostile holds that repeated words cost no more than their number.
func TestHostile(t *testing.T) {
	for _, s := range []string{"ثلاثة ", "من ", "3-", "two ", "a ", "نحو ", "(", "hundred ", "صاروخ ", "and "} {
		Default().Find(text.Parse(strings.Repeat(s, 100_000)).Tokens)
	}
}

func BenchmarkFind(b *testing.B) {
	raw := strings.Repeat("شنّ تنظيم داعش فجر اليوم الثلاثاء هجوماً واسعاً على مصفاة بيجي، كبرى مصافي النفط في العراق، مستعيناً بخمس عربات مفخخة. "+
		"The army said that at least five US soldiers were wounded when two dozen rockets fell on the base, two days after a similar strike.\n", 200)
	toks := text.Parse(raw).Tokens
	b.SetBytes(int64(len(raw)))
	b.ReportAllocs()
	for b.Loop() {
		Default().Find(toks)
	}
}
