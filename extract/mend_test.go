package extract_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"isnad/extract"
	"isnad/extract/record"
)

// A line in a folder of the user's own mends what docs/extraction.md says that it mends.
func TestUsersFilesMend(t *testing.T) {
	shipped := newExtractor(t)
	entity := func(r record.Record, name string) string {
		i := slices.IndexFunc(r.Entities, func(e record.Entity) bool { return slices.Contains(e.Names, name) })
		if i < 0 {
			return "none"
		}
		return string(r.Entities[i].Type)
	}
	event := func(r record.Record) string {
		var types []string
		for _, v := range r.Events {
			types = append(types, string(v.Type))
		}
		return strings.Join(types, " ")
	}
	edges := func(r record.Record) string {
		var types []string
		for _, e := range r.Edges {
			types = append(types, string(e.Type))
		}
		return strings.Join(types, " ")
	}
	tests := []struct {
		name, file, line, text string
		of                     func(record.Record) string
		before, want           string
	}{
		{
			"a head noun that is missing", "ar/heads.jsonl", `{"word":"ضواري","type":"Group","kind":"militia"}`,
			"قالت ضواري الغدير إنها هاجمت قاعدة عين الأسد مساء الأربعاء بصاروخين.",
			func(r record.Record) string { return entity(r, "ضواري الغدير") }, "none", "Group",
		},
		{
			"a rule that gives the wrong type", "ar/events.jsonl", `{"rule":"attack-taken","type":"seizure","verbs":["انتزع"]}`,
			"انتزعت كتائب النخيل بلدة سرمين من لواء الرمال يوم الأربعاء.", event, "attack", "seizure",
		},
		{
			"a rule that is not wanted", "ar/events.jsonl", `{"rule":"statement-sanctions","type":"statement"}`,
			"فرض الاتحاد الأوروبي عقوبات على مصرف في دمشق يوم الأربعاء.", event, "statement", "",
		},
		{
			"a word that is no given name here", "ar/given-names.txt", "أسماء\tnot\n",
			"قرأ أسماء الأحفاد على الجدار، وقالت أسماء الأحفاد إن كتائب النخيل قصفت قاعدة عين الأسد.",
			func(r record.Record) string { return entity(r, "أسماء الأحفاد") }, "Official", "none",
		},
		{
			"a question of the weights that should be answered yes less easily", "weights.tsv", "attacked\t(threshold)\t5\n",
			"قصفت القوات التركية قرية كوهرزي أمس.", edges, "ATTACKED", "",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			file := filepath.Join(dir, tt.file)
			if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(file, []byte(tt.line), 0o644); err != nil {
				t.Fatal(err)
			}
			mended, err := extract.New(extract.Options{PacksDir: dir})
			if err != nil {
				t.Fatal(err)
			}
			for i, x := range []*extract.Extractor{shipped, mended} {
				r, err := x.Extract(extract.Article{ID: "a", Text: tt.text, Published: "2025-03-13"})
				if err != nil {
					t.Fatal(err)
				}
				if got, want := tt.of(r), []string{tt.before, tt.want}[i]; got != want {
					t.Errorf("%s: %q, want %q", []string{"as shipped", "mended"}[i], got, want)
				}
			}
		})
	}
}
