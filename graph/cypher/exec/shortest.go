package exec

import (
	"errors"
	"slices"

	"isnad/graph/cypher/plan"
	"isnad/graph/cypher/storage"
	"isnad/graph/cypher/value"
)

// errSameNode is what Neo4j gives as well.
var errSameNode = errors.New("shortestPath() does not work when both ends are the same node")

// breadth is a breadth-first search from both ends of a shortest path.
type breadth struct {
	*run
	p      *plan.Shortest
	wanted []value.Value
	sides  [2]side
}

// side is the search from one end: reached maps the id of each node to the
// step that led there first.
type side struct {
	dir     storage.Direction
	reached map[int64]step
	front   []value.Node
	depth   int64
}

type step struct {
	rel  value.Relationship // nil at the end itself
	from int64
}

func (r *run) shortest(input op, p *plan.Shortest) (op, error) {
	values, err := r.exprs(p.Rel.Values)
	if err != nil {
		return nil, err
	}
	return func(emit func() error) error {
		return input(func() error {
			from, ok, err := r.node(p.Rel.From)
			if err != nil || !ok {
				return err
			}
			to, ok, err := r.node(p.Rel.To)
			if err != nil || !ok {
				return err
			}
			if from.ID() == to.ID() {
				return errSameNode
			}
			before := r.memory
			b := &breadth{run: r, p: p}
			b.sides[0] = side{dir: p.Rel.Direction, reached: map[int64]step{from.ID(): {}}, front: []value.Node{from}}
			b.sides[1] = side{dir: p.Rel.Direction.Reverse(), reached: map[int64]step{to.ID(): {}}, front: []value.Node{to}}
			if b.wanted, err = r.values(values); err != nil {
				return err
			}
			rels, found, err := b.search()
			r.memory = before
			if err != nil || !found {
				return err
			}
			r.row[p.Rel.Slot] = listOf(rels, false)
			return emit()
		})
	}, nil
}

// search grows the smaller front until both sides meet.
func (b *breadth) search() ([]value.Relationship, bool, error) {
	most := b.p.Rel.Length.Max
	for len(b.sides[0].front) > 0 && len(b.sides[1].front) > 0 {
		if most >= 0 && b.sides[0].depth+b.sides[1].depth >= most {
			return nil, false, nil
		}
		i := 0
		if len(b.sides[1].front) < len(b.sides[0].front) {
			i = 1
		}
		meeting, met, err := b.grow(&b.sides[i], &b.sides[1-i])
		if err != nil {
			return nil, false, err
		}
		if met {
			return b.path(meeting), true, nil
		}
	}
	return nil, false, nil
}

// grow takes one step from every node of a front. The first node that the
// other side has reached lies on a shortest path: the other side has nothing
// beyond its own front yet.
func (b *breadth) grow(s, other *side) (meeting int64, met bool, err error) {
	var front []value.Node
	for _, n := range s.front {
		for rel, err := range b.graph.Expand(n, s.dir, b.p.Rel.Types) {
			if err != nil {
				return 0, false, err
			}
			if err := b.tick(); err != nil {
				return 0, false, err
			}
			to := otherEnd(rel, n, s.dir)
			if _, known := s.reached[to.ID()]; known || b.among(rel, b.p.Differ) {
				continue
			}
			ok, err := hasProperties(rel, b.p.Rel.Keys, b.wanted)
			if err != nil {
				return 0, false, err
			}
			if !ok {
				continue
			}
			s.reached[to.ID()] = step{rel, n.ID()}
			if err := b.hold(96); err != nil {
				return 0, false, err
			}
			if _, meets := other.reached[to.ID()]; meets {
				return to.ID(), true, nil
			}
			front = append(front, to)
		}
	}
	s.front = front
	s.depth++
	return 0, false, nil
}

// path walks from the meeting node to both ends.
func (b *breadth) path(meeting int64) []value.Relationship {
	left := b.sides[0].back(meeting)
	slices.Reverse(left)
	return append(left, b.sides[1].back(meeting)...)
}

// back returns the relationships from a node to the end of its side.
func (s *side) back(node int64) []value.Relationship {
	var rels []value.Relationship
	for at := s.reached[node]; at.rel != nil; at = s.reached[at.from] {
		rels = append(rels, at.rel)
	}
	return rels
}
