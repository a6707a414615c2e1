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
		case c.verb == nil && c.inherit:
		case c.verb == nil && !c.negated:
			var next int
			c.sources, next = a.sourcesFrom(c.last, a.sentences[c.sent].Last)
			if c.relays {
				a.relay(c, next)
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
		}
		if len(c.sources) == 0 && !c.unknown && (last < 0 || a.cues[last].sent != c.sent) && a.lang.Code == "ar" && (c.inherit || c.verb != nil && c.verb.and == "" && c.pos > a.sentences[c.sent].First+2) {
			c.sources = a.subjectBefore(c)
		}
		if len(c.sources) == 0 && !c.unknown && last >= 0 && c.sent-a.cues[last].sent <= 2 {
			c.sources, c.via, c.inherit = a.cues[last].sources, a.cues[last].via, true
		}
		if len(c.sources) > 0 {
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

// passedOn joins "quoting X" to the verb of saying right before it: its subject
// relays, and X speaks.
func (a *analysis) passedOn(k int) bool {
	c := &a.cues[k]
	for n := k - 1; n >= 0 && a.cues[n].sent == c.sent; n-- {
		b := &a.cues[n]
		if !speaks(b.class) || len(b.sources) == 0 || b.inherit {
			continue
		}
		if len(c.sources) > 0 && c.pos-a.mentions[b.sources[len(b.sources)-1]].last <= 6 {
			b.via = append(append([]int(nil), b.sources...), b.via...)
			b.sources, b.unknown = c.sources, false
			c.sources, c.class = nil, "relayed"
			return true
		}
		break
	}
	c.class = "report"
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
	before := c.pos - 1
	for before > c.pos-4 && a.at(before) == nil && (a.lang.Is(a.bare(before), "part") || a.auxiliary(before) || a.tok(before).Is(`"`) || a.tok(before).Is(")")) {
		before--
	}
	if m := a.at(c.pos - 2); m != nil && a.lang.Is(a.bare(c.pos-1), "rel") && maySpeak(m.typ) && !relay {
		c.sources = []int{a.outer[c.pos-2]} // فلان الذي نفى
		return
	}
	if a.at(before) != nil && c.verb.and == "" {
		if a.sourceBefore(c); len(c.sources) > 0 && !relay {
			a.medium(c, c.last)
			return
		}
	}
	for j := c.last; j < end; j++ {
		t := a.tok(j)
		if m := a.at(j); m != nil {
			switch {
			case m.prefix == "ل" || m.prefix == "ول" || a.bare(j-1) == "إلى":
				if isMedium(m) {
					c.via = append(c.via, a.outer[j])
				}
				j = m.last - 1
			case a.lang.Is(a.bare(j-1), "prep") && j > c.last && !(relay && a.bare(j-1) == "عن"):
				j = m.last - 1
			case strings.HasSuffix(m.prefix, "ب"):
				j = m.last - 1
			case !maySpeak(m.typ):
				if j == c.last {
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
				return
			}
			continue
		}
		if t.Kind == text.Punct && (t.Is(":") || t.Is(".")) {
			break
		}
		if a.lang.Is(a.bare(j), "sub", "rel") && t.Kind == text.Word {
			break
		}
		if _, ok := a.finite(j); ok && a.verbHere(j) {
			break
		}
		if in, _ := a.lang.In("documents", strings.TrimPrefix(t.Strict, "ال")); in && j == c.last {
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
		if (j == c.last || a.lang.NounTrigger(strings.TrimPrefix(a.bare(j-1), "ال")) != nil) && t.Kind == text.Word && !a.closed(j) && !a.isTime(j) {
			c.unknown = true // a subject that is no name: قال شيخ عشيرة
			if n := a.selfNamed(j, end); n >= 0 {
				c.sources, c.unknown = []int{n}, false
				return
			}
		}
	}
	if !c.unknown || relay {
		a.sourceBefore(c)
	}
}

// sourceBefore takes the topic right before a verb: والجيش يقول, or behind an
// apposition in commas.
func (a *analysis) sourceBefore(c *cue) {
	first := a.sentences[c.sent].First
	for j := c.pos - 1; j >= first && j >= c.pos-12; j-- {
		if m := a.at(j); m != nil {
			if (m.prefix == "" || m.prefix == "و") && maySpeak(m.typ) && !a.lang.Is(a.bare(m.first-1), "prep") && a.topic(m, first) {
				c.sources = []int{a.outer[j]}
				c.unknown = false
				return
			}
			j = m.first
			continue
		}
		if _, ok := a.finite(j); ok {
			return
		}
		if a.tok(j).Is(".") {
			return
		}
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
	return a.lang.Is(a.bare(j), "conj", "sub", "part") || a.auxiliary(j) || strings.HasPrefix(m.prefix, "و")
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

// relay turns the subject of نقل into the medium and takes the source behind عن.
func (a *analysis) relay(c *cue, from int) {
	end := min(a.sentences[c.sent].Last, from+8)
	for j := from; j < end; j++ {
		if a.strict(j) == "عن" {
			if src, _ := a.sourcesFrom(j+1, a.sentences[c.sent].Last); len(src) > 0 {
				c.via = append(c.sources, c.via...)
				c.sources = src
			}
			return
		}
	}
}

// medium takes the agency or channel to which a source spoke: لوكالة رويترز.
func (a *analysis) medium(c *cue, from int) {
	for j := from; j < a.sentences[c.sent].Last && j < from+10; j++ {
		if m := a.at(j); m != nil {
			if isMedium(m) && (j == from || m.prefix == "ل" || a.bare(j-1) == "عبر" || a.bare(j-1) == "مع" || a.bare(j-1) == "إلى") {
				c.via = append(c.via, a.outer[j])
			}
			j = m.last - 1
			continue
		}
		if a.lang.Is(a.bare(j), "sub") || a.tok(j).Is(":") {
			return
		}
	}
}

// isMedium reports an agency, channel, paper or site.
func isMedium(m *mention) bool {
	if m.typ != record.Actor {
		return false
	}
	switch m.kind {
	case "agency", "outlet", "channel", "newspaper", "media", "radio", "site", "press":
		return true
	}
	return false
}

// isTime reports a token inside an expression of time.
func (a *analysis) isTime(i int) bool {
	for _, t := range a.times {
		if i >= t.First && i < t.Last {
			return true
		}
	}
	return a.lang.Is(a.bare(i), "time")
}

// setContent works out the tokens of what a cue's speaker says. Behind a verb
// it runs to the sentence's end or to the next cue that has its own speaker in
// a new clause; a trailing "according to" covers the clause before it.
func (a *analysis) setContent(k int) {
	c := &a.cues[k]
	s := a.sentences[c.sent]
	c.from, c.to = c.last, s.Last
	for n := k + 1; n < len(a.cues) && a.cues[n].sent == c.sent; n++ {
		d := &a.cues[n]
		if speaks(d.class) && d.verb != nil && !d.inherit && len(d.sources) > 0 && d.pos > c.pos && a.newClause(d) {
			c.to = d.pos
			break
		}
	}
	if a.lang.Code == "en" && a.englishContent(c) {
		return
	}
	if c.verb == nil && c.class == "report" && !a.opensClause(c.pos, s.First) {
		c.from = s.First
		for n := k - 1; n >= 0 && a.cues[n].sent == c.sent; n-- {
			if d := &a.cues[n]; speaks(d.class) && len(d.sources) > 0 && !d.inherit {
				c.from = max(c.from, d.last)
				if d.verb == nil {
					c.from = max(c.from, d.last)
				}
				break
			}
		}
		c.to = c.last
	}
}

// newClause reports a verb that opens a coordinated clause: وقال، بينما قال، فيما قال.
func (a *analysis) newClause(c *cue) bool {
	if c.verb.and != "" {
		return true
	}
	j := c.pos - 1
	for j > a.sentences[c.sent].First && (a.lang.Is(a.bare(j), "part", "adv") || a.lang.Is(a.bare(j), "aux")) {
		j--
	}
	if a.at(j) != nil {
		j = a.at(j).first - 1
	}
	s := a.bare(j)
	switch s {
	case "بينما", "فيما", "وفيما", "كما", "while", "but", "and", "في", "حين", "غير", "إلا":
		return true
	}
	return a.tok(max(j, 0)).Is(",") || a.tok(max(j, 0)).Is(";")
}

// opensClause reports that token i begins its sentence.
func (a *analysis) opensClause(i, first int) bool {
	for j := i - 1; j >= first; j-- {
		if a.tok(j).Kind == text.Word {
			return false
		}
	}
	return true
}

// traceCue tells who was taken for the speaker of a cue, and of what.
func (a *analysis) traceCue(c *cue) {
	if a.trace == nil {
		return
	}
	who := "nobody"
	if c.unknown {
		who = "somebody who is no known name"
	}
	for n, m := range c.sources {
		if n == 0 {
			who = a.mentions[m].name
		} else {
			who += ", " + a.mentions[m].name
		}
	}
	for _, m := range c.via {
		who += " through " + a.mentions[m].name
	}
	what, _, _ := a.slice(c.from, max(c.to, c.from+1))
	if r := []rune(what); len(r) > 60 {
		what = string(r[:60]) + "…"
	}
	a.trace.accept(a.tok(c.pos).Start, a.tok(c.last-1).End, "cue", "%s by %s; speaker: %s; content: %q", c.class, c.rule, who, what)
}

// points reports الأخير, "the latter".
func (a *analysis) points(s string) bool {
	return s == "الأخير" || s == "الأخيرة" || s == "الاخير" || s == "الاخيرة"
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
			if in, _ := a.lang.In("naming", a.bare(k)); in {
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
			if maySpeak(m.typ) && (m.prefix == "ل" || m.prefix == "" || a.bare(m.first-1) == "عن") {
				return []int{a.outer[j]}
			}
			return nil
		}
	}
	return nil
}

// owning reports مسؤوليتها and the like, the object of a claim.
func (a *analysis) owning(i int) bool {
	return strings.HasPrefix(strings.TrimPrefix(a.bare(i), "ال"), "مسؤولي")
}

// subjectBefore finds who acts in the sentence before a cue that has no speaker
// of its own: the last name that follows a verb or opens a clause, with nothing
// governing it. أصرّ الوزير على رأيه، مؤكداً …
func (a *analysis) subjectBefore(c *cue) []int {
	first := a.sentences[c.sent].First
	var found []int
	for j := first; j < c.pos; j++ {
		m := a.at(j)
		if m == nil {
			continue
		}
		if maySpeak(m.typ) && m.typ != record.Country && (m.prefix == "" || m.prefix == "و") {
			_, verb := a.finite(m.first - 1)
			if verb || a.topic(m, first) {
				found = []int{a.outer[j]}
			}
		}
		j = m.last - 1
	}
	return found
}
