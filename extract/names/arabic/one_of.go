package arabic

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/names/listed"
	"isnad/extract/record"
	"isnad/extract/speech"
	"isnad/extract/text"
)

// OneOf takes a source told as one or some of some people: أحد وجهاء البلدة, إحدى ساكنات
// الحي, ثلاثة من الجيران.
func OneOf(a *analysis.Article, i, end int) (analysis.Span, bool) {
	for _, r := range a.Readings(i) {
		k := i + 1
		if in, _ := r.Known.In("one-of"); !in {
			if k++; !r.Known.Is("num") || r.Known.Is("quant") || !a.Spelt(k-1).InAny("from-or-of") {
				continue
			}
		}
		if n := ofPeople(a, k, end); n > k && speaksHere(a, i, n) && (k == i+1 || subjectOfSaying(a, i) || speech.SayingVerb(a, n)) {
			s := analysis.Span{Mention: analysis.Mention{First: i, Last: n, Type: record.Official, Anonymous: true, Prefix: r.Prefix, Rule: "one of some people", Role: a.Strict(k)}}
			s.Inner = namesWithin(a, k+1, n)
			return s, true
		}
	}
	return analysis.Span{}, false
}

// ofPeople takes people and whose they are: سكان الحي, وجهاء بلدة كذا, شيوخ قبيلة كذا, عناصر
// الشرطة; or who are told by a word of their own: الناجين, أقاربه. It returns the token
// behind, or j.
func ofPeople(a *analysis.Article, j, end int) int {
	if j >= end || a.Tok(j).Kind != text.Word {
		return j
	}
	if analysis.HasArticle(a.Strict(j)) {
		bare := analysis.TrimArticle(a.Strict(j))
		dwell, _ := a.Lang.In("dwellers", bare)
		if h := a.Lang.Anonymous(bare); h == nil || !h.Weak && !servesHere(a, j+1, end) || !dwell && !pluralOfPeople(a, bare) {
			return j // أحد المسؤولين: of those told before
		}
		n := adjectivesBehind(a, j+1, end)
		if n < end && inOrOfThem(a, n) {
			n++ // اثنان من العاملين فيه
		}
		return n
	}
	if Possessed(a, j) {
		if !peopleOf(a, j) {
			return j
		}
		return j + 1
	}
	k := j + 1
	if in, _ := a.Spelt(j).In("dwellers"); !in && !pluralOfPeople(a, a.Strict(j)) || k >= end {
		return j
	}
	for _, find := range []func(int, int) (analysis.Span, bool){func(i, end int) (analysis.Span, bool) { return HeadedName(a, i, end) }, func(i, end int) (analysis.Span, bool) { return listed.CatalogueName(a, i, end) }} {
		if m, ok := find(k, end); ok && m.Prefix == "" && m.Type != record.Official {
			return m.Last
		}
	}
	if in, _ := a.Spelt(k).In("tribes"); in && plainWord(a, k+1, end) {
		return k + 2
	}
	if in, _ := a.Spelt(j).In("dwellers"); in && plainWord(a, k, end) && !strings.HasPrefix(a.Strict(k), "ال") && !VerbHere(a, k) {
		return k + 1 // اثنان من سكان كتاف: a place that no list knows for sure
	}
	if !strings.HasPrefix(a.Strict(k), "ال") || a.Closed(k) { // short words too: الحي
		return j
	}
	return adjectivesBehind(a, k+1, end)
}

// servesHere reports a pronoun by which people are told to serve in what was told before: العاملين
// فيه.
func servesHere(a *analysis.Article, j, end int) bool { return j < end && inOrOfThem(a, j) }

// adjectivesBehind takes the adjectives with the article from k on, and returns the token
// behind them.
func adjectivesBehind(a *analysis.Article, k, end int) int {
	for k < end && analysis.HasArticle(a.Strict(k)) && !a.Closed(k) && Adjective(a, &analysis.Span{}, a.Strict(k)) {
		k++
	}
	return k
}

// pluralOfPeople reports the plural of a noun for an unnamed person: عناصر, ناجين, جيران.
func pluralOfPeople(a *analysis.Article, stem string) bool {
	h := a.Lang.Anonymous(stem)
	if h == nil {
		return false
	}
	word := text.Fold(h.Word)
	return stem != word && stem != word+"ان" && !strings.HasSuffix(stem, "ة")
}

// peopleOf reports people told by whose they are, with a pronoun: أقاربه, جنودها.
func peopleOf(a *analysis.Article, j int) bool {
	for _, e := range []string{"ها", "هم", "ه"} {
		stem, ok := strings.CutSuffix(a.Strict(j), e)
		if !ok {
			continue
		}
		if in, _ := a.Lang.In("dwellers", stem); in || pluralOfPeople(a, stem) {
			return true
		}
		if in, _ := a.Lang.In("dwellers", stem+"ء"); in {
			return true
		}
	}
	return false
}

// namesWithin finds the names that the phrase [from, to) contains.
func namesWithin(a *analysis.Article, from, to int) []analysis.Span {
	var out []analysis.Span
	for j := from; j < to; j++ {
		for _, find := range []func(int, int) (analysis.Span, bool){func(i, end int) (analysis.Span, bool) { return HeadedName(a, i, end) }, func(i, end int) (analysis.Span, bool) { return listed.CatalogueName(a, i, end) }} {
			if m, ok := find(j, to); ok && m.Type != record.Official {
				in := append([]analysis.Span{m}, m.Inner...)
				in[0].Inner = nil
				out = append(out, in...)
				j = m.Last - 1
				break
			}
		}
	}
	return out
}
