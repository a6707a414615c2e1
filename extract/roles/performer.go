package roles

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/names/arabic"
	"isnad/extract/record"
	"isnad/extract/text"
)

// performer gives a verbal noun that completes a verb the doer whom that verb names:
// ردت إيران بقصف القاعدة, تمكنت القوات من استهداف, اتهمت الحكومة الحركة بقصف.
func performer(a *analysis.Article, h *analysis.Happening) {
	if !h.Nominal || len(h.Agents) > 0 || h.Nation != nil || h.Type == record.Visit || h.Type == record.Meeting || h.Type == record.Explosion || analysis.HasArticle(a.Bare(h.Pos)) {
		return
	}
	first := a.Sentences[h.Sent].First
	j := h.Pos - 1
	list := "performing"
	if !strings.HasPrefix(a.Bare(h.Pos), "ب") && !a.Known(j).Is("prep") {
		list = "carrying-on" // واصلت القوات قصف البلدة
	}
	var near, far *analysis.Mention // nearest to the noun, nearest to the verb
	for ; j >= first && j >= h.Pos-16; j-- {
		if m := a.At(j); m != nil {
			if near == nil {
				near = m
			}
			far, j = m, m.First
			continue
		}
		if t := a.Tok(j); t.Kind == text.Punct && !t.Is(`"`) && !t.Is("(") && !t.Is(")") {
			return
		}
		if a.Known(j).Is("sub") {
			return
		}
		v, ok := a.Finite(j)
		if subject := a.At(j + 1); !ok || !arabic.VerbHere(a, j) && (subject == nil || !analysis.MaySpeak(subject.Type) || subject.Prefix != "") || a.IsTime(j) {
			continue // رد as a verb has its subject right behind
		}
		for _, c := range a.Lang.VerbCues(v.Lemma) {
			if c.Cue.Class == "accusation" && list == "performing" && near != nil && near != far && analysis.MaySpeak(near.Type) {
				give(a, h, a.Outer[near.First], "agent")
				return
			}
		}
		v, ok = a.Reading(j, func(v analysis.Verb) bool {
			return a.Lang.InAny(v.Lemma, list) && v.Finite() && !v.Passive
		})
		if !ok {
			return
		}
		if far == nil {
			if far = a.At(j - 1); far == nil || v.And != "" {
				return
			}
		} else if _, nouns := governor(a, far, j); nouns > 0 && !actsBetween(a, j+1, far.First) {
			return
		}
		if analysis.MaySpeak(far.Type) {
			give(a, h, a.Outer[far.First], "agent")
		}
		return
	}
}
