package english

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// ownedWords bounds the words of a body that is told by whose it is.
const ownedWords = 4

// ownedBody takes a body that English names by whose it is, where it speaks: its defence
// ministry, his office, the city's ambulance service, a readout from the premier's office.
func ownedBody(a *analysis.Article, i, end int) (analysis.Span, bool) {
	pronoun := a.Spelt(i - 1).InAny("owners")
	if !pronoun && (!grammar.Possessive(a, i-1) || a.Tok(i-2).Upper && !leadersOwn(a, i)) || a.Tok(i).Upper || titleCase(a, i) {
		return analysis.Span{}, false
	}
	if m := a.At(i - 2); !pronoun && m != nil && (m.Type == record.Group || m.Entry != nil && m.Type != record.Official) {
		return analysis.Span{}, false // the group's office: it speaks itself
	}
	last := ownedEnd(a, i, end)
	if last == i || !speaksAt(a, beforePhrase(a, i)+1, seatEnd(a, last, end)) && !utteredBy(a, beforePhrase(a, i)) {
		return analysis.Span{}, false
	}
	if a.Spelt(i-1).InAny("body-possessives") && a.Spelt(last-1).InAny("mouthpiece-bodies") {
		return analysis.Span{}, false // its media office: the body speaks
	}
	s := analysis.Span{Mention: analysis.Mention{First: i, Last: last, Type: record.Actor, Kind: "body", Rule: "somebody's body"}}
	if a.Spelt(last - 1).InAny("seated-bodies") {
		s.Kind = "ministry"
	}
	if last > i+1 {
		if m := sameWordsBefore(a, i, last); m != nil {
			s.Kind, s.Entry, s.Core, s.Anonymous = m.Kind, m.Entry, m.Core, m.Anonymous
			return s, true
		}
	}
	from := i - 1
	if !pronoun {
		from = beforePhrase(a, i) + 1
		if grammar.Determiner(a, from) {
			from++
		}
	}
	s.Name, _, _ = a.Slice(from, seatEnd(a, last, end))
	s.Short, _, _ = a.Slice(i, last)
	if pronoun && last > i+1 {
		s.Name, s.Short = s.Short, ""
	}
	s.Core = s.Name
	return s, true
}

// leadersOwn reports the government at token i of the person named right before: Mr X's
// government.
func leadersOwn(a *analysis.Article, i int) bool {
	m := a.At(i - 2)
	return m != nil && m.Type == record.Official && a.Spelt(i).InAny("ruling-bodies") && a.Spelt(i).Anonymous() == nil
}

// ownedEnd gives the token behind the noun of a body that closes the small words at i, or i.
func ownedEnd(a *analysis.Article, i, end int) int {
	for j := i; j < end && j < i+ownedWords; j++ {
		if t := a.Tok(j); t.Kind != text.Word || t.Upper || a.Spelt(j).Closed() || grammar.Possessive(a, j) || tokenTitle(a, j) > j && j > i {
			return i
		}
		if !a.Spelt(j).InAny("owned-bodies") && !(j == i && leadersOwn(a, i)) {
			continue
		}
		if n := a.Tok(j + 1); n.Kind == text.Word && !a.Spelt(j+1).Closed() && !grammar.FiniteAt(a, j+1) && !grammar.Possessive(a, j+1) || grammar.Joint(a, j+1) {
			continue // its office building
		}
		if grammar.Possessive(a, j+1) {
			return i
		}
		return j + 1
	}
	return i
}

// seatEnd gives the token behind the place in which the body that ends before j sits, or j:
// the governor's office in Dohuk.
func seatEnd(a *analysis.Article, j, end int) int {
	if a.Strict(j) != "in" || j+1 >= end {
		return j
	}
	if m, ok := englishPlace(a, j+1, end); ok {
		return m.Last
	}
	return j
}

// utteredBy reports a preposition at token k behind a noun for what somebody says: a
// statement from, a readout by.
func utteredBy(a *analysis.Article, k int) bool {
	for k > 0 && grammar.Determiner(a, k) {
		k--
	}
	return k > 0 && a.Spelt(k).InAny("uttered-by") && a.Spelt(k-1).InAny("utterances")
}

// sameWordsBefore gives the body named last before token i whose name holds the words
// [i, last), or nil.
func sameWordsBefore(a *analysis.Article, i, last int) *analysis.Mention {
	name, _, _ := a.Slice(i, last)
	words := a.NameWords(name)
	for k := len(a.Mentions) - 1; k >= 0; k-- {
		if m := &a.Mentions[k]; m.Type == record.Actor && m.First < i && len(a.NameWords(m.Core)) > len(words) && analysis.ContainsAll(a.NameWords(m.Core), words) {
			return m
		}
	}
	return nil
}
