package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// oneOf takes a source told as one or some of some people: أحد وجهاء البلدة, إحدى ساكنات
// الحي, ثلاثة من الجيران.
func (a *analysis) oneOf(i, end int) (span, bool) {
	for _, r := range a.readings(i) {
		k := i + 1
		if in, _ := r.known.In("one-of"); !in {
			if k++; !r.known.Is("num") || r.known.Is("quant") || !a.spelt(k-1).InAny("from-or-of") {
				continue
			}
		}
		if n := a.ofPeople(k, end); n > k && a.speaksHere(i, n) && (k == i+1 || a.subjectOfSaying(i) || a.sayingVerb(n)) {
			s := span{mention: mention{first: i, last: n, typ: record.Official, anonymous: true, prefix: r.Prefix, rule: "one of some people", role: a.strict(k)}}
			s.inner = a.namesWithin(k+1, n)
			return s, true
		}
	}
	return span{}, false
}

// ofPeople takes people and whose they are: سكان الحي, وجهاء بلدة كذا, شيوخ قبيلة كذا, عناصر
// الشرطة; or who are told by a word of their own: الناجين, أقاربه. It returns the token
// behind, or j.
func (a *analysis) ofPeople(j, end int) int {
	if j >= end || a.tok(j).Kind != text.Word {
		return j
	}
	if hasArticle(a.strict(j)) {
		if h := a.lang.Anonymous(trimArticle(a.strict(j))); h == nil || !h.Weak || !a.pluralOfPeople(trimArticle(a.strict(j))) {
			return j // أحد المسؤولين: of those told before
		}
		return a.adjectivesBehind(j+1, end)
	}
	if a.possessed(j) {
		if !a.peopleOf(j) {
			return j
		}
		return j + 1
	}
	k := j + 1
	if in, _ := a.spelt(j).In("dwellers"); !in && !a.pluralOfPeople(a.strict(j)) || k >= end {
		return j
	}
	for _, find := range []func(int, int) (span, bool){a.headedName, a.catalogueName} {
		if m, ok := find(k, end); ok && m.prefix == "" && m.typ != record.Official {
			return m.last
		}
	}
	if in, _ := a.spelt(k).In("tribes"); in && a.plainWord(k+1, end) {
		return k + 2
	}
	if !strings.HasPrefix(a.strict(k), "ال") || a.closed(k) { // short words too: الحي
		return j
	}
	return a.adjectivesBehind(k+1, end)
}

// adjectivesBehind takes the adjectives with the article from k on, and returns the token
// behind them.
func (a *analysis) adjectivesBehind(k, end int) int {
	for k < end && hasArticle(a.strict(k)) && !a.closed(k) && a.adjective(&span{}, a.strict(k)) {
		k++
	}
	return k
}

// pluralOfPeople reports the plural of a noun for an unnamed person: عناصر, ناجين, جيران.
func (a *analysis) pluralOfPeople(stem string) bool {
	h := a.lang.Anonymous(stem)
	if h == nil {
		return false
	}
	word := text.Fold(h.Word)
	return stem != word && stem != word+"ان" && !strings.HasSuffix(stem, "ة")
}

// peopleOf reports people told by whose they are, with a pronoun: أقاربه, جنودها.
func (a *analysis) peopleOf(j int) bool {
	for _, e := range []string{"ها", "هم", "ه"} {
		stem, ok := strings.CutSuffix(a.strict(j), e)
		if !ok {
			continue
		}
		if in, _ := a.lang.In("dwellers", stem); in || a.pluralOfPeople(stem) {
			return true
		}
		if in, _ := a.lang.In("dwellers", stem+"ء"); in {
			return true
		}
	}
	return false
}

// namesWithin finds the names that the phrase [from, to) contains.
func (a *analysis) namesWithin(from, to int) []span {
	var out []span
	for j := from; j < to; j++ {
		for _, find := range []func(int, int) (span, bool){a.headedName, a.catalogueName} {
			if m, ok := find(j, to); ok && m.typ != record.Official {
				in := append([]span{m}, m.inner...)
				in[0].inner = nil
				out = append(out, in...)
				j = m.last - 1
				break
			}
		}
	}
	return out
}
