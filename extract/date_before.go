package extract

import (
	"isnad/extract/pack"
)

// recalledAfter is the number of days before the news from which on an event is
// one that the story only recalls.
const recalledAfter = 3

// recalled reports a day that lies well before that of the news.
func recalled(d, lead string) bool {
	return d != "" && lead != "" && day(d).AddDate(0, 0, recalledAfter).Before(day(lead))
}

// pluperfect reports كان … قد, had or سبق before a happening: it lies before the story.
// كان with a verb of its own between (كان الأهالي يشيعون) tells what else went on, and
// with the present of the happening what was going on.
func (a *analysis) pluperfect(h *happening) bool {
	return a.pluperfectIn(h, a.sentences[h.sent].First)
}

// pluperfectIn is pluperfect by the words from first on.
func (a *analysis) pluperfectIn(h *happening, first int) bool {
	for j := h.pos - 1; j >= first && j >= h.pos-14; j-- {
		if a.known(j).InAny("had") {
			return a.covering(h) < 0 // "said that it had shelled" tells the news
		}
		if a.known(j).InAny("had-long") {
			return true
		}
		if a.tok(j).Is(".") {
			return false
		}
		v, ok := a.finite(j)
		if !ok {
			continue
		}
		if a.lang.InAny(v.lemma, "was") {
			return h.verb == nil || h.verb.Tense != pack.Present
		}
		if v.Tense == pack.Present && a.lang.Code == "ar" && a.verbHere(j) {
			return false
		}
	}
	return false
}

// contrastIn reports a word that sets a clause against the one before in [from, to).
func (a *analysis) contrastIn(from, to int) bool {
	for j := from; j < to; j++ {
		if in, _ := a.spelt(j).In("contrasts"); in && a.outer[j] < 0 {
			return true
		}
	}
	return false
}
