package extract

import (
	"isnad/extract/pack"
	"isnad/extract/record"
)

// happening is one place where the text tells of an event: a verb, a light verb
// with its noun, or a noun.
type happening struct {
	pos, last int // tokens of the trigger, [pos, last)
	noun      int // token of the noun behind a light verb, or -1
	sent      int
	typ       record.EventType
	subkind   string
	rule      string
	trigger   *pack.Trigger
	verb      *verb
	nominal   bool
	definite  bool // "the attack": points back
	pointed   bool // a demonstrative points at what was told: وهذا أول هجوم
	owned     bool // its owner did it: زيارته, قصفهم
	act       bool // a verbal noun that tells of an act by itself: القبض على
	plural    bool
	passive   bool
	thing     bool // its subject is the weapon or the attack: صواريخ أطلقت من

	agents, targets, places, launch []int // mentions
	plain                           *cast // by the rules alone, where weights decided
	meant                           []int // mentions whose own men did it, told by a pronoun
	nation                          *entity
	struck                          []int // entities it hit that no name of its sentence tells
	day, clock, precision           string
	timeAt                          int    // index into times, or -1
	from, to                        int    // tokens of its clause
	event                           int    // event that it tells of, or -1
	notIts                          [2]int // tokens of its clause that belong to a happening it is counted from
	counted                         bool   // time is counted from it: a day after the blast
	negated                         bool
	bare                            bool // told without any name
	planned                         bool // a visit or meeting that is fixed for a day to come
	title                           bool
	toll                            bool // told as what those before it came to harm in
	serial                          bool // told as a series or habit: no one happening
}

// form names how a happening is told: "the noun" points back, "noun", "passive", "verb".
func (h *happening) form() string {
	switch {
	case h.nominal && h.definite:
		return "the noun"
	case h.nominal:
		return "noun"
	case h.passive:
		return "passive"
	}
	return "verb"
}

// lightWindow is how many words may stand between a light verb and its noun.
const lightWindow = 9

// findHappenings finds the triggers of every sentence and their arguments.
func (a *analysis) findHappenings() {
	a.indexMentions()
	for si, s := range a.sentences {
		if s.noise != "" || a.sport(s) {
			continue
		}
		taken := map[int]bool{}
		var found []happening
		for i := s.First; i < s.Last; i++ {
			if a.outer[i] >= 0 || taken[i] {
				continue
			}
			h, ok := a.verbTrigger(i, si, taken)
			if !ok && a.lang.Code == "en" {
				h, ok = a.wentOn(i, si)
			}
			if ok {
				found = append(found, h)
				taken[i] = true
			}
		}
		for i := s.First; i < s.Last; i++ {
			if a.outer[i] >= 0 || taken[i] {
				continue
			}
			if h, ok := a.nounTrigger(i, si); ok {
				found = append(found, h)
			}
		}
		sortByPos(found)
		a.markCounted(found)
		accident := a.misfortune(s)
		for k := range found {
			h := &found[k]
			if accident && deadly(h) {
				a.trace.reject(a.tok(h.pos).Start, a.tok(h.last-1).End, "event", "%s: an accident, the weather or a disease", h.rule)
				continue
			}
			h.title = s.title
			a.arguments(h)
			if h.serial {
				a.trace.reject(a.tok(h.pos).Start, a.tok(h.last-1).End, "event", "%s: a series, not one happening", h.rule)
				a.keepSerial(h)
				continue
			}
			a.weighRoles(h)
			if h.trigger.Has("bodies") {
				h.agents = nil
			}
			if a.counts(h) {
				a.happenings = append(a.happenings, *h)
			}
		}
	}
}

func sortByPos(hs []happening) {
	for i := 1; i < len(hs); i++ {
		for j := i; j > 0 && hs[j].pos < hs[j-1].pos; j-- {
			hs[j], hs[j-1] = hs[j-1], hs[j]
		}
	}
}

// verbTrigger reads token i as a finite verb that tells of a happening.
func (a *analysis) verbTrigger(i, si int, taken map[int]bool) (happening, bool) {
	v, ok := a.reading(i, func(v verb) bool {
		return (a.lang.Code != "en" && v.Finite() || a.lang.Code == "en" && a.englishEventVerb(i, v)) && len(a.lang.VerbTriggers(v.lemma)) > 0
	})
	if !ok || a.articled(i) || a.lang.Code == "ar" && (a.afterPreposition(i) || a.isTime(i) && !a.oneself(i) && !a.blowsUp(i)) {
		return happening{}, false
	}
	if a.lang.Code == "ar" && (a.noVerb(i, a.sentences[si].First) || a.tanwin(i) && a.stem(i).NounTrigger() == nil || a.operationName(i) || a.spelt(i).InAny("no-deeds")) {
		return happening{}, false
	}
	if a.lang.Code == "ar" && a.spelt(i).Closed() && !v.Verb.Aux && !a.oneself(i) && !a.blowsUp(i) {
		return happening{}, false // لاحقا: later, and not "the two pursued"
	}
	if v.homograph() && a.resumed(i) || (v.homograph() || v.owned()) && a.nounAfterVerb(i, a.sentences[si].First) {
		return happening{}, false // استئناف قصف, جددت القوات قصفها: the noun
	}
	if m := a.at(i + 1); v.homograph() && m != nil && m.prefix == "ل" && maySpeak(m.typ) {
		return happening{}, false // قصف للجيش على: the noun with who did it
	}
	if v.Tense == pack.Jussive && !a.negatedVerb(i) {
		return happening{}, false
	}
	if w, falls := a.fallsHere(i, a.sentences[si].First, v); falls {
		v = w
	}
	s, told := a.sentences[si], v // a copy to keep: most words are no verb of an event
	h := happening{pos: i, last: i + 1, noun: -1, sent: si, verb: &told, timeAt: -1, event: -1}
	best := a.whatItTells(&h, s)
	if v.and != "" && h.noun < 0 && a.wholeVerb(i) {
		return happening{}, false // وصفته: of وصف, not of صفى; but وردت على مصادر النيران
	}
	if best == nil || a.excluded(best.Trigger, max(i, h.noun)) || a.unsaid(best.Trigger, i, s) || best.Trigger.Has("bodies") && !a.slain(s) {
		return happening{}, false
	}
	if a.lang.Code == "en" && a.moved(v, i, s.First) {
		return happening{}, false
	}
	why, planned := a.notHappened(i, v, s), false
	if why != "" && a.arranged(i, v, best.Trigger, s) {
		why, planned = "", true
	}
	if why != "" && a.goesOn(i, v, best.Trigger, s) {
		why = ""
	}
	switch {
	case why != "":
	case a.summedUp(i, s):
		why = "a figure over months or years: no one happening"
	case a.lang.Code == "ar" && best.Trigger.Has("deadly") && a.ofWar(i, s.First):
		why = "the dead of a war: no one happening"
	case a.rehearsed(i, record.EventType(best.Trigger.Type), s):
		why = "an exercise"
	}
	if why != "" {
		h.serial = best.Trigger.Type == string(record.Attack) && a.serially(i, v, s)
	}
	if why != "" && !h.serial {
		t := a.tok(i)
		a.trace.reject(t.Start, t.End, "event", "%s: %s", best.Trigger.Rule, why)
		if h.noun >= 0 && best.Trigger.Type != string(record.Announcement) {
			taken[h.noun] = true
		}
		return happening{}, false
	}
	h.typ, h.subkind, h.rule, h.trigger = record.EventType(best.Trigger.Type), best.Trigger.Subkind, best.Trigger.Rule, best.Trigger
	h.passive = v.Passive || a.tok(i).Damma || best.TargetFirst || a.englishPassive(i, v)
	if h.noun > i && (a.outer[h.noun] >= 0 || a.known(h.noun).Role() != "") {
		h.noun = -1 // أجهز على: the preposition governs what follows
	}
	if h.noun >= 0 {
		taken[h.noun] = true
		if a.series(h.noun) && !a.salvo(h.noun) && !h.serial {
			if h.typ != record.Attack {
				t := a.tok(h.noun)
				a.trace.reject(t.Start, t.End, "event", "%s: a series, not one happening", h.rule)
				return happening{}, false
			}
			h.serial = true // شنت إسرائيل مئات الغارات على البلدة
		}
	}
	h.negated = a.negatedVerb(i) || a.cleftNegated(i) || a.lang.Code == "en" && !h.passive && (a.nothingBehind(i, s.Last) || a.noneBefore(i, s.First))
	h.planned, h.pointed = planned, a.cleft(i)
	h.serial = h.serial || a.englishSeries(&h, s) || a.arabicSeries(&h, s)
	return h, true
}

// wholeVerb reports a token that is a finite verb with its first letter too.
func (a *analysis) wholeVerb(i int) bool {
	_, ok := a.reading(i, func(v verb) bool { return v.and == "" && v.Finite() && !v.Passive })
	return ok
}

// counts decides whether a happening with its arguments is told as a specific
// one. Definite nouns are kept for the coreference stage.
func (a *analysis) counts(h *happening) bool {
	if h.nominal && h.definite {
		return true
	}
	args := len(h.agents) + len(h.targets) + len(h.struck) + len(h.places) + len(h.launch)
	if h.nation != nil {
		args++
	}
	why := ""
	switch {
	case a.verbal(h):
		why = "one person reproaches another"
	case h.subkind == "presence" && !a.present(h):
		why = "no person's stay somewhere on a day"
	case a.lang.Code == "ar" && h.typ == record.Visit && (!a.travels(h) || h.subkind == "arrival" && (a.throng(h) || a.toHospital(h))):
		why = "nobody who arrives is told"
	case h.subkind == "arrival" && !h.nominal && len(h.agents) == 0 && len(h.targets)+len(h.places) > 0:
		why = "nobody who arrives is told"
	case h.nominal && a.cost(h):
		h.toll = true
	case h.nominal && h.plural:
		a.keepSerial(h)
		why = "a plural noun: a series, not one happening"
	case h.nominal && h.typ == record.Explosion && a.reported(h):
	case h.nominal && a.timed(h) && a.resultVerb(h):
	case h.nominal && !h.act && len(h.targets)+len(h.struck)+len(h.places) == 0:
		why = "a noun with neither target nor place"
	case args == 0 && h.typ == record.Seizure && a.reported(h):
	case args == 0 && !h.nominal && !h.negated && (h.typ == record.Attack || h.typ == record.Seizure || h.typ == record.Interception):
		h.bare = true
	case args == 0 && h.typ != record.Explosion && !h.act && h.typ != record.Interception && !(h.verb != nil && a.timed(h)):
		why = "neither doer nor target nor place is told"
	}
	if why != "" {
		t := a.tok(h.pos)
		a.trace.reject(t.Start, t.End, "event", "%s: %s", h.rule, why)
		return false
	}
	return true
}
