package cues

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/speech"
	"isnad/extract/text"
)

// lightReach is how many words behind a light verb its verbal noun may stand, a
// name counting as one.
const lightReach = 9

// lightCue files the cue of a verb that only says how soon or how readily
// somebody spoke; what he did stands in the verbal noun that a preposition joins
// to it: سارعت السرايا إلى رفض الاتهام, لم يتأخر الوزير في القول إن.
func lightCue(a *analysis.Article, i, si int) bool {
	v, ok := a.Finite(i)
	if !ok || a.Lang.Code != "ar" || v.Passive {
		return false
	}
	if in, _ := a.Lang.In("light-saying", v.Lemma); !in {
		return false
	}
	s := a.Sentences[si]
	words := 0
	for j := i + 1; j < s.Last && words < lightReach; j++ {
		if m := a.At(j); m != nil {
			j, words = m.Last-1, words+1
			continue
		}
		if a.Tok(j).Is(".") || a.Tok(j).Is(":") || a.Known(j).Is("sub") {
			return false
		}
		words++
		if !governed(a, j) {
			continue
		}
		if _, ok := accusingNoun(a, j, si); ok {
			return false // يأتي بعد اتهام الفصيل الجيش: the noun has its own accuser
		}
		lemma, form := MasdarOf(a, j)
		c := CueOf(a, lemma, j, si)
		if c == nil {
			continue
		}
		if in, _ := a.Lang.In("negative-readiness", v.Lemma); in != speech.NegatedVerb(a, i) {
			return false
		}
		told := v // a copy to keep: most verbs are none of these
		told.Form.Suffix = form
		a.Cues = append(a.Cues, analysis.Cue{Pos: i, Last: j + 1, Seek: i + 1, Sent: si, Class: c.Class, Strength: c.Strength, Rule: c.Rule + ", by its noun", Of: c, Noun: true, Verb: &told, Object: -1})
		return true
	}
	return false
}

// governed reports a word behind a preposition, or with one attached.
func governed(a *analysis.Article, j int) bool {
	if a.Known(j-1).Is("prep") && a.Outer[j-1] < 0 {
		return true
	}
	return slices.ContainsFunc(a.Readings(j), func(r analysis.Reading) bool {
		return strings.HasSuffix(r.Prefix, "ب") || strings.HasSuffix(r.Prefix, "ل")
	})
}

// MasdarOf gives the lemma whose verbal noun token j is, with or without article,
// particle or pronoun, and whether a pronoun is its object; "" where it is none.
func MasdarOf(a *analysis.Article, j int) (lemma string, pronoun bool) {
	for _, r := range a.Readings(j) {
		stem := strings.TrimPrefix(r.Stem, "ال")
		for _, w := range []string{stem, strings.TrimSuffix(stem, "ه"), strings.TrimSuffix(stem, "ها"), strings.TrimSuffix(stem, "هم")} {
			for _, f := range a.Lang.Forms(w) {
				if f.Tense == pack.Masdar && (w == stem || len([]rune(w)) > 2) {
					return f.Verb.Key(), w != stem || f.Suffix
				}
			}
		}
	}
	return "", false
}

// CueOf returns the cue that the verbal noun of a lemma at token j carries, one
// with a telling object where that follows, or nil.
func CueOf(a *analysis.Article, lemma string, j, si int) *pack.Cue {
	if lemma == "" {
		return nil
	}
	var plain *pack.Cue
	for _, vc := range a.Lang.VerbCues(lemma) {
		switch {
		case !analysis.Speaks(vc.Cue.Class) || vc.Cue.Class == "relay":
		case vc.With == nil:
			plain = vc.Cue
		case grammar.Follows(a, j, grammar.Reach(a, j, a.Sentences[si].Last), vc.With):
			return vc.Cue
		}
	}
	return plain
}

// colonCue reads "X: …" at the head of a line as X's own words: القوات المسلحة:
// إسقاط مسيّرتين.
func colonCue(a *analysis.Article, i, si int) (analysis.Cue, bool) {
	s := a.Sentences[si]
	if !a.Tok(i).Is(":") || i+2 >= s.Last {
		return analysis.Cue{}, false
	}
	j := i - 1
	for j > s.First && (a.Tok(j).Is(`"`) || a.Tok(j).Is(")")) {
		j--
	}
	m := a.At(j)
	if m == nil || !analysis.MaySpeak(m.Type) {
		return analysis.Cue{}, false
	}
	if quoted := a.Tok(i+1).Is(`"`) || a.Known(i+1).Is("neg"); !quoted && (m.Prefix != "" || m.Type == record.Country || !opensLine(a, m.First, s.First)) ||
		quoted && !opensLine(a, m.First, s.First) && (strings.HasSuffix(m.Prefix, "ل") || spokenIn(a, si) && m.Prefix == "") {
		return analysis.Cue{}, false
	}
	return analysis.Cue{Pos: i, Last: i + 1, Sent: si, Class: "report", Strength: "neutral", Rule: "report-colon", Object: -1, Given: true, Colon: true, Sources: []int{a.Outer[j]}}, true
}

// opensLine reports that token i opens its sentence but for a word like "breaking".
func opensLine(a *analysis.Article, i, first int) bool {
	for k := first; k < i; k++ {
		if in, _ := a.Spelt(k).In("line-openers"); !in && a.Tok(k).Kind == text.Word {
			return false
		}
	}
	return true
}

// spokenIn reports a cue of the sentence that may have the speaker of a quotation
// further on.
func spokenIn(a *analysis.Article, si int) bool {
	n := len(a.Cues) - 1
	return n >= 0 && a.Cues[n].Sent == si && analysis.Speaks(a.Cues[n].Class) && !a.Sentences[si].Title
}
