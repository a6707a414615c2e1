package quantity

// amount is a number, or a range of numbers, with what bounds it.
type amount struct {
	min, max    int
	first, next int
	some        bool
	exact       bool
	digits      bool
}

// amount reads a number with the bounds before it.
func (r *reader) amount(i int) (amount, bool) {
	lead := ""
	j := i
	if r.is(j, "about", "at-least", "at-most", "between") {
		lead = r.at(j).bound
		j = r.end(j)
		if r.is(j, "about") {
			j = r.end(j)
		}
	}
	if r.is(j, "some") {
		return r.someAt(i, j), true
	}
	if j > i && r.is(j, "one") {
		j++ // around a dozen
	}
	open := r.punct(j, "(")
	if open {
		j++
	}
	if j >= len(r.toks) {
		return amount{}, false
	}
	n, ok := r.p.numbers.At(r.toks, j)
	if !ok || open && !r.punct(j+n.Len, ")") {
		return amount{}, false
	}
	a := amount{min: n.Value, max: n.Value, first: i, next: j + n.Len, exact: lead == "", digits: n.Digits}
	if open {
		a.next++
	}
	if to, next, found := r.rangeEnd(a, lead); found {
		a.max, a.next, a.exact = to, next, false
		if lead == "between" {
			lead = ""
		}
	}
	if lead == "between" {
		a.first, a.exact = j, true // "from three rockets": a preposition
	}
	return r.limit(a, lead), true
}

// someAt reads an amount of no told number: عشرات, عدة مئات, several hundred.
func (r *reader) someAt(first, i int) amount {
	w := r.at(i)
	a := amount{min: w.min, max: w.max, first: first, next: r.end(i), some: true}
	if r.is(a.next, "some") && r.at(a.next).min > a.min {
		a.min, a.max, a.next = r.at(a.next).min, -1, r.end(a.next)
	} else if a.next < len(r.toks) && !r.toks[a.next].Arabic {
		if n, ok := r.p.numbers.At(r.toks, a.next); ok && !n.Digits {
			a.min, a.max, a.next = a.min*n.Value, -1, a.next+n.Len
		}
	}
	return a
}

// rangeEnd reads the larger number of a range: 3-5, three to five, بين 3 و5.
func (r *reader) rangeEnd(a amount, lead string) (to, next int, ok bool) {
	j := a.next
	joined := false
	switch {
	case r.punct(j, "-"), r.is(j, "to"), lead == "between" && r.is(j, "and"):
		j++
		joined = true
	case j < len(r.toks) && lead == "between" && r.toks[j].Strict == "و":
		j++
		joined = true
	}
	if j >= len(r.toks) {
		return 0, 0, false
	}
	n, found := r.p.numbers.At(r.toks, j)
	if !found || n.Value <= a.min || !joined && !(lead == "between" && n.Prefix == "و") || r.punct(j+n.Len, "-") {
		return 0, 0, false
	}
	return n.Value, j + n.Len, true
}

// limit applies a bound before the number.
func (r *reader) limit(a amount, bound string) amount {
	switch bound {
	case "about":
		tenth := max(a.max/10, 1)
		a.min, a.max = max(a.min-tenth, 0), a.max+tenth
	case "at-least", "at-least-behind":
		a.max = -1
	case "at-most", "at-most-behind":
		a.min = 0
	}
	return a
}
