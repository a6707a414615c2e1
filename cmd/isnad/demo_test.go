package main

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/internal/localneo4j/neo4jtest"
)

var updateDemo = flag.Bool("update-demo", false, "write testdata/demo.txt as it comes")

// page cuts off what differs from place to place: the commands to run next.
func page(t *testing.T, out string) string {
	t.Helper()
	page, _, found := strings.Cut(out, "\nWhat to run next\n")
	if !found {
		t.Fatalf("no commands in %q", out)
	}
	return page
}

// TestDemo holds the page to what was written down once and read by a person.
func TestDemo(t *testing.T) {
	t.Setenv("ISNAD_STORE", "bolt://127.0.0.1:1") // somebody's real graph, which the demo must not touch
	code, out, stderr := isnad(t, "", "demo")
	if code != exitOK {
		t.Fatalf("code %d: %s", code, stderr)
	}
	golden := filepath.Join("testdata", "demo.txt")
	if *updateDemo {
		if err := os.WriteFile(golden, []byte(page(t, out)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), page(t, out)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestReadmeShowsDemo wants of every line that the README shows of the page that
// it stands there.
func TestReadmeShowsDemo(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	golden, err := os.ReadFile(filepath.Join("testdata", "demo.txt"))
	if err != nil {
		t.Fatal(err)
	}
	_, shown, found := strings.Cut(string(readme), "From its page:\n")
	shown, _, closed := strings.Cut(shown, "\nIt ends with")
	if !found || !closed {
		t.Fatal("the README shows no page")
	}
	lines := strings.Split(string(golden), "\n")
	for l := range strings.SplitSeq(shown, "\n") {
		l = strings.TrimPrefix(l, "    ")
		if strings.TrimSpace(l) != "…" && !slices.Contains(lines, l) {
			t.Errorf("not in the page: %q", l)
		}
	}
}

// TestDemoKeep runs the commands that the demo says to run next.
func TestDemoKeep(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "my demo")
	for range 2 { // a second time on top of the first
		code, out, stderr := isnad(t, "", "demo", "--keep", dir, "--lang", "en")
		if code != exitOK {
			t.Fatalf("code %d: %s", code, stderr)
		}
		if !strings.Contains(out, "claimed by Palm Brigades") {
			t.Errorf("no English names: %s", out)
		}
	}
	graph := filepath.Join(dir, demoGraph)
	for _, args := range [][]string{
		{"query", "run", "events", "--param", "lang=en", "--store", graph},
		{"query", "run", "attribution-chain", "--param", "target=Tell Rihan base", "--store", graph},
		{"explain", "--catalog", filepath.Join(dir, "catalog"), filepath.Join(dir, "articles", "06-drones.txt")},
	} {
		if code, out, stderr := isnad(t, "", args...); code != exitOK || !strings.Contains(out+stderr, "قاعدة") && !strings.Contains(out, "Tell Rihan base") {
			t.Errorf("%v: code %d, %s%s", args, code, out, stderr)
		}
	}
}

// TestDemoOnNeo4j wants the same page of the other store.
func TestDemoOnNeo4j(t *testing.T) {
	address := neo4jtest.Empty(t)
	code, out, stderr := isnad(t, "", "demo", "--store", address)
	if code != exitOK {
		t.Fatalf("code %d: %s", code, stderr)
	}
	want, err := os.ReadFile(filepath.Join("testdata", "demo.txt"))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), page(t, out)); diff != "" {
		t.Errorf("(-local +neo4j):\n%s", diff)
	}
	if code, _, stderr := isnad(t, line("1", sample), "refresh", "--store", address, "-"); code != exitOK {
		t.Fatalf("code %d: %s", code, stderr)
	}
	if code, _, stderr := isnad(t, "", "demo", "--store", address); code != exitFailed || !strings.Contains(stderr, "name another store") {
		t.Errorf("beside other articles: code %d, %s", code, stderr)
	}
}

func TestDemoRefused(t *testing.T) {
	full := t.TempDir()
	if err := os.WriteFile(filepath.Join(full, "diary.txt"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for want, args := range map[string][]string{
		"want ar or en":            {"demo", "--lang", "fr"},
		"in one place only":        {"demo", "--keep", "x", "--store", "bolt://127.0.0.1:1"},
		"the folder holds other":   {"demo", "--keep", full},
		"1 arguments given":        {"demo", "news"},
		"unknown flag: --surprise": {"demo", "--surprise"},
	} {
		if code, _, stderr := isnad(t, "", args...); code != exitUsage || !strings.Contains(stderr, want) {
			t.Errorf("%v: code %d, %s", args, code, stderr)
		}
	}
}

func TestProgramName(t *testing.T) {
	for path, want := range map[string]string{
		"./isnad": "./isnad", "isnad": "isnad", "/opt/my tools/isnad": "'/opt/my tools/isnad'",
		"/tmp/go-build123/b001/exe/isnad":                                     "go run ./cmd/isnad",
		"/home/x/.cache/go-build/2e/" + strings.Repeat("2e", 32) + "-d/isnad": "go run ./cmd/isnad", "/src/go-builds/isnad": "/src/go-builds/isnad",
	} {
		if got := programName(path); got != want {
			t.Errorf("programName(%q) = %s, want %s", path, got, want)
		}
	}
}

func TestQuoteShell(t *testing.T) {
	for word, want := range map[string]string{"": "''", "a/b.c": "a/b.c", "a b": "'a b'", "it's": `'it'\''s'`, "$HOME": "'$HOME'", "قاعدة": "'قاعدة'"} {
		if got := quoteShell(word); got != want {
			t.Errorf("quoteShell(%q) = %s, want %s", word, got, want)
		}
	}
}
