package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// struckSiteReach bounds the words between a word of attack and the site that it hit.
const struckSiteReach = 8

// struckSite takes one site without a name that the text tells was hit, with what it is
// for, whose it is or where: هجوم على مركز للشرطة, قصفت مستودعا للذخيرة, استهدفت مبنى في
// حي كذا. A site that nobody hit, or of which nothing more is said, is none.
func (a *analysis) struckSite(i, end int) (span, bool) {
	for _, r := range a.readings(i) {
		if r.Prefix != "" && r.Prefix != "و" || !a.siteWord(r.Stem) {
			continue
		}
		if r.Prefix == "" && !a.hitHere(i) && !a.hitBehind(i-1) || r.Prefix == "و" && !a.siteBefore(i) {
			continue
		}
		s := span{mention: mention{first: i, last: i + 1, prefix: r.Prefix, typ: record.Base, kind: "site", anonymous: true, rule: struckSite}}
		j := a.siteDescribed(i+1, end)
		told := j > i+1
		if n := a.siteOwner(&s, j, end); n > j {
			j, told = n, true
			if n := a.belonging(&s, j, end); n > j { // لضخ النفط تابعة لشركة كذا
				j = n
			}
		}
		s.last = j
		if a.usedBy(&s, j, end) {
			return s, true
		}
		if a.liesAt(&s, j, end) && !a.anySite(r.Stem) || told {
			return s, true
		}
	}
	return span{}, false
}

// siteWord reports an indefinite noun for one site, in any case.
func (a *analysis) siteWord(stem string) bool {
	return !hasArticle(stem) && a.nounIn("hit-sites", stem)
}

// anySite reports a noun for any place, which names a site only with what it is for.
func (a *analysis) anySite(stem string) bool {
	for _, w := range []string{stem, strings.TrimSuffix(stem, "ا")} {
		if in, vague := a.lang.In("hit-sites", w); in {
			return vague
		}
	}
	return false
}

// siteBefore reports that a struck site stands right before, to which the next is joined.
func (a *analysis) siteBefore(i int) bool {
	m := a.at(i - 1)
	return m != nil && m.rule == struckSite
}

// hitHere reports that what stands at token i was hit: the object of a verb of attack,
// what is behind "on" or right behind the noun of one, or the subject of a verb of being
// hit.
func (a *analysis) hitHere(i int) bool {
	on := a.known(i - 1).InAny("on")
	for j := i - 1; j >= max(a.sentenceStart(i), i-struckSiteReach); j-- {
		if t := a.tok(j); t.Kind != text.Word {
			if t.Is(`"`) || t.Is(",") || t.Kind == text.Number {
				continue
			}
			return false
		}
		if t := a.lang.NounTrigger(trimArticle(a.bare(j))); t != nil && t.Type == string(record.Attack) && (on || j == i-1) {
			return true
		}
		if v, ok := a.finiteWord(j); ok && a.outer[j] < 0 {
			if a.hits(v, on || j == i-1) {
				return true
			}
			if !on {
				return false
			}
		}
		if !on && a.known(j).Role() != "" && !a.isTime(j) {
			return false
		}
	}
	return false
}

// hits reports a verb of attack whose object a site is; near, one behind which it stands
// or whose object is told by "on".
func (a *analysis) hits(v verb, near bool) bool {
	for _, t := range a.lang.VerbTriggers(v.lemma) {
		if t.Trigger.Type == string(record.Attack) && (near || !t.TargetFirst && !t.Light && !v.Passive) {
			return true
		}
	}
	return false
}

// siteDescribed passes over what says what a site is or is for: its adjectives and the
// nouns that it is of (أمني, رادار, بناء ملعب رياضي).
func (a *analysis) siteDescribed(j, end int) int {
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
			for j++; j < end && hasArticle(a.strict(j)) && a.adjective(&span{}, a.strict(j)) && !a.describes(j); j++ {
			}
			return j
		}
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
			return j + 1
		}
		if j+1 < end && hasArticle(a.strict(j+1)) && !a.closed(j+1) { // لصنع الصواريخ
			return j + 2
		}
	}
	return j
}
