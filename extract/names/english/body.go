package english

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// englishBody takes a body, group, base or place by a noun that closes its name
// (Sham Legion, Kenya Navy, Balad air base, Turkey's defence ministry) or opens
// it (Ministry of Defence, Camp Taji, the tanker MT Coralia).
func englishBody(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if !chunkWord(a, i) && !a.Tok(i).Upper {
		return analysis.Span{}, false
	}
	if (a.Spelt(i).Closed() || !chunkWord(a, i)) && !allCapitals(a, i) && !compassBody(a, i, end) {
		if c, ok := englishCatalogue(a, i, end); !ok || c.Type != record.Country { // South Sudan's army
			return analysis.Span{}, false
		}
	}
	if in, _ := a.Spelt(i).In("ship-nouns"); in && a.Tok(i+1).Upper {
		return analysis.Span{}, false // the tanker Sea Falcon: see englishShip
	}
	if a.Spelt(i).InAny("doubting-adjectives") && capital(a, i+1) {
		return analysis.Span{}, false // suspected Red Lance Brigade gunmen
	}
	c, known := englishCatalogue(a, i, end)
	if s, ok := opened(a, i, end); ok && (!known || s.Last > c.Last) {
		return s, true
	}
	s, ok := closedBy(a, i, end)
	if !ok || known && c.Last >= s.Last || s.Type != record.Base && listedBehind(a, i, s.Last) > 0 {
		return analysis.Span{}, false
	}
	if known && c.Last > i+1 && c.Type != record.Town && c.Type != record.Country && s.Last == c.Last+1 && a.Spelt(c.Last).Closed() {
		return analysis.Span{}, false
	}
	if known && c.Type == record.Group && s.Type == c.Type && c.Last > i+1 && a.Spelt(c.Last).Is("prep") {
		return analysis.Span{}, false // a group in a town
	}
	if m := partOfEarlier(a, i, s.Last); m != nil && m.Type == s.Type && s.Entry == nil {
		s.Entry, s.Core, s.Anonymous = m.Entry, m.Core, m.Anonymous
	}
	if h, ok := headAt(a, c.Last, end); known && c.Type == s.Type && ok && h.last == s.Last && c.Type != record.Town {
		if c.Type != record.Actor || !a.Spelt(s.Last-1).InAny("parts-of-bodies") { // a UN panel
			s.Entry = c.Entry // Awfiya movement
		}
	}
	return s, true
}

// compassBody reports a compass point that opens the name of a body: the army's Northern
// Command.
func compassBody(a *analysis.Article, i, end int) bool {
	if !a.Spelt(i).Is("dir") || !a.Tok(i).Upper || !a.Tok(i+1).Upper || i+1 >= end {
		return false
	}
	h, ok := headAt(a, i+1, end)
	return ok && h.list == "" && h.kind == "army"
}

// headWord is a noun that makes a name, with the type it gives.
type headWord struct {
	last int
	typ  record.EntityType
	kind string
	list string
}

// headAt reads the noun at t, of up to three words, that closes a name.
func headAt(a *analysis.Article, t, end int) (headWord, bool) {
	for n := 3; n >= 1; n-- {
		if t+n > end {
			continue
		}
		key, upper := phraseKey(a, t, n), a.Tok(t+n-1).Upper
		if key == "" {
			continue
		}
		lists := []struct {
			name string
			typ  record.EntityType
			kind string
		}{{"base-nouns", record.Base, "base"}, {"force-nouns", record.Actor, "army"}, {"body-nouns", record.Actor, "body"}, {"place-nouns", record.Town, "place"}}
		known := a.Lang.Know(key)
		for _, l := range lists {
			if in, _ := known.In(l.name); in && !upper {
				return headWord{t + n, l.typ, l.kind, l.name}, true
			}
		}
		if h := known.Head(); h != nil && h.Position == "after" && !h.Plural {
			return headWord{t + n, record.EntityType(h.Type), h.Kind, ""}, true
		}
	}
	return headWord{}, false
}

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

// bodiesBefore finds the names before a head noun that it contains: the state
// in Turkey's defence ministry.
func bodiesBefore(a *analysis.Article, i, at int) []analysis.Span {
	var out []analysis.Span
	for j := i; j < at; {
		if m, ok := englishCatalogue(a, j, at); ok && m.Type != record.Official {
			if grammar.Possessive(a, m.Last) || m.Last == at && m.Type != record.Town || m.Type == record.Country {
				out = append(out, m)
			}
			j = m.Last
			continue
		}
		j++
	}
	return out
}

// bareNameAt reports a bare person's name of two words or more at k, which begins with a given
// name that is no ordinary word.
func bareNameAt(a *analysis.Article, k, end int) bool {
	given, ambiguous := arabic.Given(a, k)
	return given && !ambiguous && englishNameWords(a, k, end, false) > k+1
}

// joinsSubject reports that "and" at token k goes on with what a body is for, rather than with
// another name: the Institute of Social and Economic Studies.
func joinsSubject(a *analysis.Article, k, end int, h *pack.Head) bool {
	if k+1 >= end || !capital(a, k+1) {
		return false
	}
	if h.Kind == "ministry" {
		return true
	}
	if !strings.HasSuffix(h.Word, " of") && !strings.HasSuffix(h.Word, " for") || h.Type != string(record.Actor) || tokenTitle(a, k+1) > k+1 || GivenAt(a, k+1) {
		return false
	}
	_, listed := englishCatalogue(a, k+1, end)
	return !listed
}

// opened takes a name by the noun that opens it.
func opened(a *analysis.Article, i, end int) (analysis.Span, bool) {
	for n := 3; n >= 1; n-- {
		if i+n > end {
			continue
		}
		h := a.Lang.Head(phraseKey(a, i, n))
		if h == nil || h.Position == "after" && !a.Spelt(i).InAny("media-openers") || !a.Tok(i).Upper {
			continue
		}
		j := i + n
		if j < end && a.Strict(j) == "the" {
			j++
		}
		k := j
		for k < end && k < j+6 && (capital(a, k) || arabic.NameParticle(a, k) && k+1 < end && (grammar.Joint(a, k+1) || capital(a, k+1)) || grammar.Joint(a, k) || linked(a, k) || a.Strict(k) == "and" && k > j && joinsSubject(a, k, end, h)) {
			if k > j && (tokenTitle(a, k) > k || bareNameAt(a, k, end)) {
				break
			}
			k++
		}
		if k == j || titleCase(a, i) && k > j+2 {
			continue
		}
		if m, ok := englishCatalogue(a, j, end); ok && m.Last > k {
			k = m.Last
		}
		s := analysis.Span{Mention: analysis.Mention{First: i, Last: k, Type: record.EntityType(h.Type), Kind: h.Kind, Rule: "head " + h.Word}}
		if h.Type == string(record.Town) && h.Kind != "region" && h.Kind != "water" && strings.HasSuffix(h.Word, " of") {
			if m, ok := englishCatalogue(a, j, end); ok {
				s.Entry = m.Entry
			}
		}
		if h.Kind == "ministry" || h.Kind == "body" || h.Kind == "thinktank" {
			s.Inner = bodiesBefore(a, j, k)
		}
		return s, true
	}
	return analysis.Span{}, false
}
