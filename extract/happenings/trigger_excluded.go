package happenings

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/names/arabic"
	"isnad/extract/pack"
	"isnad/extract/roles"
	"isnad/extract/text"
)

// excluded reports a word behind the trigger at i, or behind the noun that goes
// with it, or right before it, that makes it tell of something else: ضبط النفس, هجوماً لاذعاً.
func excluded(a *analysis.Article, t *pack.Trigger, i int) bool {
	if i > 0 && a.Tok(i-1).Kind == text.Word && t.Excludes(a.Bare(i-1)) {
		return true // منصة إطلاق
	}
	if roundOfTalks(a, i) || a.Lang.Code == "en" && harmless(a, t, i) {
		return true
	}
	last := i + 2
	for j := i + 1; j <= last; j++ {
		kind := a.Tok(j).Kind
		if kind != text.Word && kind != text.Number {
			return false
		}
		if (!inName(a, j) || commonPeople(a, j)) && (j == i+1 || !a.IsTime(j)) { // دخل المدينة عام 2008
			for _, r := range a.Readings(j) {
				if t.Excludes(r.Stem) {
					return true
				}
			}
		}
		if passedOver(a, j, i) {
			last++ // استقبل 5 جثث, عثرت على أربع جثث, أوقفت سلطة الطيران المدني الرحلات
		}
	}
	return false
}

// unsaid reports a word behind the verb at i, with no weapon before it, that makes its
// trigger tell of something else: اعترض النائب أمس على القرار.
func unsaid(a *analysis.Article, t *pack.Trigger, i int, s analysis.Sentence) bool {
	if len(t.Unless) == 0 {
		return false
	}
	for j := i + 1; j < s.Last; j++ {
		if k := a.Tok(j).Kind; k == text.Punct && !a.Tok(j).Is(`"`) || roles.NounHere(a, j, "weapons", "aircraft") {
			return false
		}
		if t.Unsays(a.Strict(j)) {
			return true
		}
		if _, ok := a.Finite(j); ok && arabic.VerbHere(a, j) {
			return false
		}
	}
	return false
}

// roundOfTalks reports جولة with what it is a round of behind it, where nobody travels:
// جولة جديدة من المباحثات, جولة ثانية من الانتخابات.
func roundOfTalks(a *analysis.Article, i int) bool {
	in := func(list string, j int) bool {
		for _, r := range a.Readings(j) {
			if ok, _ := a.Lang.In(list, strings.TrimPrefix(r.Stem, "ال")); ok {
				return true
			}
		}
		return false
	}
	if !in("tour-or-round", i) {
		return false
	}
	if analysis.HasArticle(a.Strict(i)) && in("round-adjectives", i+1) {
		return true // بدأت الجولة الحالية
	}
	for j := i + 1; j < len(a.Doc.Tokens) && j <= i+4 && a.Tok(j).Kind == text.Word; j++ {
		if in("rounds", j) {
			return true
		}
		if w := a.Strict(j); !a.Spelt(j).InAny("from-or-of") && !arabic.Descriptive(a, w) && !in("ordinals", j) {
			return false
		}
	}
	return false
}

// passedOver reports a token behind the trigger at i that says nothing of its sense: a
// count, a name, a time or a preposition near it.
func passedOver(a *analysis.Article, j, i int) bool {
	return inName(a, j) || a.Tok(j).Kind == text.Number || a.Known(j).Is("num") || a.Lang.Code == "ar" && j < i+8 && a.IsTime(j) || a.Lang.Code == "ar" && j < i+6 && a.Known(j).Is("prep")
}

// inName reports a word of a name, unless it is a body's short form by itself: أسقط
// البرلمان الحكومة.
func inName(a *analysis.Article, j int) bool {
	m := a.At(j)
	return m != nil && (m.Last != m.First+1 || m.Rule != "short form")
}

// commonPeople reports a single word for people without a name: استقبل العائلات.
func commonPeople(a *analysis.Article, j int) bool {
	m := a.At(j)
	return m != nil && m.Weak && m.Last == m.First+1
}
