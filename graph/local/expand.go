package local

import (
	"iter"

	"isnad/graph/cypher/storage"
	"isnad/graph/cypher/value"
)

// way is one direction of following relationships.
type way struct {
	all, typed string // statements for every type and for one
	incoming   bool
}

var (
	leaving = way{
		all:   "SELECT target, rel FROM leaving WHERE source = ?",
		typed: "SELECT target, rel FROM leaving WHERE source = ? AND type = ?",
	}
	arriving = way{
		all:      "SELECT source, rel FROM arriving WHERE target = ?",
		typed:    "SELECT source, rel FROM arriving WHERE target = ? AND type = ?",
		incoming: true,
	}
)

// Expand yields the relationships at a node, those of a type together.
func (v *view) Expand(at value.Node, dir storage.Direction, types []string) iter.Seq2[value.Relationship, error] {
	return func(yield func(value.Relationship, error) bool) {
		if dir != storage.Incoming && !v.follow(leaving, at.ID(), types, false, yield) {
			return
		}
		if dir != storage.Outgoing {
			v.follow(arriving, at.ID(), types, dir == storage.Either, yield)
		}
	}
}

// follow goes one way for all types; it reports whether to go on.
func (v *view) follow(w way, at int64, types []string, noLoops bool, yield func(value.Relationship, error) bool) bool {
	if len(types) == 0 {
		return v.followOne(w, w.all, at, 0, noLoops, yield)
	}
	for _, typ := range v.typesOf(types) {
		if !v.followOne(w, w.typed, at, typ, noLoops, yield) {
			return false
		}
	}
	return true
}

func (v *view) followOne(w way, sql string, at, typ int64, noLoops bool, yield func(value.Relationship, error) bool) bool {
	s, err := v.c.take(sql)
	if err != nil {
		yield(nil, err)
		return false
	}
	defer v.c.give(sql, s)
	s.BindInt64(1, at)
	if typ != 0 {
		s.BindInt64(2, typ)
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
		r := &relationship{v: v, id: s.ColumnInt64(1), source: at, target: s.ColumnInt64(0)}
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
