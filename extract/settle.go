package extract

import (
	"strings"

	"isnad/extract/pack"
	"isnad/extract/record"
)

// What some names are depends on what is told of them: an embassy that speaks is a
// body, one that is shelled is a target; a port is a place until it is hit; planes
// land at an airport as at a place. settleTypes decides by the words around them.

// hitReach is the number of tokens before a name in which a word of attack may
// stand whose target it is.
const hitReach = 8

// settleTypes gives the entities of such kinds the type that their article tells.
func (a *analysis) settleTypes() {
	for _, e := range a.entities {
		typ, ok := a.settled(e)
		if !ok || typ == e.typ {
			continue
		}
		e.typ = typ
		for _, k := range e.mentions {
			a.mentions[k].typ = typ
		}
	}
}

func (a *analysis) settled(e *entity) (record.EntityType, bool) {
	kind := e.kind
	if e.entry != nil {
		kind = e.entry.Kind
	}
	if len(e.mentions) == 0 || e.typ != record.Base {
		return "", false
	}
	if kind == "base" && a.lang.Code == "en" {
		kind = a.kindByNoun(e)
	}
	hit := false
	for _, k := range e.mentions {
		hit = hit || a.struckAt(&a.mentions[k])
	}
	if e.anonymous && !hit && !a.hostsAt(e) && idle(kind) {
		e.dropped = true // a ship, depot or port that nothing is told of
	}
	switch kind {
	case "mission", "embassy", "consulate":
		return choose(hit, record.Base, record.Actor), true
	case "port":
		return choose(hit || a.hostsAt(e), record.Base, record.Town), true
	case "checkpoint":
		return choose(hit || e.anonymous, record.Base, record.Town), true
	case "airport":
		if !hit && (a.lang.Code == "en" && !a.toldStruck(e) || a.reached(e)) {
			return record.Town, true
		}
	}
	return "", false
}

// toldStruck reports that the noun for what an English site is stands alone where something was
// hit: rockets struck the airport.
func (a *analysis) toldStruck(e *entity) bool {
	noun := a.strict(a.mentions[e.mentions[0]].last - 1)
	for j := range a.doc.Tokens {
		if a.strict(j) == noun && a.struckAt(&mention{first: j, last: j + 1}) {
			return true
		}
	}
	return false
}

// kindByNoun gives the finer kind of an English base by the small noun that closes its name:
// Mitiga airport, the Turkish embassy.
func (a *analysis) kindByNoun(e *entity) string {
	for _, k := range e.mentions {
		if h := a.lang.Head(a.strict(a.mentions[k].last - 1)); h != nil && h.Type == string(record.Base) {
			return h.Kind
		}
	}
	return "base"
}

// idle reports kinds of unnamed sites that are told of in passing.
func idle(kind string) bool {
	switch kind {
	case "ship", "port", "depot", "field", "checkpoint", "airport":
		return true
	}
	return false
}

func choose(first bool, yes, no record.EntityType) record.EntityType {
	if first {
		return yes
	}
	return no
}

// struckAt reports a word of attack, blast or alarm shortly before a mention in its
// sentence, or a verb right behind it whose subject was hit.
func (a *analysis) struckAt(m *mention) bool {
	first := max(a.sentenceStart(m.first), m.first-hitReach)
	for j := m.first - 1; j >= first; j-- {
		if a.tok(j).Is(":") || a.tok(j).Is(".") {
			break
		}
		if o := a.at(j); o != nil && locates(o) && o.kind != "ship" && o.parent < 0 && !a.conjoined(o, m) {
			break
		}
		if a.violent(j) {
			return true
		}
	}
	for j := m.last; j < m.last+3; j++ {
		for _, v := range a.wordVerbs(j) {
			for _, t := range a.lang.VerbTriggers(v.lemma) {
				if v.Finite() && (t.TargetFirst || v.Passive) && t.Trigger.Type == string(record.Attack) {
					return true
				}
			}
		}
	}
	return false
}

// conjoined reports a name joined to the next by a conjunction or comma, so that
// both share what is told: قصف القنصلية والسفارة.
func (a *analysis) conjoined(o, m *mention) bool {
	return o.last == m.first && strings.HasPrefix(m.prefix, "و") || o.last == m.first-1 && a.known(o.last).Is("conj")
}

// violent reports a verb or noun of attack, interception or blast.
func (a *analysis) violent(j int) bool {
	w := strings.TrimPrefix(a.bare(j), "ال")
	if t := a.lang.NounTrigger(w); t != nil && happened(t) {
		return true
	}
	if in, _ := a.lang.In("alarms", w); in {
		return true
	}
	for _, v := range a.wordVerbs(j) {
		for _, t := range a.lang.VerbTriggers(v.lemma) {
			if happened(t.Trigger) && !t.Light && (a.lang.Code != "en" || a.hasObject(j, t)) {
				return true
			}
		}
	}
	return false
}

// happened reports the types of event that are told by a deed of force.
func happened(t *pack.Trigger) bool {
	switch t.Type {
	case string(record.Attack), string(record.Interception), string(record.Explosion):
		return true
	}
	return false
}

// wordVerbs gives the verb readings of token j, none outside the text.
func (a *analysis) wordVerbs(j int) []verb {
	if j < 0 || j >= len(a.words) {
		return nil
	}
	return a.words[j].verbs
}

// hostsAt reports a verb of holding or stationing beside one of the mentions.
func (a *analysis) hostsAt(e *entity) bool {
	for _, k := range e.mentions {
		m := &a.mentions[k]
		for j := max(0, m.first-3); j < m.last+4; j++ {
			for _, v := range a.wordVerbs(j) {
				for _, c := range a.lang.VerbCues(v.lemma) {
					if c.Cue.Class == "hosting" {
						return true
					}
				}
			}
		}
	}
	return false
}

// reached reports that all that is told of an airport is that somebody or something
// came to it or left it.
func (a *analysis) reached(e *entity) bool {
	for _, k := range e.mentions {
		m := &a.mentions[k]
		come := false
		for j := max(a.sentenceStart(m.first), m.first-6); j < m.first; j++ {
			for _, v := range a.wordVerbs(j) {
				in, _ := a.lang.In("arrivals", v.lemma)
				come = come || in
			}
		}
		if !come && k != e.mentions[0] {
			continue
		}
		if !come {
			return false
		}
	}
	return true
}

// sentenceStart gives the first token of the sentence that holds token i.
func (a *analysis) sentenceStart(i int) int {
	for _, s := range a.sentences {
		if i >= s.First && i < s.Last {
			return s.First
		}
	}
	return 0
}

// hasObject reports that a verb which tells of a happening only with an object has
// one close behind: firing rockets, but not lying about it.
func (a *analysis) hasObject(i int, t pack.VerbTrigger) bool {
	if t.Object == nil {
		return true
	}
	for j := i + 1; j < i+5; j++ {
		if t.Object[a.strict(j)] {
			return true
		}
	}
	return false
}
