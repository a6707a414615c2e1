package when

import (
	"strings"
	"testing"
	"time"

	"isnad/extract/text"
)

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"مساء الأحد بالساعة 22:40 (19:40 ت غ)", "22 أبريل/نيسان 2024", "ليل السبت - الأحد", "قبل ثلاثة أيام من", "الـ28 من",
		"July 7, 2014", "2014-07-07T10:00Z", "the previous Thursday at 4 p.m.", "late on", "18 محرم 1443 هـ الموافق", "99/99/9999", "شهر", "the", "last",
	} {
		f.Add(s)
	}
	pub := time.Date(2024, 4, 22, 0, 0, 0, 0, time.UTC)
	f.Fuzz(func(t *testing.T, s string) {
		toks := text.Parse(s).Tokens
		for _, published := range []time.Time{{}, pub} {
			last := 0
			for _, x := range Default().Find(toks, published) {
				if x.First < last || x.Last <= x.First || x.Last > len(toks) {
					t.Fatalf("Find(%q): tokens [%d, %d) of %d after %d", s, x.First, x.Last, len(toks), last)
				}
				last = x.Last
				for _, day := range []string{x.Day, x.Start, x.End} {
					if _, err := time.Parse(isoDay, day); day != "" && err != nil {
						t.Fatalf("Find(%q): %v", s, err)
					}
				}
				if (x.Start == "") != (x.End == "") || x.Start > x.End || x.Day != "" && (x.Day < x.Start || x.Day > x.End) {
					t.Fatalf("Find(%q): day %q in %q..%q", s, x.Day, x.Start, x.End)
				}
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	raw := strings.Repeat("شنّ تنظيم داعش فجر اليوم الثلاثاء هجوماً واسعاً على مصفاة بيجي، كبرى مصافي النفط في العراق، مستعيناً بخمس عربات مفخخة. "+
		"The drone was shot down over the town on Sunday night, two days after a similar strike, the spokesman told reporters.\n", 200)
	toks := text.Parse(raw).Tokens
	pub := time.Date(2024, 4, 23, 0, 0, 0, 0, time.UTC)
	b.SetBytes(int64(len(raw)))
	b.ReportAllocs()
	for b.Loop() {
		Default().Find(toks, pub)
	}
}

// TestHostile holds that words which may nest cost no more than their number:
// with a cost that grows faster it would not end.
func TestHostile(t *testing.T) {
	for _, s := range []string{"يوم ", "مساء ", "overnight ", "1 محرم ", "the ", "late ", "قبل ", "22/", "الساعة ", "شهر ", "السبت ", "20-"} {
		toks := text.Parse(strings.Repeat(s, 100_000)).Tokens
		Default().Find(toks, time.Date(2024, 4, 22, 0, 0, 0, 0, time.UTC))
	}
}
