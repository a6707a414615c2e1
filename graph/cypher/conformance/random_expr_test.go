package conformance

import (
	"fmt"
	"strings"
)

// value makes an expression of a kind; depth bounds how deep it nests.
func (q *query) value(k kind, depth int) string {
	switch k {
	case anInt:
		return q.integer(depth)
	case aFloat:
		return q.float(depth)
	case aText:
		return q.text(depth)
	case aBool:
		before := q.inWith
		q.inWith = true
		defer func() { q.inWith = before }()
		return "(" + q.condition(depth) + ")"
	case texts, ints:
		return q.list(k, depth)
	case aDate:
		return q.date(depth)
	}
	if there := q.of(anything); len(there) > 0 && q.chance(2) {
		return pick(q.r, there...)
	}
	return q.property("mixed", "null")
}

// property takes a property of a node in scope.
func (q *query) property(key, otherwise string) string {
	if there := q.of(aNode); len(there) > 0 {
		return pick(q.r, there...) + "." + key
	}
	return otherwise
}

// known takes a variable of a kind, or what is given where there is none.
func (q *query) known(k kind, otherwise string) string {
	if there := q.of(k); len(there) > 0 {
		return pick(q.r, there...)
	}
	return otherwise
}

func (q *query) integer(depth int) string {
	if depth <= 0 || q.chance(4) {
		switch q.r.IntN(5) {
		case 0:
			return fmt.Sprint(q.r.IntN(9) - 2)
		case 1:
			return q.known(anInt, "3")
		case 2:
			if there := q.of(aRel); len(there) > 0 {
				return pick(q.r, there...) + ".w"
			}
		}
		return q.property("n", "7")
	}
	x, y := q.integer(depth-1), q.integer(depth-1)
	switch q.r.IntN(12) {
	case 0:
		return "(" + x + pick(q.r, " + ", " - ", " * ") + y + ")"
	case 1:
		return "(" + x + pick(q.r, " / ", " % ") + pick(q.r, "2", "3", "-2") + ")"
	case 2:
		return "size(" + q.list(pick(q.r, texts, ints), depth-1) + ")"
	case 3:
		return "size(" + q.text(depth-1) + ")"
	case 4:
		return "abs(" + x + ")"
	case 5:
		return "coalesce(" + x + ", " + y + ")"
	case 6:
		if q.inWhere {
			return x
		}
		return "CASE WHEN " + q.value(aBool, depth-1) + " THEN " + x + pick(q.r, " ELSE "+y, "") + " END"
	case 7:
		if q.inWhere {
			return y
		}
		return "CASE " + x + " WHEN " + y + " THEN 1 WHEN 2 THEN " + y + " ELSE 0 END"
	case 8:
		return "toInteger(" + q.text(depth-1) + ")"
	case 9:
		if there := q.of(aPath); len(there) > 0 {
			return "length(" + pick(q.r, there...) + ")"
		}
		return "-" + "(" + x + ")"
	case 10:
		if there := q.of(aNode); len(there) > 0 && !q.inWhere {
			return "COUNT { (" + pick(q.r, there...) + ")" + pick(q.r, "-->()", "--(:A)", "<-[:R]-()", "-[:R*1..2]->()") + " }"
		}
		return x
	}
	return q.list(ints, depth-1) + "[" + x + "]"
}

func (q *query) float(depth int) string {
	x := q.integer(depth - 1)
	switch q.r.IntN(6) {
	case 0:
		return q.property("f", "1.5")
	case 1:
		return "(" + x + " + " + q.property("f", "0.5") + ")"
	case 2:
		return "sqrt(abs(" + x + "))"
	case 3:
		return "(" + x + " / 2.0)"
	case 4:
		return "round(" + q.property("f", "2.25") + ", 1)"
	}
	return "toFloat(" + x + ")"
}

func (q *query) text(depth int) string {
	if depth <= 0 || q.chance(4) {
		switch q.r.IntN(4) {
		case 0:
			return pick(q.r, "'a'", "'Ben'", "'بغ'", "''", "'12'")
		case 1:
			return q.known(aText, "'x'")
		case 2:
			if there := q.of(aRel); len(there) > 0 {
				return "type(" + pick(q.r, there...) + ")"
			}
		}
		return q.property("name", "'name'")
	}
	x := q.text(depth - 1)
	switch q.r.IntN(8) {
	case 0:
		return "(" + x + " + " + q.text(depth-1) + ")"
	case 1:
		return pick(q.r, "toUpper", "toLower", "trim", "reverse") + "(" + x + ")"
	case 2:
		return "left(" + x + ", 2)"
	case 3:
		return fmt.Sprintf("substring(%s, %d, %d)", x, q.r.IntN(3), q.r.IntN(4))
	case 4:
		return "replace(" + x + ", 'a', 'b')"
	case 5:
		return "toString(" + q.integer(depth-1) + ")"
	case 6:
		return "coalesce(" + x + ", 'none')"
	}
	return "head(" + q.list(texts, depth-1) + ")"
}

func (q *query) date(depth int) string {
	day := pick(q.r, "date('2024-02-28')", "date(coalesce("+q.property("day", "'2024-01-31'")+", '2024-01-01'))")
	if depth <= 0 {
		return day
	}
	return pick(q.r,
		day,
		"("+day+" + duration({months: 1, days: "+fmt.Sprint(q.r.IntN(9))+"}))",
		"date.truncate('month', "+day+")",
		"("+day+" - duration('P1Y2D'))",
	)
}

// list makes a list of texts or integers.
func (q *query) list(k kind, depth int) string {
	of := anInt
	literal := pick(q.r, "[1, 2, 3]", "[3, null, 1]", "[]", "range(0, 3)", "[5, 4, 4]")
	if k == texts {
		of = aText
		literal = pick(q.r, "['a', 'Ben', 'x']", "['x', null]", "['']")
	}
	if depth <= 0 || q.chance(4) {
		if k == texts && q.chance(2) {
			return "coalesce(" + q.property("tags", "['x']") + ", [])"
		}
		return literal
	}
	inner := q.list(k, depth-1)
	switch q.r.IntN(6) {
	case 0:
		return "[" + q.value(of, depth-1) + ", " + q.value(of, depth-1) + "]"
	case 1:
		return "(" + inner + " + " + q.value(of, depth-1) + ")"
	case 2:
		return inner + pick(q.r, "[1..]", "[..2]", "[0..-1]", "[-2..]")
	case 3:
		return q.comprehension(inner, of, depth)
	case 4:
		return "tail(" + inner + ")" // Neo4j cannot reverse a list that is a property
	}
	return literal
}

func (q *query) comprehension(list string, of kind, depth int) string {
	before := len(q.scope)
	x := q.fresh("x", of)
	s := "[" + x + " IN " + list
	if q.chance(2) {
		s += " WHERE " + q.value(aBool, depth-1)
	}
	if q.chance(2) {
		s += " | " + q.value(of, depth-1)
	}
	q.scope = q.scope[:before]
	return s + "]"
}

// condition makes a condition.
func (q *query) condition(depth int) string {
	if depth > 0 && q.chance(3) {
		x, y := q.condition(depth-1), q.condition(depth-1)
		return pick(q.r, "("+x+" AND "+y+")", "("+x+" OR "+y+")", "NOT ("+x+")", "("+x+" XOR "+y+")")
	}
	switch q.r.IntN(11) {
	case 0, 1:
		return q.integer(depth-1) + pick(q.r, " = ", " <> ", " < ", " <= ", " > ", " >= ") + q.integer(depth-1)
	case 2:
		return q.text(depth-1) + pick(q.r, " = ", " STARTS WITH ", " ENDS WITH ", " CONTAINS ", " < ") + q.text(depth-1)
	case 3:
		return q.value(pick(q.r, anInt, aText, anything), depth-1) + pick(q.r, " IS NULL", " IS NOT NULL")
	case 4:
		return q.integer(depth-1) + " IN " + q.list(ints, depth-1)
	case 5:
		return q.property("mixed", "1") + pick(q.r, " = ", " < ", " <> ", " >= ") + pick(q.r, "1", "1.0", "2", "'1'", "true")
	case 6:
		return q.onNode()
	case 7:
		return q.quantified(depth)
	case 8:
		return q.text(depth-1) + " =~ " + pick(q.r, "'.*n.*'", "'[A-D].*'", "'(?i)ben'")
	case 9:
		return "1 <= " + q.integer(depth-1) + " < 4"
	}
	return q.date(depth-1) + pick(q.r, " < ", " >= ", " = ") + q.date(depth-1)
}

// onNode asks for labels or for a pattern around a node.
func (q *query) onNode() string {
	there := q.of(aNode)
	if len(there) == 0 {
		return "true"
	}
	n := pick(q.r, there...)
	pattern := "(" + n + ")" + pick(q.r, "-->()", "--()", "<-[:S]-(:B)", "-[:R|T]->()-->()", "-[:R*..2]-(:C)")
	switch {
	case q.chance(3):
		return n + ":" + pick(q.r, "A", "B", "A:C")
	case q.inWith || q.chance(2):
		inner := "EXISTS { " + pick(q.r, "", "MATCH ") + pattern
		if q.chance(2) {
			inner += " WHERE " + n + ".n > 0"
		}
		return inner + " }"
	}
	return pattern
}

func (q *query) quantified(depth int) string {
	before := len(q.scope)
	list := q.list(ints, depth-1)
	x := q.fresh("x", anInt)
	where := strings.ReplaceAll(q.value(aBool, depth-1), "\n", " ")
	q.scope = q.scope[:before]
	return pick(q.r, "any", "all", "none", "single") + "(" + x + " IN " + list + " WHERE " + where + ")"
}
