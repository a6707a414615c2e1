package local

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"isnad/graph"
)

// TestSecondWriter lets a real process write, a second one try, and a reader
// look on; then the first is killed.
func TestSecondWriter(t *testing.T) {
	path := filled(t)
	first := startChild(t, "hold", path)
	first.wait(t, "holding")

	s, err := Open(t.Context(), Config{Path: path})
	must(t, err)
	t.Cleanup(func() { _ = s.Close(context.Background()) })
	before := dump(t, s)
	err = s.Write(t.Context(), small())
	if !errors.Is(err, graph.ErrInUse) || !strings.Contains(err.Error(), fmt.Sprintf("in use by process %d", first.Process.Pid)) {
		t.Errorf("got %v, want %v by process %d", err, graph.ErrInUse, first.Process.Pid)
	}
	if err := s.EnsureSchema(t.Context()); !errors.Is(err, graph.ErrInUse) {
		t.Errorf("schema: got %v, want %v", err, graph.ErrInUse)
	}
	info, err := s.Info(t.Context())
	if err != nil || info.Writer != first.Process.Pid {
		t.Errorf("written by %d, %v, want %d", info.Writer, err, first.Process.Pid)
	}
	if now := dump(t, s); line(t, now) != line(t, before) {
		t.Error("the reader sees what is not committed")
	}

	first.kill(t)
	write(t, s, graph.Batch{Nodes: []graph.Node{{NodeRef: entity("after")}}})
	if info, err := s.Info(t.Context()); err != nil || info.Writer != os.Getpid() {
		t.Errorf("written by %d, %v, want this process", info.Writer, err)
	}
	must(t, s.Close(t.Context()))
	if n := holder(path); n != 0 {
		t.Errorf("held by %d after Close", n)
	}
}

// TestSnapshot lets a reader begin before a write and go on after it.
func TestSnapshot(t *testing.T) {
	path := filled(t)
	s := openAt(t, path)
	before := dump(t, s)
	var during []string
	err := s.Batches(t.Context(), 1, func(b graph.Batch) error {
		if during == nil {
			write(t, s, graph.Batch{Delete: []graph.NodeRef{entity("a")}, Nodes: []graph.Node{{NodeRef: statement("new")}}})
		}
		for _, n := range b.Nodes {
			during = append(during, line(t, n))
		}
		for _, r := range b.Rels {
			during = append(during, line(t, r))
		}
		return nil
	})
	must(t, err)
	if len(during) != len(before) {
		t.Errorf("%d lines, want the %d from before the write", len(during), len(before))
	}
	if after := dump(t, s); len(after) >= len(before) {
		t.Errorf("%d lines after, %d before", len(after), len(before))
	}
}
