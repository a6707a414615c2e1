package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"isnad/graph"
	"isnad/graph/neo4j"
	"isnad/graph/refresh"
	"isnad/graph/storetest"
	"isnad/internal/localneo4j/neo4jtest"
)

// store connects to the test database.
func store(t *testing.T, address string) graph.Store {
	t.Helper()
	s, err := neo4j.Open(t.Context(), neo4j.Config{Address: address})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close(context.Background()) })
	return s
}

// corpus writes n articles that tell of several happenings, some of them of
// the same one, and returns the file.
func corpus(t *testing.T, n int) string {
	t.Helper()
	bases := []string{"قاعدة عين الأسد", "قاعدة حرير", "قاعدة التنف", "حقل كونيكو"}
	var b strings.Builder
	for i := range n {
		b.WriteString(line(fmt.Sprintf("n%03d", i), fmt.Sprintf("قصفت كتائب حزب الله بالصواريخ %s يوم %d نيسان 2024، وفق ما أعلن الجيش العراقي في بيان.\n"+
			"ونفت كتائب حزب الله مسؤوليتها عن الهجوم الذي أوقع %d جرحى.\n", bases[i%len(bases)], 1+i%20, 3+i)))
	}
	path := filepath.Join(t.TempDir(), "corpus.jsonl")
	if err := os.WriteFile(path, []byte(b.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestRefreshAndAsk(t *testing.T) {
	address := neo4jtest.Empty(t)
	t.Setenv("ISNAD_STORE", address)
	path := corpus(t, 6)

	code, out, stderr := isnad(t, "", "refresh", path)
	if code != exitOK || !strings.Contains(out, "articles: 6 read, 6 new or changed, 0 unchanged, 0 failed") || stderr != "" {
		t.Fatalf("code %d, %s%s", code, out, stderr)
	}
	before := storetest.Dump(t, store(t, address))
	code, out, _ = isnad(t, "", "refresh", path)
	if code != exitOK || !strings.Contains(out, "6 read, 0 new or changed, 6 unchanged") {
		t.Errorf("again: code %d, %s", code, out)
	}
	if diff := cmp.Diff(before, storetest.Dump(t, store(t, address))); diff != "" {
		t.Errorf("a second run changed the graph: %s", diff)
	}

	code, out, stderr = isnad(t, "", "query", "run", "events", "--param", "doer=كتائب حزب الله", "--output", "json")
	var rows []map[string]any
	if err := json.Unmarshal([]byte(out), &rows); code != exitOK || err != nil || len(rows) == 0 {
		t.Errorf("events: code %d, %v, %s%s", code, err, out, stderr)
	}
	for _, format := range []string{"table", "csv", "md"} {
		if code, out, stderr := isnad(t, "", "query", "run", "events", "-o", format); code != exitOK || !strings.Contains(out, "كتائب حزب الله") {
			t.Errorf("%s: code %d, %s%s", format, code, out, stderr)
		}
	}
	if code, out, stderr := isnad(t, "", "doctor"); code != exitOK || strings.Count(out, "ok  ") != 5 || !strings.Contains(out, "6 read, 0 new or changed, 6 unchanged") {
		t.Errorf("doctor: code %d, %s%s", code, out, stderr)
	}
	if code, out, stderr := isnad(t, "", "schema", "apply"); code != exitOK || !strings.Contains(out, "in place") {
		t.Errorf("schema apply: code %d, %s%s", code, out, stderr)
	}
	// The shipped queries do not write, nor can a user's own.
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "erase.cypher"), []byte("// name: erase\n// ask: Erase?\n// returns: n: nodes\n// since: 0.1\nMATCH (n) DETACH DELETE n RETURN count(n) AS n\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if code, _, stderr := isnad(t, "", "query", "run", "erase", "--queries", dir); code != exitConfig {
		t.Errorf("a query that writes: code %d, %s", code, stderr)
	}
	if diff := cmp.Diff(before, storetest.Dump(t, store(t, address))); diff != "" {
		t.Errorf("asking changed the graph: %s", diff)
	}
}

// program starts this test binary as the isnad command.
func program(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = append(os.Environ(), "ISNAD_TEST_AS_PROGRAM=1", "XDG_CONFIG_HOME="+t.TempDir())
	cmd.Stdout, cmd.Stderr = new(strings.Builder), new(strings.Builder)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd
}

// reach waits until the database holds as many nodes of a label, or the
// program has ended.
func reach(t *testing.T, s graph.Store, label string, n int64) {
	t.Helper()
	for deadline := time.Now().Add(3 * time.Minute); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		var have int64
		err := s.Query(t.Context(), "MATCH (n:"+label+") RETURN count(n) AS n", nil, func(r graph.Row) error {
			have, _ = r.Get("n").(int64)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if have >= n {
			return
		}
	}
	t.Fatalf("never %d nodes %s", n, label)
}

// TestKilled kills a refresh without warning in its catalogue and twice among
// its articles; completed, it must leave the graph of an undisturbed one.
func TestKilled(t *testing.T) {
	if testing.Short() {
		t.Skip("writes the catalogue twice, about a minute")
	}
	address := neo4jtest.Empty(t)
	t.Setenv("ISNAD_STORE", address)
	path := corpus(t, 40)
	s := store(t, address)
	killed := 0
	for _, at := range []struct {
		label string
		n     int64
	}{{"Entity", 2000}, {"Article", 5}, {"Article", 25}} {
		cmd := program(t, "refresh", "--batch", "1", path)
		reach(t, s, at.label, at.n)
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		if err := cmd.Wait(); err != nil && cmd.ProcessState.Sys().(syscall.WaitStatus).Signal() == syscall.SIGKILL {
			killed++
		} else {
			t.Logf("at %d %s: %v, %s", at.n, at.label, err, cmd.Stderr)
		}
	}
	if killed != 3 {
		t.Errorf("killed %d times, want 3: the program was too quick", killed)
	}
	if _, out, _ := isnad(t, "", "doctor"); !strings.Contains(out, "running, began") {
		t.Errorf("doctor after a kill: %s", out)
	}
	code, out, stderr := isnad(t, "", "refresh", path)
	if code != exitOK {
		t.Fatalf("code %d, %s", code, stderr)
	}
	t.Log(out)
	outcomes := map[string]int{}
	err := s.Query(t.Context(), "MATCH (r:Run) RETURN r.outcome AS outcome", nil, func(r graph.Row) error {
		outcomes[r.Text("outcome")]++
		return nil
	})
	if diff := cmp.Diff(map[string]int{"interrupted": 3, "done": 1}, outcomes); diff != "" || err != nil {
		t.Errorf("runs: %s %v", diff, err)
	}
	got := storetest.Dump(t, s)

	neo4jtest.Empty(t)
	if code, _, stderr := isnad(t, "", "refresh", path); code != exitOK {
		t.Fatalf("undisturbed: code %d, %s", code, stderr)
	}
	if diff := cmp.Diff(storetest.Dump(t, s), got); diff != "" {
		t.Errorf("the graph differs from that of an undisturbed run: %s", diff)
	}
}

// TestInterrupted asks a refresh to stop, as Ctrl+C does.
func TestInterrupted(t *testing.T) {
	address := neo4jtest.Empty(t)
	t.Setenv("ISNAD_STORE", address)
	cmd := program(t, "refresh", "--batch", "1", corpus(t, 400))
	s := store(t, address)
	reach(t, s, "Article", 1)
	if code, _, stderr := isnad(t, "", "refresh", corpus(t, 1)); code != exitFailed || !strings.Contains(stderr, "another refresh is running") {
		t.Errorf("beside another one: code %d, stderr %s", code, stderr)
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // the code tells
	if code := cmd.ProcessState.ExitCode(); code != exitInterrupted || !strings.Contains(fmt.Sprint(cmd.Stderr), "interrupted") {
		t.Errorf("code %d, stderr %s", code, cmd.Stderr)
	}
	if last, _, err := refresh.LastRun(t.Context(), s); err != nil || last.Outcome != refresh.Interrupted || last.Finished == "" {
		t.Errorf("last run %+v, %v", last, err)
	}
}

// TestEditedFile edits one of two text files of one name that bring no url: the
// graph becomes that of the edited files alone.
func TestEditedFile(t *testing.T) {
	address := neo4jtest.Empty(t)
	t.Setenv("ISNAD_STORE", address)
	s := store(t, address)
	dir := filepath.Join(t.TempDir(), "news")
	file := func(name, base string) {
		t.Helper()
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		text := "قصفت كتائب حزب الله بالصواريخ " + base + " يوم 5 نيسان 2024، وفق ما أعلن الجيش العراقي في بيان.\n"
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	read := func(want string, paths ...string) {
		t.Helper()
		code, out, stderr := isnad(t, "", append([]string{"refresh"}, paths...)...)
		if code != exitOK || !strings.Contains(out, want) {
			t.Errorf("%v: code %d, want %s, got %s%s", paths, code, want, out, stderr)
		}
	}
	file("a/1.txt", "قاعدة حرير")
	file("b/1.txt", "قاعدة التنف")
	read("2 new or changed", dir)
	want := storetest.Dump(t, s)

	file("a/1.txt", "قاعدة عين الأسد")
	read("1 new or changed, 1 unchanged", dir)
	if cmp.Equal(want, storetest.Dump(t, s)) {
		t.Error("the edited file changed nothing")
	}
	file("a/1.txt", "قاعدة حرير")
	read("1 new or changed, 1 unchanged", dir)
	if diff := cmp.Diff(want, storetest.Dump(t, s)); diff != "" {
		t.Errorf("edited and edited back: %s", diff)
	}
}
