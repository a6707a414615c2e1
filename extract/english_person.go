package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// englishNameWords returns the token behind a person's bare name that starts at
// i, or i. Behind a title any capital may open it; else a given name must.
func (a *analysis) englishNameWords(i, end int, titled bool) int {
	given, ambiguous := a.given(i)
	given = given || a.tok(i).Upper && a.spelt(i).InAny("kunyas")
	if i >= end || !a.nameStart(i) || !titled && !given {
		return i
	}
	if a.nationality(i) || a.spelt(i).Closed() {
		return i
	}
	if c, ok := a.find(i, end); ok && !given && !c.Guarded && c.Entries[0].Type == record.Country {
		return i
	}
	words, j := 0, i
	for j < end && words < maxNameWords+1 {
		t := a.tok(j)
		switch {
		case j > i && a.joint(j):
			j++
			continue
		case t.Kind != text.Word:
			if t.Is(".") && j > i && a.tok(j-1).End-a.tok(j-1).Start == 1 && a.tok(j-1).Upper && j+1 < end && a.nameStart(j+1) {
				j++
				continue
			}
			return a.nameEnd(i, j, words, titled, ambiguous)
		case a.nameParticle(j) && (j+1 < end && (a.nameStart(j+1) || a.joint(j+1))):
			j++
			continue
		case a.possessive(j), !a.nameStart(j), j > i && a.nationality(j):
			return a.nameEnd(i, j, words, titled, ambiguous)
		case j > i && !a.joint(j-1) && (a.lang.Head(t.Strict) != nil && !titled || a.tokenTitle(j) > j && !a.givenAt(j) && a.titleClassAt(j, a.tokenTitle(j)) != "title"):
			return a.nameEnd(i, j, words, titled, ambiguous)
		}
		j++
		words++
	}
	return a.nameEnd(i, j, words, titled, ambiguous)
}

// givenAt reports a given name at token j.
func (a *analysis) givenAt(j int) bool {
	ok, _ := a.given(j)
	return ok
}

// nameStart reports a capital that may be a word of a person's name.
func (a *analysis) nameStart(j int) bool {
	if j >= len(a.doc.Tokens) {
		return false
	}
	t := a.tok(j)
	return t.Kind == text.Word && !t.Arabic && t.Upper && !a.possessive(j) && (!a.lang.Closed(t.Strict) || a.nameParticle(j)) || a.nameParticle(j) && j+1 < len(a.doc.Tokens) && a.joint(j+1) || a.linked(j)
}

func (a *analysis) nameEnd(i, j, words int, titled, ambiguous bool) int {
	for j > i && a.tok(j-1).Kind != text.Word {
		j--
	}
	switch {
	case words == 0, words == 1 && !titled:
		return i
	case words == 2 && ambiguous && !titled && a.sentenceInitial(i) && len(a.words[i].verbs) > 0:
		return i
	}
	return j
}

// named finishes a person whose name stands at [from, to), with the apposition
// behind it.
func (a *analysis) named(s span, first, roleEnd, from, to, end int) span {
	s.last = to
	s.core, _, _ = a.slice(from, to)
	s.rule = "title and name"
	if roleEnd > first {
		s.role, _, _ = a.slice(first, roleEnd)
	}
	if first < from {
		s.name, _, _ = a.slice(first, to)
	}
	if a.wordsIn(from, to) == 1 { // the minister, Mullah Baradar
		for p := max(first+1, from-3); p < from; p++ {
			if a.titlesFrom(p, to) == from {
				s.short, _, _ = a.slice(p, to)
				break
			}
		}
	}
	s.possessor(a, first)
	a.apposition(&s, end)
	return s
}

func (a *analysis) anyCapital(i, e int) bool {
	for j := i; j < e; j++ {
		if a.tok(j).Upper {
			return true
		}
	}
	return false
}

// finiteAt reports a finite verb at token i, before names are known.
func (a *analysis) finiteAt(i int) bool {
	_, ok := a.finiteWord(i)
	return ok
}

// isTimeWord reports a number or a word of time at token i.
func (a *analysis) isTimeWord(i int) bool {
	return a.tok(i).Kind == text.Number || a.spelt(i).Is("time")
}

// credited reports a name that a text gives as its author's: By X at the head of a
// line, editing by X, photo: X.
func (a *analysis) credited(i int) bool {
	switch a.strict(i - 1) {
	case "by":
		return a.tok(i-2).Kind == text.Break || a.spelt(i-2).InAny("credits")
	case "and":
		return a.spelt(i - 2).InAny("credits")
	}
	return a.tok(i-1).Is(":") && a.spelt(i-2).InAny("pictures")
}

// companyAt reports a last word that companies have and persons have not.
func (a *analysis) companyAt(i int) bool {
	in, _ := a.spelt(i).In("company-words")
	return in && a.tok(i).Upper
}

// englishPerson takes a bare name that begins with a known given name.
func (a *analysis) englishPerson(i, end int) (span, bool) {
	n := a.englishNameWords(i, end, false)
	if n == i || a.titleCase(i) && n < i+2 || a.credited(i) || a.companyAt(n-1) {
		return span{}, false
	}
	s := span{mention: mention{first: i, last: n, typ: record.Official, rule: "given name"}}
	s.core, _, _ = a.slice(i, n)
	a.apposition(&s, end)
	if s.last == n && a.standsIn(i, n) {
		return a.placeRun(i, end)
	}
	return s, true
}

// standsIn reports a bare name of two or more words [i, n) behind a preposition that places
// have and persons hardly: gatherings in Khair Khana, a clinic near Tal Rifat. One who is
// told of as a person elsewhere is none.
func (a *analysis) standsIn(i, n int) bool {
	if n-i < 2 || !a.spelt(i-1).InAny("place-links") || !a.spelt(i-1).InAny("lying-at") || a.possessive(n) || a.titleCase(i) || a.saysNext(n) {
		return false
	}
	name, _, _ := a.slice(i, n)
	words := a.nameWords(name)
	for k := range a.mentions {
		if m := &a.mentions[k]; m.typ == record.Official && containsAll(words, a.nameWords(m.core)) {
			return false
		}
	}
	return true
}
