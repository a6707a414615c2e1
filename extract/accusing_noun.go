package extract

import (
	"strings"

	"isnad/extract/text"
)

// accusingNoun files the accusation that a noun tells of with who accuses and whom:
// اتهام بغداد للحزب بقصف القرية, اتهامه لها, الاتهامات التي وجهتها تل أبيب إلى دمشق. Where one
// name alone stands behind it, that is the accused, and nobody accuses him.
func (a *analysis) accusingNoun(i, si int) (cue, bool) {
	pronoun, ok := a.nounOfAccusing(i)
	if !ok || a.lang.Code != "ar" {
		return cue{}, false
	}
	end := a.sentences[si].Last
	c := cue{pos: i, last: i + 1, sent: si, class: "accusation", rule: "accuse-noun", object: -1, given: true}
	if pronoun {
		if c.sources = a.doerBefore(i, si); len(c.sources) == 0 {
			return cue{}, false
		}
		return c, a.accusedAt(i+1, end)
	}
	if a.nationality(i + 1) {
		return a.nationAccuses(c, i, end)
	}
	j := i + 1
	if a.known(j).Is("rel") {
		j++
	}
	if v, ok := a.finite(j); ok {
		if in, _ := a.lang.In("levelling", v.lemma); !in || v.Passive {
			return cue{}, false
		}
		j++
	}
	j = a.pastQuote(j)
	m := a.at(j)
	if m == nil || m.prefix != "" || !maySpeak(m.typ) {
		return cue{}, false
	}
	c.sources = []int{a.outer[j]}
	a.spokenBy(&c, m.last)
	if a.deniesCharge(&c, m.last) {
		return c, true
	}
	return c, a.accusedAt(a.pastAsideBehind(m.last, end), end)
}

// deniesCharge reports an accusation that its own object denies or rejects, and files him:
// نفت الحركة اتهامات الحكومة لها, رفض الحزب اتهامات بغداد بقصف القرية. Where the noun is singular,
// the name alone behind it is the accused himself: اتهام الحركة بقصف القرية.
func (a *analysis) deniesCharge(c *cue, j int) bool {
	n := len(a.cues) - 1
	if n < 0 || a.cues[n].sent != c.sent || a.cues[n].class != "denial" || a.at(j) != nil {
		return false
	}
	dative := a.spelt(j).InAny("borne-datives")
	plural, _ := a.stem(c.pos).In("charges-told")
	if !dative && !(plural && a.opensCharge(j)) {
		return false
	}
	for _, m := range a.doerBefore(c.pos, c.sent) {
		if m != c.sources[0] {
			c.object = m
		}
	}
	return c.object >= 0
}

// nationAccuses files the accusation of a state that an adjective tells, where the text names
// it: اتهامات أميركية لإيران, نفت إيران اتهامات أميركية, رفضت إيران الاتهامات الأميركية لها.
func (a *analysis) nationAccuses(c cue, i, end int) (cue, bool) {
	nation := a.catalog.Nationality(a.strict(i + 1))
	for _, e := range a.entities {
		if nation != nil && e.entry == nation && len(e.mentions) > 0 && !e.dropped {
			c.sources = e.mentions[:1]
		}
	}
	if len(c.sources) == 0 {
		return cue{}, false
	}
	c.last = i + 2
	if m := a.at(c.last); m != nil && m.prefix == "ل" {
		return c, a.accusedAt(c.last, end)
	}
	for _, m := range a.doerBefore(i, c.sent) {
		if a.mentions[m].entity != a.mentions[c.sources[0]].entity {
			c.object = m
		}
	}
	return c, c.object >= 0 && a.contested(i, c.sent)
}

// contested reports that the verb of an accusation's clause denies or rejects it.
func (a *analysis) contested(i, si int) bool {
	for k := len(a.cues) - 1; k >= 0 && a.cues[k].sent == si; k-- {
		if a.cues[k].class == "denial" {
			return true
		}
	}
	return false
}

// nounOfAccusing reports the noun, and whether a pronoun in it is who accuses.
func (a *analysis) nounOfAccusing(i int) (pronoun, ok bool) {
	for _, r := range a.readings(i) {
		stem := strings.TrimPrefix(r.Stem, "ال")
		if in, _ := r.noun.In("accusing-nouns"); in {
			return false, true
		}
		for _, p := range []string{"هما", "ها", "هم", "ه"} {
			if w, cut := strings.CutSuffix(stem, p); cut {
				if in, _ := a.lang.In("accusing-nouns", w); in {
					return true, true
				}
			}
		}
	}
	return false, false
}

// accusedAt reports a name at token j that may be the object of accusing.
func (a *analysis) accusedAt(j, end int) bool {
	if in, _ := a.known(j).In("blame-links"); in {
		j++
	}
	if j = a.pastQuote(j); j >= end {
		return false
	}
	m := a.at(j)
	return m != nil && maySpeak(m.typ) && (m.prefix == "" || m.prefix == "ل")
}

// pastAsideBehind gives the token behind an aside in commas that stands at j, or j
// without the mark that closes a quotation: اتهام الحركة، على لسان ناطقها، الحكومة.
func (a *analysis) pastAsideBehind(j, end int) int {
	j = a.pastQuote(j)
	if !a.tok(j).Is(",") {
		return j
	}
	for k := j + 1; k < min(end, j+14); k++ {
		if a.tok(k).Is(",") {
			return k + 1
		}
	}
	return j
}

// doerBefore finds who does what the sentence tells of before token i: the name
// behind its first verb, or the topic that opens it.
func (a *analysis) doerBefore(i, si int) []int {
	for j := a.sentences[si].First; j < i; j++ {
		m := a.at(j)
		if m == nil {
			if a.tok(j).Kind == text.Word && a.known(j).Is("prep") {
				return nil
			}
			continue
		}
		if maySpeak(m.typ) && m.prefix == "" {
			return []int{a.outer[j]}
		}
		j = m.last - 1
	}
	return nil
}
