package local

import (
	"iter"
	"strings"

	"zombiezen.com/go/sqlite"

	"isnad/graph/cypher/storage"
	"isnad/graph/cypher/value"
)

// SeekNodes yields the nodes with the label whose property lies in bounds, from
// an index, or from all of them where the file has none for such values.
func (v *view) SeekNodes(label, property string, bounds storage.Bounds) iter.Seq2[value.Node, error] {
	id, ok := v.symbols.labels.id(label)
	x, indexed := find1(v.indexes.labels, id, property)
	r, keyed := rangeOf(bounds)
	switch {
	case !ok:
		return func(func(value.Node, error) bool) {}
	case keyed && property == idProperty:
		return v.seekID(id, r)
	case !keyed || !indexed:
		return v.Nodes(label)
	}
	return func(yield func(value.Node, error) bool) {
		for row, err := range r.rows(v.c, "SELECT item FROM entry WHERE indexed = ?", "value", x.id) {
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

// seekID finds nodes by the id that they have under their home label.
func (v *view) seekID(label int64, r valueRange) iter.Seq2[value.Node, error] {
	home := v.symbols.home(label)
	return func(yield func(value.Node, error) bool) {
		for row, err := range r.rows(v.c, "SELECT node FROM identity WHERE label = ?", "name", home) {
			if err != nil {
				yield(nil, err)
				return
			}
			n := v.node(row.ColumnInt64(0))
			if home != label {
				if err := n.load(); err != nil {
					yield(nil, err)
					return
				}
				if n.labels&bit(label) == 0 {
					continue
				}
			}
			if !yield(n, nil) {
				return
			}
		}
	}
}

// SeekRelationships yields the relationships of the type whose key property
// lies in bounds.
func (v *view) SeekRelationships(typ, property string, bounds storage.Bounds) iter.Seq2[value.Relationship, error] {
	id, _ := v.symbols.types.id(typ)
	x, indexed := find1(v.indexes.types, id, property)
	r, keyed := rangeOf(bounds)
	if !keyed || !indexed {
		return v.Relationships(typ)
	}
	return func(yield func(value.Relationship, error) bool) {
		const sql = "SELECT rel.id, source, target, props FROM entry CROSS JOIN rel ON rel.id = item WHERE indexed = ?"
		for row, err := range r.rows(v.c, sql, "value", x.id) {
			if err != nil {
				yield(nil, err)
				return
			}
			found := &relationship{v: v, id: row.ColumnInt64(0), source: row.ColumnInt64(1), target: row.ColumnInt64(2),
				loaded: true, props: row.ColumnText(3)}
			if !yield(found, nil) {
				return
			}
		}
	}
}

func find1(list []index, owner int64, property string) (index, bool) {
	for _, x := range list {
		if x.owner == owner && x.properties[0] == property {
			return x, true
		}
	}
	return index{}, false
}

// valueRange is a condition on a column in SQLite's order of values: numbers
// come before texts.
type valueRange struct {
	where string // with "#" for the column
	args  []any
}

// rangeOf gives the condition for bounds; ok is false for values that indexes
// do not hold.
func rangeOf(b storage.Bounds) (r valueRange, ok bool) {
	if exact, is := b.Exact(); is {
		arg, ok := argument(exact)
		return valueRange{" AND # = ?", []any{arg}}, ok
	}
	text := false
	add := func(v value.Value, out bool, closed, open string) {
		if v.IsNull() {
			return
		}
		var arg any
		if arg, ok = argument(v); !ok {
			return
		}
		_, text = arg.(string)
		condition := closed
		if out {
			condition = open
		}
		r.where, r.args = r.where+" AND # "+condition+" ?", append(r.args, arg)
	}
	if add(b.Low, b.LowOut, ">=", ">"); ok || b.Low.IsNull() {
		add(b.High, b.HighOut, "<=", "<")
	}
	switch {
	case !ok:
	case b.Low.IsNull() && text:
		r.where += " AND # >= ''"
	case b.High.IsNull() && !text:
		r.where += " AND # < ''"
	}
	return r, ok
}

func argument(v value.Value) (any, bool) {
	if s, ok := v.AsString(); ok {
		return s, true
	}
	if n, ok := v.AsInt(); ok {
		return n, true
	}
	if f, ok := v.AsFloat(); ok {
		return f, true
	}
	if b, ok := v.AsBool(); ok {
		return b, true
	}
	return nil, false
}

// rows runs sql with the condition on the column added; its own parameters come
// first.
func (r valueRange) rows(c *conn, sql, column string, args ...any) iter.Seq2[*sqlite.Stmt, error] {
	return c.rows(sql+strings.ReplaceAll(r.where, "#", column), append(args, r.args...)...)
}
