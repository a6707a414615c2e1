package conformance

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"isnad/graph/cypher/value"
)

// show writes a value the way the kit does, with labels, keys and, if asked
// for, the elements of lists in a certain order.
func show(v value.Value, sortLists bool) string {
	switch v.Kind() {
	case value.KindList:
		items, _ := v.AsList()
		var parts []string
		for _, item := range items {
			parts = append(parts, show(item, sortLists))
		}
		if sortLists {
			slices.Sort(parts)
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case value.KindMap:
		m, _ := v.AsMap()
		return showMap(m, sortLists)
	case value.KindNode:
		n, _ := v.AsNode()
		return showNode(n, sortLists)
	case value.KindRelationship:
		r, _ := v.AsRelationship()
		return showRel(r, sortLists)
	case value.KindPath:
		p, _ := v.AsPath()
		return showPath(p, sortLists)
	case value.KindString:
		s, _ := v.AsString()
		return "'" + s + "'"
	case value.KindFloat:
		f, _ := v.AsFloat()
		return fmt.Sprintf("float %v", f+0) // -0 equals 0
	}
	if _, ok := v.AsTemporal(); ok {
		return "'" + zeroSeconds.ReplaceAllString(v.String(), "$1$2") + "'"
	}
	return v.String()
}

// zeroSeconds finds seconds that the kit, which shows dates and times as Java
// does, leaves out.
var zeroSeconds = regexp.MustCompile(`^((?:.*T)?\d\d:\d\d):00(Z|[+\-\[]|$)`)

func showMap(m map[string]value.Value, sortLists bool) string {
	var parts []string
	for _, key := range slices.Sorted(maps.Keys(m)) {
		parts = append(parts, key+": "+show(m[key], sortLists))
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

func showNode(n value.Node, sortLists bool) string {
	labels, _ := n.Labels()
	props, _ := n.Properties()
	text := ""
	for _, label := range slices.Sorted(slices.Values(labels)) {
		text += ":" + label
	}
	return "(" + text + showProps(props, sortLists) + ")"
}

func showRel(r value.Relationship, sortLists bool) string {
	props, _ := r.Properties()
	return "[:" + r.Type() + showProps(props, sortLists) + "]"
}

func showProps(props map[string]value.Value, sortLists bool) string {
	if len(props) == 0 {
		return ""
	}
	return showMap(props, sortLists)
}

func showPath(p *value.Path, sortLists bool) string {
	text := "<" + showNode(p.Nodes[0], sortLists)
	for i, r := range p.Relationships {
		left, right := "-", "->"
		if r.Start().ID() != p.Nodes[i].ID() {
			left, right = "<-", "-"
		}
		text += left + showRel(r, sortLists) + right + showNode(p.Nodes[i+1], sortLists)
	}
	return text + ">"
}
