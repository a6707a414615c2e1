package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// sited makes a place the target of an attack whose object is a site in it that has
// no name: قصف منزلاً في القرية, غارات على مستودعات في ريف المدينة. The place stands for what was
// hit there.
func (a *analysis) sited(h *happening) {
	if h.typ != record.Attack || h.subkind == "killing" || h.subkind == "clash" || h.subkind == "abduction" || len(h.targets) > 0 {
		return
	}
	var before *mention // the place filed last
	for j := h.last; j < h.to; j++ {
		m := a.at(j)
		if m == nil {
			continue
		}
		j = m.last - 1
		k := a.outer[m.first]
		if before != nil {
			if m.typ != record.Town || !a.joinedPlace(before, m) {
				return
			}
		} else if m.typ != record.Town || !has(h.places, k) {
			continue
		} else if !a.siteIn(m, h) {
			return
		}
		a.give(h, k, "target")
		before = m
	}
}

// joinedPlace reports a place that "and" joins to the one before, itself or by the noun for what
// lies around it: في البقاع وأطراف صور.
func (a *analysis) joinedPlace(before, m *mention) bool {
	if m.first-before.last > 1 {
		return false
	}
	if strings.HasPrefix(m.prefix, "و") {
		return true
	}
	at := m.first - 1
	return at == before.last && strings.HasPrefix(a.strict(at), "و") && a.lang.InAny(strings.TrimPrefix(a.bare(at), "و"), "outskirts")
}

// siteIn reports a noun for a site before the preposition that a place hangs on.
func (a *analysis) siteIn(m *mention, h *happening) bool {
	stop := h.last
	if h.noun >= h.last {
		stop = h.noun + 1
	}
	hangs := strings.HasSuffix(m.prefix, "ب")
	for j := m.first - 1; j >= stop && j >= m.first-8; j-- {
		t := a.tok(j)
		if a.outer[j] >= 0 || t.Kind == text.Punct && !t.Is(`"`) {
			return false
		}
		if !hangs {
			if len(h.struck) > 0 && a.spelt(j).InAny("nearby") {
				return false // مواقع لها قرب البلدة
			}
			if hangs = a.known(j).Role() == "place"; !hangs && t.Kind == text.Word && a.known(j).Role() != "" {
				return false
			}
			continue
		}
		if a.nounIn("struck-sites", a.bare(j)) {
			return true
		}
	}
	return false
}
