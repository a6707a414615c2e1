// Package queries holds the questions that Isnad answers, one ".cypher" file
// each, and reads those that a user adds.
//
// A file is plain Cypher that can be pasted into a browser. It begins with a
// header of comments, without a blank line in between:
//
//	// name: who-said-what
//	// ask: Who said what about this event?
//	// param: event string required — id of the event
//	// param: since date default=null — only statements of this day or later
//	// param: limit int default=100 — most rows
//	// returns: speaker: who said it, stance: kind of statement
//	// returns: quote: the words, as they stand in the article
//	// since: 0.1
//
// The name comes first and is the file's base name, so that a browser shows it
// as the title of a favourite. A parameter has a type (string, int, float,
// bool, date, list), then "required" or "default=VALUE" (quoted when it has
// spaces; null, also where nothing is said, stands for "not given"), then a
// description behind a dash. The columns stand in the order of the RETURN
// clause. Anything else is a Fault with file and line: an unknown key, a
// parameter that is not declared or not used, a column that differs, a clause
// that would write.
//
// Values reach a query as parameters only, never as text put into it. Running
// one is the work of a graph.Store.
package queries

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"isnad/graph"
)

//go:embed *.cypher
var shipped embed.FS

// ErrUnknown is returned by Get for a name that no query has.
var ErrUnknown = errors.New("unknown query")

// Source is a folder of query files.
type Source struct {
	Name string // stands before the file in faults; "" for none
	FS   fs.FS
}

// Shipped is the source of the queries that come with the program.
func Shipped() Source { return Source{Name: "queries", FS: shipped} }

// Set is a collection of queries with distinct names.
type Set struct {
	list []Query // by name
}

// Open reads the ".cypher" files at the top of each source; other files are
// left alone. Every fault of every file is in the error, a name that two files
// share is one. Nothing is returned when there is any, so Open is also the
// check that needs no database.
func Open(sources ...Source) (*Set, error) {
	set := &Set{}
	byName := map[string]Query{}
	var faults []error
	for _, src := range sources {
		files, err := fs.Glob(src.FS, "*"+extension)
		if err == nil && len(files) == 0 {
			_, err = fs.Stat(src.FS, ".") // Glob keeps silent about a folder that is not there
		}
		if err != nil {
			faults = append(faults, fmt.Errorf("read queries %s: %w", src.Name, err))
			continue
		}
		for _, file := range files {
			q, err := read(src, file)
			if err != nil {
				faults = append(faults, err)
				continue
			}
			if first, twice := byName[q.Name]; twice {
				faults = append(faults, &Fault{File: q.File, Line: 1, Msg: fmt.Sprintf("query %q is already in %s", q.Name, first.File)})
				continue
			}
			byName[q.Name] = q
			set.list = append(set.list, q)
		}
	}
	if len(faults) > 0 {
		return nil, errors.Join(faults...)
	}
	slices.SortFunc(set.list, func(a, b Query) int { return strings.Compare(a.Name, b.Name) })
	return set, nil
}

func read(src Source, file string) (Query, error) {
	text, err := fs.ReadFile(src.FS, file)
	if err != nil {
		return Query{}, fmt.Errorf("read query %s: %w", path.Join(src.Name, file), err)
	}
	return Parse(path.Join(src.Name, file), text)
}

// List returns the queries in the order of their names.
func (s *Set) List() []Query { return slices.Clone(s.list) }

// Get returns the named query; the error wraps ErrUnknown and tells the names
// that there are.
func (s *Set) Get(name string) (Query, error) {
	i, found := slices.BinarySearchFunc(s.list, name, func(q Query, n string) int { return strings.Compare(q.Name, n) })
	if found {
		return s.list[i], nil
	}
	names := make([]string, len(s.list))
	for i, q := range s.list {
		names[i] = q.Name
	}
	return Query{}, fmt.Errorf("%w %q, known are %s", ErrUnknown, name, strings.Join(names, ", "))
}

// CheckSchema joins what Query.CheckSchema finds in each query.
func (s *Set) CheckSchema(schema graph.Schema) error {
	var faults []error
	for _, q := range s.list {
		faults = append(faults, q.CheckSchema(schema))
	}
	return errors.Join(faults...)
}
