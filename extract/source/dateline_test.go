package source

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"isnad/extract/article"
)

func TestDateline(t *testing.T) {
	tests := []struct{ name, text, published, outlet string }{
		{"empty", "", "", ""},
		{"weekday and figures", "عنوان الخبر\n\nسطر ثان للخبر\nالاثنين 2024/04/22\nبغداد – قال مصدر", "2024-04-22", ""},
		{"two month names", "عنوان\n\nتكريت (العراق) - 14 نيسان/أبريل 2015\n\nقال", "2015-04-14", ""},
		{"English with a label", "A title\nPublished 7 July 2014\nText.", "2014-07-07", ""},
		{"figures and clock", "عنوان\n2024-04-22 10:15\nنص", "2024-04-22", ""},
		{"day first in Arabic", "عنوان\n3-7-2025\nنص", "2025-07-03", ""},
		{"either way in English", "A title\n3-7-2025\nText", "", ""},
		{"Arabic figures", "عنوان\nسنجار، ١٦ حزيران ٢٠٢٢\nنص", "2022-06-16", ""},
		{"city, date, agency, prose", "عنوان\nالخرطوم 17-5-2009م (سونا) - قال الناطق الرسمي باسم القوات إن أربع طائرات اخترقت الأجواء يوم الجمعة وألقت قنابلها على محلية غرب البلاد", "2009-05-17", "سونا"},
		{"several agencies are no outlet", "عنوان\nعدن 17-5-2009م (وكالات) - قال الناطق الرسمي باسم القوات إن أربع طائرات اخترقت الأجواء يوم الجمعة وألقت قنابلها على محلية غرب البلاد", "2009-05-17", ""},
		{"prose in the first line", "BAGHDAD, May 3, 2021 - At least five rockets slammed into the base late on Sunday, two security officials said on Monday morning.", "2021-05-03", ""},
		{"date inside prose", "A title\nThe men were seized on 7 October 2023 by a group that has since denied any part in it, and were freed a year later.", "", ""},
		{"date of a title", "The attack of 7 October 2023\nText follows here.", "", ""},
		{"entry of a chronology", "A title\n- 1 July 2012: Masked men attack two churches.\n- 5 January 2013: A second attack.", "", ""},
		{"relative words date nothing", "عنوان\nأمس الأحد\nنص", "", ""},
		{"no year", "عنوان\nالكويت في 17 نوفمبر /كونا/ -- قام وزير الدفاع", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := article.Article{Text: tt.text}
			fillFromDateline(&a)
			if a.Published != tt.published || a.Outlet != tt.outlet {
				t.Errorf("published %q, outlet %q, want %q, %q", a.Published, a.Outlet, tt.published, tt.outlet)
			}
			if (a.Published != "") != (a.PublishedFrom == article.FromDateline) {
				t.Errorf("published from %q", a.PublishedFrom)
			}
		})
	}
}

func TestParsePublished(t *testing.T) {
	for in, want := range map[string]string{
		"2024-04-22":                      "2024-04-22",
		"2024-04-22T10:15:00Z":            "2024-04-22T10:15:00Z",
		"2024-04-22T10:15:00+0300":        "2024-04-22T10:15:00+03:00",
		"2024-04-22T10:15:00":             "2024-04-22",
		"Mon, 22 Apr 2024 10:15:00 +0300": "2024-04-22T10:15:00+03:00",
		"22 نيسان 2024":                   "2024-04-22",
		"April 22, 2024":                  "2024-04-22",
		"yesterday":                       "",
		"2024-13-45":                      "",
	} {
		if got, _ := parsePublished(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestDateFromFile(t *testing.T) {
	dir := write(t, map[string]string{"2024-04-22-news.txt": "text", "2023/07/04/x.txt": "text", "undated.txt": "text", "batch.jsonl": `{"text":"t"}`})
	modified := time.Date(2020, 5, 6, 7, 8, 9, 0, time.UTC)
	if err := os.Chtimes(filepath.Join(dir, "undated.txt"), modified, modified); err != nil {
		t.Fatal(err)
	}
	got, faults := collect(t, Options{}, dir, ".")
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	var dates []string
	for _, a := range got {
		dates = append(dates, a.Published+" "+a.PublishedFrom)
	}
	want := []string{"2023-07-04 file-name", "2024-04-22 file-name", " ", "2020-05-06 file-time"}
	if diff := cmp.Diff(want, dates); diff != "" {
		t.Error(diff)
	}
}

func TestOtherWeekday(t *testing.T) {
	monday := time.Date(2024, 4, 22, 9, 0, 0, 0, time.UTC)
	for text, want := range map[string]bool{
		"قال مسؤول اليوم الاثنين إن":     false,
		"سقطت صواريخ أمس الأحد على":      false,
		"قال مسؤول اليوم الثلاثاء إن":    true,
		"سقطت صواريخ أمس الإثنين على":    true,
		"قال مسؤول اليوم إن الهجوم فشل":  false,
		"سقطت صواريخ الجمعة على القاعدة": false,
		"yesterday Tuesday rockets fell": true,
		"":                               false,
	} {
		if got := otherWeekday(text, monday); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}
