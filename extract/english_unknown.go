package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// englishUnknown takes a run of capitals that no list knows, by what stands
// around it: a preposition of place, a noun that announces it, brackets with an
// acronym, a longer name before that it is a part of.
func (a *analysis) englishUnknown(i, end int) (span, bool) {
	if !a.capital(i) && !(a.nameParticle(i) && a.joint(i+1)) || a.nationality(i) && !a.capital(i+1) || a.titleCase(i) || a.undertaking(i) {
		return span{}, false
	}
	k := i
	for k < end && k < i+6 && (a.capital(k) || a.nameParticle(k) && k+1 < end && (a.joint(k+1) || a.capital(k+1)) || a.joint(k) && k > i || k > i && a.linked(k) || a.tok(k).Is(".") && k > i && a.abbreviated(k-1) && a.capital(k+1)) {
		if k > i && a.tokenTitle(k) > k && !a.allCapitals(k) {
			break
		}
		k++
	}
	for k > i && (a.tok(k-1).Kind != text.Word || a.nameParticle(k-1) && !a.tok(k-1).Upper) {
		k--
	}
	k = a.pastNumber(i, k)
	if k <= i {
		return span{}, false
	}
	s := span{mention: mention{first: i, last: k}}
	words := 0
	for j := i; j < k; j++ {
		if a.tok(j).Upper {
			words++
		}
	}
	if m := a.partOfEarlier(i, k); m != nil {
		s.typ, s.kind, s.entry, s.core, s.rule, s.anonymous = m.typ, m.kind, m.entry, m.core, "part of a name before", m.anonymous
		return s, true
	}
	if typ, kind := a.announcedBy(i); typ != "" {
		s.typ, s.kind, s.rule = typ, kind, "announced by "+a.strict(i-1)
		return s, true
	}
	if a.placeBefore(i) || a.attackedBefore(i, words == 1 && k == i+1) || k == i+1 && a.attackedToo(i, end) {
		s.typ, s.rule = record.Town, byPlacePreposition
		return s, true
	}
	if words >= 2 && a.companyAt(k-1) || a.companyBeside(i, k) {
		s.typ, s.kind, s.rule = record.Actor, "company", "company by its last word"
		return s, true
	}
	for j := i; j < k; j++ {
		if w := a.strict(j); words >= 2 && a.tok(j).Kind == text.Word && (a.lang.NounTrigger(w) != nil || a.lang.Head(w) != nil || len(a.words[j].verbs) > 0 && !a.givenAt(j)) {
			return span{}, false // Operation X, Royal Decree
		}
	}
	switch {
	case words >= 2 && !a.sentenceInitial(i) && a.thingAround(i, k), a.credited(i):
		return span{}, false
	case words >= 2 && !a.sentenceInitial(i) || words >= 2 && a.subjectLike(k):
		s.typ, s.rule = record.Official, "name by capitals"
		if a.allCapitalsRun(i, k) {
			return span{}, false
		}
		s.core, _, _ = a.slice(i, k)
		a.apposition(&s, end)
		return s, true
	case words >= 2 && k == i+words && !a.allCapitalsRun(i, k) && a.rolesBehind(i, k, end, &s):
		return s, true
	case a.allCapitals(i) && k == i+1 && a.dateline(k):
		s.typ, s.rule = record.Town, "dateline"
		return s, true
	case words == 1 && k == i+1 && a.mediumTold(i):
		s.typ, s.kind, s.rule = record.Actor, "outlet", "medium by what it is told"
		return s, true
	case words == 1 && k == i+1 && a.subjectLike(k) && !a.sentenceInitial(i):
		s.typ, s.kind, s.rule = record.Actor, "organisation", "name that speaks"
		return s, true
	}
	return span{}, false
}

// rolesBehind reports an office or role between commas behind the capitals [i, k), as persons
// have it, and takes it into the name s: Rezan Sarvandi, the mayor of Nehele, said.
func (a *analysis) rolesBehind(i, k, end int, s *span) bool {
	p := *s
	p.typ, p.rule = record.Official, "name by capitals"
	p.core, _, _ = a.slice(i, k)
	a.apposition(&p, end)
	if p.last == k || !a.tok(p.last).Is(",") {
		return false
	}
	*s = p
	return true
}

// undertaking reports capitals at i that open, or stand right behind, the noun of an undertaking
// or a text: Operation Sunrise.
func (a *analysis) undertaking(i int) bool {
	return a.spelt(i).InAny("no-places") && a.capital(i+1) || a.tok(i-1).Upper && a.spelt(i-1).InAny("no-places")
}

// thingAround reports words around a run of capitals that persons' names do not have:
// an article, a number or a noun's adjective before it, a plain noun behind it. The
// Radisson Blu siege, an Iron Dome battery, two Buk-M2E.
func (a *analysis) thingAround(i, k int) bool {
	if a.determiner(i-1) || a.spelt(i-1).Is("num") || a.tok(i-1).Kind == text.Number || a.modifier(i-1) {
		return true
	}
	if k >= len(a.doc.Tokens) || a.tok(k).Kind != text.Word {
		return k < len(a.doc.Tokens) && a.tok(k).Kind == text.Number
	}
	w := a.strict(k)
	return !a.tok(k).Upper && !a.possessive(k) && !a.lang.Closed(w) && !a.finiteAt(k) && len(a.words[k].verbs) == 0
}

// englishShort takes what stands for a name before: the acronym that brackets gave
// it, or a person's family name.
func (a *analysis) englishShort(i, end int) (span, bool) {
	k := i + 1
	for k+1 < end && a.joint(k) {
		k += 2
	}
	if !a.tok(i).Upper && !a.nameParticle(i) || a.nationality(i) {
		return span{}, false
	}
	if n := a.bracketed(i, end); n > 0 {
		m := a.at(i - 2)
		return span{mention: mention{first: i, last: n, typ: m.typ, kind: m.kind, entry: m.entry, core: m.core, rule: "in brackets"}}, true
	}
	m := a.acronymOf(i, k)
	rule := "acronym"
	if m == nil && !a.capital(k) && !a.placeBefore(i) {
		rule = "family name"
		if b, ok := a.closedBy(i, end); a.possessive(k) && ok && b.typ == record.Actor {
			return span{}, false // Amiri's office
		}
		if m = a.partOfEarlier(i, k); m != nil && (m.typ != record.Official || a.sentenceInitial(i) && a.ordinary(i) || a.groupsOwn(i, k)) {
			m = nil
		}
	}
	if m == nil {
		return span{}, false
	}
	s := span{mention: mention{first: i, last: k, typ: m.typ, kind: m.kind, entry: m.entry, core: m.core, rule: rule, anonymous: m.anonymous}}
	return s, true
}

// groupsOwn reports a family name that a group has too and that tells whose the noun behind it
// is: where a man is called al-Houthi, Houthi positions are still the group's.
func (a *analysis) groupsOwn(i, k int) bool {
	if t := a.tok(k); t.Kind != text.Word || t.Upper || !a.spelt(k).InAny("parts", "troops", "quarters") {
		return false
	}
	c, ok := a.catalogueName(i, k)
	return ok && c.typ == record.Group
}

// subjectLike reports a verb of saying or doing right behind.
func (a *analysis) subjectLike(k int) bool {
	if k < len(a.doc.Tokens) && a.saysNext(k) {
		return true
	}
	return false
}

// dateline reports the dash or comma behind a city at the head of a report.
func (a *analysis) dateline(k int) bool {
	return k < len(a.doc.Tokens) && (a.tok(k).Is("-") || a.tok(k).Is(",") || a.tok(k).Is(":")) && a.sentenceInitial(k-1)
}

// properWords reports that the words are no mere nouns of bodies.
func (a *analysis) properWords(m *mention, words []string) bool {
	for _, w := range words {
		if a.lang.Head(w) == nil && a.catalog.Nationality(w) == nil && len(a.lang.Titles(w)) == 0 && len([]rune(w)) > 2 {
			return true
		}
	}
	return false
}
