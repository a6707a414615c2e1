package quantity

import "isnad/extract/text"

// gap is how many words may stand between an English number and its unit.
const gap = 4

// unitAt finds the unit of an amount at token i: in Arabic the next word, in
// English the head of the noun phrase ("three suspected PKK militants").
func (r *reader) unitAt(i int, a amount) (unit *word, end int, measured bool) {
	if i >= len(r.toks) {
		return unset, i, false
	}
	if r.toks[i].Arabic {
		w := r.at(i)
		if w.unit == "" || r.prefixed(i) {
			return unset, i, w.bound == "measure"
		}
		return w, r.end(i), false
	}
	for steps := 0; i < len(r.toks) && steps <= gap; steps++ {
		t := &r.toks[i]
		w := r.at(i)
		switch {
		case w.bound == "measure" && steps <= 1:
			return unset, i, true
		case w.unit != "" && (w.number != singular || a.max == 1):
			return w, r.end(i), false
		case w.unit != "": // "two rocket launchers"
			i = r.end(i)
		case w.bound == "described":
			i++
		case w.bound != "" && w.bound != "about" && w.bound != "measure" && w.bound != "name":
			return unset, i, false
		case t.Kind == text.Word && !t.Arabic && !verb(t.Strict):
			i++
		case t.Is("-") && steps > 0:
			i++
		default:
			return unset, i, false
		}
	}
	return unset, i, false
}

// verb reports a past tense, which ends the noun phrase of a number: "three
// opened fire on soldiers" counts no soldiers. The lists know the participles that stand
// before the counted.
func verb(s string) bool {
	return len(s) >= 4 && s[len(s)-2:] == "ed" && s[:2] != "un"
}

// prefixed reports a unit behind a particle that starts a new phrase: "ثلاثة
// وجنود".
func (r *reader) prefixed(i int) bool { return r.hits[i].Prefix != "" }

// fromUnit reads a unit that tells its number itself or has it behind.
func (r *reader) fromUnit(i int, w *word) (Quantity, bool) {
	next := r.end(i)
	q := Quantity{First: i, Last: next, Unit: w.unit, Class: w.class}
	arabic := r.toks[i].Arabic
	if arabic {
		if n, ok := r.behind(next); ok && r.agrees(w, n.value) {
			q.Min, q.Max, q.Last, q.Rule = n.value, n.value, n.next, RuleBehind
			return q, true
		}
	}
	switch {
	case w.number == dual:
		q.Min, q.Max, q.Rule = 2, 2, RuleDual
		return q, true
	case w.class == Harm && w.number == plural:
		return r.toll(q)
	case arabic && w.number == singular && !w.definite && !w.adjective && (w.class == Harm || w.class == Person) && !r.is(i-1, "any") && r.hits[i].Prefix != "ال":
		q.Min, q.Max, q.Rule = 1, 1, RuleSingular
		return q, true
	}
	return Quantity{}, false
}

type number struct{ value, next int }

// behind reads an Arabic number word behind its noun.
func (r *reader) behind(i int) (number, bool) {
	if i >= len(r.toks) || !r.toks[i].Arabic {
		return number{}, false
	}
	n, ok := r.p.numbers.At(r.toks, i)
	if !ok || n.Prefix != "" {
		return number{}, false
	}
	next := i + n.Len
	// A number with a unit of its own belongs to that one.
	if next < len(r.toks) && r.toks[next].Arabic && r.at(next).unit != "" && !r.prefixed(next) {
		return number{}, false
	}
	return number{n.Value, next}, true
}

// agrees reports that a number behind a noun fits the noun's grammatical number.
func (r *reader) agrees(w *word, n int) bool {
	switch w.number {
	case singular:
		return n == 1
	case dual:
		return n == 2
	}
	return n >= 2 && n <= 10
}

// toll reads the number behind the harmed: عدد القتلى إلى 15, the dead at 41.
func (r *reader) toll(q Quantity) (Quantity, bool) {
	j := q.Last
	if !r.is(j, "toll", "to") {
		return Quantity{}, false
	}
	a, ok := r.amount(r.end(j))
	if !ok || a.some {
		return Quantity{}, false
	}
	if w, _, measured := r.unitAt(a.next, a); w != unset || measured {
		return Quantity{}, false
	}
	q.Min, q.Max, q.Last, q.Rule = a.min, a.max, a.next, RuleToll
	return q, true
}

// single reads "a soldier", "an American soldier".
func (r *reader) single(i int) (Quantity, bool) {
	w, end, measured := r.unitAt(r.end(i), amount{min: 1, max: 1})
	if measured || w == unset || w.number != singular || w.adjective || w.class != Harm && w.class != Person {
		return Quantity{}, false
	}
	return Quantity{First: i, Last: end, Min: 1, Max: 1, Unit: w.unit, Class: w.class, Rule: RuleSingular}, true
}
