package extract

import (
	"strings"

	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// sourceTail takes what goes on behind a noun for an unnamed person and belongs to
// its phrase, though no list knows it: قيادي فيها, مستشار لقائدها, ضابط برتبة عميد,
// متحدث خارجيتها, ربان سفينة, قيادي في إحدى الحركات. head is the token of the noun, j the
// one behind it and its adjectives. It returns the token behind the phrase, or j.
func (a *analysis) sourceTail(head, j, end int, h *pack.Anonymous) int {
	from := j
	for j < end {
		n := j
		switch {
		case a.inOrOfThem(j):
			n = j + 1
		case a.spelt(j).InAny("with-rank") && a.plainWord(j+1, end):
			n = j + 2
		case j == from && a.forWhom(j):
			n = j + 1
		case j == head+1 && a.constructed(head, j, end, h):
			n = j + 1
			for n < end && a.goesWith(j, n) {
				n++
			}
		case j > from && a.officePurpose(j): // نائب محافظها للشؤون الأمنية
			n = j + 1
			for n < end && hasArticle(a.strict(n)) && nisba(a.strict(n)) && !a.closed(n) {
				n++
			}
		case a.spelt(j).InAny("in") && a.oneOfMany(j+1, end):
			n = j + 3
		case a.spelt(j).InAny("in") && a.plainWord(j+1, end) && a.possessed(j+1) && !a.saidIn(j+1):
			n = j + 2
		}
		if n == j {
			break
		}
		j = n
	}
	return j
}

// inOrOfThem reports a preposition with a pronoun that says where somebody belongs.
func (a *analysis) inOrOfThem(j int) bool {
	return a.spelt(j).InAny("of-whom")
}

// forWhom reports ل before him whom somebody serves: لقائدها, لغولن, لرئيس كذا is a name
// that other rules take.
func (a *analysis) forWhom(j int) bool {
	if in, _ := a.given(j); in {
		return false
	}
	for _, r := range a.readings(j) {
		if r.Prefix != "ل" || a.lang.Closed(r.Stem) || a.masdar(r.Stem) || a.lang.NounTrigger(r.Stem) != nil || len([]rune(r.Stem)) < 4 {
			continue
		}
		verb := false
		for _, f := range a.lang.Forms(r.Stem) {
			verb = verb || f.Tense == pack.Present
		}
		if !verb && (a.possessed(j) || !hasArticle(r.Stem) && !a.noun(r.Stem) && !a.ordinaryWord(r.Stem)) {
			return true
		}
	}
	return false
}

// constructed reports a noun that the noun before it is of: شيخ عشيرة, خبير طائرات,
// متحدث خارجيتها. Nouns with the ending of a plural or dual have none behind them.
func (a *analysis) constructed(head, j, end int, h *pack.Anonymous) bool {
	w := a.strict(head)
	for _, e := range []string{"ون", "ين", "ان", "ا"} {
		if strings.HasSuffix(w, e) && !strings.HasSuffix(h.Word, e) {
			return false
		}
	}
	if hasArticle(w) || a.tanwin(head) || !a.plainWord(j, end) || hasArticle(a.strict(j)) || a.attachedWord(j) || a.nationality(j) {
		return false
	}
	if _, verb := a.finiteWord(j); verb && !a.possessed(j) {
		return false
	}
	if a.spelt(j).Is("time", "dir", "num") || a.spelt(j).Role() != "" || strings.HasSuffix(a.strict(j), "ا") && !a.possessed(j) {
		return false
	}
	return a.ordinaryWord(a.strict(j)) && !a.adjectival(a.strict(j)) || a.possessed(j)
}

// goesWith reports an adjective at token n that goes with the noun at j: طائرات لبناني,
// مكتبها الإعلامي.
func (a *analysis) goesWith(j, n int) bool {
	w := a.strict(n)
	if a.closed(n) || a.attachedWord(n) {
		return false
	}
	if a.possessed(j) {
		return hasArticle(w) && nisba(w)
	}
	if _, verb := a.finiteWord(n); verb {
		return false
	}
	return !hasArticle(w) && (a.nationality(n) || a.describesSource(n, false))
}

// oneOfMany reports one of several that have no name: إحدى الحركات, أحد الفصائل.
func (a *analysis) oneOfMany(j, end int) bool {
	return a.spelt(j).InAny("one-of") && a.plainWord(j+1, end) && hasArticle(a.strict(j+1))
}

// plainWord reports a word that may be a noun.
func (a *analysis) plainWord(j, end int) bool {
	return j < end && a.tok(j).Arabic && !a.closed(j)
}

// saidIn reports what people say things in: في حديثه.
func (a *analysis) saidIn(j int) bool {
	w := a.strict(j)
	for _, e := range []string{"ها", "هم", "ه"} {
		if rest, ok := strings.CutSuffix(w, e); ok {
			for _, x := range []string{rest, strings.TrimSuffix(rest, "ت") + "ة"} {
				if in, _ := a.lang.In("talks", x); in {
					return true
				}
			}
		}
	}
	return a.masdar(w)
}

// fromAmong takes the people of whom somebody is one, where no name says which: شاهد
// من سكان الحي, شهود من أهل الناحية.
func (a *analysis) fromAmong(j, end int) int {
	if !a.spelt(j).InAny("from-or-of") || j+2 >= end {
		return j
	}
	if in, _ := a.spelt(j + 1).In("tribes"); in && a.plainWord(j+2, end) {
		return j + 3 // شيخ من قبيلة كذا
	}
	if in, _ := a.spelt(j + 1).In("dwellers"); !in {
		return j
	}
	for _, find := range []func(int, int) (span, bool){a.headedName, a.catalogueName} {
		if m, ok := find(j+2, end); ok && m.prefix == "" && m.typ == record.Town {
			return m.last // شاهد من سكان حي كذا
		}
	}
	if a.tok(j+2).Kind != text.Word || !strings.HasPrefix(a.strict(j+2), "ال") && !a.opensBody(j+2, end) {
		return j
	}
	if m, ok := a.catalogueName(j+2, end); ok {
		return m.last
	}
	return j + 3
}

// atSite takes where somebody serves, told by ب and a noun that names no body: مسؤول
// بالمعبر, مصدر بالوزارة. It returns the token behind, or j.
func (a *analysis) atSite(j, end int) int {
	if j >= end || a.tok(j).Kind != text.Word {
		return j
	}
	for _, r := range a.readings(j) {
		if r.Prefix != "ب" || !hasArticle(r.Stem) || a.lang.Head(trimArticle(r.Stem)) == nil || a.lang.NounTrigger(trimArticle(r.Stem)) != nil {
			continue
		}
		for j++; j < end && a.tok(j).Kind == text.Word && hasArticle(a.strict(j)) && !a.closed(j) && (a.nationality(j) || a.descriptive(a.strict(j)) || nisba(trimArticle(a.strict(j)))); j++ {
		}
		return j
	}
	return j
}

// sourcePlace takes a noun phrase that no list knows, of which a source is told to
// be: مصدران في قطاع الشحن, ضابط في محور بيحان. What people say things in (في تصريح)
// is none.
func (a *analysis) sourcePlace(j, end int) int {
	if n := a.atSite(j, end); n > j {
		return n
	}
	if !a.spelt(j).InAny("in") || j+1 >= end {
		return j
	}
	first := a.strict(j + 1)
	if in, _ := a.lang.In("talks", strings.TrimPrefix(first, "ال")); in || a.lang.Is(first, "time", "num", "dem") || a.isNumberLike(j+1) {
		return j
	}
	k := j + 1
	for k < end && k < j+4 && a.tok(k).Kind == text.Word && !a.closed(k) && !a.tanwin(k) && !a.possessed(k) && !a.attachedWord(k) {
		def := hasArticle(a.strict(k))
		if a.verbHere(k) || a.spelt(k).NounTrigger() != nil && !(def && k > j+1) { // قسم الاستقبال
			break
		}
		k++
		if def && (k >= end || !hasArticle(a.strict(k)) || !a.adjective(&span{}, a.strict(k))) {
			break
		}
	}
	if k < j+2 || !hasArticle(a.strict(k-1)) && k < j+3 {
		return j
	}
	return k
}

func (a *analysis) isNumberLike(i int) bool { return a.tok(i).Kind != text.Word }

// subjectOfSaying reports a noun for people right behind a verb of saying or a word that gives
// a source, or joined by و
// to somebody who stands there: روى ناجون, قالت مصادر أمنية وسكان.
func (a *analysis) subjectOfSaying(i int) bool {
	if hasArticle(a.strict(i+1)) && a.outer[i+1] < 0 && !a.isTime(i+1) && !a.verbHere(i+1) {
		return false // بائع الصحف: whoever he is follows
	}
	if a.maySay(i-1) || a.spelt(i-1).InAny("according-to") {
		return true
	}
	if !strings.HasPrefix(a.strict(i), "و") {
		return false
	}
	for j := i - 1; j >= max(0, i-5) && a.tok(j).Kind == text.Word && !a.known(j).Is("sub", "prep", "rel"); j-- {
		if a.sayingVerb(j) {
			return j < i-1
		}
	}
	return false
}

// maySay reports a word that can be read as a verb of saying, whatever else it may be: تحدث.
func (a *analysis) maySay(k int) bool {
	if k < 0 || a.spelt(k).Closed() {
		return false
	}
	_, ok := a.reading(k, func(v verb) bool { return v.Finite() && a.says(v.lemma) })
	return ok
}
