package extract

import (
	"strings"

	"isnad/extract/text"
)

// arabicSources finds the subject of a verb of saying: behind it in the plain
// order, before it in headlines and behind a topic.
func (a *analysis) arabicSources(c *cue) {
	end := min(a.sentences[c.sent].Last, c.pos+sourceWindow)
	relay := c.class == "relay"
	start := c.last
	if c.seek > 0 {
		start, end = c.seek, c.last
	}
	for in, _ := a.known(start).In("bound-pronouns"); in && start < end; in, _ = a.known(start).In("bound-pronouns") {
		start++ // يعلن فيه تنظيم, تبرأت منه الهيئة
	}
	for c.class == "accusation" && start < end && a.at(start) == nil && a.aside(start) {
		start++ // واتهم بدوره الحركة
	}
	if a.eachOf(start) {
		start += 2 // حمّلت كل من قطر والكويت
	}
	if a.spelt(c.pos-2).Is("sub") && a.spelt(c.pos-1).InAny("own-side") && a.spokenBefore(c) {
		return // أشار الوزير إلى أن حكومته تدين: the speaker before it
	}
	switch {
	case c.verb.and == purpose:
		if c.sources = a.subjectBefore(c); len(c.sources) == 0 {
			if m := a.before(c.pos, c.sent, sourceWindow, maySpeakMention); m != nil && !a.known(m.first-1).Is("prep") && (m.prefix == "" || m.prefix == "و") {
				c.sources = []int{a.outer[m.first]}
			}
		}
		return
	case relay && a.relayedBefore(c), a.hadBefore(c):
		return
	case !relay && a.relativeSource(c, start), c.verb.and == "ف" && a.topicSource(c):
		if relay {
			a.relay(c, c.last)
		}
		a.medium(c, c.last)
		a.spokenBy(c, c.last)
		return
	case c.class == "accusation" && (a.objectOnly(c, start) || a.chargeOnly(c, start)) && a.sameSubject(c):
		return
	case c.class == "accusation" && a.nounFirst(c, start):
		return
	case c.class == "accusation" && a.objectOnly(c, start):
		if a.sourceBefore(c); len(c.sources) == 0 && (c.verb.and != "" || start > c.last) {
			c.sources = a.subjectBefore(c)
		}
		return
	}
	if a.hadNounSubject(c) {
		c.unknown = true // وكانت اللجان قد نفت
		return
	}
	before := c.pos - 1
	for before > c.pos-6 && a.at(before) == nil && (a.known(before).Is("part") || a.auxiliary(before) || a.aside(before) || a.tok(before).Is(`"`) || a.tok(before).Is(")")) {
		before--
	}
	if a.at(before) != nil && c.verb.and == "" && !(c.class == "accusation" && c.verb.Suffix && a.namedAt(start)) { // كمين نسبته السلطات إلى
		if a.sourceBefore(c); len(c.sources) > 0 && !relay {
			a.medium(c, c.last)
			a.spokenBy(c, c.last)
			return
		}
	}
	for j := start; j < end; j++ {
		t := a.tok(j)
		if m := a.at(j); m != nil {
			switch {
			case m.prefix == "ل" || m.prefix == "ول" || a.known(j-1).InAny("to-whom"):
				if isMedium(m) {
					c.via = append(c.via, a.outer[j])
				}
				j = m.last - 1
			case c.unknown && c.class == "accusation":
				if a.kinNamed(start, m) {
					c.sources, c.unknown = []int{a.outer[j]}, false
				}
				return // اتهم شقيقه الجماعة
			case a.known(j-1).Is("prep") && j > start && !(relay && a.known(j-1).InAny("about")):
				j = m.last - 1
			case strings.HasSuffix(m.prefix, "ب"):
				j = m.last - 1
			case strings.HasPrefix(m.prefix, "و"):
				if a.sourceBefore(c); len(c.sources) > 0 {
					return
				}
				j = m.last - 1 // تعلن ضرب مواقع والجماعة تتوعد: a name that و joins is no subject
			case !relay && a.behindPreposition(m, start):
				j = m.last - 1
			case !maySpeak(m.typ):
				if j == start {
					c.unknown = true
					return
				}
				j = m.last - 1
			default:
				var next int
				c.sources, next = a.sourcesFrom(j, a.sentences[c.sent].Last)
				if relay {
					a.relay(c, next)
				}
				a.medium(c, next)
				a.spokenBy(c, next)
				return
			}
			continue
		}
		if t.Kind == text.Punct && (t.Is(":") || t.Is(".")) {
			break
		}
		if a.known(j).Is("sub", "rel") && t.Kind == text.Word {
			break
		}
		if _, ok := a.finite(j); ok && a.verbHere(j) && !(j == start && c.class == "accusation" && a.kinBefore(j)) {
			break
		}
		if in, _ := a.lang.In("documents", strings.TrimPrefix(t.Strict, "ال")); in && j == start {
			if hasArticle(t.Strict) {
				if c.class == "accusation" && a.at(j+1) != nil {
					c.sources = a.authorBefore(c, j)
				}
				return // the statement says: its author, told before
			}
			if src := a.author(j, end); len(src) > 0 {
				c.sources = src
				return
			}
		}
		if a.points(t.Strict) {
			if m := a.before(j, c.sent, 40, maySpeakMention); m != nil {
				c.sources = []int{a.outer[m.first]}
				return
			}
		}
		if n := strings.TrimPrefix(a.bare(j), "ال"); a.lang.NounTrigger(n) != nil || a.owning(j) || c.class == "denial" && (a.deniedObject(j) || a.thingSaid(j)) {
			continue // تبنت الهجوم جماعة …: the object stands first
		}
		if (j == start || a.stem(j-1).NounTrigger() != nil) && t.Kind == text.Word && !a.closed(j) && !a.aside(j) {
			c.unknown = true // a subject that is no name: قال شيخ عشيرة
			if n := a.selfNamed(j, end); n >= 0 {
				c.sources, c.unknown = []int{n}, false
				return
			}
		}
	}
	if !c.unknown || relay {
		a.sourceBefore(c)
		a.spokenBy(c, c.last)
	}
}

// deniedObject reports a verbal noun that a verb of denying has for its object, its
// subject being told before: نفت وقوع أي هجوم, ينفي فقدان آليات.
func (a *analysis) deniedObject(i int) bool {
	if hasArticle(a.strict(i)) || a.at(i) != nil {
		return false
	}
	lemma, _ := a.masdarOf(i)
	return lemma != "" && a.lang.InAny(a.unbound(i), "denied-words", "denied-details")
}

// hadReachBack is how many words may stand between "was" and the verb that it puts farther back.
const hadReachBack = 5

// hadNounSubject reports a noun of no name as the subject between "was" and "had": كانت
// اللجان قد نفت.
func (a *analysis) hadNounSubject(c *cue) bool {
	if c.verb.and != "" || !a.known(c.pos-1).Is("part") {
		return false
	}
	for j := c.pos - 2; j >= a.sentences[c.sent].First && j > c.pos-2-hadReachBack; j-- {
		if a.outer[j] >= 0 || a.tok(j).Kind != text.Word || a.known(j).Is("prep", "rel", "sub") {
			return false
		}
		if a.auxiliary(j) {
			return j < c.pos-2 && hasArticle(a.strict(j+1)) && a.strict(j+1) != a.strict(c.pos-1)
		}
	}
	return false
}

// thingSaid reports a noun for what others say, which nobody denies but who speaks: ووصفت
// الأنباء بأنها ملفقة, ونفى الخبر.
func (a *analysis) thingSaid(i int) bool {
	return a.at(i) == nil && a.lang.InAny(a.unbound(i), "denied-words", "stories", "rejected-things")
}

// topic reports a mention that opens its clause.
func (a *analysis) topic(m *mention, first int) bool {
	j := m.first - 1
	if j >= first && a.tok(j).Is(`"`) {
		j--
	}
	if j < first || a.tok(j).Kind == text.Punct {
		return true
	}
	if in, _ := a.spelt(j).In("joiners"); in {
		return true // و«جيش العدل» يتبنى
	}
	return a.known(j).Is("conj", "sub", "part") || a.auxiliary(j) || strings.HasPrefix(m.prefix, "و")
}

// points reports الأخير, "the latter".
func (a *analysis) points(s string) bool {
	in, _ := a.lang.In("latter", s)
	return in
}

// selfNamed finds the name that a subject without one goes by: فصيل يطلق على
// نفسه "…", جماعة تدعى …. It returns the mention or -1.
func (a *analysis) selfNamed(i, end int) int {
	for j := i + 1; j < end && j < i+9; j++ {
		m := a.at(j)
		if m == nil {
			continue
		}
		for k := j - 1; k > i && k > j-4; k-- {
			if in, _ := a.known(k).In("naming"); in {
				return a.outer[j]
			}
		}
		return -1
	}
	return -1
}

// author finds whose a statement or report is: بيان للجيش, بيان صادر عن القيادة.
func (a *analysis) author(i, end int) []int {
	for j := i + 1; j < end && j < i+5; j++ {
		if m := a.at(j); m != nil {
			if maySpeak(m.typ) && (m.prefix == "ل" || m.prefix == "" || a.known(m.first-1).InAny("about")) {
				return []int{a.outer[j]}
			}
			return nil
		}
	}
	return nil
}

// owning reports مسؤوليتها and the like, the object of a claim.
func (a *analysis) owning(i int) bool {
	return a.stem(i).InAny("responsibility")
}

// behindPreposition reports a name within a phrase that a preposition opens behind
// token from: تبنت الهجوم على خزانات أرامكو.
func (a *analysis) behindPreposition(m *mention, from int) bool {
	for j := m.first - 1; j >= from && j >= m.first-4; j-- {
		if a.outer[j] >= 0 || a.tok(j).Kind != text.Word && !a.tok(j).Is(`"`) {
			return false
		}
		if a.known(j).Is("prep") {
			return j < m.first-1
		}
		if a.closed(j) && !a.tok(j).Is(`"`) || a.isTime(j) {
			return false
		}
	}
	return false
}

// bareDenial reports a phrase of denial that opens no quotation: outside one it is
// the word of somebody whom its own sentence tells.
func (a *analysis) bareDenial(c *cue) bool {
	return c.class == "denial" && c.verb == nil && !a.tok(a.sentences[c.sent].First).Is(`"`)
}

// namedAt reports a name of who may speak at token i, with nothing attached to it.
func (a *analysis) namedAt(i int) bool {
	m := a.at(a.pastQuote(i))
	return m != nil && m.prefix == "" && maySpeak(m.typ)
}
