package roles

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/record"
	"isnad/extract/text"
)

// committedReach is how many words behind the noun of a deed the verb may stand that tells
// who did it.
const committedReach = 10

// committedBy gives the noun of an attack the subject of the verb behind it whose pronoun
// means it: المجزرة التي ارتكبتها قوات النظام, غارة في البلدة نفذتها طائرات التحالف.
func committedBy(a *analysis.Article, h *analysis.Happening) {
	if !h.Nominal || h.Type != record.Attack || len(h.Agents) > 0 || h.Nation != nil {
		return
	}
	for j := h.Last; j < a.Sentences[h.Sent].Last && j < h.Last+committedReach; j++ {
		if m := a.At(j); m != nil {
			j = m.Last - 1
			continue
		}
		if a.Tok(j).Kind == text.Punct {
			return
		}
		v, ok := a.Finite(j)
		if !ok || !arabic.VerbHere(a, j) {
			continue
		}
		if !v.Suffix || v.And != "" || v.Passive || !a.Lang.InAny(v.Lemma, "committing") {
			return
		}
		m := a.At(j + 1)
		if m == nil && partWord(a, j+1) {
			m = a.At(j + 2)
		}
		if m != nil && analysis.MaySpeak(m.Type) && m.Prefix == "" && actsBetween(a, j+1, m.First) {
			give(a, h, a.Outer[m.First], "agent")
		}
		return
	}
}

// massacred makes the place of a massacre what was hit, where nobody is named who was: its
// people are.
func massacred(a *analysis.Article, h *analysis.Happening) {
	if h.Type != record.Attack || len(h.Targets) > 0 {
		return
	}
	noun := h.StruckBy()
	if noun < 0 || !a.Stem(noun).InAny("massacres") {
		return
	}
	for _, p := range h.Places {
		if m := &a.Mentions[p]; m.Type == record.Town && m.First > noun && m.First <= noun+2 {
			give(a, h, p, "target")
			return
		}
	}
}

// ofWhom reports the body whose an attack is told to be by ل, behind the adjectives of its
// noun: القصف المدفعي لقوات الدعم على المدينة.
func ofWhom(a *analysis.Article, m *analysis.Mention, h *analysis.Happening) bool {
	if a.Lang.Code != "ar" || h.Type != record.Attack || len(h.Agents) > 0 || m.Prefix != "ل" || !analysis.IsBody(m) || m.First == h.Last ||
		a.Lang.InAny(strings.TrimPrefix(a.Bare(h.Pos), "ال"), "target-nouns") {
		return false
	}
	for j := h.Last; j < m.First; j++ {
		if a.Outer[j] >= 0 || a.Tok(j).Kind != text.Word || analysis.HasArticle(a.Bare(j)) != analysis.HasArticle(a.Bare(h.Pos)) || !arabic.Nisba(analysis.TrimArticle(a.Strict(j))) && !grammar.DescribingWord(a, j) {
			return false
		}
	}
	return true
}

// siteHit reports a body told by the noun for its site right behind a verb of striking with
// no object of its own: استهدفت مديرية الأمن بعبوة. It was hit.
func siteHit(a *analysis.Article, m *analysis.Mention, h *analysis.Happening) bool {
	if a.Lang.Code != "ar" || h.Type != record.Attack || h.Subkind == "killing" || h.Subkind == "clash" || h.Noun >= 0 || m.Type != record.Actor || m.Prefix != "" || m.First != h.Last || !a.Stem(m.First).InAny("site-bodies") {
		return false
	}
	for j := m.Last; j < h.To; j++ {
		switch {
		case a.IsTime(j):
		case a.Tok(j).Kind != text.Word || a.Known(j).Is("prep") || grammar.Instrument(a, j) || a.At(j) != nil && a.At(j).Prefix != "":
			return true
		default:
			return false
		}
	}
	return true
}

// namesTheDoer reports the person who names the doer told right before him by what he
// belongs to: على يد أحد أنصار الحركة فلان, أحد عناصرها ويدعى فلان.
func namesTheDoer(a *analysis.Article, previous, m *analysis.Mention, role string) bool {
	if a.Lang.Code != "ar" || previous == nil || role != "agent" || m.Type != record.Official || m.Anonymous || m.Prefix != "" {
		return false
	}
	j := previous.Last
	for j < m.First && (analysis.HasArticle(a.Strict(j)) || a.Spelt(j).InAny("called") || a.Tok(j).Is("(")) {
		j++
	}
	return j == m.First && (oneOfThem(a, previous.First-1) || oneOfThem(a, previous.First-2) || oneOfThem(a, previous.First))
}

// oneOfThem reports the word that picks one of several.
func oneOfThem(a *analysis.Article, i int) bool { return a.Spelt(i).InAny("one-of") }
