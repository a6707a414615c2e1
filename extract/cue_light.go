package extract

import (
	"slices"
	"strings"

	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// lightReach is how many words behind a light verb its verbal noun may stand, a
// name counting as one.
const lightReach = 9

// lightCue files the cue of a verb that only says how soon or how readily
// somebody spoke; what he did stands in the verbal noun that a preposition joins
// to it: سارعت السرايا إلى رفض الاتهام, لم يتأخر الوزير في القول إن.
func (a *analysis) lightCue(i, si int) bool {
	v, ok := a.finite(i)
	if !ok || a.lang.Code != "ar" || v.Passive {
		return false
	}
	if in, _ := a.lang.In("light-saying", v.lemma); !in {
		return false
	}
	s := a.sentences[si]
	words := 0
	for j := i + 1; j < s.Last && words < lightReach; j++ {
		if m := a.at(j); m != nil {
			j, words = m.last-1, words+1
			continue
		}
		if a.tok(j).Is(".") || a.tok(j).Is(":") || a.known(j).Is("sub") {
			return false
		}
		words++
		if !a.governed(j) {
			continue
		}
		if _, ok := a.accusingNoun(j, si); ok {
			return false // يأتي بعد اتهام الفصيل الجيش: the noun has its own accuser
		}
		lemma, form := a.masdarOf(j)
		c := a.cueOf(lemma, j, si)
		if c == nil {
			continue
		}
		if in, _ := a.lang.In("negative-readiness", v.lemma); in != a.negatedVerb(i) {
			return false
		}
		told := v // a copy to keep: most verbs are none of these
		told.Form.Suffix = form
		a.cues = append(a.cues, cue{pos: i, last: j + 1, seek: i + 1, sent: si, class: c.Class, strength: c.Strength, rule: c.Rule + ", by its noun", of: c, noun: true, verb: &told, object: -1})
		return true
	}
	return false
}

// governed reports a word behind a preposition, or with one attached.
func (a *analysis) governed(j int) bool {
	if a.known(j-1).Is("prep") && a.outer[j-1] < 0 {
		return true
	}
	return slices.ContainsFunc(a.readings(j), func(r reading) bool {
		return strings.HasSuffix(r.Prefix, "ب") || strings.HasSuffix(r.Prefix, "ل")
	})
}

// masdarOf gives the lemma whose verbal noun token j is, with or without article,
// particle or pronoun, and whether a pronoun is its object; "" where it is none.
func (a *analysis) masdarOf(j int) (lemma string, pronoun bool) {
	for _, r := range a.readings(j) {
		stem := strings.TrimPrefix(r.Stem, "ال")
		for _, w := range []string{stem, strings.TrimSuffix(stem, "ه"), strings.TrimSuffix(stem, "ها"), strings.TrimSuffix(stem, "هم")} {
			for _, f := range a.lang.Forms(w) {
				if f.Tense == pack.Masdar && (w == stem || len([]rune(w)) > 2) {
					return f.Verb.Key(), w != stem || f.Suffix
				}
			}
		}
	}
	return "", false
}

// cueOf returns the cue that the verbal noun of a lemma at token j carries, one
// with a telling object where that follows, or nil.
func (a *analysis) cueOf(lemma string, j, si int) *pack.Cue {
	if lemma == "" {
		return nil
	}
	var plain *pack.Cue
	for _, vc := range a.lang.VerbCues(lemma) {
		switch {
		case !speaks(vc.Cue.Class) || vc.Cue.Class == "relay":
		case vc.With == nil:
			plain = vc.Cue
		case a.follows(j, a.reach(j, a.sentences[si].Last), vc.With):
			return vc.Cue
		}
	}
	return plain
}

// colonCue reads "X: …" at the head of a line as X's own words: القوات المسلحة:
// إسقاط مسيّرتين.
func (a *analysis) colonCue(i, si int) (cue, bool) {
	s := a.sentences[si]
	if !a.tok(i).Is(":") || i+2 >= s.Last {
		return cue{}, false
	}
	j := i - 1
	for j > s.First && (a.tok(j).Is(`"`) || a.tok(j).Is(")")) {
		j--
	}
	m := a.at(j)
	if m == nil || !maySpeak(m.typ) {
		return cue{}, false
	}
	if quoted := a.tok(i+1).Is(`"`) || a.known(i+1).Is("neg"); !quoted && (m.prefix != "" || m.typ == record.Country || !a.opensLine(m.first, s.First)) ||
		quoted && !a.opensLine(m.first, s.First) && (strings.HasSuffix(m.prefix, "ل") || a.spokenIn(si) && m.prefix == "") {
		return cue{}, false
	}
	return cue{pos: i, last: i + 1, sent: si, class: "report", strength: "neutral", rule: "report-colon", object: -1, given: true, colon: true, sources: []int{a.outer[j]}}, true
}

// opensLine reports that token i opens its sentence but for a word like "breaking".
func (a *analysis) opensLine(i, first int) bool {
	for k := first; k < i; k++ {
		if in, _ := a.spelt(k).In("line-openers"); !in && a.tok(k).Kind == text.Word {
			return false
		}
	}
	return true
}

// spokenIn reports a cue of the sentence that may have the speaker of a quotation
// further on.
func (a *analysis) spokenIn(si int) bool {
	n := len(a.cues) - 1
	return n >= 0 && a.cues[n].sent == si && speaks(a.cues[n].class) && !a.sentences[si].title
}
