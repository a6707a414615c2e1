package listed

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/record"
	"isnad/extract/text"
)

// nestedNames lists the place in a body's name, behind في (السفارة التركية في بغداد), and
// who leads it (مكتب بنيامين نتنياهو).
func nestedNames(a *analysis.Article, i, last int) []analysis.Span {
	led, _ := a.Spelt(i).In("led-heads")
	for k := i + 1; k < last; k++ {
		if !led && !a.Spelt(k-1).InAny("in") {
			continue
		}
		if m, ok := CatalogueName(a, k, last); ok && (m.Type == record.Town && a.Spelt(k-1).InAny("in") || m.Type == record.Official && led) {
			return []analysis.Span{m}
		}
	}
	return nil
}

// AdjectiveBehind reports a word in the shape of an adjective of relation that goes
// with the definite noun of things before it: القنابل الغازية is not the town.
func AdjectiveBehind(a *analysis.Article, i int) bool {
	w := a.Strict(i)
	if i == 0 || !analysis.HasArticle(w) || !strings.HasSuffix(w, "ية") || a.Tok(i-1).Kind != text.Word {
		return false
	}
	before := a.Strict(i - 1)
	for _, p := range []string{"و", "ب", "ل"} {
		if rest, ok := strings.CutPrefix(before, p); ok && analysis.HasArticle(rest) {
			before = rest
		}
	}
	bare, ok := strings.CutPrefix(before, "ال")
	in, _ := a.Lang.In("nouns", bare)
	r := []rune(bare)
	plural := strings.HasSuffix(bare, "ات") || (len(r) == 5 || len(r) == 6) && r[2] == 'ا' // قنابل, قذائف
	return ok && a.Lang.Head(bare) == nil && !a.Lang.Closed(before) && (in || plural || a.Lang.NounTrigger(bare) != nil)
}

// accusativeNation reports an adjective of nationality in the accusative that is spelt
// like its country: قصفا تركيا, مواطنا سوريا.
func accusativeNation(a *analysis.Article, i int) bool {
	if a.Tanwin(i) {
		return true
	}
	if i == 0 || a.Tok(i-1).Kind != text.Word || !strings.HasSuffix(a.Strict(i), "ا") {
		return false
	}
	noun, ok := strings.CutSuffix(a.Bare(i-1), "ا")
	if !ok || len([]rune(noun)) < 3 || analysis.HasArticle(noun) {
		return false
	}
	if a.Tanwin(i - 1) {
		return true
	}
	in, _ := a.Lang.In("nouns", noun)
	return in || a.Lang.NounTrigger(noun) != nil || a.Lang.Head(noun) != nil || a.Lang.Anonymous(noun) != nil
}

// weaponOfNation reports aircraft told by an adjective of nationality (مقاتلات
// إسرائيلية): a weapon, while the body is الطيران الإسرائيلي.
func weaponOfNation(a *analysis.Article, i int) bool {
	if !a.Nationality(i+1) || strings.HasPrefix(a.Strict(i+1), "ال") {
		return false
	}
	return a.ReadAs(i, "aircraft")
}
