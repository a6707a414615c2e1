package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"isnad/extract/record"
)

// TestPublished dates an article that tells no day but "yesterday".
func TestPublished(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(path, []byte("قصفت كتائب حزب الله قاعدة عين الأسد بالصواريخ أمس، وفق ما أعلن الجيش العراقي في بيان.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	modified := time.Date(2024, 4, 22, 12, 0, 0, 0, time.UTC)
	if err := os.Chtimes(path, modified, modified); err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		flags                []string
		published, from, day string
	}{
		"nothing told":  {nil, "2024-04-22", "file-time", ""},
		"file time":     {[]string{"--trust-file-time"}, "2024-04-22", "file-time", "2024-04-21"},
		"told":          {[]string{"--published", "2024-08-06"}, "2024-08-06", "flag", "2024-08-05"},
		"told a moment": {[]string{"--published", "2024-08-06T09:00:00+03:00"}, "2024-08-06T09:00:00+03:00", "flag", "2024-08-05"},
	} {
		code, out, stderr := isnad(t, "", append([]string{"extract", "--validate", path}, test.flags...)...)
		var rec record.Record
		if err := json.Unmarshal([]byte(out), &rec); code != exitOK || err != nil {
			t.Fatalf("%s: code %d, %v, %s", name, code, err, stderr)
		}
		if rec.Published != test.published || rec.DateFrom != test.from || len(rec.Events) != 1 || rec.Events[0].Date != test.day {
			t.Errorf("%s: published %s (%s), events %+v, want %s", name, rec.Published, rec.DateFrom, rec.Events, test.day)
		}
	}
}

// TestUndatedNote says what undated articles lose, and nothing where none is.
func TestUndatedNote(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"a.txt":            "قصفت كتائب حزب الله قاعدة عين الأسد بالصواريخ أمس.\n",
		"b-2024-04-22.txt": "قصفت كتائب حزب الله قاعدة حرير بالصواريخ أمس.\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	const note = "undated: 1 of 2 articles"
	for name, test := range map[string]struct {
		flags []string
		want  bool
	}{
		"nothing told": {nil, true},
		"told":         {[]string{"--published", "2024-08-06"}, false},
		"file time":    {[]string{"--trust-file-time"}, false},
	} {
		code, out, stderr := isnad(t, "", append([]string{"refresh", "--dry-run", dir}, test.flags...)...)
		if code != exitOK || strings.Contains(out, note) != test.want {
			t.Errorf("%s: code %d, %s%s, want the note %v", name, code, out, stderr, test.want)
		}
	}
}
