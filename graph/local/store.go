package local

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"isnad/graph"
	"isnad/graph/cypher"
)

var _ graph.Store = (*Store)(nil)

// Config says where the graph lies.
type Config struct {
	Path string
	// Create makes the file, and the folder that it lies in, where there is
	// none. Without it that is graph.ErrUnreachable.
	Create bool
	// Limits bounds each query; zero for ten minutes and a gigabyte.
	Limits cypher.Limits
}

// Store is a graph.Store over one file.
type Store struct {
	path   string
	schema graph.Schema

	writing sync.Mutex // held for a whole write
	lock    *writeLock // nil until the first write
	write   *conn      // nil until the first write

	reading sync.Mutex // held to take and give idle
	idle    []*conn    // open connections that nobody reads with
	closed  bool

	preparing sync.Mutex
	prepared  map[string]*cypher.Query

	limits     cypher.Limits
	statistics *statistics
}

// Open opens the graph at the path. It changes nothing in a file that is there,
// and refuses one that is none of its own: its errors wrap graph.ErrForeign,
// ErrDamaged, ErrVersion, ErrUnreachable, ErrInUse or ErrReadOnly. It reads
// next to nothing, however large the graph is.
func Open(ctx context.Context, c Config) (*Store, error) {
	if c.Path == "" {
		return nil, fmt.Errorf("open store: empty path: %w", graph.ErrAddress)
	}
	path, err := resolve(c.Path)
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", c.Path, err)
	}
	if c.Limits == (cypher.Limits{}) {
		c.Limits = cypher.Limits{Time: queryTime, Memory: queryMemory}
	}
	s := &Store{path: path, schema: graph.CurrentSchema(), limits: c.Limits, statistics: newStatistics(), prepared: map[string]*cypher.Query{}}
	err = inspect(path)
	if errors.Is(err, fs.ErrNotExist) {
		if !c.Create {
			return nil, fmt.Errorf("open %s: %w: there is no file yet; isnad refresh makes it", path, graph.ErrUnreachable)
		}
		err = s.create(ctx)
	}
	if err != nil {
		return nil, explain("open", path, err)
	}
	r, err := s.reader()
	if err != nil {
		return nil, explain("open", path, err)
	}
	// The symbols are the first thing of every query.
	_, err = loadSymbols(r)
	s.release(r)
	if err != nil {
		return nil, errors.Join(explain("open", path, err), s.Close(ctx))
	}
	return s, nil
}

// resolve gives the one name of a file that may be called by several: the lock
// and the log lie beside it.
func resolve(path string) (string, error) {
	real, err := filepath.EvalSymlinks(path)
	if err != nil { // most often there is no file yet
		real = path
	}
	return filepath.Abs(real)
}

func (s *Store) create(ctx context.Context) error {
	if err := os.MkdirAll(filepath.Dir(s.path), 0o700); err != nil {
		return err
	}
	l, err := lock(ctx, s.path)
	if err != nil {
		return err
	}
	err = create(ctx, s.path)
	if errors.Is(err, fs.ErrExist) {
		err = inspect(s.path) // another process was quicker
	}
	return errors.Join(err, l.release())
}

// EnsureSchema adds what the schema of this release has and the file has not,
// and fills new indexes.
func (s *Store) EnsureSchema(ctx context.Context) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	w, err := s.writer(ctx)
	if err == nil {
		err = ensureSchema(ctx, w, s.schema)
	}
	return explain("apply schema to", s.path, err)
}

// writer gives the connection that writes, with the lock that goes with it. The
// caller holds s.writing.
func (s *Store) writer(ctx context.Context) (*conn, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if s.isClosed() {
		return nil, errClosed
	}
	if s.write != nil {
		return s.write, nil
	}
	l, err := lock(ctx, s.path)
	if err != nil {
		return nil, err
	}
	w, err := connect(s.path, true)
	if err == nil {
		if err = ensureSchema(ctx, w, s.schema); err != nil {
			err = closeAfter(w, err)
		}
	}
	if err != nil {
		return nil, errors.Join(err, l.release())
	}
	s.lock, s.write = l, w
	return w, nil
}

var errClosed = errors.New("the store is closed")

// reader gives a connection to read with, for release to take back.
func (s *Store) reader() (*conn, error) {
	s.reading.Lock()
	defer s.reading.Unlock()
	if s.closed {
		return nil, errClosed
	}
	if n := len(s.idle); n > 0 {
		c := s.idle[n-1]
		s.idle = s.idle[:n-1]
		return c, nil
	}
	return connect(s.path, false)
}

func (s *Store) release(c *conn) {
	s.reading.Lock()
	defer s.reading.Unlock()
	if s.closed || len(s.idle) >= runtime.GOMAXPROCS(0) {
		_ = c.close() // nothing was written
		return
	}
	s.idle = append(s.idle, c)
}

func (s *Store) isClosed() bool {
	s.reading.Lock()
	defer s.reading.Unlock()
	return s.closed
}

// Close lets go of the file and of the lock. The last process to close it
// leaves one file behind.
func (s *Store) Close(context.Context) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	s.reading.Lock()
	defer s.reading.Unlock()
	s.closed = true
	var errs []error
	for _, c := range s.idle {
		errs = append(errs, c.close())
	}
	s.idle = nil
	if s.write != nil {
		errs = append(errs, s.write.close(), s.lock.release())
		s.write, s.lock = nil, nil
	}
	return explain("close", s.path, errors.Join(errs...))
}
