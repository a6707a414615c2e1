package extract

import (
	"isnad/extract/record"
)

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

// relay turns the subject of نقل into the medium and takes the source behind عن.
func (a *analysis) relay(c *cue, from int) {
	end := min(a.sentences[c.sent].Last, from+8)
	for j := from; j < end; j++ {
		in, _ := a.spelt(j).In("relay-links")
		if c.rule == "relay-attribute" {
			in, _ = a.spelt(j).In("blame-links")
		}
		if in {
			if src, next := a.sourcesFrom(j+1, a.sentences[c.sent].Last); len(src) > 0 {
				c.via = append(c.sources, c.via...)
				c.sources = src
				a.relayedAct(c, next)
			}
			return
		}
	}
}

// quotes reports that what the verb at i attributes to somebody are words rather
// than deeds: نسبت الوكالة إلى مصدر أمني قوله إن.
func (a *analysis) quotes(i, end int) bool {
	to := -1
	for j := i + 1; j < min(end, i+12); j++ {
		if m := a.at(j); m != nil {
			in, _ := a.known(m.first - 1).In("blame-links")
			if j = m.last - 1; in && maySpeak(m.typ) {
				to = m.last
				break
			}
			continue
		}
		if a.stem(j).NounTrigger() != nil {
			return false
		}
	}
	for j := to; to >= 0 && j < min(end, to+6); j++ {
		if v, ok := a.finite(j); ok && v.and != "" {
			return false // نسبته بغداد إلى الحزب وقالت
		}
		if in, _ := a.known(j).In("said-words"); in {
			return true
		}
	}
	return false
}

// relayedAct gives a relay the class of what its source is told to have done: نقلت
// الوكالة عن الناطق نفيه أن.
func (a *analysis) relayedAct(c *cue, next int) {
	for a.tok(next).Is(",") || a.tok(next).Is(`"`) {
		next++
	}
	lemma, pronoun := a.masdarOf(next)
	if !pronoun || c.class != "relay" {
		return
	}
	if x := a.cueOf(lemma, next, c.sent); x != nil && x.Class != "report" {
		c.class, c.rule, c.of, c.noun, c.last = x.Class, x.Rule+", relayed", x, true, next+1
	}
}

// medium takes the agency or channel to which a source spoke: لوكالة رويترز.
func (a *analysis) medium(c *cue, from int) {
	for j := from; j < a.sentences[c.sent].Last && j < from+10; j++ {
		if m := a.at(j); m != nil {
			if isMedium(m) && (j == from || m.prefix == "ل" || a.linksMedium(j-1)) {
				c.via = append(c.via, a.outer[j])
			}
			j = m.last - 1
			continue
		}
		if a.known(j).Is("sub") || a.tok(j).Is(":") {
			return
		}
	}
}

// linksMedium reports a word that names to whom or through what somebody spoke,
// before a mark of quotation or not.
func (a *analysis) linksMedium(i int) bool {
	if a.tok(i).Is(`"`) {
		i--
	}
	in, _ := a.known(i).In("medium-links")
	return in || a.strict(i) == purpose || a.strict(i) == purpose+"ـ"
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
