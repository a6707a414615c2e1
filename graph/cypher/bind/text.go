package bind

import (
	"fmt"
	"strconv"
	"strings"

	"isnad/graph/cypher/storage"
	"isnad/graph/cypher/syntax"
)

// Text writes an expression as it could stand in a query, less the parentheses
// that it does not need to be understood by a reader.
func Text(e Expr) string {
	w := writer{slot: func(s *Slot) string { return name(s.Name, s.Index) }}
	w.expr(e)
	return w.String()
}

// identity is the same text for expressions that mean the same: slots go by
// their number, variables of comprehensions by their depth.
func identity(e Expr) string {
	own := map[int]string{}
	w := writer{own: own, slot: func(s *Slot) string {
		if local, ok := own[s.Index]; ok {
			return local
		}
		return "#" + strconv.Itoa(s.Index)
	}}
	w.expr(e)
	return w.String()
}

// name is the name of a variable, or a made-up one for a slot without.
func name(variable string, slot int) string {
	if variable == "" || strings.HasPrefix(variable, " ") {
		return "#" + strconv.Itoa(slot)
	}
	return variable
}

type writer struct {
	strings.Builder
	slot func(*Slot) string
	own  map[int]string // names of variables of comprehensions, nil to use their own
}

func (w *writer) add(parts ...any) {
	for _, p := range parts {
		switch p := p.(type) {
		case string:
			w.WriteString(p)
		case Expr:
			w.expr(p)
		}
	}
}

func (w *writer) list(items []Expr) {
	for i, item := range items {
		if i > 0 {
			w.add(", ")
		}
		w.expr(item)
	}
}

func (w *writer) expr(e Expr) {
	switch e := e.(type) {
	case *Const:
		w.add(e.Value.String())
	case *Param:
		w.add("$", e.Name)
	case *Slot:
		w.add(w.slot(e))
	case *Property:
		w.add(e.Of, ".", e.Key)
	case *Index:
		w.add(e.Of, "[", e.Key, "]")
	case *Slice:
		w.add(e.Of, "[")
		w.maybe("", e.From)
		w.add("..")
		w.maybe("", e.To)
		w.add("]")
	case *List:
		w.add("[")
		w.list(e.Items)
		w.add("]")
	case *Map:
		w.mapOf(e)
	case *Unary:
		w.add(string(e.Op), " (", e.X, ")")
	case *Binary:
		w.operand(e.X)
		w.add(" ", string(e.Op), " ")
		w.operand(e.Y)
	case *IsNull:
		w.operand(e.X)
		w.add(" IS ", map[bool]string{true: "NOT "}[e.Not], "NULL")
	case *HasLabels:
		w.add(e.X, ":", strings.Join(e.Labels, ":"))
	case *Call:
		w.add(e.Name, "(")
		w.list(e.Args)
		w.add(")")
	default:
		w.construct(e)
	}
}

// operand puts an operator's operand in parentheses when it has an operator.
func (w *writer) operand(e Expr) {
	if _, nested := e.(*Binary); nested {
		w.add("(", e, ")")
		return
	}
	w.expr(e)
}

// maybe writes an expression that can be left out, with a word before it.
func (w *writer) maybe(before string, e Expr) {
	if e != nil {
		w.add(before, e)
	}
}

func (w *writer) mapOf(e *Map) {
	w.add("{")
	for i, key := range e.Keys {
		if i > 0 {
			w.add(", ")
		}
		w.add(key, ": ", e.Values[i])
	}
	w.add("}")
}

func (w *writer) construct(e Expr) {
	switch e := e.(type) {
	case *Case:
		w.add("CASE")
		w.maybe(" ", e.Subject)
		for _, when := range e.Whens {
			w.add(" WHEN ", when.Cond, " THEN ", when.Then)
		}
		w.maybe(" ELSE ", e.Else)
		w.add(" END")
	case *Random:
		w.add("rand()")
	case *Comprehension:
		w.add("[", w.local(e.Slot, e.Name), " IN ", e.List)
		w.maybe(" WHERE ", e.Where)
		w.maybe(" | ", e.Then)
		w.add("]")
	case *Quantifier:
		w.add(e.Kind, "(", w.local(e.Slot, e.Name), " IN ", e.List, " WHERE ", e.Where, ")")
	case *Subquery:
		w.subquery(e)
	default:
		w.add(fmt.Sprintf("%T", e))
	}
}

// local returns the name to write for a variable of a comprehension.
func (w *writer) local(slot int, variable string) string {
	if w.own == nil {
		return variable
	}
	w.own[slot] = "@" + strconv.Itoa(len(w.own))
	return w.own[slot]
}

func (w *writer) subquery(e *Subquery) {
	w.add(map[bool]string{true: "COUNT", false: "EXISTS"}[e.Count], " { ")
	for i, m := range e.Match {
		if i > 0 {
			w.add(" ")
		}
		w.add("MATCH ", MatchText(m, func(slot int) string { return w.slot(&Slot{Index: slot}) }))
		for j, cond := range m.Where {
			w.add([]string{" WHERE ", " AND "}[min(j, 1)], cond)
		}
	}
	w.add(" }")
}

// MatchText writes the relationships and lone nodes of a match.
func MatchText(m *Match, slot func(int) string) string {
	var parts []string
	joined := map[int]bool{}
	for _, r := range m.Rels {
		joined[r.From], joined[r.To] = true, true
		parts = append(parts, fmt.Sprintf("(%s)%s(%s)", slot(r.From), RelText(r, slot(r.Slot)), slot(r.To)))
	}
	for _, n := range m.Nodes {
		if !joined[n.Slot] {
			parts = append(parts, "("+slot(n.Slot)+")")
		}
	}
	return strings.Join(parts, ", ")
}

// RelText writes a relationship with its arrow.
func RelText(r *Rel, variable string) string {
	var w writer
	w.slot = func(s *Slot) string { return name(s.Name, s.Index) }
	w.add(map[bool]string{true: "<"}[r.Direction == storage.Incoming], "-[", variable)
	if len(r.Types) > 0 {
		w.add(":", strings.Join(r.Types, "|"))
	}
	if r.Length != nil {
		w.add(lengthText(*r.Length))
	}
	if len(r.Keys) > 0 {
		w.add(" ")
		w.mapOf(&Map{Keys: r.Keys, Values: r.Values})
	}
	w.add("]-", map[bool]string{true: ">"}[r.Direction == storage.Outgoing])
	return w.String()
}

func lengthText(l syntax.Length) string {
	if l.Max < 0 {
		return fmt.Sprintf("*%d..", l.Min)
	}
	return fmt.Sprintf("*%d..%d", l.Min, l.Max)
}
