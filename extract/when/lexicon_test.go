package when

import (
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"isnad/extract/text"
)

func TestLoadFaults(t *testing.T) {
	tests := map[string]string{
		`{"class":"month","value":1,"forms":["x"],"lang":"ar"}`:       "w.jsonl:1: json: unknown field",
		"# head\n\n" + `{"class":"moon","value":1,"forms":["x"]}`:     `w.jsonl:3: unknown class "moon"`,
		`{"class":"month","value":13,"forms":["x"]}`:                  "w.jsonl:1: value 13 is no month",
		`{"class":"month","forms":["x"]}`:                             "w.jsonl:1: value 0 is no month",
		`{"class":"weekday","value":7,"forms":["x"]}`:                 "w.jsonl:1: value 7 is no weekday",
		`{"class":"unit","unit":"era","forms":["x"]}`:                 `w.jsonl:1: unknown unit "era"`,
		`{"class":"part","part":"teatime","forms":["x"]}`:             `w.jsonl:1: unknown part of the day "teatime"`,
		"\n" + `{"class":"month","value":1,"two":true,"forms":["x"]}`: `w.jsonl:2: a word of class "month" is neither two nor lasting`,
		`{"class":"since","lasting":true,"forms":["x"]}`:              `w.jsonl:1: a word of class "since" is neither two nor lasting`,
		`{"class":"past","forms":[]}`:                                 "w.jsonl:1: no forms",
		`{"class":"past","forms":[""]}`:                               "w.jsonl:1: empty form",
		`{"class":"past","forms":["x","x"]}`:                          `w.jsonl:1: form "x" is listed twice`,
	}
	for raw, want := range tests {
		_, err := Load(fstest.MapFS{"w.jsonl": {Data: []byte(raw)}}, ".")
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("Load(%s) = %v, want an error with %q", raw, err, want)
		}
	}
}

// TestLoadMore holds that a user's list adds to the embedded ones.
func TestLoadMore(t *testing.T) {
	more := fstest.MapFS{"data/user.jsonl": {Data: []byte(`{"class":"month","value":2,"forms":["شباطة"]}`)}}
	p, err := Load(embedded, "data", more)
	if err != nil {
		t.Fatal(err)
	}
	got := p.Find(text.Parse("3 شباطة 2024").Tokens, time.Time{})
	if len(got) != 1 || got[0].Day != "2024-02-03" {
		t.Errorf("Find = %+v, want 2024-02-03", got)
	}
	again := fstest.MapFS{"data/user.jsonl": {Data: []byte(`{"class":"month","value":2,"forms":["شباط"]}`)}}
	if _, err := Load(embedded, "data", again); err == nil || !strings.Contains(err.Error(), "user.jsonl:1") {
		t.Errorf("Load of a form that is there = %v, want a fault with its place", err)
	}
}
