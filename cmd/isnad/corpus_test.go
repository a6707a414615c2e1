package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Every record of the annotated articles is one that the schema allows.
func TestCorpusRecordsFitTheSchema(t *testing.T) {
	read := false
	for _, name := range []string{"gold/train/articles.jsonl", "gold/dev/articles.jsonl", "seeds"} {
		path := filepath.Join("../../../shared", name)
		if _, err := os.Stat(path); err != nil {
			continue
		}
		read = true
		code, out, stderr := isnad(t, "", "extract", "--validate", path)
		if code != exitOK || strings.Count(out, "\n") == 0 {
			t.Errorf("%s: exit %d, %d records\n%s", name, code, strings.Count(out, "\n"), stderr)
		}
	}
	if !read {
		t.Skip("the annotated articles are not beside the repository")
	}
}
