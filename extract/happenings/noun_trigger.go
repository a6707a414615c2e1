package happenings

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/roles"
	"isnad/extract/text"
)

// nounTrigger reads token i as a noun that tells of a happening.
func nounTrigger(a *analysis.Article, i, si int) (analysis.Happening, bool) {
	t := a.Tok(i)
	if t.Kind != text.Word {
		return analysis.Happening{}, false
	}
	for _, r := range a.Readings(i) {
		n, ok := readAsNoun(a, i, r.Stem)
		if !ok {
			if n.trig = roles.DeedBehindBy(a, i, r.Reading); n.trig == nil {
				continue
			}
		}
		if a.Lang.Code == "en" {
			if !englishNounHead(a, i) {
				return analysis.Happening{}, false
			}
			if n.definite = roles.EnglishDefinite(a, i); !n.definite && a.Spelt(i+1).Is("modal") && a.Strict(i+1) != "used" {
				a.Trace.Reject(t.Start, t.End, "event", "%s: what it would do", n.trig.Rule)
				return analysis.Happening{}, false // a siege would
			}
		}
		if excluded(a, n.trig, i) {
			return analysis.Happening{}, false
		}
		if in, _ := a.Known(i - 1).In("meant-for"); in && strings.HasSuffix(r.Prefix, "ل") {
			a.Trace.Reject(t.Start, t.End, "event", "%s: what a thing is for", n.trig.Rule)
			return analysis.Happening{}, false // معدة للتفجير
		}
		if why := forPurpose(r.Reading, n); why != "" {
			a.Trace.Reject(t.Start, t.End, "event", "%s: %s", n.trig.Rule, why)
			return analysis.Happening{}, false
		}
		h := analysis.Happening{Pos: i, Last: i + 1, Noun: i, Sent: si, Nominal: true, Definite: n.definite, Act: n.act, Owned: n.owned, TimeAt: -1, Event: -1,
			Type: record.EventType(n.trig.Type), Subkind: n.trig.Subkind, Rule: n.trig.Rule + " (noun)", Trigger: n.trig, Passive: n.trig.Has("dies")}
		if t.Arabic && !h.Definite && !h.Act && pointedAt(a, i) {
			h.Definite, h.Pointed = true, true
		}
		bare := strings.TrimPrefix(r.Stem, "ال")
		round := roles.OneRound(a, &h)
		h.Definite = h.Definite && !round
		h.Plural = !round && (h.Type != record.Meeting || h.Definite) && (t.Arabic && strings.HasSuffix(bare, "ات") || !t.Arabic && strings.HasSuffix(r.Stem, "s"))
		if why := notOne(a, &h, a.Sentences[si].First); why != "" {
			if h.Serial = h.Plural && (h.Definite || why == many && unreal(a, i, a.Sentences[si].First) == "") || why == timesOver; h.Serial {
				return h, true
			}
			a.Trace.Reject(t.Start, t.End, "event", "%s: %s", h.Rule, why)
			return analysis.Happening{}, false
		}
		return h, true
	}
	return analysis.Happening{}, false
}

// ownArrival gives the trigger of an arrival or a departure with a possessive suffix,
// which without one tells of one only before certain words: لدى وصوله, مغادرته.
func ownArrival(a *analysis.Article, stem string) *pack.Trigger {
	noun, ok := grammar.Unowned(stem)
	if !ok {
		return nil
	}
	if rest, ok := strings.CutSuffix(noun, "ت"); ok {
		noun = rest + "ة"
	}
	for _, p := range a.Lang.PairTriggers(noun) {
		if p.Trigger.Type == string(record.Visit) {
			return p.Trigger
		}
	}
	return nil
}

// forPurpose tells that a verbal noun behind ل says what something was done for,
// which need not have happened: جهود للقضاء على.
func forPurpose(r text.Reading, n nounReading) string {
	if n.definite || !strings.HasSuffix(r.Prefix, "ل") {
		return ""
	}
	if n.act && strings.HasPrefix(r.Stem, "ال") {
		return "a purpose"
	}
	return ""
}

// timesOver is why a noun with a number of times is no event.
const timesOver = "a number of times: a series, not one happening"

// many is why a noun that is told of any or of many attacks is no event.
const many = "any, or a series: not one happening"

// notOne tells why a noun is no one happening that took place, or "".
func notOne(a *analysis.Article, h *analysis.Happening, first int) string {
	i := h.Pos
	switch {
	case h.Plural && h.Definite && !h.Pointed:
		return "a definite plural: a series, not one happening"
	case !h.Definite && a.Tok(i-1).Kind == text.Word && series(a, i) && (h.Plural || a.Known(i-1).InAny("some-one")):
		return many
	case roles.ArabicSeries(a, h, a.Sentences[h.Sent]):
		return timesOver
	case onlyExpected(a, h):
		return "only expected"
	case resumed(a, i):
		return "what is resumed or stopped is no happening of its own"
	}
	if why := threatened(a, i, first); why != "" {
		return why
	}
	if roles.Rehearsed(a, i, h.Type, a.Sentences[h.Sent]) {
		return "an exercise"
	}
	if why := unreal(a, i, first); why != "" && (!h.Definite || h.Owned) {
		return why
	}
	return ""
}
