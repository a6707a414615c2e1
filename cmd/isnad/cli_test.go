package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rs/zerolog"
	"github.com/spf13/cobra"

	"isnad/configs"
	"isnad/extract"
	"isnad/extract/record"
	"isnad/graph/neo4j"
)

// TestMain lets the test binary be the program, for tests that kill it.
func TestMain(m *testing.M) {
	if os.Getenv("ISNAD_TEST_AS_PROGRAM") == "1" {
		os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
	}
	for _, v := range os.Environ() { // the tester's own settings stay out
		if name, _, _ := strings.Cut(v, "="); strings.HasPrefix(name, "ISNAD_") && !strings.HasPrefix(name, "ISNAD_TEST_") {
			_ = os.Unsetenv(name)
		}
	}
	data, err := os.MkdirTemp("", "isnad-test-") // nor do tests touch the tester's own graph
	if err == nil {
		err = os.Setenv("XDG_DATA_HOME", data)
	}
	if err != nil {
		panic(err)
	}
	code := m.Run()
	_ = os.RemoveAll(data) // it lies among temporary files
	os.Exit(code)
}

// isnad runs a command line as main does.
func isnad(t *testing.T, stdin string, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	var out, errs bytes.Buffer
	code = run(args, strings.NewReader(stdin), &out, &errs)
	return code, out.String(), errs.String()
}

// line is an article as one line of JSON.
func line(id, text string) string {
	b, err := json.Marshal(map[string]string{"id": id, "text": text, "published": "2024-04-22"})
	if err != nil {
		panic(err)
	}
	return string(b) + "\n"
}

const sample = "قصف مجهولون بالصواريخ قاعدة عين الأسد في العراق أمس الأحد، وفق ما أعلن الجيش العراقي في بيان."

func TestExitCodes(t *testing.T) {
	dir := t.TempDir()
	write := func(name, content string) string {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	good := write("good.jsonl", line("1", sample))
	partly := write("partly.jsonl", line("1", sample)+line("2", sample)+"{\"id\":\"3\",\n"+line("4", sample))
	write("catalog/x.jsonl", "{\"id\":\n")
	write("queries/x.cypher", "RETURN 1\n")
	badConfig := write("bad.yaml", "stroe: x\n")
	tests := []struct {
		name string
		args []string
		code int
		text string // on standard error
	}{
		{"help", []string{"help"}, exitOK, ""},
		{"no command", nil, exitOK, ""},
		{"unknown command", []string{"refersh"}, exitUsage, `unknown command "refersh" of isnad, did you mean refresh?`},
		{"unknown subcommand", []string{"query", "rnu"}, exitUsage, "did you mean run?"},
		{"unknown flag", []string{"check", "--fast"}, exitUsage, "unknown flag: --fast"},
		{"no argument", []string{"extract"}, exitUsage, "isnad extract PATH..."},
		{"too many arguments", []string{"check", "x"}, exitUsage, "1 arguments given"},
		{"unknown query", []string{"query", "run", "no-such"}, exitUsage, `unknown query "no-such", known are`},
		{"unknown parameter", []string{"query", "run", "events", "--param", "colour=red"}, exitUsage, "colour"},
		{"unknown output", []string{"query", "run", "events", "--output", "xls"}, exitUsage, "xls"},
		{"check", []string{"check"}, exitOK, ""},
		{"extract", []string{"extract", "--validate", good}, exitOK, ""},
		{"extract in part", []string{"extract", partly}, exitPartial, "partly.jsonl line 3: malformed"},
		{"dry run in part", []string{"refresh", "--dry-run", partly}, exitPartial, "some articles were not read: 1 of 4"},
		{"nothing read", []string{"extract", filepath.Join(dir, "none")}, exitFailed, "no such file or directory"},
		{"explain", []string{"explain", good}, exitOK, ""},
		{"explain all", []string{"explain", "--all", good}, exitOK, ""},
		{"explain an unknown id", []string{"explain", "--id", "9", good}, exitFailed, `no article has the id "9"`},
		{"line of a pack", []string{"packs", "show", "ar/events.jsonl", "attack-taken"}, exitOK, ""},
		{"line that no pack has", []string{"packs", "show", "ar/events.jsonl", "no-such"}, exitFailed, `packs show ar/events.jsonl: it has no "no-such"`},
		{"file of no pack", []string{"packs", "show", "events.jsonl", "attack-taken"}, exitUsage, "such as ar/events.jsonl"},
		{"entry of the catalogue", []string{"catalog", "show", "country/IQ"}, exitOK, ""},
		{"unknown entry of the catalogue", []string{"catalog", "show", "country/XX"}, exitFailed, `no entry has the id "country/XX"`},
		{"bad configuration", []string{"check", "--config", badConfig}, exitConfig, "bad.yaml:1: stroe: unknown key"},
		{"bad flag value", []string{"check", "--log-level", "loud"}, exitConfig, "--log-level: log.level"},
		{"bad publication day", []string{"extract", "--published", "yesterday", good}, exitUsage, "--published \"yesterday\": want a day"},
		{"bad catalogue", []string{"check", "--catalog", filepath.Join(dir, "catalog")}, exitConfig, "x.jsonl"},
		{"bad query", []string{"query", "list", "--queries", filepath.Join(dir, "queries")}, exitConfig, "x.cypher"},
		{"no address", []string{"doctor", "--store", "localhost:7687"}, exitConfig, "want the path of a graph file"},
		{"no graph yet", []string{"query", "run", "events"}, exitDatabase, "there is no file yet; isnad refresh makes it"},
		{"no graph yet to push", []string{"push", "bolt://127.0.0.1:1"}, exitDatabase, "there is no file yet"},
		{"push from a database", []string{"push", "--store", "bolt://127.0.0.1:1", "bolt://127.0.0.1:2"}, exitUsage, "push copies the graph of a file"},
		{"plan of a database", []string{"query", "explain", "events", "--store", "bolt://127.0.0.1:1"}, exitUsage, "put EXPLAIN before the query"},
		{"foreign file", []string{"refresh", "--store", good, good}, exitDatabase, "good.jsonl: not a graph file"},
		{"no database", []string{"doctor", "--store", "bolt://127.0.0.1:1"}, exitDatabase, "database unreachable"},
		{"no database to refresh", []string{"refresh", "--store", "bolt://127.0.0.1:1", good}, exitDatabase, "bolt://127.0.0.1:1"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Setenv("ISNAD_NEO4J_TIMEOUT", "1s")
			code, _, stderr := isnad(t, "", tt.args...)
			if code != tt.code || !strings.Contains(stderr, tt.text) {
				t.Errorf("code %d, want %d with %q, stderr:\n%s", code, tt.code, tt.text, stderr)
			}
			if (code == exitOK) != (stderr == "") {
				t.Errorf("code %d with stderr %q", code, stderr)
			}
		})
	}
}

func TestExtract(t *testing.T) {
	var in strings.Builder
	var want []string
	for i := range 100 {
		id := fmt.Sprint("a", i)
		in.WriteString(line(id, strings.Repeat(sample+"\n", 1+i%7)))
		want = append(want, id)
	}
	code, out, stderr := isnad(t, in.String(), "extract", "--validate", "--workers", "4", "-")
	if code != exitOK {
		t.Fatalf("code %d: %s", code, stderr)
	}
	var got []string
	for dec := json.NewDecoder(strings.NewReader(out)); dec.More(); {
		var rec record.Record
		if err := dec.Decode(&rec); err != nil {
			t.Fatal(err)
		}
		got = append(got, rec.ID)
		if rec.Published != "2024-04-22" || rec.DateFrom != "record" || len(rec.Events) == 0 {
			t.Fatalf("%s: published %s from %s, %d events", rec.ID, rec.Published, rec.DateFrom, len(rec.Events))
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("order: %s", diff)
	}
}

func TestExplain(t *testing.T) {
	code, out, stderr := isnad(t, sample+"\x1b[31m", "explain", "-")
	if code != exitOK || !strings.Contains(out, "قاعدة عين الأسد") || !strings.Contains(out, "Statements:") {
		t.Errorf("code %d, %s\n%s", code, stderr, out)
	}
	if strings.Contains(out, "\x1b") {
		t.Error("a control character of the article reaches the terminal")
	}
}

// What show prints is what a file of the user's own may hold: read back, it changes nothing.
func TestShownLinesLoad(t *testing.T) {
	dir := t.TempDir()
	for file, args := range map[string][]string{
		"packs/ar/events.jsonl": {"packs", "show", "ar/events.jsonl", "attack-taken", "attack-kill"},
		"packs/en/heads.jsonl":  {"packs", "show", "en/heads.jsonl", "brigade"},
		"catalog/mine.jsonl":    {"catalog", "show", "country/IQ", "group/hizballah"},
	} {
		code, out, stderr := isnad(t, "", args...)
		if code != exitOK {
			t.Fatalf("%v: code %d, %s", args, code, stderr)
		}
		name := filepath.Join(dir, file)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(out), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	_, shipped, _ := isnad(t, sample, "extract", "-")
	code, own, stderr := isnad(t, sample, "extract", "--packs", filepath.Join(dir, "packs"), "--catalog", filepath.Join(dir, "catalog"), "-")
	if code != exitOK || own != shipped {
		t.Errorf("code %d, %s\n%s\nwant\n%s", code, stderr, own, shipped)
	}
}

// broken is an output that fails.
type broken struct{ err error }

func (b broken) Write([]byte) (int, error) { return 0, b.err }

func TestBrokenOutput(t *testing.T) {
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	for _, args := range [][]string{
		{"extract", "-"}, {"explain", "-"}, {"check"}, {"query", "list"}, {"query", "show", "events"}, {"version"}, {"schema", "show"},
		{"schema", "show", "--doc"}, {"catalog", "list"}, {"catalog", "check"}, {"catalog", "show", "country/IQ"}, {"packs", "show", "ar/events.jsonl", "attack-taken"}, {"refresh", "--dry-run", "-"},
		{"eval", "--gold", goldSample, "--errors"}, {"eval", "--gold", goldSample, "--output", "json"},
	} {
		var stderr bytes.Buffer
		full := &os.PathError{Op: "write", Path: "/dev/stdout", Err: syscall.ENOSPC}
		if code := run(args, strings.NewReader(line("1", sample)), broken{full}, &stderr); code != exitFailed ||
			!strings.Contains(stderr.String(), "no space left on device") || strings.Count(stderr.String(), "\n") != 1 {
			t.Errorf("%v on a full disk: code %d, stderr %q", args, code, &stderr)
		}
		stderr.Reset()
		gone := &os.PathError{Op: "write", Path: "/dev/stdout", Err: syscall.EPIPE}
		if code := run(args, strings.NewReader(line("1", sample)), broken{gone}, &stderr); code != exitOK || stderr.Len() > 0 {
			t.Errorf("%v with a reader gone: code %d, stderr %q", args, code, &stderr)
		}
	}
}

// fragile panics at one article.
type fragile struct{}

func (fragile) Extract(a extract.Article) (record.Record, error) {
	if a.ID == "2" {
		panic("index out of range")
	}
	return record.Record{ID: a.ID}, nil
}

func TestPanicLosesOneArticle(t *testing.T) {
	var log bytes.Buffer
	a := &app{config: configs.Default(), log: zerolog.New(&log), stdin: strings.NewReader(line("1", "x") + line("2", "x") + line("3", "x"))}
	var got []string
	tally, err := a.extractAll(t.Context(), []string{"-"}, fragile{}, func(r record.Record) error {
		got = append(got, r.ID)
		return nil
	})
	if diff := cmp.Diff([]string{"1", "3"}, got); diff != "" || err != nil || !errors.Is(tally.err(), errPartial) {
		t.Errorf("%s, %v, %v", diff, err, tally.err())
	}
	if !strings.Contains(log.String(), "extract 2: internal fault: index out of range") {
		t.Errorf("log %s", &log)
	}
}

// endless never stops giving articles.
type endless struct{ n int }

func (e *endless) Read(p []byte) (int, error) {
	e.n++
	return copy(p, line(fmt.Sprint(e.n), "x")), nil
}

func TestStopsAtAnError(t *testing.T) {
	a := &app{config: configs.Default(), log: zerolog.Nop(), stdin: &endless{}}
	want := errors.New("store gone")
	n := 0
	_, err := a.extractAll(t.Context(), []string{"-"}, fragile{}, func(record.Record) error {
		n++
		return want
	})
	if !errors.Is(err, want) || n != 1 {
		t.Errorf("%v after %d records", err, n)
	}
	ctx, cancel := context.WithCancel(t.Context())
	_, err = a.extractAll(ctx, []string{"-"}, fragile{}, func(record.Record) error {
		cancel()
		return nil
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("canceled: %v", err)
	}
}

func TestLogForPrograms(t *testing.T) {
	for _, args := range [][]string{{"nonsense", "--log-format", "json"}, {"--log-format=json", "extract", "/no/such/path"}} {
		_, _, stderr := isnad(t, "", args...)
		for l := range strings.SplitSeq(strings.TrimSpace(stderr), "\n") {
			if !json.Valid([]byte(l)) {
				t.Errorf("%v: no JSON: %s", args, l)
			}
		}
	}
}

func TestCompletion(t *testing.T) {
	for _, shell := range []string{"bash", "zsh", "fish", "powershell"} {
		if code, out, _ := isnad(t, "", "completion", shell); code != exitOK || !strings.Contains(out, "isnad") {
			t.Errorf("%s: code %d", shell, code)
		}
	}
	if _, out, _ := isnad(t, "", "__complete", "query", "run", "ev"); !strings.Contains(out, "events") {
		t.Errorf("names of queries: %s", out)
	}
}

func TestSchemes(t *testing.T) {
	if diff := cmp.Diff(neo4j.Schemes(), configs.Schemes()); diff != "" {
		t.Error(diff)
	}
}

// TestDocs holds docs/cli.md to the commands and exit codes that there are.
func TestDocs(t *testing.T) {
	data, err := os.ReadFile("../../docs/cli.md")
	if err != nil {
		t.Fatal(err)
	}
	doc := strings.Join(strings.Fields(string(data)), " ")
	for l := range strings.SplitSeq(exitCodes, "\n") {
		code, meaning, ok := strings.Cut(strings.TrimSpace(l), " ")
		if ok && code[0] <= '9' && !strings.Contains(doc, "| "+code+" | "+strings.TrimSpace(meaning)) {
			t.Errorf("exit code %s, %q is not in docs/cli.md", code, meaning)
		}
	}
	var visit func(*cobra.Command)
	visit = func(c *cobra.Command) {
		if c.Runnable() && !c.HasSubCommands() && !strings.Contains(doc, "`"+c.UseLine()[:len(c.UseLine())-len(flagsHint(c))]+"`") {
			t.Errorf("%q is not in docs/cli.md", c.UseLine())
		}
		for _, sub := range c.Commands() {
			visit(sub)
		}
	}
	visit(newRoot(&app{stdout: io.Discard, stderr: io.Discard}))
}

func flagsHint(c *cobra.Command) string {
	if strings.HasSuffix(c.UseLine(), " [flags]") {
		return " [flags]"
	}
	return ""
}
