package source

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/extract/article"
)

// names lists id and key of each article.
func names(articles []article.Article) []string {
	var out []string
	for _, a := range articles {
		out = append(out, a.ID+" = "+a.Key)
	}
	return out
}

func TestIdentity(t *testing.T) {
	page := "<html><body><p>A base was hit by rockets.</p></body></html>"
	files := map[string]string{
		"news/a.txt": "one", "news/day/a.txt": "two", "news/day/b.html": page, "other/a.txt": "three",
		"own/x.txt": "---\nid: feed-7\n---\nfour", "own/y.json": `{"id":"feed-8","text":"t"}`, "own/z.jsonl": `{"text":"t"}`,
	}
	for name, test := range map[string]struct {
		paths, want []string
	}{
		"files of a folder":          {[]string{"news"}, []string{"a = news/a.txt", "day/a = news/day/a.txt", "day/b = news/day/b.html"}},
		"a file by itself":           {[]string{"news/a.txt"}, []string{"a = news/a.txt"}},
		"one name in two folders":    {[]string{"news/a.txt", "other/a.txt"}, []string{"a = news/a.txt", "other/a.txt = other/a.txt"}},
		"two folders":                {[]string{"other", "news/day"}, []string{"a = other/a.txt", "day/a.txt = day/a.txt", "b = day/b.html"}},
		"an id of its own":           {[]string{"own/x.txt", "own/y.json"}, []string{"feed-7 = feed-7", "feed-8 = feed-8"}},
		"nothing but the text":       {[]string{"own/z.jsonl"}, []string{"own/z.jsonl:1 = "}},
		"standard input has no name": {[]string{"-"}, []string{"- = "}},
	} {
		dir := write(t, files)
		got, faults := collect(t, Options{Stdin: strings.NewReader("A base was hit.")}, dir, test.paths...)
		if diff := cmp.Diff(test.want, names(got)); diff != "" || len(faults) > 0 {
			t.Errorf("%s: %s faults %v", name, diff, faults)
		}
	}
}

func TestIdentityFromWithin(t *testing.T) {
	dir := write(t, map[string]string{"news/a.txt": "one", "news/b.txt.gz": packed(t, "two")})
	want := []string{"a = news/a.txt", "b = news/b.txt"}
	t.Chdir(filepath.Join(dir, "news"))
	for _, paths := range [][]string{{"."}, {"a.txt", "b.txt.gz"}, {"../news"}} {
		var got []article.Article
		for a, err := range Read(t.Context(), paths, Options{}) {
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, a)
		}
		if diff := cmp.Diff(want, names(got)); diff != "" {
			t.Errorf("%v: %s", paths, diff)
		}
	}
}

func TestSameFileTwice(t *testing.T) {
	dir := write(t, map[string]string{"news/a.txt": "one"})
	got, faults := collect(t, Options{}, dir, "news", "news/a.txt")
	if len(got) != 1 || len(faults) != 1 || !errors.Is(faults[0], ErrDuplicate) {
		t.Errorf("articles %v, faults %v, want the second reading refused", names(got), faults)
	}
}
