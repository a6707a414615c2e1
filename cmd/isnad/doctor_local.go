package main

import (
	"context"
	"errors"
	"fmt"

	"isnad/graph"
	"isnad/graph/local"
)

// localChecks are those of a graph file; verify has all of it read.
func localChecks(s *local.Store, verify bool) []check {
	return []check{
		func(ctx context.Context) finding { return checkFile(ctx, s) },
		func(ctx context.Context) finding { return checkContent(ctx, s, verify) },
		func(ctx context.Context) finding { return checkLock(ctx, s) },
	}
}

func checkFile(ctx context.Context, s *local.Store) finding {
	info, err := s.Info(ctx)
	return finding{"file", fmt.Sprintf("%s, %s, format %d", info.Path, megabytes(info.Bytes+info.LogBytes), info.Format), err}
}

func megabytes(bytes int64) string { return fmt.Sprintf("%.1f MB", float64(bytes)/1e6) }

// checkContent counts what is there; damage shows for certain only when all of
// it is read.
func checkContent(ctx context.Context, s *local.Store, verify bool) finding {
	info, err := s.Info(ctx)
	detail := fmt.Sprintf("%d nodes, %d relationships", info.Nodes, info.Relationships)
	if err == nil && verify {
		err = s.Verify(ctx)
		detail += ", whole and in order"
	}
	return finding{"content", detail, err}
}

// checkLock tells who writes; nobody is kept from reading by that.
func checkLock(ctx context.Context, s *local.Store) finding {
	info, err := s.Info(ctx)
	if info.Writer != 0 {
		return finding{"rights", fmt.Sprintf("in use by process %d, which writes; may read", info.Writer), err}
	}
	f := checkRights(ctx, s)
	if errors.Is(f.err, graph.ErrInUse) { // it has begun in this moment
		return finding{"rights", f.err.Error(), nil}
	}
	return f
}
