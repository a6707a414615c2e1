package local

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"isnad/graph"
)

const (
	// applicationID marks an SQLite file as a graph of Isnad: "Isnd".
	applicationID = 0x49736e64
	// formatVersion is that of tables.sql and of the kinds of indexes. A file of
	// a later one is refused. One of an earlier one is read as it is, and
	// brought up to this one by its first writer: 1 lacks the indexes over texts.
	formatVersion = 2
)

// Beside the file lie, while it is in use, the log of what is committed but
// not yet in its place, and the index of that log.
const (
	walSuffix  = "-wal"
	shmSuffix  = "-shm"
	lockSuffix = ".lock"
	newSuffix  = ".new"
)

// The first bytes of an SQLite file, as far as they are looked at.
const (
	headerSize    = 100
	headerMagic   = "SQLite format 3\x00"
	atPageSize    = 16
	atPages       = 28
	atUserVersion = 60
	atApplication = 68
)

// inspect tells from the bytes of a file alone whether it is a graph that this
// program can use, before SQLite gets to touch it. An absent one is reported as
// fs.ErrNotExist.
func inspect(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close() //nolint:errcheck // nothing was written
	info, err := f.Stat()
	if err != nil {
		return err
	}
	if !info.Mode().IsRegular() {
		return fmt.Errorf("%w: not a plain file; name another path", graph.ErrForeign)
	}
	var header [headerSize]byte
	if _, err := io.ReadFull(f, header[:]); err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return err
	}
	number := func(at int) uint32 { return binary.BigEndian.Uint32(header[at:]) }
	switch {
	case info.Size() == 0:
		return fmt.Errorf("%w: the file is empty; remove it or name another path", graph.ErrForeign)
	case string(header[:len(headerMagic)]) != headerMagic:
		return fmt.Errorf("%w: neither a graph nor a database; name another path", graph.ErrForeign)
	case info.Size() < headerSize:
		return errTruncated
	case number(atApplication) != applicationID:
		return fmt.Errorf("%w: the SQLite database of another program; name another path", graph.ErrForeign)
	case number(atUserVersion) > formatVersion:
		return fmt.Errorf("%w: the file has format %d, this program reads up to %d; use a newer isnad",
			graph.ErrVersion, number(atUserVersion), formatVersion)
	}
	// A log may still hold the pages that the file lacks; SQLite sees to that.
	if whole := int64(pageSize(header)) * int64(number(atPages)); info.Size() < whole && !logged(path) {
		return errTruncated
	}
	return nil
}

var errTruncated = fmt.Errorf("%w: its end is missing", graph.ErrDamaged)

// remedy is what can be done about a damaged file.
const remedy = "restore a copy, or move it away and run isnad refresh again"

// pageSize is in bytes.
func pageSize(header [headerSize]byte) int {
	if n := int(binary.BigEndian.Uint16(header[atPageSize:])); n != 1 {
		return n
	}
	return 65536
}

// logged reports whether there are commits that are not in their place yet.
func logged(path string) bool {
	info, err := os.Stat(path + walSuffix)
	return err == nil && info.Size() > 0
}

// checkAbsent makes sure that a new file may be created: the log of a graph
// that was removed or moved must not be taken for that of the new one.
func checkAbsent(path string) error {
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return errors.Join(err, fs.ErrExist)
	}
	if logged(path) {
		return fmt.Errorf("%w: there is no graph, but %s%s of one that was moved or removed; move that along, or remove it",
			graph.ErrForeign, path, walSuffix)
	}
	return nil
}
