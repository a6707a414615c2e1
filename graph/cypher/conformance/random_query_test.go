package conformance

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// kind is the type of an expression that the generator makes.
type kind int

const (
	aNode kind = iota
	aRel
	aPath
	anInt
	aFloat
	aText
	aBool
	texts // list of strings
	ints  // list of integers
	aDate
	anything // a property of several types
)

// variable is a variable in scope.
type variable struct {
	name string
	kind kind
}

// query makes random queries. They keep to the types of expressions, so that
// most of them have an answer, and name only what is in scope.
type query struct {
	r      *rand.Rand
	scope  []variable
	names  int
	inWith bool // no patterns as conditions
	// inWhere keeps CASE and COUNT out of WHERE: Neo4j 5.26.0 loses rows for
	// which the same condition is true in RETURN.
	inWhere bool
}

// randomQuery makes a query. Ordered tells whether the order of its rows
// follows from their values.
func randomQuery(r *rand.Rand) (text string, ordered bool) {
	q := &query{r: r}
	if r.IntN(8) == 0 {
		op := pick(r, " UNION ", " UNION ALL ")
		return q.reading() + q.union() + op + q.restart().reading() + q.union(), false
	}
	head := q.reading()
	tail, ordered := q.returns()
	return head + tail, ordered
}

// restart forgets the scope.
func (q *query) restart() *query {
	q.scope = nil
	return q
}

func (q *query) fresh(prefix string, k kind) string {
	q.names++
	name := fmt.Sprintf("%s%d", prefix, q.names)
	q.scope = append(q.scope, variable{name, k})
	return name
}

// of returns the variables of a kind.
func (q *query) of(k kind) []string {
	var list []string
	for _, v := range q.scope {
		if v.kind == k {
			list = append(list, v.name)
		}
	}
	return list
}

func (q *query) chance(one int) bool { return q.r.IntN(one) == 0 }

// reading makes the clauses before RETURN.
func (q *query) reading() string {
	var s strings.Builder
	if q.chance(10) {
		fmt.Fprintf(&s, "UNWIND %s AS %s ", q.list(ints, 1), q.fresh("u", anInt))
	}
	s.WriteString(q.match(""))
	for range q.r.IntN(3) {
		switch q.r.IntN(5) {
		case 0:
			s.WriteString(q.match(""))
		case 1, 2:
			s.WriteString(q.match("OPTIONAL "))
		case 3:
			s.WriteString(q.with())
		case 4:
			k := pick(q.r, ints, texts)
			list := q.list(k, 1)
			fmt.Fprintf(&s, "UNWIND %s AS %s ", list, q.fresh("u", map[kind]kind{ints: anInt, texts: aText}[k]))
		}
	}
	return s.String()
}

func (q *query) match(optional string) string {
	known := len(q.scope)
	patterns := []string{q.pattern(known)}
	if q.chance(4) {
		patterns = append(patterns, q.pattern(known))
	}
	s := optional + "MATCH " + strings.Join(patterns, ", ") + " "
	if q.chance(2) {
		s += q.where(2)
	}
	return s
}

// pattern makes a pattern of up to three nodes.
func (q *query) pattern(known int) string {
	path := ""
	if q.chance(4) {
		q.names++
		path = fmt.Sprintf("p%d", q.names)
	}
	s := q.node(known)
	length := q.r.IntN(3)
	for range length {
		s += q.rel() + q.node(known)
	}
	// Neo4j has a path of one known node even where OPTIONAL MATCH finds none.
	if path != "" && length > 0 {
		q.scope = append(q.scope, variable{path, aPath})
		return path + " = " + s
	}
	return s
}

func (q *query) node(known int) string {
	if there := q.of(aNode); len(there) > 0 && q.chance(3) {
		return "(" + pick(q.r, there...) + ")"
	}
	s := "("
	if !q.chance(4) {
		s += q.fresh("n", aNode)
	}
	if q.chance(3) {
		s += ":" + pick(q.r, "A", "B", "C")
	}
	if q.chance(8) {
		s += fmt.Sprintf(" {n: %d}", q.r.IntN(5)-1)
	}
	return s + ")"
}

func (q *query) rel() string {
	s := ""
	types := pick(q.r, "", "", ":R", ":S", ":R|S", ":S|T")
	switch q.r.IntN(5) {
	case 0:
		s = "[" + types + pick(q.r, "*1..2", "*0..1", "*2", "*..2", "*0..2") + "]"
	case 1, 2:
		s = "[" + q.fresh("r", aRel) + types + "]"
	case 3:
		if types != "" || q.chance(2) {
			s = "[" + types + pick(q.r, "", "", " {w: 1}") + "]"
		}
	}
	return pick(q.r, "-"+s+"->", "<-"+s+"-", "-"+s+"-", "-"+s+"->")
}

// with makes a WITH that keeps some variables and adds some.
func (q *query) with() string {
	var items []string
	var after []variable
	for _, v := range q.scope {
		if q.chance(2) || v.kind == aNode && len(after) == 0 {
			items = append(items, v.name)
			after = append(after, v)
		}
	}
	q.names++
	name := fmt.Sprintf("w%d", q.names)
	if q.chance(2) {
		items = append(items, q.aggregate()+" AS "+name)
		after = append(after, variable{name, anything})
	} else {
		k := pick(q.r, anInt, aText, aBool)
		items = append(items, q.value(k, 2)+" AS "+name)
		after = append(after, variable{name, k})
	}
	s := "WITH " + pick(q.r, "", "", "DISTINCT ") + strings.Join(items, ", ") + " "
	q.scope = after
	if q.chance(4) {
		s += q.where(1)
	}
	return s
}

func (q *query) where(depth int) string {
	q.inWhere = true
	defer func() { q.inWhere = false }()
	return "WHERE " + q.condition(depth) + " "
}

// aggregate makes an aggregating expression.
func (q *query) aggregate() string {
	distinct := pick(q.r, "", "", "DISTINCT ")
	switch q.r.IntN(7) {
	case 0:
		return "count(*)"
	case 1:
		return "count(" + distinct + q.value(pick(q.r, anInt, aText, aBool), 1) + ")"
	case 2:
		return pick(q.r, "sum", "avg", "min", "max") + "(" + distinct + q.value(anInt, 1) + ")"
	case 3:
		return pick(q.r, "min", "max") + "(" + q.value(pick(q.r, aText, anInt, anything), 1) + ")"
	case 4:
		return "collect(" + distinct + q.value(pick(q.r, anInt, aText), 1) + ")"
	case 5:
		return pick(q.r, "stDev", "stDevP") + "(" + q.value(anInt, 1) + ")"
	}
	return fmt.Sprintf("%s(%s, %s)", pick(q.r, "percentileCont", "percentileDisc"), q.value(anInt, 1), pick(q.r, "0.0", "0.5", "1.0", "0.3"))
}

// union makes a RETURN whose columns are the same each time.
func (q *query) union() string {
	return fmt.Sprintf("RETURN %s AS a, %s AS b", q.value(anInt, 2), q.value(aText, 1))
}

// returns makes RETURN. With LIMIT all columns are scalars and all are sorted
// by, so that the rows do not depend on ties.
func (q *query) returns() (text string, ordered bool) {
	limited := q.chance(3)
	var items, names []string
	add := func(expr string) {
		name := fmt.Sprintf("c%d", len(names))
		items, names = append(items, expr+" AS "+name), append(names, name)
	}
	grouped := q.chance(3)
	for range 1 + q.r.IntN(3) {
		switch {
		case limited || q.chance(2):
			add(q.value(pick(q.r, anInt, aText, aBool, anything, aFloat), 2))
		case len(q.scope) > 0:
			add(pick(q.r, q.scope...).name)
		default:
			add(q.value(pick(q.r, texts, ints, aDate), 2))
		}
	}
	if grouped && !limited {
		add(q.aggregate())
	} else if grouped {
		add("count(*)")
	}
	s := "RETURN " + pick(q.r, "", "", "DISTINCT ") + strings.Join(items, ", ")
	if !limited {
		return s, false
	}
	var keys []string
	for _, name := range names {
		keys = append(keys, name+pick(q.r, "", " DESC"))
	}
	s += " ORDER BY " + strings.Join(keys, ", ")
	if q.chance(2) {
		s += fmt.Sprintf(" SKIP %d", q.r.IntN(4))
	}
	if q.chance(2) {
		s += fmt.Sprintf(" LIMIT %d", q.r.IntN(9))
	}
	return s, true
}
