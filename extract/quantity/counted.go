package quantity

import (
	"strings"
)

// counted finds the unit of an amount.
func (r *reader) counted(a amount) (Quantity, int, bool) {
	if !r.countable(a) {
		return Quantity{}, a.next, false
	}
	q := Quantity{First: a.first, Min: a.min, Max: a.max, Last: a.next, Rule: RuleBare}
	if a.some {
		q.Rule = RuleSome
	}
	if r.is(q.Last, "at-least-behind", "at-most-behind") || r.at(q.Last).bound == "at-least" && r.toks[q.Last].Strict == "at" {
		a = r.limit(a, strings.TrimSuffix(r.at(q.Last).bound, "-behind"))
		q.Min, q.Max, q.Last = a.min, a.max, r.end(q.Last)
	}
	j := q.Last
	switch {
	case r.is(j, "measure"), r.punct(j, "%"):
		return Quantity{}, j, false
	case r.is(j, "of-them"):
		q.Last, q.Rule = r.end(j), RulePart
		return q, q.Last, true
	case r.is(j, "out-of"):
		j = r.wholeOf(r.end(j))
	case r.is(j, "of"):
		j = r.end(j)
		if k := r.wholeOf(j); k > j {
			j = k
		}
	}
	unit, end, measured := r.unitAt(j, a)
	if measured {
		return Quantity{}, end, false
	}
	if unit == unset {
		ok := !a.some && !(a.digits && a.exact && a.min >= 1900 && a.min < 2100)
		return q, q.Last, ok
	}
	q.Unit, q.Class, q.Last = unit.unit, unit.class, end
	if !a.some {
		q.Rule = RuleNumber
	}
	if r.is(q.Last, "at-least-behind", "at-most-behind") || r.at(q.Last).bound == "at-least" && r.toks[q.Last].Strict == "at" && !r.numberAt(r.end(q.Last)) {
		a = r.limit(a, strings.TrimSuffix(r.at(q.Last).bound, "-behind"))
		q.Min, q.Max, q.Last = a.min, a.max, r.end(q.Last)
	}
	return q, q.Last, true
}

func (r *reader) numberAt(i int) bool {
	if i >= len(r.toks) {
		return false
	}
	_, ok := r.p.numbers.At(r.toks, i)
	return ok
}

// wholeOf steps over the whole that an amount is part of: 8 من أصل 10.
func (r *reader) wholeOf(i int) int {
	if i < len(r.toks) {
		if n, ok := r.p.numbers.At(r.toks, i); ok {
			return i + n.Len
		}
	}
	return i
}

// countable rejects numbers that are part of a name, a date or another number.
func (r *reader) countable(a amount) bool {
	i := a.first
	if a.some {
		return true
	}
	if i > 0 && a.digits {
		prev := i - 1
		if (r.toks[prev].Is("-") || r.toks[prev].Is("/")) && r.toks[prev].End == r.toks[i].Start {
			return false // F-16, 22/4
		}
		if a.exact && (r.is(prev, "name") || r.is(prev, "measure") && r.toks[prev].Upper) { // Route 5, May 20
			return false
		}
	}
	if a.digits && a.next < len(r.toks) {
		next := &r.toks[a.next]
		if (next.Is("/") || next.Is("-")) && next.Start == r.toks[a.next-1].End {
			return false // 22/4, 155-mm
		}
	}
	return true
}
