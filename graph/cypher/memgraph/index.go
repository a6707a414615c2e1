package memgraph

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"

	"isnad/graph/cypher/storage"
	"isnad/graph/cypher/value"
)

// index maps the values of a property to what has them.
type index struct {
	unique  bool
	entries map[string][]entry
}

// entry is a node or relationship with the value that it is indexed by.
type entry struct {
	value value.Value
	node  *Node
	rel   *Rel
}

func (x *index) add(v value.Value, of any) {
	e := entry{value: v}
	e.node, _ = of.(*Node)
	e.rel, _ = of.(*Rel)
	key := string(value.AppendKey(nil, v))
	x.entries[key] = append(x.entries[key], e)
}

// find returns the entries in bounds, by id.
func (x *index) find(b storage.Bounds) []entry {
	if v, ok := b.Exact(); ok {
		return x.entries[string(value.AppendKey(nil, v))]
	}
	var found []entry
	for _, list := range x.entries {
		if b.Contain(list[0].value) {
			found = append(found, list...)
		}
	}
	slices.SortFunc(found, func(a, b entry) int { return cmp.Compare(a.id(), b.id()) })
	return found
}

func (e entry) id() int64 {
	if e.node != nil {
		return e.node.id
	}
	return e.rel.id
}

func (x *index) info() storage.Index {
	return storage.Index{Unique: x.unique, Distinct: int64(len(x.entries)), Ranges: true}
}

// IndexNodes declares an index over a property of the nodes with a label. It
// must be called before nodes are added.
func (g *Graph) IndexNodes(label, property string, unique bool) {
	if g.nodeIndexes == nil {
		g.nodeIndexes = map[[2]string]*index{}
	}
	g.nodeIndexes[[2]string{label, property}] = &index{unique: unique, entries: map[string][]entry{}}
}

// IndexRels declares an index over a property of the relationships of a type.
// It must be called before relationships are added.
func (g *Graph) IndexRels(typ, property string) {
	if g.relIndexes == nil {
		g.relIndexes = map[[2]string]*index{}
	}
	g.relIndexes[[2]string{typ, property}] = &index{entries: map[string][]entry{}}
}

// fullText is a full-text index that finds texts with all words of a search,
// whatever their case.
type fullText struct {
	label string
	props []string
}

// IndexText declares a full-text index.
func (g *Graph) IndexText(name, label string, props ...string) {
	if g.fullText == nil {
		g.fullText = map[string]fullText{}
	}
	g.fullText[name] = fullText{label, props}
}

// NodeIndex implements storage.Statistics.
func (g *Graph) NodeIndex(label, property string) (storage.Index, bool) {
	x, ok := g.nodeIndexes[[2]string{label, property}]
	if !ok {
		return storage.Index{}, false
	}
	return x.info(), true
}

// RelationshipIndex implements storage.Statistics.
func (g *Graph) RelationshipIndex(typ, property string) (storage.Index, bool) {
	x, ok := g.relIndexes[[2]string{typ, property}]
	if !ok {
		return storage.Index{}, false
	}
	return x.info(), true
}

// SeekNodes implements storage.Indexes.
func (g *Graph) SeekNodes(label, property string, b storage.Bounds) iter.Seq2[value.Node, error] {
	return func(yield func(value.Node, error) bool) {
		x, ok := g.nodeIndexes[[2]string{label, property}]
		if !ok {
			yield(nil, fmt.Errorf("seek nodes: no index over %s(%s)", label, property))
			return
		}
		for _, e := range x.find(b) {
			if !yield(e.node, nil) {
				return
			}
		}
	}
}

// SeekRelationships implements storage.Indexes.
func (g *Graph) SeekRelationships(typ, property string, b storage.Bounds) iter.Seq2[value.Relationship, error] {
	return func(yield func(value.Relationship, error) bool) {
		x, ok := g.relIndexes[[2]string{typ, property}]
		if !ok {
			yield(nil, fmt.Errorf("seek relationships: no index over %s(%s)", typ, property))
			return
		}
		for _, e := range x.find(b) {
			if !yield(e.rel, nil) {
				return
			}
		}
	}
}

// Search implements storage.Indexes. Every hit has the score 1.
func (g *Graph) Search(name, text string) iter.Seq2[storage.Hit, error] {
	return func(yield func(storage.Hit, error) bool) {
		x, ok := g.fullText[name]
		if !ok {
			yield(storage.Hit{}, fmt.Errorf("full-text search: there is no index %q", name))
			return
		}
		for _, n := range g.nodes {
			if slices.Contains(n.labels, x.label) && x.matches(n, text) && !yield(storage.Hit{Node: n, Score: 1}, nil) {
				return
			}
		}
	}
}

func (x fullText) matches(n *Node, text string) bool {
	var all []string
	for _, prop := range x.props {
		all = append(all, strings.Fields(strings.ToLower(n.props[prop].String()))...)
	}
	for _, want := range strings.Fields(strings.ToLower(text)) {
		if !slices.ContainsFunc(all, func(word string) bool { return strings.Trim(word, `'",.[]`) == want }) {
			return false
		}
	}
	return len(all) > 0
}
