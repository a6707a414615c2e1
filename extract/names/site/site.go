package site

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/names/listed"
	"isnad/extract/record"
	"isnad/extract/text"
)

// Opens reports a word for a site.
func Opens(a *analysis.Article, i, _ int) bool {
	return a.Fact(i, analysis.OpensSite, func(a *analysis.Article, i int) bool {
		for _, r := range a.Readings(i) {
			if r.Site != analysis.NoSite {
				return true
			}
		}
		return false
	})
}

// Struck takes one site or carriage without a name that the text tells was hit, with
// what it is for, whose it is or where: هجوم على مركز للشرطة, قصفت مستودعا للذخيرة, استهدفت
// مبنى في حي كذا. A site that nobody hit, or of which nothing more is said, is none.
func Struck(a *analysis.Article, i, end int) (analysis.Span, bool) {
	for _, r := range a.Readings(i) {
		if r.Prefix != "" && r.Prefix != "و" && r.Prefix != "ل" {
			continue
		}
		k := r.Site
		if k == analysis.NoSite || numbered(a, i) || a.Spelt(i+1).InAny("no-sites") {
			continue
		}
		s := analysis.Span{Mention: analysis.Mention{First: i, Last: i + 1, Prefix: r.Prefix, Type: record.Base, Kind: "site", Anonymous: true, Rule: StruckSite}}
		if k == analysis.OpenPlace {
			s.Type, s.Kind = record.Town, "public site"
		}
		if analysis.HasArticle(r.Stem) {
			if !definiteSite(a, &s, end) {
				continue
			}
		} else if !siteTold(a, &s, k, end) {
			continue
		}
		if s.Hit = hitBefore(a, i, r.Prefix, k); s.Hit == 0 && r.Prefix != "ل" {
			s.Hit = hitAhead(a, i, s.Last)
		}
		if s.Hit > 0 {
			return s, true
		}
	}
	return analysis.Span{}, false
}

// siteTold reads what is said of a site without the article, and reports that it is enough
// to tell which one is meant.
func siteTold(a *analysis.Article, s *analysis.Span, k analysis.SiteClass, end int) bool {
	j := siteDescribed(a, s, s.First+1, k, end)
	told := j > s.First+1
	if n := siteOwner(a, s, j, end); n > j {
		j, told = n, true
		if n := arabic.Belonging(a, s, j, end); n > j { // لضخ النفط تابعة لشركة كذا
			j = n
		}
	}
	s.Last = j
	if usedBy(a, s, j, end) {
		return true
	}
	lies := arabic.LiesAt(a, s, j, end)
	if !lies && k != analysis.AnySite && siteCarries(a, s, j, end) {
		return true
	}
	return lies && k != analysis.AnySite || told
}

// definiteSite takes a site with the article and an adjective, which say what it is: القصر
// الرئاسي. It stands for one told of before, where there is any.
func definiteSite(a *analysis.Article, s *analysis.Span, end int) bool {
	j := s.First + 1
	h := analysis.Span{Mention: analysis.Mention{First: s.First, Last: j, Type: record.Base, Definite: true}}
	for j < end && j < s.First+3 && analysis.HasArticle(a.Strict(j)) && !a.Closed(j) && !arabic.AttachedWord(a, j) && !arabic.Describes(a, j) && (a.Nationality(j) || arabic.Adjective(a, &h, a.Strict(j))) {
		j++
	}
	if j == s.First+1 {
		return false
	}
	s.Last, s.Definite = j, true
	arabic.LiesAt(a, s, j, end)
	return true
}

// numbered reports a number before a noun, which counts several: ثلاثين موقعا.
func numbered(a *analysis.Article, i int) bool {
	return a.Tok(i-1).Kind == text.Number || a.Known(i-1).Is("num")
}

// siteDescribed passes over what says what a site is or is for: its adjectives, the nouns
// that it is of (أمني, رادار, بناء ملعب رياضي), the name that it goes by, what it is made
// of.
func siteDescribed(a *analysis.Article, s *analysis.Span, j int, k analysis.SiteClass, end int) int {
	if n := siteName(a, s, j, k, end); n > j {
		return n
	}
	first := j
	for j < end && j < first+3 {
		w := a.Strict(j)
		if a.Tok(j).Kind != text.Word || !a.Tok(j).Arabic || analysis.HasArticle(w) || arabic.AttachedWord(a, j) || a.Known(j).Role() != "" {
			break
		}
		rest, accusative := strings.CutSuffix(w, "ا")
		adjective := accusative && (arabic.Descriptive(a, rest) || arabic.Nisba(rest)) // مركزا صحيا, an adverb too
		if !adjective && a.Closed(j) || adjective && a.Closed(j) && !strings.HasSuffix(a.Strict(s.First), "ا") {
			break
		}
		adjective = adjective || arabic.Descriptive(a, w) || arabic.Nisba(w) || a.Nationality(j)
		if !adjective && (j > first || arabic.VerbHere(a, j) || !grammar.OrdinaryWord(a, w) && !grammar.Masdar(a, w) || a.Lang.Is(w, "time", "num", "dir")) {
			break
		}
		j++
		if !adjective && j < end && analysis.HasArticle(a.Strict(j)) && !a.Closed(j) && !arabic.Describes(a, j) { // توزيع المنتجات البترولية
			return definiteEnd(a, j+1, end)
		}
	}
	if j+2 < end && (a.Spelt(j).InAny("site-states") && analysis.HasArticle(a.Strict(j+1)) || a.Spelt(j).InAny("made-of") && numbered(a, j+2)) {
		for j += 2; j < end && a.Tok(j).Kind == text.Word && a.Strict(j-1) != "" && numbered(a, j); j++ {
		}
	}
	return j
}

// definiteEnd passes over the definite adjectives behind a definite noun.
func definiteEnd(a *analysis.Article, j, end int) int {
	for j < end && analysis.HasArticle(a.Strict(j)) && arabic.Adjective(a, &analysis.Span{}, a.Strict(j)) && !arabic.Describes(a, j) {
		j++
	}
	return j
}

// siteOwner takes whose a site is or what it serves: للجيش, تابع للفصيل, للذخيرة. It
// returns the token behind, or j.
func siteOwner(a *analysis.Article, s *analysis.Span, j, end int) int {
	if n := arabic.Belonging(a, s, j, end); n > j {
		return n
	}
	if j >= end || a.Tok(j).Kind != text.Word {
		return j
	}
	if a.Strict(j) == "ل" && a.Tok(j+1).Is(`"`) { // مخزنا لـ"فصيل كذا"
		if m, ok := listed.CatalogueName(a, j+2, end); ok && m.Prefix == "" && m.Type != record.Official {
			s.Inner = append(s.Inner, m)
			if a.Tok(m.Last).Is(`"`) {
				return m.Last + 1
			}
			return m.Last
		}
	}
	for _, find := range []func(int, int) (analysis.Span, bool){func(i, end int) (analysis.Span, bool) { return listed.CatalogueName(a, i, end) }, func(i, end int) (analysis.Span, bool) { return arabic.HeadedName(a, i, end) }} {
		if m, ok := find(j, end); ok && m.Prefix == "ل" && m.Type != record.Official {
			inner := m.Inner
			m.Inner = nil
			s.Inner = append(append(s.Inner, m), inner...)
			return m.Last
		}
	}
	for _, r := range a.Readings(j) {
		if r.Prefix != "ل" || a.Closed(j) || arabic.Possessed(a, j) {
			continue
		}
		if analysis.HasArticle(r.Stem) && !arabic.VerbHere(a, j) {
			return definiteEnd(a, j+1, end)
		}
		if j+1 < end && analysis.HasArticle(a.Strict(j+1)) && !a.Closed(j+1) { // لصنع الصواريخ
			return definiteEnd(a, j+2, end)
		}
		if grammar.Masdar(a, r.Stem) && j+1 < end && grammar.OrdinaryWord(a, a.Strict(j+1)) && !a.Closed(j+1) && a.Known(j+1).Role() == "" { // لتدريب مقاتلين
			return j + 2
		}
	}
	return j
}
