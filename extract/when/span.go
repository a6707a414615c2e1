package when

// amount is a number of units: three days, يومين, a week. Some is set where
// the number is not told (أيام, several days).
type amount struct {
	n    int
	some bool
	unit Precision
	next int
}

// amountAt reads an amount of time at token i.
func (r *reader) amountAt(i int) (amount, bool) {
	i = r.skip(i, cAbout)
	if i >= len(r.toks) {
		return amount{}, false
	}
	if r.is(i, cSeveral) || r.is(i, cA) && r.is(r.end(i), cSeveral) {
		j := r.end(i)
		j = r.skip(j, cSeveral)
		if w := r.at(j); w.class == cUnit && w.value == 0 {
			return amount{some: true, unit: w.unit, next: r.end(j)}, true
		}
		return amount{}, false
	}
	if r.is(i, cA) {
		if w := r.at(r.end(i)); w.class == cUnit && w.value == 1 {
			return amount{n: 1, unit: w.unit, next: r.end(r.end(i))}, true
		}
	}
	if w := r.at(i); w.class == cUnit && r.arabic(i) && !w.definite {
		if w.value == 0 {
			return amount{some: true, unit: w.unit, next: r.end(i)}, true
		}
		return amount{n: w.value, unit: w.unit, next: r.end(i)}, true
	}
	n, ok := r.p.numbers.At(r.toks, i)
	if !ok || n.Value <= 0 || n.Value > 1000 {
		return amount{}, false
	}
	j := i + n.Len
	if w := r.at(j); w.class == cUnit && w.value != 2 && !w.definite {
		return amount{n: n.Value, unit: w.unit, next: r.end(j)}, true
	}
	return amount{}, false
}

// agoPhrase reads قبل ثلاثة أيام، منذ يومين، بعد أسبوع.
func (r *reader) agoPhrase(i int) (item, bool) {
	w := r.at(i)
	if !r.arabic(i) {
		return item{}, false
	}
	j := r.end(i)
	if w.class == cLaterFirst {
		j = r.skip(j, cPassing) // بعد مرور يومين
	}
	j = r.skip(j, cAbout)
	if x, ok := r.nounYear(j); ok {
		return x, true // قبل عام 2011
	}
	if r.is(j, cUnit) {
		if _, ok := r.dayNoun(j); ok {
			return item{}, false // قبل يوم الأحد
		}
	}
	a, ok := r.amountAt(j)
	if !ok {
		return item{}, false
	}
	if w.class == cLaterFirst {
		if r.at(i-1).class == cUnit {
			return item{}, false // يوماً بعد يوم
		}
		return r.offset(i, a, 1, "after"), true
	}
	if r.is(r.skip(a.next, cWhole), cOf) && !w.lasting {
		a.next = r.skip(a.next, cWhole)
		return r.offset(i, a, -1, "before"), true // قبل يومين من الهجوم، قبل أسبوع واحد من
	}
	return r.countedAgo(i, a), true
}

// counted reads English amounts: three days ago, a week earlier, two days
// before the attack, a day later.
func (r *reader) counted(i int) (item, bool) {
	if r.arabic(i) {
		return item{}, false
	}
	a, ok := r.amountAt(i)
	if w := r.at(i); w.class == cUnit && w.value == 0 { // days ago
		a, ok = amount{some: true, unit: w.unit, next: r.end(i)}, true
	}
	if !ok {
		return item{}, false
	}
	switch w := r.at(a.next); w.class {
	case cAgo:
		end := r.end(a.next)
		x := r.countedAgo(i, a)
		x.Last = end
		return x, true
	case cEarlier:
		x := r.offset(i, a, -1, "before")
		x.Last = r.end(a.next)
		return x, true
	case cLater, cSince: // it is three days since the blast
		x := r.offset(i, a, 1, "after")
		x.Last = r.end(a.next)
		return x, true
	}
	return item{}, false
}

// hoursOfDay is the hours that make a day when they are counted.
const hoursOfDay = 24

// offset makes an anaphoric time of an amount before or after a day told.
func (r *reader) offset(first int, a amount, sign int, rule string) item {
	x := r.item(first, a.next, "offset-"+rule, Day)
	x.Anaphoric = true
	switch {
	case a.some && (a.unit == Hour || a.unit == minute): // hours later, the same day
	case a.some:
		x.Precision = Vague
	case a.unit == Day:
		x.Step.Days = sign * a.n
	case a.unit == Week:
		x.Step.Days, x.Precision = sign*7*a.n, Week
	case a.unit == Month, a.unit == Year:
		x.Precision = a.unit
	case a.unit == Hour && a.n%hoursOfDay == 0: // بعد 48 ساعة من الهجوم
		x.Step.Days = sign * a.n / hoursOfDay
	case a.unit == Hour && a.n >= hoursOfDay/2:
		x.Precision = Vague
	}
	return x
}

// countedAgo counts an amount back from the publication. A week or more is
// told roughly, so that a span stands for it.
func (r *reader) countedAgo(first int, a amount) item {
	x := r.item(first, a.next, "ago", Day)
	x.Relative = true
	if a.some {
		if a.unit == Hour && r.known { // hours ago: since yesterday
			x.setSpan(r.pub.AddDate(0, 0, -1), r.pub)
		}
		x.Precision = Vague
		return x
	}
	switch a.unit {
	case Week, Month, Year:
		x.Precision = a.unit
	}
	if !r.known {
		return x
	}
	d := r.pub
	switch a.unit {
	case Day:
		x.setDay(d.AddDate(0, 0, -a.n))
	case Week:
		d = d.AddDate(0, 0, -7*a.n)
		x.setSpan(d.AddDate(0, 0, -3), d.AddDate(0, 0, 3))
	case Month:
		d = d.AddDate(0, -a.n, 0)
		x.setSpan(d.AddDate(0, 0, -15), d.AddDate(0, 0, 15))
	case Year:
		x.setYear(d.Year() - a.n)
	default: // hours: the moment of publication is not known to the hour
		days := 1
		if a.unit == Hour {
			days = (a.n + 23) / 24
		}
		x.setSpan(d.AddDate(0, 0, -days), d)
		x.Precision = Vague
	}
	return x
}
