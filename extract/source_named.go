package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// namedReach is how many tokens of an office may stand between its first word and the name
// of who holds it.
const namedReach = 8

// nameHolders puts the person named behind an office in the office's place among those who
// speak: اتهم آمر إحدى كتائب الحرس زيد العامري الحركة, أكد خبير الشؤون العسكرية اللواء فلان.
func (a *analysis) nameHolders(c *cue) {
	if a.lang.Code != "ar" || c.verb == nil || len(c.sources) != 1 {
		return
	}
	m := &a.mentions[c.sources[0]]
	if m.typ != record.Official || !m.anonymous && m.rule != "office" || m.plural || m.first < c.last && !a.opensTopic(m) {
		return
	}
	k := a.holderBehind(m, a.sentences[c.sent].Last)
	if k < 0 || c.class == "accusation" && m.first >= c.last && !a.chargedBehind(c, a.mentions[k].last) {
		return
	}
	a.bodyFromOffice(m, &a.mentions[k])
	c.sources = []int{k}
}

// bodyFromOffice gives the holder of an office the body that the office names, where no
// other is told of him: المستشار بالحركة زيد العامري.
func (a *analysis) bodyFromOffice(office, holder *mention) {
	if holder.entity < 0 || a.entities[holder.entity].body >= 0 {
		return
	}
	for j := office.first; j < holder.first; j++ {
		if x := a.inner(j); x != nil && x.entity >= 0 && (x.typ == record.Group || x.typ == record.Actor && !isMedium(x)) {
			a.entities[holder.entity].body = x.entity
			return
		}
	}
}

// inner gives the name at token j, or the one within an unnamed source there, or nil.
func (a *analysis) inner(j int) *mention {
	m := a.at(j)
	if m == nil || m.typ != record.Official {
		return m
	}
	for i := range a.mentions {
		if x := &a.mentions[i]; x.parent == a.outer[j] && x.first <= j && j < x.last {
			return x
		}
	}
	return nil
}

// opensTopic reports a name behind the word that opens a topic: أما النائب.
func (a *analysis) opensTopic(m *mention) bool {
	in, _ := a.known(m.first - 1).In("topic-openers")
	return in
}

// holderBehind gives the person's name that ends the noun phrase of an office, or -1.
func (a *analysis) holderBehind(m *mention, end int) int {
	for j := m.last; j < min(end, m.last+namedReach); j++ {
		if x := a.at(j); x != nil {
			if x.typ == record.Official {
				if x.prefix == "" && !x.anonymous && x.rule != "office" && x.rule != "rank" {
					return a.outer[j]
				}
				return -1
			}
			if strings.HasPrefix(x.prefix, "و") {
				return -1
			}
			j = x.last - 1
			continue
		}
		if a.tok(j).Is(`"`) || a.tok(j).Is(",") && a.holderInCommas(j) {
			continue // رئيس «اللقاء» النائب فلان, النائب عن تحالف الفتح، فلان، اتهم
		}
		if a.tok(j).Kind != text.Word || a.known(j).Is("sub", "rel", "conj") || a.isTime(j) {
			return -1
		}
		if in, _ := a.known(j).In("bound-pronouns"); in {
			return -1
		}
		if v, ok := a.finite(j); ok && a.verbHere(j) && (v.and != "" || !a.noun(a.strict(j))) {
			return -1
		}
	}
	return -1
}

// holderInCommas reports a person's name that stands alone between the comma at token i and
// the next one.
func (a *analysis) holderInCommas(i int) bool {
	m := a.at(i + 1)
	return m != nil && m.typ == record.Official && a.tok(m.last).Is(",")
}

// chargedBehind reports the name of somebody who may be accused behind token i.
func (a *analysis) chargedBehind(c *cue, i int) bool {
	end := min(a.sentences[c.sent].Last, i+14)
	for j := a.pastCommas(i, end); j < end; j++ {
		if m := a.at(j); m != nil {
			return maySpeak(m.typ) && (m.prefix == "" || m.prefix == "ل")
		}
		if a.attachedBy(j, "ب") || a.known(j).Is("sub") {
			return false
		}
	}
	return false
}

// overRelative gives the cue that speaks where the last one only tells whose words are
// denied: قالت الوزارة إن ما أعلنه الحوثيون عار من الصحة.
func (a *analysis) overRelative(c *cue, last int) int {
	d := &a.cues[last]
	if a.lang.Code != "ar" || c.class != "denial" || c.verb != nil || d.sent != c.sent || d.verb == nil || !d.verb.Suffix || !a.known(d.pos-1).InAny("what") {
		return last
	}
	for k := last - 1; k >= 0 && a.cues[k].sent == c.sent; k-- {
		if o := &a.cues[k]; speaks(o.class) && o.verb != nil && len(o.sources) > 0 && o.pos < d.pos {
			return k
		}
	}
	return last
}
