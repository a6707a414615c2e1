package local

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"isnad/graph"
)

//go:embed tables.sql
var tables string

// create makes a new graph file, and the folder that it lies in. The file is
// made whole under another name first: at its own name there is never a part
// of one. The caller holds the lock.
func create(ctx context.Context, path string) error {
	if err := checkAbsent(path); err != nil {
		return err
	}
	fresh := path + newSuffix
	if err := errors.Join(remove(fresh), remove(fresh+"-journal"), remove(fresh+walSuffix), remove(fresh+shmSuffix)); err != nil {
		return err
	}
	if err := build(ctx, fresh); err != nil {
		return errors.Join(err, remove(fresh))
	}
	if err := os.Rename(fresh, path); err != nil {
		return err
	}
	return syncFolder(filepath.Dir(path))
}

func build(ctx context.Context, path string) (err error) {
	// What it holds is for its owner; SQLite gives its log the same rights.
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		return err
	}
	opened, err := sqlite.OpenConn(path, sqlite.OpenReadWrite)
	if err != nil {
		return err
	}
	c := &conn{Conn: opened, idle: map[string][]*sqlite.Stmt{}}
	defer func() { err = errors.Join(err, c.close()) }()
	// Statements and accounts of some hundred bytes lie well in pages of 8 KiB.
	if err := c.exec("PRAGMA page_size = 8192"); err != nil {
		return err
	}
	script := fmt.Sprintf("PRAGMA application_id = %d;\nPRAGMA user_version = %d;\n%s", applicationID, formatVersion, tables)
	if err := sqlitex.ExecuteScript(opened, script, nil); err != nil {
		return err
	}
	if err := ensureSchema(ctx, c, graph.CurrentSchema()); err != nil {
		return err
	}
	// With a log of its own, readers see the last commit while another is on its way.
	return c.exec("PRAGMA journal_mode = WAL")
}

func remove(path string) error {
	if err := os.Remove(path); err != nil && !os.IsNotExist(err) {
		return err
	}
	return nil
}

// syncFolder makes the new name last. Some systems cannot sync folders and do
// not need it.
func syncFolder(path string) error {
	folder, err := os.Open(path)
	if err != nil {
		return err
	}
	_ = folder.Sync()
	return folder.Close()
}

// ensureSchema adds the symbols and indexes of the schema that the file lacks.
func ensureSchema(ctx context.Context, c *conn, schema graph.Schema) error {
	return c.within(ctx, "BEGIN IMMEDIATE", func() error {
		symbols, err := loadSymbols(c)
		if err != nil {
			return err
		}
		if err := addSymbols(c, symbols, schema); err != nil {
			return err
		}
		if err := ensureIndexes(c, symbols, schema); err != nil {
			return err
		}
		return raiseFormat(c)
	})
}

// raiseFormat marks a file of an earlier format, which now holds what this one
// has, so that an earlier program does not come upon indexes that are none to
// it.
func raiseFormat(c *conn) error {
	format, _, err := c.number("PRAGMA user_version")
	if err != nil || format >= formatVersion {
		return err
	}
	return c.exec(fmt.Sprintf("PRAGMA user_version = %d", formatVersion))
}
