package events

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/happenings"
	"isnad/extract/names/arabic"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/when"
)

// sentenceReach is how far from its event a time may stand in a long sentence.
const sentenceReach = 60

// timeOf returns the index of the time that dates a happening, or -1.
func timeOf(a *analysis.Article, h *analysis.Happening) int {
	s := a.Sentences[h.Sent]
	best, bestAt := -1, 0
	for k, t := range a.Times {
		if t.First < s.First || t.First >= s.Last || t.Future && !h.Planned && !arranged(h) || t.Bound != "" && (t.Day == "" || t.Part == "") || guestsOwn(a, h, t.First) || counts(a, &t) || t.Rule == "morrow" || t.Rule == "offset-after" && happenings.ReckonsFrom(a, &t) || beforeAnother(a, &t) || h.Nominal && h.Definite && a.Tok(t.First).Start > a.Tok(h.To-1).End && !inItsCourse(a, h, t.First) {
			continue
		}
		if h.Nominal && h.Definite && h.Type != record.Visit && h.Type != record.Meeting && ofVerbBefore(a, h, t.First) {
			continue
		}
		if h.NotIts[0] <= t.First && t.First < h.NotIts[1] || h.Type != record.Announcement && inSaying(a, h, t.First) || a.Lang.Code == "en" && happenings.InDateline(a, t.First, s) {
			continue
		}
		d := t.First - h.Pos
		if d < 0 {
			d = -d + 2 // a time before its verb is rarer than one behind it
		}
		if t.First < h.From || t.First >= h.To {
			d += 12
			if !analysis.Exact(&t) {
				d += vagueFar
			}
		}
		for _, o := range a.Happenings {
			if o.Sent == h.Sent && o.Pos != h.Pos && between(o.Pos, h.Pos, t.First) {
				d += 15
			}
		}
		if contrastIn(a, h.Last, t.First) {
			d += sentenceReach // نفت قصفها، لكنها تبنت هجوماً وقع الاثنين
		}
		if d > sentenceReach {
			continue
		}
		if t.First > h.Pos && (opensClause(a, &t) || anotherVerb(a, h, t.First)) {
			d += 15
		}
		if best < 0 || d < bestAt {
			best, bestAt = k, d
		}
	}
	return firstOfJoined(a, withDate(a, s, best))
}

// counts reports a period in which something is counted to be so many: the fourth this
// year, للمرة الثالثة هذا الشهر.
func counts(a *analysis.Article, t *when.Time) bool {
	return t.Rule == "period" && (grammar.Ordinal(a, a.Bare(t.First-1)) || grammar.Ordinal(a, strings.TrimPrefix(a.Bare(t.First-1), "ال")))
}

// guestsOwn reports a time behind a relative clause that tells how a guest came: received
// the envoy, who had arrived on Tuesday.
func guestsOwn(a *analysis.Article, h *analysis.Happening, at int) bool {
	for k := range a.Happenings {
		o := &a.Happenings[k]
		if h.Type == record.Meeting && o.Type == record.Visit && o.Pos > h.Pos && o.Pos < at && o.Sent == h.Sent && a.Known(o.Pos-1).Is("rel") {
			return true
		}
	}
	return false
}

// opensClause reports a time that "and" joins to what is before it and a verb follows:
// سقطت قنبلتان، وبعد دقائق أصيبت سيارة.
func opensClause(a *analysis.Article, t *when.Time) bool {
	if a.Lang.Code != "ar" || !a.Lang.OpensEntry(a.Strict(t.First)) {
		return false
	}
	_, ok := a.Finite(t.Last)
	return ok
}

// anotherVerb reports a verb between a happening and a time behind it, whose day it may be:
// one that "and" joins (فدمر الجسر، ثم انتقل فجرا), or one of saying (قُتل ثلاثة، قالت الشرطة أمس).
func anotherVerb(a *analysis.Article, h *analysis.Happening, at int) bool {
	for k := range a.Cues {
		if c := &a.Cues[k]; c.Sent == h.Sent && c.Pos >= h.Last && c.Pos < at && c.Verb != nil && analysis.Speaks(c.Class) {
			return true
		}
	}
	if a.Lang.Code != "ar" {
		return false
	}
	for j := h.Last; j < at; j++ {
		if v, ok := a.Finite(j); ok && a.Outer[j] < 0 && arabic.VerbHere(a, j) && (v.And != "" || a.Known(j-1).Is("conj")) {
			return true
		}
	}
	return false
}

// arranged reports a visit or a meeting told in the present, which may be one to come:
// ويصل الوزير غدا إلى بغداد.
func arranged(h *analysis.Happening) bool {
	return (h.Type == record.Visit || h.Type == record.Meeting) && h.Verb != nil && h.Verb.Tense == pack.Present
}

// withDate gives, for a weekday alone, the date that a sentence tells on such a day: on a
// Saturday afternoon crowd on 21 September 2013.
func withDate(a *analysis.Article, s analysis.Sentence, k int) int {
	if k < 0 || a.Times[k].Rule != "weekday" || a.Times[k].Day == "" {
		return k
	}
	for n := range a.Times {
		t := &a.Times[n]
		if t.First >= s.First && t.First < s.Last && t.Rule == "date-year" && t.Day != "" && analysis.Day(t.Day).Weekday() == analysis.Day(a.Times[k].Day).Weekday() {
			return n
		}
	}
	return k
}

// firstOfJoined gives the first of two times that "and" joins, on which what went on
// through both began: ليل الثلاثاء وفجر الأربعاء, late on Monday and early on Tuesday.
func firstOfJoined(a *analysis.Article, k int) int {
	if k < 1 {
		return k
	}
	t, o := &a.Times[k], &a.Times[k-1]
	if !analysis.Exact(t) || !analysis.Exact(o) || o.Day == "" || t.Day <= o.Day {
		return k
	}
	switch t.First - o.Last {
	case 0:
		if !strings.HasPrefix(a.Strict(t.First), "و") {
			return k
		}
	case 1:
		if a.Strict(o.Last) != "and" {
			return k
		}
	default:
		return k
	}
	return k - 1
}
