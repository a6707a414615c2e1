package exec

import (
	"iter"

	"isnad/graph/cypher/value"
)

// repeatMost is how many relationships of a node are kept for the next row.
const repeatMost = 8192

// repeat keeps the relationships at the node that the last rows began with:
// rows that are sorted or grouped by a node ask for the same ones again and
// again. The zero value is ready.
type repeat struct {
	node  int64
	asked int // how often in a row; what is asked for once is not kept
	whole bool
	kept  []value.Relationship
}

// expand yields what find finds at a node.
func (c *repeat) expand(node value.Node, find func() iter.Seq2[value.Relationship, error]) iter.Seq2[value.Relationship, error] {
	if c.asked == 0 || c.node != node.ID() {
		*c = repeat{node: node.ID(), kept: c.kept[:0]}
	}
	c.asked++
	if c.asked == 1 {
		return find()
	}
	return func(yield func(value.Relationship, error) bool) {
		if c.whole {
			for _, rel := range c.kept {
				if !yield(rel, nil) {
					return
				}
			}
			return
		}
		c.kept = c.kept[:0]
		for rel, err := range find() {
			if err == nil && len(c.kept) <= repeatMost {
				c.kept = append(c.kept, rel)
			}
			if !yield(rel, err) || err != nil {
				return
			}
		}
		c.whole = len(c.kept) <= repeatMost
	}
}
