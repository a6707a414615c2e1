package english

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// ofTail takes what follows a head noun with of, for, in: Council of Senior
// Scholars, Party for a Free Life in Kurdistan, defence ministry in Berlin.
func ofTail(a *analysis.Article, s *analysis.Span, j, end int, upper bool) int {
	last := j
	for n := 0; n < 3; n++ {
		k := last
		switch w := a.Spelt(k); {
		case w.InAny("name-links"), w.InAny("office-links") && a.Spelt(k-1).InAny("accredited-to"):
		case w.InAny("name-joiners"):
			if !upper || n == 0 && a.Strict(k) == "and" {
				return ministryIn(a, s, last, end, upper)
			}
			if a.Strict(k) == "in" && n == 0 && s.Type != record.Group {
				return last
			}
		default:
			return last
		}
		k++
		for k < end && a.Spelt(k).InAny("articles") {
			k++
		}
		if k >= end || !capital(a, k) && !(a.Nationality(k)) || a.Strict(last) == "of" && j-s.First > 1 && bareNameAt(a, k, end) && s.Type != record.Town {
			return last
		}
		from := k
		for k < end && (capital(a, k) || a.Nationality(k) || grammar.Joint(a, k) || a.Strict(k) == "and" && k+1 < end && capital(a, k+1) && s.Kind != "army") {
			if n := tokenTitle(a, k); n > k && englishNameWords(a, n, end, true) > n && (!upper || titleClassAt(a, k, n) == "rank") {
				break
			}
			if k > from && bareNameAt(a, k, end) {
				break
			}
			k++
		}
		if !upper && k == from+1 && (peopleAt(a, from) || a.Nationality(from)) && k < end && a.Tok(k).Kind == text.Word && !a.Spelt(k).Closed() && !grammar.FiniteAt(a, k) {
			if _, ok := closedBy(a, from, end); !ok {
				return last // a coalition of African health workers
			}
		}
		if m, ok := englishCatalogue(a, from, end); ok && m.Type != record.Official && m.Last <= k+1 && (m.Type != record.Country || true) {
			k = max(k, m.Last)
			s.Inner = append(s.Inner, m)
		} else if !upper {
			if b, ok := closedBy(a, from, end); ok {
				k = max(k, b.Last)
				s.Inner = append(s.Inner, b)
			}
		}
		last = k
		if !upper {
			return last
		}
	}
	return last
}

// ministryIn takes the capital in which a ministry sits.
func ministryIn(a *analysis.Article, s *analysis.Span, j, end int, upper bool) int {
	if upper || a.Strict(j) != "in" {
		return j
	}
	if !a.Spelt(j - 1).InAny("seated-bodies") {
		return j
	}
	if m, ok := englishCatalogue(a, j+1, end); ok && (m.Type == record.Town || m.Type == record.Country) {
		s.Inner = append(s.Inner, m)
		return m.Last
	}
	return j
}
