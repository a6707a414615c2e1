package memgraph

import (
	"fmt"
	"iter"
	"slices"

	"isnad/graph/cypher/storage"
	"isnad/graph/cypher/value"
)

// textIndex maps the texts of several properties, in lower case, to the nodes
// that have them.
type textIndex struct {
	label      string
	properties []string
	entries    map[string][]*Node
}

// IndexTexts declares an index over the texts of some properties together. It
// must be called before nodes are added.
func (g *Graph) IndexTexts(label string, properties ...string) {
	g.textIndexes = append(g.textIndexes, textIndex{label, properties, map[string][]*Node{}})
}

func (x textIndex) add(n *Node) {
	if !slices.Contains(n.labels, x.label) {
		return
	}
	for _, property := range x.properties {
		v := n.props[property]
		items, ok := v.AsList()
		if !ok {
			items = []value.Value{v}
		}
		for _, item := range items {
			text, ok := item.AsString()
			if text = value.Lower(text); ok && !slices.Contains(x.entries[text], n) {
				x.entries[text] = append(x.entries[text], n)
			}
		}
	}
}

func (g *Graph) textIndex(label string, properties []string) (textIndex, bool) {
	i := slices.IndexFunc(g.textIndexes, func(x textIndex) bool {
		return x.label == label && !slices.ContainsFunc(properties, func(p string) bool { return !slices.Contains(x.properties, p) })
	})
	if i < 0 {
		return textIndex{}, false
	}
	return g.textIndexes[i], true
}

// TextIndex implements storage.Statistics.
func (g *Graph) TextIndex(label string, properties []string) (storage.Index, bool) {
	x, ok := g.textIndex(label, properties)
	return storage.Index{Distinct: int64(len(x.entries))}, ok
}

// SeekTexts implements storage.Indexes.
func (g *Graph) SeekTexts(label string, properties []string, lower string) iter.Seq2[value.Node, error] {
	return func(yield func(value.Node, error) bool) {
		x, ok := g.textIndex(label, properties)
		if !ok {
			yield(nil, fmt.Errorf("seek texts: no index over %s%q", label, properties))
			return
		}
		for _, n := range x.entries[lower] {
			if !yield(n, nil) {
				return
			}
		}
	}
}
