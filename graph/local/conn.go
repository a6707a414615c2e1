package local

import (
	"context"
	"fmt"
	"iter"
	"time"

	"zombiezen.com/go/sqlite"
)

// conn is a connection to the file with its prepared statements. One goroutine
// at a time uses it. Unlike the statements of the library, one of its texts
// may run several times at once, as nested steps of a traversal do.
type conn struct {
	*sqlite.Conn
	idle map[string][]*sqlite.Stmt
}

const (
	// cacheKB bounds the pages that a connection keeps. Twice 64 MB saves a fifth
	// of a query that looks up ten thousand statements all over a graph of
	// 100,000 articles; twice as much again saves nothing more. The rest is in
	// the system's cache.
	cacheKB = 128 << 10
	// busyTimeout is how long another program may hold the file for itself.
	busyTimeout = 10 * time.Second
)

// connect opens the file, which inspect has found to be a graph.
func connect(path string, write bool) (*conn, error) {
	opened, err := sqlite.OpenConn(path, sqlite.OpenReadWrite)
	if err != nil {
		return nil, err
	}
	opened.SetBusyTimeout(busyTimeout)
	c := &conn{Conn: opened, idle: map[string][]*sqlite.Stmt{}}
	settings := []string{
		"PRAGMA trusted_schema = OFF", // the file may come from anywhere
		"PRAGMA cell_size_check = ON",
		"PRAGMA temp_store = MEMORY",
		fmt.Sprintf("PRAGMA cache_size = -%d", cacheKB),
	}
	if write {
		settings = append(settings,
			"PRAGMA synchronous = FULL", // a commit outlives the machine, not only the process
			"PRAGMA wal_autocheckpoint = 2000",
			"PRAGMA journal_size_limit = 67108864")
	} else {
		settings = append(settings, "PRAGMA query_only = ON")
	}
	for _, sql := range settings {
		if err := c.exec(sql); err != nil {
			return nil, closeAfter(c, err)
		}
	}
	return c, nil
}

func closeAfter(c *conn, err error) error {
	_ = c.close() // the first error tells more
	return err
}

func (c *conn) close() error {
	c.SetInterrupt(nil)
	for _, idle := range c.idle {
		for _, s := range idle {
			_ = s.Finalize() // repeats the error of its last step
		}
	}
	return c.Conn.Close()
}

// take gives a statement that nobody else uses, for give to take back.
func (c *conn) take(sql string) (*sqlite.Stmt, error) {
	if idle := c.idle[sql]; len(idle) > 0 {
		c.idle[sql] = idle[:len(idle)-1]
		return idle[len(idle)-1], nil
	}
	s, _, err := c.PrepareTransient(sql)
	return s, err
}

func (c *conn) give(sql string, s *sqlite.Stmt) {
	_ = s.Reset() // repeats the error of its last step
	c.idle[sql] = append(c.idle[sql], s)
}

// rows runs a statement. The row is valid until the next one.
func (c *conn) rows(sql string, args ...any) iter.Seq2[*sqlite.Stmt, error] {
	return func(yield func(*sqlite.Stmt, error) bool) {
		s, err := c.take(sql)
		if err != nil {
			yield(nil, err)
			return
		}
		defer c.give(sql, s)
		bind(s, args)
		for {
			ok, err := s.Step()
			if err != nil {
				yield(nil, err)
				return
			}
			if !ok || !yield(s, nil) {
				return
			}
		}
	}
}

// exec runs a statement to its end.
func (c *conn) exec(sql string, args ...any) error {
	for _, err := range c.rows(sql, args...) {
		if err != nil {
			return err
		}
	}
	return nil
}

// number runs a statement and returns the integer of its only row; ok is false
// where there is none.
func (c *conn) number(sql string, args ...any) (n int64, ok bool, err error) {
	for row, err := range c.rows(sql, args...) {
		if err != nil {
			return 0, false, err
		}
		return row.ColumnInt64(0), true, nil
	}
	return 0, false, nil
}

func bind(s *sqlite.Stmt, args []any) {
	for i, arg := range args {
		switch v := arg.(type) {
		case int64:
			s.BindInt64(i+1, v)
		case float64:
			s.BindFloat(i+1, v)
		case bool:
			s.BindBool(i+1, v)
		case string:
			s.BindText(i+1, v)
		case []byte:
			s.BindBytes(i+1, v)
		default:
			panic(fmt.Sprintf("local: argument of type %T", arg)) // a slip in this package
		}
	}
}

// within runs f in a transaction: all of it or nothing. begin is BEGIN or
// BEGIN IMMEDIATE. It stops when ctx ends.
func (c *conn) within(ctx context.Context, begin string, f func() error) (err error) {
	if err := ctx.Err(); err != nil {
		return err
	}
	c.SetInterrupt(ctx.Done())
	defer c.SetInterrupt(nil)
	if err := c.exec(begin); err != nil {
		return orCause(ctx, err)
	}
	defer func() {
		if !c.AutocommitEnabled() { // SQLite may have rolled back itself
			c.SetInterrupt(nil)
			_ = c.exec("ROLLBACK") // the first error tells more
		}
	}()
	if err := f(); err != nil {
		return orCause(ctx, err)
	}
	return orCause(ctx, c.exec("COMMIT"))
}

// orCause replaces the error of an interrupted statement by why it was.
func orCause(ctx context.Context, err error) error {
	if err != nil && sqlite.ErrCode(err) == sqlite.ResultInterrupt && ctx.Err() != nil {
		return ctx.Err()
	}
	return err
}
