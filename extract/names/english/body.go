package english

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// englishBody takes a body, group, base or place by a noun that closes its name
// (Sham Legion, Kenya Navy, Balad air base, Turkey's defence ministry) or opens
// it (Ministry of Defence, Camp Taji, the tanker MT Coralia).
func englishBody(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if !chunkWord(a, i) && !a.Tok(i).Upper {
		return analysis.Span{}, false
	}
	if (a.Spelt(i).Closed() || !chunkWord(a, i)) && !allCapitals(a, i) && !compassBody(a, i, end) {
		if c, ok := englishCatalogue(a, i, end); !ok || c.Type != record.Country { // South Sudan's army
			return analysis.Span{}, false
		}
	}
	if in, _ := a.Spelt(i).In("ship-nouns"); in && a.Tok(i+1).Upper {
		return analysis.Span{}, false // the tanker Sea Falcon: see englishShip
	}
	if a.Spelt(i).InAny("doubting-adjectives") && capital(a, i+1) {
		return analysis.Span{}, false // suspected Red Lance Brigade gunmen
	}
	c, known := englishCatalogue(a, i, end)
	if s, ok := opened(a, i, end); ok && (!known || s.Last > c.Last) {
		return s, true
	}
	s, ok := closedBy(a, i, end)
	if !ok || known && c.Last >= s.Last || s.Type != record.Base && listedBehind(a, i, s.Last) > 0 {
		return analysis.Span{}, false
	}
	if known && c.Last > i+1 && c.Type != record.Town && c.Type != record.Country && s.Last == c.Last+1 && a.Spelt(c.Last).Closed() {
		return analysis.Span{}, false
	}
	if known && c.Type == record.Group && s.Type == c.Type && c.Last > i+1 && a.Spelt(c.Last).Is("prep") {
		return analysis.Span{}, false // a group in a town
	}
	if m := partOfEarlier(a, i, s.Last); m != nil && m.Type == s.Type && s.Entry == nil {
		s.Entry, s.Core, s.Anonymous = m.Entry, m.Core, m.Anonymous
	}
	if h, ok := headAt(a, c.Last, end); known && c.Type == s.Type && ok && h.last == s.Last && c.Type != record.Town {
		if c.Type != record.Actor || !a.Spelt(s.Last-1).InAny("parts-of-bodies") { // a UN panel
			s.Entry = c.Entry // Awfiya movement
		}
	}
	return s, true
}

// compassBody reports a compass point that opens the name of a body: the army's Northern
// Command.
func compassBody(a *analysis.Article, i, end int) bool {
	if !a.Spelt(i).Is("dir") || !a.Tok(i).Upper || !a.Tok(i+1).Upper || i+1 >= end {
		return false
	}
	h, ok := headAt(a, i+1, end)
	return ok && h.list == "" && h.kind == "army"
}

// headWord is a noun that makes a name, with the type it gives.
type headWord struct {
	last int
	typ  record.EntityType
	kind string
	list string
}

// headAt reads the noun at t, of up to three words, that closes a name.
func headAt(a *analysis.Article, t, end int) (headWord, bool) {
	for n := 3; n >= 1; n-- {
		if t+n > end {
			continue
		}
		key, upper := phraseKey(a, t, n), a.Tok(t+n-1).Upper
		if key == "" {
			continue
		}
		lists := []struct {
			name string
			typ  record.EntityType
			kind string
		}{{"base-nouns", record.Base, "base"}, {"force-nouns", record.Actor, "army"}, {"body-nouns", record.Actor, "body"}, {"place-nouns", record.Town, "place"}}
		known := a.Lang.Know(key)
		for _, l := range lists {
			if in, _ := known.In(l.name); in && !upper {
				return headWord{t + n, l.typ, l.kind, l.name}, true
			}
		}
		if h := known.Head(); h != nil && h.Position == "after" && !h.Plural {
			return headWord{t + n, record.EntityType(h.Type), h.Kind, ""}, true
		}
	}
	return headWord{}, false
}

// bodiesBefore finds the names before a head noun that it contains: the state
// in Turkey's defence ministry.
func bodiesBefore(a *analysis.Article, i, at int) []analysis.Span {
	var out []analysis.Span
	for j := i; j < at; {
		if m, ok := englishCatalogue(a, j, at); ok && m.Type != record.Official {
			if grammar.Possessive(a, m.Last) || m.Last == at && m.Type != record.Town || m.Type == record.Country {
				out = append(out, m)
			}
			j = m.Last
			continue
		}
		j++
	}
	return out
}
