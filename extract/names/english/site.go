package english

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/listed"
	"isnad/extract/names/site"
	"isnad/extract/record"
	"isnad/extract/text"
)

// englishStruckWords bounds the words of a struck site's noun phrase.
const englishStruckWords = 6

// englishStruck takes a site or vehicle that the text tells was hit: shells hit a school in
// the town, an attack on the Delta factory, two clinics were bombed. A definite one without a
// name has to be described further, and so has an ordinary building: a building in the town.
func englishStruck(a *analysis.Article, i, end int) (analysis.Span, bool) {
	counted := numberAt(a, i) && !grammar.Determiner(a, i-1)
	if !counted && !a.Spelt(i-1).InAny("site-openers") && !grammar.Possessive(a, i-1) || InTitle(a, i) || titleCase(a, i) || !counted && a.Spelt(i).Closed() {
		return analysis.Span{}, false
	}
	from := i
	if counted {
		from++
	}
	last := struckNounEnd(a, from, end, counted)
	if last == from || madeWeapon(a, i, last) || a.Spelt(last-1).InAny("middles") && a.Strict(last) == "of" || !englishHit(a, i, last) {
		return analysis.Span{}, false
	}
	if b, ok := englishBody(a, i, end); ok && b.Last >= last {
		return analysis.Span{}, false
	}
	if c, ok := listed.CatalogueName(a, i, end); ok && c.Last >= last {
		return analysis.Span{}, false
	}
	s := analysis.Span{Mention: analysis.Mention{First: i, Last: last, Type: record.Base, Kind: "site", Anonymous: true, Plural: counted, Rule: site.StruckSite}}
	if a.Spelt(last - 1).InAny("open-places") {
		s.Type = record.Town
	}
	s.Core, _, _ = a.Slice(i, last)
	for j := i; j < last; j++ {
		if a.Nationality(j) {
			s.Nationality = a.Catalog.Nationality(a.Strict(j))
		}
	}
	s.Inner = bodiesBefore(a, i, last-1)
	named := namedSite(a, &s)
	s.Anonymous = !named
	sameThing(a, &s)
	lone := last == i+1 && indefiniteBefore(a, i)
	if n := struckTail(a, last, end); n > last || a.Spelt(i-1).InAny("possessives") {
		struckName(a, &s, n)
		if lone {
			s.Short, _, _ = a.Slice(i-1, last)
		}
		return s, true
	}
	if lone { // one word tells little: a lorry
		s.Short, _, _ = a.Slice(i-1, last)
	}
	_, vague := a.Spelt(last - 1).In("hit-sites")
	return s, named || last-from > 1 || !DefiniteBefore(a, i) && !vague
}

// struckName lets the name of a struck site run on to n, with whose it is before it: the
// fleet's headquarters near the sea. What follows its noun stays a name of its own.
func struckName(a *analysis.Article, s *analysis.Span, n int) {
	short, name := s.First, s.First
	switch {
	case a.Spelt(s.First - 1).InAny("possessives"):
		short--
	case grammar.Possessive(a, s.First-1) && a.At(s.First-2) == nil && !a.Tok(s.First-2).Upper:
		name -= 2
	}
	s.Short, _, _ = a.Slice(short, s.Last)
	s.Name, _, _ = a.Slice(name, n)
}

// namedSite reports a capital before the noun that is neither a nationality nor of a name
// within: it names the site.
func namedSite(a *analysis.Article, s *analysis.Span) bool {
	for j := s.First; j < s.Last-1; j++ {
		within := slices.ContainsFunc(s.Inner, func(in analysis.Span) bool { return in.First <= j && j < in.Last })
		if a.Tok(j).Upper && !a.Nationality(j) && !within {
			return true
		}
	}
	return false
}

// struckNounEnd gives the token behind the noun phrase at i where a noun for one site or
// vehicle, or for several, closes it, else i.
func struckNounEnd(a *analysis.Article, i, end int, several bool) int {
	j := i
	for j < end && j < i+englishStruckWords {
		if grammar.Joint(a, j) && j > i {
			j++
			continue
		}
		t := a.Tok(j)
		if j > i && t.Is("'") && grammar.Possessive(a, j) && !a.Tok(j-1).Upper { // a girls' school
			j++
			continue
		}
		if t.Kind != text.Word || a.Spelt(j).Closed() || grammar.Possessive(a, j) || a.Spelt(j).InAny("burning") {
			break
		}
		if j > i && !hitSite(a, j, several) && (grammar.TellsPast(a, j) || hitSite(a, j-1, several) && a.Spelt(j).InAny("site-participles")) && !grammar.Joint(a, j-1) && !grammar.Joint(a, j+1) {
			break
		}
		j++
	}
	if j == i || a.Tok(j-1).Upper || grammar.Possessive(a, j) {
		return i
	}
	if !hitSite(a, j-1, several) {
		return i
	}
	return j
}

// hitSite reports at token j a noun for one site or vehicle that may be hit, or its plural.
func hitSite(a *analysis.Article, j int, several bool) bool {
	w := a.Strict(j)
	if !several {
		return a.Lang.InAny(w, "hit-sites")
	}
	one, ok := strings.CutSuffix(w, "s")
	if !ok {
		return false
	}
	if e, ok := strings.CutSuffix(one, "ie"); ok {
		one = e + "y"
	} else if e, ok := strings.CutSuffix(one, "e"); ok && !a.Lang.InAny(one, "hit-sites") {
		one = e
	}
	return a.Lang.InAny(one, "hit-sites") && !a.Lang.InAny(one, "uncounted-sites")
}

// numberAt reports a number at token i.
func numberAt(a *analysis.Article, i int) bool {
	return a.Tok(i).Kind == text.Number || a.Spelt(i).Is("num")
}

// madeWeapon reports that the site or vehicle of the noun phrase [i, last) is what was hit
// with: an explosives-laden truck, drove a van into.
func madeWeapon(a *analysis.Article, i, last int) bool {
	moves := a.Spelt(last - 1).InAny("uncounted-sites")
	for j := i; j < last; j++ {
		if a.Spelt(j).InAny("laden") || moves && a.Spelt(j).InAny("weapons") {
			return true
		}
	}
	return a.Spelt(last).InAny("laden", "no-longer-site")
}

// PlainlyStruck reports a site without a name that the words beside it tell was hit, by the
// rules alone: the text names nothing else there.
func PlainlyStruck(a *analysis.Article, e *analysis.Entity) bool {
	return a.Lang.Code == "en" && e.Type == record.Base && slices.ContainsFunc(e.Mentions, func(k int) bool {
		m := &a.Mentions[k]
		return m.Rule == site.StruckSite && slices.ContainsFunc(a.Happenings, func(h analysis.Happening) bool {
			return h.Type == record.Attack && (h.Plain != nil && slices.Contains(h.Plain.Targets, k) || slices.Contains(h.Targets, k))
		})
	})
}
