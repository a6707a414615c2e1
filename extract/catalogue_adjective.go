package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// nestedNames lists the place in a body's name, behind في (السفارة التركية في بغداد), and
// who leads it (مكتب بنيامين نتنياهو).
func (a *analysis) nestedNames(i, last int) []span {
	led, _ := a.spelt(i).In("led-heads")
	for k := i + 1; k < last; k++ {
		if !led && !a.spelt(k-1).InAny("in") {
			continue
		}
		if m, ok := a.catalogueName(k, last); ok && (m.typ == record.Town && a.spelt(k-1).InAny("in") || m.typ == record.Official && led) {
			return []span{m}
		}
	}
	return nil
}

// adjectiveBehind reports a word in the shape of an adjective of relation that goes
// with the definite noun of things before it: القنابل الغازية is not the town.
func (a *analysis) adjectiveBehind(i int) bool {
	w := a.strict(i)
	if i == 0 || !hasArticle(w) || !strings.HasSuffix(w, "ية") || a.tok(i-1).Kind != text.Word {
		return false
	}
	before := a.strict(i - 1)
	for _, p := range []string{"و", "ب", "ل"} {
		if rest, ok := strings.CutPrefix(before, p); ok && hasArticle(rest) {
			before = rest
		}
	}
	bare, ok := strings.CutPrefix(before, "ال")
	in, _ := a.lang.In("nouns", bare)
	r := []rune(bare)
	plural := strings.HasSuffix(bare, "ات") || (len(r) == 5 || len(r) == 6) && r[2] == 'ا' // قنابل, قذائف
	return ok && a.lang.Head(bare) == nil && !a.lang.Closed(before) && (in || plural || a.lang.NounTrigger(bare) != nil)
}

// accusativeNation reports an adjective of nationality in the accusative that is spelt
// like its country: قصفا تركيا, مواطنا سوريا.
func (a *analysis) accusativeNation(i int) bool {
	if a.tanwin(i) {
		return true
	}
	if i == 0 || a.tok(i-1).Kind != text.Word || !strings.HasSuffix(a.strict(i), "ا") {
		return false
	}
	noun, ok := strings.CutSuffix(a.bare(i-1), "ا")
	if !ok || len([]rune(noun)) < 3 || hasArticle(noun) {
		return false
	}
	if a.tanwin(i - 1) {
		return true
	}
	in, _ := a.lang.In("nouns", noun)
	return in || a.lang.NounTrigger(noun) != nil || a.lang.Head(noun) != nil || a.lang.Anonymous(noun) != nil
}

// weaponOfNation reports aircraft told by an adjective of nationality (مقاتلات
// إسرائيلية): a weapon, while the body is الطيران الإسرائيلي.
func (a *analysis) weaponOfNation(i int) bool {
	if !a.nationality(i+1) || strings.HasPrefix(a.strict(i+1), "ال") {
		return false
	}
	return a.readAs(i, "aircraft")
}
