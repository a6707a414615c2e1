package local

import (
	"context"
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"isnad/graph"
)

// filled returns the path of a closed graph file with a few hundred nodes.
func filled(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "graph.isnad")
	s := openAt(t, path)
	b := small()
	for i := range 500 {
		b.Nodes = append(b.Nodes, graph.Node{NodeRef: statement(line(t, i)), Props: graph.Props{"quote": strings.Repeat("قال ", 40)}})
	}
	write(t, s, b)
	if err := s.Close(context.Background()); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestOpenRefuses lets Open meet files that are no graph, or no longer one: each
// is left as it is.
func TestOpenRefuses(t *testing.T) {
	for name, test := range map[string]struct {
		make func(t *testing.T, path string)
		kind error
		want string
	}{
		"empty":             {func(t *testing.T, path string) { put(t, path, nil) }, graph.ErrForeign, "empty"},
		"text":              {func(t *testing.T, path string) { put(t, path, []byte("articles:\n  - one\n")) }, graph.ErrForeign, "name another path"},
		"long text":         {func(t *testing.T, path string) { put(t, path, []byte(strings.Repeat("قال ", 9000))) }, graph.ErrForeign, "name another path"},
		"folder":            {func(t *testing.T, path string) { must(t, os.Mkdir(path, 0o700)) }, graph.ErrForeign, "not a plain file"},
		"other database":    {otherDatabase, graph.ErrForeign, "another program"},
		"cut to the magic":  {func(t *testing.T, path string) { cut(t, path, 20) }, graph.ErrDamaged, "its end is missing"},
		"cut in the middle": {func(t *testing.T, path string) { cut(t, path, 50_000) }, graph.ErrDamaged, "its end is missing"},
		"cut by a page":     {func(t *testing.T, path string) { cut(t, path, -8192) }, graph.ErrDamaged, "its end is missing"},
		"newer format":      {func(t *testing.T, path string) { patch(t, path, atUserVersion, formatVersion+1) }, graph.ErrVersion, "newer isnad"},
		"first page gone": {func(t *testing.T, path string) {
			data := graphBytes(t)
			for i := headerSize; i < 8192; i++ {
				data[i] = 0xa5
			}
			put(t, path, data)
		}, graph.ErrDamaged, "restore a copy"},
		"log of a removed graph": {func(t *testing.T, path string) { put(t, path+walSuffix, []byte("something")) }, graph.ErrForeign, "moved or removed"},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "graph.isnad")
			test.make(t, path)
			before := listing(t, path)
			_, err := Open(t.Context(), Config{Path: path, Create: true})
			if !errors.Is(err, test.kind) || !strings.Contains(err.Error(), test.want) || !strings.Contains(err.Error(), path) {
				t.Errorf("got %v, want %v with %q and the path", err, test.kind, test.want)
			}
			if after := listing(t, path); after != before {
				t.Errorf("the file was touched:\n%.200s\n%.200s", before, after)
			}
		})
	}
}

// listing is the content of a file and the names beside it.
func listing(t *testing.T, path string) string {
	t.Helper()
	data, _ := os.ReadFile(path) // none for a folder
	names, err := filepath.Glob(filepath.Join(filepath.Dir(path), "*"))
	must(t, err)
	var out []string
	for _, name := range names {
		if !strings.HasSuffix(name, lockSuffix) {
			out = append(out, name)
		}
	}
	return strings.Join(out, " ") + string(data)
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func put(t *testing.T, path string, data []byte) {
	t.Helper()
	must(t, os.WriteFile(path, data, 0o600))
}

func graphBytes(t *testing.T) []byte {
	t.Helper()
	data, err := os.ReadFile(filled(t))
	must(t, err)
	return data
}

// cut writes the first n bytes of a graph, or leaves out the last -n.
func cut(t *testing.T, path string, n int) {
	t.Helper()
	data := graphBytes(t)
	if n < 0 {
		n += len(data)
	}
	put(t, path, data[:n])
}

func patch(t *testing.T, path string, at int, n uint32) {
	t.Helper()
	data := graphBytes(t)
	binary.BigEndian.PutUint32(data[at:], n)
	put(t, path, data)
}

func otherDatabase(t *testing.T, path string) {
	t.Helper()
	c, err := sqlite.OpenConn(path, sqlite.OpenReadWrite|sqlite.OpenCreate)
	must(t, err)
	must(t, sqlitex.ExecuteScript(c, "CREATE TABLE places (url TEXT); INSERT INTO places VALUES ('x');", nil))
	must(t, c.Close())
}

// TestDamageWithin overwrites a page behind the first: opening may pass, reading
// tells what is wrong.
func TestDamageWithin(t *testing.T) {
	path := filepath.Join(t.TempDir(), "graph.isnad")
	data := graphBytes(t)
	for i := len(data) / 2; i < len(data)-8192; i++ {
		data[i] = 0xa5
	}
	put(t, path, data)
	s, err := Open(t.Context(), Config{Path: path})
	if err == nil {
		defer s.Close(t.Context()) //nolint:errcheck // nothing was written
		err = s.Verify(t.Context())
	}
	if !errors.Is(err, graph.ErrDamaged) || !strings.Contains(err.Error(), path) {
		t.Errorf("got %v, want %v", err, graph.ErrDamaged)
	}
}

func TestOpenAbsent(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sub", "graph.isnad")
	if _, err := Open(t.Context(), Config{Path: path}); !errors.Is(err, graph.ErrUnreachable) || !strings.Contains(err.Error(), "isnad refresh") {
		t.Errorf("got %v, want %v and what to do", err, graph.ErrUnreachable)
	}
	if _, err := os.Stat(filepath.Dir(path)); err == nil {
		t.Error("a folder was made")
	}
	if _, err := Open(t.Context(), Config{}); !errors.Is(err, graph.ErrAddress) {
		t.Errorf("no path: got %v, want %v", err, graph.ErrAddress)
	}
}

// TestOneFile looks at what a closed store leaves behind, and at a creation
// that was broken off before.
func TestOneFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "graph.isnad")
	put(t, path+newSuffix, []byte("half a graph"))
	s, err := Open(t.Context(), Config{Path: path, Create: true})
	must(t, err)
	write(t, s, small())
	before := dump(t, s)
	for _, name := range []string{path, path + walSuffix, path + lockSuffix} {
		if info, err := os.Stat(name); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v, want a file for its owner alone", name, info, err)
		}
	}
	must(t, s.Close(t.Context()))
	names, err := filepath.Glob(path + "*")
	must(t, err)
	if len(names) != 2 || names[0] != path || names[1] != path+lockSuffix {
		t.Errorf("left behind: %q", names)
	}
	if _, err := os.Stat(path + newSuffix); err == nil {
		t.Error("the half graph is still there")
	}
	if again := dump(t, openAt(t, path)); line(t, again) != line(t, before) {
		t.Error("reopened, the graph is another one")
	}
	if err := s.Write(t.Context(), small()); !errors.Is(err, errClosed) {
		t.Errorf("write after close: %v", err)
	}
}

// TestSymlink opens one file by two names: there is one lock for both.
func TestSymlink(t *testing.T) {
	path := filled(t)
	link := filepath.Join(t.TempDir(), "link.isnad")
	must(t, os.Symlink(path, link))
	write(t, openAt(t, link), small())
	other := openAt(t, path)
	if err := other.Write(t.Context(), small()); !errors.Is(err, graph.ErrInUse) {
		t.Errorf("got %v, want %v", err, graph.ErrInUse)
	}
	if _, err := os.Stat(link + lockSuffix); err == nil {
		t.Error("the link has a lock of its own")
	}
}

// TestNoRights opens a graph as a user who may read, or not even that.
func TestNoRights(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("the superuser has every right")
	}
	path := filled(t)
	for mode, want := range map[os.FileMode]string{0o400: "also for reading", 0: "permission denied"} {
		must(t, os.Chmod(path, mode))
		must(t, os.Chmod(filepath.Dir(path), 0o500))
		_, err := Open(t.Context(), Config{Path: path})
		must(t, os.Chmod(filepath.Dir(path), 0o700))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("mode %o: got %v, want %q", mode, err, want)
		}
	}
}
