package roles

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/names/english"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// englishClauseEnd ends the clause of a happening where the next begins: at a
// relative pronoun, at the subject of the next verb, or at a verb that "and" joins.
func englishClauseEnd(a *analysis.Article, h *analysis.Happening, to int) int {
	start := h.Last
	if h.Noun >= h.Last {
		start = h.Noun + 1
	}
	for j := h.Pos - 1; h.Nominal && j > h.Pos-5 && a.Strict(j) != "for" && a.At(j) == nil; j-- { // blamed the attack on X
		if v, ok := a.Reading(j, func(analysis.Verb) bool { return true }); ok {
			if a.Lang.InAny(v.Lemma, "laying-blame") {
				return start
			}
		}
	}
	for j := start; j < to; j++ {
		if a.At(j) != nil {
			j = a.At(j).Last - 1
			continue
		}
		switch w := a.Strict(j); {
		case a.Spelt(j).InAny("clause-breaks") || w == "after" && !english.IsTimeWord(a, j+1):
			return j
		case grammar.TellsPast(a, j) && !grammar.Auxiliary(a, j):
			v, ok := a.Reading(j, func(v analysis.Verb) bool { return v.Tense == pack.Past || v.Tense == pack.Participle })
			if !ok {
				v, ok = grammar.FiniteWord(a, j)
			}
			if !ok {
				continue
			}
			aux := false
			for k := j - 1; k > j-4 && k > start; k-- {
				aux = aux || a.Spelt(k).Is("aux")
			}
			if !aux && (grammar.EnglishPassive(a, j, v) || a.Spelt(j+1).Is("prep") && a.At(j-1) == nil && !a.Spelt(j-1).Is("conj", "adv") && len(a.Lang.VerbCues(v.Lemma)) == 0) {
				continue // a base used by, a statement posted on
			}
			if grammar.Joint(a, j-1) || grammar.Joint(a, j+1) {
				continue // half-built
			}
			s := cues.SubjectOf(a, j, start)
			if objectOf(a, start, s.First) && len(s.Mentions) == 0 && s.Pronoun == "" {
				continue
			}
			if s.First < j && s.First >= start && (s.Noun != "" || s.Pronoun != "" || len(s.Mentions) > 0) {
				return s.First
			}
			return j
		}
	}
	return to
}

// objectOf reports that only a noun's own small words stand between a verb and
// token i, so that the noun at i is the verb's object and no new subject.
func objectOf(a *analysis.Article, start, i int) bool {
	for j := start; j < i; j++ {
		if t := a.Tok(j); a.At(j) != nil || t.Kind == text.Punct && !grammar.Joint(a, j) || t.Kind == text.Word && a.Lang.Closed(t.Strict) && !a.Lang.Is(t.Strict, "det", "num", "quant", "dir", "prep") {
			return false
		}
	}
	return i >= start
}

// namesObject reports a name that stands beside the plain noun of a verb's
// object: killed its rider, X.
func namesObject(a *analysis.Article, h *analysis.Happening, m *analysis.Mention) bool {
	if !a.Tok(m.First-1).Is(",") || m.First-h.Last > 7 {
		return false
	}
	for j := h.Last; j < m.First-1; j++ {
		if t := a.Tok(j); a.At(j) != nil || t.Kind != text.Word || a.Lang.Is(t.Strict, "prep", "sub", "conj", "rel") || grammar.TellsPast(a, j) {
			return false
		}
	}
	return m.First-1 > h.Last
}

// byPreposition files the names behind with, to and of where they have a role
// of their own.
func byPreposition(a *analysis.Article, h *analysis.Happening, noun int) {
	from := max(h.Last, noun+1)
	for j := h.Last; j < h.To; j++ {
		m := a.At(j)
		if m == nil {
			if a.Tok(j).Is(",") && j > from+8 {
				return
			}
			continue
		}
		if !h.Nominal && !h.Passive && m.Type == record.Official && (h.Type == record.Attack || h.Type == record.Seizure) && namesObject(a, h, m) {
			give(a, h, a.Outer[j], "target")
			j = m.Last - 1
			continue
		}
		p := cues.PrepositionBefore(a, m.First)
		if p < h.Pos {
			p = -1
		}
		w := a.Strict(p)
		if p < 0 {
			w = ""
		}
		switch {
		case h.Type == record.Meeting && w == "with" && analysis.MaySpeak(m.Type):
			give(a, h, a.Outer[j], "target")
		case h.Type == record.Visit && w == "for" && p == h.Last && analysis.Locates(m):
			give(a, h, a.Outer[j], "target")
		case h.Type == record.Visit && a.Lang.InAny(w, "visit-places") && m.Type != record.Official && p <= from+4:
			give(a, h, a.Outer[j], "target")
		case !h.Nominal && w == "of" && analysis.Locates(m):
			k := p - 1
			for k > h.Pos && (a.Tok(k).Kind != text.Word || !a.Spelt(k).Closed() || a.Spelt(k).Is("det", "dir", "num", "quant")) {
				k--
			}
			if a.At(k) != nil {
				break
			}
			switch role := a.Spelt(k).Role(); {
			case k <= h.Last-1 && h.Type != record.Interception:
				give(a, h, a.Outer[j], "target")
			case role == "place", role == "target":
				give(a, h, a.Outer[j], role)
			}
		case h.Nominal && w == "of" && p == h.Last:
			if in, _ := a.Spelt(h.Pos).In("target-nouns"); in {
				give(a, h, a.Outer[j], "target")
			}
		case h.Nominal && a.Lang.InAny(w, "fought-over") && h.Type == record.Attack && m.Type == record.Town:
			give(a, h, a.Outer[j], "place")
		}
		j = m.Last - 1
	}
}

// byOther reports a name behind "by" that stands to another verb than that of an act of
// force: hit a clinic run by the charity.
func byOther(a *analysis.Article, m *analysis.Mention, h *analysis.Happening) bool {
	p := cues.PrepositionBefore(a, m.First)
	if a.Lang.Code != "en" || p-1 < h.Last || a.Strict(p) != "by" || a.At(p-1) != nil || h.Noun == p-1 {
		return false
	}
	v, ok := a.Reading(p-1, func(v analysis.Verb) bool { return v.Tense == pack.Past || v.Tense == pack.Participle })
	if !ok || a.Lang.InAny(v.Lemma, "launching") || len(a.Lang.VerbCues(v.Lemma)) > 0 {
		return false
	}
	return !slices.ContainsFunc(a.Lang.VerbTriggers(v.Lemma), func(t pack.VerbTrigger) bool {
		return !t.TargetFirst && (grammar.Happened(t.Trigger) || t.Trigger.Type == string(h.Type))
	})
}
