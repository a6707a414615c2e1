package extract

import (
	"strings"

	"isnad/extract/catalog"
	"isnad/extract/record"
	"isnad/extract/text"
)

// englishNameWords returns the token behind a person's bare name that starts at
// i, or i. Behind a title any capital may open it; else a given name must.
func (a *analysis) englishNameWords(i, end int, titled bool) int {
	given, ambiguous := a.given(i)
	given = given || a.tok(i).Upper && (a.strict(i) == "abu" || a.strict(i) == "umm" || a.strict(i) == "ibn")
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
	return t.Kind == text.Word && !t.Arabic && t.Upper && !a.possessive(j) && (!a.lang.Closed(t.Strict) || a.nameParticle(j)) || a.nameParticle(j) && j+1 < len(a.doc.Tokens) && a.joint(j+1)
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

// tokenTitle returns the token behind the longest title at j, or j.
func (a *analysis) tokenTitle(j int) int {
	best := j
	for _, p := range a.spelt(j).Titles() {
		if n := a.dottedPhrase(j, p.Words); n > best {
			best = n
		}
	}
	if best > j && best < len(a.doc.Tokens) && a.tok(best).Is(".") && a.abbreviated(best-1) {
		best++
	}
	return best
}

// dottedPhrase matches words from token j, passing over the dots of
// abbreviations; it returns the token behind, or 0.
func (a *analysis) dottedPhrase(j int, words []string) int {
	k := j
	for n, w := range words {
		if n > 0 && k < len(a.doc.Tokens) && a.tok(k).Is(".") && w != "." {
			k++
		}
		if a.strict(k) != w {
			return 0
		}
		k++
	}
	return k
}

func (a *analysis) titleClassAt(j, last int) string {
	var words []string
	for k := j; k < last; k++ {
		if !a.tok(k).Is(".") {
			words = append(words, a.strict(k))
		}
	}
	return a.lang.TitleClass(strings.Join(words, " "))
}

// englishOffice takes a person by rank, title or office, before or behind the
// name: Prime Minister X, the group's spokesman, X, Lt Gen X, and an office that
// is told without a name where it is definite.
func (a *analysis) englishOffice(i, end int) (span, bool) {
	if !a.chunkWord(i) || a.spelt(i).Closed() && !a.allCapitals(i) {
		return span{}, false
	}
	e := a.chunk(i, end)
	t, last, class := -1, 0, ""
	for j := i; j < e; j++ {
		if m, ok := a.englishCatalogue(j, e); ok && m.typ == record.Town && m.last > j+1 {
			j = m.last - 1 // Khan Younis, General Santos
			continue
		}
		if n := a.tokenTitle(j); n > j && !a.possessive(n) {
			t, last, class = j, n, a.titleClassAt(j, n)
			break
		}
	}
	if t < 0 {
		return span{}, false
	}
	if class == "title" && t > i && a.tok(t-1).Upper && !a.possessive(t-1) && !a.nationality(t-1) {
		if _, ok := a.englishCatalogue(t-1, t); !ok {
			return span{}, false // an honorific within a name: Rebaz Haji Omer
		}
	}
	if given, _ := a.given(t); given && t == i && a.englishNameWords(i, end, false) > i+1 && class != "rank" && class != "office" {
		return span{}, false
	}
	s := span{mention: mention{first: i, typ: record.Official, kind: class}}
	s.nationality = a.nationOf(i, t)
	j := last
	office := class == "office" || class == "job"
	for j < end {
		if n := a.tokenTitle(j); n > j {
			if a.titleClassAt(j, n) == "office" {
				class, office = "office", true
			}
			j = n
			continue
		}
		if j+2 < end && a.strict(j) == "and" && a.tokenTitle(j+1) > j+1 {
			j = a.tokenTitle(j + 1)
			continue
		}
		break
	}
	s.inner = append(s.inner, a.bodiesWithin(i, t)...)
	if n := a.englishNameWords(j, end, true); n > j && !(class == "job" && !a.givenAt(j) && n == j+1) {
		if a.closesName(t, j, n, end) {
			return span{}, false
		}
		return a.named(s, i, j, j, n, end), true
	}
	roleEnd := j
	if in, n := a.complements(j, end); n > j {
		s.inner = append(s.inner, in...)
		roleEnd = n
	}
	if m := a.titlesFrom(roleEnd, end); m > roleEnd {
		if n := a.englishNameWords(m, end, true); n > m {
			return a.named(s, i, roleEnd, m, n, end), true
		}
	}
	k := roleEnd
	if k+1 < end && a.tok(k).Is(",") {
		m := k + 1
		m = a.titlesFrom(m, end)
		if n := a.englishNameWords(m, end, true); n > m+1 || n > m && m > k+1 {
			if !a.bodyAt(m, n, end) {
				return a.named(s, i, roleEnd, m, n, end), true
			}
		}
	}
	s.possessor(a, i)
	if !office {
		return span{}, false
	}
	return a.officeAlone(s, i, t, last, roleEnd)
}

// closesName reports that the capitals [j, n) behind a word that is a title too, which
// stands at t, end in the noun of a body or base: General Command, Prince Sultan Air Base.
func (a *analysis) closesName(t, j, n, end int) bool {
	if !a.tok(t).Upper {
		return false
	}
	for k := j; k < n; k++ {
		if h, ok := a.headAt(k, end); ok && h.list == "" && a.tok(h.last-1).Upper && h.last >= n {
			return true
		}
	}
	return false
}

// bodyAt reports that the capitals [i, n) are a body's name rather than a person's.
func (a *analysis) bodyAt(i, n, end int) bool {
	if m, ok := a.catalogueName(i, end); ok && m.typ != record.Official && m.last >= n {
		return true
	}
	if b, ok := a.englishBody(i, end); ok && b.last >= n {
		return true
	}
	return false
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

func (a *analysis) finiteAt(i int) bool {
	_, ok := a.finiteWord(i)
	return ok
}

func (a *analysis) isTimeWord(i int) bool {
	return a.tok(i).Kind == text.Number || a.spelt(i).Is("time")
}

func (a *analysis) nationOf(from, to int) *catalog.Entry {
	for j := from; j < to; j++ {
		if a.nationality(j) {
			return a.catalog.Nationality(a.strict(j))
		}
	}
	return nil
}

// officeAlone keeps an office without a name: one held by somebody named before,
// or a definite one.
func (a *analysis) officeAlone(s span, i, t, last, roleEnd int) (span, bool) {
	plural := strings.HasSuffix(a.strict(last-1), "s") && a.spelt(last-1).Anonymous() != nil
	if plural || s.kind == "job" {
		return span{}, false
	}
	s.last = roleEnd
	s.role, _, _ = a.slice(i, roleEnd)
	if m := a.holder(a.strict(last-1), s.inner); m != nil && (a.definiteBefore(i) || len(s.inner) > 0) && !a.indefiniteBefore(i) {
		s.core, s.entry, s.rule, s.anonymous = m.core, m.entry, "office named before", m.anonymous
		s.last = max(last, roleEnd)
		return s, true
	}
	if a.indefiniteBefore(i) || !a.definiteBefore(i) && len(s.inner) == 0 && s.nationality == nil {
		return span{}, false
	}
	if len(s.inner) == 0 && s.nationality == nil && last-i < 2 && roleEnd == last {
		return span{}, false
	}
	s.rule, s.anonymous = "office", true
	return s, true
}

// holder finds the person named before whose role has the word and, where bodies
// are told, one of them.
func (a *analysis) holder(word string, bodies []span) *mention {
	for k := len(a.mentions) - 1; k >= 0; k-- {
		m := &a.mentions[k]
		if m.typ != record.Official || m.role == "" {
			continue
		}
		has := false
		for _, w := range a.nameWords(m.role) {
			has = has || w == word
		}
		if !has {
			continue
		}
		if len(bodies) == 0 {
			return m
		}
		for _, b := range bodies {
			for x := range a.mentions {
				if a.mentions[x].parent == k && (b.entry != nil && a.mentions[x].entry == b.entry) {
					return m
				}
			}
		}
	}
	return nil
}

// credited reports a name that a text gives as its author's: By X at the head of a
// line, editing by X, photo: X.
func (a *analysis) credited(i int) bool {
	switch a.strict(i - 1) {
	case "by":
		w := a.strict(i - 2)
		return a.tok(i-2).Kind == text.Break || w == "editing" || w == "reporting" || w == "written" || w == "photo" || w == "compiled"
	case "and":
		return a.strict(i-2) == "editing"
	}
	return a.tok(i-1).Is(":") && (a.strict(i-2) == "photo" || a.strict(i-2) == "photograph" || a.strict(i-2) == "picture")
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
	return s, true
}
