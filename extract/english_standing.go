package extract

import (
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// standingCapital keeps a standing body that is written as a name: the Air Force, the
// General Staff. Where the article names the state's own before, it is that.
func (a *analysis) standingCapital(i, end int) (span, bool) {
	if a.strict(i-1) != "the" || !a.tok(i).Upper || a.titleCase(i) {
		return span{}, false
	}
	for n := 3; n >= 1; n-- {
		key := a.phraseKey(i, n)
		if i+n > end || key == "" {
			continue
		}
		if in, _ := a.lang.In("standing-bodies", key); !in || i+n < end && (a.capital(i+n) || a.strict(i+n) == "of" || a.joint(i+n)) {
			continue
		}
		s := span{mention: mention{first: i, last: i + n, typ: record.Actor, kind: "body", rule: "standing body"}}
		for k := len(a.mentions) - 1; k >= 0; k-- {
			if m := &a.mentions[k]; m.typ == record.Actor && m.entry != nil && m.last-n > m.first && a.phraseKey(m.last-n, n) == key {
				s.kind, s.entry, s.core = m.kind, m.entry, m.core
				break
			}
		}
		return s, true
	}
	return span{}, false
}

// insertWords bounds the words between commas behind a subject.
const insertWords = 9

// pastInsert passes over what stands between commas at token j.
func (a *analysis) pastInsert(j, end int) int {
	if !a.tok(j).Is(",") {
		return j
	}
	for k := j + 2; k < end && k < j+insertWords; k++ {
		if a.tok(k).Is(",") {
			return k + 1
		}
	}
	return j
}

// bareBody takes a body that English names without any article, where it speaks or acts:
// police said, coastguards rescued.
func (a *analysis) bareBody(i, end int) (span, bool) {
	if key := a.phraseKey(i, 2); i+2 <= end && key != "" {
		if in, _ := a.lang.In("bare-forces", key); in && !a.capital(i+2) && !a.joint(i+2) && a.spelt(i+2).Anonymous() == nil && !a.possessive(i-1) && !a.titleCase(i) {
			return span{mention: mention{first: i, last: i + 2, typ: record.Actor, kind: "body", rule: "standing body"}}, true
		}
	}
	if in, _ := a.lang.In("bare-bodies", a.strict(i)); !in || a.determiner(i-1) || a.tok(i).Upper && !a.sentenceInitial(i) && !a.inTitle(i) {
		return span{}, false
	}
	last := i + 1
	if a.strict(last) == "in" && last+1 < end {
		if m, ok := a.englishPlace(last+1, end); ok && m.typ == record.Town && a.saysNext(a.pastInsert(m.last, end)) { // Police in Basra said
			s := span{mention: mention{first: i, last: last, typ: record.Actor, kind: "body", rule: "standing body"}}
			s.name, _, _ = a.slice(i, m.last)
			s.core, _, _ = a.slice(i, last)
			return s, true
		}
	}
	if n := a.pastSeat(last, end); n > last && a.speaksAt(i, n) || a.spelt(i-1).InAny("telling") { // police in the Iranian capital said, told parliament
		return span{mention: mention{first: i, last: last, typ: record.Actor, kind: "body", rule: "standing body"}}, true
	}
	v, acts := a.finiteWord(last)
	acts = acts && v.Tense == pack.Past && a.strict(last+1) != "by"
	if !acts && !a.speaksAt(i, last) {
		return span{}, false
	}
	return span{mention: mention{first: i, last: last, typ: record.Actor, kind: "body", rule: "standing body"}}, true
}

// pastSeat gives the token behind the noun of a place, with the adjectives before it, in which
// the body that ends before j sits: in the Iranian capital; or j.
func (a *analysis) pastSeat(j, end int) int {
	if a.strict(j) != "in" || !a.determiner(j+1) {
		return j
	}
	for k := j + 2; k < end && k < j+6 && a.tok(k).Kind == text.Word && !a.spelt(k).Closed(); k++ {
		if a.spelt(k).InAny("place-nouns") {
			return k + 1
		}
	}
	return j
}
