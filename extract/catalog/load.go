package catalog

import (
	"bufio"
	"bytes"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"isnad/extract/lookup"
	"isnad/extract/record"
)

//go:embed data/*.jsonl
var shipped embed.FS

// Catalog is a loaded catalogue. It is safe for concurrent use.
type Catalog struct {
	entries []*Entry
	byID    map[string]*Entry
	state   map[string]*Entry // country by the id of its capital

	openings lookup.Table[*opening] // by the loose key of a name's first word
	nations  lookup.Table[*Entry]   // by the strict key of an adjective without article
}

// Shipped loads the embedded catalogue.
func Shipped() (*Catalog, error) { return Load() }

// Load reads the embedded catalogue and then every *.jsonl file at the root of
// each further file system. A later entry with the id of an earlier one
// replaces it, so that users can correct what is shipped. The error joins all
// faults, each with file and line.
func Load(more ...fs.FS) (*Catalog, error) {
	data, err := fs.Sub(shipped, "data")
	if err != nil {
		return nil, err
	}
	c := &Catalog{byID: map[string]*Entry{}}
	var faults []error
	for i, fsys := range append([]fs.FS{data}, more...) {
		faults = append(faults, c.loadFS(fsys, i)...)
	}
	faults = append(faults, c.checkReferences()...)
	if len(faults) > 0 {
		return nil, errors.Join(faults...)
	}
	if err := c.index(); err != nil {
		return nil, err
	}
	return c, nil
}

func (c *Catalog) loadFS(fsys fs.FS, layer int) []error {
	files, err := fs.Glob(fsys, "*.jsonl")
	if err != nil {
		return []error{fmt.Errorf("catalog: %w", err)}
	}
	slices.Sort(files)
	var faults []error
	seen := map[string]string{}
	for _, file := range files {
		b, err := fs.ReadFile(fsys, file)
		if err != nil {
			faults = append(faults, fmt.Errorf("catalog %s: %w", file, err))
			continue
		}
		faults = append(faults, c.loadFile(file, b, seen)...)
	}
	return faults
}

func (c *Catalog) loadFile(file string, b []byte, seen map[string]string) []error {
	var faults []error
	sc := bufio.NewScanner(bytes.NewReader(b))
	sc.Buffer(make([]byte, 64<<10), 4<<20)
	for line := 1; sc.Scan(); line++ {
		if len(bytes.TrimSpace(sc.Bytes())) == 0 {
			continue
		}
		at := fmt.Sprintf("catalog %s:%d", file, line)
		e, err := decode(sc.Bytes())
		if err == nil {
			err = e.check()
		}
		if err != nil {
			faults = append(faults, fmt.Errorf("%s: %w", at, err))
			continue
		}
		if first, dup := seen[e.ID]; dup {
			faults = append(faults, fmt.Errorf("%s: id %q stands at %s already", at, e.ID, first))
			continue
		}
		seen[e.ID] = fmt.Sprintf("%s:%d", file, line)
		e.File, e.Line = file, line
		c.put(e)
	}
	if err := sc.Err(); err != nil {
		faults = append(faults, fmt.Errorf("catalog %s: %w", file, err))
	}
	return faults
}

func decode(b []byte) (*Entry, error) {
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	e := &Entry{}
	if err := dec.Decode(e); err != nil {
		return nil, errors.New(strings.TrimPrefix(err.Error(), "json: "))
	}
	return e, nil
}

func (c *Catalog) put(e *Entry) {
	if old, ok := c.byID[e.ID]; ok {
		*old = *e
		return
	}
	c.byID[e.ID] = e
	c.entries = append(c.entries, e)
}

var types = []record.EntityType{record.Group, record.Actor, record.Base, record.Town, record.Country, record.Official}

// check reports the first fault of an entry by itself.
func (e *Entry) check() error {
	switch {
	case e.ID == "":
		return errors.New("id is missing")
	case !slices.Contains(types, e.Type):
		return fmt.Errorf("type %q: want one of %v", e.Type, types)
	case !strings.HasPrefix(e.ID, strings.ToLower(string(e.Type))+"/"):
		return fmt.Errorf("id %q: want %s/… for type %s", e.ID, strings.ToLower(string(e.Type)), e.Type)
	case e.Ar == "" && e.En == "":
		return errors.New("neither an Arabic nor an English name")
	case e.Source == "":
		return errors.New("source is missing: say what the facts were taken from")
	case (e.Lat == nil) != (e.Lon == nil):
		return errors.New("lat and lon go together")
	case e.Lat != nil && (*e.Lat < -90 || *e.Lat > 90 || *e.Lon < -180 || *e.Lon > 180):
		return fmt.Errorf("lat %v lon %v: not on the globe", *e.Lat, *e.Lon)
	}
	for key, names := range map[string][]string{"aliases": e.Aliases, "short": e.Short, "guarded": e.Guarded, "adjectives": e.Adjectives} {
		for _, n := range names {
			if strings.TrimSpace(n) == "" {
				return fmt.Errorf("%s: an empty name", key)
			}
		}
	}
	return nil
}

// checkReferences reports ids that no entry has.
func (c *Catalog) checkReferences() []error {
	var faults []error
	for _, e := range c.entries {
		refs := append(slices.Clone(e.MemberOf), e.Affiliation...)
		refs = append(refs, e.Parent, e.Capital)
		for _, s := range e.SaidToBe {
			refs = append(refs, s.Is)
		}
		for _, o := range e.Offices {
			refs = append(refs, o.Of)
		}
		for _, id := range refs {
			if id != "" && c.byID[id] == nil {
				faults = append(faults, fmt.Errorf("catalog %s:%d: %s refers to %q, which no entry has", e.File, e.Line, e.ID, id))
			}
		}
	}
	return faults
}

// Entries returns all entries in the order of their files. The caller must not
// change them.
func (c *Catalog) Entries() []*Entry { return c.entries }

// Get returns the entry with an id, or nil.
func (c *Catalog) Get(id string) *Entry { return c.byID[id] }

// StateOf returns the country whose capital the entry is, or nil.
func (c *Catalog) StateOf(e *Entry) *Entry { return c.state[e.ID] }
