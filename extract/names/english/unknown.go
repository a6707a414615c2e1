package english

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/names/listed"
	"isnad/extract/record"
	"isnad/extract/text"
)

// englishUnknown takes a run of capitals that no list knows, by what stands
// around it: a preposition of place, a noun that announces it, brackets with an
// acronym, a longer name before that it is a part of.
func englishUnknown(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if !capital(a, i) && !(arabic.NameParticle(a, i) && grammar.Joint(a, i+1)) || a.Nationality(i) && !capital(a, i+1) || titleCase(a, i) || undertaking(a, i) {
		return analysis.Span{}, false
	}
	k := i
	for k < end && k < i+6 && (capital(a, k) || arabic.NameParticle(a, k) && k+1 < end && (grammar.Joint(a, k+1) || capital(a, k+1)) || grammar.Joint(a, k) && k > i || k > i && linked(a, k) || a.Tok(k).Is(".") && k > i && abbreviated(a, k-1) && capital(a, k+1)) {
		if k > i && tokenTitle(a, k) > k && !allCapitals(a, k) && !(k == i+1 && honorificBehind(a, k)) {
			break
		}
		k++
	}
	for k > i && (a.Tok(k-1).Kind != text.Word || arabic.NameParticle(a, k-1) && !a.Tok(k-1).Upper) {
		k--
	}
	k = pastNumber(a, i, k)
	if k <= i {
		return analysis.Span{}, false
	}
	s := analysis.Span{Mention: analysis.Mention{First: i, Last: k}}
	words := 0
	for j := i; j < k; j++ {
		if a.Tok(j).Upper {
			words++
		}
	}
	if m := partOfEarlier(a, i, k); m != nil {
		s.Type, s.Kind, s.Entry, s.Core, s.Rule, s.Anonymous = m.Type, m.Kind, m.Entry, m.Core, "part of a name before", m.Anonymous
		return s, true
	}
	if typ, kind := announcedBy(a, i); typ != "" {
		s.Type, s.Kind, s.Rule = typ, kind, "announced by "+a.Strict(announcer(a, i))
		return s, true
	}
	if words == 1 && k == i+1 && peopleAt(a, i) && a.Tok(k).Kind == text.Word && !a.Spelt(k).Closed() && !grammar.FiniteAt(a, k) {
		return analysis.Span{}, false // across African nations
	}
	if placeBefore(a, i) || words >= 2 && placeOpener(a, i, k) || AttackedBefore(a, i, words == 1 && k == i+1) || k == i+1 && attackedToo(a, i, end) {
		s.Type, s.Rule = record.Town, byPlacePreposition
		return s, true
	}
	if typ, kind := thingBehind(a, k); typ != "" {
		s.Type, s.Kind, s.Rule = typ, kind, "told what it is"
		return s, true
	}
	if words >= 2 && companyAt(a, k-1) || companyBeside(a, i, k) {
		s.Type, s.Kind, s.Rule = record.Actor, "company", "company by its last word"
		return s, true
	}
	for j := i; j < k; j++ {
		if w := a.Strict(j); words >= 2 && a.Tok(j).Kind == text.Word && (a.Lang.NounTrigger(w) != nil || a.Lang.Head(w) != nil || len(a.Words[j].Verbs) > 0 && !GivenAt(a, j)) {
			return analysis.Span{}, false // Operation X, Royal Decree
		}
	}
	switch {
	case words >= 2 && !SentenceInitial(a, i) && thingAround(a, i, k), credited(a, i):
		return analysis.Span{}, false
	case words >= 2 && !SentenceInitial(a, i) || words >= 2 && subjectLike(a, k):
		s.Type, s.Rule = record.Official, "name by capitals"
		if allCapitalsRun(a, i, k) {
			return analysis.Span{}, false
		}
		s.Core, _, _ = a.Slice(i, k)
		apposition(a, &s, end)
		return s, true
	case words >= 2 && !allCapitalsRun(a, i, k) && (rolesBehind(a, i, k, end, &s) || toldOfPerson(a, i, k, &s)), words == 1 && agedPerson(a, i, k, &s):
		return s, true
	case allCapitals(a, i) && k == i+1 && dateline(a, k):
		s.Type, s.Rule = record.Town, "dateline"
		return s, true
	case words == 1 && k == i+1 && mediumTold(a, i):
		s.Type, s.Kind, s.Rule = record.Actor, "outlet", "medium by what it is told"
		return s, true
	case words == 1 && k == i+1 && subjectLike(a, k) && !SentenceInitial(a, i):
		s.Type, s.Kind, s.Rule = record.Actor, "organisation", "name that speaks"
		return s, true
	}
	return analysis.Span{}, false
}

// rolesBehind reports an office or role between commas behind the capitals [i, k), as persons
// have it, and takes it into the name s: Rezan Sarvandi, the mayor of Nehele, said.
func rolesBehind(a *analysis.Article, i, k, end int, s *analysis.Span) bool {
	p := *s
	p.Type, p.Rule = record.Official, "name by capitals"
	p.Core, _, _ = a.Slice(i, k)
	apposition(a, &p, end)
	if p.Last == k || !a.Tok(p.Last).Is(",") && !a.Tok(p.Last).Is("(") && !a.Spelt(p.Last).Is("conj") && !a.Spelt(p.Last).InAny("person-relatives") {
		return false
	}
	*s = p
	return true
}

// honorificBehind reports a title at token k that closes a person's name, as an honorific does:
// Israr Khan.
func honorificBehind(a *analysis.Article, k int) bool {
	n := tokenTitle(a, k)
	return n == k+1 && titleClassAt(a, k, n) == "title" && !capital(a, n)
}

// undertaking reports capitals at i that open, or stand right behind, the noun of an undertaking
// or a text: Operation Sunrise.
func undertaking(a *analysis.Article, i int) bool {
	return a.Spelt(i).InAny("no-places") && capital(a, i+1) || a.Tok(i-1).Upper && a.Spelt(i-1).InAny("no-places")
}

// thingAround reports words around a run of capitals that persons' names do not have:
// an article, a number or a noun's adjective before it, a plain noun behind it. The
// Radisson Blu siege, an Iron Dome battery, two Buk-M2E.
func thingAround(a *analysis.Article, i, k int) bool {
	if grammar.Determiner(a, i-1) || a.Spelt(i-1).Is("num") || a.Tok(i-1).Kind == text.Number || grammar.Modifier(a, i-1) {
		return true
	}
	if k >= len(a.Doc.Tokens) || a.Tok(k).Kind != text.Word {
		return k < len(a.Doc.Tokens) && a.Tok(k).Kind == text.Number
	}
	w := a.Strict(k)
	return !a.Tok(k).Upper && !grammar.Possessive(a, k) && !a.Lang.Closed(w) && !grammar.FiniteAt(a, k) && len(a.Words[k].Verbs) == 0
}

// englishShort takes what stands for a name before: the acronym that brackets gave
// it, or a person's family name.
func englishShort(a *analysis.Article, i, end int) (analysis.Span, bool) {
	k := i + 1
	for k+1 < end && grammar.Joint(a, k) {
		k += 2
	}
	if !a.Tok(i).Upper && !arabic.NameParticle(a, i) || a.Nationality(i) {
		return analysis.Span{}, false
	}
	if n := bracketed(a, i, end); n > 0 {
		m := bodyEnding(a, a.At(i-2))
		return analysis.Span{Mention: analysis.Mention{First: i, Last: n, Type: m.Type, Kind: m.Kind, Entry: m.Entry, Core: m.Core, Rule: "in brackets"}}, true
	}
	m := acronymOf(a, i, k)
	rule := "acronym"
	if m == nil && !capital(a, k) && !placeBefore(a, i) {
		rule = "family name"
		if b, ok := closedBy(a, i, end); grammar.Possessive(a, k) && ok && b.Type == record.Actor {
			return analysis.Span{}, false // Amiri's office
		}
		if m = partOfEarlier(a, i, k); m != nil && (m.Type != record.Official || SentenceInitial(a, i) && ordinary(a, i) || groupsOwn(a, i, k)) {
			m = nil
		}
	}
	if m == nil {
		return analysis.Span{}, false
	}
	s := analysis.Span{Mention: analysis.Mention{First: i, Last: k, Type: m.Type, Kind: m.Kind, Entry: m.Entry, Core: m.Core, Rule: rule, Anonymous: m.Anonymous}}
	return s, true
}

// groupsOwn reports a family name that a group has too and that tells whose the noun behind it
// is: where a man is called al-Houthi, Houthi positions are still the group's.
func groupsOwn(a *analysis.Article, i, k int) bool {
	if t := a.Tok(k); t.Kind != text.Word || t.Upper || !a.Spelt(k).InAny("parts", "troops", "quarters") {
		return false
	}
	c, ok := listed.CatalogueName(a, i, k)
	return ok && c.Type == record.Group
}

// subjectLike reports a verb of saying or doing right behind.
func subjectLike(a *analysis.Article, k int) bool {
	if k < len(a.Doc.Tokens) && grammar.SaysNext(a, k) {
		return true
	}
	return false
}

// dateline reports the dash or comma behind a city at the head of a report.
func dateline(a *analysis.Article, k int) bool {
	return k < len(a.Doc.Tokens) && (a.Tok(k).Is("-") || a.Tok(k).Is(",") || a.Tok(k).Is(":")) && SentenceInitial(a, k-1)
}

// properWords reports that the words are no mere nouns of bodies.
func properWords(a *analysis.Article, m *analysis.Mention, words []string) bool {
	for _, w := range words {
		if a.Lang.Head(w) == nil && a.Catalog.Nationality(w) == nil && len(a.Lang.Titles(w)) == 0 && len([]rune(w)) > 2 {
			return true
		}
	}
	return false
}
