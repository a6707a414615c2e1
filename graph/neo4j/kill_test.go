package neo4j_test

import (
	"context"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"isnad/graph"
	"isnad/graph/neo4j"
	"isnad/graph/refresh"
	"isnad/graph/storetest"
	"isnad/internal/localneo4j/neo4jtest"
)

const killArticles = 200

// TestMain doubles as the program that TestKilledRun kills: with an address in
// its environment it refreshes that database and nothing else.
func TestMain(m *testing.M) {
	address := os.Getenv("ISNAD_TEST_REFRESH")
	if address == "" {
		os.Exit(m.Run())
	}
	ctx := context.Background()
	s, err := neo4j.Open(ctx, neo4j.Config{Address: address})
	if err == nil {
		err = load(ctx, s)
	}
	if err != nil {
		os.Exit(1)
	}
	os.Exit(0)
}

func load(ctx context.Context, s graph.Store) error {
	r := refresh.New(s, refresh.Options{Batch: 20})
	for _, rec := range storetest.Many(killArticles) {
		if err := r.Add(ctx, rec); err != nil {
			return err
		}
	}
	return r.Finish(ctx)
}

// TestKilledRun kills a refreshing process at several moments, each time on
// what the last one left, and completes the run: the graph is that of an
// undisturbed run.
func TestKilledRun(t *testing.T) {
	ctx := context.Background()
	s := open(t)
	start := time.Now()
	if err := load(ctx, s); err != nil {
		t.Fatal(err)
	}
	whole := time.Since(start)
	want := storetest.Dump(t, s)
	address := neo4jtest.Empty(t)
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	killed := 0
	for _, part := range []float64{0.15, 0.4, 0.6} {
		cmd := exec.Command(self)
		cmd.Env = append(os.Environ(), "ISNAD_TEST_REFRESH="+address)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(part * float64(whole)))
		_ = cmd.Process.Kill() // it may have ended already
		if cmd.Wait() != nil {
			killed++
		}
	}
	if killed == 0 {
		t.Fatal("no run was killed in time")
	}
	if err := load(ctx, s); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, storetest.Dump(t, s)); diff != "" {
		t.Errorf("after %d killed runs (-undisturbed +completed):\n%.3000s", killed, diff)
	}
}
