package local

import (
	"context"
	"os"
)

// Info describes a graph file.
type Info struct {
	Path          string
	Format        int   // version of the layout
	Bytes         int64 // of the file
	LogBytes      int64 // of what is committed and not in its place yet
	Nodes         int64
	Relationships int64
	Writer        int // process that holds the lock to write, 0 for none
}

// Info looks at the file and at who uses it.
func (s *Store) Info(ctx context.Context) (Info, error) {
	out := Info{Path: s.path, Writer: holder(s.path)}
	file, err := os.Stat(s.path)
	if err != nil {
		return out, explain("look at", s.path, err)
	}
	out.Bytes = file.Size()
	if log, err := os.Stat(s.path + walSuffix); err == nil {
		out.LogBytes = log.Size()
	}
	err = s.read(ctx, func(v *view) error {
		out.Nodes, out.Relationships = v.CountNodes(""), v.CountRelationships("")
		format, _, err := v.c.number("PRAGMA user_version")
		out.Format = int(format)
		return err
	})
	return out, explain("look at", s.path, err)
}
