package english

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/catalog"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// englishBackReference takes a definite short form and ties it to what it points
// back to: the group, the ministry, the base, that army.
func englishBackReference(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if !DefiniteBefore(a, i) || a.Strict(i-1) == "'s" || a.Tok(i).Upper && !SentenceInitial(a, i) {
		return analysis.Span{}, false
	}
	if !a.Spelt(i - 1).InAny("pointing") {
		return analysis.Span{}, false
	}
	if s, ok := qualifiedBody(a, i, end); ok {
		return s, true
	}
	e := i + 1
	for e < end && e < i+3 && chunkWord(a, e) && !a.Tok(e).Upper && tokenTitle(a, e) == e {
		e++
	}
	head := a.Strict(e - 1)
	if e < end && (grammar.Joint(a, e) || capital(a, e)) {
		return analysis.Span{}, false
	}
	if s, ok := governmentOf(a, i, e, end); ok {
		return s, true
	}
	m := antecedentOf(a, head, i)
	if m == nil || otherForce(a, m, i, e) {
		return standingBody(a, i, e, end, head)
	}
	s := analysis.Span{Mention: analysis.Mention{First: i, Last: e, Type: m.Type, Kind: m.Kind, Entry: m.Entry, Core: m.Core, Anonymous: m.Anonymous, Rule: "back reference"}}
	return s, true
}

// otherForce reports words before the head noun of a force that the name it would stand for has
// not: the internal security forces are no other forces.
func otherForce(a *analysis.Article, m *analysis.Mention, i, e int) bool {
	if in, loose := a.Lang.In("one-of-a-country", a.Strict(e-1)); !in || !loose || !a.Spelt(e-1).InAny("force-nouns") {
		return false
	}
	words := a.NameWords(m.Name + " " + m.Core)
	for k := i; k < e-1; k++ {
		if a.Tok(k).Kind == text.Word && !slices.Contains(words, a.Strict(k)) {
			return true
		}
	}
	return false
}

// standingBody keeps a body that a country has one of, so that the article alone
// names it: the army, the foreign ministry.
func standingBody(a *analysis.Article, i, e, end int, head string) (analysis.Span, bool) {
	in, short := a.Lang.In("one-of-a-country", head)
	if !in || short && e-i < 2 || a.Strict(i-1) != "the" {
		return analysis.Span{}, false
	}
	s := analysis.Span{Mention: analysis.Mention{First: i, Last: e, Type: record.Actor, Kind: "body", Rule: "standing body"}}
	if n := seatEnd(a, e, end); n > e && a.Spelt(e-1).InAny("ruling-bodies") && speaksAt(a, i, n) { // the government in Tripoli said
		s.Name, _, _ = a.Slice(i, n)
		s.Core, _, _ = a.Slice(i, e)
	}
	return s, true
}

// antecedentOf finds the latest name that a definite noun may stand for.
func antecedentOf(a *analysis.Article, noun string, before int) *analysis.Mention {
	standing, loose := a.Lang.In("one-of-a-country", noun)
	group, _ := a.Lang.In("group-nouns", noun)
	base, _ := a.Lang.In("base-nouns", noun)
	body, _ := a.Lang.In("body-nouns", noun)
	force, _ := a.Lang.In("force-nouns", noun)
	if !group && !base && !body && !force {
		return nil
	}
	for k := len(a.Mentions) - 1; k >= 0; k-- {
		m := &a.Mentions[k]
		if m.First >= before {
			continue
		}
		if standing && !loose && m.Type == record.Group {
			continue // beside the Arakan Army, the army is the state's
		}
		has := false
		for _, w := range a.NameWords(m.Name + " " + m.Core) {
			has = has || w == noun
		}
		switch {
		case has && (m.Type == record.Group && (group || body || force) || m.Type == record.Actor && (body || force || group) || m.Type == record.Base && base):
			return m
		case noun == "group" && organisation(a, m):
			return m
		case group && m.Type == record.Group && !strings.Contains("party front network brigades brigade organisation organization", noun):
			return m
		case base && m.Type == record.Base && (noun == "base" || noun == "post" || noun == "camp") && sameKind(m, noun) && maybeMilitary(a, m):
			return m
		case m.Rule == numberedUnit:
		case noun == "military" && m.Type == record.Actor && m.Kind == "army", noun == "army" && m.Type == record.Actor && m.Kind == "army":
			return m
		case noun == "government" && m.Type == record.Actor && m.Kind == "government":
			return m
		}
	}
	return nil
}

// organisation reports a body of civilians that speaks, which "the group" may be as well: a monitor
// of rights, an aid organisation.
func organisation(a *analysis.Article, m *analysis.Mention) bool {
	return m.Type == record.Actor && m.Parent < 0 && (m.Kind == "monitor" || m.Entry != nil && m.Entry.Kind == "monitor") && grammar.SaysNext(a, m.Last)
}

// maybeMilitary reports a base that may be told again as a military site: no lorry or vessel.
func maybeMilitary(a *analysis.Article, m *analysis.Mention) bool {
	j := grammar.SiteNounAt(a, m)
	return j < 0 || a.Spelt(j).InAny("military-sites")
}

func sameKind(m *analysis.Mention, noun string) bool {
	return noun == "base" && m.Kind != "ship" && m.Kind != "mission" || strings.Contains(strings.ToLower(m.Name), noun)
}

// armyOf returns the catalogue's army of a country, or nil.
func armyOf(a *analysis.Article, country *catalog.Entry) *catalog.Entry {
	army, known := a.Scratch.Armies[country]
	if !known {
		army = findArmy(a, country)
		a.Scratch.Armies[country] = army
	}
	return army
}

func findArmy(a *analysis.Article, country *catalog.Entry) *catalog.Entry {
	for _, adj := range country.Adjectives {
		for _, noun := range []string{" army", " military", " Armed Forces", " forces"} {
			toks := text.Parse(adj + noun).Tokens
			if toks[0].Arabic {
				continue
			}
			if m, ok := a.Catalog.Find(toks, 0); ok && m.Last == len(toks) && m.Entries[0].Type == record.Actor {
				return m.Entries[0]
			}
		}
	}
	return nil
}
