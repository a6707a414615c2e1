package roles

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/record"
	"isnad/extract/text"
)

// An Arabic verb often leaves its subject to what was told before: وأغارت طائراته, حين
// قصف موقعا, انهالت المدفعية. These rules find the doer there, for attacks only.

// untold gives an active Arabic verb of attack the doer whom it leaves to what was
// told before.
func untold(a *analysis.Article, h *analysis.Happening) {
	if h.Nominal || h.Passive || h.Thing || h.Verb == nil || h.Type != record.Attack || len(h.Agents) > 0 || h.Nation != nil || h.Trigger.Has("falls") && !ForceNoun(a, h.Last) {
		return
	}
	switch {
	case ofItself(a, h):
	case OwnPart(a, h.Last):
		if !toldBySpeaker(a, h) {
			sameDoer(a, h)
		}
	case ownerless(a, h.Last):
		if !topicDoer(a, h) {
			earlierDoer(a, h, 2)
		}
	case elided(a, h) && opensSentence(a, h) && !toldBySpeaker(a, h):
		earlierDoer(a, h, 1)
	case objectBehind(a, h.Last) && h.Verb.And == "" && !toldBySpeaker(a, h):
		if m := grammar.Before(a, h.Pos, h.Sent, 14, analysis.IsBody); m != nil && m.Prefix == "" {
			give(a, h, a.Outer[m.First], "agent")
		}
	}
}

// toldBySpeaker reports a happening within somebody's words, where a pronoun is the
// speaker's.
func toldBySpeaker(a *analysis.Article, h *analysis.Happening) bool { return a.Covering(h) >= 0 }

// sameDoer gives a happening the doers of the one told right before it in its
// sentence.
func sameDoer(a *analysis.Article, h *analysis.Happening) {
	for k := len(a.Happenings) - 1; k >= 0; k-- {
		p := &a.Happenings[k]
		if p.Sent != h.Sent || p.Pos >= h.Pos {
			return
		}
		for _, m := range p.Agents {
			give(a, h, m, "agent")
		}
		if len(p.Agents) > 0 || p.Nation != nil {
			h.Nation = p.Nation
			return
		}
	}
}

// ownerless reports a force as a definite subject that nobody is told to own: المدفعية,
// الطيران.
func ownerless(a *analysis.Article, i int) bool {
	if !analysis.HasArticle(a.Bare(i)) || a.Outer[i] >= 0 || a.At(i+1) != nil || a.Nationality(i+1) {
		return false
	}
	in, _ := a.Stem(i).In("ownerless")
	return in
}

// opensSentence reports a verb that opens its sentence, but for words that join it to what
// was told or tell when: كما, ثم, ومساء.
func opensSentence(a *analysis.Article, h *analysis.Happening) bool {
	for j := a.Sentences[h.Sent].First; j < h.Pos; j++ {
		if t := a.Tok(j); t.Kind == text.Word && !a.IsTime(j) && !a.Known(j).Is("conj", "adv", "time") {
			return false
		}
	}
	return true
}

// earlierDoer gives an attack the doer of the one told before it, up to some sentences
// back: كما أغار الطيران الحربي على, وبعدها قصفت بالصواريخ.
func earlierDoer(a *analysis.Article, h *analysis.Happening, back int) {
	for k := len(a.Happenings) - 1; k >= 0; k-- {
		p := &a.Happenings[k]
		if p.Sent < h.Sent-back {
			return
		}
		if p.Type != record.Attack || p.Pos >= h.Pos || p.Negated || len(p.Agents) == 0 && p.Nation == nil {
			continue
		}
		if back == 1 && p.Verb != nil && !p.Nominal && p.Verb.Feminine != h.Verb.Feminine {
			return
		}
		for _, m := range p.Agents {
			give(a, h, m, "agent")
		}
		h.Nation = p.Nation
		return
	}
}

// topicDoer gives a happening the body with which its sentence or the one before opens,
// and reports whether it found one.
func topicDoer(a *analysis.Article, h *analysis.Happening) bool {
	for s := h.Sent; s >= 0 && s >= h.Sent-1; s-- {
		j := a.Sentences[s].First
		for a.Tok(j).Kind == text.Punct {
			j++
		}
		m := a.At(j)
		if m == nil || a.Sentences[s].Noise != "" {
			continue
		}
		if analysis.IsBody(m) && m.Prefix == "" {
			give(a, h, a.Outer[j], "agent")
			return true
		}
		return false
	}
	return false
}

// objectBehind reports a noun for a site or force with the ending of an object: موقعا.
func objectBehind(a *analysis.Article, i int) bool {
	s := a.Bare(i)
	return a.Outer[i] < 0 && strings.HasSuffix(s, "ا") && grammar.NounInAny(a, s, "struck-sites", "held")
}

// NounAfterVerb reports a word that is a verb or a noun by its letters and stands where
// its clause has its verb already: أدانت الحكومة قصف المدينة.
func NounAfterVerb(a *analysis.Article, i, first int) bool {
	return a.Lang.Code == "ar" && (a.Known(i).NounTrigger() != nil || a.Lang.NounTrigger(ownedNoun(a, i)) != nil) && ClauseHasVerb(a, i, first)
}

// ClauseHasVerb reports that the clause of token i has its verb before it.
func ClauseHasVerb(a *analysis.Article, i, first int) bool {
	for j := i - 1; j >= first && j > i-8; j-- {
		if m := a.At(j); m != nil {
			j = m.First
			continue
		}
		if k := timeInsertion(a, j); k > first {
			j = k
			continue
		}
		if a.Tok(j).Kind == text.Punct && !a.Tok(j).Is(`"`) || a.Known(j).Is("sub", "rel", "conj") {
			return false
		}
		if v, ok := a.Finite(j); ok && arabic.VerbHere(a, j) {
			return !v.Verb.Aux
		}
	}
	return false
}
