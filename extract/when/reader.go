package when

import (
	"time"

	"isnad/extract/quantity/wordlist"
	"isnad/extract/text"
)

// item is a time under construction.
type item struct {
	Time
	hasClock  bool
	hour, min int
	half      bool // the hour is told on a dial of twelve, without its half of the day
	zone      int  // minutes before UTC
	hasZone   bool
	year      bool // the year is told
}

// reader reads one run of tokens.
type reader struct {
	p     *Parser
	toks  []text.Token
	pub   time.Time
	known bool // pub is told
	hits  []wordlist.Hit[*word]
	depth int // of the days inside days that are being read
}

// maxDepth is how deep days stand inside days in any language; it keeps a
// hostile text ("يوم يوم يوم …") from costing more than its length.
const maxDepth = 4

func newReader(p *Parser, toks []text.Token, published time.Time) *reader {
	r, _ := p.readers.Get().(*reader)
	if r == nil {
		r = &reader{}
	}
	*r = reader{p: p, toks: toks, hits: wordlist.Cleared(r.hits, len(toks))}
	if !published.IsZero() {
		r.pub, r.known = midnight(published), true
	}
	for i := range toks {
		if toks[i].Kind == text.Word {
			r.hits[i], _ = p.words.Find(toks, i)
		}
	}
	return r
}

// unset stands for a word of no class.
var unset = &word{}

// at gives what token i means, a word of class cNone at the least.
func (r *reader) at(i int) *word {
	if i < 0 || i >= len(r.hits) || r.hits[i].Value == nil {
		return unset
	}
	return r.hits[i].Value
}

// end gives the token behind the entry at i, the end of the run for a token
// outside of it.
func (r *reader) end(i int) int {
	if i < 0 || i >= len(r.hits) {
		return len(r.hits)
	}
	return i + max(r.hits[i].Len, 1)
}

func (r *reader) is(i int, c class) bool { return r.at(i).class == c }

// before gives the class of the entry that ends right before token i.
func (r *reader) before(i int) *word {
	for back := 1; back <= 3 && i-back >= 0; back++ {
		j := i - back
		if w := r.at(j); w != unset && r.end(j) == i {
			if w.class == cName && !r.arabic(j) && !r.toks[j].Upper {
				return unset
			}
			return w
		}
	}
	return unset
}

// skip steps over one entry of a class if it stands there.
func (r *reader) skip(i int, c class) int {
	if r.is(i, c) {
		return r.end(i)
	}
	return i
}

func (r *reader) punct(i int, mark string) bool {
	return i >= 0 && i < len(r.toks) && r.toks[i].Is(mark)
}

func (r *reader) skipPunct(i int, mark string) int {
	if r.punct(i, mark) {
		return i + 1
	}
	return i
}

func (r *reader) arabic(i int) bool { return i >= 0 && i < len(r.toks) && r.toks[i].Arabic }

// joined reports that the tokens i-1 and i touch.
func (r *reader) joined(i int) bool {
	return i > 0 && i < len(r.toks) && r.toks[i-1].End == r.toks[i].Start
}

// integer reads a token of plain digits.
func (r *reader) integer(i int) (value, digits int, ok bool) {
	if i < 0 || i >= len(r.toks) || r.toks[i].Kind != text.Number {
		return 0, 0, false
	}
	return atoi(r.toks[i].Strict)
}

func atoi(s string) (value, digits int, ok bool) {
	if len(s) == 0 || len(s) > 4 {
		return 0, 0, false
	}
	for k := range len(s) {
		if s[k] < '0' || s[k] > '9' {
			return 0, 0, false
		}
		value = value*10 + int(s[k]-'0')
	}
	return value, len(s), true
}

// year reads a year of four digits at i.
func (r *reader) yearAt(i int) (int, bool) {
	v, digits, ok := r.integer(i)
	return v, ok && digits == 4 && v >= 1900 && v < 2100
}

func (r *reader) item(first, last int, rule string, p Precision) item {
	return item{Time: Time{First: first, Last: last, Rule: rule, Precision: p}}
}
