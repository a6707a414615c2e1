package quantity

import (
	"strings"

	"isnad/extract/quantity/wordlist"
	"isnad/extract/text"
)

type reader struct {
	p    *Parser
	toks []text.Token
	hits []wordlist.Hit[*word]
}

func newReader(p *Parser, toks []text.Token) *reader {
	r, _ := p.readers.Get().(*reader)
	if r == nil {
		r = &reader{}
	}
	*r = reader{p: p, toks: toks, hits: wordlist.Cleared(r.hits, len(toks))}
	for i := range toks {
		if k := toks[i].Kind; k == text.Word || k == text.Punct {
			r.hits[i], _ = p.words.Find(toks, i)
		}
	}
	return r
}

// unset stands for a word that is neither unit nor bound.
var unset = &word{}

func (r *reader) at(i int) *word {
	if i < 0 || i >= len(r.hits) || r.hits[i].Value == nil {
		return unset
	}
	return r.hits[i].Value
}

func (r *reader) end(i int) int { return min(i+max(r.hits[i].Len, 1), len(r.toks)) }

// is reports that the word at i has one of the bounds.
func (r *reader) is(i int, bounds ...string) bool {
	b := r.at(i).bound
	if b == "" {
		return false
	}
	for _, want := range bounds {
		if b == want {
			return true
		}
	}
	return false
}

func (r *reader) punct(i int, mark string) bool {
	return i >= 0 && i < len(r.toks) && r.toks[i].Is(mark)
}

// amount is a number, or a range of numbers, with what bounds it.
type amount struct {
	min, max    int
	first, next int
	some        bool
	exact       bool
	digits      bool
}

// read gives the quantity that starts at token i and the token to go on with.
func (r *reader) read(i int) (Quantity, int, bool) {
	w := r.at(i)
	switch {
	case w.bound == "none":
		q := Quantity{First: i, Last: r.end(i), Unit: Casualties, Class: Harm, Rule: RuleNone}
		return q, q.Last, true
	case w.unit != "":
		if q, ok := r.fromUnit(i, w); ok {
			return q, q.Last, true
		}
		return Quantity{}, r.end(i), false
	case w.bound == "one":
		if q, ok := r.single(i); ok {
			return q, q.Last, true
		}
		return Quantity{}, i + 1, false
	case r.toks[i].Kind == text.Break, r.toks[i].Kind == text.Punct && !r.punct(i, "("):
		return Quantity{}, i + 1, false
	}
	a, ok := r.amount(i)
	if !ok {
		return Quantity{}, i + 1, false
	}
	q, next, ok := r.counted(a)
	if ok && q.Unit == "" && r.punct(i, "(") {
		return Quantity{}, next, false // a note in parentheses
	}
	return q, next, ok
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
