package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// struckSite takes one site or carriage without a name that the text tells was hit, with
// what it is for, whose it is or where: هجوم على مركز للشرطة, قصفت مستودعا للذخيرة, استهدفت
// مبنى في حي كذا. A site that nobody hit, or of which nothing more is said, is none.
func (a *analysis) struckSite(i, end int) (span, bool) {
	for _, r := range a.readings(i) {
		if r.Prefix != "" && r.Prefix != "و" && r.Prefix != "ل" {
			continue
		}
		k := r.site
		if k == noSite || a.numbered(i) || a.spelt(i+1).InAny("no-sites") {
			continue
		}
		s := span{mention: mention{first: i, last: i + 1, prefix: r.Prefix, typ: record.Base, kind: "site", anonymous: true, rule: struckSite}}
		if k == openPlace {
			s.typ = record.Town
		}
		if hasArticle(r.Stem) {
			if !a.definiteSite(&s, end) {
				continue
			}
		} else if !a.siteTold(&s, k, end) {
			continue
		}
		if s.hit = a.hitBefore(i, r.Prefix, k); s.hit == 0 && r.Prefix != "ل" {
			s.hit = a.hitAhead(i, s.last)
		}
		if s.hit > 0 {
			return s, true
		}
	}
	return span{}, false
}

// siteTold reads what is said of a site without the article, and reports that it is enough
// to tell which one is meant.
func (a *analysis) siteTold(s *span, k siteClass, end int) bool {
	j := a.siteDescribed(s, s.first+1, k, end)
	told := j > s.first+1
	if n := a.siteOwner(s, j, end); n > j {
		j, told = n, true
		if n := a.belonging(s, j, end); n > j { // لضخ النفط تابعة لشركة كذا
			j = n
		}
	}
	s.last = j
	if a.usedBy(s, j, end) {
		return true
	}
	lies := a.liesAt(s, j, end)
	if !lies && k != anySite && a.siteCarries(s, j, end) {
		return true
	}
	return lies && (k == oneSite || k == carrier) || told
}

// definiteSite takes a site with the article and an adjective, which say what it is: القصر
// الرئاسي. It stands for one told of before, where there is any.
func (a *analysis) definiteSite(s *span, end int) bool {
	j := s.first + 1
	h := span{mention: mention{first: s.first, last: j, typ: record.Base, definite: true}}
	for j < end && j < s.first+3 && hasArticle(a.strict(j)) && !a.closed(j) && !a.describes(j) && (a.nationality(j) || a.adjective(&h, a.strict(j))) {
		j++
	}
	if j == s.first+1 {
		return false
	}
	s.last, s.definite = j, true
	a.liesAt(s, j, end)
	return true
}

// numbered reports a number before a noun, which counts several: ثلاثين موقعا.
func (a *analysis) numbered(i int) bool {
	return a.tok(i-1).Kind == text.Number || a.known(i-1).Is("num")
}

// siteDescribed passes over what says what a site is or is for: its adjectives, the nouns
// that it is of (أمني, رادار, بناء ملعب رياضي), the name that it goes by, what it is made
// of.
func (a *analysis) siteDescribed(s *span, j int, k siteClass, end int) int {
	if n := a.siteName(s, j, k, end); n > j {
		return n
	}
	first := j
	for j < end && j < first+3 {
		w := a.strict(j)
		if a.tok(j).Kind != text.Word || !a.tok(j).Arabic || a.closed(j) || hasArticle(w) || a.attachedWord(j) || a.known(j).Role() != "" {
			break
		}
		adjective := a.descriptive(w) || a.descriptive(strings.TrimSuffix(w, "ا")) || nisba(strings.TrimSuffix(w, "ا")) || a.nationality(j)
		if !adjective && (j > first || a.verbHere(j) || !a.ordinaryWord(w) || a.lang.Is(w, "time", "num", "dir")) {
			break
		}
		j++
		if !adjective && j < end && hasArticle(a.strict(j)) && !a.closed(j) && !a.describes(j) { // توزيع المنتجات البترولية
			return a.definiteEnd(j+1, end)
		}
	}
	if j+2 < end && (a.spelt(j).InAny("site-states") && hasArticle(a.strict(j+1)) || a.spelt(j).InAny("made-of") && a.numbered(j+2)) {
		for j += 2; j < end && a.tok(j).Kind == text.Word && a.strict(j-1) != "" && a.numbered(j); j++ {
		}
	}
	return j
}

// definiteEnd passes over the definite adjectives behind a definite noun.
func (a *analysis) definiteEnd(j, end int) int {
	for j < end && hasArticle(a.strict(j)) && a.adjective(&span{}, a.strict(j)) && !a.describes(j) {
		j++
	}
	return j
}

// siteOwner takes whose a site is or what it serves: للجيش, تابع للفصيل, للذخيرة. It
// returns the token behind, or j.
func (a *analysis) siteOwner(s *span, j, end int) int {
	if n := a.belonging(s, j, end); n > j {
		return n
	}
	if j >= end || a.tok(j).Kind != text.Word {
		return j
	}
	for _, find := range []func(int, int) (span, bool){a.catalogueName, a.headedName} {
		if m, ok := find(j, end); ok && m.prefix == "ل" && m.typ != record.Official {
			inner := m.inner
			m.inner = nil
			s.inner = append(append(s.inner, m), inner...)
			return m.last
		}
	}
	for _, r := range a.readings(j) {
		if r.Prefix != "ل" || a.closed(j) || a.possessed(j) {
			continue
		}
		if hasArticle(r.Stem) && !a.verbHere(j) {
			return a.definiteEnd(j+1, end)
		}
		if j+1 < end && hasArticle(a.strict(j+1)) && !a.closed(j+1) { // لصنع الصواريخ
			return a.definiteEnd(j+2, end)
		}
		if a.masdar(r.Stem) && j+1 < end && a.ordinaryWord(a.strict(j+1)) && !a.closed(j+1) && a.known(j+1).Role() == "" { // لتدريب مقاتلين
			return j + 2
		}
	}
	return j
}
