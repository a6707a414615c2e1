// Package memgraph is a property graph in memory: the plainest store that can be
// queried, for tests and small tools. It is filled first and queried then; it
// may be queried by several goroutines, but not while it is being filled.
package memgraph

import (
	"slices"
	"strconv"

	"isnad/graph/cypher/value"
)

// Graph is a graph in memory. The zero Graph is empty and ready.
type Graph struct {
	lastID int64
	labels map[string]int64 // number of nodes by label
	types  map[string]int64 // number of relationships by type
	nodes  []*Node
	rels   []*Rel
	// indexes are the declared ones, by label or type and property.
	nodeIndexes, relIndexes map[[2]string]*index
	textIndexes             []textIndex
	fullText                map[string]fullText
}

// Node is a node; it implements value.Node.
type Node struct {
	id     int64
	labels []string
	props  map[string]value.Value
	out    []*Rel
	in     []*Rel
}

// Rel is a relationship; it implements value.Relationship.
type Rel struct {
	id       int64
	typ      string
	from, to *Node
	props    map[string]value.Value
}

func (g *Graph) next() int64 {
	g.lastID++
	return g.lastID
}

// AddNode adds a node. Properties that are null are left out.
func (g *Graph) AddNode(labels []string, props map[string]value.Value) *Node {
	n := &Node{id: g.next(), labels: slices.Clone(labels), props: withoutNulls(props)}
	g.nodes = append(g.nodes, n)
	if g.labels == nil {
		g.labels = map[string]int64{}
	}
	for _, label := range n.labels {
		g.labels[label]++
		for key, v := range n.props {
			if x, ok := g.nodeIndexes[[2]string{label, key}]; ok {
				x.add(v, n)
			}
		}
	}
	for _, x := range g.textIndexes {
		x.add(n)
	}
	return n
}

// AddRel adds a relationship between two nodes of the graph.
func (g *Graph) AddRel(from, to *Node, typ string, props map[string]value.Value) *Rel {
	r := &Rel{id: g.next(), typ: typ, from: from, to: to, props: withoutNulls(props)}
	g.rels = append(g.rels, r)
	if g.types == nil {
		g.types = map[string]int64{}
	}
	g.types[typ]++
	from.out = append(from.out, r)
	to.in = append(to.in, r)
	for key, v := range r.props {
		if x, ok := g.relIndexes[[2]string{typ, key}]; ok {
			x.add(v, r)
		}
	}
	return r
}

func withoutNulls(props map[string]value.Value) map[string]value.Value {
	kept := make(map[string]value.Value, len(props))
	for key, v := range props {
		if !v.IsNull() {
			kept[key] = v
		}
	}
	return kept
}

// ID implements value.Node.
func (n *Node) ID() int64 { return n.id }

// ElementID implements value.Node.
func (n *Node) ElementID() string { return "n" + strconv.FormatInt(n.id, 10) }

// Labels implements value.Node.
func (n *Node) Labels() ([]string, error) { return n.labels, nil }

// HasLabel implements value.Node.
func (n *Node) HasLabel(label string) (bool, error) { return slices.Contains(n.labels, label), nil }

// Property implements value.Node.
func (n *Node) Property(key string) (value.Value, error) { return n.props[key], nil }

// Properties implements value.Node.
func (n *Node) Properties() (map[string]value.Value, error) { return n.props, nil }

// ID implements value.Relationship.
func (r *Rel) ID() int64 { return r.id }

// ElementID implements value.Relationship.
func (r *Rel) ElementID() string { return "r" + strconv.FormatInt(r.id, 10) }

// Type implements value.Relationship.
func (r *Rel) Type() string { return r.typ }

// Start implements value.Relationship.
func (r *Rel) Start() value.Node { return r.from }

// End implements value.Relationship.
func (r *Rel) End() value.Node { return r.to }

// Property implements value.Relationship.
func (r *Rel) Property(key string) (value.Value, error) { return r.props[key], nil }

// Properties implements value.Relationship.
func (r *Rel) Properties() (map[string]value.Value, error) { return r.props, nil }

// RemoveRel removes a relationship that is in no index.
func (g *Graph) RemoveRel(r *Rel) {
	is := func(other *Rel) bool { return other == r }
	g.rels = slices.DeleteFunc(g.rels, is)
	g.types[r.typ]--
	r.from.out = slices.DeleteFunc(r.from.out, is)
	r.to.in = slices.DeleteFunc(r.to.in, is)
}
