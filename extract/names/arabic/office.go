package arabic

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/listed"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/speech"
	"isnad/extract/text"
)

// TitleAt returns the title that starts at token i in one of its readings: the
// token behind it, its class and the attached particles.
func TitleAt(a *analysis.Article, i int) (last int, class, prefix string, definite bool) {
	if i < 0 || i >= len(a.Lookups) {
		return 0, "", "", false
	}
	l := &a.Lookups[i]
	if l.Title == nil {
		l.Title = &noTitle
		if !OpensTitle(a, i, 0) {
			return 0, "", "", false
		}
		if last, class, prefix, definite = findTitle(a, i); last > 0 {
			l.Title = &analysis.Title{Last: last, Class: class, Prefix: prefix, Definite: definite}
		}
	}
	return l.Title.Last, l.Title.Class, l.Title.Prefix, l.Title.Definite
}

var noTitle analysis.Title

func findTitle(a *analysis.Article, i int) (last int, class, prefix string, definite bool) {
	for _, r := range a.Readings(i) {
		if strings.HasSuffix(r.Stem, "ة") && r.Noun.Head() != nil {
			continue // محافظة is no governor
		}
		bare := analysis.TrimArticle(r.Stem)
		of := [...]*pack.Entry{r.Known, r.Noun, nil}
		she, feminine := strings.CutSuffix(bare, "ة")
		if feminine {
			of[2] = a.Lang.Know(she)
		}
		for k, stem := range [...]string{r.Stem, bare, she} {
			for _, p := range of[k].Titles() {
				n := titleWords(a, i, p.Words)
				if n > last {
					last, class, prefix = n, a.Lang.TitleClass(strings.Join(p.Words, " ")), r.Prefix
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

func titleWords(a *analysis.Article, i int, words []string) int {
	for k := 1; k < len(words); k++ {
		s := a.Strict(i + k)
		if s != words[k] && strings.TrimPrefix(s, "ال") != words[k] {
			return 0
		}
	}
	return i + len(words)
}

// OfficeHolder takes titles, ranks and offices with what they are of, and the
// person's name behind them: نائب قائد عمليات الأنبار اللواء فلان الفلاني.
// An office that is told without a name counts where it is definite.
func OfficeHolder(a *analysis.Article, i, end int) (analysis.Span, bool) {
	last, class, prefix, definite := TitleAt(a, i)
	if last == 0 || last > end {
		return analysis.Span{}, false
	}
	if prefix == "" && (definite || qualifying(a, i)) && qualifies(a, i, definite) {
		return analysis.Span{}, false // إذاعة «البيان» الناطقة باسم التنظيم
	}
	if class == "job" && last < end && a.Lang.InAny(a.Strict(last), "held", "weapons") {
		return analysis.Span{}, false // فجر انتحاري سيارة
	}
	if class == "rank" && definite && last == i+1 && numberedUnit(a, last) {
		return analysis.Span{}, false // اللواء الثالث is a brigade
	}
	s := analysis.Span{Mention: analysis.Mention{First: i, Type: record.Official, Prefix: prefix, Kind: class}}
	office := class == "office"
	j := last
	complement := false
	second, inners, plain := -1, 0, true
	if last > i+1 && strings.HasPrefix(a.Strict(last-1), "ال") && !definite {
		complement = true // مدير الناحية, وزير الدفاع: the title says of what
	}
	if body, ok := bodyOfTitle(a, i, last, end); ok {
		s.Inner, j, complement = append(s.Inner, body), body.Last, true
	} else if n := ofNoName(a, last, end); n > last {
		j, complement, plain = n, true, false
	}
	for j < end {
		if l, c, p, _ := TitleAt(a, j); l > 0 && l <= end && p == "" && !complementBreaks(class, c) && !namedLikeTitle(a, j) {
			office = office || c == "office"
			j = l
			continue
		}
		if l, c, p, _ := TitleAt(a, j); l > 0 && l <= end && p == "و" && complement && c == "office" && second < 0 {
			second, inners = j, len(s.Inner) // نائب رئيس الوزراء ووزير الدفاع فلان
			j = l
			if body, ok := bodyOfTitle(a, j, l, end); ok {
				s.Inner, j = append(s.Inner, body), body.Last
			}
			continue
		}
		if (a.Nationality(j) || Descriptive(a, a.Strict(j))) && startsGiven(a, j) && !a.Spelt(j).InAny("in-whose-name") && !analysis.HasArticle(a.Strict(j)) && analysis.HasArticle(a.Strict(j-1)) {
			break // المتحدث السعودي تركي المالكي, وزير الدفاع غازي فلان
		}
		if n, m := pronounOrPlace(a, j, end); n > j {
			if m != nil {
				s.Inner, complement = append(s.Inner, *m), true
			}
			j, plain = n, false
			continue
		}
		if in, _ := a.Spelt(j).In("in-name"); in {
			j, complement, plain = j+1, true, false
			continue
		}
		if in, _ := a.Spelt(j).In("acting"); in || analysis.HasArticle(a.Strict(j)) && Describes(a, j) && complement {
			j++
			continue
		}
		if j == i+1 && analysis.HasArticle(a.Strict(i)) && bodyApart(a, j, end) {
			break
		}
		if m, ok := listed.CatalogueName(a, j, end); ok && (m.Last > j+1 || grammar.InWhoseName(a, j-1)) && m.Prefix == "" && analysis.Forces(&m.Mention) && !nextToWhole(a, &s, &m, j) { // باسم الخارجية القطرية, باسم الحوثيين
			s.Inner, j, complement, plain = append(s.Inner, m), m.Last, true, false
			continue
		}
		if Descriptive(a, a.Strict(j)) && a.Tok(j).Kind == text.Word && !a.Spelt(j).Closed() || a.Nationality(j) {
			if a.Nationality(j) {
				s.Nationality = a.Catalog.Nationality(a.Strict(j))
			}
			j++
			complement = complement || s.Nationality != nil
			continue
		}
		if n := PersonName(a, j, end, true); n > j && (!office || j > last || startsGiven(a, j) || complement && n > j+1 && (unlisted(a, j) || analysis.HasArticle(a.Strict(j-1)) && strange(a, j, end, false))) && !opensBody(a, j, end) && !nounOfBody(a, j, end) {
			break
		}
		if definite && j == i+1 && analysis.HasArticle(a.Strict(j)) && !Adjective(a, &analysis.Span{}, a.Strict(j)) {
			break // زار السفير المدينة
		}
		if definite && (last == i+1 || plain && analysis.HasArticle(a.Strict(j-1))) && len(s.Inner) == 0 && a.Tok(j).Kind == text.Word && !strings.HasPrefix(a.Strict(j), "ال") && !strings.HasPrefix(a.Strict(j), "ل") && !a.Closed(j) && a.Spelt(j).Head() == nil {
			break // a definite office takes no genitive: بحث المستشار استعدادات الدوحة
		}
		if placeApart(a, j, end) {
			break
		}
		in, next, ok := complementOf(a, j, end, office)
		if !ok || in == nil && !plain || in != nil && analysis.IsMedium(&in.Mention) && (j > last || in.Prefix == "ل") && !a.Spelt(j).InAny("in") {
			break // the agency he spoke to
		}
		if in != nil && nextToWhole(a, &s, in, j) {
			break
		}
		if in != nil {
			s.Inner = append(s.Inner, *in)
			plain = false
		}
		j, complement = next, true
	}
	nameFrom := nameBehindRank(a, j, end)
	if nameFrom == j && j+1 < end && a.Tok(j).Is(",") && startsGiven(a, j+1) {
		nameFrom = j + 1
	}
	if m, ok := listed.CatalogueName(a, nameFrom, end); ok && m.Type == record.Official && m.Prefix == "" {
		s.Last, s.Entry = m.Last, m.Entry
		s.Core, _, _ = a.Slice(m.First, m.Last)
		s.Role, _, _ = a.Slice(i, j)
		s.Rule = "title and " + m.Rule
		return s, true
	}
	if n := PersonName(a, nameFrom, end, nameFrom == j); n > nameFrom && !placeApart(a, nameFrom, end) && !(n == nameFrom+1 && len(s.Inner) > 0 && opensBody(a, nameFrom, end)) {
		s.Last = n
		s.Core, _, _ = a.Slice(nameFrom, n)
		s.Role, _, _ = a.Slice(i, j)
		s.Rule = "title and name"
		return s, true
	}
	if second >= 0 { // two offices and no name: two persons
		j, s.Inner = second, s.Inner[:inners]
	}
	if n := speakerAt(a, j, end); n > j && complement && speech.SayingVerb(a, i-1) {
		s.Core, _, _ = a.Slice(j, n)
		s.Role, _, _ = a.Slice(i, j)
		s.Last, s.Rule = n, "title and name"
		return s, true
	}
	if office && (complement || definite) && j > i {
		s.Last = j
		s.Rule = "office"
		s.Definite = !complement
		s.Role, _, _ = a.Slice(i, j)
		return s, true
	}
	if definite && class == "rank" {
		s.Last, s.Rule, s.Definite = last, "rank", true
		return s, true
	}
	return analysis.Span{}, false
}

// numberedUnit reports an ordinal or number behind a word that is a rank and a unit.
func numberedUnit(a *analysis.Article, j int) bool {
	return a.Tok(j).Kind == text.Number || grammar.Ordinal(a, strings.TrimPrefix(a.Strict(j), "ال"))
}

// officePurpose reports ل before what an office is for: المنسق لشؤون الأسرى.
func officePurpose(a *analysis.Article, i int) bool {
	in, _ := a.Lang.In("purposes", purposeWord(a, i))
	return in && strings.HasPrefix(a.Strict(i), "ل")
}

// ofThe reports لل before a noun that an office may be of: الأمين العام للجان. The
// people and media that somebody speaks to are none.
func ofThe(a *analysis.Article, i int) bool {
	rest, ok := strings.CutPrefix(a.Strict(i), "لل")
	if !ok || a.Lang.Anonymous(rest) != nil {
		return false
	}
	h := a.Lang.Head(rest)
	return h == nil || h.Kind != "agency" && h.Kind != "outlet" && h.Type != string(record.Base)
}

// complementBreaks keeps a job from swallowing the next: "المحلل الوزير".
func complementBreaks(first, next string) bool { return first == "job" && next == "office" }

func startsGiven(a *analysis.Article, i int) bool {
	ok, _ := Given(a, i)
	return ok || NameParticle(a, i)
}

// bareTitle gives a word without article and the ending of the feminine.
func bareTitle(a *analysis.Article, i int) string {
	return strings.TrimSuffix(strings.TrimPrefix(a.Strict(i), "ال"), "ة")
}

// qualifying reports the feminine of a word for people, which as an adjective goes with
// things: اشتباكات مسلحة.
func qualifying(a *analysis.Article, i int) bool {
	in, _ := a.Spelt(i).In("anonymous-adjectives")
	return in && strings.HasSuffix(a.Strict(i), "ة")
}
