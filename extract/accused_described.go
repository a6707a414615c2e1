package extract

import (
	"strings"

	"isnad/extract/record"
)

// The accused told by what they are rather than by their names.

// meantReach is how many tokens a description of somebody has before the words that tell whom
// the speaker means.
const meantReach = 14

// meantBy gives the name of whom the text says to be meant by the words at token i: حمّل
// "أدوات طهران"، في إشارة إلى حزب الله، المسؤولية.
func (a *analysis) meantBy(i, end int) *mention {
	if a.lang.Code != "ar" || !a.tok(i).Is(`"`) && a.at(i) != nil {
		return nil
	}
	for j := i + 1; j < min(end, i+meantReach); j++ {
		if in, _ := a.lang.In("meant", a.bare(j)+" "+a.strict(j+1)); !in || !a.spelt(j+2).Is("prep") {
			continue
		}
		if m := a.at(a.pastQuote(j + 3)); m != nil && m.entity >= 0 && maySpeak(m.typ) {
			return m
		}
		return nil
	}
	return nil
}

// theseGroups reports a demonstrative before the plural of a noun for groups, which takes up
// those named before: تتهم طهران هذه الأحزاب.
func (a *analysis) theseGroups(i int) bool {
	if a.lang.Code != "ar" || !a.spelt(i).Is("dem") || !hasArticle(a.strict(i+1)) {
		return false
	}
	h := a.lang.Head(trimArticle(a.strict(i + 1)))
	return h != nil && h.Type == string(record.Group) && (h.Plural || soundPlural(a.strict(i+1)))
}

// groupsBefore gives the groups that the nearest sentence before a cue names together, of the
// three before it.
func (a *analysis) groupsBefore(c *cue) []int {
	for s := c.sent - 1; s >= 0 && s >= c.sent-3; s-- {
		var out []int
		for _, k := range a.inSent[s] {
			m := &a.mentions[k]
			if m.typ == record.Group && m.entity >= 0 && m.parent < 0 && !a.speaksIn(c, m.entity) {
				out = appendNew(out, m.entity)
			}
		}
		if len(out) > 1 {
			return out
		}
	}
	return nil
}

// neighbourAt gives the country that is meant by the accuser's neighbour at token j, the one
// that the text named last: تتهم باكستان جارتها. It is -1 for other words.
func (a *analysis) neighbourAt(c *cue, j int) int {
	if a.lang.Code != "ar" || !a.known(j).InAny("neighbours") {
		return -1
	}
	for k := len(a.mentions) - 1; k >= 0; k-- {
		m := &a.mentions[k]
		if m.first >= c.pos || m.entity < 0 || m.typ != record.Country || a.speaksIn(c, m.entity) || a.ofCountry(c, m.entity) {
			continue
		}
		if c.sent-a.sentAt[m.first] > 3 {
			return -1
		}
		return m.entity
	}
	return -1
}

// ofCountry reports that a cue's speaker is of a country.
func (a *analysis) ofCountry(c *cue, country int) bool {
	for _, s := range a.ids(c.sources) {
		if n := a.entities[s].nation; s == country || n != nil && n == a.entities[country].entry {
			return true
		}
	}
	return false
}

// describesAccuser reports words right behind the accuser that tell under whom or on whose side
// it is: اتهمت وزارة الصحة الخاضعة لسيطرة الحركة التحالف. The name behind them is not accused.
func (a *analysis) describesAccuser(i int) bool {
	if a.lang.Code != "ar" || a.at(i) != nil || !hasArticle(a.strict(i)) {
		return false
	}
	w := trimArticle(a.strict(i))
	return strings.HasSuffix(w, "ة") && a.lang.InAny(w, "backed", "belonging", "subject-to")
}

// ledToPronoun reports an accusation that a preposition leads to a pronoun, its subject named
// right behind it: تنسب إليه إسرائيل الإشراف على النفق.
func (a *analysis) ledToPronoun(c *cue) bool {
	return a.lang.Code == "ar" && c.verb != nil && !c.verb.Passive && ledTo(c) && a.spelt(c.last).InAny("borne-datives") && a.namedAt(c.last+1)
}
