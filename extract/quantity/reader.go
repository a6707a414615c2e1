package quantity

import (
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
