package extract

import (
	"strings"

	"isnad/extract/catalog"
	"isnad/extract/record"
)

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
	s.inner = append(s.inner, a.bodiesWithin(i, j)...) // a title may begin with its body: UN envoy
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
	if n := a.englishNameWords(roleEnd, end, false); n > roleEnd+1 && roleEnd > j && !a.companyAt(n-1) {
		return a.named(s, i, roleEnd, roleEnd, n, end), true
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
			if !a.bodyAt(m, n, end) && !a.companyAt(n-1) {
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
