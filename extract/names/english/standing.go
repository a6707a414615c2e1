package english

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// standingCapital keeps a standing body that is written as a name: the Air Force, the
// General Staff. Where the article names the state's own before, it is that.
func standingCapital(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if a.Strict(i-1) != "the" || !a.Tok(i).Upper || titleCase(a, i) {
		return analysis.Span{}, false
	}
	for n := 3; n >= 1; n-- {
		key := phraseKey(a, i, n)
		if i+n > end || key == "" {
			continue
		}
		if in, _ := a.Lang.In("standing-bodies", key); !in || i+n < end && (capital(a, i+n) || a.Strict(i+n) == "of" || grammar.Joint(a, i+n)) {
			continue
		}
		s := analysis.Span{Mention: analysis.Mention{First: i, Last: i + n, Type: record.Actor, Kind: "body", Rule: "standing body"}}
		for k := len(a.Mentions) - 1; k >= 0; k-- {
			if m := &a.Mentions[k]; m.Type == record.Actor && m.Entry != nil && m.Last-n > m.First && phraseKey(a, m.Last-n, n) == key {
				s.Kind, s.Entry, s.Core = m.Kind, m.Entry, m.Core
				break
			}
		}
		return s, true
	}
	return analysis.Span{}, false
}

// insertWords bounds the words between commas behind a subject.
const insertWords = 9

// pastInsert passes over what stands between commas at token j.
func pastInsert(a *analysis.Article, j, end int) int {
	if !a.Tok(j).Is(",") {
		return j
	}
	for k := j + 2; k < end && k < j+insertWords; k++ {
		if a.Tok(k).Is(",") {
			return k + 1
		}
	}
	return j
}

// bareBody takes a body that English names without any article, where it speaks or acts:
// police said, coastguards rescued.
func bareBody(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if key := phraseKey(a, i, 2); i+2 <= end && key != "" {
		if in, _ := a.Lang.In("bare-forces", key); in && !capital(a, i+2) && !grammar.Joint(a, i+2) && a.Spelt(i+2).Anonymous() == nil && !grammar.Possessive(a, i-1) && !titleCase(a, i) {
			return analysis.Span{Mention: analysis.Mention{First: i, Last: i + 2, Type: record.Actor, Kind: "body", Rule: "standing body"}}, true
		}
	}
	if in, _ := a.Lang.In("bare-bodies", a.Strict(i)); !in || grammar.Determiner(a, i-1) || a.Tok(i).Upper && !SentenceInitial(a, i) && !InTitle(a, i) {
		return analysis.Span{}, false
	}
	last := i + 1
	if a.Strict(last) == "in" && last+1 < end {
		if m, ok := englishPlace(a, last+1, end); ok && m.Type == record.Town && grammar.SaysNext(a, pastInsert(a, m.Last, end)) { // Police in Basra said
			s := analysis.Span{Mention: analysis.Mention{First: i, Last: last, Type: record.Actor, Kind: "body", Rule: "standing body"}}
			s.Name, _, _ = a.Slice(i, m.Last)
			s.Core, _, _ = a.Slice(i, last)
			return s, true
		}
	}
	if n := pastSeat(a, last, end); n > last && speaksAt(a, i, n) || a.Spelt(i-1).InAny("telling") { // police in the Iranian capital said, told parliament
		return analysis.Span{Mention: analysis.Mention{First: i, Last: last, Type: record.Actor, Kind: "body", Rule: "standing body"}}, true
	}
	v, acts := grammar.FiniteWord(a, last)
	acts = acts && v.Tense == pack.Past && a.Strict(last+1) != "by"
	if !acts && !speaksAt(a, i, last) {
		return analysis.Span{}, false
	}
	return analysis.Span{Mention: analysis.Mention{First: i, Last: last, Type: record.Actor, Kind: "body", Rule: "standing body"}}, true
}

// pastSeat gives the token behind the noun of a place, with the adjectives before it, in which
// the body that ends before j sits: in the Iranian capital; or j.
func pastSeat(a *analysis.Article, j, end int) int {
	if a.Strict(j) != "in" || !grammar.Determiner(a, j+1) {
		return j
	}
	for k := j + 2; k < end && k < j+6 && a.Tok(k).Kind == text.Word && !a.Spelt(k).Closed(); k++ {
		if a.Spelt(k).InAny("place-nouns") {
			return k + 1
		}
	}
	return j
}
