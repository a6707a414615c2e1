// Package wordlist reads the word lists behind times and quantities and finds
// their entries in a run of tokens.
//
// A list is a file of JSON lines: one object a line; empty lines and lines that
// start with # are skipped. Reading is strict: an unknown key, a value of the
// wrong type or a broken line is a fault that names the file and the line.
// Lists come from any fs.FS, so that a user's folder is read like the embedded
// one. A Tree holds the entries by their forms (one word or several) and finds
// the longest one at a token, also behind the particles that Arabic writes
// together with the next word.
package wordlist

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
	"sync"
)

// Shipped gives what load makes of the lists that are built in, made on the first call.
func Shipped[T any](load func() (*T, error)) func() *T {
	return sync.OnceValue(func() *T {
		v, err := load()
		if err != nil {
			panic(err) // the built-in lists are covered by tests
		}
		return v
	})
}

// Read decodes every line of every *.jsonl file of a folder of several file systems, in
// the order of the file names, and hands it to add with its place ("ar.jsonl:12"). It
// stops at the first fault, its own or one that add returns.
func Read[T any](sources []fs.FS, dir string, add func(place string, entry T) error) error {
	for _, fsys := range sources {
		if err := readFolder(fsys, dir, add); err != nil {
			return err
		}
	}
	return nil
}

func readFolder[T any](fsys fs.FS, dir string, add func(place string, entry T) error) error {
	names, err := fs.Glob(fsys, join(dir, "*.jsonl"))
	if err != nil {
		return fmt.Errorf("read word lists %s: %w", dir, err)
	}
	slices.Sort(names)
	for _, name := range names {
		raw, err := fs.ReadFile(fsys, name)
		if err != nil {
			return fmt.Errorf("read word list: %w", err)
		}
		if err := readLines(name, raw, add); err != nil {
			return err
		}
	}
	return nil
}

func join(dir, name string) string {
	if dir == "" || dir == "." {
		return name
	}
	return strings.TrimSuffix(dir, "/") + "/" + name
}

func readLines[T any](name string, raw []byte, add func(string, T) error) error {
	for n, line := range bytes.Split(raw, []byte("\n")) {
		line = bytes.TrimSpace(line)
		if len(line) == 0 || line[0] == '#' {
			continue
		}
		place := fmt.Sprintf("%s:%d", name, n+1)
		var entry T
		dec := json.NewDecoder(bytes.NewReader(line))
		dec.DisallowUnknownFields()
		if err := dec.Decode(&entry); err != nil {
			return fmt.Errorf("read word list %s: %w", place, err)
		}
		if _, err := dec.Token(); !errors.Is(err, io.EOF) {
			return fmt.Errorf("read word list %s: more than one value on the line", place)
		}
		if err := add(place, entry); err != nil {
			return fmt.Errorf("read word list %s: %w", place, err)
		}
	}
	return nil
}
