package accused

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/sources"
	"isnad/extract/text"
)

// accusedBehindLink finds the name that a preposition leads to, behind the words of
// blame rather than before them, where somebody is told to whom they were spoken.
func accusedBehindLink(a *analysis.Article, c *analysis.Cue, from int) []int {
	end := min(c.To, from+20)
	for j := end - 1; j >= from; j-- {
		if a.Outer[j] < 0 && sources.Blaming(a, c, j) {
			if e := linkedName(a, c, j, end); len(e) > 0 {
				return e
			}
		}
	}
	return linkedName(a, c, from, end)
}

// linkedName finds the first name in [from, end) that a preposition of direction
// leads to.
func linkedName(a *analysis.Article, c *analysis.Cue, from, end int) []int {
	for j := from; j < end; j++ {
		m := a.At(j)
		if m == nil {
			if e := accusedNation(a, c, j); e >= 0 {
				return []int{e}
			}
			continue
		}
		j = m.Last - 1
		k := m.First - 1
		if a.Tok(k).Is(`"`) {
			k--
		}
		k = beforeMembers(a, k)
		if a.Stem(k).InAny("shoulders") {
			k-- // ألقى المسؤولية على عاتق الحركة
		}
		if grammar.EachOf(a, k-1) {
			k -= 2 // وجهت لائحة اتهام ضد كل من
		}
		in, _ := a.Known(k).In("blame-links")
		if c.Governs("against") { // شكوى إلى مجلس الأمن ضد إسرائيل
			if a.Spelt(k).InAny("against") && analysis.MaySpeak(m.Type) && m.Entity >= 0 {
				return WithJoined(a, m, c.To)
			}
			continue
		}
		if analysis.MaySpeak(m.Type) && m.Entity >= 0 && (in || strings.HasSuffix(m.Prefix, "ل") || strings.HasSuffix(m.Prefix, "ب") && c.Governs("attached")) {
			return withFurther(a, WithJoined(a, whoseMembers(a, m), c.To), c, m, k)
		}
	}
	return nil
}

// withFurther adds to the accused those to whom the same preposition leads once more behind
// the charge against the first: أسندت إلى المتهم الأول …، وإلى المتهم الثاني.
func withFurther(a *analysis.Article, accused []int, c *analysis.Cue, m *analysis.Mention, k int) []int {
	if a.At(k) != nil || a.Tok(k).Kind != text.Word || m.First <= k {
		return accused
	}
	for j := m.Last; j < min(c.To, a.Sentences[c.Sent].Last); j++ {
		rest, and := strings.CutPrefix(a.Strict(j), "و")
		if !and || a.At(j) != nil || rest != a.Strict(k) {
			continue
		}
		if x := a.At(grammar.PastQuote(a, j+1)); x != nil && x.Prefix == "" && x.Entity >= 0 && analysis.MaySpeak(x.Type) {
			accused = analysis.AppendNew(accused, x.Entity)
		}
	}
	return accused
}
