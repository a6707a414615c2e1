package numeral

import (
	"strings"

	"isnad/extract/text"
)

// limit is the largest number read; more than a news text counts, and far from
// overflow when scales multiply.
const limit = 1_000_000_000_000

// Number is a cardinal number found at a token.
type Number struct {
	Value  int
	Len    int    // number of tokens
	Digits bool   // starts with digits
	Prefix string // the particles written together with the first word
}

// At reads the longest cardinal number that starts at token i. A number with a
// fraction left over (2.5 without a scale) is none.
func (l *Lexicon) At(toks []text.Token, i int) (Number, bool) {
	tok := &toks[i]
	switch tok.Kind {
	case text.Number:
		return l.digits(toks, i)
	case text.Word:
		return l.spelled(toks, i)
	}
	return Number{}, false
}

// Ordinal reads an ordinal number word (السادس, الثامن والعشرين) at token i.
func (l *Lexicon) Ordinal(toks []text.Token, i int) (Number, bool) {
	hit, ok := l.words.Find(toks, i)
	if !ok || hit.Value.class != ordinal {
		return Number{}, false
	}
	return Number{Value: hit.Value.value, Len: hit.Len, Prefix: hit.Prefix}, true
}

func (l *Lexicon) digits(toks []text.Token, i int) (Number, bool) {
	milli, ok := parseMilli(toks[i].Strict)
	if !ok {
		return Number{}, false
	}
	n := Number{Len: 1, Digits: true}
	for i+n.Len < len(toks) && toks[i+n.Len].Kind == text.Word {
		hit, found := l.words.Find(toks, i+n.Len)
		if !found || hit.Prefix != "" || hit.Value.class != scale && !isPlainHundred(hit.Value) {
			break
		}
		if milli > limit*1000/hit.Value.value {
			return Number{}, false
		}
		milli *= hit.Value.value
		n.Len += hit.Len
	}
	if milli%1000 != 0 {
		return Number{}, false
	}
	n.Value = milli / 1000
	return n, true
}

func isPlainHundred(w word) bool { return w.class == hundred && w.value == 100 }

// parseMilli reads digits with separators as thousandths. A dot or comma
// before exactly three digits groups them, another one starts a fraction.
func parseMilli(s string) (int, bool) {
	whole, frac, seps, run := 0, 0, 0, 0
	fraction := false
	for k := 0; k < len(s); k++ {
		c := s[k]
		switch {
		case c >= '0' && c <= '9':
			if whole > limit {
				return 0, false
			}
			run++
			if fraction {
				if run <= 3 {
					frac = frac*10 + int(c-'0')
				}
				continue
			}
			whole = whole*10 + int(c-'0')
		case c == '.' || c == ',':
			if fraction || run == 0 {
				return 0, false
			}
			seps++
			run = 0
			fraction = !groups(s[k+1:])
		default:
			return 0, false
		}
	}
	if run == 0 {
		return 0, false
	}
	for ; fraction && run < 3; run++ {
		frac *= 10
	}
	return whole*1000 + frac, true
}

// groups reports that s starts with three digits and a separator or its end.
func groups(s string) bool {
	return (len(s) == 3 || len(s) > 3 && (s[3] == '.' || s[3] == ',')) && !strings.ContainsAny(s[:3], ".,:")
}

// spelled composes number words: units with عشر, tens behind و, hundreds and scales.
func (l *Lexicon) spelled(toks []text.Token, i int) (Number, bool) {
	hit, ok := l.words.Find(toks, i)
	if !ok || hit.Value.class == ordinal {
		return Number{}, false
	}
	sum := sum{}
	first := hit.Value
	if first.class == stem {
		first.class = unit
	}
	sum.start(first)
	n := Number{Len: hit.Len, Prefix: hit.Prefix}
	for i+n.Len < len(toks) {
		j, joined := i+n.Len, false
		t := &toks[j]
		switch {
		case t.Is("-") && j+1 < len(toks) && t.Start == toks[j-1].End && toks[j+1].Start == t.End && !t.Arabic:
			j, joined = j+1, true
		case t.Strict == "and" && j+1 < len(toks):
			j, joined = j+1, true
		}
		next, found := l.words.Find(toks, j)
		if !found {
			break
		}
		switch next.Prefix {
		case "و":
			joined = true
		case "":
		default:
			found = false
		}
		word := next.Value
		if word.class == stem {
			word.class = unit
		}
		if !found || !sum.add(word, joined, toks[j].Arabic) {
			break
		}
		n.Len = j + next.Len - i
	}
	n.Value = sum.total + sum.group
	return n, n.Value <= limit && (hit.Value.class != stem || n.Len > hit.Len)
}

// sum is a number under construction: what the scales have closed, and the
// group of up to three digits behind them.
type sum struct {
	total, group int
	last         class
	lastValue    int
	floor        int // the smallest scale used
}

func (s *sum) start(w word) {
	s.last, s.lastValue, s.floor = w.class, w.value, limit
	switch w.class {
	case scale, double:
		s.total, s.floor = w.value, w.value
	default:
		s.group = w.value
	}
}

// add takes the next word if it continues the number.
func (s *sum) add(w word, joined, arabic bool) bool {
	switch w.class {
	case ten: // خمسة عشر
		if joined && s.last != hundred && s.last != scale && s.last != double {
			return false
		}
		if !joined && s.last != unit {
			return false
		}
		s.group += w.value
	case unit, teen:
		if !joined && arabic || w.class == teen && arabic {
			return false
		}
		if s.last == unit || s.last == ten || s.last == teen || s.last == tens && (arabic || w.class == teen) {
			return false
		}
		s.group += w.value
	case tens:
		if arabic && (!joined || s.last == ten || s.last == tens) || !arabic && s.last != hundred && s.last != scale {
			return false
		}
		s.group += w.value
	case hundred:
		switch {
		case !joined && s.last == unit && w.value == 100:
			s.group += s.lastValue * 99
		case !joined && !arabic && (s.last == teen || s.last == tens) && s.group < 100:
			s.group *= 100
		case joined && (s.last == scale || s.last == double):
			s.group += w.value
		default:
			return false
		}
	case scale:
		if joined || s.group == 0 || w.value >= s.floor || w.value > limit/max(s.group, 1) {
			return false
		}
		s.total += s.group * w.value
		s.group, s.floor = 0, w.value
	case double:
		if !joined || s.group != 0 || w.value >= s.floor {
			return false
		}
		s.total += w.value
		s.floor = w.value
	default:
		return false
	}
	s.last, s.lastValue = w.class, w.value
	return true
}
