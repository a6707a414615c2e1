package english

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/catalog"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/names/listed"
	"isnad/extract/record"
)

// englishOffice takes a person by rank, title or office, before or behind the
// name: Prime Minister X, the group's spokesman, X, Lt Gen X, and an office that
// is told without a name where it is definite.
func englishOffice(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if !chunkWord(a, i) || a.Spelt(i).Closed() && !allCapitals(a, i) {
		return analysis.Span{}, false
	}
	e := chunk(a, i, end)
	t, last, class := -1, 0, ""
	for j := i; j < e; j++ {
		if m, ok := englishCatalogue(a, j, e); ok && m.Type == record.Town && m.Last > j+1 {
			j = m.Last - 1 // Khan Younis, General Santos
			continue
		}
		if n := tokenTitle(a, j); n > j && !grammar.Possessive(a, n) {
			t, last, class = j, n, titleClassAt(a, j, n)
			break
		}
	}
	if t < 0 {
		return analysis.Span{}, false
	}
	if class == "title" && t == i && calledPlace(a, i) {
		return analysis.Span{}, false // the neighbourhood of Sheikh Maqsud
	}
	if class == "title" && t > i && a.Tok(t-1).Upper && !grammar.Possessive(a, t-1) && !a.Nationality(t-1) {
		if _, ok := englishCatalogue(a, t-1, t); !ok {
			return analysis.Span{}, false // an honorific within a name: Rebaz Haji Omer
		}
	}
	if given, _ := arabic.Given(a, t); given && t == i && englishNameWords(a, i, end, false) > i+1 && class != "rank" && class != "office" {
		return analysis.Span{}, false
	}
	s := analysis.Span{Mention: analysis.Mention{First: i, Type: record.Official, Kind: class}}
	s.Nationality = nationOf(a, i, t)
	j := last
	office := class == "office" || class == "job"
	for j < end {
		if n := tokenTitle(a, j); n > j {
			if titleClassAt(a, j, n) == "office" {
				class, office = "office", true
			}
			j = n
			continue
		}
		if j+2 < end && a.Strict(j) == "and" && tokenTitle(a, j+1) > j+1 {
			j = tokenTitle(a, j+1)
			continue
		}
		break
	}
	s.Inner = append(s.Inner, bodiesWithin(a, i, j)...) // a title may begin with its body: UN envoy
	if n := englishNameWords(a, j, end, true); n > j && !(class == "job" && !GivenAt(a, j) && n == j+1) {
		if closesName(a, t, j, n, end) {
			return analysis.Span{}, false
		}
		return named(a, s, i, j, j, n, end), true
	}
	roleEnd := j
	if in, n := complements(a, j, end); n > j {
		s.Inner = append(s.Inner, in...)
		roleEnd = n
	}
	if n := englishNameWords(a, roleEnd, end, false); n > roleEnd+1 && roleEnd > j && !companyAt(a, n-1) {
		return named(a, s, i, roleEnd, roleEnd, n, end), true
	}
	if m := titlesFrom(a, roleEnd, end); m > roleEnd {
		if n := englishNameWords(a, m, end, true); n > m {
			return named(a, s, i, roleEnd, m, n, end), true
		}
	}
	k := roleEnd
	if k+1 < end && a.Tok(k).Is(",") {
		m := k + 1
		m = titlesFrom(a, m, end)
		if n := englishNameWords(a, m, end, true); n > m+1 || n > m && m > k+1 {
			if !bodyAt(a, m, n, end) && !companyAt(a, n-1) {
				return named(a, s, i, roleEnd, m, n, end), true
			}
		}
	}
	s.Possessor(a, i)
	if !office {
		return analysis.Span{}, false
	}
	return officeAlone(a, s, i, t, last, roleEnd)
}

// closesName reports that the capitals [j, n) behind a word that is a title too, which
// stands at t, end in the noun of a body or base: General Command, Prince Sultan Air Base.
func closesName(a *analysis.Article, t, j, n, end int) bool {
	if !a.Tok(t).Upper {
		return false
	}
	for k := j; k < n; k++ {
		if h, ok := headAt(a, k, end); ok && h.list == "" && a.Tok(h.last-1).Upper && h.last >= n {
			return true
		}
	}
	return false
}

// bodyAt reports that the capitals [i, n) are a body's name rather than a person's.
func bodyAt(a *analysis.Article, i, n, end int) bool {
	if m, ok := listed.CatalogueName(a, i, end); ok && m.Type != record.Official && m.Last >= n {
		return true
	}
	if b, ok := englishBody(a, i, end); ok && b.Last >= n {
		return true
	}
	return false
}

func nationOf(a *analysis.Article, from, to int) *catalog.Entry {
	for j := from; j < to; j++ {
		if a.Nationality(j) {
			return a.Catalog.Nationality(a.Strict(j))
		}
	}
	return nil
}

// officeAlone keeps an office without a name: one held by somebody named before,
// or a definite one.
func officeAlone(a *analysis.Article, s analysis.Span, i, t, last, roleEnd int) (analysis.Span, bool) {
	plural := strings.HasSuffix(a.Strict(last-1), "s") && a.Spelt(last-1).Anonymous() != nil
	if plural || s.Kind == "job" {
		return analysis.Span{}, false
	}
	s.Last = roleEnd
	s.Role, _, _ = a.Slice(i, roleEnd)
	if m := holder(a, a.Strict(last-1), s.Inner); m != nil && (DefiniteBefore(a, i) || len(s.Inner) > 0) && !indefiniteBefore(a, i) {
		s.Core, s.Entry, s.Rule, s.Anonymous = m.Core, m.Entry, "office named before", m.Anonymous
		s.Last = max(last, roleEnd)
		return s, true
	}
	if indefiniteBefore(a, i) || !DefiniteBefore(a, i) && len(s.Inner) == 0 && s.Nationality == nil {
		return analysis.Span{}, false
	}
	if len(s.Inner) == 0 && s.Nationality == nil && last-i < 2 && roleEnd == last {
		return analysis.Span{}, false
	}
	s.Rule, s.Anonymous = "office", true
	return s, true
}

// holder finds the person named before whose role has the word and, where bodies
// are told, one of them.
func holder(a *analysis.Article, word string, bodies []analysis.Span) *analysis.Mention {
	for k := len(a.Mentions) - 1; k >= 0; k-- {
		m := &a.Mentions[k]
		if m.Type != record.Official || m.Role == "" {
			continue
		}
		has := false
		for _, w := range a.NameWords(m.Role) {
			has = has || w == word
		}
		if !has {
			continue
		}
		if len(bodies) == 0 {
			return m
		}
		for _, b := range bodies {
			for x := range a.Mentions {
				if a.Mentions[x].Parent == k && (b.Entry != nil && a.Mentions[x].Entry == b.Entry) {
					return m
				}
			}
		}
	}
	return nil
}
