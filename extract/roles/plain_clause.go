package roles

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/record"
	"isnad/extract/text"
)

// What an Arabic verb's object pronoun, "at the hands of" and "from" say of doers and
// of what was hit.

// tookPronoun reports an active verb whose object is the pronoun on it: أطلقتها, شنه.
// The name behind it is who did it, whatever stands before: صاروخ أطلقته الجماعة.
func tookPronoun(a *analysis.Article, h *analysis.Happening) bool {
	return a.Lang.Code == "ar" && h.Verb != nil && !h.Nominal && !h.Passive && h.Verb.Suffix && h.Type == record.Attack
}

// pronounRole gives the role of a name behind such a verb that nothing else governs.
func pronounRole(a *analysis.Article, m *analysis.Mention, h *analysis.Happening) string {
	if len(h.Agents) > 0 || !analysis.MaySpeak(m.Type) {
		return "none"
	}
	if _, nouns := governor(a, m, h.Last-1); nouns > 0 && !acts(a, m, h) && !(m.First == h.Last+1 && ForceNoun(a, h.Last)) {
		return "none" // أطلقها مجهولون, but أصابها صاروخ حوثي
	}
	return "agent"
}

// groupsWeapon reports the adjective of a group on the weapon that is the subject right behind
// its verb: أصاب صاروخ حوثي السفينة.
func groupsWeapon(a *analysis.Article, m *analysis.Mention, h *analysis.Happening) bool {
	return a.Lang.Code == "ar" && h.Type == record.Attack && !h.Passive && m.Type == record.Group && m.First == h.Last+1 && m.Last == m.First+1 &&
		m.Prefix == "" && arabic.Nisba(a.Strict(m.First)) && !analysis.HasArticle(a.Strict(m.First)) && ForceNoun(a, h.Last)
}

// subjectBehind reports that the subject of a verb stands right behind it, so that the
// name before it is what its pronoun means: القيادي الذي اغتالته إسرائيل.
func subjectBehind(a *analysis.Article, h *analysis.Happening) bool {
	for j := h.Last; j < a.Sentences[h.Sent].Last && j < h.Last+4; j++ {
		if m := a.At(j); m != nil {
			return m.Prefix == "" && analysis.MaySpeak(m.Type)
		}
		if a.Tok(j).Kind != text.Word || !partWord(a, j) {
			return false
		}
	}
	return false
}

// handedBy makes a verb passive that "at the hands of" gives its doer, since the same
// letters may be read either way: قتل القيادي على يد الجيش.
func handedBy(a *analysis.Article, m *analysis.Mention, h *analysis.Happening) {
	if a.Lang.Code != "ar" || h.Nominal || h.Passive || h.Type != record.Attack && h.Type != record.Seizure {
		return
	}
	for j := m.First - 1; j >= m.First-4 && j > h.Pos; j-- {
		if a.Outer[j] >= 0 {
			return
		}
		if a.Known(j).Role() == "agent" || a.Lang.Role(a.Bare(j-1)+" "+a.Strict(j)) == "agent" {
			h.Passive = true
			for _, x := range h.Agents {
				give(a, h, x, "target")
			}
			h.Agents = nil
			return
		}
	}
}

// comesFrom reports the body that an attack is told to come from, right behind its noun:
// قصف مدفعي من قوات الدعم, هجوم بمسيّرات من الجماعة. A place is where it was launched.
func comesFrom(a *analysis.Article, m *analysis.Mention, h *analysis.Happening) bool {
	if a.Lang.Code != "ar" || h.Type != record.Attack || m.Type != record.Group && m.Type != record.Actor || m.Prefix != "" {
		return false
	}
	noun := behindNoun(h)
	from := m.First - 1
	if noun >= 0 && from > noun && a.Outer[from] < 0 && partWord(a, from) {
		from-- // من عناصر الجماعة
	}
	if noun < 0 || from < noun || from > noun+3 || a.Known(from).Role() != "launch" {
		return false
	}
	for j := noun; j < from; j++ {
		if a.Outer[j] >= 0 || a.Tok(j).Kind != text.Word || a.Closed(j) || Held(a, j) || analysis.HasArticle(a.Bare(j)) || Prefixed(a, j, "ل") {
			return false
		}
	}
	return true
}

// timeInsertion gives the comma that opens an expression of time which the comma at
// token i closes: بمسيّرات، صباح الخميس، مطار المدينة. It is -1 for none.
func timeInsertion(a *analysis.Article, i int) int {
	if !a.Tok(i).Is(",") {
		return -1
	}
	for j := i - 1; j > i-8 && j >= 0; j-- {
		if a.Tok(j).Is(",") {
			if j < i-1 && onlyTime(a, j+1, i) {
				return j
			}
			return -1
		}
	}
	return -1
}

// members reports من before token end that counts the members of a body who act, with
// their noun alone between it and from: مسلحون من الجماعة.
func members(a *analysis.Article, from, end int) bool {
	j := end - 1
	if a.Lang.Code != "ar" || j <= from || j > from+2 || a.Known(j).Role() != "launch" {
		return false
	}
	for k := from; k < j; k++ {
		if a.Outer[k] >= 0 || a.Tok(k).Kind != text.Word || a.Closed(k) || Held(a, k) {
			return false
		}
	}
	return true
}

// partJoined reports a name joined to the one before by its part, which bears the "and":
// بين الجيش ومسلحي الجماعة.
func partJoined(a *analysis.Article, previous, m *analysis.Mention) bool {
	if a.Lang.Code != "ar" || m.First != previous.Last+1 || m.Prefix != "" || a.Tok(previous.Last).Kind != text.Word {
		return false
	}
	part, ok := strings.CutPrefix(a.Bare(previous.Last), "و")
	return ok && (grammar.NounIn(a, "parts", part) || grammar.NounIn(a, "held", part))
}

// bystanders gives a happening the places within the description of people who neither
// act nor are a name of their own: منازل المواطنين في بلدة حيس.
func bystanders(a *analysis.Article, m *analysis.Mention, h *analysis.Happening) {
	if !m.Anonymous || m.Type != record.Official || m.First < h.Last {
		return
	}
	outer := a.Outer[m.First]
	for _, i := range a.InSent[h.Sent] {
		if x := &a.Mentions[i]; x.Parent == outer && i != outer && a.Known(x.First-1).Role() == "place" {
			give(a, h, i, "place")
		}
	}
}

// closedByArticle reports a definite noun among the words of a phrase of means, which
// owns nothing behind it: قصف الجيش بالمدفعية الثقيلة مواقع الحركة.
func closedByArticle(a *analysis.Article, from, to int) bool {
	for j := from; j < to; j++ {
		if analysis.HasArticle(a.Bare(j)) || j == from && strings.HasPrefix(a.Bare(j), "بال") {
			return true
		}
	}
	return false
}

// struckPart reports that only what is struck of a body stands between the noun of an
// attack and the body's name: قصف مواقع التنظيم.
func struckPart(a *analysis.Article, m *analysis.Mention, h *analysis.Happening) bool {
	if a.Lang.Code != "ar" || h.Type != record.Attack || m.First == h.Last || m.First > h.Last+2 || !Held(a, h.Last) {
		return false
	}
	for j := h.Last; j < m.First; j++ {
		if a.Outer[j] >= 0 || !partWord(a, j) {
			return false
		}
	}
	return true
}

// byMeansOf reports the owner of what somebody was hit by: أصيب برصاص جيش الاحتلال,
// قتل بنيران الشرطة. Adjectives of the weapon may stand between.
func byMeansOf(a *analysis.Article, m *analysis.Mention, h *analysis.Happening, role string) bool {
	if role != "bare" && role != "means" || m.Prefix != "" || h.Nominal || h.Type != record.Attack || !analysis.MaySpeak(m.Type) {
		return false
	}
	for j := m.First - 1; j >= h.Last && j >= m.First-4; j-- {
		if a.Tok(j).Kind != text.Word || a.Outer[j] >= 0 {
			return false
		}
		if noun, ok := strings.CutPrefix(a.Bare(j), "ب"); ok {
			in, _ := a.Lang.In("means", noun)
			return in
		}
		if in, _ := a.Known(j).In("means"); !in && !partWord(a, j) {
			return false
		}
	}
	return false
}
