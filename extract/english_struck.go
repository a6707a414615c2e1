package extract

import (
	"slices"

	"isnad/extract/record"
	"isnad/extract/text"
)

// struckSite is the rule of a site without a name that the text tells was hit.
const struckSite = "struck site"

// englishStruckWords bounds the words of a struck site's noun phrase.
const englishStruckWords = 6

// englishStruck takes one site or vehicle without a name that the text tells was hit: shells
// hit a school in the town, an attack on a grain store, a clinic was bombed. A definite one
// has to be described further, and so has an ordinary building: a building in the town.
func (a *analysis) englishStruck(i, end int) (span, bool) {
	if !a.spelt(i-1).InAny("site-openers") && !a.possessive(i-1) || a.inTitle(i) || a.titleCase(i) || a.spelt(i).Closed() {
		return span{}, false
	}
	last := a.struckNounEnd(i, end)
	if last == i || a.madeWeapon(i, last) || !a.englishHit(i, last) {
		return span{}, false
	}
	if b, ok := a.englishBody(i, end); ok && b.last >= last {
		return span{}, false
	}
	if c, ok := a.catalogueName(i, end); ok && c.last >= last {
		return span{}, false
	}
	s := span{mention: mention{first: i, last: last, typ: record.Base, kind: "site", anonymous: true, rule: struckSite}}
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
	if a.namedSite(&s) {
		return span{}, false
	}
	if a.spelt(i - 1).InAny("possessives") {
		s.short, _, _ = a.slice(i-1, last)
		s.name = s.core
		if n := a.struckTail(last, end); n > last {
			s.name, _, _ = a.slice(i, n)
		}
		return s, true
	}
	if n := a.struckTail(last, end); n > last { // the name runs on; what follows stays a name of its own
		s.short = s.core
		from := i
		if a.possessive(i-1) && a.at(i-2) == nil && !a.tok(i-2).Upper {
			from = i - 2 // the fleet's headquarters
		}
		s.name, _, _ = a.slice(from, n)
		return s, true
	}
	_, vague := a.spelt(last - 1).In("hit-sites")
	return s, last-i > 1 || !a.definiteBefore(i) && !vague
}

// namedSite reports a capital before the noun that is neither a nationality nor of a name
// within: it names the site, which is for other rules to read.
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
// vehicle closes it, else i.
func (a *analysis) struckNounEnd(i, end int) int {
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
		if in, _ := a.spelt(j).In("hit-sites"); !in && j > i && a.tellsPast(j) && !a.joint(j-1) && !a.joint(j+1) {
			break
		}
		j++
	}
	if j == i || a.tok(j-1).Upper || a.possessive(j) {
		return i
	}
	if in, _ := a.spelt(j - 1).In("hit-sites"); !in {
		return i
	}
	return j
}

// madeWeapon reports that the site or vehicle of the noun phrase [i, last) is what was hit
// with: an explosives-laden truck, drove a van into.
func (a *analysis) madeWeapon(i, last int) bool {
	for j := i; j < last; j++ {
		if a.spelt(j).InAny("weapons", "laden") {
			return true
		}
	}
	return a.spelt(last).InAny("laden", "no-longer-site")
}

// englishHit reports that the text tells of the noun phrase [i, last) that it was hit.
func (a *analysis) englishHit(i, last int) bool {
	k := i - 2               // before the determiner
	if a.possessive(i - 1) { // an attack on the fleet's headquarters
		if m := a.at(k); m != nil {
			k = m.first - 1
		} else {
			for k > i-5 && a.tok(k).Kind == text.Word && !a.spelt(k).Closed() {
				k--
			}
		}
		if a.determiner(k) {
			k--
		}
	}
	if a.strict(k) == "of" && a.spelt(k-1).InAny("site-parts") {
		k -= 2
		if a.determiner(k) {
			k--
		}
	}
	return a.hitsHere(k, last) || a.hitBehind(k) || a.wasHit(last) || a.joinedToHit(k)
}

// joinedToHit reports "and" or a comma at token k behind a base that was hit: fired at the
// barracks, the airfield and a depot.
func (a *analysis) joinedToHit(k int) bool {
	if a.tok(k).Is(",") || a.strict(k) == "and" {
		if a.tok(k - 1).Is(",") {
			k--
		}
		if m := a.at(k - 1); m != nil && m.typ == record.Base && m.last == k {
			j := m.first - 1
			if a.determiner(j) {
				j--
			}
			return a.hitsHere(j, m.last) || a.hitBehind(j)
		}
	}
	return false
}

// hitsHere reports a verb of attack at token k whose object stands behind it and ends before
// last.
func (a *analysis) hitsHere(k, last int) bool {
	if a.spelt(k).Is("adv") {
		k--
	}
	if a.spelt(k).InAny("setting") {
		return a.spelt(last).InAny("burning") || a.strict(last) == "on" && a.strict(last+1) == "fire"
	}
	if a.strict(k) == "to" && a.strict(k-1) == "fire" {
		k -= 2 // set fire to
		return a.spelt(k).InAny("setting")
	}
	for _, v := range a.wordVerbs(k) {
		for _, t := range a.lang.VerbTriggers(v.lemma) {
			if t.Trigger.Type == string(record.Attack) && !t.Light && !t.TargetFirst && (len(t.Object) == 0 || t.Trigger.Has("falls")) && !a.spelt(k-1).Is("det") {
				return true
			}
		}
	}
	return false
}

// wasHit reports a verb at token k whose subject was hit: was bombed, came under fire.
func (a *analysis) wasHit(k int) bool {
	for j := k; j < k+4 && j < len(a.doc.Tokens); j++ {
		for _, v := range a.wordVerbs(j) {
			for _, t := range a.lang.VerbTriggers(v.lemma) {
				if t.Trigger.Type != string(record.Attack) || t.Light {
					continue
				}
				if j > k && a.englishPassive(j, v) || t.TargetFirst && v.Finite() && a.hasObject(j, t) {
					return true
				}
			}
		}
		if !a.spelt(j).Is("aux", "adv") {
			return false
		}
	}
	return false
}

// struckTail gives the token behind what tells where a site lies or who uses it: near X, in
// the village of X, used by Turkish trainers; j where nothing does.
func (a *analysis) struckTail(j, end int) int {
	k := j + 1
	if a.strict(j+1) == "by" || a.strict(j+1) == "to" {
		k++
	} else if !a.spelt(j).Is("prep") || !a.spelt(j).InAny("lying-at") {
		return j
	}
	for k < end && (a.determiner(k) || a.spelt(k).Is("dir") || a.spelt(k).InAny("place-nouns") || a.strict(k) == "of" && k > j+1) {
		k++
	}
	if k >= end {
		return j
	}
	if a.spelt(j).Is("prep") {
		return a.siteScene(j, k, end)
	}
	return a.ownerEnd(j, k, end)
}

// ownerEnd gives the token behind the name of a body at k, or j.
func (a *analysis) ownerEnd(j, k, end int) int {
	for _, find := range []func(int, int) (span, bool){a.englishBody, a.englishCatalogue} {
		if m, ok := find(k, end); ok && m.typ != record.Official {
			return m.last
		}
	}
	return j
}

// placeWhole passes over the noun of a place that its name ends in, with the place of which
// it is one: the Swat Valley, the Odesa suburb of Usatove.
func (a *analysis) placeWhole(j, end int) int {
	if j >= end || !a.spelt(j).InAny("place-nouns") {
		return j
	}
	if j+2 < end && a.strict(j+1) == "of" {
		if m, ok := a.englishPlace(j+2, end); ok {
			return m.last
		}
	}
	return j + 1
}

// siteScene gives the token behind the place at k that a site lies at, a name or a noun
// with its place: near Lviv, at the sea terminal, near the airport in Timbuktu; j for none.
func (a *analysis) siteScene(j, k, end int) int {
	if a.nationality(k) { // a convoy of Ugandan peacekeepers
		if n := a.chunk(k, end); n > k+1 {
			return n
		}
		return j
	}
	if m, ok := a.englishPlace(k, end); ok {
		return a.placeWhole(m.last, end)
	}
	if a.strict(j) == "of" {
		return a.ownerEnd(j, k, end)
	}
	if !a.determiner(k - 1) {
		return j
	}
	n := a.struckNounEnd(k, end)
	if n == k {
		return j
	}
	if a.spelt(n).InAny("lying-at") {
		if m, ok := a.englishPlace(n+1, end); ok {
			return m.last
		}
	}
	return n
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
