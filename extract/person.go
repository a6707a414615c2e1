package extract

import (
	"strings"

	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// maxNameWords bounds a person's name; news gives two to four words.
const maxNameWords = 4

// particlesOfNames are written before a further part of a name and do not count
// as a word of it.
func (a *analysis) nameParticle(i int) bool {
	in, _ := a.lang.In("name-particles", a.strict(i))
	return in
}

// given reports a given name at token i and whether it is an ordinary word too.
func (a *analysis) given(i int) (ok, ambiguous bool) {
	if i >= len(a.doc.Tokens) {
		return false, false
	}
	return a.lang.In("given-names", a.strict(i))
}

// personName returns the token behind a person's bare name that starts at i, or
// i itself. Behind a title any word that can be part of a name opens one.
func (a *analysis) personName(i, end int, titled bool) int {
	if a.lang.Closed(a.strict(i)) && !a.nameParticle(i) {
		return i
	}
	ok, ambiguous := a.given(i)
	if !ok && !a.nameParticle(i) && !(titled && a.nameWord(i, false)) {
		return i
	}
	if ambiguous && !titled {
		next, _ := a.given(i + 1)
		if !next && !(i+1 < end && hasArticle(a.strict(i+1)) && a.nameWord(i+1, true)) {
			return i
		}
	}
	words, j := 0, i
	for j < end && words < maxNameWords {
		if a.nameParticle(j) {
			if j+1 < end && (a.nameWord(j+1, false) || hasArticle(a.strict(j+1))) {
				j++
				if a.tok(j).Kind == text.Word && words > 0 {
					j++
					continue
				}
				j++
				words++
				continue
			}
			break
		}
		if j > i && a.tok(j).Is("-") && j+1 < end && a.tok(j).Start == a.tok(j-1).End && a.tok(j+1).Start == a.tok(j).End {
			j++
			continue
		}
		if j > i && (!a.nameWord(j, words > 0) || a.placeBehind(j, end)) {
			break
		}
		closing := hasArticle(a.strict(j)) && words >= 1
		j++
		words++
		if closing && !a.nameParticle(j) { // الدليمي: a family name closes the name
			break
		}
	}
	for j > i && a.tok(j-1).Kind != text.Word {
		j--
	}
	if words == 1 && !titled && !ambiguous && j == i+1 {
		return i // a lone given name is no one
	}
	return j
}

// nameWord reports a word that may be part of a person's name.
func (a *analysis) nameWord(i int, inside bool) bool {
	if i >= len(a.doc.Tokens) || a.tok(i).Kind != text.Word || !a.tok(i).Arabic || a.tanwin(i) {
		return false
	}
	if ok, _ := a.given(i); ok {
		return true
	}
	s := a.strict(i)
	if inside && hasArticle(s) && a.nationality(i) && strings.HasSuffix(s, "ي") {
		return true // السوداني, المصري: family names
	}
	if inside && a.actBehind(i) || len(a.lang.Titles(strings.TrimSuffix(strings.TrimPrefix(s, "ال"), "ة"))) > 0 {
		return false
	}
	if a.closed(i) || a.nationality(i) || len([]rune(s)) < 2 || a.lang.NounTrigger(s) != nil || a.lang.Anonymous(s) != nil {
		return false
	}
	if in, _ := a.lang.In("generic", s); in {
		return false
	}
	for _, v := range a.words[i].verbs {
		if v.and != "" || v.Tense == pack.Masdar && !inside || v.Finite() && !v.homograph() {
			return false
		}
	}
	if a.lang.Head(s) != nil || len(a.lang.Titles(s)) > 0 {
		return false
	}
	// A word behind و, ب, ل or with an object pronoun goes on with the sentence.
	for _, p := range []string{"وال", "بال", "لل", "كال", "فال"} {
		if strings.HasPrefix(s, p) {
			return false
		}
	}
	if inside && hasArticle(s) {
		return !a.descriptive(s)
	}
	return !hasArticle(s)
}

// descriptive reports a word with the article that describes rather than names:
// an adjective of an unnamed source or a word of the generic list.
func (a *analysis) descriptive(s string) bool {
	bare := strings.TrimPrefix(s, "ال")
	for _, list := range []string{"anonymous-adjectives", "generic"} {
		for _, w := range []string{s, bare, strings.TrimSuffix(bare, "ة")} {
			if in, _ := a.lang.In(list, w); in {
				return true
			}
		}
	}
	return a.catalog.Nationality(s) != nil || a.lang.Closed(bare)
}

// person takes a bare name that begins with a known given name.
func (a *analysis) person(i, end int) (span, bool) {
	if _, cue := a.phraseCue(i, end); cue {
		return span{}, false
	}
	last := a.personName(i, end, false)
	if last == i {
		return span{}, false
	}
	return span{mention: mention{first: i, last: last, typ: record.Official, rule: "given name"}}, true
}

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
	if body, ok := a.bodyOfTitle(i, last, end); ok {
		s.inner, j, complement = append(s.inner, body), body.last, true
	}
	for j < end {
		if l, c, p, _ := a.titleAt(j); l > 0 && l <= end && p == "" && !complementBreaks(class, c) {
			office = office || c == "office"
			j = l
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
	if a.closed(i) || a.tanwin(i) || len(s) == 0 || a.lang.Anonymous(s) != nil {
		return nil, i, false
	}
	if v, ok := a.finiteWord(i); ok && (v.Verb.Noun == nil || v.and != "") {
		return nil, i, false
	}
	return nil, i + 1, true
}

// finiteWord is finite before mentions are known.
func (a *analysis) finiteWord(i int) (verb, bool) {
	return a.reading(i, func(v verb) bool { return v.Finite() })
}

// nounOfBody reports a word that is a name and a noun, with a body behind it:
// رئيس أركان الجيش is not somebody called Arkan.
func (a *analysis) nounOfBody(i, end int) bool {
	ok, ambiguous := a.given(i)
	return (!ok || ambiguous) && i+1 < end && a.opensBody(i+1, end)
}

// placeBehind reports a preposition attached to a place: فلان بطرابلس.
func (a *analysis) placeBehind(i, end int) bool {
	m, ok := a.catalog.Find(a.doc.Tokens[:end], i)
	return ok && m.Clitic > 0 && !m.Guarded && m.Entries[0].Type != record.Official
}
