package roles

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// sited makes a place the target of an attack whose object is a site in it that has
// no name: قصف منزلاً في القرية, غارات على مستودعات في ريف المدينة. The place stands for what was
// hit there.
func sited(a *analysis.Article, h *analysis.Happening) {
	if h.Type != record.Attack || h.Subkind == "killing" || h.Subkind == "clash" || h.Subkind == "abduction" || len(h.Targets) > 0 {
		return
	}
	var before *analysis.Mention // the place filed last
	for j := h.Last; j < h.To; j++ {
		m := a.At(j)
		if m == nil {
			continue
		}
		j = m.Last - 1
		k := a.Outer[m.First]
		if before != nil {
			if m.Type != record.Town || !joinedPlace(a, before, m) {
				return
			}
		} else if m.Type != record.Town || !slices.Contains(h.Places, k) {
			continue
		} else if !siteIn(a, m, h) {
			return
		}
		give(a, h, k, "target")
		before = m
	}
}

// joinedPlace reports a place that "and" joins to the one before, itself or by the noun for what
// lies around it: في البقاع وأطراف صور; or in English a comma: in Lyman, Kherson and Sumy.
func joinedPlace(a *analysis.Article, before, m *analysis.Mention) bool {
	if a.Lang.Code == "en" {
		j := before.Last
		for j < m.First && j < before.Last+2 && (a.Tok(j).Is(",") || a.Strict(j) == "and") {
			j++
		}
		return j == m.First && j > before.Last
	}
	if m.First-before.Last > 1 {
		return false
	}
	if strings.HasPrefix(m.Prefix, "و") {
		return true
	}
	at := m.First - 1
	return at == before.Last && strings.HasPrefix(a.Strict(at), "و") && a.Lang.InAny(strings.TrimPrefix(a.Bare(at), "و"), "outskirts")
}

// siteIn reports a noun for a site before the preposition that a place hangs on.
func siteIn(a *analysis.Article, m *analysis.Mention, h *analysis.Happening) bool {
	stop := h.Last
	if h.Noun >= h.Last {
		stop = h.Noun + 1
	}
	hangs := strings.HasSuffix(m.Prefix, "ب")
	for j := m.First - 1; j >= stop && j >= m.First-8; j-- {
		t := a.Tok(j)
		if a.Outer[j] >= 0 || t.Kind == text.Punct && !t.Is(`"`) {
			return false
		}
		if !hangs {
			if (len(h.Struck) > 0 || m.Kind == "building") && a.Spelt(j).InAny("nearby") {
				return false // مواقع لها قرب البلدة, فندق قرب القصر الجمهوري
			}
			if hangs = a.Known(j).Role() == "place"; !hangs && t.Kind == text.Word && a.Known(j).Role() != "" {
				return false
			}
			continue
		}
		if grammar.NounIn(a, "struck-sites", a.Bare(j)) {
			return true
		}
	}
	return false
}
