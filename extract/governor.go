package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// clause gives the tokens that may hold the arguments of a happening.
func (a *analysis) clause(h *happening) (int, int) {
	s := a.sentences[h.sent]
	from := h.pos
	for from > s.First && !a.boundary(from-1) {
		from--
	}
	to := h.last
	if h.noun >= h.last {
		to = h.noun + 1
	}
	for to < s.Last {
		t := a.tok(to)
		if t.Is(".") || t.Is(";") || t.Is(":") {
			break
		}
		if a.outer[to] < 0 && t.Kind == text.Word {
			if a.known(to).Is("sub") && !a.known(to).Is("prep", "rel") && !a.hedgeAt(to-1) {
				break
			}
			if v, ok := a.finite(to); ok && a.verbHere(to) && !a.isTime(to) && !a.englishNoun(to, v) && (v.and != "" || a.tok(to-1).Is(",") || h.nominal && to > h.last || a.andParticle(to-1)) {
				break
			}
		}
		to++
	}
	if a.lang.Code == "en" {
		to = a.englishClauseEnd(h, to)
	}
	if h.notIts[1] > 0 {
		to = min(to, h.notIts[0])
	}
	return from, to
}

// andParticle reports a particle before a verb that "and" joins to what precedes: وقد نزح, ولم
// يصب.
func (a *analysis) andParticle(i int) bool {
	rest, ok := strings.CutPrefix(a.bare(i), "و")
	return ok && a.outer[i] < 0 && (a.lang.Is(rest, "part") || a.lang.Is(rest, "neg"))
}

// hedgeAt reports a verb that nobody speaks (يُعتقد), which its clause goes on behind.
func (a *analysis) hedgeAt(i int) bool {
	if a.tok(i).Damma || a.spelt(i).InAny("supposing") && (a.partWord(i-1) || a.held(i-1)) && !hasArticle(a.bare(i-1)) {
		return true
	}
	for k := range a.cues {
		if a.cues[k].class == "hedge" && a.cues[k].pos <= i && i < a.cues[k].last {
			return true
		}
	}
	return false
}

// boundary reports a token at which a clause may begin.
func (a *analysis) boundary(i int) bool {
	if a.outer[i] >= 0 {
		return false
	}
	t := a.tok(i)
	if t.Kind == text.Punct && strings.Contains(",.;:!?", t.Strict) {
		return true
	}
	return a.known(i).Is("sub")
}

// governor walks left from a name over the nouns it depends on to the
// preposition or verb that governs it. It returns the word's role: that of a
// role word, "bare" where the walk ends at token stop, or "" where a mark or
// another clause stands between.
func (a *analysis) governor(m *mention, stop int) (role string, nouns int) {
	switch {
	case strings.HasSuffix(m.prefix, "ب"):
		return "place", 0
	case strings.HasSuffix(m.prefix, "ل") && (m.typ == record.Town || m.typ == record.Country):
		return "of", 0
	}
	j := m.first - 1
	timed := false
	for ; j > stop; j-- {
		t := a.tok(j)
		if t.Is(`"`) || t.Is("'") || t.Is("-") || t.Kind == text.Number {
			continue
		}
		if a.isTime(j) && t.Kind == text.Word {
			timed = true
			continue
		}
		if k := a.timeInsertion(j); k > stop {
			j = k
			continue
		}
		if t.Kind == text.Punct && a.onlyTime(stop+1, j) {
			return "bare", nouns
		}
		// وصل إلى كادقلي اليوم المبعوث: the place has its own governor.
		// قصفت الكتائب القاعدة: the subject behind its verb governs no object.
		if o := a.at(j); o != nil && nouns == 0 && !a.tok(m.first-1).Is(",") && (locates(o) || a.followsSubject(o, m, stop)) {
			return "bare", nouns
		}
		// هاجم مسلحو التنظيم حاجزاً للجيش: the noun behind the subject is the object.
		if o := a.at(j); o != nil && nouns > 0 && maySpeak(o.typ) && a.struckNoun(a.pastTime(o.last)) && a.followsSubject(o, m, stop) {
			return "bare", nouns
		}
		if t.Kind != text.Word || a.outer[j] >= 0 {
			return "", nouns
		}
		if j-1 > stop && a.lang.OpensEntry(a.bare(j-1)) {
			if two := a.lang.Role(a.bare(j-1) + " " + a.strict(j)); two != "" {
				return two, nouns
			}
		}
		s := a.bare(j)
		if r := a.lang.Role(s); r != "" {
			if a.comparative(j - 1) {
				continue // بأكثر من مئة قذيفة
			}
			if timed && nouns > 0 {
				return "bare", 0 // وصل إلى الميادين أمس المحافظ: a time ends the phrase before it
			}
			if r == "launch" && (m.typ == record.Group || m.typ == record.Actor) && a.partitive(j) {
				continue // عنصران من قسد
			}
			return r, nouns
		}
		if strings.HasPrefix(s, "ب") && len([]rune(s)) > 3 && !a.closed(j) {
			if _, ok := a.finite(j); !ok && !a.noun(s) && a.prefixed(j, "ب") {
				if a.closedByArticle(j, m.first) {
					return "bare", nouns
				}
				return "means", nouns
			}
		}
		if a.lang.Is(s, "sub", "rel", "neg", "conj") {
			return "", nouns
		}
		if _, ok := a.finite(j); ok && a.verbHere(j) && !a.struckNoun(j) {
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
func (a *analysis) followsSubject(o, m *mention, stop int) bool {
	if o.first == stop+1 {
		return m.typ != record.Official || o.typ == record.Official && o.core != ""
	}
	if m.typ == record.Official && o.typ != record.Official {
		return false
	}
	return a.actsBetween(stop+1, o.first)
}

// pastTime gives the first token from i on that tells of no time: الجيش مساء أمس مواقع.
func (a *analysis) pastTime(i int) int {
	for n := 0; n < 4 && a.outer[i] < 0 && a.tok(i).Kind == text.Word && a.isTime(i); n++ {
		i++
	}
	return i
}

// struckNoun reports an indefinite noun for what may be struck: حاجزا, مقر, دورية.
func (a *analysis) struckNoun(j int) bool {
	s := a.bare(j)
	if a.outer[j] >= 0 || hasArticle(s) {
		return false
	}
	return a.nounInAny(s, "held", "struck-sites", "parts") && !a.stem(j).InAny("belonging")
}

// partWord reports a word that says which part of a body acts, or describes such a
// part: مقاتلات, قوة مشتركة, طائرة إسرائيلية.
func (a *analysis) partWord(j int) bool {
	s := strings.TrimPrefix(a.bare(j), "ال")
	if in, _ := a.lang.In("parts", s); in || a.lang.Is(s, "num", "quant", "adv", "time") || a.isTime(j) {
		return true
	}
	in, _ := a.lang.In("generic", s)
	return in || a.nationality(j)
}

// comparative reports a word that "than" follows: أكثر من مئة.
func (a *analysis) comparative(j int) bool {
	return j >= 0 && a.outer[j] < 0 && a.lang.InAny(strings.TrimPrefix(a.bare(j), "ب"), "comparatives")
}

// onlyTime reports that nothing but expressions of time and marks stands
// between two tokens.
func (a *analysis) onlyTime(from, to int) bool {
	for j := from; j < to; j++ {
		if a.outer[j] >= 0 || a.tok(j).Kind == text.Word && !a.isTime(j) && !a.known(j).Is("prep", "part", "time", "adv") {
			return false
		}
	}
	return true
}

// partitive reports a من that counts members: a number or a noun of persons before it.
func (a *analysis) partitive(i int) bool {
	if i == 0 {
		return false
	}
	t := a.tok(i - 1)
	return t.Kind == text.Number || t.Kind == text.Word && !a.closed(i-1) || a.known(i-1).Is("num", "quant")
}

// prefixed reports that a word without its first letters is a plain noun: بطائرات.
func (a *analysis) prefixed(i int, p string) bool {
	rest := strings.TrimPrefix(a.bare(i), p)
	return rest != a.bare(i) && (a.nounIn("weapons", rest) || len(a.lang.Forms(rest)) > 0 || a.lang.NounTrigger(rest) != nil || strings.HasSuffix(rest, "ات") || strings.HasSuffix(rest, "ة") || strings.HasSuffix(rest, "يخ"))
}
