package when

// eraBehind takes the era behind a year: 2024م.
func (r *reader) eraBehind(x item) item {
	if x.year && r.is(x.Last, cEra) {
		x.Last = r.end(x.Last)
	}
	return x
}

// yearBehind reads the year behind a month: 2024, ", 2024", من عام 2024.
func (r *reader) yearBehind(i int) (y, next int, ok bool) {
	if y, ok = r.yearAt(i); ok {
		return y, i + 1, true
	}
	if r.punct(i, ",") || r.punct(i, "/") || r.punct(i, "-") && r.joined(i) {
		if y, ok = r.yearAt(i + 1); ok {
			return y, i + 2, true
		}
		return 0, i, false
	}
	j := r.skip(i, cOf)
	if r.is(j, cUnit) && r.at(j).unit == Year && r.at(j).value == 1 {
		if y, ok = r.yearAt(r.end(j)); ok {
			return y, r.end(j) + 1, true
		}
	} else if j > i {
		if y, ok = r.yearAt(j); ok {
			return y, j + 1, true
		}
	}
	return 0, i, false
}

// yearTurn reads what points to the year of a month: الماضي, من العام الماضي,
// last year, المقبل.
func (r *reader) yearTurn(i int) (turn, int) {
	if r.arabic(i) {
		switch w := r.at(i); w.class {
		case cPast:
			if w.value == 2 {
				return toBeforeLast, r.end(i)
			}
			return toPast, r.end(i)
		case cCurrent:
			return toCurrent, r.end(i)
		case cFuture:
			return toNext, r.end(i)
		}
	}
	j := r.skip(r.skip(i, cOf), cThe)
	if r.is(j, cThat) && r.is(r.end(j), cUnit) && r.at(r.end(j)).unit == Year {
		return toThatYear, r.end(r.end(j)) // من ذلك العام, of that year
	}
	if r.is(j, cSame) && r.is(r.end(j), cUnit) && r.at(r.end(j)).unit == Year {
		return toThatYear, r.end(r.end(j))
	}
	if r.is(j, cUnit) && r.at(j).unit == Year && r.at(j).definite && r.is(r.end(j), cSame) {
		return toThatYear, r.end(r.end(j))
	}
	if shift, next, ok := r.periodShift(j, Year); ok {
		switch shift {
		case -1:
			return toLastYear, next
		case 0:
			return toThisYear, next
		case 1:
			return toNext, next
		}
	}
	return toLast, i
}
