package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// Whom a participle tells of by its gender: وقالت الوزارة …، محمّلة is no man's.

// participleAgrees reports that a name may be the one of whom the participle of a cue tells. A
// name whose gender nothing shows may be.
func (a *analysis) participleAgrees(c *cue, m *mention) bool {
	if a.lang.Code != "ar" || !c.of.Has("participle") || m.plural {
		return true
	}
	w := a.bare(c.pos)
	switch {
	case strings.HasSuffix(w, "ة"):
		return !a.masculineName(m)
	case strings.HasSuffix(w, "ا"):
		return !a.feminineName(m) || m.typ == record.Country && m.parent >= 0
	}
	return true
}

// masculineName reports a name that only masculine words are said of: a man by his office, or a
// body whose head noun is masculine.
func (a *analysis) masculineName(m *mention) bool {
	head, _, _ := strings.Cut(text.Fold(m.name), " ")
	if m.typ == record.Country {
		return a.lang.InAny(head, "masculine-states")
	}
	head = trimArticle(head)
	if feminineEnding(head) || strings.HasSuffix(head, "ه") || strings.HasSuffix(head, "ات") || a.brokenPlural(head) {
		return false
	}
	if m.typ == record.Official {
		return !m.anonymous && len(a.lang.Titles(head)) > 0 && !a.womanNamed(m)
	}
	h := a.lang.Head(head)
	return h != nil && !h.Plural
}

// womanNamed reports a person with a word of a woman's name: النائب هند سالم is a woman.
func (a *analysis) womanNamed(m *mention) bool {
	for _, w := range strings.Fields(m.core) {
		if feminineEnding(w) {
			return true
		}
	}
	return false
}

// overDescription gives the cue that speaks, for a participle behind an insertion in which a
// cue only tells of a noun: وصف الوزير، في تصريحات أوردتها الوكالة، الرواية بأنها كاذبة، متهما.
func (a *analysis) overDescription(c *cue, last int) int {
	if a.lang.Code != "ar" || !c.of.Has("participle") {
		return last
	}
	for k := last; k >= 0 && a.cues[k].sent == c.sent; k-- {
		d := &a.cues[k]
		if d.verb == nil || len(d.sources) == 0 {
			continue
		}
		if !a.describesName(d) && !(d.verb.Suffix && a.describesNoun(d.pos)) {
			return k
		}
	}
	return last
}

// withinAside reports the subject m of the verb at token k in words that only tell more of a name
// before it: in a relative clause between commas, or, before a participle, which goes with the
// main clause, in any clause that tells of a noun or of since when.
func (a *analysis) withinAside(c *cue, k int, m *mention) bool {
	if c.of.Has("participle") {
		return a.subordinate(k) || a.known(k-1).InAny("since")
	}
	if !a.known(k-1).Is("rel") || !a.needsNoun(k-1) || !a.tok(k-2).Is(",") {
		return false
	}
	for j := m.last; j < c.pos; j++ {
		if a.tok(j).Is(",") {
			return true
		}
	}
	return false
}

// topicReach is how many words a topic without a name has at most with what tells more of it.
const topicReach = 12

// unnamedTopic reports an accusing verb whose subject stands before it, right behind the word that
// opens their clause, and is no name: إلا أن منصات مقربة من الفصائل نسبته إلى.
func (a *analysis) unnamedTopic(c *cue) bool {
	if a.lang.Code != "ar" || c.class != "accusation" || c.verb == nil || c.verb.and != "" {
		return false
	}
	for j := c.pos - 1; j > a.sentences[c.sent].First && j > c.pos-topicReach; j-- {
		if a.outer[j] >= 0 {
			continue
		}
		if _, verb := a.finite(j); verb {
			return false
		}
		if a.spelt(j).Is("sub") {
			return j+1 < c.pos && a.at(j+1) == nil && a.tok(j+1).Kind == text.Word && !a.closed(j+1) && !a.isTime(j+1) && !a.spelt(j+1).InAny("own-side") && !hasArticle(a.strict(j+1))
		}
	}
	return false
}
