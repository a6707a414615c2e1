package extract

import (
	"strings"

	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// series reports a counted plural that is no one happening: عشرات الهجمات.
func (a *analysis) series(noun int) bool {
	for j := noun - 1; j >= 0 && j >= noun-2; j-- {
		if in, _ := a.known(j).In("series"); in {
			return true
		}
	}
	return false
}

// salvo reports a noun for what is fired rather than for the firing: dozens of
// rockets are one salvo.
func (a *analysis) salvo(noun int) bool {
	return a.nounIn("weapons", a.bare(noun))
}

// notHappened tells why a verb makes no event: it is future, habitual or
// hypothetical, or a sign of plan, drill or attempt stands before it.
func (a *analysis) notHappened(i int, v verb, s sentence) string {
	switch v.Tense {
	case pack.Future:
		return "future"
	case pack.Present:
		if a.lang.Code == "ar" && !s.title && !a.negatedVerb(i) && !a.chronicled(s) {
			return "present tense: habit, plan or comment"
		}
		if a.lang.Code == "en" && !s.title {
			return "present tense"
		}
	}
	return a.unreal(i, s.First)
}

// unreal tells which sign of plan, condition or drill governs token i, or "".
func (a *analysis) unreal(i, first int) string {
	least := i - 5
	for j := i - 1; j >= first && j >= least; j-- {
		if a.outer[j] >= 0 {
			continue
		}
		if t := a.tok(j); t.Is(".") || t.Is(",") || t.Is(":") || t.Is(";") {
			return ""
		}
		if a.lang.Code == "en" && (a.auxiliary(j) && !a.spelt(j).Is("modal") || a.joint(j+1)) {
			continue // if X was not disarmed, a would-be bomber
		}
		for _, key := range []string{a.strict(j), a.bare(j)} {
			for _, p := range a.lang.Phrases(key) {
				if len(p.Words) == 1 && p.Words[0] == "another" && a.tellsPast(i) {
					continue // Another drone crashed: one more did
				}
				if j == i-1 && a.attempted(i) {
					continue
				}
				if p.Words[0] == "any" && a.spelt(j+1).InAny("parts-in-it") {
					continue // denied any role in the raid
				}
				if p.Cue.Class == "unreal" && a.phraseAt(j, p.Words) > 0 && a.phraseAt(j, p.Words) <= i+1 {
					return "not happened: " + strings.Join(p.Words, " ")
				}
			}
		}
		if _, ok := a.finite(j); ok && j == i-1 {
			least -= 2 // a light verb with its noun: تم قصفها
		} else if ok {
			if !a.known(j + 1).InAny("alternatives") {
				return ""
			}
			least -= 2 // قتلوا أو أسروا: both stand under one sign
		}
	}
	return ""
}

// attempted reports an attempt on somebody's life, which is an attack whatever came of
// it, unless it was thwarted or only planned: محاولة اغتيال الوزير.
func (a *analysis) attempted(i int) bool {
	in, _ := a.lang.In("attempts", strings.TrimPrefix(a.bare(i-1), "ال"))
	on, _ := a.lang.In("lives", a.bare(i))
	if !in || !on {
		return false
	}
	for j := i - 2; j >= 0 && j > i-6 && a.tok(j).Kind == text.Word; j-- {
		thwarted, _ := a.lang.In("thwarting", strings.TrimPrefix(a.bare(j), "ال"))
		if v, ok := a.finite(j); thwarted || ok && a.stops(v) {
			return false
		}
	}
	return true
}

// stops reports a verb of interception or of a plan.
func (a *analysis) stops(v verb) bool {
	if in, _ := a.lang.In("unreal-verbs", v.lemma); in {
		return true
	}
	for _, t := range a.lang.VerbTriggers(v.lemma) {
		if t.Trigger.Type == string(record.Interception) {
			return true
		}
	}
	return false
}

// threatened tells which verb of threat, call or plan has a noun for its object:
// هددت الجماعة بقصف القاعدة.
func (a *analysis) threatened(i, first int) string {
	for j := i - 1; j >= first && j >= i-16; j-- {
		if t := a.tok(j); t.Is(".") || t.Is(";") || t.Is(":") {
			return ""
		}
		v, ok := a.finite(j)
		if !ok || !a.verbHere(j) {
			continue
		}
		if in, _ := a.lang.In("unreal-verbs", v.lemma); in || a.imitated(j) {
			return "threatened, planned or called for: " + a.strict(j)
		}
		return ""
	}
	return ""
}

// sport reports a sentence about a game, whose attacks harm nobody.
func (a *analysis) sport(s sentence) bool {
	n := 0
	for j := s.First; j < s.Last; j++ {
		if in, _ := a.stem(j).In("sport"); in {
			n++
		}
	}
	return n >= 2
}

// misfortune reports a sentence about an accident, the weather or a disease, which kill
// without anybody's deed. A road accident is told by two words: حادث سير, train crash.
func (a *analysis) misfortune(s sentence) bool {
	for j := s.First; j < s.Last; j++ {
		if a.outer[j] >= 0 {
			continue
		}
		w := a.stem(j)
		if in, _ := w.In("misfortunes"); in {
			return true
		}
		if in, _ := w.In("traffic"); in && j > s.First && (a.accidentAt(j-1) || a.lang.Code == "en" && a.accidentAt(j+1)) {
			return true
		}
	}
	return false
}

// accidentAt reports the word for an accident at token i.
func (a *analysis) accidentAt(i int) bool {
	return a.readAs(i, "accidents")
}

// deadly reports a happening that is told by its dead alone: قتل, أودى بحياة.
func deadly(h *happening) bool {
	return h.trigger.Has("deadly")
}

// reported reports that somebody's words tell of a happening.
func (a *analysis) reported(h *happening) bool {
	k := a.covering(h)
	return k >= 0 && a.cues[k].class == "report"
}

// timed reports an expression of time in the clause of a happening.
func (a *analysis) timed(h *happening) bool {
	for _, t := range a.times {
		if t.First >= h.from && t.First < h.to && !t.Future && t.Day != "" {
			return true
		}
	}
	return false
}

// pointedAt reports هذا أول هجوم: an indefinite noun that speaks of what was told.
func (a *analysis) pointedAt(i int) bool {
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		if a.known(j).Is("dem", "pron") {
			return true
		}
		if !a.known(j).InAny("firsts") {
			return false
		}
	}
	return false
}

// resultVerb reports a finite verb right before a noun of a happening: أسفر هجوم.
func (a *analysis) resultVerb(h *happening) bool {
	j := h.pos - 1
	if a.tok(j).Is(`"`) {
		j--
	}
	v, ok := a.finite(j)
	return ok && v.Tense == pack.Past
}

// resumed reports a noun right behind that of a resumption or suspension:
// استئناف قصف القواعد tells of a decision.
func (a *analysis) resumed(i int) bool {
	t := a.stem(i - 1).NounTrigger()
	return i > 0 && a.outer[i-1] < 0 && t != nil && t.Type == string(record.Announcement)
}
