package when

import (
	"fmt"
	"strings"

	"isnad/extract/text"
)

// clockTime reads the hour of a day: الساعة 22:40 (19:40 ت غ), الساعة الثالثة
// والنصف فجراً بالتوقيت المحلي, 3:20 am local time, 1500 GMT.
func (r *reader) clockTime(i int) (item, bool) {
	x := r.item(i, i, "clock", Hour)
	x.Anaphoric, x.hasClock = true, true
	if r.is(i, cClock) {
		j := r.skip(r.end(i), cAbout)
		if !r.arabicHour(&x, j) {
			return item{}, false
		}
		r.dayHalf(&x)
		r.zoneBehind(&x)
		r.secondClock(&x)
		return x, true
	}
	h, m, ok := r.hourMinute(i)
	if !ok {
		return item{}, false
	}
	x.hour, x.min, x.Last = h, m, i+1
	s := r.toks[i].Strict
	_, digits, whole := atoi(s)
	x.half = h >= 1 && h <= 12 && s[0] != '0' && !(whole && digits == 4)
	plain := !strings.Contains(s, ":")
	if r.is(x.Last, cMeridiem) {
		r.dayHalf(&x)
		r.zoneBehind(&x)
		r.secondClock(&x)
		return x, true
	}
	r.zoneBehind(&x)
	if !x.hasZone && !r.is(x.Last-1, cLocal) && (plain || !r.clockBefore(i)) {
		return item{}, false
	}
	if plain && len(s) != 4 && !x.hasZone {
		return item{}, false
	}
	r.secondClock(&x)
	return x, true
}

// clockBefore reports that the word before 22:40 makes it an hour.
func (r *reader) clockBefore(i int) bool {
	switch r.before(i).class {
	case cOn, cAbout, cIn, cSince, cUntil, cLater, cEarlier:
		return true
	}
	return false
}

// hourMinute reads 22:40, 22.40, 02,00, 2240 and a bare hour.
func (r *reader) hourMinute(i int) (h, m int, ok bool) {
	if i >= len(r.toks) || r.toks[i].Kind != text.Number {
		return 0, 0, false
	}
	s := r.toks[i].Strict
	if k := strings.IndexAny(s, ":.,"); k >= 0 {
		rest := s[k+1:]
		if c := strings.IndexByte(rest, ':'); c >= 0 {
			rest = rest[:c] // seconds
		}
		var nh, nm int
		var ok2 bool
		h, nh, ok = atoi(s[:k])
		m, nm, ok2 = atoi(rest)
		return h, m, ok && ok2 && nh <= 2 && nm == 2 && h < 24 && m < 60
	}
	v, n, ok := atoi(s)
	if n == 4 {
		return v / 100, v % 100, ok && v/100 < 24 && v%100 < 60
	}
	return v, 0, ok && n <= 2 && v < 24
}

// arabicHour reads the hour behind الساعة, in digits or as an ordinal with its
// fraction.
func (r *reader) arabicHour(x *item, i int) bool {
	if i >= len(r.toks) {
		return false
	}
	if h, m, ok := r.hourMinute(i); ok {
		x.hour, x.min, x.Last = h, m, i+1
		x.half = h >= 1 && h <= 12 && r.toks[i].Strict[0] != '0'
		return true
	}
	n, ok := r.p.numbers.Ordinal(r.toks, i)
	if !ok || n.Value > 12 {
		return false
	}
	x.hour, x.half, x.Last = n.Value, true, i+n.Len
	switch j := x.Last; {
	case r.is(j, cHalf):
		x.min, x.Last = 30, r.end(j)
	case r.is(j, cQuarter):
		x.min, x.Last = 15, r.end(j)
	case r.is(j, cThird):
		x.min, x.Last = 20, r.end(j)
	case r.is(j, cLess) && r.is(r.end(j), cLeft):
		x.hour, x.min = (x.hour+10)%12+1, 60-r.at(r.end(j)).value
		x.Last = r.end(r.end(j))
	}
	return true
}

// dayHalf reads the part of the day behind an hour.
func (r *reader) dayHalf(x *item) {
	i := x.Last
	switch w := r.at(i); w.class {
	case cMeridiem:
		p := x.Part
		r.apply(x, w.part)
		x.Last, x.Part = r.end(i), p
	case cAdverb:
		x.Last = r.end(i)
		r.apply(x, w.part)
	case cPart:
		if r.arabic(i) && w.part == Evening { // مساءً is written like مساء
			if _, isDay := r.core(r.end(i)); !isDay {
				x.Last = r.end(i)
				r.apply(x, w.part)
			}
		}
	}
}

// apply turns an hour of the dial of twelve into one of the day.
func (r *reader) apply(x *item, p Part) {
	if x.Part == "" {
		x.Part = p
	}
	if !x.half {
		return
	}
	x.half = false
	switch p {
	case Dawn, Morning:
		if x.hour == 12 {
			x.hour = 0
		}
	case Noon:
		if x.hour < 10 {
			x.hour += 12
		}
	case Afternoon, Evening:
		if x.hour < 12 {
			x.hour += 12
		}
	case Night, Midnight:
		switch {
		case x.hour == 12:
			x.hour = 0
		case x.hour > 5:
			x.hour += 12
		}
	default:
		x.half = true
	}
}

// zoneBehind reads the zone behind an hour.
func (r *reader) zoneBehind(x *item) {
	i := x.Last
	if r.is(i, cIn) || r.is(i, cOn) {
		i = r.end(i)
	}
	switch w := r.at(i); w.class {
	case cZone:
		x.zone, x.hasZone, x.Last = w.value, true, r.end(i)
		if w.value == 0 {
			x.half = false // told in the clock of twenty-four hours
		}
	case cLocal:
		x.Last = r.end(i)
	}
}

// secondClock takes the same moment in another zone, in parentheses.
func (r *reader) secondClock(x *item) {
	if !r.punct(x.Last, "(") || x.Last+1 >= len(r.toks) {
		return
	}
	y := *x
	h, m, ok := r.hourMinute(x.Last + 1)
	if !ok {
		return
	}
	y.hour, y.min, y.Last = h, m, x.Last+2
	y.hasZone = false
	r.zoneBehind(&y)
	if !y.hasZone || !r.punct(y.Last, ")") {
		return
	}
	if !x.half {
		x.Local = hhmm(x.hour, x.min)
	}
	x.hour, x.min, x.half, x.zone, x.hasZone, x.Last = y.hour, y.min, false, y.zone, true, y.Last+1
}

func hhmm(h, m int) string { return fmt.Sprintf("%02d:%02d", h, m) }

// setClock writes the hour of an item into its time.
func (x *item) setClock() {
	if !x.hasClock {
		return
	}
	x.Precision = Hour
	if x.half {
		return
	}
	if x.hasZone {
		t := ((x.hour*60+x.min-x.zone)%1440 + 1440) % 1440
		x.Clock = hhmm(t/60, t%60)
	}
	if x.Local == "" && !(x.hasZone && x.zone == 0) {
		x.Local = hhmm(x.hour, x.min)
	}
}
