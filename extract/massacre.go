package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// committedReach is how many words behind the noun of a deed the verb may stand that tells
// who did it.
const committedReach = 10

// committedBy gives the noun of an attack the subject of the verb behind it whose pronoun
// means it: المجزرة التي ارتكبتها قوات النظام, غارة في البلدة نفذتها طائرات التحالف.
func (a *analysis) committedBy(h *happening) {
	if !h.nominal || h.typ != record.Attack || len(h.agents) > 0 || h.nation != nil {
		return
	}
	for j := h.last; j < a.sentences[h.sent].Last && j < h.last+committedReach; j++ {
		if m := a.at(j); m != nil {
			j = m.last - 1
			continue
		}
		if a.tok(j).Kind == text.Punct {
			return
		}
		v, ok := a.finite(j)
		if !ok || !a.verbHere(j) {
			continue
		}
		if !v.Suffix || v.and != "" || v.Passive || !a.lang.InAny(v.lemma, "committing") {
			return
		}
		m := a.at(j + 1)
		if m == nil && a.partWord(j+1) {
			m = a.at(j + 2)
		}
		if m != nil && maySpeak(m.typ) && m.prefix == "" && a.actsBetween(j+1, m.first) {
			a.give(h, a.outer[m.first], "agent")
		}
		return
	}
}

// massacred makes the place of a massacre what was hit, where nobody is named who was: its
// people are.
func (a *analysis) massacred(h *happening) {
	if h.typ != record.Attack || len(h.targets) > 0 {
		return
	}
	noun := h.struckBy()
	if noun < 0 || !a.stem(noun).InAny("massacres") {
		return
	}
	for _, p := range h.places {
		if m := &a.mentions[p]; m.typ == record.Town && m.first > noun && m.first <= noun+2 {
			a.give(h, p, "target")
			return
		}
	}
}

// ofWhom reports the body whose an attack is told to be by ل, behind the adjectives of its
// noun: القصف المدفعي لقوات الدعم على المدينة.
func (a *analysis) ofWhom(m *mention, h *happening) bool {
	if a.lang.Code != "ar" || h.typ != record.Attack || len(h.agents) > 0 || m.prefix != "ل" || !isBody(m) || m.first == h.last ||
		a.lang.InAny(strings.TrimPrefix(a.bare(h.pos), "ال"), "target-nouns") {
		return false
	}
	for j := h.last; j < m.first; j++ {
		if a.outer[j] >= 0 || a.tok(j).Kind != text.Word || hasArticle(a.bare(j)) != hasArticle(a.bare(h.pos)) || !nisba(trimArticle(a.strict(j))) && !a.describingWord(j) {
			return false
		}
	}
	return true
}

// siteHit reports a body told by the noun for its site right behind a verb of striking with
// no object of its own: استهدفت مديرية الأمن بعبوة. It was hit.
func (a *analysis) siteHit(m *mention, h *happening) bool {
	if a.lang.Code != "ar" || h.typ != record.Attack || h.subkind == "killing" || h.subkind == "clash" || h.noun >= 0 || m.typ != record.Actor || m.prefix != "" || m.first != h.last || !a.stem(m.first).InAny("site-bodies") {
		return false
	}
	for j := m.last; j < h.to; j++ {
		switch {
		case a.isTime(j):
		case a.tok(j).Kind != text.Word || a.known(j).Is("prep") || a.instrument(j) || a.at(j) != nil && a.at(j).prefix != "":
			return true
		default:
			return false
		}
	}
	return true
}

// namesTheDoer reports the person who names the doer told right before him by what he
// belongs to: على يد أحد أنصار الحركة فلان, أحد عناصرها ويدعى فلان.
func (a *analysis) namesTheDoer(previous, m *mention, role string) bool {
	if a.lang.Code != "ar" || previous == nil || role != "agent" || m.typ != record.Official || m.anonymous || m.prefix != "" {
		return false
	}
	j := previous.last
	for j < m.first && (hasArticle(a.strict(j)) || a.spelt(j).InAny("called") || a.tok(j).Is("(")) {
		j++
	}
	return j == m.first && (a.oneOfThem(previous.first-1) || a.oneOfThem(previous.first-2) || a.oneOfThem(previous.first))
}

// oneOfThem reports the word that picks one of several.
func (a *analysis) oneOfThem(i int) bool { return a.spelt(i).InAny("one-of") }
