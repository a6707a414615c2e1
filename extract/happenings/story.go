package happenings

import (
	"time"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/speech"
	"isnad/extract/text"
)

// goesOn reports an Arabic present that tells of what has happened: behind
// "was" (كان يتفقد), behind "before" in a story told in the past (زار … قبل أن
// يجتمع), or as what its subject was doing meanwhile (وهو يزور).
func goesOn(a *analysis.Article, i int, v analysis.Verb, t *pack.Trigger, s analysis.Sentence) bool {
	if a.Lang.Code != "ar" || v.Tense != pack.Present || unreal(a, i, s.First) != "" {
		return false
	}
	if in, _ := a.Lang.In("past-openers", a.Bare(i-2)+" "+a.Bare(i-1)); in {
		return toldBefore(a, i-2, s.First)
	}
	if in, _ := a.Known(i - 1).In("past-openers"); in {
		return toldBefore(a, i-1, s.First)
	}
	if in, _ := a.Lang.In("ongoing", v.Lemma); in && t.Subkind == "clash" {
		return !speech.NegatedVerb(a, i) && !expected(a, i, s.First) // تدور اشتباكات
	}
	met := t.Type == string(record.Visit) || t.Type == string(record.Meeting)
	if met && today(a, i, s) && !speech.NegatedVerb(a, i) && !expected(a, i, s.First) {
		return true // يزور الوزير بغداد اليوم
	}
	if met && i == s.First && visitorBehind(a, i) && !speech.NegatedVerb(a, i) && !expected(a, i, s.First) {
		return true // ويزور الموفد فلان العاصمة هذا الأسبوع
	}
	if t.Type == string(record.Visit) && visiting(a, i) {
		return true
	}
	for j := i - 1; j >= s.First && j >= i-10; j-- {
		if a.Tok(j).Is(".") || a.Tok(j).Is(",") || a.Tok(j).Is(":") {
			return false
		}
		if a.Known(j).Is("neg") {
			return false
		}
		if grammar.Auxiliary(a, j) && a.Outer[j] < 0 {
			w, _ := a.Reading(j, func(v analysis.Verb) bool { return v.Verb.Aux })
			return w.Tense == pack.Past && !speech.NegatedVerb(a, j) && (met && !a.Known(j).InAny("lasting") || datedBefore(a, i, s)) // باتوا يقصدون: a habit
		}
		if _, ok := a.Finite(j); ok && arabic.VerbHere(a, j) {
			return false
		}
		if j == i-1 && met && a.Known(j).Is("pron") && a.Bare(j) != a.Strict(j) {
			return true // وهو يزور
		}
	}
	return false
}

// visitorBehind reports a person with a name or office right behind the verb at i, or
// behind the place that stands between, with a place and no word of habit in the clause:
// يزور المبعوث فلان المدينة, يزور المدينة وزير الدفاع.
func visitorBehind(a *analysis.Article, i int) bool {
	visitor, place := false, false
	for j := i + 1; j <= i+20 && a.Tok(j).Kind != text.Punct; j++ {
		if a.Known(j).InAny("habitual") {
			return false
		}
		m := a.At(j)
		switch {
		case m == nil || m.First != j:
		case m.Type == record.Official:
			visitor = visitor || j <= i+4
		default:
			place = place || analysis.Locates(m)
		}
	}
	return visitor && place
}

// visiting reports a relative clause in the present right behind the person who is on a
// visit: الوزيرة فلانة التي تزور تركيا.
func visiting(a *analysis.Article, i int) bool {
	if !a.Known(i-1).Is("rel") || a.Known(i-1).Is("prep") {
		return false
	}
	m := a.At(i - 2)
	return m != nil && m.Type == record.Official
}

// today reports the day of the news behind token i of a sentence.
func today(a *analysis.Article, i int, s analysis.Sentence) bool {
	for _, t := range a.Times {
		if t.First > i && t.First < s.Last && t.First <= i+18 && !t.Future && t.Day != "" && t.Day == a.Published.Format(time.DateOnly) {
			return true
		}
	}
	return false
}

// toldBefore reports a verb in the past before token i of a sentence; a present that
// كان puts there too (كان المسلحون يجتاحون … ويجهزون), and not that of a relative clause.
func toldBefore(a *analysis.Article, i, first int) bool {
	present := false
	for j := i - 1; j >= first; j-- {
		v, ok := a.Finite(j)
		if !ok || !arabic.VerbHere(a, j) || a.Known(j-1).Is("rel") && !a.Known(j-1).Is("prep") {
			continue
		}
		switch {
		case a.Lang.InAny(v.Lemma, "was") && v.Tense == pack.Past:
			return true
		case present:
		case maybePast(a, j), v.Tense == pack.Present && speech.NegatedVerb(a, j):
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
func maybePast(a *analysis.Article, i int) bool {
	_, ok := a.Reading(i, func(v analysis.Verb) bool { return v.Finite() && v.Tense == pack.Past })
	return ok
}

// datedBefore reports a day told in the sentence: a habit has none.
func datedBefore(a *analysis.Article, i int, s analysis.Sentence) bool {
	for _, t := range a.Times {
		if t.First >= s.First && t.First < s.Last && t.Day != "" && !t.Future && t.First < i+12 {
			return true
		}
	}
	return false
}

// arranged reports a visit or meeting to come that the text gives as fixed, with
// its day, rather than as expected or wished for.
func arranged(a *analysis.Article, i int, v analysis.Verb, t *pack.Trigger, s analysis.Sentence) bool {
	if t.Type != string(record.Visit) && t.Type != string(record.Meeting) || v.Tense != pack.Future && v.Tense != pack.Present {
		return false
	}
	told := i
	if a.Lang.Code == "en" {
		if told = englishArranging(a, i); told < 0 {
			return false
		}
	}
	if speech.NegatedVerb(a, i) || unreal(a, told, s.First) != "" || expected(a, i, s.First) {
		return false
	}
	if appointed(a, i) && v.Tense == pack.Present {
		return true
	}
	for _, w := range a.Times {
		if w.First > i && w.First < s.Last && w.First <= i+18 && (w.Future && analysis.Exact(&w) || w.Day != "" && (v.Tense == pack.Future || w.Rule == "weekday" && (a.Lang.Code == "en" || t.Type == string(record.Visit) || dayToCome(a, i, s)))) {
			return true
		}
	}
	return false
}

// appointed reports that what the verb at i tells is said to be fixed: من المقرر أن يصل.
func appointed(a *analysis.Article, i int) bool {
	if !a.Spelt(i - 1).InAny("that-clause") {
		return false
	}
	in, _ := a.Stem(i - 2).In("appointed")
	return in
}

// englishArranging gives the token of the verb of an arrangement, or -1: is due to fly, will visit.
func englishArranging(a *analysis.Article, i int) int {
	j := i - 1
	if a.Strict(j) == "to" {
		j--
	}
	if !a.Spelt(j).InAny("arranging") {
		return -1
	}
	return j
}

// dayToCome reports another day to come told before token i of the sentence.
func dayToCome(a *analysis.Article, i int, s analysis.Sentence) bool {
	for _, w := range a.Times {
		if w.First >= s.First && w.First < i && w.Future {
			return true
		}
	}
	return false
}

// expected reports that what the verb at i tells is hoped for or expected, or
// depends on a will.
func expected(a *analysis.Article, i, first int) bool {
	for j := i - 1; j >= first && j >= i-8; j-- {
		if a.Tok(j).Is(".") || a.Tok(j).Is(";") {
			return false
		}
		if in, _ := a.Known(j).In("expecting"); in {
			return true
		}
		if w, ok := a.Finite(j); ok && arabic.VerbHere(a, j) {
			in, _ := a.Lang.In("unreal-verbs", w.Lemma)
			return in
		}
	}
	return false
}
