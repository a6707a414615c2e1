package roles

import (
	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// EnglishDefinite reports that the noun at i points back: the attack, that raid,
// the second such strike.
func EnglishDefinite(a *analysis.Article, i int) bool {
	for j := i - 1; j >= 0 && j >= i-5; j-- {
		switch w := a.Spelt(j); {
		case w.InAny("definites"), a.Strict(j) == "such":
			return true
		case w.InAny("noun-edges"):
			return false
		}
		if t := a.Tok(j); t.Kind == text.Punct && !grammar.Joint(a, j) {
			return false
		}
	}
	return false
}

// beforeNoun reads the names and nationalities that stand before the noun of a
// happening: an Israeli air strike, JNIM's raid, the Harem attack.
func beforeNoun(a *analysis.Article, h *analysis.Happening, noun int) {
	for j := noun - 1; j >= a.Sentences[h.Sent].First && j >= noun-6; j-- {
		if m := a.At(j); m != nil {
			switch m.Type {
			case record.Group, record.Actor, record.Country:
				give(a, h, a.Outer[j], "agent")
			case record.Base:
				give(a, h, a.Outer[j], "target")
			case record.Town:
				give(a, h, a.Outer[j], "place")
			case record.Official:
				if grammar.Possessive(a, m.Last) {
					give(a, h, a.Outer[j], "agent")
				}
			}
			return
		}
		if a.Nationality(j) {
			e := a.Catalog.Nationality(a.Strict(j))
			for _, x := range a.Entities {
				if x.Entry == e {
					h.Nation = x
				}
			}
			return
		}
		t := a.Tok(j)
		if grammar.Possessive(a, j) || grammar.Joint(a, j) || t.Kind == text.Word && (!a.Lang.Closed(t.Strict) && !grammar.TellsPast(a, j) || a.Lang.Is(t.Strict, "num", "quant")) {
			continue
		}
		return
	}
}

// byAndOn reads the names between the noun of an attack at token i, which is the subject of its
// verb, and that verb, by their prepositions: air strikes by X on Y killed.
func byAndOn(a *analysis.Article, h *analysis.Happening, i int) {
	if a.Spelt(i).NounTrigger() == nil || h.Passive {
		return
	}
	for j := i + 1; j < h.Pos; j++ {
		m := a.At(j)
		if m == nil {
			if t := a.Tok(j); t.Kind != text.Word && !grammar.Joint(a, j) || grammar.TellsPast(a, j) {
				return
			}
			continue
		}
		p := cues.PrepositionBefore(a, m.First)
		switch role := a.Spelt(p).Role(); {
		case p <= i:
		case role == "agent" && analysis.MaySpeak(m.Type):
			give(a, h, a.Outer[j], "agent")
		case role == "target" && analysis.Locates(m):
			give(a, h, a.Outer[j], "target")
		}
		j = m.Last - 1
	}
}
