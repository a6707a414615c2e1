package cues

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/text"
)

// accusingNoun files the accusation that a noun tells of with who accuses and whom:
// اتهام بغداد للحزب بقصف القرية, اتهامه لها, الاتهامات التي وجهتها تل أبيب إلى دمشق. Where one
// name alone stands behind it, that is the accused, and nobody accuses him.
func accusingNoun(a *analysis.Article, i, si int) (analysis.Cue, bool) {
	if !accuses(a, i) {
		return analysis.Cue{}, false
	}
	end := a.Sentences[si].Last
	c := analysis.Cue{Pos: i, Last: i + 1, Sent: si, Class: "accusation", Rule: "accuse-noun", Object: -1, Given: true}
	if a.Fact(i, analysis.AccusingOwned, ownedAccusing) {
		if c.Sources = doerBefore(a, i, si); len(c.Sources) == 0 {
			return analysis.Cue{}, false
		}
		return c, accusedAt(a, i+1, end)
	}
	if a.Nationality(i + 1) {
		return nationAccuses(a, c, i, end)
	}
	j := i + 1
	if a.Known(j).Is("rel") {
		j++
	}
	if v, ok := a.Finite(j); ok {
		if in, _ := a.Lang.In("levelling", v.Lemma); !in || v.Passive {
			return analysis.Cue{}, false
		}
		j++
		if a.Spelt(j).InAny("borne-datives") && NamedAt(a, j+1) { // الاتهام الذي وجهته إليها الحكومة
			c.Last, c.Sources = j, []int{a.Outer[grammar.PastQuote(a, j+1)]}
			return c, true
		}
	}
	j = grammar.PastQuote(a, j)
	m := a.At(j)
	if m == nil || m.Prefix != "" || !analysis.MaySpeak(m.Type) {
		return analysis.Cue{}, false
	}
	c.Sources = []int{a.Outer[j]}
	SpokenBy(a, &c, m.Last)
	if deniesCharge(a, &c, m.Last) {
		return c, true
	}
	return c, accusedAt(a, pastAsideBehind(a, m.Last, end), end)
}

// deniesCharge reports an accusation that its own object denies or rejects, and files him:
// نفت الحركة اتهامات الحكومة لها, رفض الحزب اتهامات بغداد بقصف القرية. Where the noun is singular,
// the name alone behind it is the accused himself: اتهام الحركة بقصف القرية.
func deniesCharge(a *analysis.Article, c *analysis.Cue, j int) bool {
	n := len(a.Cues) - 1
	if n < 0 || a.Cues[n].Sent != c.Sent || a.Cues[n].Class != "denial" || a.At(j) != nil {
		return false
	}
	dative := a.Spelt(j).InAny("borne-datives")
	plural, _ := a.Stem(c.Pos).In("charges-told")
	if !dative && !(plural && OpensCharge(a, j)) {
		return false
	}
	for _, m := range doerBefore(a, c.Pos, c.Sent) {
		if m != c.Sources[0] {
			c.Object = m
		}
	}
	return c.Object >= 0
}

// nationAccuses files the accusation of a state that an adjective tells, where the text names
// it: اتهامات أميركية لإيران, نفت إيران اتهامات أميركية, رفضت إيران الاتهامات الأميركية لها.
func nationAccuses(a *analysis.Article, c analysis.Cue, i, end int) (analysis.Cue, bool) {
	nation := a.Catalog.Nationality(a.Strict(i + 1))
	for _, e := range a.Entities {
		if nation != nil && e.Entry == nation && len(e.Mentions) > 0 && !e.Dropped {
			c.Sources = e.Mentions[:1]
		}
	}
	if len(c.Sources) == 0 {
		return analysis.Cue{}, false
	}
	c.Last = i + 2
	if m := a.At(c.Last); m != nil && m.Prefix == "ل" {
		return c, accusedAt(a, c.Last, end)
	}
	for _, m := range doerBefore(a, i, c.Sent) {
		if a.Mentions[m].Entity != a.Mentions[c.Sources[0]].Entity {
			c.Object = m
		}
	}
	return c, c.Object >= 0 && contested(a, i, c.Sent)
}

// contested reports that the verb of an accusation's clause denies or rejects it.
func contested(a *analysis.Article, i, si int) bool {
	for k := len(a.Cues) - 1; k >= 0 && a.Cues[k].Sent == si; k-- {
		if a.Cues[k].Class == "denial" {
			return true
		}
	}
	return false
}

// accuses reports a noun of accusing at token i.
func accuses(a *analysis.Article, i int) bool {
	return a.Lang.Code == "ar" && a.Fact(i, analysis.Accusing, func(a *analysis.Article, i int) bool {
		_, ok := nounOfAccusing(a, i)
		return ok
	})
}

// ownedAccusing reports one with a pronoun, who accuses.
func ownedAccusing(a *analysis.Article, i int) bool {
	pronoun, _ := nounOfAccusing(a, i)
	return pronoun
}

// nounOfAccusing reports the noun, and whether a pronoun in it is who accuses.
func nounOfAccusing(a *analysis.Article, i int) (pronoun, ok bool) {
	for _, r := range a.Readings(i) {
		stem := strings.TrimPrefix(r.Stem, "ال")
		if in, _ := r.Noun.In("accusing-nouns"); in {
			return false, true
		}
		for _, p := range []string{"هما", "ها", "هم", "ه"} {
			if w, cut := strings.CutSuffix(stem, p); cut {
				if in, _ := a.Lang.In("accusing-nouns", w); in {
					return true, true
				}
			}
		}
	}
	return false, false
}

// accusedAt reports a name at token j that may be the object of accusing.
func accusedAt(a *analysis.Article, j, end int) bool {
	if in, _ := a.Known(j).In("blame-links"); in {
		j++
	}
	if j = grammar.PastQuote(a, j); j >= end {
		return false
	}
	m := a.At(j)
	return m != nil && analysis.MaySpeak(m.Type) && (m.Prefix == "" || m.Prefix == "ل")
}

// pastAsideBehind gives the token behind an aside in commas that stands at j, or j
// without the mark that closes a quotation: اتهام الحركة، على لسان ناطقها، الحكومة.
func pastAsideBehind(a *analysis.Article, j, end int) int {
	j = grammar.PastQuote(a, j)
	if !a.Tok(j).Is(",") {
		return j
	}
	for k := j + 1; k < min(end, j+14); k++ {
		if a.Tok(k).Is(",") {
			return k + 1
		}
	}
	return j
}

// doerBefore finds who does what the sentence tells of before token i: the name
// behind its first verb, or the topic that opens it.
func doerBefore(a *analysis.Article, i, si int) []int {
	for j := a.Sentences[si].First; j < i; j++ {
		m := a.At(j)
		if m == nil {
			if a.Tok(j).Kind == text.Word && a.Known(j).Is("prep") {
				return nil
			}
			continue
		}
		if analysis.MaySpeak(m.Type) && m.Prefix == "" {
			return []int{a.Outer[j]}
		}
		j = m.Last - 1
	}
	return nil
}

// ChargeReach is how many words behind the accused the charge may stand.
const ChargeReach = 7

// Deed reports a word by which somebody is charged with the act itself.
func Deed(a *analysis.Article, s string) bool {
	in, _ := a.Lang.In("charges", strings.TrimPrefix(s, "ال"))
	return in
}
