package examples_test

import (
	"bufio"
	"cmp"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"isnad/examples"
	"isnad/extract"
	"isnad/extract/record"
	"isnad/extract/source"
)

// TestExpected holds the extractor to what a reader finds in the articles.
func TestExpected(t *testing.T) {
	dir := t.TempDir()
	if err := examples.Unpack(dir); err != nil {
		t.Fatal(err)
	}
	x, err := extract.New(extract.Options{CatalogDir: filepath.Join(dir, examples.Catalog)})
	if err != nil {
		t.Fatal(err)
	}
	got := map[string][]string{}
	languages := map[string]int{}
	for art, err := range source.Read(context.Background(), []string{filepath.Join(dir, examples.Articles)}, source.Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		rec, err := x.Extract(art)
		if err != nil {
			t.Fatal(err)
		}
		languages[rec.Language]++
		got[rec.ID] = facts(x, rec)
	}
	want := expected(t)
	if diff := gocmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if diff := gocmp.Diff(map[string]int{"ar": 15, "en": 5}, languages); diff != "" {
		t.Errorf("languages (-want +got):\n%s", diff)
	}
}

// facts gives a record's edges, but for reports, in the words of expected.txt.
func facts(x *extract.Extractor, rec record.Record) []string {
	names, events := map[string]string{}, map[string]string{}
	for _, e := range rec.Entities {
		names[e.ID] = e.Name
		if known := x.Catalog().Get(e.Catalog); known != nil {
			names[e.ID] = cmp.Or(known.Ar, known.En)
		}
	}
	for _, e := range rec.Events {
		events[e.ID] = fmt.Sprintf("%s %s", e.Type, e.Date)
		if where := slices.Concat(e.Targets, e.Places); len(where) > 0 {
			events[e.ID] += " " + names[where[0]]
		}
	}
	out := []string{}
	for _, e := range rec.Edges {
		if e.Type == record.Reported {
			continue
		}
		fact := fmt.Sprintf("%s %s", e.Type, names[e.From])
		if to, ok := names[e.To]; ok {
			fact += " > " + to
		}
		if e.Event != "" {
			fact += " @ " + events[e.Event]
		}
		if e.Status != "" {
			fact += " (" + string(e.Status) + ")"
		}
		out = append(out, fact)
	}
	slices.Sort(out)
	return out
}

func expected(t *testing.T) map[string][]string {
	t.Helper()
	f, err := os.Open("expected.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close() //nolint:errcheck // it was only read
	out := map[string][]string{}
	article := ""
	for sc := bufio.NewScanner(f); sc.Scan(); {
		switch line := sc.Text(); {
		case line == "" || strings.HasPrefix(line, "#"):
		case strings.Contains(line, " "):
			out[article] = append(out[article], line)
		default:
			article = line
			out[article] = []string{}
		}
	}
	for _, facts := range out {
		slices.Sort(facts)
	}
	return out
}
