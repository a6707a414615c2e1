package when

import "time"

// finish joins the hours with their days, drops what is a name, and fills in
// what follows from the rest.
func (r *reader) finish(items []item) []Time {
	var out []Time
	for n := 0; n < len(items); n++ {
		x := items[n]
		if n+1 < len(items) {
			if y, ok := r.join(x, items[n+1]); ok {
				x = y
				n++
				if n+1 < len(items) {
					if y, ok = r.join(x, items[n+1]); ok {
						x = y
						n++
					}
				}
			}
		}
		if !r.keep(&x) {
			continue
		}
		x.setClock()
		if x.Start != "" && r.known && x.Start > iso(r.pub) {
			x.Future = true
		}
		out = append(out, x.Time)
	}
	return out
}

// join makes one time of an hour, or a part of the day, and the day beside it:
// مساء الأحد بالساعة 21:50, at 3:20 am on Sunday, فجر اليوم عند الرابعة.
func (r *reader) join(x, y item) (item, bool) {
	if !r.adjacent(x.Last, y.First) || x.Bound == Since && y.Bound != "" {
		return item{}, false
	}
	d, c := x, y
	if x.floating() {
		d, c = y, x
	}
	if !c.floating() || d.floating() && d.hasClock == c.hasClock || d.Precision != Day {
		return item{}, false
	}
	d.First, d.Last = x.First, y.Last
	if x.Bound != "" {
		d.Bound = x.Bound
	}
	if c.hasClock {
		d.hasClock, d.hour, d.min, d.half, d.zone, d.hasZone = true, c.hour, c.min, c.half, c.zone, c.hasZone
		d.Local, d.Rule = c.Local, d.Rule+"+clock"
		if d.Part == "" {
			d.Part = c.Part
		}
		r.apply(&d, d.Part)
		return d, true
	}
	if d.Part != "" && !d.floating() {
		return item{}, false
	}
	d.Part = c.Part
	return d, true
}

// floating reports an hour or a part of a day that names no day.
func (x *item) floating() bool {
	return x.Start == "" && x.Anaphoric && (x.Rule == "clock" || x.Rule == "part")
}

// adjacent reports that nothing but a comma, من, في, at, on or in stands between.
func (r *reader) adjacent(i, j int) bool {
	for n := 0; i < j && n < 2; n++ {
		switch {
		case r.punct(i, ","):
			i++
		case r.is(i, cOf), r.is(i, cOn), r.is(i, cIn), r.is(i, cAbout), r.is(i, cAround), r.is(i, cThe):
			i = r.end(i)
		default:
			return false
		}
	}
	return i == j
}

// recent is how far behind the publication a happening may lie that is named
// by its date alone.
const recent = 120 * 24 * time.Hour

// keep drops dates that are names: ميدان 25 يناير, the March 14 alliance. A
// happening named by a date without a year (هجوم 7 أكتوبر) keeps its day only
// when it lies close.
func (r *reader) keep(x *item) bool {
	i := x.First
	if i > 0 && r.toks[i-1].Strict == "ال" {
		i--
	}
	if x.Anaphoric && x.Rule != "date-turn" {
		return true
	}
	prev := r.before(i)
	switch prev.class {
	case cName:
		return x.Bound != ""
	case cEvery:
		return false
	}
	english := x.Last > x.First && !r.arabic(x.Last-1) && !r.arabic(x.First)
	next := unset
	if english {
		next = r.at(x.Last)
		dateRule := x.Rule == "date" || x.Rule == "month" || x.Rule == "weekday"
		if next.class == cNameAfter && dateRule && r.before(x.First).class != cOn {
			return false
		}
	}
	if x.Rule == "date" && r.known && (prev.class == cKnown || next.class == cKnown) {
		if d, err := time.Parse(isoDay, x.Start); err != nil || r.pub.Sub(d) > recent {
			x.Day, x.Start, x.End = "", "", ""
		}
	}
	return true
}
