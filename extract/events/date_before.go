package events

import (
	"isnad/extract/analysis"
	"isnad/extract/names/arabic"
	"isnad/extract/pack"
)

// recalledAfter is the number of days before the news from which on an event is
// one that the story only recalls.
const recalledAfter = 3

// recalled reports a day that lies well before that of the news.
func recalled(d, lead string) bool {
	return d != "" && lead != "" && analysis.Day(d).AddDate(0, 0, recalledAfter).Before(analysis.Day(lead))
}

// pluperfect reports كان … قد, had or سبق before a happening: it lies before the story.
// كان with a verb of its own between (كان الأهالي يشيعون) tells what else went on, and
// with the present of the happening what was going on.
func pluperfect(a *analysis.Article, h *analysis.Happening) bool {
	return pluperfectIn(a, h, a.Sentences[h.Sent].First)
}

// pluperfectIn is pluperfect by the words from first on.
func pluperfectIn(a *analysis.Article, h *analysis.Happening, first int) bool {
	for j := h.Pos - 1; j >= first && j >= h.Pos-14; j-- {
		if a.Known(j).InAny("had") {
			return a.Covering(h) < 0 // "said that it had shelled" tells the news
		}
		if a.Known(j).InAny("had-long") {
			return true
		}
		if a.Tok(j).Is(".") {
			return false
		}
		v, ok := a.Finite(j)
		if !ok {
			continue
		}
		if a.Lang.InAny(v.Lemma, "was") {
			if k := a.Covering(h); k >= 0 && a.Cues[k].Pos > j && first <= j {
				return false // كان الحزب قال إنه ضرب الموقع: the words, not the deed
			}
			return h.Verb == nil || h.Verb.Tense != pack.Present
		}
		if v.Tense == pack.Present && a.Lang.Code == "ar" && arabic.VerbHere(a, j) {
			return false
		}
	}
	return false
}

// contrastIn reports a word that sets a clause against the one before in [from, to).
func contrastIn(a *analysis.Article, from, to int) bool {
	for j := from; j < to; j++ {
		if in, _ := a.Spelt(j).In("contrasts"); in && a.Outer[j] < 0 {
			return true
		}
	}
	return false
}
