package source

import (
	"path"
	"path/filepath"
	"strings"
)

// id is what an article that is a file is called: the file's path below the
// named folder, without suffixes.
func (in input) id() string {
	name := in.inner()
	return strings.TrimSuffix(name, path.Ext(name))
}

// key names the file across readings: the name of the named folder and the path
// below it. It is empty for standard input, which has neither.
func (in input) key() string {
	if in.path == "-" {
		return ""
	}
	folder := in.below
	if abs, err := filepath.Abs(folder); err == nil { // "." has a name too
		folder = abs
	}
	return path.Join(filepath.ToSlash(filepath.Base(folder)), in.inner())
}

// inner is the file's path below the named folder, with slashes and without
// ".gz": a file that was packed is still the same one.
func (in input) inner() string {
	name, err := filepath.Rel(in.below, in.path)
	if err != nil || in.path == "-" {
		name = filepath.Base(in.path)
	}
	if strings.EqualFold(filepath.Ext(name), ".gz") {
		name = name[:len(name)-len(".gz")]
	}
	return filepath.ToSlash(name)
}
