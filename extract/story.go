package extract

import (
	"time"

	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// goesOn reports an Arabic present that tells of what has happened: behind
// "was" (كان يتفقد), behind "before" in a story told in the past (زار … قبل أن
// يجتمع), or as what its subject was doing meanwhile (وهو يزور).
func (a *analysis) goesOn(i int, v verb, t *pack.Trigger, s sentence) bool {
	if a.lang.Code != "ar" || v.Tense != pack.Present || a.unreal(i, s.First) != "" {
		return false
	}
	if in, _ := a.lang.In("past-openers", a.bare(i-2)+" "+a.bare(i-1)); in {
		return a.toldBefore(i-2, s.First)
	}
	if in, _ := a.known(i - 1).In("past-openers"); in {
		return a.toldBefore(i-1, s.First)
	}
	if in, _ := a.lang.In("ongoing", v.lemma); in && t.Subkind == "clash" {
		return !a.negatedVerb(i) && !a.expected(i, s.First) // تدور اشتباكات
	}
	met := t.Type == string(record.Visit) || t.Type == string(record.Meeting)
	if met && a.today(i, s) && !a.negatedVerb(i) && !a.expected(i, s.First) {
		return true // يزور الوزير بغداد اليوم
	}
	if met && i == s.First && a.visitorBehind(i) && !a.negatedVerb(i) && !a.expected(i, s.First) {
		return true // ويزور الموفد فلان العاصمة هذا الأسبوع
	}
	if t.Type == string(record.Visit) && a.visiting(i) {
		return true
	}
	for j := i - 1; j >= s.First && j >= i-10; j-- {
		if a.tok(j).Is(".") || a.tok(j).Is(",") || a.tok(j).Is(":") {
			return false
		}
		if a.known(j).Is("neg") {
			return false
		}
		if a.auxiliary(j) && a.outer[j] < 0 {
			w, _ := a.reading(j, func(v verb) bool { return v.Verb.Aux })
			return w.Tense == pack.Past && !a.negatedVerb(j) && (met && !a.known(j).InAny("lasting") || a.datedBefore(i, s)) // باتوا يقصدون: a habit
		}
		if _, ok := a.finite(j); ok && a.verbHere(j) {
			return false
		}
		if j == i-1 && met && a.known(j).Is("pron") && a.bare(j) != a.strict(j) {
			return true // وهو يزور
		}
	}
	return false
}

// visitorBehind reports a person with a name or office right behind the verb at i, or
// behind the place that stands between, with a place and no word of habit in the clause:
// يزور المبعوث فلان المدينة, يزور المدينة وزير الدفاع.
func (a *analysis) visitorBehind(i int) bool {
	visitor, place := false, false
	for j := i + 1; j <= i+20 && a.tok(j).Kind != text.Punct; j++ {
		if a.known(j).InAny("habitual") {
			return false
		}
		m := a.at(j)
		switch {
		case m == nil || m.first != j:
		case m.typ == record.Official:
			visitor = visitor || j <= i+4
		default:
			place = place || locates(m)
		}
	}
	return visitor && place
}

// visiting reports a relative clause in the present right behind the person who is on a
// visit: الوزيرة فلانة التي تزور تركيا.
func (a *analysis) visiting(i int) bool {
	if !a.known(i-1).Is("rel") || a.known(i-1).Is("prep") {
		return false
	}
	m := a.at(i - 2)
	return m != nil && m.typ == record.Official
}

// today reports the day of the news behind token i of a sentence.
func (a *analysis) today(i int, s sentence) bool {
	for _, t := range a.times {
		if t.First > i && t.First < s.Last && t.First <= i+18 && !t.Future && t.Day != "" && t.Day == a.published.Format(time.DateOnly) {
			return true
		}
	}
	return false
}

// toldBefore reports a verb in the past before token i of a sentence; a present that
// كان puts there too (كان المسلحون يجتاحون … ويجهزون), and not that of a relative clause.
func (a *analysis) toldBefore(i, first int) bool {
	present := false
	for j := i - 1; j >= first; j-- {
		v, ok := a.finite(j)
		if !ok || !a.verbHere(j) || a.known(j-1).Is("rel") && !a.known(j-1).Is("prep") {
			continue
		}
		switch {
		case a.lang.InAny(v.lemma, "was") && v.Tense == pack.Past:
			return true
		case present:
		case a.maybePast(j), v.Tense == pack.Present && a.negatedVerb(j):
			return true
		case v.Tense != pack.Present:
			return false
		default:
			present = true
		}
	}
	return false
}

// maybePast reports a finite verb that is a past, whatever else it may be: تفقد.
func (a *analysis) maybePast(i int) bool {
	_, ok := a.reading(i, func(v verb) bool { return v.Finite() && v.Tense == pack.Past })
	return ok
}

// datedBefore reports a day told in the sentence: a habit has none.
func (a *analysis) datedBefore(i int, s sentence) bool {
	for _, t := range a.times {
		if t.First >= s.First && t.First < s.Last && t.Day != "" && !t.Future && t.First < i+12 {
			return true
		}
	}
	return false
}

// arranged reports a visit or meeting to come that the text gives as fixed, with
// its day, rather than as expected or wished for.
func (a *analysis) arranged(i int, v verb, t *pack.Trigger, s sentence) bool {
	if t.Type != string(record.Visit) && t.Type != string(record.Meeting) || v.Tense != pack.Future && v.Tense != pack.Present {
		return false
	}
	if a.lang.Code == "en" && !a.englishArranging(i) {
		return false
	}
	if a.negatedVerb(i) || a.unreal(i, s.First) != "" || a.expected(i, s.First) {
		return false
	}
	if a.appointed(i) && v.Tense == pack.Present {
		return true
	}
	for _, w := range a.times {
		if w.First > i && w.First < s.Last && w.First <= i+18 && w.Day != "" && (w.Future || v.Tense == pack.Future || w.Rule == "weekday" && (a.lang.Code == "en" || t.Type == string(record.Visit) || a.dayToCome(i, s))) {
			return true
		}
	}
	return false
}

// appointed reports that what the verb at i tells is said to be fixed: من المقرر أن يصل.
func (a *analysis) appointed(i int) bool {
	if !a.spelt(i - 1).InAny("that-clause") {
		return false
	}
	in, _ := a.stem(i - 2).In("appointed")
	return in
}

// englishArranging reports the verb of an arrangement: is due to fly, will visit.
func (a *analysis) englishArranging(i int) bool {
	j := i - 1
	if a.strict(j) == "to" {
		j--
	}
	in, _ := a.spelt(j).In("arranging")
	return in
}

// dayToCome reports another day to come told before token i of the sentence.
func (a *analysis) dayToCome(i int, s sentence) bool {
	for _, w := range a.times {
		if w.First >= s.First && w.First < i && w.Future {
			return true
		}
	}
	return false
}

// expected reports that what the verb at i tells is hoped for or expected, or
// depends on a will.
func (a *analysis) expected(i, first int) bool {
	for j := i - 1; j >= first && j >= i-8; j-- {
		if a.tok(j).Is(".") || a.tok(j).Is(";") {
			return false
		}
		if in, _ := a.known(j).In("expecting"); in {
			return true
		}
		if w, ok := a.finite(j); ok && a.verbHere(j) {
			in, _ := a.lang.In("unreal-verbs", w.lemma)
			return in
		}
	}
	return false
}
