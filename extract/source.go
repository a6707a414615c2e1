package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// sourceWindow is how many words may stand between a verb of saying and its
// subject: adverbials of time, place and medium.
const sourceWindow = 14

// findSources gives each cue its speakers, the relay and the extent of what is
// said. A cue without a subject takes the speakers of the one before it.
func (a *analysis) findSources() {
	last := -1
	for k := range a.cues {
		c := &a.cues[k]
		if !speaks(c.class) {
			continue
		}
		switch {
		case c.given:
		case c.verb == nil && c.inherit:
		case c.verb == nil && !c.negated:
			var next int
			c.sources, next = a.phraseSources(c)
			if c.relays {
				a.relay(c, next)
			}
			if len(c.sources) == 0 && c.inherit {
				break // وفق البيان: its author, told before
			}
			if c.class == "relay-phrase" && a.passedOn(k) {
				continue
			}
			if len(c.sources) == 0 {
				c.unknown = true
			}
		case c.verb == nil:
			continue
		case a.lang.Code == "en":
			a.englishSources(c)
		default:
			a.arabicSources(c)
			a.nameHolders(c)
		}
		if len(c.sources) == 0 && !c.unknown && (last < 0 || a.cues[last].sent != c.sent) && a.lang.Code == "ar" && (c.inherit || c.verb != nil && c.verb.and == "" && c.pos > a.sentences[c.sent].First+2) {
			c.sources = a.subjectBefore(c)
		}
		if len(c.sources) == 0 && !c.unknown && (last < 0 || a.cues[last].sent != c.sent) && a.lang.Code == "ar" && c.verb != nil && c.verb.and == "و" {
			c.sources = a.subjectOfFirst(c)
		}
		if len(c.sources) == 0 && a.lang.Code == "en" && c.verb == nil && c.inherit && (last < 0 || a.cues[last].sent != c.sent) {
			a.phraseSubject(c)
		}
		if len(c.sources) == 0 && a.sharesUnknown(k) {
			c.unknown = true
		}
		if len(c.sources) == 0 && !c.unknown && last >= 0 && c.sent-a.cues[last].sent <= 2 && (a.cues[last].sent == c.sent || !a.bareDenial(c)) {
			from := &a.cues[a.agreeing(c, a.overRelative(c, last))]
			c.sources, c.via, c.inherit = from.sources, from.via, true
		}
		if len(c.sources) > 0 {
			a.takeStanceOf(c, last)
			last = k
		}
	}
	for k := range a.cues {
		if speaks(a.cues[k].class) {
			a.setContent(k)
			a.traceCue(&a.cues[k])
		}
	}
}

// sharesUnknown reports a verb that و joins to one of the same sentence whose
// speaker nobody knows: بيان يعلن انتهاء الهدنة ويتبنى الهجوم.
func (a *analysis) sharesUnknown(k int) bool {
	c := &a.cues[k]
	if c.verb == nil || c.verb.and != "و" {
		return false
	}
	for n := k - 1; n >= 0 && a.cues[n].sent == c.sent; n-- {
		if d := &a.cues[n]; speaks(d.class) && d.verb != nil {
			return d.unknown && len(d.sources) == 0 && d.verb.Tense == c.verb.Tense
		}
	}
	return false
}

// speaks reports the classes of cue that have a speaker.
func speaks(class string) bool {
	switch class {
	case "report", "relay", "relay-phrase", "claim", "denial", "accusation", "no-comment":
		return true
	}
	return false
}

// maySpeak reports an entity type that can be a source.
func maySpeak(t record.EntityType) bool {
	return t == record.Official || t == record.Actor || t == record.Group || t == record.Country
}

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
	if a.eachOf(start) {
		start += 2 // حمّلت كل من قطر والكويت
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
	case c.class == "accusation" && a.objectOnly(c, start):
		if a.sourceBefore(c); len(c.sources) == 0 && (c.verb.and != "" || start > c.last) {
			c.sources = a.subjectBefore(c)
		}
		return
	}
	before := c.pos - 1
	for before > c.pos-6 && a.at(before) == nil && (a.known(before).Is("part") || a.auxiliary(before) || a.aside(before) || a.tok(before).Is(`"`) || a.tok(before).Is(")")) {
		before--
	}
	if a.at(before) != nil && c.verb.and == "" {
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
		if _, ok := a.finite(j); ok && a.verbHere(j) {
			break
		}
		if in, _ := a.lang.In("documents", strings.TrimPrefix(t.Strict, "ال")); in && j == start {
			if hasArticle(t.Strict) {
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
		if n := strings.TrimPrefix(a.bare(j), "ال"); a.lang.NounTrigger(n) != nil || a.owning(j) {
			continue // تبنت الهجوم جماعة …: the object stands first
		}
		if (j == start || a.stem(j-1).NounTrigger() != nil) && t.Kind == text.Word && !a.closed(j) && !a.isTime(j) {
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

// sourcesFrom collects the mention at or soon after token i and those joined to
// it by و or and; it returns them and the token behind.
func (a *analysis) sourcesFrom(i, end int) ([]int, int) {
	var out []int
	j := i
	for j < end && j < i+4 {
		m := a.at(j)
		if m == nil {
			if len(out) > 0 || a.tok(j).Kind == text.Punct && !a.tok(j).Is(`"`) {
				break
			}
			if _, ok := a.finite(j); ok && j > i+1 {
				break
			}
			j++
			continue
		}
		if !maySpeak(m.typ) {
			break
		}
		out = append(out, a.outer[j])
		j = m.last
		i = j
		for j < end && (a.tok(j).Is(`"`) || a.tok(j).Is(")")) {
			j++
		}
		if next := a.at(j); next == nil || !strings.HasPrefix(next.prefix, "و") {
			if j >= end || a.lang.Code != "en" || a.strict(j) != "and" {
				break
			}
			if j = a.englishJoined(j + 1); a.at(j) == nil {
				break
			}
		}
	}
	return out, j
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
