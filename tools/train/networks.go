package main

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"isnad/extract/encoder"
)

// networks is a folder that keeps networks by what they were learned from, so that stages behind
// the encoder are learned again without the most of an hour that it takes; "" keeps none. It does
// not know of changes to how a network learns: those need another folder.
type networks string

// learn gives the kept network of these examples, or learns one and keeps it.
func (dir networks) learn(c encoder.Course, vectors *encoder.Vectors, examples []*encoder.Example) (*encoder.Net, error) {
	if dir == "" {
		return c.Learn(vectors, examples), nil
	}
	path := filepath.Join(string(dir), fingerprint(c, examples)+".bin")
	file, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		n := c.Learn(vectors, examples)
		if err := write(path+".part", n.Write); err != nil {
			return nil, err
		}
		return n, os.Rename(path+".part", path) // so that a run that is stopped leaves no half of one
	}
	if err != nil {
		return nil, err
	}
	n, err := encoder.Load(bytes.NewReader(file), vectors)
	if err != nil {
		return nil, fmt.Errorf("%s: %w; delete it to learn it anew", path, err)
	}
	return n, nil
}

// fingerprint names a course over examples.
func fingerprint(c encoder.Course, examples []*encoder.Example) string {
	c.Done = nil
	h := sha256.New()
	fmt.Fprintln(h, c)
	for _, e := range examples {
		fmt.Fprintln(h, *e) // maps in the order of their keys
	}
	return fmt.Sprintf("%x", h.Sum(nil)[:8])
}
