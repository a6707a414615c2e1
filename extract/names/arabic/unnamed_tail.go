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

// sourceTail takes what goes on behind a noun for an unnamed person and belongs to
// its phrase, though no list knows it: قيادي فيها, مستشار لقائدها, ضابط برتبة عميد,
// متحدث خارجيتها, ربان سفينة, قيادي في إحدى الحركات. head is the token of the noun, j the
// one behind it and its adjectives. It returns the token behind the phrase, or j.
func sourceTail(a *analysis.Article, head, j, end int, h *pack.Anonymous) int {
	from := j
	for j < end {
		var n int
		switch {
		case inOrOfThem(a, j):
			n = j + 1
		case a.Spelt(j).InAny("with-rank") && plainWord(a, j+1, end):
			n = j + 2
		case j == from && forWhom(a, j):
			n = j + 1
		case j == head+1 && constructed(a, head, j, end, h):
			n = j + 1
			for n < end && goesWith(a, j, n) {
				n++
			}
		case j > from && officePurpose(a, j): // نائب محافظها للشؤون الأمنية
			n = j + 1
			for n < end && analysis.HasArticle(a.Strict(n)) && Nisba(a.Strict(n)) && !a.Closed(n) {
				n++
			}
		case a.Spelt(j).InAny("in") && oneOfMany(a, j+1, end):
			n = j + 3
		case a.Spelt(j).InAny("in") && plainWord(a, j+1, end) && Possessed(a, j+1) && !saidIn(a, j+1):
			n = j + 2
		default:
			n = toldOf(a, head, j, end, h)
		}
		if n == j {
			break
		}
		j = n
	}
	return j
}

// inOrOfThem reports a preposition with a pronoun that says where somebody belongs.
func inOrOfThem(a *analysis.Article, j int) bool {
	return a.Spelt(j).InAny("of-whom")
}

// forWhom reports ل before him whom somebody serves: لقائدها, لغولن, لرئيس كذا is a name
// that other rules take.
func forWhom(a *analysis.Article, j int) bool {
	if in, _ := Given(a, j); in {
		return false
	}
	for _, r := range a.Readings(j) {
		if r.Prefix != "ل" || a.Lang.Closed(r.Stem) || grammar.Masdar(a, r.Stem) || a.Lang.NounTrigger(r.Stem) != nil || len([]rune(r.Stem)) < 4 {
			continue
		}
		verb := false
		for _, f := range a.Lang.Forms(r.Stem) {
			verb = verb || f.Tense == pack.Present
		}
		if !verb && (Possessed(a, j) || !analysis.HasArticle(r.Stem) && !a.Noun(r.Stem) && !grammar.OrdinaryWord(a, r.Stem)) {
			return true
		}
	}
	return false
}

// constructed reports a noun that the noun before it is of: شيخ عشيرة, خبير طائرات,
// متحدث خارجيتها. Nouns with the ending of a plural or dual have none behind them.
func constructed(a *analysis.Article, head, j, end int, h *pack.Anonymous) bool {
	w := a.Strict(head)
	for _, e := range []string{"ون", "ين", "ان", "ا"} {
		if strings.HasSuffix(w, e) && !strings.HasSuffix(h.Word, e) {
			return false
		}
	}
	if analysis.HasArticle(w) || a.Tanwin(head) || !plainWord(a, j, end) || analysis.HasArticle(a.Strict(j)) || AttachedWord(a, j) || a.Nationality(j) {
		return false
	}
	if _, verb := grammar.FiniteWord(a, j); verb && !Possessed(a, j) {
		return false
	}
	if a.Spelt(j).Is("time", "dir", "num") || a.Spelt(j).Role() != "" || strings.HasSuffix(a.Strict(j), "ا") && !Possessed(a, j) {
		return false
	}
	return grammar.OrdinaryWord(a, a.Strict(j)) && !Adjectival(a, a.Strict(j)) || Possessed(a, j)
}

// goesWith reports an adjective at token n that goes with the noun at j: طائرات لبناني,
// مكتبها الإعلامي.
func goesWith(a *analysis.Article, j, n int) bool {
	w := a.Strict(n)
	if a.Closed(n) || AttachedWord(a, n) {
		return false
	}
	if Possessed(a, j) {
		return analysis.HasArticle(w) && Nisba(w)
	}
	if _, verb := grammar.FiniteWord(a, n); verb {
		return false
	}
	return !analysis.HasArticle(w) && (a.Nationality(n) || describesSource(a, n, false))
}

// oneOfMany reports one of several that have no name: إحدى الحركات, أحد الفصائل.
func oneOfMany(a *analysis.Article, j, end int) bool {
	return a.Spelt(j).InAny("one-of") && plainWord(a, j+1, end) && analysis.HasArticle(a.Strict(j+1))
}

// plainWord reports a word that may be a noun.
func plainWord(a *analysis.Article, j, end int) bool {
	return j < end && a.Tok(j).Arabic && !a.Closed(j)
}

// saidIn reports what people say things in: في حديثه.
func saidIn(a *analysis.Article, j int) bool {
	w := a.Strict(j)
	for _, e := range []string{"ها", "هم", "ه"} {
		if rest, ok := strings.CutSuffix(w, e); ok {
			for _, x := range []string{rest, strings.TrimSuffix(rest, "ت") + "ة"} {
				if in, _ := a.Lang.In("talks", x); in {
					return true
				}
			}
		}
	}
	return grammar.Masdar(a, w)
}

// fromAmong takes the people of whom somebody is one, where no name says which: شاهد
// من سكان الحي, شهود من أهل الناحية.
func fromAmong(a *analysis.Article, j, end int) int {
	if !a.Spelt(j).InAny("from-or-of") || j+2 >= end {
		return j
	}
	if in, _ := a.Spelt(j + 1).In("tribes"); in && plainWord(a, j+2, end) {
		return j + 3 // شيخ من قبيلة كذا
	}
	if in, _ := a.Spelt(j + 1).In("dwellers"); !in {
		return j
	}
	for _, find := range []func(int, int) (analysis.Span, bool){func(i, end int) (analysis.Span, bool) { return HeadedName(a, i, end) }, func(i, end int) (analysis.Span, bool) { return listed.CatalogueName(a, i, end) }} {
		if m, ok := find(j+2, end); ok && m.Prefix == "" && m.Type == record.Town {
			return m.Last // شاهد من سكان حي كذا
		}
	}
	if a.Tok(j+2).Kind != text.Word || !strings.HasPrefix(a.Strict(j+2), "ال") && !opensBody(a, j+2, end) {
		return j
	}
	if m, ok := listed.CatalogueName(a, j+2, end); ok {
		return m.Last
	}
	return j + 3
}

// atSite takes where somebody serves, told by ب and a noun that names no body: مسؤول
// بالمعبر, مصدر بالوزارة. It returns the token behind, or j.
func atSite(a *analysis.Article, j, end int) int {
	if j >= end || a.Tok(j).Kind != text.Word {
		return j
	}
	for _, r := range a.Readings(j) {
		if r.Prefix != "ب" || !analysis.HasArticle(r.Stem) || a.Lang.Head(analysis.TrimArticle(r.Stem)) == nil || a.Lang.NounTrigger(analysis.TrimArticle(r.Stem)) != nil {
			continue
		}
		for j++; j < end && a.Tok(j).Kind == text.Word && analysis.HasArticle(a.Strict(j)) && !a.Closed(j) && (a.Nationality(j) || Descriptive(a, a.Strict(j)) || Nisba(analysis.TrimArticle(a.Strict(j)))); j++ {
		}
		return j
	}
	return j
}

// sourcePlace takes a noun phrase that no list knows, of which a source is told to
// be: مصدران في قطاع الشحن, ضابط في محور بيحان. What people say things in (في تصريح)
// is none.
func sourcePlace(a *analysis.Article, j, end int) int {
	if n := atSite(a, j, end); n > j {
		return n
	}
	if !a.Spelt(j).InAny("in") || j+1 >= end {
		return j
	}
	first := a.Strict(j + 1)
	if in, _ := a.Lang.In("talks", strings.TrimPrefix(first, "ال")); in || a.Lang.Is(first, "time", "num", "dem") || isNumberLike(a, j+1) {
		return j
	}
	k := j + 1
	for k < end && k < j+4 && a.Tok(k).Kind == text.Word && !a.Closed(k) && !a.Tanwin(k) && !Possessed(a, k) && !AttachedWord(a, k) {
		def := analysis.HasArticle(a.Strict(k))
		if VerbHere(a, k) || a.Spelt(k).NounTrigger() != nil && !(def && k > j+1) { // قسم الاستقبال
			break
		}
		k++
		if def && (k >= end || !analysis.HasArticle(a.Strict(k)) || !Adjective(a, &analysis.Span{}, a.Strict(k))) {
			break
		}
	}
	if k < j+2 || !analysis.HasArticle(a.Strict(k-1)) && k < j+3 {
		return j
	}
	return k
}

func isNumberLike(a *analysis.Article, i int) bool { return a.Tok(i).Kind != text.Word }

// subjectOfSaying reports a noun for people right behind a verb of saying or a word that gives
// a source, or joined by و
// to somebody who stands there: روى ناجون, قالت مصادر أمنية وسكان.
func subjectOfSaying(a *analysis.Article, i int) bool {
	if analysis.HasArticle(a.Strict(i+1)) && a.Outer[i+1] < 0 && !a.IsTime(i+1) && !VerbHere(a, i+1) {
		return false // بائع الصحف: whoever he is follows
	}
	if maySay(a, i-1) || a.Spelt(i-1).InAny("according-to") || behindPhrase(a, i) {
		return true
	}
	if !strings.HasPrefix(a.Strict(i), "و") {
		return false
	}
	for j := i - 1; j >= max(0, i-5) && a.Tok(j).Kind == text.Word && !a.Known(j).Is("sub", "prep", "rel"); j-- {
		if speech.SayingVerb(a, j) {
			return j < i-1
		}
	}
	return false
}

// maySay reports a word that can be read as a verb of saying, whatever else it may be: تحدث.
func maySay(a *analysis.Article, k int) bool {
	if k < 0 || a.Spelt(k).Closed() {
		return false
	}
	_, ok := a.Reading(k, func(v analysis.Verb) bool { return v.Finite() && speech.Says(a, v.Lemma) })
	return ok
}
