package local

import (
	"context"

	"isnad/graph"
)

// Write applies the batch in one transaction. The first write of a Store takes
// the file's lock, which it keeps until Close.
func (s *Store) Write(ctx context.Context, batch graph.Batch) error {
	if err := s.schema.Check(batch); err != nil {
		return explain("write to", s.path, err)
	}
	if batch.Empty() {
		return nil
	}
	s.writing.Lock()
	defer s.writing.Unlock()
	w, err := s.writer(ctx)
	if err != nil {
		return explain("write to", s.path, err)
	}
	err = w.within(ctx, "BEGIN IMMEDIATE", func() error {
		t, err := newTransaction(w)
		if err != nil {
			return err
		}
		return t.apply(ctx, batch)
	})
	return explain("write to", s.path, err)
}

// transaction applies one batch.
type transaction struct {
	c       *conn
	symbols *symbols
	indexes *indexes

	found   map[graph.NodeRef]int64 // nodes that the batch has come upon
	free    map[string]map[int64]int64
	changed map[tally]int64
}

// tally names a count that the file keeps.
type tally struct {
	kind string // kindNode, kindLabel or kindType
	id   int64
}

func newTransaction(c *conn) (*transaction, error) {
	s, err := loadSymbols(c)
	if err != nil {
		return nil, err
	}
	x, err := loadIndexes(c, s)
	if err != nil {
		return nil, err
	}
	return &transaction{c: c, symbols: s, indexes: x, found: map[graph.NodeRef]int64{},
		free: map[string]map[int64]int64{"node": {}, "rel": {}}, changed: map[tally]int64{}}, nil
}

func (t *transaction) apply(ctx context.Context, batch graph.Batch) error {
	for _, ref := range batch.Delete {
		if err := t.deleteNode(ref); err != nil {
			return err
		}
	}
	for _, u := range batch.Unlink {
		if err := t.unlink(u); err != nil {
			return err
		}
	}
	for _, n := range batch.Nodes {
		if err := t.putNode(n); err != nil {
			return err
		}
	}
	for _, r := range batch.Rels {
		if err := t.putRel(r); err != nil {
			return err
		}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	return t.keepTallies()
}

// number gives the next free number of a kind in the table node or rel.
func (t *transaction) number(table string, kind int64) (int64, error) {
	free := t.free[table]
	if _, known := free[kind]; !known {
		sql := "SELECT max(id) FROM node WHERE id >= ? AND id < ?"
		if table == "rel" {
			sql = "SELECT max(id) FROM rel WHERE id >= ? AND id < ?"
		}
		last, _, err := t.c.number(sql, first(kind), first(kind+1)) // NULL reads as 0
		if err != nil {
			return 0, err
		}
		free[kind] = max(last, first(kind)) + 1
	}
	free[kind]++
	return free[kind] - 1, nil
}

func (t *transaction) count(kind string, id, n int64) { t.changed[tally{kind, id}] += n }

// countLabels counts a node in or out by all its labels.
func (t *transaction) countLabels(labels, n int64) {
	if labels != 0 {
		t.count(kindNode, 0, n)
	}
	for id := int64(1); id <= int64(len(t.symbols.labels.byID)); id++ {
		if labels&bit(id) != 0 {
			t.count(kindLabel, id, n)
		}
	}
}

func (t *transaction) keepTallies() error {
	for what, n := range t.changed {
		if n == 0 {
			continue
		}
		err := t.c.exec("INSERT INTO tally (kind, id, n) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n",
			what.kind, what.id, n)
		if err != nil {
			return err
		}
	}
	return nil
}
