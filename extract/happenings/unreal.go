package happenings

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/speech"
	"isnad/extract/text"
)

// series reports a counted plural that is no one happening: عشرات الهجمات.
func series(a *analysis.Article, noun int) bool {
	for j := noun - 1; j >= 0 && j >= noun-2; j-- {
		if in, _ := a.Known(j).In("series"); in {
			return true
		}
	}
	return false
}

// notHappened tells why a verb makes no event: it is future, habitual or
// hypothetical, or a sign of plan, drill or attempt stands before it.
func notHappened(a *analysis.Article, i int, v analysis.Verb, s analysis.Sentence) string {
	switch v.Tense {
	case pack.Future:
		return "future"
	case pack.Present:
		if a.Lang.Code == "ar" && !s.Title && !speech.NegatedVerb(a, i) && !chronicled(a, s) {
			return "present tense: habit, plan or comment"
		}
		if a.Lang.Code == "en" && !s.Title {
			return "present tense"
		}
	}
	return unreal(a, i, s.First)
}

// unreal tells which sign of plan, condition or drill governs token i, or "".
func unreal(a *analysis.Article, i, first int) string {
	least := i - 5
	for j := i - 1; j >= first && j >= least; j-- {
		if a.Outer[j] >= 0 || a.IsTime(j) && (a.Tok(j).Upper || !a.Spelt(j).Is("modal")) {
			continue // On 26 May 2023 they overran the base
		}
		if t := a.Tok(j); t.Is(".") || t.Is(",") || t.Is(":") || t.Is(";") {
			return ""
		}
		if a.Lang.Code == "en" && (grammar.Auxiliary(a, j) && !a.Spelt(j).Is("modal") || grammar.Joint(a, j+1)) {
			continue // if X was not disarmed, a would-be bomber
		}
		for _, key := range []string{a.Strict(j), a.Bare(j)} {
			for _, p := range a.Lang.Phrases(key) {
				if len(p.Words) == 1 && p.Words[0] == "another" && grammar.TellsPast(a, i) {
					continue // Another drone crashed: one more did
				}
				if j == i-1 && attempted(a, i) {
					continue
				}
				if p.Words[0] == "any" && a.Spelt(j+1).InAny("parts-in-it") {
					continue // denied any role in the raid
				}
				if p.Cue.Class == "unreal" && a.PhraseAt(j, p.Words) > 0 && a.PhraseAt(j, p.Words) <= i+1 {
					return "not happened: " + strings.Join(p.Words, " ")
				}
			}
		}
		if _, ok := a.Finite(j); ok && j == i-1 {
			least -= 2 // a light verb with its noun: تم قصفها
		} else if ok {
			if !a.Known(j + 1).InAny("alternatives") {
				return ""
			}
			least -= 2 // قتلوا أو أسروا: both stand under one sign
		}
	}
	return ""
}

// attempted reports an attempt on somebody's life, which is an attack whatever came of
// it, unless it was thwarted or only planned: محاولة اغتيال الوزير.
func attempted(a *analysis.Article, i int) bool {
	in, _ := a.Lang.In("attempts", strings.TrimPrefix(a.Bare(i-1), "ال"))
	on, _ := a.Lang.In("lives", a.Bare(i))
	if !in || !on {
		return false
	}
	for j := i - 2; j >= 0 && j > i-6 && a.Tok(j).Kind == text.Word; j-- {
		thwarted, _ := a.Lang.In("thwarting", strings.TrimPrefix(a.Bare(j), "ال"))
		if v, ok := a.Finite(j); thwarted || ok && stops(a, v) {
			return false
		}
	}
	return true
}

// stops reports a verb of interception or of a plan.
func stops(a *analysis.Article, v analysis.Verb) bool {
	if in, _ := a.Lang.In("unreal-verbs", v.Lemma); in {
		return true
	}
	for _, t := range a.Lang.VerbTriggers(v.Lemma) {
		if t.Trigger.Type == string(record.Interception) {
			return true
		}
	}
	return false
}

// threatened tells which verb of threat, call, plan or habit has a noun for its object:
// هددت الجماعة بقصف القاعدة.
func threatened(a *analysis.Article, i, first int) string {
	for j := i - 1; j >= first && j >= i-16; j-- {
		if t := a.Tok(j); t.Is(".") || t.Is(";") || t.Is(":") {
			return ""
		}
		v, ok := a.Finite(j)
		if !ok || !arabic.VerbHere(a, j) {
			continue
		}
		if a.Lang.InAny(v.Lemma, "habit-verbs") {
			return timesOver
		}
		if in, _ := a.Lang.In("unreal-verbs", v.Lemma); in || imitated(a, j) {
			return "threatened, planned or called for: " + a.Strict(j)
		}
		return ""
	}
	return ""
}

// misfortune reports a sentence about an accident, the weather or a disease, which kill
// without anybody's deed. A road accident is told by two words: حادث سير, train crash.
func misfortune(a *analysis.Article, s analysis.Sentence) bool {
	for j := s.First; j < s.Last; j++ {
		if a.Outer[j] >= 0 {
			continue
		}
		w := a.Stem(j)
		if in, _ := w.In("misfortunes"); in {
			return true
		}
		if in, _ := w.In("traffic"); in && j > s.First && (accidentAt(a, j-1) || a.Lang.Code == "en" && accidentAt(a, j+1)) {
			return true
		}
	}
	return false
}

// accidentAt reports the word for an accident at token i.
func accidentAt(a *analysis.Article, i int) bool {
	return a.ReadAs(i, "accidents")
}

// Reported reports that somebody's words tell of a happening.
func Reported(a *analysis.Article, h *analysis.Happening) bool {
	k := a.Covering(h)
	return k >= 0 && a.Cues[k].Class == "report"
}

// timed reports an expression of time in the clause of a happening.
func timed(a *analysis.Article, h *analysis.Happening) bool {
	for _, t := range a.Times {
		if t.First >= h.From && t.First < h.To && !t.Future && t.Day != "" {
			return true
		}
	}
	return false
}

// pointedAt reports هذا أول هجوم: an indefinite noun that speaks of what was told.
func pointedAt(a *analysis.Article, i int) bool {
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		if a.Known(j).Is("dem", "pron") {
			return true
		}
		if !a.Known(j).InAny("firsts") {
			return false
		}
	}
	return false
}

// resultVerb reports a finite verb right before a noun of a happening: أسفر هجوم.
func resultVerb(a *analysis.Article, h *analysis.Happening) bool {
	j := h.Pos - 1
	if a.Tok(j).Is(`"`) {
		j--
	}
	v, ok := a.Finite(j)
	return ok && v.Tense == pack.Past
}

// resumed reports a noun right behind that of a resumption or suspension:
// استئناف قصف القواعد tells of a decision.
func resumed(a *analysis.Article, i int) bool {
	t := a.Stem(i - 1).NounTrigger()
	return i > 0 && a.Outer[i-1] < 0 && t != nil && t.Type == string(record.Announcement)
}
