package extract

import (
	"isnad/extract/record"
)

// ofTail takes what follows a head noun with of, for, in: Council of Senior
// Scholars, Party for a Free Life in Kurdistan, defence ministry in Berlin.
func (a *analysis) ofTail(s *span, j, end int, upper bool) int {
	last := j
	for n := 0; n < 3; n++ {
		k := last
		switch w := a.spelt(k); {
		case w.InAny("name-links"):
		case w.InAny("name-joiners"):
			if !upper || n == 0 && a.strict(k) == "and" {
				return a.ministryIn(s, last, end, upper)
			}
			if a.strict(k) == "in" && n == 0 && s.typ != record.Group {
				return last
			}
		default:
			return last
		}
		k++
		for k < end && a.spelt(k).InAny("articles") {
			k++
		}
		if k >= end || !a.capital(k) && !(a.nationality(k)) || a.strict(last) == "of" && j-s.first > 1 && a.bareNameAt(k, end) && s.typ != record.Town {
			return last
		}
		from := k
		for k < end && (a.capital(k) || a.nationality(k) || a.joint(k) || a.strict(k) == "and" && k+1 < end && a.capital(k+1) && s.kind != "army") {
			if n := a.tokenTitle(k); n > k && a.englishNameWords(n, end, true) > n && (!upper || a.titleClassAt(k, n) == "rank") {
				break
			}
			if k > from && a.bareNameAt(k, end) {
				break
			}
			k++
		}
		if m, ok := a.englishCatalogue(from, end); ok && m.typ != record.Official && m.last <= k+1 && (m.typ != record.Country || true) {
			k = max(k, m.last)
			s.inner = append(s.inner, m)
		} else if !upper {
			if b, ok := a.closedBy(from, end); ok {
				k = max(k, b.last)
				s.inner = append(s.inner, b)
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
func (a *analysis) ministryIn(s *span, j, end int, upper bool) int {
	if upper || a.strict(j) != "in" {
		return j
	}
	if !a.spelt(j - 1).InAny("seated-bodies") {
		return j
	}
	if m, ok := a.englishCatalogue(j+1, end); ok && (m.typ == record.Town || m.typ == record.Country) {
		s.inner = append(s.inner, m)
		return m.last
	}
	return j
}
