package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// relativeSource takes the name that a relative clause describes: فلان الذي نفى.
// Where the clause shows a subject of its own, that one speaks: الذي تقول إسرائيل
// إنها قتلته, الذي تتهمه قسد.
func (a *analysis) relativeSource(c *cue, start int) bool {
	j := c.pos - 1
	for j > a.sentences[c.sent].First && a.outer[j] < 0 && (a.known(j).Is("part") || a.auxiliary(j)) {
		j--
	}
	if a.at(j) != nil || !a.known(j).Is("rel") || !a.needsNoun(j) {
		return false
	}
	if o := a.at(a.pastQuote(start)); o != nil && maySpeak(o.typ) && o.prefix == "" && (c.class != "accusation" || c.verb.Suffix) {
		return false
	}
	for j--; a.tok(j).Is(`"`) || a.tok(j).Is(")") || a.tok(j).Is(","); j-- {
	}
	m := a.at(j)
	if m == nil && c.class == "accusation" && a.tok(j).Kind == text.Word && a.at(j+1) == nil {
		c.unknown = true // بيان الكونفدرالية الذي حمّل الجزائر: whom no name tells
		return true
	}
	if m == nil || !maySpeak(m.typ) {
		return false
	}
	c.sources = []int{a.outer[j]}
	return true
}

// describesName reports a cue that only describes the name before it, whose words end with its
// clause: نفى الناطق، في اتصال بقناة تبث من دمشق, ... القناة التي تبث من دمشق.
func (a *analysis) describesName(c *cue) bool {
	return a.lang.Code == "ar" && c.verb != nil && a.known(c.pos-1).Is("rel") && a.needsNoun(c.pos-1)
}

// needsNoun reports a relative pronoun that needs a noun before it, as الذي does and
// ما does not.
func (a *analysis) needsNoun(i int) bool { return strings.HasPrefix(a.bare(i), "ال") }

// pastQuote gives the token behind an opening mark at i, or i.
func (a *analysis) pastQuote(i int) int {
	if a.tok(i).Is(`"`) || a.tok(i).Is("(") {
		return i + 1
	}
	return i
}

// topicSource takes the name that أما puts first, where the verb resumes it with
// ف: أما الحركة فنفت.
func (a *analysis) topicSource(c *cue) bool {
	if m := a.at(c.last); m != nil && m.typ == record.Official && m.prefix == "" && a.pronounOffice(m) {
		return false // أما الحركة فقال الناطق باسمها
	}
	if c.class == "accusation" && a.twoNamed(c.last) {
		return false // أما الحركة فتتهم بغداد أنقرة بتسليحها
	}
	first := a.sentences[c.sent].First
	for j := c.pos - 1; j >= first; j-- {
		if in, _ := a.known(j).In("topic-openers"); !in || a.outer[j] >= 0 {
			continue
		}
		for k := j + 1; k < c.pos && k < j+4; k++ {
			if m := a.at(k); m != nil {
				if maySpeak(m.typ) && m.prefix == "" && !a.known(k-1).Is("prep") {
					c.sources = []int{a.outer[k]}
				}
				return len(c.sources) > 0
			}
		}
		return false
	}
	return false
}

// twoNamed reports two names right behind each other at token i, the subject of a verb and its
// object.
func (a *analysis) twoNamed(i int) bool {
	m := a.at(a.pastQuote(i))
	if m == nil || m.prefix != "" || !maySpeak(m.typ) {
		return false
	}
	j := m.last
	for a.tok(j).Is(`"`) || a.tok(j).Is(")") {
		j++
	}
	o := a.at(a.pastQuote(j))
	return o != nil && o.prefix == "" && maySpeak(o.typ)
}

// relayedBefore reads a relay whose source stands before it and is taken up by a
// pronoun: مصدران نقلت عنهما الوكالة.
func (a *analysis) relayedBefore(c *cue) bool {
	if !a.takesUp(c) {
		return false
	}
	via, _ := a.sourcesFrom(c.last+1, a.sentences[c.sent].Last)
	if c.sources = a.subjectBefore(c); len(c.sources) == 0 {
		return false
	}
	c.via = append(via, c.via...)
	return true
}

// takesUp reports a pronoun behind a cue that stands for its source: نقلت عنهما.
func (a *analysis) takesUp(c *cue) bool {
	in, _ := a.known(c.last).In("relayed-pronouns")
	return in
}

// phraseSources finds whom a phrase like "according to" names: right behind it,
// behind what he said it in (وفق بيان للجيش, طبقا لما ورد في برقية للخلية), or before,
// where the text is told as known (وفق البيان). It returns the token behind, too.
func (a *analysis) phraseSources(c *cue) ([]int, int) {
	end := a.sentences[c.sent].Last
	j := c.last
	for j < end && j < c.last+6 {
		if m := a.at(j); m != nil {
			if strings.HasSuffix(m.prefix, "ل") && isMedium(m) && a.at(m.last) != nil { // ما أفاد به للوكالة المدير
				if ms, next := a.sourcesFrom(m.last, end); len(ms) > 0 {
					c.via = append(c.via, a.outer[j])
					return ms, next
				}
			}
			break
		}
		t := a.tok(j)
		if in, _ := a.stem(j).In("documents"); in {
			if hasArticle(a.strict(j)) && a.at(j+1) == nil && !a.known(j+1).Is("rel") {
				c.inherit = true
				return nil, j + 1
			}
			if ms := a.author(j, end); len(ms) > 0 {
				return ms, a.mentions[ms[0]].last
			}
		}
		if t.Kind == text.Punct && !t.Is(`"`) || a.known(j).Is("sub") && a.bare(j) != a.strict(c.pos) {
			break
		}
		j++
	}
	return a.sourcesFrom(min(j, c.last+3), end)
}

// spokenBy adds the person in whose words a body speaks: نفت الحركة، بلسان ناطقها فلان,
// أدانت فرنسا على لسان وزيرها.
func (a *analysis) spokenBy(c *cue, from int) {
	for j := from; j < a.sentences[c.sent].Last && j < from+5; j++ {
		if a.tok(j).Is(",") || a.tok(j).Is(`"`) || a.at(j) != nil && j == from {
			continue
		}
		in, _ := a.known(j).In("by-mouth")
		if two, _ := a.lang.In("by-mouth", a.bare(j)+" "+a.strict(j+1)); two {
			in, j = true, j+1
		}
		if !in {
			return
		}
		for k := j + 1; k < j+4; k++ {
			if m := a.at(k); m != nil {
				switch {
				case m.typ == record.Official:
					c.sources = append(c.sources, a.outer[k])
				case isMedium(m):
					c.via = append(c.via, a.outer[k])
				}
				return
			}
		}
		return
	}
}

// hadReach is how many words the name and what tells more of it have at most.
const hadReach = 14

// hadBefore takes whom a dative names between "it had happened" and the verb: سبق
// للجماعة أن تبنت. Where a pronoun stands there, the speaker was told before.
func (a *analysis) hadBefore(c *cue) bool {
	if !a.known(c.pos - 1).Is("sub") {
		return false
	}
	first := a.sentences[c.sent].First
	for j := c.pos - 2; j >= first && j > c.pos-hadReach; j-- {
		if m := a.at(j); m != nil {
			j = m.first
			continue
		}
		if in, _ := a.known(j).In("had-before"); !in {
			continue
		}
		if m := a.at(j + 1); m != nil && m.prefix == "ل" && maySpeak(m.typ) {
			c.sources = []int{a.outer[j+1]}
			return true
		}
		in, _ := a.known(j + 1).In("bound-pronouns")
		if !in && a.attachedBy(j+1, "ل") {
			c.unknown = true // سبق لخبراء مستقلين أن اتهموا
			return true
		}
		return in
	}
	return false
}

// spokenBefore reports a cue before another in its sentence that has a speaker.
func (a *analysis) spokenBefore(c *cue) bool {
	for k := len(a.cues) - 1; k >= 0; k-- {
		if d := &a.cues[k]; d.sent == c.sent && d.pos < c.pos && speaks(d.class) && len(d.sources) > 0 {
			return true
		}
	}
	return false
}
