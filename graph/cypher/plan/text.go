package plan

import (
	"fmt"
	"strings"

	"isnad/graph/cypher/bind"
	"isnad/graph/cypher/storage"
	"isnad/graph/cypher/syntax"
)

// String writes the plan, one operator a line, in the order in which they work:
// the first line is done first. What is run for every row of a line is indented
// below it.
func (p *Plan) String() string {
	w := &printer{slots: p.Query.Slots}
	for i, part := range p.Parts {
		if i > 0 {
			w.line("Union", map[bool]string{true: "all rows", false: "distinct rows"}[p.Query.All], -1)
		}
		w.op(part)
		w.line("Answer", strings.Join(p.Query.Columns, ", "), -1)
	}
	return w.String()
}

type printer struct {
	strings.Builder
	slots  []string
	indent int
}

func (w *printer) line(name, detail string, rows float64) {
	text := strings.Repeat("  ", w.indent) + name
	if detail != "" {
		text = fmt.Sprintf("%-16s %s", text, detail)
	}
	if rows >= 0 {
		text = fmt.Sprintf("%-64s about %.0f rows", text, max(1, rows))
	}
	fmt.Fprintln(w, strings.TrimRight(text, " "))
}

// nested prints a plan that is run for the rows of the line above.
func (w *printer) nested(title string, op Op) {
	w.indent++
	if title != "" {
		w.line(title, "", -1)
		w.indent++
		defer func() { w.indent-- }()
	}
	w.op(op)
	w.indent--
}

func (w *printer) op(op Op) {
	if input := InputOf(op); input != nil {
		w.op(input)
	}
	rows := op.info().Rows
	switch op := op.(type) {
	case *Argument:
	case *NodeScan:
		if op.Label == "" {
			w.line("AllNodes", w.name(op.Slot), rows)
			return
		}
		w.line("NodesByLabel", w.name(op.Slot)+":"+op.Label, rows)
	case *NodeSeek:
		w.line("NodesByIndex", fmt.Sprintf("%s:%s(%s) %s", w.name(op.Slot), op.Label, op.Property, keyText(op.Key)), rows)
	case *TextSeek:
		w.line("NodesByText", fmt.Sprintf("%s:%s(%s) = %s", w.name(op.Slot), op.Label, strings.Join(op.Properties, ", "), w.exprs(op.Texts, " or ")), rows)
	case *RelScan:
		w.line("RelsByType", w.rel(op.Rel, op.Rel.From, op.Rel.To, op.Rel.Direction), rows)
	case *RelSeek:
		w.line("RelsByIndex", fmt.Sprintf("%s (%s) %s", w.rel(op.Rel, op.Rel.From, op.Rel.To, op.Rel.Direction), op.Property, keyText(op.Key)), rows)
	case *RelEnds:
		w.line("RelEnds", w.rel(op.Rel, op.Rel.From, op.Rel.To, op.Rel.Direction), rows)
	case *Expand:
		w.line(into("Expand", op.Into), w.rel(op.Rel, op.From, op.To, op.Direction), rows)
	case *VarExpand:
		w.line(into("VarExpand", op.Into), w.rel(op.Rel, op.From, op.To, op.Direction), rows)
	case *Shortest:
		w.line("ShortestPath", w.rel(op.Rel, op.Rel.From, op.Rel.To, op.Rel.Direction), rows)
	case *HashJoin:
		var keys []string
		for i := range op.Left {
			keys = append(keys, bind.Text(op.Left[i])+" = "+bind.Text(op.Right[i]))
		}
		w.line("HashJoin", strings.Join(keys, ", "), rows)
		w.nested("with", op.Build)
	case *Optional:
		w.line("Optional", w.names(op.Slots), rows)
		w.nested("", op.Inner)
	case *Filter:
		w.line("Filter", w.exprs(op.Where, " AND "), rows)
		w.subplans(op.Where...)
	default:
		w.rows(op)
	}
}

// rows prints operators that have nothing to do with the graph.
func (w *printer) rows(op Op) {
	rows := op.info().Rows
	switch op := op.(type) {
	case *NodeCheck:
		w.line("NodeCheck", w.name(op.Slot), rows)
	case *Differ:
		w.line("Differ", "relationships of both sides", rows)
	case *PathOf:
		w.line("Path", w.name(op.Path.Slot), rows)
	case *Unwind:
		w.line("Unwind", w.exprs([]bind.Expr{op.List}, "")+" AS "+w.name(op.Slot), rows)
	case *Search:
		w.line("FullText", w.exprs([]bind.Expr{op.Of.Index, op.Of.Text}, ": "), rows)
	case *Compute:
		w.line("Compute", w.items(op.Items), rows)
		for _, item := range op.Items {
			w.subplans(item.Expr)
		}
	case *Aggregate:
		var names []string
		for _, a := range op.Aggregates {
			names = append(names, aggregateText(a))
		}
		w.line("Aggregate", strings.TrimPrefix(strings.Join(names, ", ")+" by "+w.items(op.Keys), " "), rows)
	case *Distinct:
		w.line("Distinct", w.names(op.Slots), rows)
	case *Sort:
		w.line(map[bool]string{true: "Sort", false: "Top"}[op.Limit == nil], w.sorts(op.Keys), rows)
	case *Skip:
		w.line("Skip", bind.Text(op.Count), rows)
	case *Limit:
		w.line("Limit", bind.Text(op.Count), rows)
	}
}

// subplans prints the plans of subqueries in expressions.
func (w *printer) subplans(list ...bind.Expr) {
	for _, e := range list {
		bind.Walk(e, func(part bind.Expr) {
			if s, ok := part.(*Subplan); ok {
				w.subplan(s)
			}
		})
	}
}

func (w *printer) subplan(s *Subplan) {
	switch {
	case s.Semi != nil:
		w.nested("exists, found once for all rows by "+exprText(s.Semi.Key), s.Semi.Build)
	case s.Of.Count:
		w.nested("count", s.Op)
	default:
		w.nested("exists", s.Op)
	}
}

func into(name string, into bool) string {
	if into {
		return name + "Into"
	}
	return name
}

func (w *printer) name(slot int) string {
	if n := w.slots[slot]; !strings.HasPrefix(n, " ") {
		return n
	}
	return fmt.Sprintf("#%d", slot)
}

func (w *printer) names(slots []int) string {
	var list []string
	for _, slot := range slots {
		if !strings.HasPrefix(w.slots[slot], " ") {
			list = append(list, w.slots[slot])
		}
	}
	return strings.Join(list, ", ")
}

func (w *printer) rel(r *bind.Rel, from, to int, dir storage.Direction) string {
	seen := *r
	seen.Direction = dir
	variable := ""
	if r.Named {
		variable = w.name(r.Slot)
	}
	return fmt.Sprintf("(%s)%s(%s)", w.name(from), bind.RelText(&seen, variable), w.name(to))
}

func (w *printer) exprs(list []bind.Expr, between string) string {
	var texts []string
	for _, e := range list {
		texts = append(texts, exprText(e))
	}
	return strings.Join(texts, between)
}

// exprText writes an expression with its subqueries as the query had them.
func exprText(e bind.Expr) string {
	return bind.Text(bind.Rewrite(e, func(part bind.Expr) bind.Expr {
		if s, ok := part.(*Subplan); ok {
			return s.Of
		}
		return nil
	}))
}

func (w *printer) items(items []bind.Item) string {
	var list []string
	for _, item := range items {
		text := exprText(item.Expr)
		if name := w.name(item.Slot); name != text {
			text += " AS " + name
		}
		list = append(list, text)
	}
	return strings.Join(list, ", ")
}

func (w *printer) sorts(keys []bind.Sort) string {
	var list []string
	for _, key := range keys {
		list = append(list, exprText(key.Expr)+map[bool]string{true: " DESC"}[key.Desc])
	}
	return strings.Join(list, ", ")
}

func aggregateText(a bind.Aggregate) string {
	args := []string{}
	for _, arg := range a.Args {
		args = append(args, exprText(arg))
	}
	if len(args) == 0 {
		args = append(args, "*")
	}
	return a.Name + "(" + map[bool]string{true: "DISTINCT "}[a.Distinct] + strings.Join(args, ", ") + ")"
}

func keyText(k Key) string {
	switch {
	case k.Value != nil && k.Many:
		return "IN " + exprText(k.Value)
	case k.Value != nil:
		return "= " + exprText(k.Value)
	case k.Prefix != nil:
		return string(syntax.StartsWith) + " " + exprText(k.Prefix)
	}
	var parts []string
	if k.Low != nil {
		parts = append(parts, map[bool]string{true: "> ", false: ">= "}[k.LowOut]+exprText(k.Low))
	}
	if k.High != nil {
		parts = append(parts, map[bool]string{true: "< ", false: "<= "}[k.HighOut]+exprText(k.High))
	}
	return strings.Join(parts, " AND ")
}
