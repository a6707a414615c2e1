// Package facts turns the record of one article into the nodes and
// relationships that the article contributes to the graph: its evidence.
//
// Everything has an id that follows from the article and from what was read,
// so the same record gives the same facts on every machine. What several
// articles add up to is not decided here.
package facts

import (
	"cmp"
	"errors"
	"fmt"
	"strings"

	"isnad/extract/article"
	"isnad/extract/record"
	"isnad/graph"
)

// ErrRecord is wrapped by the errors of From: the record contradicts itself,
// for example by naming an entity that it does not hold.
var ErrRecord = errors.New("inconsistent record")

// Facts is what one article contributes.
type Facts struct {
	Article  string // id
	Nodes    []graph.Node
	Rels     []graph.Rel
	Entities []string // ids of the entities that it mentions
	Blocks   []string // blocks of its accounts, see package fuse
	Edges    []string // "TYPE from to" of the edges without an event that its statements support
}

// Options adapts the mapping. The zero value is ready to use.
type Options struct {
	// Outlet finds the entity of a publishing outlet by its name or site. Where
	// it is nil or finds none, the outlet becomes an unlisted Actor.
	Outlet func(name string) (id string, ok bool)
}

// From maps a record. It keeps nothing of it that could change later.
func From(r *record.Record, o Options) (Facts, error) {
	m := &mapping{record: r, options: o, entities: map[string]entity{}, accounts: map[string]string{}, statements: map[string]string{}}
	m.facts.Article = ArticleID(r)
	for _, step := range []func() error{m.article, m.mapEntities, m.mapAccounts, m.mapStatements} {
		if err := step(); err != nil {
			return Facts{}, fmt.Errorf("article %q: %w", r.ID, err)
		}
	}
	return m.facts, nil
}

// mapping holds what the steps of one mapping share.
type mapping struct {
	record     *record.Record
	options    Options
	facts      Facts
	outlet     string              // entity id, empty when unknown
	entities   map[string]entity   // by id in the record
	accounts   map[string]string   // event id in the record → account id
	statements map[string]string   // statement id in the record → its id
	about      map[string][]string // account id → ids of the statements about it
}

func (m *mapping) node(n graph.Node) { m.facts.Nodes = append(m.facts.Nodes, n) }
func (m *mapping) rel(r graph.Rel)   { m.facts.Rels = append(m.facts.Rels, r) }

func (m *mapping) ref() graph.NodeRef { return ref(graph.Article, m.facts.Article) }

func (m *mapping) article() error {
	r := m.record
	if err := checkKeys(r.Published, r.Hash); err != nil {
		return err
	}
	if r.Outlet != "" {
		m.outlet = mint(graph.Actor, r.Outlet)
		if m.options.Outlet != nil {
			if id, ok := m.options.Outlet(r.Outlet); ok {
				m.outlet = id
			}
		}
		if err := checkID(m.outlet); err != nil {
			return err
		}
	}
	m.node(graph.Node{NodeRef: m.ref(), Props: graph.Props{
		"title": orNil(cmp.Or(r.Title, r.ID)), "url": orNil(r.URL), "outlet": orNil(r.Outlet), "outletFrom": orNil(r.OutletBy),
		"published": orNil(r.Published), "publishedFrom": orNil(r.DateFrom), "language": orNil(r.Language),
		"contentHash": orNil(r.Hash), "length": int64(r.Length), "extractor": orNil(r.Extractor),
	}})
	if m.outlet != "" {
		m.node(graph.Node{NodeRef: ref(graph.Entity, m.outlet), Keep: true})
		m.rel(graph.Rel{Type: graph.PublishedBy, From: m.ref(), To: ref(graph.Entity, m.outlet)})
		m.facts.Entities = append(m.facts.Entities, m.outlet)
	}
	return nil
}

// day returns the publication day, empty when it is unknown or no better than a
// file's time, which may be that of a copy.
func (m *mapping) day() string {
	if m.record.DateFrom != article.FromFileTime && len(m.record.Published) >= len("2006-01-02") {
		return m.record.Published[:len("2006-01-02")]
	}
	return ""
}

func ref(l graph.Label, id string) graph.NodeRef { return graph.NodeRef{Label: l, ID: id} }

// orNil returns s, or nil for an empty one: Neo4j keeps no property then.
func orNil(s string) any {
	if s == "" {
		return nil
	}
	return s
}

func list(s []string) any {
	if len(s) == 0 {
		return nil
	}
	return s
}

// maxKey is the longest value in bytes that goes into an index. Neo4j refuses a
// whole transaction for one of more than 8 kB; nothing honest comes near.
const maxKey = 500

func checkID(id string) error {
	if id == "" || len(id) > maxKey || strings.ContainsAny(id, " \t\r\n") {
		return fmt.Errorf("entity id %.60q is empty, too long or has a space: %w", id, ErrRecord)
	}
	return nil
}

// checkKeys refuses values that are too long for an index.
func checkKeys(values ...string) error {
	for _, v := range values {
		if len(v) > maxKey {
			return fmt.Errorf("value %.60q… has %d bytes, at most %d are allowed: %w", v, len(v), maxKey, ErrRecord)
		}
	}
	return nil
}
