package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// titleAt returns the title that starts at token i in one of its readings: the
// token behind it, its class and the attached particles.
func (a *analysis) titleAt(i int) (last int, class, prefix string, definite bool) {
	for _, r := range text.Readings(a.tok(i)) {
		if a.lang.Head(strings.TrimPrefix(r.Stem, "ال")) != nil && strings.HasSuffix(r.Stem, "ة") {
			continue // محافظة is no governor
		}
		for _, stem := range []string{r.Stem, strings.TrimPrefix(r.Stem, "ال"), strings.TrimSuffix(strings.TrimPrefix(r.Stem, "ال"), "ة")} {
			for _, p := range a.lang.Titles(stem) {
				n := a.titleWords(i, p.Words)
				if n > last {
					last, class, prefix = n, a.lang.TitleClass(strings.Join(p.Words, " ")), r.Prefix
					definite = stem != r.Stem || strings.HasPrefix(stem, "ال")
				}
			}
			if last > 0 {
				return last, class, prefix, definite
			}
		}
	}
	return 0, "", "", false
}

func (a *analysis) titleWords(i int, words []string) int {
	for k := 1; k < len(words); k++ {
		s := a.strict(i + k)
		if s != words[k] && strings.TrimPrefix(s, "ال") != words[k] {
			return 0
		}
	}
	return i + len(words)
}

// officeHolder takes titles, ranks and offices with what they are of, and the
// person's name behind them: نائب قائد عمليات الأنبار اللواء فلان الفلاني.
// An office that is told without a name counts where it is definite.
func (a *analysis) officeHolder(i, end int) (span, bool) {
	last, class, prefix, definite := a.titleAt(i)
	if last == 0 || last > end {
		return span{}, false
	}
	if definite && prefix == "" && a.qualifies(i, true) {
		return span{}, false // إذاعة «البيان» الناطقة باسم التنظيم
	}
	s := span{mention: mention{first: i, typ: record.Official, prefix: prefix, kind: class}}
	office := class == "office"
	j := last
	complement := false
	second, inners := -1, 0
	if body, ok := a.bodyOfTitle(i, last, end); ok {
		s.inner, j, complement = append(s.inner, body), body.last, true
	}
	for j < end {
		if l, c, p, _ := a.titleAt(j); l > 0 && l <= end && p == "" && !complementBreaks(class, c) {
			office = office || c == "office"
			j = l
			continue
		}
		if l, c, p, _ := a.titleAt(j); l > 0 && l <= end && p == "و" && complement && c == "office" && second < 0 {
			second, inners = j, len(s.inner) // نائب رئيس الوزراء ووزير الدفاع فلان
			j = l
			if body, ok := a.bodyOfTitle(j, l, end); ok {
				s.inner, j = append(s.inner, body), body.last
			}
			continue
		}
		if a.descriptive(a.strict(j)) && a.tok(j).Kind == text.Word && !a.lang.Closed(a.strict(j)) || a.nationality(j) {
			if a.nationality(j) {
				s.nationality = a.catalog.Nationality(a.strict(j))
			}
			j++
			complement = complement || s.nationality != nil
			continue
		}
		if n := a.personName(j, end, true); n > j && (!office || j > last || a.startsGiven(j)) && !a.opensBody(j, end) && !a.nounOfBody(j, end) {
			break
		}
		in, next, ok := a.complement(j, end, office)
		if !ok || in != nil && isMedium(&in.mention) && (j > last || in.prefix == "ل") && a.strict(j) != "في" {
			break // the agency he spoke to
		}
		if in != nil {
			s.inner = append(s.inner, *in)
		}
		j, complement = next, true
	}
	nameFrom := j
	if j < end && (a.tok(j).Is(",") || a.tok(j).Is(":")) && a.tok(j).Is(",") && j+1 < end && a.startsGiven(j+1) {
		nameFrom = j + 1
	}
	if m, ok := a.catalogueName(nameFrom, end); ok && m.typ == record.Official && m.prefix == "" {
		s.last, s.entry = m.last, m.entry
		s.core, _, _ = a.slice(m.first, m.last)
		s.role, _, _ = a.slice(i, j)
		s.rule = "title and " + m.rule
		return s, true
	}
	if n := a.personName(nameFrom, end, nameFrom == j); n > nameFrom {
		s.last = n
		s.core, _, _ = a.slice(nameFrom, n)
		s.role, _, _ = a.slice(i, j)
		s.rule = "title and name"
		return s, true
	}
	if second >= 0 { // two offices and no name: two persons
		j, s.inner = second, s.inner[:inners]
	}
	if office && (complement || definite) && j > i {
		s.last = j
		s.rule = "office"
		s.definite = !complement
		s.role, _, _ = a.slice(i, j)
		return s, true
	}
	if definite && class == "rank" {
		s.last, s.rule, s.definite = last, "rank", true
		return s, true
	}
	return span{}, false
}

// bodyOfTitle finds the body that the words of a title name, with what its name
// goes on with: رئيس مجلس النواب, قائد الفرقة ٨٠, مدير شرطة المثنى.
func (a *analysis) bodyOfTitle(i, last, end int) (span, bool) {
	for k := i + 1; k < last; k++ {
		if in, _ := a.lang.In("organs", strings.TrimPrefix(a.strict(k), "ال")); in {
			continue
		}
		for _, find := range []func(int, int) (span, bool){a.catalogueName, a.headedName} {
			m, ok := find(k, end)
			if !ok || m.last < last || m.last == k+1 || m.anonymous || m.prefix != "" && m.prefix != "ل" {
				continue
			}
			if m.typ == record.Actor || m.typ == record.Group {
				return m, true
			}
		}
	}
	return span{}, false
}

// complementBreaks keeps a job from swallowing the next: "المحلل الوزير".
func complementBreaks(first, next string) bool { return first == "job" && next == "office" }

func (a *analysis) startsGiven(i int) bool {
	ok, _ := a.given(i)
	return ok || a.nameParticle(i)
}

// opensBody reports a catalogue name of a body, group, place or country at i.
func (a *analysis) opensBody(i, end int) bool {
	m, ok := a.catalog.Find(a.doc.Tokens[:end], i)
	return ok && !m.Guarded && m.Entries[0].Type != record.Official
}

// complement takes one step of what an office is of: a name, a headed name, or
// a plain noun of the chain (هيئة أركان). It returns the token behind it.
func (a *analysis) complement(i, end int, office bool) (*span, int, bool) {
	if i >= end || a.tok(i).Kind != text.Word && !a.tok(i).Is(`"`) {
		return nil, i, false
	}
	if a.tok(i).Is(`"`) {
		if m, ok := a.catalogueName(i+1, end); ok && m.last < end {
			return &m, m.last + 1, true
		}
		return nil, i, false
	}
	if m, ok := a.catalogueName(i, end); ok && m.typ != record.Official && (m.prefix == "" || m.prefix == "ل" || m.prefix == "ب") {
		return &m, m.last, true
	}
	if m, ok := a.headedName(i, end); ok && (m.prefix == "" || m.prefix == "ل" || m.prefix == "ب") {
		return &m, m.last, true
	}
	if !office {
		return nil, i, false
	}
	s := a.strict(i)
	if s == "في" || s == "لدى" || s == "باسم" || s == "إلى" {
		if m, next, ok := a.complement(i+1, end, false); ok && m != nil && (s != "في" || m.typ == record.Actor || m.typ == record.Group) {
			return m, next, true
		}
		return nil, i, false
	}
	if a.closed(i) || a.tanwin(i) || len(s) == 0 || a.lang.Anonymous(s) != nil || a.attachedWord(i) {
		return nil, i, false
	}
	if v, ok := a.finiteWord(i); ok && (v.Verb.Noun == nil || v.and != "") {
		return nil, i, false
	}
	return nil, i + 1, true
}

// nounOfBody reports a word that is a name and a noun, with a body behind it:
// رئيس أركان الجيش is not somebody called Arkan.
func (a *analysis) nounOfBody(i, end int) bool {
	ok, ambiguous := a.given(i)
	if ok && !ambiguous || i+1 >= end {
		return false
	}
	if a.opensBody(i+1, end) {
		return true
	}
	next := strings.TrimPrefix(a.strict(i+1), "ال")
	in, _ := a.lang.In("nouns", next)
	return ok && hasArticle(a.strict(i+1)) && (in || a.lang.Head(next) != nil) // مدير تحرير الشبكة
}
