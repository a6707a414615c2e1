package neo4j_test

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/graph"
	"isnad/graph/neo4j"
	"isnad/graph/refresh"
	"isnad/graph/storetest"
	"isnad/internal/localneo4j/neo4jtest"
)

const killArticles = 200

// TestMain doubles as the program that TestKilledRun kills: with an address in
// its environment it refreshes that database and nothing else, with a line for
// each article.
func TestMain(m *testing.M) {
	address := os.Getenv("ISNAD_TEST_REFRESH")
	if address == "" {
		os.Exit(m.Run())
	}
	ctx := context.Background()
	s, err := neo4j.Open(ctx, neo4j.Config{Address: address})
	if err == nil {
		err = load(ctx, s, os.Stdout)
	}
	if err != nil {
		os.Exit(1)
	}
	os.Exit(0)
}

func load(ctx context.Context, s graph.Store, progress io.Writer) error {
	r := refresh.New(s, refresh.Options{Batch: 20})
	for _, rec := range storetest.Many(killArticles) {
		if err := r.Add(ctx, rec); err != nil {
			return err
		}
		fmt.Fprintln(progress, rec.ID)
	}
	return r.Finish(ctx)
}

// TestKilledRun kills a refreshing process at several moments, each time on
// what the last one left, and completes the run: the graph is that of an
// undisturbed run.
func TestKilledRun(t *testing.T) {
	ctx := context.Background()
	s := open(t)
	if err := load(ctx, s, io.Discard); err != nil {
		t.Fatal(err)
	}
	want := storetest.Dump(t, s)
	address := neo4jtest.Empty(t)
	for _, articles := range []int{30, 90, 150} {
		killAfter(t, address, articles)
	}
	if err := load(ctx, s, io.Discard); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, storetest.Dump(t, s)); diff != "" {
		t.Errorf("after killed runs (-undisturbed +completed):\n%.3000s", diff)
	}
}

// killAfter starts a refresh and kills it when it has taken in so many articles.
func killAfter(t *testing.T, address string, articles int) {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), "ISNAD_TEST_REFRESH="+address)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	for articles > 0 && lines.Scan() {
		articles--
	}
	_ = cmd.Process.Kill()
	if err := cmd.Wait(); err == nil || articles > 0 {
		t.Fatalf("the run was not killed on its way: %v, %d articles missing", err, articles)
	}
}
