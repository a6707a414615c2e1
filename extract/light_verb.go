package extract

import (
	"strings"

	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// whatItTells chooses among the triggers of a happening's verb: that of the noun
// nearest to the verb, or that of the verb by itself, or nil. It notes the noun.
func (a *analysis) whatItTells(h *happening, s sentence) *pack.VerbTrigger {
	var best *pack.VerbTrigger
	with, i := false, h.pos
	for _, vt := range a.lang.VerbTriggers(h.verb.lemma) {
		if vt.Trigger.Subject != nil && !vt.Trigger.Takes(a.subjectOf(i, s.First).noun) {
			continue
		}
		if vt.Object == nil {
			if best == nil || vt.Trigger.Subject != nil && !with {
				best = &vt
			}
			continue
		}
		p, thing := a.objectNoun(i, s.Last, vt), false
		if a.lang.Code == "ar" && h.verb.Suffix && !vt.TargetFirst && a.known(i-1).Is("rel") {
			p = -1 // الكتيبة التي يقودها فلان تبنت الهجوم: its pronoun is its object
		}
		if q := a.nounBefore(i, s.First, vt, h.verb.Suffix); q >= 0 && (p < 0 || h.verb.and == "") {
			p, thing = q, true
		}
		if p < 0 && !(a.lang.Code == "en" && a.englishPassiveObject(i, *h.verb, vt.Object)) {
			continue
		}
		if with && (p < 0 || !vt.TargetFirst && p == h.noun || h.noun >= 0 && p != h.noun && max(p-i, i-p) >= max(h.noun-i, i-h.noun)) {
			continue // ألقت القبض على مطلق الصواريخ: the nearer noun tells what was done
		}
		best, with, h.noun, h.thing = &vt, true, p, thing
		h.definite = thing && hasArticle(a.bare(p))
	}
	return best
}

// objectNoun finds one of the nouns close behind a verb, before the clause ends.
func (a *analysis) objectNoun(i, end int, vt pack.VerbTrigger) int {
	window := lightWindow
	if vt.TargetFirst && a.lang.Code == "ar" {
		window = 2 * lightWindow
	}
	for j := i + 1; j < end && j <= i+window; j++ {
		t := a.tok(j)
		if t.Is(".") || t.Is(";") {
			return -1
		}
		if t.Kind != text.Word {
			continue
		}
		if a.lang.Code == "en" && a.spelt(j+1).NounTrigger() != nil && t.Strict == "that" {
			continue // mounted that raid
		}
		if a.lang.Is(t.Strict, "sub") || a.lang.Is(t.Strict, "rel") && !a.lang.Is(t.Strict, "prep") && !vt.TargetFirst {
			return -1 // من is "from" far more often than "who"
		}
		if m := a.at(j); m != nil && m.typ == record.Official && vt.Object["somebody"] {
			return j
		} else if m != nil && vt.Object["some town"] && m.typ == record.Town && a.takenTown(i, m) {
			return j
		} else if m != nil && vt.Object["somewhere"] && m.first == j && m.prefix == "" && (m.typ == record.Town || m.typ == record.Base) && !a.afterPreposition(j) {
			return j // استعاد الجيش بلدة كذا
		} else if m != nil && vt.Trigger.Type != string(record.Meeting) && (m.first != j || m.typ != record.Official) {
			continue // only the head of a person may be the noun: استدعى السفير فلان, أطاحت بالإرهابي فلان
		}
		if a.lang.Code == "ar" && (a.imitated(j) || a.doneBy(i, j)) {
			return -1
		}
		for _, r := range a.readings(j) {
			if inSomeCase(vt.Object, r.Stem) {
				return j
			}
		}
	}
	return -1
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

// oneself reports a word for oneself right behind token i, or behind the one after
// it: فجر نفسه, فجر انتحاري نفسه, فجر انتحاري من التنظيم نفسه.
func (a *analysis) oneself(i int) bool {
	if a.isTime(i + 1) {
		return false // فجر اليوم نفسه
	}
	last := i + 2
	if a.known(last).Role() == "launch" && a.at(last+1) != nil {
		last = a.at(last + 1).last
	}
	for j := i + 1; j <= last; j++ {
		if in, _ := a.spelt(j).In("oneself"); in {
			return true
		}
	}
	return false
}

// blowsUp reports a word for a time of day that is spelt like a verb, with people or a
// body right behind it as its subject: فجر مجهولون, فجر ثلاثة انتحاريين, فجر التنظيم.
func (a *analysis) blowsUp(i int) bool {
	if i > 0 && (a.spelt(i-1).Is("prep") || a.known(i-1).Role() != "") {
		return false // في فجر, منذ فجر
	}
	if a.spelt(i).Closed() && a.isTime(i+1) {
		return false
	}
	j := i + 1
	if a.spelt(j).Is("num", "quant") || a.tok(j).Kind == text.Number {
		j++
	}
	if a.isTime(j) {
		return false
	}
	if m := a.at(j); m != nil && m.first == j && m.prefix == "" {
		return maySpeak(m.typ)
	}
	unknown, _ := a.spelt(j).In("nobody")
	fighter, _ := a.spelt(j).In("parts")
	return unknown || fighter || a.spelt(j).Anonymous() != nil
}

// imitated reports a verb of play at token j: تمرينا يحاكي هجوما.
func (a *analysis) imitated(j int) bool {
	v, ok := a.finite(j)
	if !ok {
		return false
	}
	in, _ := a.lang.In("imitating", v.lemma)
	return in
}

// nounBefore finds the object of a light verb as its subject, right before it:
// خمسة صواريخ أطلقت من, or as what its pronoun means: بغارات شنها. It returns its token
// or -1.
func (a *analysis) nounBefore(i, first int, vt pack.VerbTrigger, pronoun bool) int {
	if a.lang.Code != "ar" {
		return -1
	}
	for j := i - 1; j >= first && j >= i-6; j-- {
		t := a.tok(j)
		if a.outer[j] >= 0 || t.Kind == text.Punct && !t.Is(`"`) {
			return -1
		}
		for _, r := range a.readings(j) {
			if (r.Prefix != "ب" || pronoun) && inSomeCase(vt.Object, r.Stem) {
				return j
			}
		}
		if _, ok := a.finite(j); ok && a.verbHere(j) {
			return -1
		}
	}
	return -1
}

// doneBy reports a deed right behind تم or جرى, before token j: تم تدمير منصة إطلاق
// tells of the destruction.
func (a *analysis) doneBy(i, j int) bool {
	in, _ := a.known(i).In("done")
	return in && a.outer[i+1] < 0 && a.masdar(a.strict(i+1)) && j > i+1
}

// operationName reports a word that opens the quoted name of an operation: عملية "ضرب عضب".
func (a *analysis) operationName(i int) bool {
	return i > 1 && a.tok(i-1).Is(`"`) && a.readAs(i-2, "operations") && (a.tok(i+1).Is(`"`) || a.tok(i+2).Is(`"`) || a.tok(i+3).Is(`"`))
}

// takenTown reports a town that is the object right behind the verb at token i: captured the
// northern town of X.
func (a *analysis) takenTown(i int, m *mention) bool {
	for j := i + 1; j < m.first; j++ {
		if !a.determiner(j) && !a.spelt(j).Is("dir", "adv") && !a.spelt(j).InAny("place-nouns") && (a.strict(j) != "of" || j == i+1) {
			return false
		}
	}
	return true
}
