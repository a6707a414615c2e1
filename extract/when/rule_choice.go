package when

import (
	"strings"

	"isnad/extract/text"
)

// read gives the time that starts at token i.
func (r *reader) read(i int) (item, bool) {
	if r.toks[i].Kind == text.Number {
		return r.first(i, r.absolute, r.clockTime, r.counted)
	}
	switch w := r.at(i); w.class {
	case cNone:
		return r.first(i, r.absolute, r.counted, r.besideNoun)
	case cMonth, cFirst:
		return r.absolute(i)
	case cWeekday, cDay, cOvernight:
		x, ok := r.core(i)
		if ok && x.Part == Night && !r.arabic(i) {
			r.night(&x)
		}
		return x, ok
	case cPart, cEdge:
		return r.first(i, r.partOf, r.edged, r.period)
	case cAdverb:
		return r.alone(i, "part")
	case cVague:
		x, ok := r.alone(i, "vague")
		x.Precision, x.Anaphoric = Vague, false
		return x, ok
	case cUnit:
		return r.first(i, r.dayNoun, r.monthNoun, r.period, r.counted, r.besideNoun)
	case cIn, cYearOf, cSince, cUntil:
		return r.bareYear(i)
	case cPast, cFuture, cThis:
		return r.modified(i)
	case cThe, cThat, cSame, cFollowing, cPrevious:
		return r.anaphora(i)
	case cAgoFirst, cLaterFirst:
		return r.first(i, r.agoPhrase, r.bareYear)
	case cBeforeThat, cAfterThat, cMorrow:
		return r.beside(i)
	case cClock:
		return r.clockTime(i)
	case cA, cSeveral:
		return r.counted(i)
	}
	return item{}, false
}

// nothing reports a token that no time starts at, as at nearly all words of a text.
func (r *reader) nothing(i int) bool {
	return r.toks[i].Kind != text.Number && r.is(i, cNone) && !r.numbered(i)
}

// numbered reports a word at which a day's number or an amount stands.
func (r *reader) numbered(i int) bool {
	if _, _, ok := r.dayNumber(i); ok || r.arabic(i) {
		return ok || strings.HasPrefix(r.toks[i].Strict, "ب") && r.prefixed(i) // بثلاثة أيام
	}
	_, ok := r.amountAt(i)
	return ok
}

// first gives what the first rule that fits reads.
func (r *reader) first(i int, rules ...func(int) (item, bool)) (item, bool) {
	for _, rule := range rules {
		if x, ok := rule(i); ok {
			return x, true
		}
	}
	return item{}, false
}

// alone reads the entry at i as a time of its own, of no told day.
func (r *reader) alone(i int, rule string) (item, bool) {
	x := r.item(i, r.end(i), rule, Day)
	x.Part, x.Anaphoric = r.at(i).part, true
	return x, true
}

// core reads a day at i: a date, a weekday, a word such as أمس, or يوم before
// one of them.
func (r *reader) core(i int) (item, bool) {
	if i >= len(r.toks) || r.depth >= maxDepth {
		return item{}, false
	}
	r.depth++
	defer func() { r.depth-- }()
	if r.toks[i].Kind == text.Number {
		return r.dated(r.absolute(i))
	}
	switch w := r.at(i); w.class {
	case cWeekday:
		return r.weekday(i)
	case cDay:
		return r.dayWord(i)
	case cUnit:
		return r.dayNoun(i)
	case cOvernight:
		return r.overnight(i)
	case cThat, cThe, cSame:
		return r.anaphora(i)
	case cMonth, cFirst, cNone:
		return r.dated(r.absolute(i))
	case cPast, cFuture, cThis:
		return r.dated(r.modified(i))
	}
	return item{}, false
}

// dated lets a time pass that means a day.
func (r *reader) dated(x item, ok bool) (item, bool) {
	return x, ok && (x.Precision == Day || x.Precision == Hour)
}
