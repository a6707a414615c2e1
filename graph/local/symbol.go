package local

import (
	"fmt"

	"isnad/graph"
)

// The kinds of symbols and tallies.
const (
	kindLabel    = "label"
	kindType     = "type"
	kindProperty = "property"
	kindNode     = "node" // all nodes, of a tally
)

// symbols are the numbers of all labels, types and properties of a file.
type symbols struct {
	labels, types, props *names
	keys                 map[int64]int64 // the key property of each type that has one
	homes                map[int64]int64 // the label that ids are unique under, for those beside it
}

// names numbers the symbols of one kind, from 1.
type names struct {
	byName map[string]int64
	byID   []string
}

func (n *names) id(name string) (int64, bool) {
	id, ok := n.byName[name]
	return id, ok
}

// name gives "" for a number that there is not.
func (n *names) name(id int64) string {
	if id < 1 || id > int64(len(n.byID)) {
		return ""
	}
	return n.byID[id-1]
}

func (s *symbols) of(kind string) *names {
	switch kind {
	case kindLabel:
		return s.labels
	case kindType:
		return s.types
	case kindProperty:
		return s.props
	}
	return nil
}

// loadSymbols reads the symbols of the file as the connection's transaction
// sees it.
func loadSymbols(c *conn) (*symbols, error) {
	fresh := func() *names { return &names{byName: map[string]int64{}} }
	s := &symbols{labels: fresh(), types: fresh(), props: fresh(), keys: map[int64]int64{}, homes: map[int64]int64{}}
	for row, err := range c.rows("SELECT kind, id, name, key FROM symbol ORDER BY kind, id") { // properties before types

		if err != nil {
			return nil, err
		}
		n := s.of(row.ColumnText(0))
		if n == nil || row.ColumnInt64(1) != int64(len(n.byID))+1 {
			return nil, fmt.Errorf("symbol %q %d: %w", row.ColumnText(0), row.ColumnInt64(1), graph.ErrDamaged)
		}
		if !s.relate(row.ColumnText(0), n.add(row.ColumnText(2)), row.ColumnText(3)) {
			return nil, fmt.Errorf("key %q of %s: %w", row.ColumnText(3), row.ColumnText(2), graph.ErrDamaged)
		}
	}
	if len(s.labels.byID) > mostLabels {
		return nil, fmt.Errorf("%d labels: %w", len(s.labels.byID), graph.ErrDamaged)
	}
	return s, nil
}

// relate notes what the column key says.
func (s *symbols) relate(kind string, id int64, key string) (ok bool) {
	switch {
	case key == "":
		return true
	case kind == kindType:
		s.keys[id], ok = s.props.id(key)
	case kind == kindLabel:
		s.homes[id], ok = s.labels.id(key)
	}
	return ok
}

// home is the label that the ids of a label's nodes are unique under.
func (s *symbols) home(label int64) int64 {
	if home, ok := s.homes[label]; ok {
		return home
	}
	return label
}

func (n *names) add(name string) int64 {
	n.byID = append(n.byID, name)
	n.byName[name] = int64(len(n.byID))
	return int64(len(n.byID))
}

// addSymbols writes those of the schema that the file does not have yet.
func addSymbols(c *conn, have *symbols, schema graph.Schema) error {
	add := func(kind, name, key string) error {
		n := have.of(kind)
		if _, ok := n.id(name); ok {
			return nil
		}
		id := n.add(name)
		have.relate(kind, id, key)
		return c.exec("INSERT INTO symbol (kind, id, name, key) VALUES (?, ?, ?, ?)", kind, id, name, key)
	}
	if err := add(kindProperty, idProperty, ""); err != nil {
		return err
	}
	props := func(list []graph.Property) error {
		for _, p := range list {
			if err := add(kindProperty, p.Name, ""); err != nil {
				return err
			}
		}
		return nil
	}
	for _, n := range schema.Nodes {
		home := ""
		if n.Key == "" {
			home = string(graph.Entity)
		}
		if err := add(kindLabel, string(n.Label), home); err != nil {
			return err
		}
		if err := props(n.Props); err != nil {
			return err
		}
	}
	for _, r := range schema.Rels {
		if err := props(r.Props); err != nil {
			return err
		}
		if err := add(kindType, string(r.Type), r.Key); err != nil {
			return err
		}
	}
	return nil
}

// idProperty is the property that holds a node's id.
const idProperty = "id"
