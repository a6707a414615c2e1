package extract

import (
	"strings"

	"isnad/extract/catalog"
	"isnad/extract/record"
	"isnad/extract/text"
)

// englishBackReference takes a definite short form and ties it to what it points
// back to: the group, the ministry, the base, that army.
func (a *analysis) englishBackReference(i, end int) (span, bool) {
	if !a.definiteBefore(i) || a.strict(i-1) == "'s" || a.tok(i).Upper && !a.sentenceInitial(i) {
		return span{}, false
	}
	if !a.spelt(i - 1).InAny("pointing") {
		return span{}, false
	}
	e := i + 1
	for e < end && e < i+3 && a.chunkWord(e) && !a.tok(e).Upper && a.tokenTitle(e) == e {
		e++
	}
	head := a.strict(e - 1)
	if e < end && (a.joint(e) || a.capital(e)) {
		return span{}, false
	}
	m := a.antecedentOf(head, i)
	if m == nil {
		return a.standingBody(i, e, end, head)
	}
	s := span{mention: mention{first: i, last: e, typ: m.typ, kind: m.kind, entry: m.entry, core: m.core, anonymous: m.anonymous, rule: "back reference"}}
	return s, true
}

// standingBody keeps a body that a country has one of, so that the article alone
// names it: the army, the foreign ministry.
func (a *analysis) standingBody(i, e, end int, head string) (span, bool) {
	in, short := a.lang.In("one-of-a-country", head)
	if !in || short && e-i < 2 || a.strict(i-1) != "the" {
		return span{}, false
	}
	s := span{mention: mention{first: i, last: e, typ: record.Actor, kind: "body", rule: "standing body"}}
	if n := a.seatEnd(e, end); n > e && a.spelt(e-1).InAny("ruling-bodies") && a.speaksAt(i, n) { // the government in Tripoli said
		s.name, _, _ = a.slice(i, n)
		s.core, _, _ = a.slice(i, e)
	}
	return s, true
}

// antecedentOf finds the latest name that a definite noun may stand for.
func (a *analysis) antecedentOf(noun string, before int) *mention {
	group, _ := a.lang.In("group-nouns", noun)
	base, _ := a.lang.In("base-nouns", noun)
	body, _ := a.lang.In("body-nouns", noun)
	force, _ := a.lang.In("force-nouns", noun)
	if !group && !base && !body && !force {
		return nil
	}
	for k := len(a.mentions) - 1; k >= 0; k-- {
		m := &a.mentions[k]
		if m.first >= before {
			continue
		}
		has := false
		for _, w := range a.nameWords(m.name + " " + m.core) {
			has = has || w == noun
		}
		switch {
		case has && (m.typ == record.Group && (group || body || force) || m.typ == record.Actor && (body || force || group) || m.typ == record.Base && base):
			return m
		case group && m.typ == record.Group && !strings.Contains("party front network brigades brigade organisation organization", noun):
			return m
		case base && m.typ == record.Base && (noun == "base" || noun == "post" || noun == "camp") && sameKind(m, noun) && a.maybeMilitary(m):
			return m
		case m.rule == numberedUnit:
		case noun == "military" && m.typ == record.Actor && m.kind == "army", noun == "army" && m.typ == record.Actor && m.kind == "army":
			return m
		case noun == "government" && m.typ == record.Actor && m.kind == "government":
			return m
		}
	}
	return nil
}

// maybeMilitary reports a base that may be told again as a military site: no lorry or vessel.
func (a *analysis) maybeMilitary(m *mention) bool {
	j := a.siteNounAt(m)
	return j < 0 || a.spelt(j).InAny("military-sites")
}

func sameKind(m *mention, noun string) bool {
	return noun == "base" && m.kind != "ship" && m.kind != "mission" || strings.Contains(strings.ToLower(m.name), noun)
}

// armyOf returns the catalogue's army of a country, or nil.
func (a *analysis) armyOf(country *catalog.Entry) *catalog.Entry {
	army, known := a.scratch.armies[country]
	if !known {
		army = a.findArmy(country)
		a.scratch.armies[country] = army
	}
	return army
}

func (a *analysis) findArmy(country *catalog.Entry) *catalog.Entry {
	for _, adj := range country.Adjectives {
		for _, noun := range []string{" army", " military", " Armed Forces", " forces"} {
			toks := text.Parse(adj + noun).Tokens
			if toks[0].Arabic {
				continue
			}
			if m, ok := a.catalog.Find(toks, 0); ok && m.Last == len(toks) && m.Entries[0].Type == record.Actor {
				return m.Entries[0]
			}
		}
	}
	return nil
}
