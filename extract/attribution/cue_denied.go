package attribution

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/text"
)

// deniedReach is how many words behind a denial tell what it is about, a name
// counting as one.
const deniedReach = 12

// DeniesEvent reports a denial that is about what was told before: any part in
// it (ضلوعها فيه), the thing itself (وقوع الهجوم), or the word of it (الاتهام, ذلك).
// A denial of something else, as of a plan or of a detail, is about no event:
// نفى نيته الاستقالة, نفى ما راج عن إخلاء المواقع.
func DeniesEvent(a *analysis.Article, c *analysis.Cue) bool {
	if habitual(a, c) {
		return false
	}
	if c.Verb == nil && !c.Of.Has("participle") {
		return !noTieToBody(a, c) && !untied(a, c) && !storyOfAnother(a, c, c.Last)
	}
	if c.Verb != nil && c.Verb.Suffix || c.To <= c.Pos || ofWhatWasTold(a, c) {
		return true
	}
	words := 0
	for j := behindSpeakers(a, c); j < c.To && words < deniedReach; j++ {
		if words == 0 && deniesAlone(a, c, j) {
			return true
		}
		if m := a.At(j); m != nil {
			j, words = m.Last-1, words+1
			continue
		}
		t := a.Tok(j)
		if t.Is(",") {
			if j = insertionEnd(a, j, c.To); j < 0 {
				break
			}
			continue
		}
		if t.Is(".") || t.Is(";") {
			break
		}
		if t.Kind != text.Word {
			continue
		}
		if a.Known(j).Is("dem", "pron") && a.Tok(j+1).Kind == text.Punct {
			return true // denied it, نفى هذا
		}
		if in, _ := a.Known(j).In("bound-pronouns"); in && !c.Governs("direct") && a.Tok(j-1).Kind == text.Word && c.Verb != nil {
			return true // نأت بنفسها عنه
		}
		if a.Known(j).Is("dem") && a.Tok(j+1).Kind == text.Word && !a.Closed(j+1) {
			if a.Lang.Code == "ar" && !analysis.HasArticle(a.Strict(j+1)) {
				return true // نفى ذلك جملة وتفصيلا
			}
			continue // هذه الأرقام
		}
		if in, _ := a.Lang.In("denied-details", grammar.Unbound(a, j)); in && words < 2 {
			return false // نفى علمه, نفى نيته
		}
		if in, _ := a.Lang.In("documents", grammar.Unbound(a, j)); in && a.Known(j-1).Is("prep") {
			if words == 0 && a.Lang.Code == "ar" {
				continue // نفى في بيان أي صلة
			}
			return false // تنصل منه في بيان: the text in which he denies
		}
		if a.Lang.InAny(grammar.Unbound(a, j+1), "denied-victims") || tiesToSomebody(a, j, c.To) {
			return false // نفى استهداف مدنيين, نفى أي صلة بالجماعة
		}
		if harmBehind(a, j) || words == 0 && storyOfAnother(a, c, j) {
			return false // نفى سقوط ضحايا, نفى ما يقال عن تعذيب
		}
		if deniedVerb(a, j) || deniesActivity(a, j, c.To) || whatHappened(a, j) || a.Lang.Code == "en" && slices.Contains(c.Of.With, a.Strict(j)) {
			return true
		}
		if !a.Closed(j) && !grammar.Auxiliary(a, j) {
			words++ // أن يكون أي من
		}
		for _, r := range a.Readings(j) {
			s := strings.TrimPrefix(r.Stem, "ال")
			for _, w := range []string{s, a.WithoutPronoun(s)} {
				if a.Lang.InAny(w, "denied-words", "event-words") || grammar.TellsAct(a, w) {
					return true
				}
			}
		}
	}
	return words == 0 || story(a, grammar.Unbound(a, c.Last))
}

// whatHappened reports a verb of taking place behind the word for what somebody tells: التنصل
// مما جرى, لا صلة لها بما حدث.
func whatHappened(a *analysis.Article, i int) bool {
	if a.Lang.Code != "ar" || a.Outer[i] >= 0 || !a.Spelt(i-1).InAny("of-what") {
		return false
	}
	v, ok := a.Finite(i)
	return ok && a.Lang.InAny(v.Lemma, "took-place")
}

// deniesAlone reports a verb of denying that tells of nothing denied, because the next clause
// stands behind it: دمشق تنفي وبغداد تصمت.
func deniesAlone(a *analysis.Article, c *analysis.Cue, i int) bool {
	m := a.At(i)
	return a.Lang.Code == "ar" && c.Verb != nil && i == c.Last && m != nil && strings.HasPrefix(m.Prefix, "و")
}

// behindSpeakers gives the token behind those who deny, where they stand right behind
// the cue: نفى الناطق باسم الهيئة، فلان، صحة ذلك.
func behindSpeakers(a *analysis.Article, c *analysis.Cue) int {
	j := c.Last
	for _, k := range c.Sources {
		if m := &a.Mentions[k]; m.First >= c.Last && m.First <= c.Last+1 {
			j = max(j, m.Last)
			for i := m.First; i < m.Last; i++ {
				if a.Tok(i).Is(",") && a.Tok(m.Last).Is(",") {
					j = m.Last + 1 // الناطق باسم الهيئة، فلان، closes it
				}
			}
		}
	}
	return j
}

// insertionReach is how many tokens a phrase between commas may have.
const insertionReach = 16

// insertionEnd gives the comma that closes what the one at token i opens, or -1: نفت
// الوزارة، في بيان، تنفيذ أي طلعات.
func insertionEnd(a *analysis.Article, i, end int) int {
	if a.Lang.Is(a.Bare(i+1), "rel", "sub") {
		return -1
	}
	for j := i + 1; j < end && j < i+insertionReach; j++ {
		if a.Tok(j).Is(",") {
			return j
		}
		if a.Tok(j).Is(".") || a.Tok(j).Is(";") {
			break
		}
	}
	return -1
}

// deniesDetail reports a denial whose first words are a detail, not the event: نفت وقوع
// ضحايا في القصف.
func deniesDetail(a *analysis.Article, k int) bool {
	c := &a.Cues[k]
	words := 0
	for j := c.Last; j < c.To && words < 2; j++ {
		if m := a.At(j); m != nil {
			j = m.Last - 1
			continue
		}
		if a.Tok(j).Kind != text.Word {
			continue
		}
		if in, _ := a.Lang.In("denied-details", grammar.Unbound(a, j)); in {
			return true
		}
		words++
	}
	return false
}

// habitual reports a denial that is told as a standing one: تنفي عادة. Who denied it again and
// again did deny it.
func habitual(a *analysis.Article, c *analysis.Cue) bool {
	if a.Lang.Code == "ar" && c.Verb != nil && c.Verb.Tense == pack.Past {
		return false
	}
	for j := c.Pos - 4; j < min(c.To, c.Last+6); j++ {
		if in, _ := a.Spelt(j).In("habitual"); in && j >= a.Sentences[c.Sent].First {
			return true
		}
	}
	return false
}
