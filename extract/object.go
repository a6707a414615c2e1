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
			if a.outer[j] >= 0 || a.tok(j).Kind != text.Word || a.lang.Role(a.bare(j)) != "" {
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
	for k := m.last; k <= m.last+2; k++ {
		if o := a.at(k); o != nil {
			return a.objectOfNoun(o, h)
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
	for j > h.last && a.outer[j] < 0 && len(a.lang.Titles(strings.TrimPrefix(a.bare(j), "ال"))) > 0 {
		j-- // اغتال الجيش العميد فلان
	}
	o := a.at(j)
	return o != nil && o.first >= h.last && (o.typ == record.Group || o.typ == record.Actor || o.typ == record.Country) && o.prefix == "" && a.actsBetween(h.last, o.first)
}
