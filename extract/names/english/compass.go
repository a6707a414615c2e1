package english

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// compassOf takes a compass point with a country as a place of its own, written small or with a
// capital: northern Iraq, north-east Syria. The country is named within. One that owns a nearer place is
// none: northern Iraq's Duhok. Nor is one that only tells where the place right before lies.
func compassOf(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if !a.Spelt(i).InAny("compass") || grammar.Joint(a, i-1) || titleCase(a, i) || liesThere(a, i) {
		return analysis.Span{}, false
	}
	k := i + 1
	if grammar.Joint(a, k) && a.Spelt(k+1).InAny("compass") {
		k += 2
	}
	if k >= end || a.Tok(k).Kind != text.Word {
		return analysis.Span{}, false
	}
	c, ok := englishCatalogue(a, k, end)
	if !ok || c.Type != record.Country || a.Nationality(k) || grammar.Joint(a, c.Last) || grammar.Possessive(a, c.Last) || c.Last < end && capital(a, c.Last) {
		return analysis.Span{}, false
	}
	if w, ok := englishCatalogue(a, i, end); ok && w.Last >= c.Last {
		return analysis.Span{}, false // South Sudan
	}
	s := analysis.Span{Mention: analysis.Mention{First: i, Last: c.Last, Type: record.Town, Kind: "region", Rule: "compass point and country"}}
	s.Inner = append(s.Inner, c)
	return s, true
}

// liesThere reports a place right before token i, which lies in what i begins: Adre, in eastern
// Chad.
func liesThere(a *analysis.Article, i int) bool {
	j := i - 1
	if a.Spelt(j).InAny("lying-at") {
		j--
	}
	if a.Tok(j).Is(",") {
		j--
	}
	m := a.At(j)
	return j < i-1 && m != nil && m.Type == record.Town && m.Last == j+1
}
