package happenings

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/roles"
	"isnad/extract/speech"
)

// lightWindow is how many words may stand between a light verb and its noun.
const lightWindow = 9

// summedUp is why a verb that counts what was done over a long time is no event.
const summedUp = "a figure over months or years: no one happening"

// Find finds the triggers of every sentence and their arguments.
func Find(a *analysis.Article) {
	roles.IndexMentions(a)
	for si, s := range a.Sentences {
		if s.Noise != "" || sport(a, s) {
			continue
		}
		taken := map[int]bool{}
		var found []analysis.Happening
		for i := s.First; i < s.Last; i++ {
			if a.Outer[i] >= 0 || taken[i] {
				continue
			}
			h, ok := verbTrigger(a, i, si, taken)
			if !ok && a.Lang.Code == "en" {
				h, ok = wentOn(a, i, si)
			}
			if ok {
				found = append(found, h)
				taken[i] = true
			}
		}
		for i := s.First; i < s.Last; i++ {
			if a.Outer[i] >= 0 || taken[i] || !mayBeNoun(a, i) {
				continue
			}
			if h, ok := nounTrigger(a, i, si); ok {
				found = append(found, h)
			}
		}
		found = loneDeaths(found)
		sortByPos(found)
		markCounted(a, found)
		accident := misfortune(a, s)
		for k := range found {
			h := &found[k]
			if accident && analysis.Deadly(h) {
				a.Trace.Reject(a.Tok(h.Pos).Start, a.Tok(h.Last-1).End, "event", "%s: an accident, the weather or a disease", h.Rule)
				continue
			}
			h.Title = s.Title
			roles.Arguments(a, h)
			enterArmed(a, h)
			if h.Serial {
				a.TraceNone(h, "a series, not one happening")
				keepSerial(a, h)
				continue
			}
			roles.WeighRoles(a, h)
			dropTellers(a, h)
			if counts(a, h) {
				a.Happenings = append(a.Happenings, *h)
			}
		}
	}
}

func sortByPos(hs []analysis.Happening) {
	for i := 1; i < len(hs); i++ {
		for j := i; j > 0 && hs[j].Pos < hs[j-1].Pos; j-- {
			hs[j], hs[j-1] = hs[j-1], hs[j]
		}
	}
}

// verbTrigger reads token i as a finite verb that tells of a happening.
func verbTrigger(a *analysis.Article, i, si int, taken map[int]bool) (analysis.Happening, bool) {
	v, ok := a.Reading(i, func(v analysis.Verb) bool {
		return (a.Lang.Code != "en" && v.Finite() || a.Lang.Code == "en" && englishEventVerb(a, i, v)) && len(a.Lang.VerbTriggers(v.Lemma)) > 0
	})
	if !ok || a.Articled(i) || a.Lang.Code == "ar" && (grammar.AfterPreposition(a, i) && !someOfThem(a, i) && !governsPronoun(a, i-1) || a.IsTime(i) && !oneself(a, i) && !blowsUp(a, i)) {
		return analysis.Happening{}, false
	}
	if a.Lang.Code == "ar" && (noVerb(a, i, a.Sentences[si].First) || a.Tanwin(i) && a.Stem(i).NounTrigger() == nil || operationName(a, i) || a.Spelt(i).InAny("no-deeds")) {
		return analysis.Happening{}, false
	}
	if a.Lang.Code == "ar" && a.Spelt(i).Closed() && !v.Verb.Aux && !oneself(a, i) && !blowsUp(a, i) {
		return analysis.Happening{}, false // لاحقا: later, and not "the two pursued"
	}
	if v.Homograph() && resumed(a, i) || (v.Homograph() || v.Owned()) && roles.NounAfterVerb(a, i, a.Sentences[si].First) && !weaponHits(a, i) {
		return analysis.Happening{}, false // استئناف قصف, جددت القوات قصفها: the noun
	}
	if m := a.At(i + 1); v.Homograph() && m != nil && m.Prefix == "ل" && analysis.MaySpeak(m.Type) {
		return analysis.Happening{}, false // قصف للجيش على: the noun with who did it
	}
	if v.Tense == pack.Jussive && !speech.NegatedVerb(a, i) {
		return analysis.Happening{}, false
	}
	if w, falls := fallsHere(a, i, a.Sentences[si].First, v); falls {
		v = w
	}
	s, told := a.Sentences[si], v // a copy to keep: most words are no verb of an event
	h := analysis.Happening{Pos: i, Last: i + 1, Noun: -1, Sent: si, Verb: &told, TimeAt: -1, Event: -1}
	best := whatItTells(a, &h, s)
	if v.And != "" && h.Noun < 0 && wholeVerb(a, i) {
		return analysis.Happening{}, false // وصفته: of وصف, not of صفى; but وردت على مصادر النيران
	}
	if best == nil || excluded(a, best.Trigger, max(i, h.Noun)) || unsaid(a, best.Trigger, i, s) || best.Trigger.Has("bodies") && !slain(a, s) || best.Trigger.Has("inquires") && roles.Concluded(a, i) == nil {
		return analysis.Happening{}, false
	}
	if a.Lang.Code == "en" && moved(a, v, i, s.First) {
		return analysis.Happening{}, false
	}
	if best.Trigger.Has("lasting") && !lasted(a, i, v, s) {
		return analysis.Happening{}, false
	}
	why, planned := notHappened(a, i, v, s), false
	if why != "" && arranged(a, i, v, best.Trigger, s) {
		why, planned = "", true
	}
	if why != "" && goesOn(a, i, v, best.Trigger, s) {
		why = ""
	}
	switch {
	case why != "":
	case roles.SummedUp(a, i, s):
		why = summedUp
	case a.Lang.Code == "ar" && best.Trigger.Has("deadly") && ofWar(a, i, s.First):
		why = "the dead of a war: no one happening"
	case roles.Rehearsed(a, i, record.EventType(best.Trigger.Type), s):
		why = "an exercise"
	}
	if why != "" {
		h.Serial = best.Trigger.Type == string(record.Attack) && (why == summedUp && !best.Trigger.Has("deadly") || serially(a, i, v, s))
	} else {
		h.Serial = best.Trigger.Has("lasting")
	}
	if why != "" && !h.Serial {
		t := a.Tok(i)
		a.Trace.Reject(t.Start, t.End, "event", "%s: %s", best.Trigger.Rule, why)
		if h.Noun >= 0 && best.Trigger.Type != string(record.Announcement) {
			taken[h.Noun] = true
		}
		return analysis.Happening{}, false
	}
	h.Type, h.Subkind, h.Rule, h.Trigger = record.EventType(best.Trigger.Type), best.Trigger.Subkind, best.Trigger.Rule, best.Trigger
	h.Passive = v.Passive || a.Tok(i).Damma || best.TargetFirst || grammar.EnglishPassive(a, i, v) || best.Trigger.Subkind == "killing" && fallen(a, i, v)
	if h.Noun > i && (a.Outer[h.Noun] >= 0 || a.Known(h.Noun).Role() != "" || a.Lang.Role(a.Strict(h.Noun)+" "+a.Strict(h.Noun+1)) != "") {
		h.Noun = -1 // أجهز على, fell close to: the preposition governs what follows
	}
	if h.Noun >= 0 {
		taken[h.Noun] = true
		if series(a, h.Noun) && !grammar.Salvo(a, h.Noun) && !h.Serial {
			if h.Type != record.Attack {
				t := a.Tok(h.Noun)
				a.Trace.Reject(t.Start, t.End, "event", "%s: a series, not one happening", h.Rule)
				return analysis.Happening{}, false
			}
			h.Serial = true // شنت إسرائيل مئات الغارات على البلدة
		}
	}
	h.Negated = speech.NegatedVerb(a, i) || cleftNegated(a, i) || a.Lang.Code == "en" && !h.Passive && (NothingBehind(a, i, s.Last) || NoneBefore(a, i, s.First))
	h.Planned, h.Pointed = planned, roles.Cleft(a, i)
	h.Serial = h.Serial || roles.EnglishSeries(a, &h, s) || roles.ArabicSeries(a, &h, s)
	return h, true
}

// wholeVerb reports a token that is a finite verb with its first letter too.
func wholeVerb(a *analysis.Article, i int) bool {
	_, ok := a.Reading(i, func(v analysis.Verb) bool { return v.And == "" && v.Finite() && !v.Passive })
	return ok
}
