package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// What was hit is often told without its name: by a pronoun on what it holds (قصفوا مواقعنا,
// هجوم على مواقع لها) or by its kind alone (اقتحم المسلحون القرية).

// ownStruck notes the body whose own posts or people an attack hit, told by a pronoun of who
// tells of it or of the body named before it in its sentence.
func (a *analysis) ownStruck(h *happening) {
	if h.typ != record.Attack || h.negated {
		return
	}
	for j := h.last; j < min(h.to, h.last+soldiersReach); j++ {
		if a.outer[j] >= 0 {
			continue
		}
		if a.known(j).Is("rel", "sub") {
			return
		}
		pronoun := a.ownedPost(j)
		if pronoun == "" || j == h.last && a.menOf(j) && !h.nominal && !h.passive && len(h.agents) == 0 || a.instrument(j) {
			continue
		}
		if e := a.pronounBody(h, pronoun); e >= 0 {
			h.struck = appendNew(h.struck, e)
		}
		return
	}
}

// ownedPost gives the pronoun of the owner of the posts or soldiers told at token j, or "".
func (a *analysis) ownedPost(j int) string {
	if noun, ok := unowned(a.bare(j)); ok && !hasArticle(noun) && a.nounInAny(noun, "held", "soldiers") {
		if pronoun := strings.TrimPrefix(a.bare(j), noun); pronoun != "ه" || !a.ridden(noun) {
			return pronoun
		}
	}
	if (a.held(j) || a.nounInAny(a.bare(j), "soldiers")) && !hasArticle(a.bare(j)) && a.outer[j+1] < 0 && a.spelt(j+1).InAny("borne-datives") {
		if p, ok := strings.CutPrefix(a.bare(j+1), "ل"); ok {
			return p
		}
	}
	return ""
}

// pronounBody gives whom a pronoun in what an attack hit means, never its doer: the body that
// tells of it, or the one named last before it. It is -1 for none.
func (a *analysis) pronounBody(h *happening, pronoun string) int {
	for k := range a.cues {
		if c := &a.cues[k]; c.sent == h.sent && h.pos >= c.from && h.pos < c.to {
			for _, s := range c.sources {
				if m := &a.mentions[s]; a.pronounMeans(m, h, pronoun) {
					return m.entity
				}
			}
		}
	}
	return a.namedBefore(h, func(m *mention) bool { return a.pronounMeans(m, h, pronoun) })
}

// namedBefore gives the entity that fits and is named last before an attack in its sentence,
// or -1.
func (a *analysis) namedBefore(h *happening, fits func(*mention) bool) int {
	for j := h.pos - 1; j >= a.sentences[h.sent].First; j-- {
		if m := a.at(j); m != nil {
			if fits(m) {
				return m.entity
			}
			j = m.first
		}
	}
	return -1
}

// pronounMeans reports a body that a pronoun in what an attack hit may mean.
func (a *analysis) pronounMeans(m *mention, h *happening, pronoun string) bool {
	return m.entity >= 0 && isBody(m) && !isMedium(m) && !a.withinPerson(m) && !has(a.ids(h.agents), m.entity) && h.nation != a.entities[m.entity] &&
		(pronoun == "هم" || a.feminineName(m) == (pronoun == "ها"))
}

// hisOwnStruck notes the person whose convoy, car or house an attack hit: استهدف انفجار موكبه.
func (a *analysis) hisOwnStruck(h *happening) {
	if h.typ != record.Attack || h.negated {
		return
	}
	for j := h.last; j < min(h.to, h.last+soldiersReach); j++ {
		noun, ok := strings.CutSuffix(a.bare(j), "ه")
		if !ok || a.outer[j] >= 0 || !a.ridden(noun) {
			continue
		}
		e := a.namedBefore(h, func(m *mention) bool { return m.typ == record.Official && m.entity >= 0 && !m.anonymous })
		if e >= 0 && !has(a.ids(h.agents), e) {
			h.struck = appendNew(h.struck, e)
		}
		return
	}
}

// ridden reports a noun for what a person is in when he is hit, as it stands before a
// pronoun.
func (a *analysis) ridden(noun string) bool {
	if s, ok := strings.CutSuffix(noun, "ت"); ok && a.lang.InAny(s+"ة", "ridden") {
		return true
	}
	return a.lang.InAny(noun, "ridden")
}

// kindStruck notes the place that the kind of what an attack hit stands for, where it names
// nothing else that was hit.
func (a *analysis) kindStruck(h *happening) {
	if h.typ != record.Attack || h.negated || h.subkind == "killing" || len(h.targets)+len(h.struck) > 0 {
		return
	}
	for j := h.last; j < min(h.to, h.last+soldiersReach); j++ {
		if a.outer[j] >= 0 || a.tok(j).Kind != text.Word {
			continue
		}
		if a.known(j).Is("rel", "sub") {
			return
		}
		if !hasArticle(a.bare(j)) && !strings.HasPrefix(a.bare(j), "لل") || a.nationality(j) || a.describingWord(j) {
			continue
		}
		if !a.hitAt(h, j) || a.at(j+1) != nil {
			continue
		}
		if e := a.placeOfKind(j, h.sent); e >= 0 {
			h.struck = appendNew(h.struck, e)
			return
		}
	}
}

// hitAt reports a definite noun that is what an attack hit: behind a preposition of
// what is attacked, with nouns for parts of it between, or right behind the verb and its
// subject.
func (a *analysis) hitAt(h *happening, j int) bool {
	k := j - 1
	for k >= h.last && a.outer[k] < 0 && !hasArticle(a.bare(k)) && a.nounInAny(a.bare(k), "held", "struck-sites", "hit-sites") {
		k--
	}
	if k < j-1 && k >= h.last-1 && a.known(k+1).Role() == "target" {
		return true
	}
	if k >= h.last && a.known(k).Role() == "target" {
		return true
	}
	if h.nominal || h.passive {
		return h.nominal && k == h.last-1 && a.nounInAny(a.bare(h.pos), "target-nouns")
	}
	if m := a.at(k); m != nil && k >= h.last {
		return m.prefix == "" && maySpeak(m.typ) && a.actsBetween(h.last, m.first)
	}
	return k == h.last-1 && h.verb != nil && (h.verb.Plural || len(h.agents) > 0)
}

// placeOfKind gives the place named before that the definite noun at token j, a kind of
// place, stands for: one with that noun in its name. It is -1 for none.
func (a *analysis) placeOfKind(j, s int) int {
	noun := strings.TrimPrefix(trimArticle(a.bare(j)), "لل")
	head := a.lang.Head(noun)
	if head == nil || head.Type != string(record.Town) && head.Type != string(record.Base) {
		return -1
	}
	key := text.Loosen(noun)
	return a.latest(j, s, func(m *mention) bool { return locates(m) && a.sharesHead(m, a.entities[m.entity], key) })
}
