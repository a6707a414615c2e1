package local

import (
	"fmt"
	"iter"
	"unsafe"

	"isnad/graph"
	"isnad/graph/cypher/storage"
	"isnad/graph/cypher/value"
)

// view is the graph as it was at one moment, for one query. Its connection is
// in a read transaction as long as it is used.
type view struct {
	c          *conn
	symbols    *symbols
	indexes    *indexes
	statistics *statistics

	nodes     map[int64]*node
	labelSets map[int64][]string
	typeSets  map[typeSet][]int64
}

var _ storage.Graph = (*view)(nil)

// typeSet names a slice of types by where it is: the same one comes again and
// again.
type typeSet struct {
	start *string
	n     int
}

// mostNodes bounds the nodes that a view remembers; some hundred bytes each.
const mostNodes = 1 << 16

func newView(c *conn, st *statistics) (*view, error) {
	s, err := loadSymbols(c)
	if err != nil {
		return nil, err
	}
	x, err := loadIndexes(c, s)
	if err != nil {
		return nil, err
	}
	return &view{c: c, symbols: s, indexes: x, statistics: st,
		nodes: map[int64]*node{}, labelSets: map[int64][]string{}, typeSets: map[typeSet][]int64{}}, nil
}

// node gives the node with a number, which is there: what the file says of
// relationships and indexes always has its nodes.
func (v *view) node(id int64) *node {
	if n, ok := v.nodes[id]; ok {
		return n
	}
	n := &node{v: v, id: id}
	if len(v.nodes) >= mostNodes {
		clear(v.nodes)
	}
	v.nodes[id] = n
	return n
}

func missing(what string, id int64) error {
	return fmt.Errorf("%s %d is missing: %w", what, id, graph.ErrDamaged)
}

// labelSet gives the names of labels; there are few different sets.
func (v *view) labelSet(labels int64) []string {
	if set, ok := v.labelSets[labels]; ok {
		return set
	}
	var set []string
	for i, name := range v.symbols.labels.byID {
		if labels&bit(int64(i+1)) != 0 {
			set = append(set, name)
		}
	}
	v.labelSets[labels] = set
	return set
}

// Nodes yields the nodes with a label with all that they hold.
func (v *view) Nodes(label string) iter.Seq2[value.Node, error] {
	if label == "" {
		return v.scanNodes(first(0), first(mostLabels+1))
	}
	id, ok := v.symbols.labels.id(label)
	if !ok {
		return func(func(value.Node, error) bool) {}
	}
	if v.symbols.home(id) == id {
		return v.scanNodes(first(id), first(id+1))
	}
	return func(yield func(value.Node, error) bool) {
		for row, err := range v.c.rows("SELECT node FROM labelled WHERE label = ?", id) {
			if err != nil {
				yield(nil, err)
				return
			}
			if !yield(v.node(row.ColumnInt64(0)), nil) {
				return
			}
		}
	}
}

func (v *view) scanNodes(from, to int64) iter.Seq2[value.Node, error] {
	return func(yield func(value.Node, error) bool) {
		for row, err := range v.c.rows("SELECT id, labels, props FROM node WHERE id >= ? AND id < ?", from, to) {
			if err != nil {
				yield(nil, err)
				return
			}
			n := &node{v: v, id: row.ColumnInt64(0), loaded: true, labels: row.ColumnInt64(1), props: row.ColumnText(2)}
			if !yield(n, nil) {
				return
			}
		}
	}
}

// Relationships yields the relationships of a type with all that they hold, newest
// first: who asks for the latest then soon knows which of the others are too old.
func (v *view) Relationships(typ string) iter.Seq2[value.Relationship, error] {
	from, to := first(0), int64(1<<62)
	if typ != "" {
		id, ok := v.symbols.types.id(typ)
		if !ok {
			return func(func(value.Relationship, error) bool) {}
		}
		from, to = first(id), first(id+1)
	}
	return func(yield func(value.Relationship, error) bool) {
		for row, err := range v.c.rows("SELECT id, source, target, props FROM rel WHERE id >= ? AND id < ? ORDER BY id DESC", from, to) {
			if err != nil {
				yield(nil, err)
				return
			}
			r := &relationship{v: v, id: row.ColumnInt64(0), source: row.ColumnInt64(1), target: row.ColumnInt64(2),
				loaded: true, props: row.ColumnText(3)}
			if !yield(r, nil) {
				return
			}
		}
	}
}

// typesOf gives the numbers of types, leaving out those that there are not.
func (v *view) typesOf(types []string) []int64 {
	key := typeSet{unsafe.SliceData(types), len(types)}
	if ids, ok := v.typeSets[key]; ok {
		return ids
	}
	var ids []int64
	for i, name := range types {
		id, ok := v.symbols.types.id(name)
		if ok && !contains(types[:i], name) {
			ids = append(ids, id)
		}
	}
	v.typeSets[key] = ids
	return ids
}

func contains(list []string, s string) bool {
	for _, t := range list {
		if t == s {
			return true
		}
	}
	return false
}
