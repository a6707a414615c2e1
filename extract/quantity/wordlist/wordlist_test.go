package wordlist

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"isnad/extract/text"
)

func TestFind(t *testing.T) {
	var tree Tree[string]
	for _, f := range []string{"أمس", "أول من أمس", "اليوم", "الساعة", "ليل", "آب", "ten", "ten men"} {
		if err := tree.Add(f, f); err != nil {
			t.Fatal(err)
		}
	}
	tests := []struct {
		text, want, prefix string
		len                int
	}{
		{"أمس", "أمس", "", 1}, {"امس", "أمس", "", 1}, {"أَمْسِ", "أمس", "", 1}, {"وأمس", "أمس", "و", 1}, {"لأمس", "أمس", "ل", 1},
		{"أول من أمس", "أول من أمس", "", 3}, {"وأول من امس", "أول من أمس", "و", 3}, {"لليوم", "اليوم", "ل", 1}, {"وللساعة", "الساعة", "ول", 1},
		{"بالساعة", "الساعة", "ب", 1}, {"وبالساعة", "الساعة", "وب", 1}, {"ليل", "ليل", "", 1}, {"TEN", "ten", "", 1}, {"ten men", "ten men", "", 2},
		{"وبآب", "آب", "وب", 1}, {"اب", "", "", 0}, {"لبالساعة", "", "", 0}, {"وفأمس", "", "", 0}, {"أول من", "", "", 0}, {"و", "", "", 0}, {"،", "", "", 0},
	}
	for _, tt := range tests {
		hit, ok := tree.Find(text.Parse(tt.text).Tokens, 0)
		if ok != (tt.len > 0) || hit.Value != tt.want || hit.Prefix != tt.prefix || hit.Len != tt.len {
			t.Errorf("Find(%q) = %+v, %v; want %q behind %q, %d tokens", tt.text, hit, ok, tt.want, tt.prefix, tt.len)
		}
	}
}

// TestFindSpelling holds that a form goes before another one's spelling
// without hamza, whichever is added first.
func TestFindSpelling(t *testing.T) {
	for _, forms := range [][]string{{"أمام", "امام"}, {"امام", "أمام"}} {
		var tree Tree[string]
		for _, f := range forms {
			if err := tree.Add(f, f); err != nil {
				t.Fatal(err)
			}
		}
		if hit, _ := tree.Find(text.Parse("امام").Tokens, 0); hit.Value != "امام" {
			t.Errorf("added as %v: Find(امام) = %q", forms, hit.Value)
		}
	}
}

func TestAddFaults(t *testing.T) {
	var tree Tree[int]
	if err := tree.Add("two words", 1); err != nil {
		t.Fatal(err)
	}
	for _, f := range []string{"", " ", "two words", "Two  Words"} {
		if err := tree.Add(f, 2); err == nil {
			t.Errorf("Add(%q) = nil, want a fault", f)
		}
	}
}

func TestRead(t *testing.T) {
	type entry struct {
		Word string `json:"word"`
	}
	fsys := fstest.MapFS{
		"d/b.jsonl": {Data: []byte("{\"word\":\"three\"}")},
		"d/a.jsonl": {Data: []byte("# head\r\n{\"word\":\"one\"}\r\n\n {\"word\":\"two\"}\n")},
		"d/c.txt":   {Data: []byte("no list")},
	}
	var got []string
	err := Read([]fs.FS{fsys}, "d", func(place string, e entry) error {
		got = append(got, place+"="+e.Word)
		return nil
	})
	if want := "d/a.jsonl:2=one d/a.jsonl:4=two d/b.jsonl:1=three"; err != nil || strings.Join(got, " ") != want {
		t.Errorf("Read = %v, %v; want %s", got, err, want)
	}
	fault := errors.New("fault")
	err = Read([]fs.FS{fsys}, "d/", func(string, entry) error { return fault })
	if !errors.Is(err, fault) || !strings.Contains(err.Error(), "d/a.jsonl:2") {
		t.Errorf("Read with a fault = %v", err)
	}
}
