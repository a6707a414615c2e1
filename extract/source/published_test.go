package source

import (
	"testing"

	"isnad/extract/article"
)

func TestPublishedByTheReader(t *testing.T) {
	for name, test := range map[string]struct {
		file, content, day, from string
	}{
		"bare text":            {"a.txt", "A base was hit.", "2024-04-22", article.FromFlag},
		"object without date":  {"a.json", `{"text":"t"}`, "2024-04-22", article.FromFlag},
		"object with its date": {"a.json", `{"text":"t","published":"2024-01-02"}`, "2024-01-02", article.FromRecord},
		"date in the name":     {"2024-01-02.txt", "A base was hit.", "2024-01-02", article.FromFileName},
	} {
		got, faults := collect(t, Options{Published: "2024-04-22"}, write(t, map[string]string{test.file: test.content}), test.file)
		if len(got) != 1 || len(faults) > 0 || got[0].Published != test.day || got[0].PublishedFrom != test.from {
			t.Errorf("%s: %+v, faults %v, want %s from %s", name, got, faults, test.day, test.from)
		}
	}
}
