package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// accusedPronoun gives whom the pronoun of an accusation stands for: محملا إياها
// المسؤولية, واتهمها بتسليح الجماعة.
func (a *analysis) accusedPronoun(c *cue) []int {
	if a.lang.Code != "ar" {
		return nil
	}
	w, bound := a.strict(c.last), false
	if c.verb != nil && c.verb.Suffix {
		w, bound = a.strict(c.pos), true
	} else if !a.spelt(c.last).InAny("borne-pronouns") {
		return nil
	}
	if bound && a.known(c.pos-1).Is("rel") {
		return nil
	}
	return a.pronounStandsFor(c, w)
}

// pronounStandsFor gives whom the pronoun at the end of a word stands for as the accused.
func (a *analysis) pronounStandsFor(c *cue, w string) []int {
	switch {
	case strings.HasSuffix(w, "هما"):
		return a.twoBefore(c)
	case strings.HasSuffix(w, "هم"):
		return a.takenUp(c, func(m *mention) bool { return m.typ == record.Group || m.plural || a.troops(m) })
	case strings.HasSuffix(w, "ها"):
		return a.takenUp(c, a.feminineName)
	case strings.HasSuffix(w, "ه"):
		return a.takenUp(c, func(m *mention) bool { return !a.feminineName(m) })
	}
	return nil
}

// feminineName reports a name that a feminine pronoun takes up: one whose head is
// feminine, or a state.
func (a *analysis) feminineName(m *mention) bool {
	if m.typ == record.Official {
		return false
	}
	words := strings.Fields(text.Fold(m.name))
	if len(words) == 0 {
		return false
	}
	head := strings.TrimPrefix(words[0], "ال")
	if m.typ == record.Country {
		in, _ := a.lang.In("masculine-states", words[0])
		return !in
	}
	return strings.HasSuffix(head, "ة") || strings.HasSuffix(head, "ه") || strings.HasSuffix(head, "ات") || a.brokenPlural(head) || a.feminineShort(words[0])
}

// feminineShort reports the short name of a movement, which is feminine: حماس.
func (a *analysis) feminineShort(w string) bool {
	in, _ := a.lang.In("feminine-names", w)
	return in
}

// takenUp finds the name before a cue that a pronoun in it stands for, in its
// sentence or the one before: the nearest that agrees and is not the accuser.
func (a *analysis) takenUp(c *cue, agrees func(*mention) bool) []int {
	if m := a.speakerBefore(c); m != nil && agrees(m) && !a.speaksIn(c, m.entity) {
		return []int{m.entity} // تنفي طهران أنها تسلح الجماعة، بينما تتهمها واشنطن بتزويدها بالسلاح
	}
	for k := len(a.mentions) - 1; k >= 0; k-- {
		m := &a.mentions[k]
		if m.first >= c.pos || m.entity < 0 || m.parent >= 0 || !maySpeak(m.typ) || m.anonymous {
			continue
		}
		s := a.sentenceOf(m.first)
		if s < 0 || c.sent-s > 1 || a.sentences[s].noise != "" {
			continue
		}
		if agrees(m) && !a.speaksIn(c, m.entity) {
			return []int{m.entity}
		}
	}
	return nil
}

// speakerBefore gives the one speaker of the clause of the same sentence before that of a cue,
// who is its subject and hence what a pronoun stands for first, or nil.
func (a *analysis) speakerBefore(c *cue) *mention {
	for k := len(a.cues) - 1; k >= 0; k-- {
		d := &a.cues[k]
		if d.sent != c.sent || d.pos >= c.pos || !speaks(d.class) || d.verb == nil {
			continue
		}
		if len(d.sources) != 1 || d.inherit {
			return nil
		}
		m := &a.mentions[d.sources[0]]
		if m.entity < 0 || m.anonymous || m.first >= c.pos || a.sentAt[m.first] != c.sent {
			return nil
		}
		return m
	}
	return nil
}

// dualGroup reports the noun for a group in the dual, which takes up two named before:
// حملت أنقرة التنظيمين المسؤولية.
func (a *analysis) dualGroup(i int) bool {
	w, dual := strings.CutSuffix(trimArticle(a.strict(i)), "ين")
	if !dual || a.lang.Code != "ar" || !hasArticle(a.strict(i)) {
		return false
	}
	for _, w := range []string{w, strings.TrimSuffix(w, "ت") + "ة"} {
		if h := a.lang.Head(w); h != nil && h.Type == string(record.Group) {
			return true
		}
	}
	return false
}

// twoBefore finds the two joined names before a cue that a dual stands for.
func (a *analysis) twoBefore(c *cue) []int {
	first := a.sentences[max(c.sent-1, 0)].First
	for j := c.pos - 1; j >= first; j-- {
		m := a.at(j)
		if m == nil {
			continue
		}
		j = m.first
		if maySpeak(m.typ) && m.entity >= 0 && !a.speaksIn(c, m.entity) {
			if two := a.withJoined(m, c.pos); len(two) == 2 {
				return two
			}
		}
	}
	return nil
}

// troops reports the name of a body told by a plural of those who are in it: القوات الحكومية.
func (a *analysis) troops(m *mention) bool {
	head, _, _ := strings.Cut(text.Fold(m.name), " ")
	return m.typ == record.Actor && strings.HasSuffix(head, "ات") && a.lang.InAny(strings.TrimPrefix(head, "ال"), "parts")
}
