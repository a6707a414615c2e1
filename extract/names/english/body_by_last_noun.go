package english

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// closedBy takes the name that the last head noun of the phrase at i closes.
func closedBy(a *analysis.Article, i, end int) (analysis.Span, bool) {
	e := chunk(a, i, end)
	var best headWord
	at := -1
	for t := i; t < e; t++ {
		if a.Tok(t).Kind != text.Word || grammar.Possessive(a, t) {
			continue
		}
		if n := tokenTitle(a, t); n > t && t > i && !allCapitals(a, t) {
			if h, ok := headAt(a, t, e); !ok || h.last < n {
				break // the office of a person follows
			}
		}
		if h, ok := headAt(a, t, e); ok && !grammar.Joint(a, h.last) {
			best, at = h, t
			t = h.last - 1
		}
	}
	if at < 0 || mediumFollows(a, best) {
		return analysis.Span{}, false
	}
	s := analysis.Span{Mention: analysis.Mention{First: i, Last: best.last, Type: best.typ, Kind: best.kind, Rule: "head " + a.Strict(at)}}
	named, described := false, false
	for t := i; t < at; t++ {
		if a.Nationality(t) {
			described = true
			s.Nationality = a.Catalog.Nationality(a.Strict(t))
			continue
		}
		if grammar.Joint(a, t+1) && !a.Tok(t+2).Upper { // PKK-linked, Saudi-led
			described = true
			continue
		}
		named = named || capital(a, t) && !(best.list == "place-nouns" && peopleAt(a, t))
		described = described || grammar.Modifier(a, t) || NounOfName(a, t)
	}
	upper := a.Tok(best.last-1).Upper && capital(a, best.last-1)
	if best.list == "base-nouns" && a.Spelt(at).InAny("seated-bodies") && bodyHere(a, best.last) {
		best.list, s.Type, s.Kind = "body-nouns", record.Actor, "mission"
		best.typ = record.Actor
	}
	if upper && best.list == "" && (best.typ == record.Group || best.kind == "army") && a.Tok(best.last).Kind == text.Number && a.Tok(best.last).Start == a.Tok(best.last-1).End+1 {
		s.Last, s.Kind = best.last+1, "army" // Infantry Battalion 58
		s.Type, s.Rule = record.Actor, numberedUnit
		return s, true
	}
	small := best.list != ""
	if upper || best.list == "body-nouns" {
		s.Last = ofTail(a, &s, best.last, end, upper)
	}
	tailed := s.Last > best.last
	switch of := unitOf(a, &s, i, at, best, tailed); {
	case of && a.Spelt(at).InAny("middles"):
		return analysis.Span{}, false // the centre of the town
	case of:
		best.typ, best.list, s.Type, s.Kind = record.Town, "", record.Town, "district"
	}
	switch {
	case titleCase(a, i) && !named && s.Nationality == nil:
		return analysis.Span{}, false
	case best.typ == record.Town && small && (!named || wordsIn(a, i, best.last) > 4):
		return analysis.Span{}, false
	case best.list == "force-nouns":
		return forces(a, s, i, at, named)
	case best.typ == record.Base && small && !named:
		return unnamedEnglishBase(a, s, i, best.last, end)
	case best.typ == record.Base && !named && InTitle(a, i):
		return analysis.Span{}, false
	case named, s.Nationality != nil, tailed && (upper || described || best.list == "body-nouns"):
	case upper && i < at && described:
	default:
		return analysis.Span{}, false
	}
	if best.typ == record.Town && s.Nationality != nil && !named {
		return analysis.Span{}, false
	}
	if at > i {
		in := bodiesBefore(a, i, at)
		if best.typ == record.Town && len(in) > 0 && in[len(in)-1].Type == record.Town && in[len(in)-1].Last == at {
			s.Entry, in = in[len(in)-1].Entry, in[:len(in)-1]
		}
		s.Inner = append(s.Inner, in...)
	}
	if upper && s.Type == record.Actor && s.Nationality == nil && armedCause(a, i, at) {
		s.Type, s.Kind = record.Group, "movement"
	}
	if best.list == "place-nouns" && !upper && a.Spelt(at).InAny("capital") {
		capitalOf(a, &s, at, end)
	}
	if best.typ == record.Base {
		sameThing(a, &s)
	}
	listedMedium(a, &s, at)
	if analysis.IsMedium(&s.Mention) && !a.Tok(best.last-1).Upper && !tailed {
		shortOf(a, &s, at)
	}
	if best.list == "place-nouns" && !tailed && a.Spelt(at).InAny("named-alone") {
		shortOf(a, &s, at)
	}
	return s, true
}

// armedCause reports in the words [i, at) before a body's noun the cause that armed movements
// take their names from, and states' bodies do not: the Coast Liberation Council.
func armedCause(a *analysis.Article, i, at int) bool {
	for t := i; t < at; t++ {
		if a.Tok(t).Upper && a.Spelt(t).InAny("armed-causes") {
			return true
		}
	}
	return false
}

// bodyHere reports that what ends at token j speaks or has a speaker, as a mission does and a
// building does not: the embassy said, an embassy official.
func bodyHere(a *analysis.Article, j int) bool {
	h := a.Spelt(j).Anonymous()
	return grammar.SaysNext(a, j) || h != nil && !h.Weak
}
