package local

import (
	"iter"

	"isnad/graph/cypher/storage"
	"isnad/graph/cypher/value"
)

// way is one direction of following relationships: the statements for every
// type, for one type, and for one type between two nodes.
type way struct {
	all, typed, between string
	incoming            bool
}

var (
	leaving = way{
		all:     "SELECT target, rel FROM leaving WHERE source = ?",
		typed:   "SELECT target, rel FROM leaving WHERE source = ? AND type = ?",
		between: "SELECT target, rel FROM leaving WHERE source = ? AND type = ? AND target = ?",
	}
	arriving = way{
		all:      "SELECT source, rel FROM arriving WHERE target = ?",
		typed:    "SELECT source, rel FROM arriving WHERE target = ? AND type = ?",
		between:  "SELECT source, rel FROM arriving WHERE target = ? AND type = ? AND source = ?",
		incoming: true,
	}
)

// ends are the nodes that relationships are looked for at.
type ends struct{ at, other int64 } // other is 0 for any node

// Expand yields the relationships at a node, those of a type together.
func (v *view) Expand(at value.Node, dir storage.Direction, types []string) iter.Seq2[value.Relationship, error] {
	return v.followBoth(ends{at: at.ID()}, dir, types)
}

// Between yields the relationships between two nodes, those of a type together.
func (v *view) Between(at, other value.Node, dir storage.Direction, types []string) iter.Seq2[value.Relationship, error] {
	if len(types) == 0 {
		types = v.symbols.types.byID // the tables are by type first
	}
	return v.followBoth(ends{at.ID(), other.ID()}, dir, types)
}

func (v *view) followBoth(e ends, dir storage.Direction, types []string) iter.Seq2[value.Relationship, error] {
	return func(yield func(value.Relationship, error) bool) {
		if dir != storage.Incoming && !v.follow(leaving, e, types, false, yield) {
			return
		}
		if dir != storage.Outgoing {
			v.follow(arriving, e, types, dir == storage.Either, yield)
		}
	}
}

// follow goes one way for all types; it reports whether to go on.
func (v *view) follow(w way, e ends, types []string, noLoops bool, yield func(value.Relationship, error) bool) bool {
	if len(types) == 0 {
		return v.followOne(w, e, 0, noLoops, yield)
	}
	for _, typ := range v.typesOf(types) {
		if !v.followOne(w, e, typ, noLoops, yield) {
			return false
		}
	}
	return true
}

// followOne goes one way for one type, for all of them where it is 0.
func (v *view) followOne(w way, e ends, typ int64, noLoops bool, yield func(value.Relationship, error) bool) bool {
	sql := w.typed
	switch {
	case typ == 0:
		sql = w.all
	case e.other != 0:
		sql = w.between
	}
	s, err := v.c.take(sql)
	if err != nil {
		yield(nil, err)
		return false
	}
	defer v.c.give(sql, s)
	s.BindInt64(1, e.at)
	if typ != 0 {
		s.BindInt64(2, typ)
	}
	if e.other != 0 {
		s.BindInt64(3, e.other)
	}
	for {
		found, err := s.Step()
		if err != nil {
			yield(nil, err)
			return false
		}
		if !found {
			return true
		}
		r := &relationship{v: v, id: s.ColumnInt64(1), source: e.at, target: s.ColumnInt64(0)}
		if w.incoming {
			r.source, r.target = r.target, r.source
		}
		if noLoops && r.source == r.target {
			continue
		}
		if !yield(r, nil) {
			return false
		}
	}
}
