package local_test

import (
	"context"
	"path/filepath"
	"testing"

	"isnad/graph"
	"isnad/graph/local"
	"isnad/graph/storetest"
)

func TestStore(t *testing.T) {
	storetest.Run(t, func(t *testing.T) graph.Store {
		s, err := local.Open(context.Background(), local.Config{Path: filepath.Join(t.TempDir(), "graph.isnad"), Create: true})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if err := s.Verify(context.Background()); err != nil {
				t.Error(err)
			}
			if err := s.Close(context.Background()); err != nil {
				t.Error(err)
			}
		})
		return s
	})
}
