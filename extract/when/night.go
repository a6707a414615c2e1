package when

import "time"

// overnight reads the night before the publication, or before the day told:
// overnight, overnight Sunday, overnight on Saturday to Sunday.
func (r *reader) overnight(i int) (item, bool) {
	x := r.item(i, r.end(i), "overnight", Day)
	j := r.skip(x.Last, cOn)
	j = r.skip(j, cIn)
	if y, ok := r.core(j); ok && !r.is(j, cOvernight) {
		y.First, y.Part = i, Night
		r.night(&y)
		return y, true
	}
	x.Part, x.Relative = Night, true
	if r.known {
		x.setSpan(r.pub.AddDate(0, 0, -1), r.pub)
		x.Day = x.End
	}
	return x, true
}

// night reads the second weekday of ليل السبت الأحد، ليل الأحد - الاثنين,
// Saturday night to Sunday. News dates what happened in the night between two days
// by the day on which it began, and what happened at midnight or behind it by the second.
func (r *reader) night(x *item) {
	j := x.Last
	for j < len(r.toks) && (r.punct(j, "-") || r.punct(j, "/") || r.is(j, cInto)) {
		j++
	}
	if j > x.Last+2 || !r.is(j, cWeekday) || x.Day == "" && r.known || !r.is(x.Last-1, cWeekday) && !r.is(x.Last-1, cPart) {
		return
	}
	first := x.Last - 1
	for first > x.First && !r.is(first, cWeekday) {
		first--
	}
	if !r.is(first, cWeekday) || (r.at(first).value+1)%7 != r.at(j).value {
		return
	}
	x.Last, x.Rule = r.end(j), "night-between"
	if r.is(x.Last, cPast) && r.arabic(first) {
		x.Last = r.end(x.Last) // ليل الجمعة - السبت الماضي
	}
	if r.known {
		d := lastWeekday(r.pub, time.Weekday(r.at(j).value))
		x.setSpan(d.AddDate(0, 0, -1), d)
		x.Day = x.Start
		if x.Part == Midnight {
			x.Day = x.End
		}
	}
}
