package value

import (
	"maps"
	"slices"
	"strconv"
	"strings"
)

// String writes v in the notation of the language, for messages and tests:
// 'text', [1, 2.0], {a: null}, 2015-07-21, (:Label {a: 1}), [:TYPE {a: 1}].
// Properties that cannot be read are left out.
func (v Value) String() string {
	var b strings.Builder
	v.format(&b)
	return b.String()
}

func (v Value) format(b *strings.Builder) {
	switch v.Kind() {
	case KindNull:
		b.WriteString("null")
	case KindBool:
		b.WriteString(strconv.FormatBool(v.num != 0))
	case KindInt:
		b.WriteString(strconv.FormatInt(int64(v.num), 10))
	case KindFloat:
		f, _ := v.AsFloat()
		b.WriteString(formatFloat(f))
	case KindString:
		s, _ := v.AsString()
		b.WriteString("'" + strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(s) + "'")
	case KindList:
		formatList(b, v)
	case KindMap:
		m, _ := v.AsMap()
		formatMap(b, m)
	case KindNode:
		n, _ := v.AsNode()
		formatNode(b, n)
	case KindRelationship:
		r, _ := v.AsRelationship()
		formatRelationship(b, r)
	case KindPath:
		p, _ := v.AsPath()
		formatPath(b, p)
	default:
		t, _ := v.AsTemporal()
		b.WriteString(t.String())
	}
}

func formatList(b *strings.Builder, v Value) {
	items, _ := v.AsList()
	b.WriteByte('[')
	for i, item := range items {
		if i > 0 {
			b.WriteString(", ")
		}
		item.format(b)
	}
	b.WriteByte(']')
}

// formatMap sorts by key, so that equal maps read the same.
func formatMap(b *strings.Builder, m map[string]Value) {
	b.WriteByte('{')
	for i, key := range slices.Sorted(maps.Keys(m)) {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(key + ": ")
		m[key].format(b)
	}
	b.WriteByte('}')
}

func formatNode(b *strings.Builder, n Node) {
	b.WriteByte('(')
	labels, _ := n.Labels()
	for _, label := range labels {
		b.WriteString(":" + label)
	}
	if properties, err := n.Properties(); err == nil && len(properties) > 0 {
		if len(labels) > 0 {
			b.WriteByte(' ')
		}
		formatMap(b, properties)
	}
	b.WriteByte(')')
}

func formatRelationship(b *strings.Builder, r Relationship) {
	b.WriteString("[:" + r.Type())
	if properties, err := r.Properties(); err == nil && len(properties) > 0 {
		b.WriteByte(' ')
		formatMap(b, properties)
	}
	b.WriteByte(']')
}

func formatPath(b *strings.Builder, p *Path) {
	b.WriteByte('<')
	for i, n := range p.Nodes {
		formatNode(b, n)
		if i == len(p.Relationships) {
			break
		}
		r := p.Relationships[i]
		if r.Start().ID() == n.ID() {
			b.WriteByte('-')
			formatRelationship(b, r)
			b.WriteString("->")
		} else {
			b.WriteString("<-")
			formatRelationship(b, r)
			b.WriteByte('-')
		}
	}
	b.WriteByte('>')
}
