package happenings

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// whatItTells chooses among the triggers of a happening's verb: that of the noun
// nearest to the verb, or that of the verb by itself, or nil. It notes the noun.
func whatItTells(a *analysis.Article, h *analysis.Happening, s analysis.Sentence) *pack.VerbTrigger {
	var best *pack.VerbTrigger
	with, i := false, h.Pos
	for _, vt := range a.Lang.VerbTriggers(h.Verb.Lemma) {
		if vt.Trigger.Has("armed") {
			continue // only who enters tells
		}
		if vt.Trigger.Subject != nil && !vt.Trigger.Takes(cues.SubjectOf(a, i, s.First).Noun) || !particled(a, vt.Trigger, i) {
			continue
		}
		if vt.Object == nil {
			if best == nil || vt.Trigger.Subject != nil && !with {
				best = &vt
			}
			continue
		}
		p, thing := objectNoun(a, i, s.Last, vt), false
		if a.Lang.Code == "ar" && h.Verb.Suffix && !vt.TargetFirst && a.Known(i-1).Is("rel") {
			p = -1 // الكتيبة التي يقودها فلان تبنت الهجوم: its pronoun is its object
		}
		if q := nounBefore(a, i, s.First, vt, h.Verb.Suffix); q >= 0 && (p < 0 || h.Verb.And == "") {
			p, thing = q, true
		}
		if p < 0 && !(a.Lang.Code == "en" && englishPassiveObject(a, i, *h.Verb, vt.Object)) {
			continue
		}
		if with && (p < 0 || !vt.TargetFirst && p == h.Noun || h.Noun >= 0 && p != h.Noun && max(p-i, i-p) >= max(h.Noun-i, i-h.Noun)) {
			continue // ألقت القبض على مطلق الصواريخ: the nearer noun tells what was done
		}
		best, with, h.Noun, h.Thing = &vt, true, p, thing
		h.Definite = thing && analysis.HasArticle(a.Bare(p))
	}
	return best
}

// objectNoun finds one of the nouns close behind a verb, before the clause ends.
func objectNoun(a *analysis.Article, i, end int, vt pack.VerbTrigger) int {
	window := lightWindow
	if vt.TargetFirst && a.Lang.Code == "ar" {
		window = 2 * lightWindow
	}
	for j := i + 1; j < end && j <= i+window; j++ {
		t := a.Tok(j)
		if vt.Trigger.Has("fires") && window < 2*lightWindow && (t.Kind == text.Punct || a.At(j) != nil && a.At(j).First != j) {
			window++ // أطلقت كتائب عز الدين القسام، الجناح العسكري للحركة، صواريخ
		}
		if vt.Trigger.Has("direct") && a.Known(j).Is("prep") && !a.Known(j).Is("quant") && !a.ReadAs(j-1, "comparatives") {
			return -1 // أصاب الحراس في الموقع
		}
		if t.Is(".") || t.Is(";") {
			return -1
		}
		if t.Kind != text.Word {
			continue
		}
		if a.Lang.Code == "en" && a.Spelt(j+1).NounTrigger() != nil && t.Strict == "that" {
			continue // mounted that raid
		}
		if w := a.Spelt(j); w.Is("sub") && !sinceWhen(a, j) || w.Is("rel") && !w.Is("prep") && !vt.TargetFirst {
			return -1 // من is "from" far more often than "who"
		}
		if m := a.At(j); m != nil && m.Type == record.Official && vt.Object["somebody"] {
			return j
		} else if m != nil && vt.Object["some town"] && m.Type == record.Town && takenTown(a, i, m) {
			return j
		} else if m != nil && vt.Object["somewhere"] && m.First == j && m.Prefix == "" && (m.Type == record.Town || m.Type == record.Base) && !grammar.AfterPreposition(a, j) {
			return j // استعاد الجيش بلدة كذا
		} else if m != nil && vt.Trigger.Type != string(record.Meeting) && (m.First != j || m.Type != record.Official) {
			continue // only the head of a person may be the noun: استدعى السفير فلان, أطاحت بالإرهابي فلان
		}
		if a.Lang.Code == "ar" && (imitated(a, j) || doneBy(a, i, j)) {
			return -1
		}
		for _, r := range a.Readings(j) {
			if inSomeCase(vt.Object, r.Stem) {
				return j
			}
		}
	}
	return -1
}

// sinceWhen reports an Arabic word for since with a time behind it, and neither a clause nor
// another happening: شن منذ الصباح غارة.
func sinceWhen(a *analysis.Article, j int) bool {
	return a.Lang.Code == "ar" && a.Spelt(j).InAny("since") && (a.IsTime(j+1) || a.Tok(j+1).Kind == text.Number)
}

// inSomeCase reports a noun of a list, with the article or without, in the accusative
// (صاروخا) or the dual (قذيفتان, قذيفتي هاون).
func inSomeCase(list map[string]bool, noun string) bool {
	bare := strings.TrimPrefix(noun, "ال")
	if list[noun] || list[bare] {
		return true
	}
	for _, ending := range []struct{ suffix, singular string }{{"تين", "ة"}, {"تان", "ة"}, {"تي", "ة"}, {"تا", "ة"}, {"ين", ""}, {"ان", ""}, {"ا", ""}} {
		if stem, ok := strings.CutSuffix(bare, ending.suffix); ok && len([]rune(stem)) > 2 {
			return list[stem+ending.singular]
		}
	}
	return false
}

// imitated reports a verb of play at token j: تمرينا يحاكي هجوما.
func imitated(a *analysis.Article, j int) bool {
	v, ok := a.Finite(j)
	if !ok {
		return false
	}
	in, _ := a.Lang.In("imitating", v.Lemma)
	return in
}

// nounBefore finds the object of a light verb as its subject, right before it:
// خمسة صواريخ أطلقت من, or as what its pronoun means: بغارات شنها. It returns its token
// or -1.
func nounBefore(a *analysis.Article, i, first int, vt pack.VerbTrigger, pronoun bool) int {
	if a.Lang.Code != "ar" {
		return -1
	}
	for j := i - 1; j >= first && j >= i-6; j-- {
		t := a.Tok(j)
		if a.Outer[j] >= 0 || t.Kind == text.Punct && !t.Is(`"`) {
			return -1
		}
		for _, r := range a.Readings(j) {
			if (r.Prefix != "ب" || pronoun) && inSomeCase(vt.Object, r.Stem) {
				return j
			}
		}
		if _, ok := a.Finite(j); ok && arabic.VerbHere(a, j) {
			return -1
		}
	}
	return -1
}

// doneBy reports a deed right behind تم or جرى, before token j: تم تدمير منصة إطلاق
// tells of the destruction.
func doneBy(a *analysis.Article, i, j int) bool {
	in, _ := a.Known(i).In("done")
	return in && a.Outer[i+1] < 0 && grammar.Masdar(a, a.Strict(i+1)) && j > i+1
}

// operationName reports a word that opens the quoted name of an operation: عملية "ضرب عضب".
func operationName(a *analysis.Article, i int) bool {
	return i > 1 && a.Tok(i-1).Is(`"`) && a.ReadAs(i-2, "operations") && (a.Tok(i+1).Is(`"`) || a.Tok(i+2).Is(`"`) || a.Tok(i+3).Is(`"`))
}
