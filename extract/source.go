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
		if len(c.sources) == 0 && (a.sharesUnknown(k) || a.unnamedTopic(c)) {
			c.unknown = true
		}
		if len(c.sources) == 0 && !c.unknown && last >= 0 && c.sent-a.cues[last].sent <= 2 && (a.cues[last].sent == c.sent || !a.bareDenial(c)) {
			k := a.agreeing(c, a.overDescription(c, a.overRelative(c, last)))
			if k < 0 {
				continue
			}
			from := &a.cues[k]
			if !a.describesName(from) || c.verb == nil || !a.sameSubject(c) {
				c.sources, c.via, c.inherit = from.sources, from.via, true
			}
		}
		if len(c.sources) > 0 {
			a.takeStanceOf(c, last)
			last = k
		}
	}
	a.joinMouths()
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
		if next := a.quotedJoined(j); next > j {
			j = next
			continue
		}
		if next := a.at(j); next == nil || !strings.HasPrefix(next.prefix, "و") || a.leadsWith(out[len(out)-1], next) {
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
