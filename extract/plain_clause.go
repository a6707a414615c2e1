package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// What an Arabic verb's object pronoun, "at the hands of" and "from" say of doers and
// of what was hit.

// tookPronoun reports an active verb whose object is the pronoun on it: أطلقتها, شنه.
// The name behind it is who did it, whatever stands before: صاروخ أطلقته الجماعة.
func (a *analysis) tookPronoun(h *happening) bool {
	return a.lang.Code == "ar" && h.verb != nil && !h.nominal && !h.passive && h.verb.Suffix && h.typ == record.Attack
}

// pronounRole gives the role of a name behind such a verb that nothing else governs.
func (a *analysis) pronounRole(m *mention, h *happening) string {
	if len(h.agents) > 0 || !maySpeak(m.typ) {
		return "none"
	}
	if _, nouns := a.governor(m, h.last-1); nouns > 0 && !a.acts(m, h) && !(m.first == h.last+1 && a.forceNoun(h.last)) {
		return "none" // أطلقها مجهولون, but أصابها صاروخ حوثي
	}
	return "agent"
}

// groupsWeapon reports the adjective of a group on the weapon that is the subject right behind
// its verb: أصاب صاروخ حوثي السفينة.
func (a *analysis) groupsWeapon(m *mention, h *happening) bool {
	return a.lang.Code == "ar" && h.typ == record.Attack && !h.passive && m.typ == record.Group && m.first == h.last+1 && m.last == m.first+1 &&
		m.prefix == "" && nisba(a.strict(m.first)) && !hasArticle(a.strict(m.first)) && a.forceNoun(h.last)
}

// subjectBehind reports that the subject of a verb stands right behind it, so that the
// name before it is what its pronoun means: القيادي الذي اغتالته إسرائيل.
func (a *analysis) subjectBehind(h *happening) bool {
	for j := h.last; j < a.sentences[h.sent].Last && j < h.last+4; j++ {
		if m := a.at(j); m != nil {
			return m.prefix == "" && maySpeak(m.typ)
		}
		if a.tok(j).Kind != text.Word || !a.partWord(j) {
			return false
		}
	}
	return false
}

// handedBy makes a verb passive that "at the hands of" gives its doer, since the same
// letters may be read either way: قتل القيادي على يد الجيش.
func (a *analysis) handedBy(m *mention, h *happening) {
	if a.lang.Code != "ar" || h.nominal || h.passive || h.typ != record.Attack && h.typ != record.Seizure {
		return
	}
	for j := m.first - 1; j >= m.first-4 && j > h.pos; j-- {
		if a.outer[j] >= 0 {
			return
		}
		if a.known(j).Role() == "agent" || a.lang.Role(a.bare(j-1)+" "+a.strict(j)) == "agent" {
			h.passive = true
			for _, x := range h.agents {
				a.give(h, x, "target")
			}
			h.agents = nil
			return
		}
	}
}

// comesFrom reports the body that an attack is told to come from, right behind its noun:
// قصف مدفعي من قوات الدعم, هجوم بمسيّرات من الجماعة. A place is where it was launched.
func (a *analysis) comesFrom(m *mention, h *happening) bool {
	if a.lang.Code != "ar" || h.typ != record.Attack || m.typ != record.Group && m.typ != record.Actor || m.prefix != "" {
		return false
	}
	noun := behindNoun(h)
	from := m.first - 1
	if noun >= 0 && from > noun && a.outer[from] < 0 && a.partWord(from) {
		from-- // من عناصر الجماعة
	}
	if noun < 0 || from < noun || from > noun+3 || a.known(from).Role() != "launch" {
		return false
	}
	for j := noun; j < from; j++ {
		if a.outer[j] >= 0 || a.tok(j).Kind != text.Word || a.closed(j) || a.held(j) || hasArticle(a.bare(j)) || a.prefixed(j, "ل") {
			return false
		}
	}
	return true
}

// timeInsertion gives the comma that opens an expression of time which the comma at
// token i closes: بمسيّرات، صباح الخميس، مطار المدينة. It is -1 for none.
func (a *analysis) timeInsertion(i int) int {
	if !a.tok(i).Is(",") {
		return -1
	}
	for j := i - 1; j > i-8 && j >= 0; j-- {
		if a.tok(j).Is(",") {
			if j < i-1 && a.onlyTime(j+1, i) {
				return j
			}
			return -1
		}
	}
	return -1
}

// members reports من before token end that counts the members of a body who act, with
// their noun alone between it and from: مسلحون من الجماعة.
func (a *analysis) members(from, end int) bool {
	j := end - 1
	if a.lang.Code != "ar" || j <= from || j > from+2 || a.known(j).Role() != "launch" {
		return false
	}
	for k := from; k < j; k++ {
		if a.outer[k] >= 0 || a.tok(k).Kind != text.Word || a.closed(k) || a.held(k) {
			return false
		}
	}
	return true
}

// partJoined reports a name joined to the one before by its part, which bears the "and":
// بين الجيش ومسلحي الجماعة.
func (a *analysis) partJoined(previous, m *mention) bool {
	if a.lang.Code != "ar" || m.first != previous.last+1 || m.prefix != "" || a.tok(previous.last).Kind != text.Word {
		return false
	}
	part, ok := strings.CutPrefix(a.bare(previous.last), "و")
	return ok && (a.nounIn("parts", part) || a.nounIn("held", part))
}

// bystanders gives a happening the places within the description of people who neither
// act nor are a name of their own: منازل المواطنين في بلدة حيس.
func (a *analysis) bystanders(m *mention, h *happening) {
	if !m.anonymous || m.typ != record.Official || m.first < h.last {
		return
	}
	outer := a.outer[m.first]
	for _, i := range a.inSent[h.sent] {
		if x := &a.mentions[i]; x.parent == outer && i != outer && a.known(x.first-1).Role() == "place" {
			a.give(h, i, "place")
		}
	}
}

// closedByArticle reports a definite noun among the words of a phrase of means, which
// owns nothing behind it: قصف الجيش بالمدفعية الثقيلة مواقع الحركة.
func (a *analysis) closedByArticle(from, to int) bool {
	for j := from; j < to; j++ {
		if hasArticle(a.bare(j)) || j == from && strings.HasPrefix(a.bare(j), "بال") {
			return true
		}
	}
	return false
}

// struckPart reports that only what is struck of a body stands between the noun of an
// attack and the body's name: قصف مواقع التنظيم.
func (a *analysis) struckPart(m *mention, h *happening) bool {
	if a.lang.Code != "ar" || h.typ != record.Attack || m.first == h.last || m.first > h.last+2 || !a.held(h.last) {
		return false
	}
	for j := h.last; j < m.first; j++ {
		if a.outer[j] >= 0 || !a.partWord(j) {
			return false
		}
	}
	return true
}

// byMeansOf reports the owner of what somebody was hit by: أصيب برصاص جيش الاحتلال,
// قتل بنيران الشرطة. Adjectives of the weapon may stand between.
func (a *analysis) byMeansOf(m *mention, h *happening, role string) bool {
	if role != "bare" && role != "means" || m.prefix != "" || h.nominal || h.typ != record.Attack || !maySpeak(m.typ) {
		return false
	}
	for j := m.first - 1; j >= h.last && j >= m.first-4; j-- {
		if a.tok(j).Kind != text.Word || a.outer[j] >= 0 {
			return false
		}
		if noun, ok := strings.CutPrefix(a.bare(j), "ب"); ok {
			in, _ := a.lang.In("means", noun)
			return in
		}
		if in, _ := a.known(j).In("means"); !in && !a.partWord(j) {
			return false
		}
	}
	return false
}
