package extract

import (
	"isnad/extract/record"
)

// englishDeploys reads X keeps soldiers at Y, and Y, where X keeps soldiers.
func (a *analysis) englishDeploys(c *cue) {
	first := a.sentences[c.sent].First
	sub := a.subjectOf(c.pos, first)
	if len(sub.mentions) == 0 {
		return
	}
	guest := &a.mentions[sub.mentions[0]]
	if !maySpeak(guest.typ) {
		return
	}
	if a.strict(sub.first-1) == "where" {
		if host := a.before(sub.first-1, c.sent, 8, locates); host != nil {
			a.hosted(c, host, guest)
		}
		return
	}
	for _, p := range a.after(c.last, c.sent, 14, locates) {
		a.hosted(c, p, guest)
		return
	}
}

// englishReceives reads X received Y: X is the host.
func (a *analysis) englishReceives(c *cue) {
	sub := a.subjectOf(c.pos, a.sentences[c.sent].First)
	if len(sub.mentions) == 0 || c.verb == nil {
		return
	}
	guests := a.after(c.last, c.sent, 8, maySpeakMention)
	if len(guests) == 0 {
		return
	}
	host, guest := &a.mentions[sub.mentions[0]], guests[0]
	if a.englishPassive(c.pos, *c.verb) {
		host, guest = guest, host
	}
	if maySpeak(host.typ) {
		a.hosted(c, host, guest)
	}
}

// receivesGuest reports a person who hosts another: President X hosted Minister Y.
func (a *analysis) receivesGuest(c *cue) bool {
	if c.verb == nil || !a.lang.InAny(c.verb.lemma, "accommodating") {
		return false
	}
	sub := a.subjectOf(c.pos, a.sentences[c.sent].First)
	guests := a.after(c.last, c.sent, 4, maySpeakMention)
	return len(sub.mentions) > 0 && len(guests) > 0 && guests[0].typ == record.Official && a.mentions[sub.mentions[0]].typ == record.Official
}

// englishStationed reads forces that are stationed, based or remain somewhere.
func (a *analysis) englishStationed(c *cue) {
	first := a.sentences[c.sent].First
	var guest *mention
	if sub := a.subjectOf(c.pos, first); len(sub.mentions) > 0 {
		guest = &a.mentions[sub.mentions[0]]
	}
	if guest == nil || !forces(guest) {
		guest = a.before(c.pos, c.sent, 16, forces)
	}
	if guest == nil {
		return
	}
	for _, p := range a.after(c.last, c.sent, 10, locates) {
		if a.spelt(a.prepositionBefore(p.first)).InAny("camped-in") {
			a.hosted(c, p, guest)
			return
		}
	}
}

// englishWhere reads a place, "where" forces are or train.
func (a *analysis) englishWhere() {
	for si, s := range a.sentences {
		if s.noise != "" {
			continue
		}
		for j := s.First + 1; j < s.Last; j++ {
			if a.strict(j) != "where" || a.outer[j] >= 0 {
				continue
			}
			host := a.before(j, si, 3, locates)
			if host == nil || host.last < j-1 && !a.tok(j-1).Is(",") {
				continue
			}
			guests := a.after(j+1, si, 6, forces)
			if len(guests) == 0 || a.prepositionBefore(guests[0].first) > j {
				continue
			}
			v, ok := a.finiteWord(guests[0].last)
			if !ok {
				continue
			}
			if a.lang.InAny(v.lemma, "living-there") {
				a.hosted(&cue{pos: j, last: j + 1, sent: si, rule: "where forces are"}, host, guests[0])
			}
		}
	}
}

// englishHosts reads a place that houses forces; a base is meant before the
// province that it lies in.
func (a *analysis) englishHosts(c *cue) {
	if c.verb != nil && a.englishPassive(c.pos, *c.verb) {
		return
	}
	host := a.before(c.pos, c.sent, 10, func(m *mention) bool { return m.typ == record.Base })
	if host == nil {
		host = a.before(c.pos, c.sent, 10, locates)
	}
	if host == nil {
		return
	}
	for _, g := range a.after(c.last, c.sent, 10, forces) {
		a.hosted(c, host, g)
	}
}

// present reports a person who was somewhere on a told day: "X was in Ankara on
// Tuesday" tells of a visit.
func (a *analysis) present(h *happening) bool {
	if len(h.agents) == 0 || a.mentions[h.agents[0]].typ != record.Official || !a.timed(h) || a.strict(h.pos+1) != "in" {
		return false
	}
	for j := h.pos + 2; j <= h.pos+5; j++ {
		if m := a.at(j); m != nil {
			return m.typ == record.Town || m.typ == record.Country
		}
	}
	return false
}
