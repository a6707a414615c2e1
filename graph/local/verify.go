package local

import (
	"context"
	"fmt"
	"math/bits"
	"strings"

	"isnad/graph"
)

// Verify reads the whole file and reports the first place where it contradicts
// itself, as graph.ErrDamaged. It takes about as long as reading the file twice.
func (s *Store) Verify(ctx context.Context) error {
	return explain("verify", s.path, s.read(ctx, func(v *view) error { return v.verify() }))
}

func (v *view) verify() error {
	for row, err := range v.c.rows("PRAGMA quick_check(1)") {
		if err != nil {
			return err
		}
		if text := row.ColumnText(0); text != "ok" {
			return fmt.Errorf("%w: %s", graph.ErrDamaged, strings.Join(strings.Fields(text), " "))
		}
	}
	// Every statement counts what should not be there.
	for _, check := range []struct{ what, sql string }{
		{"ids without their node", "SELECT count(*) FROM identity LEFT JOIN node ON id = node WHERE id IS NULL OR label <> id >> 40"},
		{"nodes without their id", "SELECT (SELECT count(*) FROM node) - (SELECT count(*) FROM identity)"},
		{"nodes without their label", "SELECT count(*) FROM node WHERE labels & (1 << ((id >> 40) - 1)) = 0"},
		{"second labels without their node", "SELECT count(*) FROM labelled LEFT JOIN node ON id = node WHERE id IS NULL OR labels & (1 << (label - 1)) = 0"},
		{"relationships without an end", "SELECT count(*) FROM rel LEFT JOIN node s ON s.id = source LEFT JOIN node t ON t.id = target WHERE s.id IS NULL OR t.id IS NULL"},
		{"relationships that do not leave", "SELECT count(*) FROM rel LEFT JOIN leaving l ON l.source = rel.source AND type = id >> 40 AND l.target = rel.target AND l.rel = id WHERE l.rel IS NULL"},
		{"relationships that do not arrive", "SELECT count(*) FROM rel LEFT JOIN arriving a ON a.target = rel.target AND type = id >> 40 AND a.source = rel.source AND a.rel = id WHERE a.rel IS NULL"},
		{"too many that leave", "SELECT (SELECT count(*) FROM leaving) - (SELECT count(*) FROM rel)"},
		{"too many that arrive", "SELECT (SELECT count(*) FROM arriving) - (SELECT count(*) FROM rel)"},
		{"wrong count of nodes", "SELECT (SELECT count(*) FROM node) <> coalesce((SELECT n FROM tally WHERE kind = 'node'), 0)"},
	} {
		n, _, err := v.c.number(check.sql)
		if err != nil {
			return err
		}
		if n != 0 {
			return fmt.Errorf("%w: %s: %d", graph.ErrDamaged, check.what, n)
		}
	}
	if err := v.verifyLabels(); err != nil {
		return err
	}
	if err := v.verifyTypes(); err != nil {
		return err
	}
	return v.verifyIndexes()
}

// verifyLabels counts the labels of all nodes.
func (v *view) verifyLabels() error {
	var seconds int64
	want := map[int64]int64{}
	for row, err := range v.c.rows("SELECT labels FROM node") {
		if err != nil {
			return err
		}
		labels := row.ColumnInt64(0)
		seconds += int64(bits.OnesCount64(uint64(labels))) - 1
		for ; labels != 0; labels &= labels - 1 {
			want[int64(bits.TrailingZeros64(uint64(labels)))+1]++
		}
	}
	have, _, err := v.c.number("SELECT count(*) FROM labelled")
	if err != nil {
		return err
	}
	if have != seconds {
		return fmt.Errorf("%w: %d second labels, want %d", graph.ErrDamaged, have, seconds)
	}
	for i, name := range v.symbols.labels.byID {
		if have := v.tally(kindLabel, int64(i+1)); have != want[int64(i+1)] {
			return fmt.Errorf("%w: %d nodes %s are counted, want %d", graph.ErrDamaged, have, name, want[int64(i+1)])
		}
	}
	return nil
}

// verifyTypes counts the relationships of each type.
func (v *view) verifyTypes() error {
	for i, name := range v.symbols.types.byID {
		id := int64(i + 1)
		want, _, err := v.c.number("SELECT count(*) FROM rel WHERE id >= ? AND id < ?", first(id), first(id+1))
		if err != nil {
			return err
		}
		if have := v.tally(kindType, id); have != want {
			return fmt.Errorf("%w: %d relationships %s are counted, want %d", graph.ErrDamaged, have, name, want)
		}
	}
	return nil
}

// verifyIndexes counts what each index should hold.
func (v *view) verifyIndexes() error {
	for _, list := range append(v.indexes.ofNodes(), v.indexes.types) {
		for _, x := range list {
			want, err := v.entries(x)
			if err != nil {
				return err
			}
			sql, args := "SELECT count(*) FROM entry WHERE indexed = ?", []any{x.id}
			if x.kind == kindFullText {
				sql, args = "SELECT count(*) FROM "+x.table(), nil
			}
			have, _, err := v.c.number(sql, args...)
			if err != nil {
				return err
			}
			if have != want {
				return fmt.Errorf("%w: index %s over %v has %d entries, want %d", graph.ErrDamaged, x.name, x.properties, have, want)
			}
		}
	}
	return nil
}

func (v *view) entries(x index) (n int64, err error) {
	sql, args := "SELECT props FROM node WHERE labels & ? <> 0", []any{bit(x.owner)}
	if x.kind == kindType {
		sql, args = "SELECT props FROM rel WHERE id >= ? AND id < ?", []any{first(x.owner), first(x.owner + 1)}
	}
	for row, err := range v.c.rows(sql, args...) {
		if err != nil {
			return n, err
		}
		props := row.ColumnText(0)
		if x.kind != kindFullText {
			if err := x.each(props, func(any) error { n++; return nil }); err != nil {
				return n, err
			}
			continue
		}
		for _, symbol := range x.symbols {
			text, err := property(props, symbol)
			if err != nil {
				return n, err
			}
			if wordsOf(text) != "" {
				n++
				break
			}
		}
	}
	return n, nil
}
