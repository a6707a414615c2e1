package roles

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/record"
	"isnad/extract/text"
)

// clause gives the tokens that may hold the arguments of a happening.
func clause(a *analysis.Article, h *analysis.Happening) (int, int) {
	s := a.Sentences[h.Sent]
	from := h.Pos
	for from > s.First && !Boundary(a, from-1) {
		from--
	}
	to := h.Last
	if h.Noun >= h.Last {
		to = h.Noun + 1
	}
	for to < s.Last {
		t := a.Tok(to)
		if t.Is(".") || t.Is(";") || t.Is(":") {
			break
		}
		if a.Outer[to] < 0 && t.Kind == text.Word {
			if a.Known(to).Is("sub") && !a.Known(to).Is("prep", "rel") && !hedgeAt(a, to-1) {
				break
			}
			if v, ok := a.Finite(to); ok && arabic.VerbHere(a, to) && !a.IsTime(to) && !grammar.EnglishNoun(a, to, v) && (v.And != "" || a.Tok(to-1).Is(",") || h.Nominal && to > h.Last || andParticle(a, to-1)) {
				break
			}
		}
		to++
	}
	if a.Lang.Code == "en" {
		to = englishClauseEnd(a, h, to)
	}
	if h.NotIts[1] > 0 {
		to = min(to, h.NotIts[0])
	}
	return from, to
}

// andParticle reports a particle before a verb that "and" joins to what precedes: وقد نزح, ولم
// يصب.
func andParticle(a *analysis.Article, i int) bool {
	rest, ok := strings.CutPrefix(a.Bare(i), "و")
	return ok && a.Outer[i] < 0 && (a.Lang.Is(rest, "part") || a.Lang.Is(rest, "neg"))
}

// hedgeAt reports a verb that nobody speaks (يُعتقد), which its clause goes on behind.
func hedgeAt(a *analysis.Article, i int) bool {
	if a.Tok(i).Damma || a.Spelt(i).InAny("supposing") && (partWord(a, i-1) || Held(a, i-1)) && !analysis.HasArticle(a.Bare(i-1)) {
		return true
	}
	for k := range a.Cues {
		if a.Cues[k].Class == "hedge" && a.Cues[k].Pos <= i && i < a.Cues[k].Last {
			return true
		}
	}
	return false
}

// Boundary reports a token at which a clause may begin.
func Boundary(a *analysis.Article, i int) bool {
	if a.Outer[i] >= 0 {
		return false
	}
	t := a.Tok(i)
	if t.Kind == text.Punct && strings.Contains(",.;:!?", t.Strict) {
		return true
	}
	return a.Known(i).Is("sub")
}

// governor walks left from a name over the nouns it depends on to the
// preposition or verb that governs it. It returns the word's role: that of a
// role word, "bare" where the walk ends at token stop, or "" where a mark or
// another clause stands between.
func governor(a *analysis.Article, m *analysis.Mention, stop int) (role string, nouns int) {
	switch {
	case strings.HasSuffix(m.Prefix, "ب"):
		return "place", 0
	case strings.HasSuffix(m.Prefix, "ل") && (m.Type == record.Town || m.Type == record.Country):
		return "of", 0
	}
	j := m.First - 1
	timed := false
	for ; j > stop; j-- {
		t := a.Tok(j)
		if t.Is(`"`) || t.Is("'") || t.Is("-") || t.Kind == text.Number {
			continue
		}
		if k := max(timeInsertion(a, j), grammar.MannerFrom(a, j, stop)); k > stop {
			j = k
			continue
		}
		if a.IsTime(j) && t.Kind == text.Word {
			timed = true
			continue
		}
		if t.Kind == text.Punct && onlyTime(a, stop+1, j) {
			return "bare", nouns
		}
		// وصل إلى كادقلي اليوم المبعوث: the place has its own governor.
		// قصفت الكتائب القاعدة: the subject behind its verb governs no object.
		if o := a.At(j); o != nil && nouns == 0 && !a.Tok(m.First-1).Is(",") && (analysis.Locates(o) || followsSubject(a, o, m, stop)) {
			return "bare", nouns
		}
		// هاجم مسلحو التنظيم حاجزاً للجيش: the noun behind the subject is the object.
		if o := a.At(j); o != nil && nouns > 0 && analysis.MaySpeak(o.Type) && struckNoun(a, pastTime(a, o.Last)) && followsSubject(a, o, m, stop) {
			return "bare", nouns
		}
		if t.Kind != text.Word || a.Outer[j] >= 0 {
			return "", nouns
		}
		if j-1 > stop && a.Lang.OpensEntry(a.Bare(j-1)) {
			if two := a.Lang.Role(a.Bare(j-1) + " " + a.Strict(j)); two != "" {
				return two, nouns
			}
		}
		s := a.Bare(j)
		if r := a.Lang.Role(s); r != "" {
			if comparative(a, j-1) {
				continue // بأكثر من مئة قذيفة
			}
			if timed && nouns > 0 {
				return "bare", 0 // وصل إلى الميادين أمس المحافظ: a time ends the phrase before it
			}
			if r == "launch" && (m.Type == record.Group || m.Type == record.Actor) && partitive(a, j) {
				continue // عنصران من قسد
			}
			return r, nouns
		}
		if strings.HasPrefix(s, "ب") && len([]rune(s)) > 3 && !a.Closed(j) {
			if _, ok := a.Finite(j); !ok && !a.Noun(s) && Prefixed(a, j, "ب") {
				if closedByArticle(a, j, m.First) {
					return "bare", nouns
				}
				return "means", nouns
			}
		}
		if a.Lang.Is(s, "sub", "rel", "neg", "conj") {
			return "", nouns
		}
		if _, ok := a.Finite(j); ok && arabic.VerbHere(a, j) && !struckNoun(a, j) {
			return "", nouns
		}
		nouns++
		if nouns > 4 {
			return "", nouns
		}
	}
	return "bare", nouns
}

// followsSubject reports that o, right before m, is the subject of the verb or
// noun at stop, in which case it governs no object: اقتحم مسلحو التنظيم القرية.
func followsSubject(a *analysis.Article, o, m *analysis.Mention, stop int) bool {
	if o.First == stop+1 {
		return m.Type != record.Official || o.Type == record.Official && o.Core != ""
	}
	if m.Type == record.Official && o.Type != record.Official {
		return false
	}
	return actsBetween(a, stop+1, o.First)
}

// struckNoun reports an indefinite noun for what may be struck: حاجزا, مقر, دورية.
func struckNoun(a *analysis.Article, j int) bool {
	s := a.Bare(j)
	if a.Outer[j] >= 0 || analysis.HasArticle(s) {
		return false
	}
	return grammar.NounInAny(a, s, "held", "struck-sites", "parts") && !a.Stem(j).InAny("belonging")
}

// partWord reports a word that says which part of a body acts, or describes such a
// part: مقاتلات, قوة مشتركة, طائرة إسرائيلية.
func partWord(a *analysis.Article, j int) bool {
	s := strings.TrimPrefix(a.Bare(j), "ال")
	if in, _ := a.Lang.In("parts", s); in || a.Lang.Is(s, "num", "quant", "adv", "time") || a.IsTime(j) {
		return true
	}
	in, _ := a.Lang.In("generic", s)
	return in || a.Nationality(j)
}

// comparative reports a word that "than" follows: أكثر من مئة.
func comparative(a *analysis.Article, j int) bool {
	return j >= 0 && a.Outer[j] < 0 && a.Lang.InAny(strings.TrimPrefix(a.Bare(j), "ب"), "comparatives")
}

// onlyTime reports that nothing but expressions of time and marks stands
// between two tokens.
func onlyTime(a *analysis.Article, from, to int) bool {
	for j := from; j < to; j++ {
		if a.Outer[j] >= 0 || a.Tok(j).Kind == text.Word && !a.IsTime(j) && !a.Known(j).Is("prep", "part", "time", "adv") {
			return false
		}
	}
	return true
}

// partitive reports a من that counts members: a number or a noun of persons before it.
func partitive(a *analysis.Article, i int) bool {
	if i == 0 {
		return false
	}
	t := a.Tok(i - 1)
	return t.Kind == text.Number || t.Kind == text.Word && !a.Closed(i-1) || a.Known(i-1).Is("num", "quant")
}

// Prefixed reports that a word without its first letters is a plain noun: بطائرات.
func Prefixed(a *analysis.Article, i int, p string) bool {
	rest := strings.TrimPrefix(a.Bare(i), p)
	return rest != a.Bare(i) && (grammar.NounIn(a, "weapons", rest) || len(a.Lang.Forms(rest)) > 0 || a.Lang.NounTrigger(rest) != nil || strings.HasSuffix(rest, "ات") || strings.HasSuffix(rest, "ة") || strings.HasSuffix(rest, "يخ"))
}
