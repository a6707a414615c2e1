package extract

import (
	"strings"

	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// sourceBefore takes the topic right before a verb: والجيش يقول, or behind an
// apposition in commas.
func (a *analysis) sourceBefore(c *cue) {
	first := a.sentences[c.sent].First
	before := c.pos - 1
	for before > first && a.at(before) == nil && (a.known(before).Is("part") || a.auxiliary(before)) {
		before-- // كان فلان، الناطق باسم الحركة، قد اتهم
	}
	for j := a.beforeAside(before, first); j >= first && j >= c.pos-12; j-- {
		if m := a.at(j); m != nil {
			if (m.prefix == "" || m.prefix == "و" || m.prefix == "ف") && maySpeak(m.typ) && !a.known(m.first-1).Is("prep") && (a.topic(m, first) || a.namedSo(m)) && (a.agrees(c, m) || a.opensClauseOf(c, m)) {
				c.sources = a.subjectsBefore(c, m)
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

// opensClauseOf reports a name that opens a clause right before its verb, which has no other
// subject then: an office is told of a woman by a masculine noun, too. غير أن النائب هند فلان اتهمت.
func (a *analysis) opensClauseOf(c *cue, m *mention) bool {
	return m.last == c.pos && a.spelt(m.first-1).Is("sub")
}

// beforeAside gives the token before an apposition in commas that ends at token i,
// where a name stands there; i otherwise: العقيد فلان، آمر الكتيبة، عزا.
func (a *analysis) beforeAside(i, first int) int {
	if !a.tok(i).Is(",") {
		return i
	}
	from := i
	for j := i - 1; j > first && j > from-12; j-- {
		if a.tok(j).Is(",") {
			if a.needsNoun(j+1) && a.known(j+1).Is("rel") && from == i {
				from = j // الناطق باسم الحركة، التي يقودها فلان، نفى
				continue
			}
			if m := a.at(j - 1); m != nil && m.typ == record.Official {
				return j - 1
			}
			if m := a.at(j + 1); from == i && m != nil && m.last == i && m.typ == record.Official && m.prefix == "" && a.at(j-1) == nil {
				return i - 1 // لكن شقيق القتيل، طارق العاصي، اتهم
			}
			break
		}
	}
	return from
}

// namedSo reports a name that somebody is told to go by: حساب يحمل اسم X.
func (a *analysis) namedSo(m *mention) bool {
	j := m.first - 1
	if a.tok(j).Is(`"`) {
		j--
	}
	in, _ := a.known(j).In("naming")
	return in
}

// aside reports a word of those that a sentence puts between its topic and the
// verb: من جهته, بدوره.
func (a *analysis) aside(i int) bool {
	in, _ := a.known(i).In("asides")
	return in || a.outer[max(i, 0)] < 0 && a.isTime(i)
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
		if maySpeak(m.typ) && (m.prefix == "" || m.prefix == "و") {
			k := m.first - 1
			if in, _ := a.known(k).In("bound-pronouns"); in {
				k-- // يجيب عنه الباحث
			}
			v, verb := a.finite(k)
			switch {
			case m.typ == record.Country && !(verb && c.of.Has("participle") && v.Feminine == a.feminineName(m)):
			case verb && len(found) > 0 && a.withinAside(c, k, m): // الحركة، التي يقودها فلان، نفت
			case (verb || a.topic(m, first) && !a.behindSubject(m, found)) && a.agrees(c, m):
				found = []int{a.outer[j]}
			}
		}
		j = m.last - 1
	}
	return found
}

// behindSubject reports a name that only a comma parts from the subject found before it, an
// object or what tells more of him: طالب الائتلاف، مجلس الأمن بعقد جلسة.
func (a *analysis) behindSubject(m *mention, found []int) bool {
	if len(found) == 0 || !a.tok(m.first-1).Is(",") {
		return false
	}
	return a.mentions[found[0]].last == m.first-1
}

// subjectOfFirst finds the subject of the verb to which و joins a cue, where that verb
// itself tells of no words: عرض المتحدث حطام الصاروخ، وقال.
func (a *analysis) subjectOfFirst(c *cue) []int {
	for k := c.pos - 1; k >= a.sentences[c.sent].First; k-- {
		v, ok := a.finite(k)
		if !ok || a.outer[k] >= 0 || v.Passive || v.Tense != c.verb.Tense || v.Feminine != c.verb.Feminine || v.Plural != c.verb.Plural || a.subordinate(k) {
			continue
		}
		j := k + 1
		if hasArticle(a.strict(j)) && a.at(j) == nil {
			j++ // التقط الخيط الوزير
		}
		m := a.at(j)
		if m == nil || m.prefix != "" {
			m = a.at(k - 1)
			if m == nil || m.prefix != "" || !a.topic(m, a.sentences[c.sent].First) {
				return nil
			}
		}
		if !maySpeak(m.typ) || m.typ == record.Country || !a.agrees(c, m) {
			return nil
		}
		return []int{a.outer[m.first]}
	}
	return nil
}

// subordinate reports a verb within a clause that tells of a noun or of what was said.
func (a *analysis) subordinate(k int) bool {
	return a.known(k-1).Is("rel", "sub") || a.describesNoun(k)
}

// agrees reports that a name may be the subject of a verb behind it: a man is none of
// a feminine one (حمّلت), of which a crowd (مصادر) or he whom a pronoun behind it takes
// up (مسؤول نقلت عنه) may be.
func (a *analysis) agrees(c *cue, m *mention) bool {
	if c.verb == nil {
		return a.participleAgrees(c, m)
	}
	if a.lang.Code != "ar" || c.verb == nil || c.verb.Tense != pack.Past || !c.verb.Feminine || m.typ != record.Official || m.plural || a.takesUp(c) {
		return true
	}
	head, _, _ := strings.Cut(m.name, " ")
	return feminineEnding(text.Fold(head))
}

// agreeing gives the cue, the last before c or one shortly before it, whose speaker
// agrees with the verb of c. Where none does it is the last, but for a verb of accusing, which then
// is by somebody whom no cue has: -1.
func (a *analysis) agreeing(c *cue, last int) int {
	for k := last; k >= 0 && c.sent-a.cues[k].sent <= 2; k-- {
		if d := &a.cues[k]; len(d.sources) > 0 && a.agrees(c, &a.mentions[d.sources[0]]) {
			return k
		}
	}
	if c.class == "accusation" && c.verb != nil {
		return -1
	}
	return last
}
