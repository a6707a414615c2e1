package source

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// input is one file to be read.
type input struct {
	path     string
	below    string // the folder that the user named, or the one that holds the file that he named
	kind     kind
	gz       bool
	modified time.Time
}

// path reads one path that the user named: a file, a folder, or "-".
func (r *reader) path(p string) bool {
	if p == "-" {
		return r.stdin()
	}
	info, err := os.Stat(p)
	if err != nil {
		return r.fault(pathFault(p, err))
	}
	if info.IsDir() {
		r.below = p
		return r.folder(p, nil)
	}
	in := input{path: p, below: filepath.Dir(p), modified: info.ModTime()}
	if in.kind, in.gz = kindOf(p); in.kind == unknown {
		return r.fault(&Fault{Path: p, Err: ErrKind, Detail: quoted(filepath.Ext(p)),
			Advice: "expected .txt, .html, .json or .jsonl, with or without .gz"})
	}
	if !info.Mode().IsRegular() && info.Mode()&fs.ModeNamedPipe == 0 {
		return r.fault(&Fault{Path: p, Err: ErrKind, Detail: "not a regular file",
			Advice: "name a file, a folder or -"})
	}
	return r.file(in)
}

// folder reads everything readable below dir, in the order of names. Hidden
// entries and files of other kinds are passed over: folders of articles hold
// pictures and notes as well. above are the folders on the way to dir.
func (r *reader) folder(dir string, above []os.FileInfo) bool {
	info, err := os.Stat(dir)
	if err != nil {
		return r.fault(pathFault(dir, err))
	}
	if slices.ContainsFunc(above, func(a os.FileInfo) bool { return os.SameFile(a, info) }) {
		return r.fault(&Fault{Path: dir, Err: ErrLoop, Advice: "remove the link; what it leads to is read anyway"})
	}
	above = append(slices.Clip(above), info)

	entries, err := os.ReadDir(dir) // sorted by name; holds what could be read beside an error
	if err != nil && !r.fault(pathFault(dir, err)) {
		return false
	}
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), ".") {
			continue
		}
		if !r.entry(filepath.Join(dir, e.Name()), above) {
			return false
		}
	}
	return true
}

// entry reads what lies in a folder under the given path.
func (r *reader) entry(p string, above []os.FileInfo) bool {
	info, err := os.Stat(p) // follows links
	if err != nil {
		if k, _ := kindOf(p); k == unknown && errors.Is(err, fs.ErrNotExist) {
			return true // a dangling link to nothing that concerns us
		}
		return r.fault(pathFault(p, err))
	}
	if info.IsDir() {
		return r.folder(p, above)
	}
	k, gz := kindOf(p)
	if k == unknown || !info.Mode().IsRegular() {
		return true
	}
	return r.file(input{path: p, below: r.below, kind: k, gz: gz, modified: info.ModTime()})
}

// pathFault says in words of the user's what the operating system refused.
func pathFault(p string, err error) *Fault {
	f := &Fault{Path: p, Err: err}
	var pe *fs.PathError
	if errors.As(err, &pe) {
		f.Err = pe.Err // the path is named already
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		f.Advice = "check the spelling of the path"
	case errors.Is(err, fs.ErrPermission):
		f.Advice = "grant this user the right to read it"
	case strings.Contains(err.Error(), "too many levels of symbolic links"):
		f.Err = ErrLoop
		f.Advice = "remove the link"
	default:
		f.Advice = "check that the disk and the path are sound"
	}
	return f
}
