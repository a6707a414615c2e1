package local

import "isnad/graph"

// unlink removes relationships of one type, chosen in one of the ways of
// graph.Unlink.
func (t *transaction) unlink(u graph.Unlink) error {
	kind, ok := t.symbols.types.id(string(u.Type))
	if !ok {
		return nil
	}
	key, err := keyValue(u.Key)
	if err != nil {
		return err
	}
	switch {
	case u.Node != nil:
		id, err := t.find(*u.Node)
		if err != nil || id == 0 {
			return err
		}
		if err := t.dropRels("SELECT rel FROM leaving WHERE source = ? AND type = ? LIMIT 1000", id, kind); err != nil {
			return err
		}
		return t.dropRels("SELECT rel FROM arriving WHERE target = ? AND type = ? LIMIT 1000", id, kind)
	case u.From.ID == "":
		return t.unlinkKey(kind, key)
	}
	source, err := t.find(u.From)
	if err != nil || source == 0 {
		return err
	}
	if u.To.ID == "" {
		return t.dropRels("SELECT rel FROM leaving WHERE source = ? AND type = ? LIMIT 1000", source, kind)
	}
	target, err := t.find(u.To)
	if err != nil || target == 0 {
		return err
	}
	if t.symbols.keys[kind] == 0 || key == nil {
		return t.dropRels("SELECT rel FROM leaving WHERE source = ? AND type = ? AND target = ? LIMIT 1000", source, kind, target)
	}
	found, err := t.between(source, target, kind, hashOf(key), key)
	if err != nil {
		return err
	}
	for _, e := range found {
		if err := t.removeRel(e.id); err != nil {
			return err
		}
	}
	return nil
}

// unlinkKey removes the relationships that carry the key, wherever they are.
func (t *transaction) unlinkKey(kind int64, key any) error {
	for _, x := range t.indexes.types {
		if x.owner == kind {
			return t.dropRels("SELECT item FROM entry WHERE indexed = ? AND value = ? LIMIT 1000", x.id, key)
		}
	}
	var found []int64
	for row, err := range t.c.rows("SELECT id, props FROM rel WHERE id >= ? AND id < ?", first(kind), first(kind+1)) {
		if err != nil {
			return err
		}
		have, err := t.key(kind, row.ColumnText(1))
		if err != nil {
			return err
		}
		if sameValue(have, key) {
			found = append(found, row.ColumnInt64(0))
		}
	}
	for _, id := range found {
		if err := t.removeRel(id); err != nil {
			return err
		}
	}
	return nil
}
