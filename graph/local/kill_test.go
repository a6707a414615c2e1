package local

import (
	"context"
	"fmt"
	"io"
	"math/rand"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"isnad/graph"
	"isnad/graph/cypher/storage"
	"isnad/graph/cypher/value"
	"isnad/graph/refresh"
	"isnad/graph/storetest"
)

// killedArticles is how many articles a run writes that is to be killed.
const killedArticles = 120

// telling is a store that says which articles are committed.
type telling struct {
	graph.Store
	out io.Writer
}

func (s telling) Write(ctx context.Context, b graph.Batch) error {
	if err := s.Store.Write(ctx, b); err != nil {
		return err
	}
	for _, n := range b.Nodes {
		if n.Label == graph.Article {
			if _, err := fmt.Fprintln(s.out, n.ID); err != nil {
				return err
			}
		}
	}
	return nil
}

// writeArticles writes articles one by one, now and then replacing what one had
// contributed.
func writeArticles(ctx context.Context, s graph.Store) error {
	r := rand.New(rand.NewSource(7))
	for i := range killedArticles {
		b := articleBatch(r, i)
		if i%10 == 9 {
			b.Unlink = append(b.Unlink, graph.Unlink{Type: graph.Mentions, Node: &b.Nodes[0].NodeRef})
		}
		if err := s.Write(ctx, b); err != nil {
			return err
		}
	}
	return nil
}

// refreshArticles reads articles as isnad refresh does, with fusion, verdicts
// and derived edges.
func refreshArticles(ctx context.Context, s graph.Store) error {
	r := refresh.New(s, refresh.Options{Batch: 5})
	for _, rec := range storetest.Many(killedArticles) {
		if err := r.Add(ctx, rec); err != nil {
			return err
		}
	}
	return r.Finish(ctx)
}

// kills is how many processes are killed; make chaos asks for more.
func kills(t *testing.T) int {
	n := 5
	if text := os.Getenv("ISNAD_TEST_KILLS"); text != "" {
		var err error
		n, err = strconv.Atoi(text)
		must(t, err)
	}
	return n
}

// TestKilledWriter kills processes that write articles, TestKilledRefresh some
// that also derive from them.
func TestKilledWriter(t *testing.T)  { killed(t, "articles", writeArticles) }
func TestKilledRefresh(t *testing.T) { killed(t, "refresh", refreshArticles) }

// killed kills a process that does a job at random moments, from its start to
// its end. Each time the file opens, contradicts itself nowhere and holds every
// article whose commit was reported; the next process goes on with it. One that
// gets through leaves the graph of an undisturbed run.
func killed(t *testing.T, job string, do func(context.Context, graph.Store) error) {
	seed := time.Now().UnixNano()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewSource(seed))
	undisturbed := open(t)
	start := time.Now()
	must(t, do(t.Context(), undisturbed))
	whole := time.Since(start) + 100*time.Millisecond // the start of a process
	want := dump(t, undisturbed)

	path := filepath.Join(t.TempDir(), "graph.isnad")
	killed, finished, held := 0, 0, 0
	for killed < kills(t) {
		c := startChild(t, job, path)
		time.Sleep(time.Duration(random.Int63n(int64(whole))))
		_ = c.Process.Kill() // it may have ended
		said, err := io.ReadAll(c.out)
		must(t, err)
		err = c.Wait()
		switch status := c.ProcessState.Sys().(syscall.WaitStatus); {
		case status.Signal() == syscall.SIGKILL:
			killed++
		case err != nil:
			t.Fatalf("%v: %s", err, said)
		}
		if _, missing := os.Stat(path); missing != nil && len(said) == 0 {
			continue // killed before there was a file
		}
		held += holds(t, path, strings.Fields(string(said)))
		if err == nil {
			finished++
			s := openAt(t, path)
			if diff := cmp.Diff(want, dump(t, s)); diff != "" {
				t.Fatalf("(-undisturbed +completed):\n%.3000s", diff)
			}
			must(t, s.Close(t.Context()))
			must(t, os.Remove(path))
		}
	}
	s := openAt(t, path)
	must(t, do(t.Context(), s))
	if diff := cmp.Diff(want, dump(t, s)); diff != "" {
		t.Errorf("after %d kills (-undisturbed +completed):\n%.3000s", killed, diff)
	}
	t.Logf("%d processes killed, %d got through; %d reported articles looked up", killed, finished, held)
}

// holds opens the file and looks for articles.
func holds(t *testing.T, path string, articles []string) int {
	t.Helper()
	s, err := Open(t.Context(), Config{Path: path})
	must(t, err)
	defer s.Close(t.Context()) //nolint:errcheck // nothing was written
	must(t, s.read(t.Context(), func(v *view) error {
		if err := v.verify(); err != nil {
			return err
		}
		for _, id := range articles {
			found := 0
			for _, err := range v.SeekNodes("Article", "id", storage.Exactly(value.String(id))) {
				must(t, err)
				found++
			}
			if found != 1 {
				t.Errorf("article %s was reported and is there %d times", id, found)
			}
		}
		return nil
	}))
	return len(articles)
}
