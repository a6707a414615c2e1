package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// englishNounHead reports that the noun at i heads its phrase: strike, but not
// strike group, rocket attack drill or to strike.
func (a *analysis) englishNounHead(i int) bool {
	if i+1 < len(a.doc.Tokens) && a.tok(i+1).Kind == text.Word && a.outer[i+1] < 0 {
		s := a.strict(i + 1)
		if in, _ := a.lang.In("parts", s); in || a.nounOfName(i+1) && a.lang.Anonymous(s) == nil {
			return false
		}
		if a.spelt(i + 1).InAny("attack-compounds") {
			return false
		}
	}
	if a.joint(i+1) || i > 0 && a.joint(i-1) && a.strict(i) == "off" {
		return false
	}
	switch s := a.strict(i - 1); {
	case s == "to", s == "not", a.lang.Is(s, "modal", "pron") && !a.determiner(i-1):
		return false
	}
	return true
}

// englishDefinite reports that the noun at i points back: the attack, that raid,
// the second such strike.
func (a *analysis) englishDefinite(i int) bool {
	for j := i - 1; j >= 0 && j >= i-5; j-- {
		switch w := a.spelt(j); {
		case w.InAny("definites"), a.strict(j) == "such":
			return true
		case w.InAny("noun-edges"):
			return false
		}
		if t := a.tok(j); t.Kind == text.Punct && !a.joint(j) {
			return false
		}
	}
	return false
}

// beforeNoun reads the names and nationalities that stand before the noun of a
// happening: an Israeli air strike, JNIM's raid, the Harem attack.
func (a *analysis) beforeNoun(h *happening, noun int) {
	for j := noun - 1; j >= a.sentences[h.sent].First && j >= noun-6; j-- {
		if m := a.at(j); m != nil {
			switch m.typ {
			case record.Group, record.Actor, record.Country:
				a.give(h, a.outer[j], "agent")
			case record.Base:
				a.give(h, a.outer[j], "target")
			case record.Town:
				a.give(h, a.outer[j], "place")
			case record.Official:
				if a.possessive(m.last) {
					a.give(h, a.outer[j], "agent")
				}
			}
			return
		}
		if a.nationality(j) {
			e := a.catalog.Nationality(a.strict(j))
			for _, x := range a.entities {
				if x.entry == e {
					h.nation = x
				}
			}
			return
		}
		t := a.tok(j)
		if a.possessive(j) || a.joint(j) || t.Kind == text.Word && (!a.lang.Closed(t.Strict) && !a.tellsPast(j) || a.lang.Is(t.Strict, "num", "quant")) {
			continue
		}
		return
	}
}
