package local

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"zombiezen.com/go/sqlite"

	"isnad/graph"
)

// writeProtected tells of the file beside the graph that readers share with a
// writer.
const writeProtected = "file and folder must be writable, also for reading; copy the file to a folder of your own"

// explain gives an error the name of the file and one of package graph's kinds
// with what can be done.
func explain(operation, path string, err error) error {
	kind, hint := error(nil), ""
	switch sqlite.ErrCode(err).ToPrimary() {
	case sqlite.ResultCorrupt, sqlite.ResultNotADB:
		err = fmt.Errorf("%w: %w", graph.ErrDamaged, err)
	case sqlite.ResultReadOnly, sqlite.ResultPerm:
		kind, hint = graph.ErrReadOnly, writeProtected
	case sqlite.ResultCantOpen:
		kind, hint = graph.ErrReadOnly, writeProtected
	case sqlite.ResultBusy:
		kind, hint = graph.ErrInUse, "another program keeps the file for itself"
	case sqlite.ResultFull:
		return fmt.Errorf("%s %s: the disk is full; nothing of this batch was written: %w", operation, path, err)
	}
	switch {
	case err == nil:
		return nil
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
	case errors.Is(err, graph.ErrDamaged):
		return fmt.Errorf("%s %s: %w; %s", operation, path, err, remedy)
	case kind != nil:
		return fmt.Errorf("%s %s: %w: %s: %w", operation, path, kind, hint, err)
	case errors.Is(err, fs.ErrPermission):
		return fmt.Errorf("%s %s: %w: %w", operation, path, graph.ErrUnreachable, err)
	}
	return fmt.Errorf("%s %s: %w", operation, path, err)
}
