package when

import (
	"strings"
	"time"

	"isnad/extract/text"
)

// digits reads a date in digits: 2024/04/22, 22-4-2024, 22.04.2024 and the
// moment of ISO 8601, 2014-07-07T10:00Z.
func (r *reader) digits(i int) (item, bool) {
	if s := r.toks[i].Strict; strings.Count(s, ".") == 2 {
		f := strings.Split(s, ".")
		return r.ordered(i, i+1, f[0], f[1], f[2])
	}
	if i+2 >= len(r.toks) {
		return item{}, false
	}
	sep := r.toks[i+1].Strict
	if !r.toks[i+1].Is("/") && !r.toks[i+1].Is("-") && !r.toks[i+1].Is("\\") {
		return item{}, false
	}
	if _, _, ok := r.integer(i + 2); !ok {
		return item{}, false
	}
	if !r.punct(i+3, sep) || i+4 >= len(r.toks) {
		return r.dayAndMonth(i)
	}
	// A dash between spaces joins numbers, it makes no date.
	if sep == "-" && !(r.joined(i+1) && r.joined(i+2) && r.joined(i+3) && r.joined(i+4)) {
		return item{}, false
	}
	x, ok := r.ordered(i, i+5, r.toks[i].Strict, r.toks[i+2].Strict, r.toks[i+4].Strict)
	if ok {
		r.isoClock(&x)
		x = r.eraBehind(x)
	}
	return x, ok
}

// dayAndMonth reads 22/4, which counts only behind a weekday or يوم.
func (r *reader) dayAndMonth(i int) (item, bool) {
	w := r.before(i)
	if w.class != cWeekday && !(w.class == cUnit && w.unit == Day && w.value == 1) || !r.punct(i+1, "/") || !r.joined(i+1) {
		return item{}, false
	}
	d, _, _ := r.integer(i)
	m, _, _ := r.integer(i + 2)
	if m < 1 || m > 12 || d < 1 {
		return item{}, false
	}
	return r.complete(i, i+3, m, d, d, true)
}

// ordered reads three numbers as year, month, day, as day, month, year or, in
// English, as month, day, year. Where the last two differ and nothing decides,
// the day stays open.
func (r *reader) ordered(first, next int, a, b, c string) (item, bool) {
	x := r.item(first, next, "date-digits", Day)
	x.year = true
	va, na, ok1 := atoi(a)
	vb, nb, ok2 := atoi(b)
	vc, nc, ok3 := atoi(c)
	if !ok1 || !ok2 || !ok3 {
		return x, false
	}
	if na == 4 {
		t, ok := date(va, vb, vc)
		ok = ok && va >= 1900 && va < 2100 && nb <= 2 && nc <= 2
		if ok {
			x.setDay(t)
		}
		return x, ok
	}
	if nc != 4 || na > 2 || nb > 2 || vc < 1900 || vc >= 2100 {
		return x, false
	}
	dmy, okD := date(vc, vb, va)
	mdy, okM := date(vc, va, vb)
	switch {
	case !okD && !okM:
		return x, false
	case okD && (!okM || dmy.Equal(mdy) || r.arabicNear(first)):
		x.setDay(dmy)
	case okM && !okD:
		x.setDay(mdy)
	default:
		x.setYear(vc)
		x.Precision, x.Rule = Year, "date-digits-open"
		r.decide(&x, dmy, mdy)
	}
	return x, true
}

// near is how close to the publication one of two readings of a date must lie
// to be taken.
const near = 45 * 24 * time.Hour

// decide takes the one of two days that lies close before the publication.
func (r *reader) decide(x *item, p, q time.Time) {
	fits := func(t time.Time) bool {
		return r.known && !t.After(r.pub.AddDate(0, 0, grace)) && r.pub.Sub(t) < near
	}
	switch {
	case fits(p) && !fits(q):
		x.setDay(p)
	case fits(q) && !fits(p):
		x.setDay(q)
	default:
		return
	}
	x.Precision, x.Rule = Day, "date-digits"
}

// arabicNear reports that the closest word to token i is Arabic, or that no
// word is near and the digits may be read in the usual order.
func (r *reader) arabicNear(i int) bool {
	for gap := 1; gap <= 8; gap++ {
		for _, j := range [2]int{i - gap, i + gap} {
			if j >= 0 && j < len(r.toks) && r.toks[j].Kind == text.Word {
				return r.toks[j].Arabic
			}
		}
	}
	return false
}

// isoClock reads T10:00Z behind an ISO date.
func (r *reader) isoClock(x *item) {
	i := x.Last
	if i+1 >= len(r.toks) || r.toks[i].Strict != "t" || !r.joined(i) || !r.joined(i+1) {
		return
	}
	h, m, ok := r.hourMinute(i + 1)
	if !ok {
		return
	}
	x.hasClock, x.hour, x.min, x.Last = true, h, m, i+2
	if i+2 < len(r.toks) && r.toks[i+2].Strict == "z" && r.joined(i+2) {
		x.hasZone, x.Last = true, i+3
	}
}
