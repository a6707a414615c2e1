package queries_test

import (
	"flag"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/queries"
)

var update = flag.Bool("update", false, "write the expected files as they come")

// TestDocs holds docs/queries.md against the headers; -update writes it.
func TestDocs(t *testing.T) {
	const file = "../docs/queries.md"
	set, err := queries.Open(queries.Shipped())
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(file, []byte(set.Markdown()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(set.Markdown(), string(got)); diff != "" {
		t.Errorf("%s is stale, run go test ./queries -run TestDocs -update (-want +got):\n%s", file, diff)
	}
}

func TestBrowserParams(t *testing.T) {
	q := queries.Query{Params: []queries.Param{
		{Name: "event"}, {Name: "lang", Default: "ar"}, {Name: "words", Default: []string{"a\"b", "ب"}}, {Name: "limit", Default: int64(5)},
	}}
	got := q.BrowserParams(map[string]any{"event": "x\\\n'"})
	want := `:params {event: "x\\\n'", lang: "ar", words: ["a\"b", "ب"], limit: 5}`
	if got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
