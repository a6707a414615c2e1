package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// Objects of Arabic verbs and verbal nouns that stand behind a subject of their own.

// objectOfNoun reports a name with ل, or behind a word with it, that is the object of
// a verbal noun whose subject stands between: قصف إسرائيل للضاحية, استهداف التحالف لمواقع
// الحشد.
func (a *analysis) objectOfNoun(m *mention, h *happening) bool {
	noun := behindNoun(h)
	if noun < 0 || m.first < noun {
		return false
	}
	j := m.first
	if !strings.HasSuffix(m.prefix, "ل") {
		for j = m.first - 1; j > noun && j > m.first-4; j-- {
			if rest, ok := strings.CutPrefix(a.bare(j), "ل"); ok && a.outer[j] < 0 && a.nounIn("held", rest) {
				break
			}
			if a.outer[j] >= 0 || a.tok(j).Kind != text.Word || a.known(j).Role() != "" {
				return false
			}
		}
	}
	for k := noun; k < j; k++ {
		if o := a.at(k); o != nil {
			return maySpeak(o.typ) && a.actsBetween(noun, o.first) && j-o.last <= 1
		}
	}
	return false
}

// subjectOfNoun reports the name between a verbal noun and its object.
func (a *analysis) subjectOfNoun(m *mention, h *happening) bool {
	noun := behindNoun(h)
	if noun < 0 || m.first < noun || m.prefix != "" || !maySpeak(m.typ) || !a.actsBetween(noun, m.first) {
		return false
	}
	for k := m.last; k <= m.last+2 && k < len(a.doc.Tokens); k++ {
		if o := a.at(k); o != nil {
			return a.objectOfNoun(o, h) || a.bareObject(m, o, h)
		}
		if !a.opensObject(k) {
			break
		}
	}
	return false
}

// opensObject reports a word before the name of the object that only holds or describes it:
// مواقع الحركة, القائد الإيراني فلان.
func (a *analysis) opensObject(k int) bool {
	return a.struckNoun(k) || a.held(k) || a.outer[k] < 0 && len(a.stem(k).Titles()) > 0 || a.outer[k] < 0 && a.nationality(k)
}

// bareObject reports the object of a verbal noun right behind its subject: استهداف
// الحركة مطار المدينة, قصف الجيش مواقع الحركة. Nouns that only hold the object may stand
// between.
func (a *analysis) bareObject(m, o *mention, h *happening) bool {
	if hasArticle(a.bare(behindNoun(h)-1)) || !isBody(m) && (m.typ != record.Country || o.typ != record.Official) || o.prefix != "" || a.tok(o.first-1).Kind != text.Word {
		return false
	}
	return o.first > m.last || o.typ == record.Base || o.typ == record.Town || o.typ == record.Official
}

// objectBehindSubject reports the name that is such an object.
func (a *analysis) objectBehindSubject(o *mention, h *happening) bool {
	noun := behindNoun(h)
	if noun < 0 || o.first <= noun {
		return false
	}
	for k := o.first - 1; k > noun-1 && k >= o.first-3; k-- {
		if m := a.at(k); m != nil {
			return m.prefix == "" && m.first >= noun && maySpeak(m.typ) && a.actsBetween(noun, m.first) && a.bareObject(m, o, h)
		}
		if !a.opensObject(k) {
			return false
		}
	}
	return false
}

// behindNoun gives the token behind the noun of an attack, its own or a light verb's, or -1.
func behindNoun(h *happening) int {
	switch {
	case h.typ != record.Attack:
		return -1
	case h.nominal:
		return h.last
	case h.noun >= h.last:
		return h.noun + 1
	}
	return -1
}

// objectPerson reports a person right behind the body that is the subject of an
// active verb of force: قتل الجيش الصحفي فلان.
func (a *analysis) objectPerson(m *mention, h *happening) bool {
	if h.nominal || h.passive || h.typ != record.Attack && h.typ != record.Seizure || m.typ != record.Official || m.prefix != "" {
		return false
	}
	j := m.first - 1
	for j > h.last && a.outer[j] < 0 && len(a.stem(j).Titles()) > 0 {
		j-- // اغتال الجيش العميد فلان
	}
	o := a.at(j)
	return o != nil && o.first >= h.last && (o.typ == record.Group || o.typ == record.Actor || o.typ == record.Country) && o.prefix == "" && a.actsBetween(h.last, o.first)
}

// struckBy reports what an active verb hit, told behind what it was hit with: استهدفت بصاروخ
// موجه آلية للجيش.
func (a *analysis) struckBy(m *mention, h *happening) bool {
	if a.lang.Code != "ar" || h.typ != record.Attack || h.nominal || h.passive {
		return false
	}
	for j := m.first - 1; j > h.last && j > m.first-5 && a.outer[j] < 0 && a.tok(j).Kind == text.Word && a.known(j).Role() == ""; j-- {
		if a.held(j) && !hasArticle(a.bare(j)) {
			return true
		}
	}
	return false
}
