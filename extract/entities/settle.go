package entities

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// What some names are depends on what is told of them: an embassy that speaks is a
// body, one that is shelled is a target; a port is a place until it is hit; planes
// land at an airport as at a place. settleTypes decides by the words around them.

// hitReach is the number of tokens before a name in which a word of attack may
// stand whose target it is.
const hitReach = 8

// settleTypes gives the entities of such kinds the type that their article tells.
func settleTypes(a *analysis.Article) {
	for _, e := range a.Entities {
		typ, ok := settled(a, e)
		if !ok || typ == e.Type {
			continue
		}
		e.Type = typ
		for _, k := range e.Mentions {
			a.Mentions[k].Type = typ
		}
	}
}

func settled(a *analysis.Article, e *analysis.Entity) (record.EntityType, bool) {
	kind := e.Kind
	if e.Entry != nil {
		kind = e.Entry.Kind
	}
	if len(e.Mentions) == 0 || e.Type != record.Base {
		return "", false
	}
	if kind == "base" && a.Lang.Code == "en" {
		kind = kindByNoun(a, e)
	}
	hit := false
	for _, k := range e.Mentions {
		hit = hit || struckAt(a, &a.Mentions[k])
	}
	if e.Anonymous && !hit && !hostsAt(a, e) && idle(kind) {
		e.Dropped = true // a ship, depot or port that nothing is told of
	}
	switch kind {
	case "mission", "embassy", "consulate":
		return choose(hit, record.Base, record.Actor), true
	case "port":
		return choose(hit || hostsAt(a, e), record.Base, record.Town), true
	case "checkpoint":
		return choose(hit || e.Anonymous, record.Base, record.Town), true
	case "camp":
		if sheltersDisplaced(a, e) {
			return record.Town, true
		}
	case "airport":
		if !hit && (a.Lang.Code == "en" && !toldStruck(a, e) || reached(a, e)) {
			return record.Town, true
		}
	}
	return "", false
}

// sheltersDisplaced reports a camp that is told to be one of people who fled, which is a place to
// live in: معسكر كذا للنازحين, نازحون في معسكر كذا.
func sheltersDisplaced(a *analysis.Article, e *analysis.Entity) bool {
	for _, k := range e.Mentions {
		m := &a.Mentions[k]
		for j := max(a.SentenceStart(m.First), m.First-3); j < min(m.Last+1, len(a.Doc.Tokens)); j++ {
			if a.Spelt(j).InAny("displaced") {
				return true
			}
		}
	}
	return false
}

// toldStruck reports that the noun for what an English site is stands alone where something was
// hit: rockets struck the airport.
func toldStruck(a *analysis.Article, e *analysis.Entity) bool {
	noun := a.Strict(a.Mentions[e.Mentions[0]].Last - 1)
	for j := range a.Doc.Tokens {
		if a.Strict(j) == noun && struckAt(a, &analysis.Mention{First: j, Last: j + 1}) {
			return true
		}
	}
	return false
}

// kindByNoun gives the finer kind of an English base by the small noun that closes its name:
// Mitiga airport, the Turkish embassy.
func kindByNoun(a *analysis.Article, e *analysis.Entity) string {
	for _, k := range e.Mentions {
		if h := a.Lang.Head(a.Strict(a.Mentions[k].Last - 1)); h != nil && h.Type == string(record.Base) {
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
func struckAt(a *analysis.Article, m *analysis.Mention) bool {
	first := max(a.SentenceStart(m.First), m.First-hitReach)
	for j := m.First - 1; j >= first; j-- {
		if a.Tok(j).Is(":") || a.Tok(j).Is(".") {
			break
		}
		if o := a.At(j); o != nil && analysis.Locates(o) && o.Kind != "ship" && o.Hit == 0 && o.Parent < 0 && !conjoined(a, o, m) {
			break
		}
		if grammar.Violent(a, j) {
			return true
		}
	}
	for j := m.Last; j < m.Last+3; j++ {
		for _, v := range grammar.WordVerbs(a, j) {
			for _, t := range a.Lang.VerbTriggers(v.Lemma) {
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
func conjoined(a *analysis.Article, o, m *analysis.Mention) bool {
	return o.Last == m.First && strings.HasPrefix(m.Prefix, "و") || o.Last == m.First-1 && a.Known(o.Last).Is("conj")
}

// hostsAt reports a verb of holding or stationing beside one of the mentions.
func hostsAt(a *analysis.Article, e *analysis.Entity) bool {
	for _, k := range e.Mentions {
		m := &a.Mentions[k]
		for j := max(0, m.First-3); j < m.Last+4; j++ {
			for _, v := range grammar.WordVerbs(a, j) {
				for _, c := range a.Lang.VerbCues(v.Lemma) {
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
func reached(a *analysis.Article, e *analysis.Entity) bool {
	for _, k := range e.Mentions {
		m := &a.Mentions[k]
		come := false
		for j := max(a.SentenceStart(m.First), m.First-6); j < m.First; j++ {
			for _, v := range grammar.WordVerbs(a, j) {
				in, _ := a.Lang.In("arrivals", v.Lemma)
				come = come || in
			}
		}
		if !come && k != e.Mentions[0] {
			continue
		}
		if !come {
			return false
		}
	}
	return true
}
