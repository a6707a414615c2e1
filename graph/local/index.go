package local

import (
	"fmt"
	"slices"
	"strings"

	"isnad/graph"
)

// The kinds of indexes over several properties of a label: over their words, and
// over their texts in lower case. One over the value of a property has the kind
// of what it belongs to, kindLabel or kindType.
const (
	kindFullText = "fulltext"
	kindTexts    = "texts"
)

// index is one of the indexes that the file keeps. Writers keep all of those,
// whatever their own schema says.
type index struct {
	id         int64
	kind       string
	name       string // of the label or type, or of the full-text index
	label      string // of a full-text index
	properties []string

	owner   int64   // number of the label or type
	symbols []int64 // of the properties
}

// indexes are those of the file, by their kind.
type indexes struct {
	labels, types, texts, fullText []index
}

// ofNodes lists those that nodes are entered in.
func (x *indexes) ofNodes() [][]index { return [][]index{x.labels, x.texts, x.fullText} }

const selectIndexes = "SELECT id, kind, name, label, properties FROM indexed ORDER BY id"

func loadIndexes(c *conn, s *symbols) (*indexes, error) {
	var out indexes
	for row, err := range c.rows(selectIndexes) {
		if err != nil {
			return nil, err
		}
		x := index{id: row.ColumnInt64(0), kind: row.ColumnText(1), name: row.ColumnText(2), label: row.ColumnText(3),
			properties: strings.Fields(row.ColumnText(4))}
		if !x.resolve(s) {
			return nil, fmt.Errorf("index %s of %s over %v: %w", x.name, x.label, x.properties, graph.ErrDamaged)
		}
		switch x.kind {
		case kindLabel:
			out.labels = append(out.labels, x)
		case kindType:
			out.types = append(out.types, x)
		case kindTexts:
			out.texts = append(out.texts, x)
		case kindFullText:
			out.fullText = append(out.fullText, x)
		}
	}
	return &out, nil
}

// resolve finds the numbers of what the index is over.
func (x *index) resolve(s *symbols) (ok bool) {
	switch x.kind {
	case kindLabel, kindTexts:
		x.owner, ok = s.labels.id(x.name)
	case kindType:
		x.owner, ok = s.types.id(x.name)
	case kindFullText:
		x.owner, ok = s.labels.id(x.label)
	}
	for _, name := range x.properties {
		symbol, known := s.props.id(name)
		ok = ok && known
		x.symbols = append(x.symbols, symbol)
	}
	return ok && len(x.symbols) > 0
}

// same reports whether two indexes are over the same.
func (x *index) same(y *index) bool {
	return x.kind == y.kind && x.name == y.name && x.label == y.label && slices.Equal(x.properties, y.properties)
}

// declaredIndexes lists the indexes of a schema. Those over ids are no part of
// it: the file has them by its layout.
func declaredIndexes(schema graph.Schema) []index {
	var out []index
	for _, n := range schema.Nodes {
		for _, p := range n.Indexes {
			out = append(out, index{kind: kindLabel, name: string(n.Label), properties: []string{p}})
		}
		for _, list := range n.Texts {
			out = append(out, index{kind: kindTexts, name: string(n.Label), properties: list})
		}
	}
	for _, r := range schema.Rels {
		if r.Indexed {
			out = append(out, index{kind: kindType, name: string(r.Type), properties: []string{r.Key}})
		}
	}
	for _, f := range schema.FullText {
		out = append(out, index{kind: kindFullText, name: f.Name, label: string(f.Label), properties: f.Props})
	}
	return out
}

// ensureIndexes makes the indexes of the file those of the schema: it fills the
// missing ones and drops those that are no longer declared.
func ensureIndexes(c *conn, s *symbols, schema graph.Schema) error {
	kept, err := loadIndexes(c, s)
	if err != nil {
		return err
	}
	have, want := slices.Concat(kept.labels, kept.types, kept.texts, kept.fullText), declaredIndexes(schema)
	for _, x := range have {
		if !slices.ContainsFunc(want, func(y index) bool { return x.same(&y) }) {
			if err := x.drop(c); err != nil {
				return err
			}
		}
	}
	for _, x := range want {
		if slices.ContainsFunc(have, func(y index) bool { return x.same(&y) }) {
			continue
		}
		if !x.resolve(s) {
			return fmt.Errorf("index %s over %v: %w", x.name, x.properties, graph.ErrSchema)
		}
		if err := x.create(c); err != nil {
			return err
		}
	}
	return nil
}

func (x *index) drop(c *conn) error {
	if x.kind == kindFullText {
		if err := c.exec("DROP TABLE " + x.table()); err != nil {
			return err
		}
	}
	if err := c.exec("DELETE FROM entry WHERE indexed = ?", x.id); err != nil {
		return err
	}
	return c.exec("DELETE FROM indexed WHERE id = ?", x.id)
}

// create declares an index and fills it with what is there already.
func (x *index) create(c *conn) error {
	err := c.exec("INSERT INTO indexed (kind, name, label, properties) VALUES (?, ?, ?, ?)",
		x.kind, x.name, x.label, strings.Join(x.properties, " "))
	if err != nil {
		return err
	}
	x.id = c.LastInsertRowID()
	if x.kind == kindFullText {
		if err := c.exec(x.tableDDL()); err != nil {
			return err
		}
	}
	if x.kind == kindType {
		for row, err := range c.rows("SELECT id, props FROM rel WHERE id >= ? AND id < ?", first(x.owner), first(x.owner+1)) {
			if err != nil {
				return err
			}
			if err := x.add(c, row.ColumnInt64(0), row.ColumnText(1)); err != nil {
				return err
			}
		}
		return nil
	}
	for row, err := range c.rows("SELECT id, props FROM node WHERE labels & ? <> 0", bit(x.owner)) {
		if err != nil {
			return err
		}
		if err := x.add(c, row.ColumnInt64(0), row.ColumnText(1)); err != nil {
			return err
		}
	}
	return nil
}

// add enters an item with its properties; remove takes it out again.
func (x *index) add(c *conn, item int64, props string) error {
	if x.kind == kindFullText {
		return x.addText(c, item, props)
	}
	return x.each(props, func(v any) error {
		return c.exec("INSERT OR IGNORE INTO entry (indexed, value, item) VALUES (?, ?, ?)", x.id, v, item)
	})
}

func (x *index) remove(c *conn, item int64, props string) error {
	if x.kind == kindFullText {
		return x.removeText(c, item)
	}
	return x.each(props, func(v any) error {
		return c.exec("DELETE FROM entry WHERE indexed = ? AND value = ? AND item = ?", x.id, v, item)
	})
}

// change brings the index from the former properties to the new ones.
func (x *index) change(c *conn, item int64, former, props string) error {
	same, err := x.sameEntry(former, props)
	if err != nil || same {
		return err
	}
	if err := x.remove(c, item, former); err != nil {
		return err
	}
	return x.add(c, item, props)
}

func (x *index) sameEntry(a, b string) (bool, error) {
	for _, symbol := range x.symbols {
		v, err := property(a, symbol)
		if err != nil {
			return false, err
		}
		w, err := property(b, symbol)
		if err != nil || !sameValue(v, w) {
			return false, err
		}
	}
	return true, nil
}

func sameValue(a, b any) bool {
	list, ok := a.([]string)
	other, ok2 := b.([]string)
	if ok || ok2 {
		return ok == ok2 && slices.Equal(list, other)
	}
	return a == b
}
