package when

// periodShift reads a period that leans on the publication: الأسبوع الماضي
// (-1), الشهر الجاري (0), last week (-1), next year (1), العام قبل الماضي (-2).
func (r *reader) periodShift(i int, want Precision) (shift, next int, ok bool) {
	w := r.at(i)
	j := r.end(i)
	switch w.class {
	case cPast, cFuture, cThis, cCurrent:
		u := r.at(j)
		if u.class != cUnit || u.unit != want || u.value != 1 || r.arabic(i) && !u.definite {
			return 0, 0, false
		}
		return map[class]int{cPast: -1, cFuture: 1}[w.class], r.end(j), true
	case cUnit:
		if w.unit != want || w.value != 1 || !w.definite {
			return 0, 0, false
		}
		switch m := r.at(j); m.class {
		case cPast:
			if m.value == 2 {
				return -2, r.end(j), true
			}
			return -1, r.end(j), true
		case cCurrent:
			return 0, r.end(j), true
		case cFuture:
			return 1, r.end(j), true
		}
	}
	return 0, 0, false
}

// period reads a week, month or year that leans on the publication, and عام
// 2012.
func (r *reader) period(i int) (item, bool) {
	if x, ok := r.nounYear(i); ok {
		return x, true
	}
	for _, p := range [...]Precision{Week, Month, Year} {
		shift, next, ok := r.periodShift(i, p)
		if !ok {
			continue
		}
		x := r.item(i, next, "period", p)
		x.Relative, x.Future = true, shift > 0
		if r.known {
			r.setPeriod(&x, p, shift)
		}
		return x, true
	}
	return item{}, false
}

// setPeriod sets the days of a period. A week begins on Saturday, Sunday or
// Monday, as the writer likes: the span holds all of them.
func (r *reader) setPeriod(x *item, p Precision, shift int) {
	switch p {
	case Week:
		x.setSpan(r.pub.AddDate(0, 0, 7*shift-6), r.pub.AddDate(0, 0, 7*shift+6))
	case Month:
		y, m, _ := r.pub.AddDate(0, 0, 1-r.pub.Day()).AddDate(0, shift, 0).Date()
		x.setMonth(y, int(m))
	case Year:
		x.setYear(r.pub.Year() + shift)
	}
}

// nounYear reads عام 2012 and سنة 2012.
func (r *reader) nounYear(i int) (item, bool) {
	w := r.at(i)
	if w.class != cUnit || w.unit != Year || w.value != 1 || !r.arabic(i) {
		return item{}, false
	}
	x, ok := r.numberedYear(r.end(i))
	x.First = i
	return x, ok
}

func (r *reader) numberedYear(i int) (item, bool) {
	y, ok := r.yearAt(i)
	if !ok {
		return item{}, false
	}
	x := r.item(i, i+1, "year", Year)
	x.year = true
	x.setYear(y)
	return r.eraBehind(x), true
}

// plausible bounds the bare numbers that are read as years.
const plausibleFirst, plausibleLast = 1945, 2049

// bareYear reads a year behind a preposition: in 2018, منذ 2009, since 2014.
func (r *reader) bareYear(i int) (item, bool) {
	j := r.skip(r.end(i), cEdge)
	j = r.skipPunct(j, "-")
	y, ok := r.yearAt(j)
	if !ok || y < plausibleFirst || y > plausibleLast || r.measured(j+1) {
		return item{}, false
	}
	if _, isDate := r.digits(j); isDate {
		return item{}, false
	}
	x, ok := r.numberedYear(j)
	return x, ok
}

// measured reports that the number before token i counts what stands there.
func (r *reader) measured(i int) bool {
	if i >= len(r.toks) {
		return false
	}
	return r.is(i, cUnit) || r.is(i, cMeridiem) || r.is(i, cZone) || r.punct(i, "%") || r.punct(i, "/") && r.joined(i)
}
