package local

import (
	"encoding/binary"
	"math"
	"strconv"

	"isnad/graph/cypher/value"
)

// node is a node of a view. What it holds is read when somebody asks for it.
type node struct {
	v      *view
	id     int64
	loaded bool
	labels int64
	props  string
}

var _ value.Node = (*node)(nil)

func (n *node) ID() int64         { return n.id }
func (n *node) ElementID() string { return "n:" + strconv.FormatInt(n.id, 10) }

func (n *node) load() error {
	if n.loaded {
		return nil
	}
	const sql = "SELECT labels, props FROM node WHERE id = ?"
	s, err := n.v.c.take(sql)
	if err != nil {
		return err
	}
	defer n.v.c.give(sql, s)
	s.BindInt64(1, n.id)
	found, err := s.Step()
	if err != nil {
		return err
	}
	if !found {
		return missing("node", n.id)
	}
	n.loaded, n.labels, n.props = true, s.ColumnInt64(0), s.ColumnText(1)
	return nil
}

// Labels come in the order in which they were declared: Entity first.
func (n *node) Labels() ([]string, error) {
	if err := n.load(); err != nil {
		return nil, err
	}
	return n.v.labelSet(n.labels), nil
}

// HasLabel knows from the number of a node the label that it is kept under.
func (n *node) HasLabel(label string) (bool, error) {
	id, ok := n.v.symbols.labels.id(label)
	if !ok {
		return false, nil
	}
	if home := n.v.symbols.home(id); home == id || home != kindOf(n.id) {
		return id == kindOf(n.id), nil
	}
	if err := n.load(); err != nil {
		return false, err
	}
	return n.labels&bit(id) != 0, nil
}

func (n *node) Property(key string) (value.Value, error) {
	if err := n.load(); err != nil {
		return value.Value{}, err
	}
	return n.v.property(n.props, key)
}

func (n *node) Properties() (map[string]value.Value, error) {
	if err := n.load(); err != nil {
		return nil, err
	}
	return n.v.properties(n.props)
}

// relationship is a relationship of a view; its properties are read when
// somebody asks for them.
type relationship struct {
	v                  *view
	id, source, target int64
	loaded             bool
	props              string
}

var _ value.Relationship = (*relationship)(nil)

func (r *relationship) ID() int64         { return r.id }
func (r *relationship) ElementID() string { return "r:" + strconv.FormatInt(r.id, 10) }
func (r *relationship) Type() string      { return r.v.symbols.types.name(kindOf(r.id)) }
func (r *relationship) Start() value.Node { return r.v.node(r.source) }
func (r *relationship) End() value.Node   { return r.v.node(r.target) }

func (r *relationship) load() error {
	if r.loaded {
		return nil
	}
	const sql = "SELECT props FROM rel WHERE id = ?"
	s, err := r.v.c.take(sql)
	if err != nil {
		return err
	}
	defer r.v.c.give(sql, s)
	s.BindInt64(1, r.id)
	found, err := s.Step()
	if err != nil {
		return err
	}
	if !found {
		return missing("relationship", r.id)
	}
	r.loaded, r.props = true, s.ColumnText(0)
	return nil
}

func (r *relationship) Property(key string) (value.Value, error) {
	if err := r.load(); err != nil {
		return value.Value{}, err
	}
	return r.v.property(r.props, key)
}

func (r *relationship) Properties() (map[string]value.Value, error) {
	if err := r.load(); err != nil {
		return nil, err
	}
	return r.v.properties(r.props)
}

func (v *view) property(props, key string) (value.Value, error) {
	symbol, ok := v.symbols.props.id(key)
	if !ok {
		return value.Value{}, nil
	}
	at, err := find(props, symbol)
	if err != nil || at == "" {
		return value.Value{}, err
	}
	out, _, err := decode(at)
	return out, err
}

func (v *view) properties(props string) (map[string]value.Value, error) {
	out := map[string]value.Value{}
	for props != "" {
		symbol, rest, ok := uvarint(props)
		name := v.symbols.props.name(int64(symbol))
		if !ok || name == "" {
			return nil, errProps
		}
		val, rest, err := decode(rest)
		if err != nil {
			return nil, err
		}
		out[name], props = val, rest
	}
	return out, nil
}

// decode is readValue for Cypher. Texts are slices of the given string, so that
// they cost nothing.
func decode(s string) (out value.Value, rest string, err error) {
	if s == "" {
		return out, "", errProps
	}
	ok := true
	switch kind, body := s[0], s[1:]; kind {
	case typeFalse, typeTrue:
		out, rest = value.Bool(kind == typeTrue), body
	case typeInt:
		var u uint64
		u, rest, ok = uvarint(body)
		out = value.Int(unzigzag(u))
	case typeFloat:
		if ok = len(body) >= 8; ok {
			out, rest = value.Float(math.Float64frombits(binary.BigEndian.Uint64([]byte(body[:8])))), body[8:]
		}
	case typeText:
		var text string
		text, rest, ok = readText(body)
		out = value.String(text)
	default:
		var v any
		v, rest, ok = readValue(s)
		list, _ := v.([]string)
		items := make([]value.Value, len(list))
		for i, text := range list {
			items[i] = value.String(text)
		}
		out = value.List(items)
	}
	if !ok {
		return value.Value{}, "", errProps
	}
	return out, rest, nil
}
