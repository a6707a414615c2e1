package english

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/record"
	"isnad/extract/text"
)

// englishNameWords returns the token behind a person's bare name that starts at
// i, or i. Behind a title any capital may open it; else a given name must.
func englishNameWords(a *analysis.Article, i, end int, titled bool) int {
	given, ambiguous := arabic.Given(a, i)
	given = given || a.Tok(i).Upper && a.Spelt(i).InAny("kunyas")
	if i >= end || !nameStart(a, i) || !titled && !given {
		return i
	}
	if a.Nationality(i) || a.Spelt(i).Closed() {
		return i
	}
	if c, ok := a.Find(i, end); ok && !given && !c.Guarded && c.Entries[0].Type == record.Country {
		return i
	}
	words, j := 0, i
	for j < end && words < arabic.MaxNameWords+1 {
		t := a.Tok(j)
		switch {
		case j > i && grammar.Joint(a, j):
			j++
			continue
		case t.Kind != text.Word:
			if t.Is(".") && j > i && a.Tok(j-1).End-a.Tok(j-1).Start == 1 && a.Tok(j-1).Upper && j+1 < end && nameStart(a, j+1) {
				j++
				continue
			}
			return nameEnd(a, i, j, words, titled, ambiguous)
		case arabic.NameParticle(a, j) && (j+1 < end && (nameStart(a, j+1) || grammar.Joint(a, j+1))):
			j++
			continue
		case grammar.Possessive(a, j), !nameStart(a, j), j > i && a.Nationality(j):
			return nameEnd(a, i, j, words, titled, ambiguous)
		case j > i && !grammar.Joint(a, j-1) && (a.Lang.Head(t.Strict) != nil && !titled || tokenTitle(a, j) > j && !GivenAt(a, j) && titleClassAt(a, j, tokenTitle(a, j)) != "title"):
			return nameEnd(a, i, j, words, titled, ambiguous)
		}
		j++
		words++
	}
	return nameEnd(a, i, j, words, titled, ambiguous)
}

// GivenAt reports a given name at token j.
func GivenAt(a *analysis.Article, j int) bool {
	ok, _ := arabic.Given(a, j)
	return ok
}

// nameStart reports a capital that may be a word of a person's name.
func nameStart(a *analysis.Article, j int) bool {
	if j >= len(a.Doc.Tokens) {
		return false
	}
	t := a.Tok(j)
	return t.Kind == text.Word && !t.Arabic && t.Upper && !grammar.Possessive(a, j) && (!a.Lang.Closed(t.Strict) || arabic.NameParticle(a, j)) || arabic.NameParticle(a, j) && j+1 < len(a.Doc.Tokens) && grammar.Joint(a, j+1) || linked(a, j)
}

func nameEnd(a *analysis.Article, i, j, words int, titled, ambiguous bool) int {
	for j > i && a.Tok(j-1).Kind != text.Word {
		j--
	}
	switch {
	case words == 0, words == 1 && !titled:
		return i
	case words == 2 && ambiguous && !titled && SentenceInitial(a, i) && len(a.Words[i].Verbs) > 0:
		return i
	}
	return j
}

// named finishes a person whose name stands at [from, to), with the apposition
// behind it.
func named(a *analysis.Article, s analysis.Span, first, roleEnd, from, to, end int) analysis.Span {
	s.Last = to
	s.Core, _, _ = a.Slice(from, to)
	s.Rule = "title and name"
	if roleEnd > first {
		s.Role, _, _ = a.Slice(first, roleEnd)
	}
	if first < from {
		s.Name, _, _ = a.Slice(first, to)
	}
	if wordsIn(a, from, to) == 1 { // the minister, Mullah Baradar
		for p := max(first+1, from-3); p < from; p++ {
			if titlesFrom(a, p, to) == from {
				s.Short, _, _ = a.Slice(p, to)
				break
			}
		}
	}
	s.Possessor(a, first)
	apposition(a, &s, end)
	return s
}

func anyCapital(a *analysis.Article, i, e int) bool {
	for j := i; j < e; j++ {
		if a.Tok(j).Upper {
			return true
		}
	}
	return false
}

// IsTimeWord reports a number or a word of time at token i.
func IsTimeWord(a *analysis.Article, i int) bool {
	return a.Tok(i).Kind == text.Number || a.Spelt(i).Is("time")
}

// credited reports a name that a text gives as its author's: By X at the head of a
// line, editing by X, photo: X.
func credited(a *analysis.Article, i int) bool {
	switch a.Strict(i - 1) {
	case "by":
		return a.Tok(i-2).Kind == text.Break || a.Spelt(i-2).InAny("credits")
	case "and":
		return a.Spelt(i - 2).InAny("credits")
	}
	return a.Tok(i-1).Is(":") && a.Spelt(i-2).InAny("pictures")
}

// companyAt reports a last word that companies have and persons have not.
func companyAt(a *analysis.Article, i int) bool {
	in, _ := a.Spelt(i).In("company-words")
	return in && a.Tok(i).Upper
}

// englishPerson takes a bare name that begins with a known given name.
func englishPerson(a *analysis.Article, i, end int) (analysis.Span, bool) {
	n := englishNameWords(a, i, end, false)
	if n == i || titleCase(a, i) && n < i+2 || credited(a, i) || companyAt(a, n-1) {
		return analysis.Span{}, false
	}
	s := analysis.Span{Mention: analysis.Mention{First: i, Last: n, Type: record.Official, Rule: "given name"}}
	s.Core, _, _ = a.Slice(i, n)
	apposition(a, &s, end)
	if s.Last == n && standsIn(a, i, n) {
		return placeRun(a, i, end)
	}
	return s, true
}

// standsIn reports a bare name of two or more words [i, n) behind a preposition that places
// have and persons hardly, behind a noun for places, or whose first word opens places' names:
// gatherings in Khair Khana, the areas of Tal Rifat. One who is told of as a person elsewhere is
// none.
func standsIn(a *analysis.Article, i, n int) bool {
	if n-i < 2 || !(a.Spelt(i-1).InAny("place-links") && a.Spelt(i-1).InAny("lying-at")) && !calledPlace(a, i) && !placeOpener(a, i, n) || grammar.Possessive(a, n) || titleCase(a, i) || grammar.SaysNext(a, n) {
		return false
	}
	name, _, _ := a.Slice(i, n)
	words := a.NameWords(name)
	for k := range a.Mentions {
		if m := &a.Mentions[k]; m.Type == record.Official && analysis.ContainsAll(words, a.NameWords(m.Core)) {
			return false
		}
	}
	return true
}
