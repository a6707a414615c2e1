package presence

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/record"
	"isnad/extract/speech"
	"isnad/extract/text"
)

// holding is a host and a guest that a plain clause ties. Weights are not asked
// whether it holds.
type holding struct {
	host, guest *analysis.Mention
	sent        int
	rule        string
}

// settledPresence lists whom plain clauses tell to hold or receive whom.
func settledPresence(a *analysis.Article) []holding {
	var out []holding
	for s := range a.Sentences {
		if a.Sentences[s].Noise != "" {
			continue
		}
		for i := a.Sentences[s].First; i < a.Sentences[s].Last; i++ {
			if a.Lang.Code == "en" {
				out = append(out, englishSettled(a, i, s)...)
				continue
			}
			if speech.NegatedVerb(a, i) {
				out = append(out, remaining(a, i, s)...)
				continue
			}
			out = append(append(out, owned(a, i, s)...), apposedSeat(a, i, s)...)
			if !unnamedAt(a, i) {
				continue
			}
			out = append(out, receivedByNoun(a, i, s)...)
			out = append(out, receivedByVerb(a, i, s)...)
			out = append(out, posted(a, i, s)...)
			out = append(out, postedBehind(a, i, s)...)
			out = append(out, sheltered(a, i, s)...)
			out = append(out, seated(a, i, s)...)
			out = append(out, receivedDelegation(a, i, s)...)
			out = append(out, postedWhere(a, i, s)...)
			out = append(out, postedBetween(a, i, s)...)
		}
	}
	return out
}

// settleHosts puts what plain clauses tell among the answers, and takes out those
// that have guest and host the wrong way round, or take a pronoun for another guest.
func settleHosts(a *analysis.Article, found map[analysis.Pair]told, order []analysis.Pair) []analysis.Pair {
	for _, h := range settledPresence(a) {
		p, back := analysis.Pair{From: h.host.Entity, To: h.guest.Entity}, analysis.Pair{From: h.guest.Entity, To: h.host.Entity}
		if p.From < 0 || p.To < 0 || p.From == p.To {
			continue
		}
		if _, yes := found[p]; !yes {
			order = append(order, p)
		}
		found[p] = told{1, h.sent, h.host, h.guest, h.rule}
		traceSettled(a, p, found[p], "holds or received")
		if h.guest.Anonymous && h.guest.Type == record.Official && h.rule != reception {
			takeForForce(a, h.guest.Entity)
		}
		for q, t := range found {
			if q == back || q != p && t.rule == "" && (h.guest.Rule == standIn || h.guest.Anonymous) && t.right.Rule == standIn && t.right.First == h.guest.First {
				delete(found, q)
				order = deletePair(order, q)
			}
		}
	}
	return order
}

// traceSettled tells what a plain clause settled, whatever the weights say.
func traceSettled(a *analysis.Article, p analysis.Pair, t told, does string) {
	if a.Trace != nil {
		a.Trace.Accept(min(t.left.Start, t.right.Start), max(t.left.End, t.right.End), "presence", "%s %s %s by %s", a.EntityName(p.From), does, a.EntityName(p.To), t.rule)
	}
}

// takeForForce makes soldiers without a name the force that they are told to be.
func takeForForce(a *analysis.Article, e int) {
	x := a.Entities[e]
	x.Type, x.Kind, x.Anonymous, x.Dropped = record.Actor, "army", false, false
}

func deletePair(ps []analysis.Pair, p analysis.Pair) []analysis.Pair {
	return slices.DeleteFunc(ps, func(x analysis.Pair) bool { return x == p })
}

// placesReach is how many words behind a verb or another place a place may be told
// that belongs to the same clause.
const placesReach = 12

// placesBehind lists the places in which something is told to be behind token i:
// the first behind a preposition of place, those joined to it, and the greatest of
// several: في العراق، أكبرها معسكر زيلكان.
func placesBehind(a *analysis.Article, i, s int) []*analysis.Mention {
	var out []*analysis.Mention
	last := a.Sentences[s].Last
	for j := i; j < last && j < i+placesReach; j++ {
		if in, _ := a.Known(j).In("greatest"); in && len(out) > 0 {
			return append(out, locationsIn(a, j+1, s)...)
		}
		if a.Tok(j).Is(".") || a.Tok(j).Is(";") || a.Words[j].Verb && a.Outer[j] < 0 {
			break
		}
		m := placeAt(a, j, s)
		switch {
		case m == nil && !unnamedAt(a, j):
			return out
		case m == nil:
			continue
		case len(out) == 0 && !isPlaceOf(a, m):
			return nil
		case len(out) == 0 || strings.HasPrefix(m.Prefix, "و") || numberJoined(a, m):
			out = append(out, m)
		}
		i, j = m.Last, m.Last-1
	}
	return out
}

// numberJoined reports a place with a number of its own that is joined to the one before:
// ألفا جندي في العراق و900 في سوريا.
func numberJoined(a *analysis.Article, m *analysis.Mention) bool {
	for j := m.First - 1; j >= m.First-3 && j > 0; j-- {
		if a.Tok(j).Kind == text.Number {
			return a.Strict(j-1) == "و" || strings.HasPrefix(a.Strict(j), "و")
		}
	}
	return false
}

// locationsIn lists the places named from token i on, up to the end of the clause.
func locationsIn(a *analysis.Article, i, s int) []*analysis.Mention {
	var out []*analysis.Mention
	for j := i; j < a.Sentences[s].Last && !a.Tok(j).Is(",") && !a.Tok(j).Is("."); j++ {
		if m := a.At(j); m != nil {
			if analysis.Locates(m) {
				out = append(out, m)
			}
			j = m.Last - 1
		}
	}
	return out
}

// placeAt gives the place at token i: a name, or a word that stands for one.
func placeAt(a *analysis.Article, i, s int) *analysis.Mention {
	if m := a.At(i); m != nil && !m.Anonymous {
		if analysis.Locates(m) {
			return m
		}
		return nil
	}
	if m := withinUnnamed(a, i, s); m != nil {
		return m
	}
	if e := placeByPronoun(a, i, s); e >= 0 {
		return standsFor(a, e, i, i+1, "place pronoun")
	}
	if e := placeByKind(a, i, s); e >= 0 {
		return standsFor(a, e, i, i+1, "place by kind")
	}
	return nil
}

// withinUnnamed gives the place that begins at token i within what was taken for people
// without a name: جندي في تشاد.
func withinUnnamed(a *analysis.Article, i, s int) *analysis.Mention {
	for _, k := range a.InSent[s] {
		if m := &a.Mentions[k]; m.First == i && m.Parent >= 0 && a.Mentions[m.Parent].Anonymous && analysis.Locates(m) && m.Entity >= 0 {
			return m
		}
	}
	return nil
}

// isPlaceOf reports a place behind a preposition of place, with no more than one noun
// between: في بلدات كذا, داخل أراضي الإقليم.
func isPlaceOf(a *analysis.Article, m *analysis.Mention) bool {
	if liesIn(a, m) || strings.HasPrefix(a.Strict(m.First-1), "ب") && kindOfPlace(a, strings.TrimPrefix(a.Strict(m.First-1), "ب")) {
		return true
	}
	return unnamedAt(a, m.First-1) && a.Tok(m.First-1).Kind == text.Word && !a.Known(m.First-1).Is("prep") && a.Known(m.First-2).Role() == "place"
}

// kindOfPlace reports a noun that opens the names of places.
func kindOfPlace(a *analysis.Article, noun string) bool {
	h := a.Lang.Head(noun)
	return h != nil && (h.Type == string(record.Town) || h.Type == string(record.Base))
}
