package local

import (
	"isnad/graph"
)

// find gives the number of a node, 0 where there is none.
func (t *transaction) find(ref graph.NodeRef) (int64, error) {
	if id, ok := t.found[ref]; ok {
		return id, nil
	}
	label, ok := t.symbols.labels.id(string(ref.Label))
	if !ok {
		return 0, nil
	}
	id, _, err := t.c.number("SELECT node FROM identity WHERE label = ? AND name = ?", label, ref.ID)
	if id != 0 {
		t.found[ref] = id
	}
	return id, err
}

// stored is a node or relationship as the file holds it.
type stored struct {
	labels int64
	props  string
}

func (t *transaction) load(id int64) (stored, error) {
	var n stored
	for row, err := range t.c.rows("SELECT labels, props FROM node WHERE id = ?", id) {
		if err != nil {
			return n, err
		}
		n = stored{row.ColumnInt64(0), row.ColumnText(1)}
	}
	return n, nil
}

func (t *transaction) putNode(n graph.Node) error {
	id, err := t.find(n.NodeRef)
	if err != nil || id != 0 && n.Keep {
		return err
	}
	home, ok := t.symbols.labels.id(string(n.Label))
	if !ok {
		return t.unknown(string(n.Label))
	}
	labels, props := bit(home), graph.Props{}
	if !n.Keep {
		for name, v := range n.Props {
			props[name] = v
		}
		if n.Also != "" {
			also, ok := t.symbols.labels.id(string(n.Also))
			if !ok {
				return t.unknown(string(n.Also))
			}
			labels |= bit(also)
		}
	}
	props[idProperty] = n.ID
	encoded, err := encode(props, t.symbols.props)
	if err != nil {
		return err
	}
	if id == 0 {
		return t.insertNode(n.NodeRef, home, labels, encoded)
	}
	return t.replaceNode(id, labels, encoded)
}

func (t *transaction) insertNode(ref graph.NodeRef, home, labels int64, props []byte) error {
	id, err := t.number("node", home)
	if err != nil {
		return err
	}
	t.found[ref] = id
	if err := t.c.exec("INSERT INTO node (id, labels, props) VALUES (?, ?, ?)", id, labels, props); err != nil {
		return err
	}
	if err := t.c.exec("INSERT INTO identity (label, name, node) VALUES (?, ?, ?)", home, ref.ID, id); err != nil {
		return err
	}
	return t.indexNode(id, stored{}, stored{labels, string(props)})
}

func (t *transaction) replaceNode(id, labels int64, props []byte) error {
	former, err := t.load(id)
	if err != nil {
		return err
	}
	now := stored{labels, string(props)}
	if now == former {
		return nil
	}
	if err := t.c.exec("UPDATE node SET labels = ?, props = ? WHERE id = ?", labels, props, id); err != nil {
		return err
	}
	return t.indexNode(id, former, now)
}

func (t *transaction) deleteNode(ref graph.NodeRef) error {
	id, err := t.find(ref)
	if err != nil || id == 0 {
		return err
	}
	delete(t.found, ref)
	if err := t.dropRels("SELECT rel FROM leaving WHERE source = ? LIMIT 1000", id); err != nil {
		return err
	}
	if err := t.dropRels("SELECT rel FROM arriving WHERE target = ? LIMIT 1000", id); err != nil {
		return err
	}
	former, err := t.load(id)
	if err != nil {
		return err
	}
	if err := t.indexNode(id, former, stored{}); err != nil {
		return err
	}
	if err := t.c.exec("DELETE FROM identity WHERE label = ? AND name = ?", kindOf(id), ref.ID); err != nil {
		return err
	}
	return t.c.exec("DELETE FROM node WHERE id = ?", id)
}

// indexNode brings second labels, counts and indexes from the former state of a
// node to the new one. No labels stand for no node.
func (t *transaction) indexNode(id int64, former, now stored) error {
	home := bit(kindOf(id))
	for label := int64(1); label <= int64(len(t.symbols.labels.byID)); label++ {
		var err error
		switch had, has := former.labels&bit(label) != 0, now.labels&bit(label) != 0; {
		case had == has || bit(label) == home:
		case had:
			err = t.c.exec("DELETE FROM labelled WHERE label = ? AND node = ?", label, id)
		case has:
			err = t.c.exec("INSERT INTO labelled (label, node) VALUES (?, ?)", label, id)
		}
		if err != nil {
			return err
		}
	}
	t.countLabels(former.labels, -1)
	t.countLabels(now.labels, 1)
	for _, list := range t.indexes.ofNodes() {
		for i := range list {
			x := &list[i]
			had, has := former.labels&bit(x.owner) != 0, now.labels&bit(x.owner) != 0
			var err error
			switch {
			case had && has:
				err = x.change(t.c, id, former.props, now.props)
			case had:
				err = x.remove(t.c, id, former.props)
			case has:
				err = x.add(t.c, id, now.props)
			}
			if err != nil {
				return err
			}
		}
	}
	return nil
}
