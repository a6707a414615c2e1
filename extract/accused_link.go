package extract

import (
	"strings"

	"isnad/extract/text"
)

// ledTo reports the accusations whose object a preposition leads to: ألقى باللائمة
// على, عزا الهجوم إلى.
func ledTo(c *cue) bool {
	if c.verb == nil {
		return false
	}
	return c.governs("led")
}

// accusedBehindLink finds the name that a preposition leads to, behind the words of
// blame rather than before them, where somebody is told to whom they were spoken.
func (a *analysis) accusedBehindLink(c *cue, from int) []int {
	end := min(c.to, from+20)
	for j := end - 1; j >= from; j-- {
		if a.outer[j] < 0 && a.blaming(c, j) {
			if e := a.linkedName(c, j, end); len(e) > 0 {
				return e
			}
		}
	}
	return a.linkedName(c, from, end)
}

// blaming reports a word that the verb of a cue needs: أصابع, باللائمة.
func (a *analysis) blaming(c *cue, j int) bool {
	for _, vc := range a.lang.VerbCues(c.verb.lemma) {
		if vc.Cue.Rule == c.rule && vc.With[a.strict(j)] && !a.spelt(j).Is("prep") {
			return true
		}
	}
	return false
}

// linkedName finds the first name in [from, end) that a preposition of direction
// leads to.
func (a *analysis) linkedName(c *cue, from, end int) []int {
	for j := from; j < end; j++ {
		m := a.at(j)
		if m == nil {
			if e := a.accusedNation(c, j); e >= 0 {
				return []int{e}
			}
			continue
		}
		j = m.last - 1
		k := m.first - 1
		if a.tok(k).Is(`"`) {
			k--
		}
		k = a.beforeMembers(k)
		if a.stem(k).InAny("shoulders") {
			k-- // ألقى المسؤولية على عاتق الحركة
		}
		if a.eachOf(k - 1) {
			k -= 2 // وجهت لائحة اتهام ضد كل من
		}
		in, _ := a.known(k).In("blame-links")
		if c.governs("against") { // شكوى إلى مجلس الأمن ضد إسرائيل
			if a.spelt(k).InAny("against") && maySpeak(m.typ) && m.entity >= 0 {
				return a.withJoined(m, c.to)
			}
			continue
		}
		if maySpeak(m.typ) && m.entity >= 0 && (in || strings.HasSuffix(m.prefix, "ل") || strings.HasSuffix(m.prefix, "ب") && c.governs("attached")) {
			return a.withFurther(a.withJoined(a.whoseMembers(m), c.to), c, m, k)
		}
	}
	return nil
}

// withFurther adds to the accused those to whom the same preposition leads once more behind
// the charge against the first: أسندت إلى المتهم الأول …، وإلى المتهم الثاني.
func (a *analysis) withFurther(accused []int, c *cue, m *mention, k int) []int {
	if a.at(k) != nil || a.tok(k).Kind != text.Word || m.first <= k {
		return accused
	}
	for j := m.last; j < min(c.to, a.sentences[c.sent].Last); j++ {
		rest, and := strings.CutPrefix(a.strict(j), "و")
		if !and || a.at(j) != nil || rest != a.strict(k) {
			continue
		}
		if x := a.at(a.pastQuote(j + 1)); x != nil && x.prefix == "" && x.entity >= 0 && maySpeak(x.typ) {
			accused = appendNew(accused, x.entity)
		}
	}
	return accused
}
