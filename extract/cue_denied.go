package extract

import (
	"slices"
	"strings"

	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// deniedReach is how many words behind a denial tell what it is about, a name
// counting as one.
const deniedReach = 12

// deniesEvent reports a denial that is about what was told before: any part in
// it (ضلوعها فيه), the thing itself (وقوع الهجوم), or the word of it (الاتهام, ذلك).
// A denial of something else, as of a plan or of a detail, is about no event:
// نفى نيته الاستقالة, نفى ما راج عن إخلاء المواقع.
func (a *analysis) deniesEvent(c *cue) bool {
	if a.habitual(c) {
		return false
	}
	if c.verb == nil && !c.of.Has("participle") {
		return !a.noTieToBody(c)
	}
	if c.verb != nil && c.verb.Suffix || c.to <= c.pos {
		return true
	}
	words := 0
	for j := a.behindSpeakers(c); j < c.to && words < deniedReach; j++ {
		if m := a.at(j); m != nil {
			j, words = m.last-1, words+1
			continue
		}
		t := a.tok(j)
		if t.Is(",") {
			if j = a.insertionEnd(j, c.to); j < 0 {
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
		if a.known(j).Is("dem", "pron") && a.tok(j+1).Kind == text.Punct {
			return true // denied it, نفى هذا
		}
		if in, _ := a.known(j).In("bound-pronouns"); in && !c.governs("direct") && a.tok(j-1).Kind == text.Word && c.verb != nil {
			return true // نأت بنفسها عنه
		}
		if a.known(j).Is("dem") && a.tok(j+1).Kind == text.Word && !a.closed(j+1) {
			if a.lang.Code == "ar" && !hasArticle(a.strict(j+1)) {
				return true // نفى ذلك جملة وتفصيلا
			}
			continue // هذه الأرقام
		}
		if in, _ := a.lang.In("denied-details", a.unbound(j)); in && words < 2 {
			return false // نفى علمه, نفى نيته
		}
		if in, _ := a.lang.In("documents", a.unbound(j)); in && a.known(j-1).Is("prep") {
			if words == 0 && a.lang.Code == "ar" {
				continue // نفى في بيان أي صلة
			}
			return false // تنصل منه في بيان: the text in which he denies
		}
		if a.lang.InAny(a.unbound(j+1), "denied-victims") || a.tiesToSomebody(j, c.to) {
			return false // نفى استهداف مدنيين, نفى أي صلة بالجماعة
		}
		if a.deniedVerb(j) || a.lang.Code == "en" && slices.Contains(c.of.With, a.strict(j)) {
			return true
		}
		if !a.closed(j) && !a.auxiliary(j) {
			words++ // أن يكون أي من
		}
		for _, r := range a.readings(j) {
			s := strings.TrimPrefix(r.Stem, "ال")
			for _, w := range []string{s, a.withoutPronoun(s)} {
				if a.lang.InAny(w, "denied-words", "event-words") || a.tellsAct(w) {
					return true
				}
			}
		}
	}
	return words == 0 || a.story(a.unbound(c.last))
}

// tieReach is how many tokens behind a tie the name may stand to which it would be.
const tieReach = 5

// tiesToSomebody reports a tie to a body or a state rather than to an act: صلة لها بإسرائيل,
// any link to the movement.
func (a *analysis) tiesToSomebody(i, end int) bool {
	if in, _ := a.lang.In("denied-ties", a.unbound(i)); !in {
		return false
	}
	for j := i + 1; j < min(end, i+tieReach); j++ {
		m := a.at(j)
		if m == nil {
			if a.tok(j).Kind != text.Word || !a.closed(j) {
				return false
			}
			continue
		}
		if m.typ == record.Group || m.typ == record.Actor || m.typ == record.Country {
			return a.lang.Code == "en" || strings.HasSuffix(m.prefix, "ب")
		}
		return false
	}
	return false
}

// noTieToBody reports a phrase that denies somebody's tie to a body rather than to an act:
// القتيل لا علاقة له بأي تنظيم.
func (a *analysis) noTieToBody(c *cue) bool {
	if a.lang.Code != "ar" {
		return false
	}
	tie, every := false, false
	for j := c.pos; j < c.last; j++ {
		tie = tie || a.lang.InAny(a.unbound(j), "denied-ties")
	}
	if !tie {
		return false
	}
	for j := c.last; j < min(c.to, c.last+tieReach); j++ {
		if m := a.at(j); m != nil {
			return strings.HasSuffix(m.prefix, "ب") && (m.typ == record.Group || m.typ == record.Actor || m.typ == record.Country)
		}
		if a.tok(j).Kind != text.Word {
			return false
		}
		if a.lang.InAny(strings.TrimPrefix(a.strict(j), "ب"), "any-words") {
			every = true // بأي
			continue
		}
		for _, r := range a.readings(j) {
			if h := a.lang.Head(r.Stem); h != nil && (every || strings.HasSuffix(r.Prefix, "ب")) {
				return h.Type == string(record.Group) || h.Type == string(record.Actor)
			}
		}
	}
	return false
}

// behindSpeakers gives the token behind those who deny, where they stand right behind
// the cue: نفى الناطق باسم الهيئة، فلان، صحة ذلك.
func (a *analysis) behindSpeakers(c *cue) int {
	j := c.last
	for _, k := range c.sources {
		if m := &a.mentions[k]; m.first >= c.last && m.first <= c.last+1 {
			j = max(j, m.last)
			for i := m.first; i < m.last; i++ {
				if a.tok(i).Is(",") && a.tok(m.last).Is(",") {
					j = m.last + 1 // الناطق باسم الهيئة، فلان، closes it
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
func (a *analysis) insertionEnd(i, end int) int {
	if a.lang.Is(a.bare(i+1), "rel", "sub") {
		return -1
	}
	for j := i + 1; j < end && j < i+insertionReach; j++ {
		if a.tok(j).Is(",") {
			return j
		}
		if a.tok(j).Is(".") || a.tok(j).Is(";") {
			break
		}
	}
	return -1
}

// deniedVerb reports the verb of an act of force behind "that there should have":
// أنكر أن تكون مدافعه قد أطلقت قذيفة.
func (a *analysis) deniedVerb(i int) bool {
	if a.lang.Code != "ar" || a.outer[i] >= 0 || !a.spelt(i-1).InAny("had-done") {
		return false
	}
	v, ok := a.finite(i)
	if !ok {
		return false
	}
	for _, t := range a.lang.VerbTriggers(v.lemma) {
		if !t.Light && t.Object == nil && family(record.EventType(t.Trigger.Type)) == family(record.Attack) {
			return true
		}
	}
	in, _ := a.lang.In("denied-acts", v.lemma)
	return in
}

// deniesDetail reports a denial whose first words are a detail, not the event: نفت وقوع
// ضحايا في القصف.
func (a *analysis) deniesDetail(k int) bool {
	c := &a.cues[k]
	words := 0
	for j := c.last; j < c.to && words < 2; j++ {
		if m := a.at(j); m != nil {
			j = m.last - 1
			continue
		}
		if a.tok(j).Kind != text.Word {
			continue
		}
		if in, _ := a.lang.In("denied-details", a.unbound(j)); in {
			return true
		}
		words++
	}
	return false
}

// habitual reports a denial that is told as a standing one: تنفي عادة. Who denied it again and
// again did deny it.
func (a *analysis) habitual(c *cue) bool {
	if a.lang.Code == "ar" && c.verb != nil && c.verb.Tense == pack.Past {
		return false
	}
	for j := c.pos - 4; j < min(c.to, c.last+6); j++ {
		if in, _ := a.spelt(j).In("habitual"); in && j >= a.sentences[c.sent].First {
			return true
		}
	}
	return false
}

// unbound gives the word at i without article and possessive.
func (a *analysis) unbound(i int) string {
	if i < 0 || i >= len(a.words) {
		return ""
	}
	return a.words[i].unbound
}

// withoutPronoun takes a possessive off a noun: ضلوعها, علاقته.
func (a *analysis) withoutPronoun(s string) string {
	for _, p := range []string{"هما", "هم", "ها", "نا", "ه"} {
		if rest, ok := strings.CutSuffix(s, p); ok && len([]rune(rest)) > 1 {
			if t, ok := strings.CutSuffix(rest, "ت"); ok && len([]rune(t)) > 2 {
				return t + "ة"
			}
			return rest
		}
	}
	return s
}

// tellsAct reports a noun that tells of a happening other than an announcement.
func (a *analysis) tellsAct(w string) bool {
	t := a.lang.NounTrigger(w)
	return t != nil && t.Type != string(record.Announcement)
}
