package presence

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
)

// postedWhere reads forces that are at the place before "where": قاعدة كذا، حيث تتمركز الكتيبة.
func postedWhere(a *analysis.Article, i, s int) []holding {
	if !a.Known(i-1).InAny("where") || tellsPresence(a, i, "staying") != "verb" || !isVerbOf(a, i, "staying") {
		return nil
	}
	place := placeBeforeWhere(a, i-1)
	if place == nil || len(placesBehind(a, i+1, s)) > 0 {
		return nil
	}
	var out []holding
	for _, g := range forcesAt(a, i+1, s) {
		out = append(out, holding{place, g, s, "where forces are"})
	}
	return out
}

// placeBeforeWhere gives the place that "where" at token i goes on about: the one right before
// it, or the one of which that tells where it lies (القاعدة قرب المدينة، حيث).
func placeBeforeWhere(a *analysis.Article, i int) *analysis.Mention {
	j := i - 1
	if a.Tok(j).Is(",") {
		j--
	}
	if m := a.At(j); m != nil && analysis.Locates(m) {
		return ofWhichLies(a, m)
	}
	return nil
}

// ofWhichLies gives the place of which another tells where it lies, or the place itself: القاعدة
// for القاعدة جنوب المدينة.
func ofWhichLies(a *analysis.Article, m *analysis.Mention) *analysis.Mention {
	for k := m.First - 1; k >= m.First-2; k-- {
		if !a.Spelt(k).InAny("lying") && !a.Spelt(k).InAny("nearness") && !a.Known(k).InAny("in-which") {
			break
		}
		if a.Tok(k - 1).Is(",") {
			k--
		}
		if o := a.At(k - 1); o != nil {
			if analysis.Locates(o) {
				return o
			}
			break
		}
	}
	return m
}

// postedBetween reads forces that several places share: يتوزعون بين القاعدة والمطار.
func postedBetween(a *analysis.Article, i, s int) []holding {
	if !a.Known(i).InAny("between") || !spreadBefore(a, i) {
		return nil
	}
	places := joinedPlaces(a, i+1, s)
	if len(places) < 2 {
		return nil
	}
	guest := forceOfSentence(a, i, s)
	if guest == nil {
		return nil
	}
	var out []holding
	for _, p := range places {
		out = append(out, holding{p, guest, s, "forces that places share"})
	}
	return out
}

// spreadBefore reports a word of being spread over places before token i, with no name but its
// subject's between.
func spreadBefore(a *analysis.Article, i int) bool {
	for j := i - 1; j >= i-5 && j >= 0; j-- {
		if tellsPresence(a, j, "spread-over") != "" {
			return true
		}
		if a.Tok(j).Is(".") || a.Tok(j).Is(",") || !unnamedAt(a, j) && !analysis.Forces(a.At(j)) {
			return false
		}
	}
	return false
}

// joinedPlaces lists the place at token i with those that "and" or a comma joins to it.
func joinedPlaces(a *analysis.Article, i, s int) []*analysis.Mention {
	var out []*analysis.Mention
	for m := a.At(i); m != nil && m.Last <= a.Sentences[s].Last && analysis.Locates(m); {
		out = append(out, m)
		j := m.Last
		if a.Tok(j).Is(",") {
			j++
		}
		if m = a.At(j); m != nil && m.Prefix != "و" && j == out[len(out)-1].Last {
			return out
		}
	}
	return out
}

// forceOfSentence gives the last force told before token i in its sentence, by name or by its
// nation.
func forceOfSentence(a *analysis.Article, i, s int) *analysis.Mention {
	for j := i - 1; j >= a.Sentences[s].First; j-- {
		if unnamedAt(a, j) {
			if f := troopsOfNation(a, j); f != nil {
				return f
			}
			continue
		}
		if m := a.At(j); analysis.Forces(m) && mayOwn(a, m) && grammar.SortOf(a, m) == "force" && underArms(a, m) {
			return m
		}
	}
	return nil
}
