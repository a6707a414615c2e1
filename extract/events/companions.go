package events

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// companionReach is how many words behind the word of company the companions are
// named in.
const companionReach = 8

// FindCompanions gives a visit those who went along: برفقة رئيس الأركان, ورافقته
// نائبته, accompanied by the governor. Who is told by a pronoun to have gone along
// may stand in the sentence behind the visit.
func FindCompanions(a *analysis.Article) {
	for s, sent := range a.Sentences {
		if sent.Noise != "" {
			continue
		}
		for i := sent.First; i < sent.Last; i++ {
			next, back := company(a, i)
			if next == 0 {
				continue
			}
			h := visitNear(a, i, s, back)
			if h == nil {
				continue
			}
			for _, m := range grammar.After(a, next, s, companionReach, func(m *analysis.Mention) bool { return m.Type == record.Official && !m.Anonymous }) {
				h.AddDoer(a.Outer[m.First])
			}
		}
	}
}

// company reports a word of company at token i: the token behind it, and whether a
// pronoun in it points back to who is accompanied. Zero means none.
func company(a *analysis.Article, i int) (next int, back bool) {
	if a.Outer[i] >= 0 {
		return 0, false
	}
	if in, _ := a.Spelt(i).In("with-whom"); in || leads(a, i) {
		return i + 1, false
	}
	if i+1 < len(a.Doc.Tokens) && a.Spelt(i).OpensEntry() {
		if in, _ := a.Lang.In("with-whom", a.Strict(i)+" "+a.Strict(i+1)); in {
			return i + 2, false
		}
	}
	for _, v := range a.Words[i].Verbs {
		if in, _ := a.Lang.In("accompanying", v.Lemma); in && v.Suffix && v.Finite() {
			return i + 1, true
		}
	}
	return 0, false
}

// leads reports a word behind a delegation that tells who leads it: وفد من الوزارة برئاسة, يرأسه.
func leads(a *analysis.Article, i int) bool {
	if a.Lang.Code != "ar" || !a.Spelt(i).InAny("led-by") && !a.Spelt(i).InAny("led-by-verbs") {
		return false
	}
	for j := i - 1; j >= a.SentenceStart(i) && j >= i-companionReach && !a.Tok(j).Is(","); j-- {
		if a.Known(j).InAny("delegations") {
			return true
		}
	}
	return false
}

// visitNear returns the visit of the sentence that is told nearest to token i, or,
// where a pronoun points back, the last one of the sentence before.
func visitNear(a *analysis.Article, i, sent int, back bool) *analysis.Happening {
	var best *analysis.Happening
	gap := func(h *analysis.Happening) int { return max(h.Pos-i, i-h.Pos) }
	for k := range a.Happenings {
		h := &a.Happenings[k]
		if h.Type == record.Visit && h.Sent == sent && (!back || h.Pos < i) && (best == nil || gap(h) < gap(best)) {
			best = h
		}
	}
	if best != nil || !back {
		return best
	}
	for k := range a.Happenings {
		if h := &a.Happenings[k]; h.Type == record.Visit && h.Sent == sent-1 {
			best = h
		}
	}
	return best
}
