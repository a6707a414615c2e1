package local

import (
	"iter"
	"slices"
	"strings"

	"zombiezen.com/go/sqlite"

	"isnad/graph/cypher/storage"
	"isnad/graph/cypher/value"
)

// seek is a statement that finds rows by a value or by a range of values.
type seek struct {
	any    string // without the condition on the value
	column string // that holds the value
	exact  string // for one value, as most seeks are
}

func newSeek(sql, column string) seek { return seek{sql, column, sql + " AND " + column + " = ?"} }

// The nodes and relationships come with all that they hold: the executor tests
// what was sought.
var (
	nodesByID = newSeek("SELECT node.id, labels, props FROM identity CROSS JOIN node ON node.id = identity.node WHERE label = ?", "name")
	nodesBy   = newSeek("SELECT node.id, labels, props FROM entry CROSS JOIN node ON node.id = item WHERE indexed = ?", "value")
	relsBy    = newSeek("SELECT rel.id, source, target, props FROM entry CROSS JOIN rel ON rel.id = item WHERE indexed = ?", "value")
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
		return v.found(nodesByID, v.symbols.home(id), r, id) // ids are kept under that label
	case !keyed || !indexed:
		return v.Nodes(label)
	}
	return v.found(nodesBy, x.id, r, id)
}

// found yields the nodes with the label that a seek finds under a number.
func (v *view) found(by seek, under int64, r valueRange, label int64) iter.Seq2[value.Node, error] {
	return func(yield func(value.Node, error) bool) {
		for row, err := range r.rows(v.c, by, under) {
			if err != nil {
				yield(nil, err)
				return
			}
			n := v.node(row.ColumnInt64(0))
			if !n.loaded {
				n.loaded, n.labels, n.props = true, row.ColumnInt64(1), row.ColumnText(2)
			}
			if n.labels&bit(label) != 0 && !yield(n, nil) {
				return
			}
		}
	}
}

// SeekTexts yields the nodes with the label that have a text in one of the
// properties.
func (v *view) SeekTexts(label string, properties []string, lower string) iter.Seq2[value.Node, error] {
	x, ok := v.textIndex(label, properties)
	if !ok {
		return v.Nodes(label)
	}
	id, _ := v.symbols.labels.id(label)
	r, _ := rangeOf(storage.Exactly(value.String(lower)))
	return v.found(nodesBy, x.id, r, id)
}

// textIndex finds the index over these properties, or more, of the label that
// the nodes of a label are kept under.
func (v *view) textIndex(label string, properties []string) (index, bool) {
	id, ok := v.symbols.labels.id(label)
	if !ok {
		return index{}, false
	}
	i := slices.IndexFunc(v.indexes.texts, func(x index) bool {
		return x.owner == v.symbols.home(id) &&
			!slices.ContainsFunc(properties, func(p string) bool { return !slices.Contains(x.properties, p) })
	})
	if i < 0 {
		return index{}, false
	}
	return v.indexes.texts[i], true
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
		for row, err := range r.rows(v.c, relsBy, x.id) {
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
	where string // with "#" for the column; empty for a single value
	args  []any
}

// rangeOf gives the condition for bounds; ok is false for values that indexes
// do not hold.
func rangeOf(b storage.Bounds) (r valueRange, ok bool) {
	if exact, is := b.Exact(); is {
		arg, ok := argument(exact)
		return valueRange{args: []any{arg}}, ok
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

// rows runs a seek under a number: that of a label or index.
func (r valueRange) rows(c *conn, by seek, under int64) iter.Seq2[*sqlite.Stmt, error] {
	sql := by.exact
	if r.where != "" {
		sql = by.any + strings.ReplaceAll(r.where, "#", by.column)
	}
	return c.rows(sql, append([]any{under}, r.args...)...)
}
