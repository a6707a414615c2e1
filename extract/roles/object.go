package roles

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// Objects of Arabic verbs and verbal nouns that stand behind a subject of their own.

// objectOfNoun reports a name with ل, or behind a word with it, that is the object of
// a verbal noun whose subject stands between: قصف إسرائيل للضاحية, استهداف التحالف لمواقع
// الحشد.
func objectOfNoun(a *analysis.Article, m *analysis.Mention, h *analysis.Happening) bool {
	noun := behindNoun(h)
	if noun < 0 || m.First < noun {
		return false
	}
	j := m.First
	if !strings.HasSuffix(m.Prefix, "ل") {
		for j = m.First - 1; j > noun && j > m.First-4; j-- {
			if rest, ok := strings.CutPrefix(a.Bare(j), "ل"); ok && a.Outer[j] < 0 && grammar.NounIn(a, "held", rest) {
				break
			}
			if a.Outer[j] >= 0 || a.Tok(j).Kind != text.Word || a.Known(j).Role() != "" {
				return false
			}
		}
	}
	for k := noun; k < j; k++ {
		if o := a.At(k); o != nil {
			return analysis.MaySpeak(o.Type) && actsBetween(a, noun, o.First) && j-o.Last <= 1
		}
	}
	return false
}

// subjectOfNoun reports the name between a verbal noun and its object.
func subjectOfNoun(a *analysis.Article, m *analysis.Mention, h *analysis.Happening) bool {
	noun := behindNoun(h)
	if noun < 0 || m.First < noun || m.Prefix != "" || !analysis.MaySpeak(m.Type) || !actsBetween(a, noun, m.First) {
		return false
	}
	for k := m.Last; k <= m.Last+2 && k < len(a.Doc.Tokens); k++ {
		if o := a.At(k); o != nil {
			return objectOfNoun(a, o, h) || bareObject(a, m, o, h)
		}
		if !opensObject(a, k) {
			break
		}
	}
	return false
}

// opensObject reports a word before the name of the object that only holds or describes it:
// مواقع الحركة, القائد الإيراني فلان.
func opensObject(a *analysis.Article, k int) bool {
	return struckNoun(a, k) || Held(a, k) || a.Outer[k] < 0 && len(a.Stem(k).Titles()) > 0 || a.Outer[k] < 0 && a.Nationality(k)
}

// bareObject reports the object of a verbal noun right behind its subject: استهداف
// الحركة مطار المدينة, قصف الجيش مواقع الحركة. Nouns that only hold the object may stand
// between.
func bareObject(a *analysis.Article, m, o *analysis.Mention, h *analysis.Happening) bool {
	if analysis.HasArticle(a.Bare(behindNoun(h)-1)) || !analysis.IsBody(m) && (m.Type != record.Country || o.Type != record.Official) || o.Prefix != "" || a.Tok(o.First-1).Kind != text.Word {
		return false
	}
	return o.First > m.Last || o.Type == record.Base || o.Type == record.Town || o.Type == record.Official
}

// objectBehindSubject reports the name that is such an object.
func objectBehindSubject(a *analysis.Article, o *analysis.Mention, h *analysis.Happening) bool {
	noun := behindNoun(h)
	if noun < 0 || o.First <= noun {
		return false
	}
	for k := o.First - 1; k > noun-1 && k >= o.First-3; k-- {
		if m := a.At(k); m != nil {
			return m.Prefix == "" && m.First >= noun && analysis.MaySpeak(m.Type) && actsBetween(a, noun, m.First) && bareObject(a, m, o, h)
		}
		if !opensObject(a, k) {
			return false
		}
	}
	return false
}

// behindNoun gives the token behind the noun of an attack, its own or a light verb's, or -1.
func behindNoun(h *analysis.Happening) int {
	switch {
	case h.Type != record.Attack:
		return -1
	case h.Nominal:
		return h.Last
	case h.Noun >= h.Last:
		return h.Noun + 1
	}
	return -1
}

// objectPerson reports a person right behind the body that is the subject of an
// active verb of force: قتل الجيش الصحفي فلان.
func objectPerson(a *analysis.Article, m *analysis.Mention, h *analysis.Happening) bool {
	if h.Nominal || h.Passive || h.Type != record.Attack && h.Type != record.Seizure || m.Type != record.Official || m.Prefix != "" {
		return false
	}
	j := m.First - 1
	for j > h.Last && a.Outer[j] < 0 && len(a.Stem(j).Titles()) > 0 {
		j-- // اغتال الجيش العميد فلان
	}
	o := a.At(j)
	return o != nil && o.First >= h.Last && (o.Type == record.Group || o.Type == record.Actor || o.Type == record.Country) && o.Prefix == "" && actsBetween(a, h.Last, o.First)
}

// struckBy reports what an active verb hit, told behind what it was hit with: استهدفت بصاروخ
// موجه آلية للجيش.
func struckBy(a *analysis.Article, m *analysis.Mention, h *analysis.Happening) bool {
	if a.Lang.Code != "ar" || h.Type != record.Attack || h.Nominal || h.Passive {
		return false
	}
	for j := m.First - 1; j > h.Last && j > m.First-5 && a.Outer[j] < 0 && a.Tok(j).Kind == text.Word && a.Known(j).Role() == ""; j-- {
		if Held(a, j) && !analysis.HasArticle(a.Bare(j)) {
			return true
		}
	}
	return false
}
