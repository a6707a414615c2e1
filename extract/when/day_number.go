package when

import (
	"strings"

	"isnad/extract/text"
)

// dayNumber reads 22, 22nd, الـ22, السادس, الثامن والعشرين, أول and فاتح before a month.
func (r *reader) dayNumber(i int) (d, next int, ok bool) {
	if r.is(i, cFirst) {
		_, _, ok = r.monthAt(r.end(i))
		return 1, r.end(i), ok || r.is(r.end(i), cHijri)
	}
	if r.toks[i].Strict == "ال" && i+1 < len(r.toks) {
		i++
	}
	if v, digits, isInt := r.integer(i); isInt {
		next = i + 1
		if next < len(r.toks) && r.joined(next) {
			switch r.toks[next].Strict {
			case "st", "nd", "rd", "th":
				next++
			}
		}
		return v, next, digits <= 2 && v >= 1 && v <= 31
	}
	if !strings.Contains(r.toks[i].Strict, "ال") && !strings.HasPrefix(r.toks[i].Strict, "لل") || !r.toks[i].Arabic {
		return 0, 0, false
	}
	n, found := r.p.numbers.Ordinal(r.toks, i)
	end := i + n.Len
	if !found || !r.is(end, cOf) && !r.is(end, cOfIt) && (n.Value <= tenth || r.before(i).class != cPart) {
		return 0, 0, false // an ordinal counts days only before من, or behind ليلة
	}
	return n.Value, i + n.Len, n.Value <= 31
}

// spanEnd reads the second day of "20-22 April", 8 و9 مارس, 27 إلى 31 مارس.
func (r *reader) spanEnd(i int) (d, next int, ok bool) {
	if !r.punct(i, "-") && !r.punct(i, "/") && !r.is(i, cInto) && !r.is(i, cAnd) || i+1 >= len(r.toks) || r.toks[i+1].Kind != text.Number {
		return 0, 0, false
	}
	return r.dayNumber(i + 1)
}

// countsOn reports that the number behind "March 5 and" counts what follows it: "and 12
// people".
func (r *reader) countsOn(i, after int) bool {
	return r.is(i, cAnd) && after < len(r.toks) && r.toks[after].Kind == text.Word
}

// ofMonthTold reads a day of the month that the text has told: في العشرين منه, ليلة الثاني
// والعشرين.
func (r *reader) ofMonthTold(first, d, next int) (item, bool) {
	x := r.item(first, next, "day-of-same-month", Day)
	x.Anaphoric, x.Step.DayOfMonth = true, d
	if r.is(next, cOfIt) {
		x.Last = r.end(next)
		return x, r.before(first).class == cIn || r.before(first).class == cUnit
	}
	_, spelt := r.p.numbers.Ordinal(r.toks, first)
	return x, spelt && d > tenth && r.before(first).class == cPart && !r.is(next, cOf) && !r.is(next, cMonth)
}

// tenth is the last ordinal that counts other things too behind a part of a day: صباح الثاني.
const tenth = 10

// sameMonth reads الشهر نفسه, the same month.
func (r *reader) sameMonth(i int) (next int, ok bool) {
	if r.is(i, cSame) && r.is(r.end(i), cUnit) && r.at(r.end(i)).unit == Month {
		return r.end(r.end(i)), true
	}
	if r.is(i, cUnit) && r.at(i).unit == Month && r.at(i).definite && r.is(r.end(i), cSame) {
		return r.end(r.end(i)), true
	}
	return 0, false
}
