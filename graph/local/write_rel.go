package local

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"isnad/graph"
)

func (t *transaction) unknown(name string) error {
	return fmt.Errorf("%q is not among the symbols of the file: %w", name, graph.ErrSchema)
}

// edge is a relationship as the file holds it.
type edge struct {
	id, source, target int64
	props              string
}

func (t *transaction) edge(id int64) (edge, error) {
	for row, err := range t.c.rows("SELECT source, target, props FROM rel WHERE id = ?", id) {
		if err != nil {
			return edge{}, err
		}
		return edge{id, row.ColumnInt64(0), row.ColumnInt64(1), row.ColumnText(2)}, nil
	}
	return edge{}, fmt.Errorf("relationship %d: %w", id, graph.ErrDamaged)
}

func (t *transaction) putRel(r graph.Rel) error {
	source, err := t.find(r.From)
	if err != nil || source == 0 {
		return err
	}
	target, err := t.find(r.To)
	if err != nil || target == 0 {
		return err
	}
	kind, ok := t.symbols.types.id(string(r.Type))
	if !ok {
		return t.unknown(string(r.Type))
	}
	key, err := keyValue(r.Key)
	if err != nil {
		return err
	}
	props := make(graph.Props, len(r.Props)+1)
	for name, v := range r.Props {
		props[name] = v
	}
	if key != nil {
		props[t.symbols.props.name(t.symbols.keys[kind])] = key
	}
	encoded, err := encode(props, t.symbols.props)
	if err != nil {
		return err
	}
	hash, err := t.hash(kind, string(encoded))
	if err != nil {
		return err
	}
	same, err := t.between(source, target, kind, hash, key)
	if err != nil {
		return err
	}
	switch {
	case len(same) == 0:
		return t.insertRel(edge{source: source, target: target, props: string(encoded)}, kind, hash)
	case same[0].props == string(encoded):
		return nil
	}
	// The key is the same, and no index is over anything else.
	return t.c.exec("UPDATE rel SET props = ? WHERE id = ?", encoded, same[0].id)
}

// between gives the relationships of a type from one node to another that carry
// the key.
func (t *transaction) between(source, target, kind, hash int64, key any) ([]edge, error) {
	var out []edge
	for row, err := range t.c.rows("SELECT rel FROM leaving WHERE source = ? AND type = ? AND target = ? AND hash = ?", source, kind, target, hash) {
		if err != nil {
			return nil, err
		}
		e, err := t.edge(row.ColumnInt64(0))
		if err != nil {
			return nil, err
		}
		have, err := t.key(kind, e.props)
		if err != nil {
			return nil, err
		}
		if sameValue(have, key) {
			out = append(out, e)
		}
	}
	return out, nil
}

func (t *transaction) insertRel(e edge, kind, hash int64) (err error) {
	if e.id, err = t.number("rel", kind); err != nil {
		return err
	}
	if err := t.c.exec("INSERT INTO rel (id, source, target, props) VALUES (?, ?, ?, ?)", e.id, e.source, e.target, []byte(e.props)); err != nil {
		return err
	}
	if err := t.c.exec("INSERT INTO leaving (source, type, target, hash, rel) VALUES (?, ?, ?, ?, ?)", e.source, kind, e.target, hash, e.id); err != nil {
		return err
	}
	if err := t.c.exec("INSERT INTO arriving (target, type, source, rel) VALUES (?, ?, ?, ?)", e.target, kind, e.source, e.id); err != nil {
		return err
	}
	t.count(kindType, kind, 1)
	for _, x := range t.indexes.types {
		if x.owner == kind {
			if err := x.add(t.c, e.id, e.props); err != nil {
				return err
			}
		}
	}
	return nil
}

func (t *transaction) removeRel(id int64) error {
	e, err := t.edge(id)
	if err != nil {
		return err
	}
	kind := kindOf(id)
	hash, err := t.hash(kind, e.props)
	if err != nil {
		return err
	}
	for _, x := range t.indexes.types {
		if x.owner == kind {
			if err := x.remove(t.c, id, e.props); err != nil {
				return err
			}
		}
	}
	t.count(kindType, kind, -1)
	if err := t.c.exec("DELETE FROM leaving WHERE source = ? AND type = ? AND target = ? AND hash = ? AND rel = ?", e.source, kind, e.target, hash, id); err != nil {
		return err
	}
	if err := t.c.exec("DELETE FROM arriving WHERE target = ? AND type = ? AND source = ? AND rel = ?", e.target, kind, e.source, id); err != nil {
		return err
	}
	return t.c.exec("DELETE FROM rel WHERE id = ?", id)
}

// dropRels removes what a statement finds, and runs it again until it finds
// nothing: a hub's relationships are never all in memory.
func (t *transaction) dropRels(find string, args ...any) error {
	for {
		var found []int64
		for row, err := range t.c.rows(find, args...) {
			if err != nil {
				return err
			}
			found = append(found, row.ColumnInt64(0))
		}
		if len(found) == 0 {
			return nil
		}
		for _, id := range found {
			if err := t.removeRel(id); err != nil {
				return err
			}
		}
	}
}

// key gives the value of a type's key property, nil for a type without.
func (t *transaction) key(kind int64, props string) (any, error) {
	symbol, ok := t.symbols.keys[kind]
	if !ok {
		return nil, nil
	}
	return property(props, symbol)
}

// hash tells relationships between two nodes apart; it is never taken for the
// key itself.
func (t *transaction) hash(kind int64, props string) (int64, error) {
	key, err := t.key(kind, props)
	if err != nil || key == nil {
		return 0, err
	}
	return hashOf(key), nil
}

func hashOf(key any) int64 {
	b, _ := appendValue(nil, key)
	sum := sha256.Sum256(b)
	return int64(binary.BigEndian.Uint64(sum[:8]))
}

// keyValue checks a relationship's key: a text or an integer, nil for none.
func keyValue(key any) (any, error) {
	switch v := key.(type) {
	case nil, string, int64:
		return v, nil
	case int:
		return int64(v), nil
	}
	return nil, fmt.Errorf("key is a %T: %w", key, graph.ErrSchema)
}
