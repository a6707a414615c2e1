package extract

import (
	"slices"
	"strings"

	"isnad/extract/catalog"
	"isnad/extract/record"
	"isnad/extract/text"
)

// Soldiers of a nation, and what carries them, are its army, where the article names that:
// أطلق جنود إسرائيليون النار, قُتل جنديان تركيان, كمين لرتل روسي.

// soldiersReach is how many words behind a word of attack such soldiers may be told.
const soldiersReach = 9

// soldiersDoer gives an attack that soldiers did their army. It reports whether it did.
func (a *analysis) soldiersDoer(h *happening) bool {
	if a.lang.Code != "ar" || h.typ != record.Attack || len(h.agents) != 1 {
		return false
	}
	m := &a.mentions[h.agents[0]]
	if !m.anonymous || m.nationality == nil || !m.plural || !a.stem(m.first).InAny("soldiers") {
		return false
	}
	army := a.armyNamed(m.nationality)
	if army == nil {
		return false
	}
	h.agents, h.nation = nil, army
	return true
}

// soldiersHit notes the army whose soldiers an attack hit.
func (a *analysis) soldiersHit(h *happening) {
	if a.lang.Code != "ar" || h.typ != record.Attack {
		return
	}
	if n := a.soldiersAt(h.pos - 2); n != nil && (h.passive || h.subkind == "killing" && h.verb != nil && !h.verb.Suffix) && a.nationality(h.pos-1) {
		a.strikeArmy(h, n) // أن جنديين تركيين قُتلا
		return
	}
	for j := h.last; j < min(h.to, h.last+soldiersReach); j++ {
		if m := a.at(j); m != nil && !(m.anonymous && m.first == j) {
			j = m.last - 1
			continue
		}
		n := a.soldiersAt(j)
		if n == nil {
			continue
		}
		if a.suffers(h, j) {
			a.strikeArmy(h, n)
		}
		return
	}
}

// strikeArmy notes the army of a nation as what was hit, where the article names it. Its
// soldiers did nothing then.
func (a *analysis) strikeArmy(h *happening, nation *catalog.Entry) {
	army := slices.Index(a.entities, a.armyNamed(nation))
	if army < 0 {
		return
	}
	h.struck = appendNew(h.struck, army)
	h.agents = slices.DeleteFunc(h.agents, func(m int) bool { return a.mentions[m].anonymous && a.mentions[m].nationality == nation })
}

// soldiersAt gives the nation of the soldiers told at token j, or nil.
func (a *analysis) soldiersAt(j int) *catalog.Entry {
	if j < 0 || hasArticle(a.strict(j)) || !a.stem(j).InAny("soldiers") {
		return nil
	}
	for k := j + 1; k <= j+2; k++ {
		if a.nationality(k) && !hasArticle(a.strict(k)) {
			return a.catalog.Nationality(a.strict(k))
		}
		if !a.describingWord(k) {
			return nil
		}
	}
	return nil
}

// suffers reports that the soldiers told at token j are what an attack hit: counted right
// behind a word of killing or of what is hit, the object of a subject with a name, or behind
// a preposition of what is attacked.
func (a *analysis) suffers(h *happening, j int) bool {
	k := j // of what counts and holds them
	for k > h.last && (a.outer[k-1] < 0 || a.at(k-1).anonymous) && (a.tok(k-1).Kind == text.Number || a.lang.Is(a.bare(k-1), "num", "quant") || a.held(k-1) && !hasArticle(a.bare(k-1)) || a.known(k-1).InAny("troops") && !hasArticle(a.bare(k-1))) {
		k--
	}
	governed := a.prefixed(k, "ل") || a.known(k-1).Role() == "target" || h.subkind == "bomb" && a.known(k-1).InAny("in")
	switch {
	case governed:
		return true
	case k == h.last && h.nominal:
		noun := strings.TrimPrefix(a.bare(h.pos), "ال")
		return a.lang.InAny(noun, "target-nouns") || deadly(h)
	case k == h.last:
		return h.passive || h.subkind == "killing" && !a.killsBehind(h, j)
	}
	m := a.at(k - 1) // قنص مقاتلو الحركة ثلاثة جنود
	return m != nil && !h.nominal && !h.passive && maySpeak(m.typ) && m.prefix == "" && a.actsBetween(h.last, m.first)
}

// killsBehind reports that the soldiers at token j, right behind a verb of killing, are who
// killed: an object with a name or its ending follows them.
func (a *analysis) killsBehind(h *happening, j int) bool {
	for k := j + 1; k <= j+4 && k < h.to; k++ {
		if m := a.at(k); m != nil && m.first == k && !m.anonymous {
			return m.typ == record.Official && m.prefix == ""
		}
		if a.tok(k).Kind != text.Word || a.known(k).Is("prep") {
			return false
		}
		if s := a.bare(k); strings.HasSuffix(s, "ا") && !a.nationality(k) {
			return true
		}
	}
	return false
}

// nationHit reports that the adjective at token j is that of the army whose soldiers were hit.
func (a *analysis) nationHit(h *happening, j int) bool {
	state := a.catalog.Nationality(a.strict(j))
	return slices.ContainsFunc(h.struck, func(e int) bool {
		x := a.entities[e].entry
		return x != nil && "country/"+x.Country == state.ID
	})
}

// membersKilled reports the body of those told right behind a verb of killing of whom no object
// follows, so that they are the dead: قُتل جنديان من الجيش في هجوم.
func (a *analysis) membersKilled(m *mention, h *happening) bool {
	if a.lang.Code != "ar" || h.subkind != "killing" || h.verb == nil || h.verb.Suffix || !isBody(m) || !a.members(h.last, m.first) {
		return false
	}
	for j := m.last; j < h.to; j++ {
		t := a.tok(j)
		if t.Kind != text.Word {
			return t.Kind == text.Punct
		}
		if !a.isTime(j) {
			return a.outer[j] < 0 && (a.known(j).Role() != "" || a.closed(j) || a.instrument(j) || strings.HasPrefix(a.bare(j), "و") || a.prefixed(j, "ب"))
		}
	}
	return true
}
