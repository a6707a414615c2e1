package when

import (
	"strings"
	"testing"
	"time"

	"isnad/extract/text"
)

// show writes a time shortly: its words, its day or span ("?" when open) and
// what else is told of it.
func show(d *text.Document, x Time) string {
	words := d.Slice(d.Tokens[x.First].Start, d.Tokens[x.Last-1].End)
	f := []string{"[" + words + "]"}
	switch {
	case x.Day != "" && x.Start == x.Day && x.End == x.Day:
		f = append(f, x.Day)
	case x.Day != "":
		f = append(f, x.Day+"("+x.Start+".."+x.End+")")
	case x.Start != "":
		f = append(f, x.Start+".."+x.End)
	default:
		f = append(f, "?")
	}
	if x.Precision != Day {
		f = append(f, string(x.Precision))
	}
	if x.Part != "" {
		f = append(f, string(x.Part))
	}
	if x.Clock != "" {
		f = append(f, x.Clock+"Z")
	}
	if x.Local != "" {
		f = append(f, x.Local)
	}
	if x.Bound != "" {
		f = append(f, string(x.Bound))
	}
	if x.Anaphoric {
		f = append(f, "anaphoric")
	}
	if x.Future {
		f = append(f, "future")
	}
	return strings.Join(f, " ")
}

func find(t *testing.T, raw, published string) string {
	t.Helper()
	var pub time.Time
	if published != "" {
		var err error
		if pub, err = time.Parse(isoDay, published); err != nil {
			t.Fatal(err)
		}
	}
	d := text.Parse(raw)
	var out []string
	for _, x := range Default().Find(d.Tokens, pub) {
		out = append(out, show(d, x))
	}
	return strings.Join(out, "; ")
}

type row struct{ text, want string }

func check(t *testing.T, published string, rows []row) {
	t.Helper()
	for _, tt := range rows {
		if got := find(t, tt.text, published); got != tt.want {
			t.Errorf("Find(%q), published %q\n got %s\nwant %s", tt.text, published, got, tt.want)
		}
	}
}

// TestUnknownPublication holds that nothing is guessed without a day to count from.
func TestUnknownPublication(t *testing.T) {
	check(t, "", []row{
		{"أمس الأحد", "[أمس الأحد] ?"},
		{"في 28 يناير", "[28 يناير] ?"},
		{"في نيسان/أبريل", "[نيسان/أبريل] ? month"},
		{"قبل يومين", "[قبل يومين] ?"},
		{"ليل السبت الأحد", "[ليل السبت الأحد] ? night"},
		{"في 28 يناير 2024", "[28 يناير 2024] 2024-01-28"},
		{"on Sunday", "[Sunday] ?"},
		{"last week", "[last week] ? week"},
		{"Sunday, 21 April 2024", "[Sunday, 21 April 2024] 2024-04-21"},
		{"03/04/2024", "[03/04/2024] 2024-01-01..2024-12-31 year"},
		{"at 1500 GMT on Sunday", "[1500 GMT on Sunday] ? hour 15:00Z"},
	})
}

// TestPublications covers what depends on the place of the publication in the year.
func TestPublications(t *testing.T) {
	tests := []struct{ published, text, want string }{
		{"2024-01-10", "السادس من يناير/كانون الثاني الجاري", "[السادس من يناير/كانون الثاني الجاري] 2024-01-06"},
		{"2024-01-10", "في 30 كانون الأول الماضي", "[30 كانون الأول الماضي] 2023-12-30"},
		{"2024-01-10", "in December", "[December] 2023-12-01..2023-12-31 month"},
		{"2024-01-10", "الشهر الماضي", "[الشهر الماضي] 2023-12-01..2023-12-31 month"},
		{"2024-01-31", "الشهر المقبل", "[الشهر المقبل] 2024-02-01..2024-02-29 month future"},
		{"2025-03-01", "في 29 فبراير", "[29 فبراير] 2024-02-29"},
		{"2025-03-01", "يوم أمس", "[يوم أمس] 2025-02-28"},
		{"2024-12-31", "on January 1", "[January 1] 2025-01-01 future"},
		{"2024-04-21", "الأحد", "[الأحد] 2024-04-21"},
		{"2024-04-21", "الأحد الماضي", "[الأحد الماضي] 2024-04-14"},
		{"2024-04-24", "السبت من الأسبوع الماضي", "[السبت من الأسبوع الماضي] ?"},
		{"2024-04-24", "الثلاثاء من الأسبوع الماضي", "[الثلاثاء من الأسبوع الماضي] 2024-04-16"},
		{"2023-10-20", "هجوم 7 أكتوبر", "[7 أكتوبر] 2023-10-07"},
		{"2024-04-20", "03/04/2024 report", "[03/04/2024] 2024-04-03"},
		{"2024-04-03", "03/04/2024 report", "[03/04/2024] 2024-01-01..2024-12-31 year"},
		{"2024-03-05", "03/04/2024 report", "[03/04/2024] 2024-03-04"},
	}
	for _, tt := range tests {
		if got := find(t, tt.text, tt.published); got != tt.want {
			t.Errorf("Find(%q), published %s\n got %s\nwant %s", tt.text, tt.published, got, tt.want)
		}
	}
}

func TestResolve(t *testing.T) {
	anchor := time.Date(2024, 4, 18, 21, 0, 0, 0, time.UTC) // a Thursday
	tests := []struct{ text, want string }{
		{"في اليوم ذاته", "2024-04-18"},
		{"في اليوم التالي", "2024-04-19"},
		{"بعد يومين", "2024-04-20"},
		{"قبلها بيوم", "2024-04-17"},
		{"three days earlier", "2024-04-15"},
		{"the day before", "2024-04-17"},
		{"the previous Thursday", "2024-04-11"},
		{"the following Thursday", "2024-04-25"},
		{"the previous Sunday", "2024-04-14"},
		{"الساعة الثالثة فجراً", "2024-04-18"},
		{"بعد أسبوع", ""},
		{"مؤخراً", ""},
		{"أمس", ""},
	}
	for _, tt := range tests {
		got := Default().Find(text.Parse(tt.text).Tokens, time.Time{})
		if len(got) != 1 {
			t.Errorf("Find(%q) = %d times, want 1", tt.text, len(got))
			continue
		}
		if day := got[0].Resolve(anchor).Day; day != tt.want {
			t.Errorf("%q resolved to %q, want %q", tt.text, day, tt.want)
		}
	}
}

// TestPublishedZone holds that the day of publication is that of its own zone.
func TestPublishedZone(t *testing.T) {
	late := time.Date(2024, 4, 22, 1, 0, 0, 0, time.FixedZone("", 3*3600)) // 21 April in UTC
	got := Default().Find(text.Parse("أمس").Tokens, late)
	if len(got) != 1 || got[0].Day != "2024-04-21" {
		t.Errorf("Find(أمس) = %+v, want 2024-04-21", got)
	}
}
