package roles

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/catalog"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// Soldiers of a nation, and what carries them, are its army, where the article names that:
// أطلق جنود إسرائيليون النار, قُتل جنديان تركيان, كمين لرتل روسي.

// soldiersReach is how many words behind a word of attack such soldiers may be told.
const soldiersReach = 9

// soldiersDoer gives an attack that soldiers did their army. It reports whether it did.
func soldiersDoer(a *analysis.Article, h *analysis.Happening) bool {
	if a.Lang.Code != "ar" || h.Type != record.Attack || len(h.Agents) != 1 {
		return false
	}
	m := &a.Mentions[h.Agents[0]]
	if !m.Anonymous || m.Nationality == nil || !m.Plural || !a.Stem(m.First).InAny("soldiers") {
		return false
	}
	army := armyNamed(a, m.Nationality)
	if army == nil {
		return false
	}
	h.Agents, h.Nation = nil, army
	return true
}

// soldiersHit notes the army whose soldiers an attack hit.
func soldiersHit(a *analysis.Article, h *analysis.Happening) {
	if a.Lang.Code != "ar" || h.Type != record.Attack {
		return
	}
	if n := soldiersAt(a, h.Pos-2); n != nil && !analysis.HasArticle(a.Strict(h.Pos-2)) && (h.Passive || h.Subkind == "killing" && h.Verb != nil && !h.Verb.Suffix) && a.Nationality(h.Pos-1) {
		strikeArmy(a, h, n) // أن جنديين تركيين قُتلا
		return
	}
	for j := h.Last; j < min(h.To, h.Last+soldiersReach); j++ {
		if m := a.At(j); m != nil && !(m.Anonymous && m.First == j) {
			j = m.Last - 1
			continue
		}
		n := soldiersAt(a, j)
		if n == nil {
			continue
		}
		if suffers(a, h, j) {
			strikeArmy(a, h, n)
		}
		return
	}
}

// strikeArmy notes the army of a nation as what was hit, where the article names it. Its
// soldiers did nothing then.
func strikeArmy(a *analysis.Article, h *analysis.Happening, nation *catalog.Entry) {
	army := slices.Index(a.Entities, armyNamed(a, nation))
	if army < 0 {
		return
	}
	h.Struck = analysis.AppendNew(h.Struck, army)
	h.Agents = slices.DeleteFunc(h.Agents, func(m int) bool { return a.Mentions[m].Anonymous && a.Mentions[m].Nationality == nation })
}

// soldiersAt gives the nation of the soldiers told at token j, or nil.
func soldiersAt(a *analysis.Article, j int) *catalog.Entry {
	if j < 0 || !a.Stem(j).InAny("soldiers") {
		return nil
	}
	definite := analysis.HasArticle(a.Strict(j)) // the adjective agrees: ضد الجنود الفرنسيين
	for k := j + 1; k <= j+2; k++ {
		if a.Nationality(k) && analysis.HasArticle(a.Strict(k)) == definite {
			return a.Catalog.Nationality(a.Strict(k))
		}
		if !grammar.DescribingWord(a, k) {
			return nil
		}
	}
	return nil
}

// suffers reports that the soldiers told at token j are what an attack hit: counted right
// behind a word of killing or of what is hit, the object of a subject with a name, or behind
// a preposition of what is attacked.
func suffers(a *analysis.Article, h *analysis.Happening, j int) bool {
	k := j // of what counts and holds them
	for k > h.Last && (a.Outer[k-1] < 0 || a.At(k-1).Anonymous) && (a.Tok(k-1).Kind == text.Number || a.Lang.Is(a.Bare(k-1), "num", "quant") || Held(a, k-1) && !analysis.HasArticle(a.Bare(k-1)) || a.Known(k-1).InAny("troops") && !analysis.HasArticle(a.Bare(k-1))) {
		k--
	}
	governed := Prefixed(a, k, "ل") || a.Known(k-1).Role() == "target" || h.Subkind == "bomb" && a.Known(k-1).InAny("in")
	switch {
	case governed || analysis.HasArticle(a.Strict(j)):
		return governed
	case k == h.Last && h.Nominal:
		noun := strings.TrimPrefix(a.Bare(h.Pos), "ال")
		return a.Lang.InAny(noun, "target-nouns") || analysis.Deadly(h)
	case k == h.Last:
		return h.Passive || h.Subkind == "killing" && !killsBehind(a, h, j)
	}
	m := a.At(k - 1) // قنص مقاتلو الحركة ثلاثة جنود
	return m != nil && !h.Nominal && !h.Passive && analysis.MaySpeak(m.Type) && m.Prefix == "" && actsBetween(a, h.Last, m.First)
}

// killsBehind reports that the soldiers at token j, right behind a verb of killing, are who
// killed: an object with a name or its ending follows them.
func killsBehind(a *analysis.Article, h *analysis.Happening, j int) bool {
	for k := j + 1; k <= j+4 && k < h.To; k++ {
		if m := a.At(k); m != nil && m.First == k && !m.Anonymous {
			return m.Type == record.Official && m.Prefix == ""
		}
		if a.Tok(k).Kind != text.Word || a.Known(k).Is("prep") {
			return false
		}
		if s := a.Bare(k); strings.HasSuffix(s, "ا") && !a.Nationality(k) {
			return true
		}
	}
	return false
}

// nationHit reports that the adjective at token j is that of the army whose soldiers were hit.
func nationHit(a *analysis.Article, h *analysis.Happening, j int) bool {
	state := a.Catalog.Nationality(a.Strict(j))
	return slices.ContainsFunc(h.Struck, func(e int) bool {
		x := a.Entities[e].Entry
		return x != nil && "country/"+x.Country == state.ID
	})
}

// membersKilled reports the body of those told right behind a verb of killing of whom no object
// follows, so that they are the dead: قُتل جنديان من الجيش في هجوم.
func membersKilled(a *analysis.Article, m *analysis.Mention, h *analysis.Happening) bool {
	if a.Lang.Code != "ar" || h.Subkind != "killing" || h.Verb == nil || h.Verb.Suffix || !analysis.IsBody(m) || !members(a, h.Last, m.First) {
		return false
	}
	for j := m.Last; j < h.To; j++ {
		t := a.Tok(j)
		if t.Kind != text.Word {
			return t.Kind == text.Punct
		}
		if !a.IsTime(j) {
			return a.Outer[j] < 0 && (a.Known(j).Role() != "" || a.Closed(j) || grammar.Instrument(a, j) || strings.HasPrefix(a.Bare(j), "و") || Prefixed(a, j, "ب"))
		}
	}
	return true
}
