package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// ownedWords bounds the words of a body that is told by whose it is.
const ownedWords = 4

// ownedBody takes a body that English names by whose it is, where it speaks: its defence
// ministry, his office, the city's ambulance service, a readout from the premier's office.
func (a *analysis) ownedBody(i, end int) (span, bool) {
	pronoun := a.spelt(i - 1).InAny("owners")
	if !pronoun && (!a.possessive(i-1) || a.tok(i-2).Upper) || a.tok(i).Upper || a.titleCase(i) {
		return span{}, false
	}
	if m := a.at(i - 2); !pronoun && m != nil && (m.typ == record.Group || m.entry != nil) {
		return span{}, false // the group's office: it speaks itself
	}
	last := a.ownedEnd(i, end)
	if last == i || !a.speaksAt(a.beforePhrase(i)+1, a.seatEnd(last, end)) && !a.utteredBy(a.beforePhrase(i)) {
		return span{}, false
	}
	if a.spelt(i-1).InAny("body-possessives") && a.spelt(last-1).InAny("mouthpiece-bodies") {
		return span{}, false // its media office: the body speaks
	}
	s := span{mention: mention{first: i, last: last, typ: record.Actor, kind: "body", rule: "somebody's body"}}
	if a.spelt(last - 1).InAny("seated-bodies") {
		s.kind = "ministry"
	}
	if last > i+1 {
		if m := a.sameWordsBefore(i, last); m != nil {
			s.kind, s.entry, s.core, s.anonymous = m.kind, m.entry, m.core, m.anonymous
			return s, true
		}
	}
	from := i - 1
	if !pronoun {
		from = a.beforePhrase(i) + 1
		if a.determiner(from) {
			from++
		}
	}
	s.name, _, _ = a.slice(from, a.seatEnd(last, end))
	s.short, _, _ = a.slice(i, last)
	if pronoun && last > i+1 {
		s.name, s.short = s.short, ""
	}
	s.core = s.name
	return s, true
}

// ownedEnd gives the token behind the noun of a body that closes the small words at i, or i.
func (a *analysis) ownedEnd(i, end int) int {
	for j := i; j < end && j < i+ownedWords; j++ {
		if t := a.tok(j); t.Kind != text.Word || t.Upper || a.spelt(j).Closed() || a.possessive(j) || a.tokenTitle(j) > j && j > i {
			return i
		}
		if !a.spelt(j).InAny("owned-bodies") {
			continue
		}
		if n := a.tok(j + 1); n.Kind == text.Word && !a.spelt(j+1).Closed() && !a.finiteAt(j+1) && !a.possessive(j+1) || a.joint(j+1) {
			continue // its office building
		}
		if a.possessive(j + 1) {
			return i
		}
		return j + 1
	}
	return i
}

// seatEnd gives the token behind the place in which the body that ends before j sits, or j:
// the governor's office in Dohuk.
func (a *analysis) seatEnd(j, end int) int {
	if a.strict(j) != "in" || j+1 >= end {
		return j
	}
	if m, ok := a.englishPlace(j+1, end); ok {
		return m.last
	}
	return j
}

// utteredBy reports a preposition at token k behind a noun for what somebody says: a
// statement from, a readout by.
func (a *analysis) utteredBy(k int) bool {
	for k > 0 && a.determiner(k) {
		k--
	}
	return k > 0 && a.spelt(k).InAny("uttered-by") && a.spelt(k-1).InAny("utterances")
}

// sameWordsBefore gives the body named last before token i whose name holds the words
// [i, last), or nil.
func (a *analysis) sameWordsBefore(i, last int) *mention {
	name, _, _ := a.slice(i, last)
	words := a.nameWords(name)
	for k := len(a.mentions) - 1; k >= 0; k-- {
		if m := &a.mentions[k]; m.typ == record.Actor && m.first < i && len(a.nameWords(m.core)) > len(words) && containsAll(a.nameWords(m.core), words) {
			return m
		}
	}
	return nil
}
