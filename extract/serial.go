package extract

import (
	"isnad/extract/pack"
	"isnad/extract/record"
)

// Attacks that are told as a series or a habit are no one happening (الهجمات على السفن, تقصف
// المدينة منذ أشهر). Where the clause names both ends they still say who attacks whom: an
// edge without an event.

// serial is a series of attacks with both its ends.
type serial struct {
	pos, last      int
	sent, from, to int
	agents         []int // entities
	targets        []int
	rule           string
}

// serially reports why a trigger that is no one happening may yet tell of a series: it
// is told as going on, not as planned, feared or denied.
func (a *analysis) serially(i int, v verb, s sentence) bool {
	if v.Tense != pack.Present || a.negatedVerb(i) || a.unreal(i, s.First) != "" || a.expected(i, s.First) || a.known(i-1).Is("neg", "modal") {
		return false
	}
	in, _ := a.known(i - 1).In("may-follow")
	return !in
}

// keepSerial files what a trigger that is no one happening tells of a series of attacks,
// by the rules alone.
func (a *analysis) keepSerial(h *happening) {
	if h.typ != record.Attack || h.subkind == "killing" || h.subkind == "clash" || h.negated || a.threatened(h.pos, a.sentences[h.sent].First) != "" {
		return
	}
	told := cast{h.agents, h.targets, h.places}
	if h.plain != nil {
		told = *h.plain
	}
	s := serial{pos: h.pos, last: h.last, sent: h.sent, from: h.from, to: h.to, rule: h.rule}
	for _, m := range told.agents {
		if x := &a.mentions[m]; isBody(x) && x.entity >= 0 && !a.withinPerson(x) {
			s.agents = appendNew(s.agents, x.entity)
		}
	}
	for k, x := range a.entities {
		if x == h.nation {
			s.agents = appendNew(s.agents, k)
		}
	}
	if len(s.agents) == 0 && a.lang.Code == "ar" {
		s.agents = a.breachers(h)
	}
	if len(s.agents) == 0 && a.lang.Code == "ar" && h.nominal {
		s.agents = a.seriesCharged(h)
	}
	for _, m := range told.targets {
		if x := &a.mentions[m]; x.typ != record.Official && x.entity >= 0 && !has(s.agents, x.entity) {
			s.targets = appendNew(s.targets, x.entity)
		}
	}
	if len(s.agents) > 0 && len(s.agents) <= 2 && len(s.targets) > 0 {
		a.serials = append(a.serials, s)
	}
}

// breachers lists who did the many acts told by a noun before an attack in its sentence, of
// which it says the kind: those named right behind the noun (خروقات قوات النظام), or who is
// accused of them.
func (a *analysis) breachers(h *happening) []int {
	first := a.sentences[h.sent].First
	for j := h.pos - 1; j >= first && j >= h.pos-breachReach; j-- {
		if a.outer[j] >= 0 || !a.stem(j).InAny("breaches") {
			continue
		}
		if m := a.at(j + 1); m != nil && isBody(m) && m.prefix == "" && m.entity >= 0 {
			return []int{m.entity}
		}
		for k := range a.cues {
			if c := &a.cues[k]; c.class == "accusation" && c.sent == h.sent && c.pos < j {
				accused, _ := a.accusedBy(c)
				return accused
			}
		}
		return nil
	}
	return nil
}

// seriesCharged lists who is accused of a series of attacks, where nobody else is named between
// the charge and its noun: اتهمت الجيش بمواصلة الغارات على البلدة.
func (a *analysis) seriesCharged(h *happening) []int {
	for k := range a.cues {
		c := &a.cues[k]
		if c.class != "accusation" || c.sent != h.sent || h.pos < c.from || h.pos >= c.to {
			continue
		}
		accused, from := a.accusedBy(c)
		for j := from; j < h.pos; j++ {
			if m := a.at(j); m != nil && maySpeak(m.typ) && !has(accused, m.entity) {
				return nil
			}
		}
		return accused
	}
	return nil
}

// serialEdges draws the edges of the series, each on a statement of its own.
func (a *analysis) serialEdges() {
	for _, s := range a.serials {
		h := &happening{pos: s.pos, last: s.last, sent: s.sent, from: s.from, to: s.to}
		speakers, status := []int{-1}, record.StatusAsserted
		if k := a.covering(h); k >= 0 {
			if a.cues[k].class == "denial" || a.cues[k].class == "no-comment" {
				continue
			}
			if speakers = a.ids(a.cues[k].sources); len(speakers) == 0 {
				speakers = []int{-1} // somebody without a name says so
			}
			status = record.StatusAlleged
		}
		for _, x := range s.agents {
			for _, sp := range speakers {
				if sp == x {
					status = record.StatusClaimed
				}
			}
			st := &statement{kind: record.Report, speaker: speakers[0], event: -1, certainty: record.Certain, polarity: record.Positive,
				rule: s.rule + ", a series", cue: a.doc.Slice(a.tok(s.pos).Start, a.tok(s.last-1).End), names: []named{{"agent", x}}}
			st.from, st.to = a.trim(s.from, s.to)
			a.statements = append(a.statements, st)
			for _, y := range s.targets {
				st.names = append(st.names, named{"target", y})
				a.edge(edge{typ: record.Attacked, from: x, to: y, event: -1, status: status}, len(a.statements)-1)
			}
		}
	}
}
