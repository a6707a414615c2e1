package cypher_test

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/graph/cypher"
	"isnad/graph/cypher/function"
	"isnad/graph/cypher/syntax"
)

var update = flag.Bool("update", false, "write the functions into docs/cypher.md anew")

const page = "../../docs/cypher.md"

// TestPage holds docs/cypher.md against the code: what it says is understood is
// accepted, what it says is refused is refused by that name, nothing that is
// refused by keyword is missing, and the functions are those of the library.
func TestPage(t *testing.T) {
	data, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	for _, row := range table(t, text, "## What is understood") {
		if _, err := cypher.Prepare(row.example); err != nil {
			t.Errorf("%s: %s: %v", row.name, row.example, err)
		}
	}
	named := map[string]bool{}
	for _, row := range table(t, text, "## What is refused") {
		named[row.name] = true
		_, err := cypher.Prepare(row.example)
		if !errors.Is(err, cypher.ErrUnsupported) || !strings.Contains(err.Error(), row.name) {
			t.Errorf("%s: %s: got %v", row.name, row.example, err)
		}
	}
	for _, name := range syntax.Refused() {
		if !named[name] {
			t.Errorf("%s is refused, and the page does not say so", name)
		}
	}
	checkFunctions(t, text)
}

type example struct{ name, example string }

// table reads the rows of the table below a heading.
func table(t *testing.T, text, heading string) []example {
	t.Helper()
	_, rest, ok := strings.Cut(text, heading+"\n")
	if !ok {
		t.Fatalf("no heading %s", heading)
	}
	section, _, _ := strings.Cut(rest, "\n## ")
	var rows []example
	for line := range strings.Lines(section) {
		name, query, ok := strings.Cut(strings.TrimSpace(line), " | `")
		if !ok {
			continue
		}
		plain := strings.NewReplacer(`\|`, "|").Replace
		rows = append(rows, example{plain(strings.TrimPrefix(name, "| ")), plain(strings.TrimSuffix(query, "` |"))})
	}
	if len(rows) < 20 {
		t.Fatalf("%s has %d examples", heading, len(rows))
	}
	return rows
}

func checkFunctions(t *testing.T, text string) {
	t.Helper()
	const end = "<!-- end of functions -->"
	before, rest, ok := strings.Cut(text, "-update` -->\n")
	written, after, found := strings.Cut(rest, end)
	if !ok || !found {
		t.Fatal("the page has no place for the functions")
	}
	want := functions()
	if *update {
		text = before + "-update` -->\n" + want + end + after
		if err := os.WriteFile(page, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(want, written); diff != "" {
		t.Errorf("functions of %s (-want +got), run with -update:\n%s", page, diff)
	}
}

// functions writes the library as tables.
func functions() string {
	var b strings.Builder
	group := function.Group("")
	add := func(g function.Group, name, parameters, doc string) {
		if g != group {
			group = g
			fmt.Fprintf(&b, "\n### %s\n\n| function | gives |\n|---|---|\n", g)
		}
		fmt.Fprintf(&b, "| `%s(%s)` | %s |\n", name, parameters, strings.ReplaceAll(doc, "|", `\|`))
	}
	for _, f := range function.All() {
		add(f.Group, f.Name, f.Parameters, f.Doc)
	}
	for _, a := range function.AllAggregates() {
		add(function.Aggregates, a.Name, a.Parameters, a.Doc)
	}
	b.WriteByte('\n')
	return b.String()
}
