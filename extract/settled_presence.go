package extract

import (
	"slices"
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// holding is a host and a guest that a plain clause ties. Weights are not asked
// whether it holds.
type holding struct {
	host, guest *mention
	sent        int
	rule        string
}

// settledPresence lists whom plain clauses tell to hold or receive whom.
func (a *analysis) settledPresence() []holding {
	var out []holding
	for s := range a.sentences {
		if a.sentences[s].noise != "" {
			continue
		}
		for i := a.sentences[s].First; i < a.sentences[s].Last; i++ {
			if a.lang.Code == "en" {
				out = append(out, a.englishSettled(i, s)...)
				continue
			}
			if a.negatedVerb(i) {
				out = append(out, a.remaining(i, s)...)
				continue
			}
			out = append(out, a.owned(i, s)...)
			if !a.unnamedAt(i) {
				continue
			}
			out = append(out, a.receivedByNoun(i, s)...)
			out = append(out, a.posted(i, s)...)
			out = append(out, a.postedBehind(i, s)...)
			out = append(out, a.sheltered(i, s)...)
		}
	}
	return out
}

// settleHosts puts what plain clauses tell among the answers, and takes out those
// that have guest and host the wrong way round, or take a pronoun for another guest.
func (a *analysis) settleHosts(found map[pair]told, order []pair) []pair {
	for _, h := range a.settledPresence() {
		p, back := pair{h.host.entity, h.guest.entity}, pair{h.guest.entity, h.host.entity}
		if p.from < 0 || p.to < 0 || p.from == p.to {
			continue
		}
		if _, yes := found[p]; !yes {
			order = append(order, p)
		}
		found[p] = told{1, h.sent, h.host, h.guest, h.rule}
		for q, t := range found {
			if q == back || q != p && t.rule == "" && h.guest.rule == standIn && t.right.rule == standIn && t.right.first == h.guest.first {
				delete(found, q)
				order = deletePair(order, q)
			}
		}
	}
	return order
}

func deletePair(ps []pair, p pair) []pair {
	return slices.DeleteFunc(ps, func(x pair) bool { return x == p })
}

// placesReach is how many words behind a verb or another place a place may be told
// that belongs to the same clause.
const placesReach = 12

// placesBehind lists the places in which something is told to be behind token i:
// the first behind a preposition of place, those joined to it, and the greatest of
// several: في العراق، أكبرها معسكر زيلكان.
func (a *analysis) placesBehind(i, s int) []*mention {
	var out []*mention
	last := a.sentences[s].Last
	for j := i; j < last && j < i+placesReach; j++ {
		if in, _ := a.known(j).In("greatest"); in && len(out) > 0 {
			return append(out, a.locationsIn(j+1, s)...)
		}
		if a.tok(j).Is(".") || a.tok(j).Is(";") || a.words[j].verb && a.outer[j] < 0 {
			break
		}
		m := a.placeAt(j, s)
		switch {
		case m == nil && !a.unnamedAt(j):
			return out
		case m == nil:
			continue
		case len(out) == 0 && !a.isPlaceOf(m):
			return nil
		case len(out) == 0 || strings.HasPrefix(m.prefix, "و") || a.numberJoined(m):
			out = append(out, m)
		}
		i, j = m.last, m.last-1
	}
	return out
}

// numberJoined reports a place with a number of its own that is joined to the one before:
// ألفا جندي في العراق و900 في سوريا.
func (a *analysis) numberJoined(m *mention) bool {
	for j := m.first - 1; j >= m.first-3 && j > 0; j-- {
		if a.tok(j).Kind == text.Number {
			return a.strict(j-1) == "و" || strings.HasPrefix(a.strict(j), "و")
		}
	}
	return false
}

// locationsIn lists the places named from token i on, up to the end of the clause.
func (a *analysis) locationsIn(i, s int) []*mention {
	var out []*mention
	for j := i; j < a.sentences[s].Last && !a.tok(j).Is(",") && !a.tok(j).Is("."); j++ {
		if m := a.at(j); m != nil {
			if locates(m) {
				out = append(out, m)
			}
			j = m.last - 1
		}
	}
	return out
}

// placeAt gives the place at token i: a name, or a word that stands for one.
func (a *analysis) placeAt(i, s int) *mention {
	if m := a.at(i); m != nil && !m.anonymous {
		if locates(m) {
			return m
		}
		return nil
	}
	if m := a.withinUnnamed(i, s); m != nil {
		return m
	}
	if e := a.placeByPronoun(i, s); e >= 0 {
		return a.standsFor(e, i, i+1, "place pronoun")
	}
	if e := a.placeByKind(i, s); e >= 0 {
		return a.standsFor(e, i, i+1, "place by kind")
	}
	return nil
}

// withinUnnamed gives the place that begins at token i within what was taken for people
// without a name: جندي في تشاد.
func (a *analysis) withinUnnamed(i, s int) *mention {
	for _, k := range a.inSent[s] {
		if m := &a.mentions[k]; m.first == i && m.parent >= 0 && a.mentions[m.parent].anonymous && locates(m) && m.entity >= 0 {
			return m
		}
	}
	return nil
}

// isPlaceOf reports a place behind a preposition of place, with no more than one noun
// between: في بلدات كذا, داخل أراضي الإقليم.
func (a *analysis) isPlaceOf(m *mention) bool {
	if a.liesIn(m) || strings.HasPrefix(a.strict(m.first-1), "ب") && a.kindOfPlace(strings.TrimPrefix(a.strict(m.first-1), "ب")) {
		return true
	}
	return a.unnamedAt(m.first-1) && a.tok(m.first-1).Kind == text.Word && !a.known(m.first-1).Is("prep") && a.known(m.first-2).Role() == "place"
}

// kindOfPlace reports a noun that opens the names of places.
func (a *analysis) kindOfPlace(noun string) bool {
	h := a.lang.Head(noun)
	return h != nil && (h.Type == string(record.Town) || h.Type == string(record.Base))
}
