package extract

import (
	"slices"
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// struckSite is the rule of a site without a name that the text tells was hit.
const struckSite = "struck site"

// englishStruckWords bounds the words of a struck site's noun phrase.
const englishStruckWords = 6

// englishStruck takes a site or vehicle that the text tells was hit: shells hit a school in
// the town, an attack on the Delta factory, two clinics were bombed. A definite one without a
// name has to be described further, and so has an ordinary building: a building in the town.
func (a *analysis) englishStruck(i, end int) (span, bool) {
	counted := a.numberAt(i) && !a.determiner(i-1)
	if !counted && !a.spelt(i-1).InAny("site-openers") && !a.possessive(i-1) || a.inTitle(i) || a.titleCase(i) || !counted && a.spelt(i).Closed() {
		return span{}, false
	}
	from := i
	if counted {
		from++
	}
	last := a.struckNounEnd(from, end, counted)
	if last == from || a.madeWeapon(i, last) || !a.englishHit(i, last) {
		return span{}, false
	}
	if b, ok := a.englishBody(i, end); ok && b.last >= last {
		return span{}, false
	}
	if c, ok := a.catalogueName(i, end); ok && c.last >= last {
		return span{}, false
	}
	s := span{mention: mention{first: i, last: last, typ: record.Base, kind: "site", anonymous: true, plural: counted, rule: struckSite}}
	if a.spelt(last - 1).InAny("open-places") {
		s.typ = record.Town
	}
	s.core, _, _ = a.slice(i, last)
	for j := i; j < last; j++ {
		if a.nationality(j) {
			s.nationality = a.catalog.Nationality(a.strict(j))
		}
	}
	s.inner = a.bodiesBefore(i, last-1)
	named := a.namedSite(&s)
	s.anonymous = !named
	a.sameThing(&s)
	lone := last == i+1 && a.indefiniteBefore(i)
	if n := a.struckTail(last, end); n > last || a.spelt(i-1).InAny("possessives") {
		a.struckName(&s, n)
		if lone {
			s.short, _, _ = a.slice(i-1, last)
		}
		return s, true
	}
	if lone { // one word tells little: a lorry
		s.short, _, _ = a.slice(i-1, last)
	}
	_, vague := a.spelt(last - 1).In("hit-sites")
	return s, named || last-from > 1 || !a.definiteBefore(i) && !vague
}

// struckName lets the name of a struck site run on to n, with whose it is before it: the
// fleet's headquarters near the sea. What follows its noun stays a name of its own.
func (a *analysis) struckName(s *span, n int) {
	short, name := s.first, s.first
	switch {
	case a.spelt(s.first - 1).InAny("possessives"):
		short--
	case a.possessive(s.first-1) && a.at(s.first-2) == nil && !a.tok(s.first-2).Upper:
		name -= 2
	}
	s.short, _, _ = a.slice(short, s.last)
	s.name, _, _ = a.slice(name, n)
}

// namedSite reports a capital before the noun that is neither a nationality nor of a name
// within: it names the site.
func (a *analysis) namedSite(s *span) bool {
	for j := s.first; j < s.last-1; j++ {
		within := slices.ContainsFunc(s.inner, func(in span) bool { return in.first <= j && j < in.last })
		if a.tok(j).Upper && !a.nationality(j) && !within {
			return true
		}
	}
	return false
}

// struckNounEnd gives the token behind the noun phrase at i where a noun for one site or
// vehicle, or for several, closes it, else i.
func (a *analysis) struckNounEnd(i, end int, several bool) int {
	j := i
	for j < end && j < i+englishStruckWords {
		if a.joint(j) && j > i {
			j++
			continue
		}
		t := a.tok(j)
		if j > i && t.Is("'") && a.possessive(j) && !a.tok(j-1).Upper { // a girls' school
			j++
			continue
		}
		if t.Kind != text.Word || a.spelt(j).Closed() || a.possessive(j) || a.spelt(j).InAny("burning") {
			break
		}
		if j > i && !a.hitSite(j, several) && (a.tellsPast(j) || a.hitSite(j-1, several) && a.spelt(j).InAny("site-participles")) && !a.joint(j-1) && !a.joint(j+1) {
			break
		}
		j++
	}
	if j == i || a.tok(j-1).Upper || a.possessive(j) {
		return i
	}
	if !a.hitSite(j-1, several) {
		return i
	}
	return j
}

// hitSite reports at token j a noun for one site or vehicle that may be hit, or its plural.
func (a *analysis) hitSite(j int, several bool) bool {
	w := a.strict(j)
	if !several {
		return a.lang.InAny(w, "hit-sites")
	}
	one, ok := strings.CutSuffix(w, "s")
	if !ok {
		return false
	}
	if e, ok := strings.CutSuffix(one, "ie"); ok {
		one = e + "y"
	} else if e, ok := strings.CutSuffix(one, "e"); ok && !a.lang.InAny(one, "hit-sites") {
		one = e
	}
	return a.lang.InAny(one, "hit-sites") && !a.lang.InAny(one, "uncounted-sites")
}

// numberAt reports a number at token i.
func (a *analysis) numberAt(i int) bool {
	return a.tok(i).Kind == text.Number || a.spelt(i).Is("num")
}

// madeWeapon reports that the site or vehicle of the noun phrase [i, last) is what was hit
// with: an explosives-laden truck, drove a van into.
func (a *analysis) madeWeapon(i, last int) bool {
	moves := a.spelt(last - 1).InAny("uncounted-sites")
	for j := i; j < last; j++ {
		if a.spelt(j).InAny("laden") || moves && a.spelt(j).InAny("weapons") {
			return true
		}
	}
	return a.spelt(last).InAny("laden", "no-longer-site")
}

// plainlyStruck reports a site without a name that the words beside it tell was hit, by the
// rules alone: the text names nothing else there.
func (a *analysis) plainlyStruck(e *entity) bool {
	return a.lang.Code == "en" && e.typ == record.Base && slices.ContainsFunc(e.mentions, func(k int) bool {
		m := &a.mentions[k]
		return m.rule == struckSite && slices.ContainsFunc(a.happenings, func(h happening) bool {
			return h.typ == record.Attack && (h.plain != nil && has(h.plain.targets, k) || has(h.targets, k))
		})
	})
}
