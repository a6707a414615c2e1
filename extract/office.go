package extract

import (
	"strings"

	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// title is a title or office in the text.
type title struct {
	last          int // the token behind it, 0 where there is none
	class, prefix string
	definite      bool
}

// titleAt returns the title that starts at token i in one of its readings: the
// token behind it, its class and the attached particles.
func (a *analysis) titleAt(i int) (last int, class, prefix string, definite bool) {
	if i < 0 || i >= len(a.lookups) {
		return 0, "", "", false
	}
	l := &a.lookups[i]
	if l.title == nil {
		l.title = &noTitle
		if last, class, prefix, definite = a.findTitle(i); last > 0 {
			l.title = &title{last, class, prefix, definite}
		}
	}
	return l.title.last, l.title.class, l.title.prefix, l.title.definite
}

var noTitle title

func (a *analysis) findTitle(i int) (last int, class, prefix string, definite bool) {
	for _, r := range a.readings(i) {
		if strings.HasSuffix(r.Stem, "ة") && r.noun.Head() != nil {
			continue // محافظة is no governor
		}
		bare := trimArticle(r.Stem)
		of := [...]*pack.Entry{r.known, r.noun, nil}
		she, feminine := strings.CutSuffix(bare, "ة")
		if feminine {
			of[2] = a.lang.Know(she)
		}
		for k, stem := range [...]string{r.Stem, bare, she} {
			for _, p := range of[k].Titles() {
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
	if prefix == "" && (definite || a.qualifying(i)) && a.qualifies(i, definite) {
		return span{}, false // إذاعة «البيان» الناطقة باسم التنظيم
	}
	if class == "job" && last < end && a.lang.InAny(a.strict(last), "held", "weapons") {
		return span{}, false // فجر انتحاري سيارة
	}
	if class == "rank" && definite && last == i+1 && a.numberedUnit(last) {
		return span{}, false // اللواء الثالث is a brigade
	}
	s := span{mention: mention{first: i, typ: record.Official, prefix: prefix, kind: class}}
	office := class == "office"
	j := last
	complement := false
	second, inners, plain := -1, 0, true
	if last > i+1 && strings.HasPrefix(a.strict(last-1), "ال") && !definite {
		complement = true // مدير الناحية, وزير الدفاع: the title says of what
	}
	if body, ok := a.bodyOfTitle(i, last, end); ok {
		s.inner, j, complement = append(s.inner, body), body.last, true
	} else if n := a.ofNoName(last, end); n > last {
		j, complement, plain = n, true, false
	}
	for j < end {
		if l, c, p, _ := a.titleAt(j); l > 0 && l <= end && p == "" && !complementBreaks(class, c) && !a.namedLikeTitle(j) {
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
		if a.nationality(j) && a.startsGiven(j) && !hasArticle(a.strict(j)) && hasArticle(a.strict(j-1)) {
			break // المتحدث السعودي تركي المالكي
		}
		if n, m := a.pronounOrPlace(j, end); n > j {
			if m != nil {
				s.inner, complement = append(s.inner, *m), true
			}
			j, plain = n, false
			continue
		}
		if in, _ := a.spelt(j).In("in-name"); in {
			j, complement, plain = j+1, true, false
			continue
		}
		if in, _ := a.spelt(j).In("acting"); in || hasArticle(a.strict(j)) && a.describes(j) && complement {
			j++
			continue
		}
		if m, ok := a.catalogueName(j, end); ok && (m.last > j+1 || a.inWhoseName(j-1)) && m.prefix == "" && forces(&m.mention) && !a.nextToWhole(&s, &m, j) { // باسم الخارجية القطرية, باسم الحوثيين
			s.inner, j, complement, plain = append(s.inner, m), m.last, true, false
			continue
		}
		if a.descriptive(a.strict(j)) && a.tok(j).Kind == text.Word && !a.spelt(j).Closed() || a.nationality(j) {
			if a.nationality(j) {
				s.nationality = a.catalog.Nationality(a.strict(j))
			}
			j++
			complement = complement || s.nationality != nil
			continue
		}
		if n := a.personName(j, end, true); n > j && (!office || j > last || a.startsGiven(j) || complement && n > j+1 && a.unlisted(j)) && !a.opensBody(j, end) && !a.nounOfBody(j, end) {
			break
		}
		if definite && j == i+1 && hasArticle(a.strict(j)) && !a.adjective(&span{}, a.strict(j)) {
			break // زار السفير المدينة
		}
		if definite && (last == i+1 || plain && hasArticle(a.strict(j-1))) && len(s.inner) == 0 && a.tok(j).Kind == text.Word && !strings.HasPrefix(a.strict(j), "ال") && !strings.HasPrefix(a.strict(j), "ل") && !a.closed(j) && a.spelt(j).Head() == nil {
			break // a definite office takes no genitive: بحث المستشار استعدادات الدوحة
		}
		if a.placeApart(j, end) {
			break
		}
		in, next, ok := a.complement(j, end, office)
		if !ok || in == nil && !plain || in != nil && isMedium(&in.mention) && (j > last || in.prefix == "ل") && !a.spelt(j).InAny("in") {
			break // the agency he spoke to
		}
		if in != nil && a.nextToWhole(&s, in, j) {
			break
		}
		if in != nil {
			s.inner = append(s.inner, *in)
			plain = false
		}
		j, complement = next, true
	}
	nameFrom := a.nameBehindRank(j, end)
	if nameFrom == j && j+1 < end && a.tok(j).Is(",") && a.startsGiven(j+1) {
		nameFrom = j + 1
	}
	if m, ok := a.catalogueName(nameFrom, end); ok && m.typ == record.Official && m.prefix == "" {
		s.last, s.entry = m.last, m.entry
		s.core, _, _ = a.slice(m.first, m.last)
		s.role, _, _ = a.slice(i, j)
		s.rule = "title and " + m.rule
		return s, true
	}
	if n := a.personName(nameFrom, end, nameFrom == j); n > nameFrom && !a.placeApart(nameFrom, end) && !(n == nameFrom+1 && len(s.inner) > 0 && a.opensBody(nameFrom, end)) {
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

// numberedUnit reports an ordinal or number behind a word that is a rank and a unit.
func (a *analysis) numberedUnit(j int) bool {
	return a.tok(j).Kind == text.Number || ordinal(a, strings.TrimPrefix(a.strict(j), "ال"))
}

// officePurpose reports ل before what an office is for: المنسق لشؤون الأسرى.
func (a *analysis) officePurpose(i int) bool {
	in, _ := a.lang.In("purposes", a.purposeWord(i))
	return in && strings.HasPrefix(a.strict(i), "ل")
}

// ofThe reports لل before a noun that an office may be of: الأمين العام للجان. The
// people and media that somebody speaks to are none.
func (a *analysis) ofThe(i int) bool {
	rest, ok := strings.CutPrefix(a.strict(i), "لل")
	if !ok || a.lang.Anonymous(rest) != nil {
		return false
	}
	h := a.lang.Head(rest)
	return h == nil || h.Kind != "agency" && h.Kind != "outlet" && h.Type != string(record.Base)
}

// complementBreaks keeps a job from swallowing the next: "المحلل الوزير".
func complementBreaks(first, next string) bool { return first == "job" && next == "office" }

func (a *analysis) startsGiven(i int) bool {
	ok, _ := a.given(i)
	return ok || a.nameParticle(i)
}

// bareTitle gives a word without article and the ending of the feminine.
func (a *analysis) bareTitle(i int) string {
	return strings.TrimSuffix(strings.TrimPrefix(a.strict(i), "ال"), "ة")
}

// qualifying reports the feminine of a word for people, which as an adjective goes with
// things: اشتباكات مسلحة.
func (a *analysis) qualifying(i int) bool {
	in, _ := a.spelt(i).In("anonymous-adjectives")
	return in && strings.HasSuffix(a.strict(i), "ة")
}
