package roles

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// topicSubject takes the name right before a verb as its subject: الجيش قصف, and
// through a relative pronoun: الصواريخ التي أطلقها.
func topicSubject(a *analysis.Article, h *analysis.Happening) {
	if cleftSubject(a, h) {
		return
	}
	j := h.Pos - 1
	first := a.Sentences[h.Sent].First
	for j >= first && j > h.Pos-8 && a.At(j) == nil && (a.Known(j).Is("part", "aux", "adv", "pron") || grammar.Auxiliary(a, j) || a.Tok(j).Is(`"`) || a.Tok(j).Is(")") || a.Known(j).Is("rel") || a.IsTime(j) || emphasis(a, j)) {
		j--
	}
	if a.Tok(j).Is(",") && a.Known(j+1).Is("rel") && !a.Known(j+1).Is("prep") && a.At(j-1) != nil {
		j-- // عون، الذي وصل
	}
	if a.Tok(j).Is(",") && a.At(j-1) != nil && a.Tok(a.At(j-1).First-1).Is(",") && a.At(a.At(j-1).First-2) != nil {
		j = a.At(j-1).First - 2 // behind an apposition in commas
	}
	if k := pastInsertion(a, j, first); k >= first {
		j = k
	}
	m := a.At(j)
	if o := headOf(a, m); o != nil {
		m, j = o, o.First // سلاح الجو التابع للجيش قصف
	}
	if o := placedHead(a, m, first); o != nil {
		m, j = o, o.First // الأسطول في البحر الأسود يطلق
	}
	if m == nil || h.Verb == nil || h.Verb.And != "" || cues.Backer(a, m) {
		return
	}
	if gov, _ := governor(a, m, first-1); gov != "" && gov != "bare" && !a.Known(h.Pos-1).Is("rel") {
		return
	}
	switch {
	case h.Passive && h.Type != record.Visit, tookPronoun(a, h) && subjectBehind(a, h), placeStruck(a, m, h):
		give(a, h, a.Outer[j], "target")
	case analysis.MaySpeak(m.Type):
		give(a, h, a.Outer[j], "agent")
		for o := a.At(m.First - 1); strings.HasPrefix(m.Prefix, "و") && o != nil && analysis.MaySpeak(o.Type) && !cues.Backer(a, o); o = a.At(m.First - 1) {
			give(a, h, a.Outer[o.First], "agent") // الجيش والحشد قصفا
			if m = o; m.First == first {
				break
			}
		}
	}
}

// pastInsertion gives the last token of the topic before an insertion in commas that
// ends at token i: أن الكتيبة، وهي تشكيل مسلح، أطلقت. It is -1 for none.
func pastInsertion(a *analysis.Article, i, first int) int {
	if !a.Tok(i).Is(",") {
		return -1
	}
	for j := i - 1; j > first && j > i-20; j-- {
		if a.Tok(j).Is(".") || a.Tok(j).Is(";") || a.Tok(j).Is(":") {
			return -1
		}
		if !a.Tok(j).Is(",") {
			continue
		}
		m := a.At(j - 1)
		s := a.Bare(j + 1)
		if m == nil || !a.Lang.Is(s, "pron") && (!a.Lang.Is(s, "rel") || a.Lang.Is(s, "prep")) {
			return -1
		}
		if a.Known(m.First-1).Is("sub") || m.First == first {
			return j - 1
		}
		return -1
	}
	return -1
}

// headOf gives the body right before "belonging to" and the name of its owner: سلاح الجو
// التابع للجيش. It is nil for none.
func headOf(a *analysis.Article, m *analysis.Mention) *analysis.Mention {
	if a.Lang.Code != "ar" || m == nil || !strings.HasSuffix(m.Prefix, "ل") || !a.Stem(m.First-1).InAny("belonging") {
		return nil
	}
	if o := a.At(m.First - 2); o != nil && analysis.IsBody(o) && o.Last == m.First-1 {
		return o
	}
	return nil
}

// placedHead gives the body of which a place right before a verb tells where it is: الأسطول في
// البحر الأسود. It opens its sentence or what a particle of speech opens. It is nil for none.
func placedHead(a *analysis.Article, m *analysis.Mention, first int) *analysis.Mention {
	if a.Lang.Code != "ar" || m == nil || m.Type != record.Town && m.Type != record.Country {
		return nil
	}
	last := m.First
	if m.Prefix == "" && a.Known(m.First-1).InAny("in") {
		last--
	} else if m.Prefix != "ب" {
		return nil
	}
	o := a.At(last - 1)
	if o == nil || o.Last != last || !analysis.IsBody(o) || o.Type == record.Country || o.First > first && !a.Known(o.First-1).Is("sub", "conj") {
		return nil
	}
	return o
}

// placeStruck reports a base or town before a verb of attack that no object follows. The same
// letters may be active or passive, and places strike nothing: القاعدة استهدفت بصواريخ.
func placeStruck(a *analysis.Article, m *analysis.Mention, h *analysis.Happening) bool {
	if a.Lang.Code != "ar" || h.Type != record.Attack || h.Verb.Suffix || h.Noun >= 0 || m.Type != record.Base && m.Type != record.Town {
		return false
	}
	if rest, ok := strings.CutPrefix(a.Bare(h.Last), "ب"); ok && a.Lang.Is(rest, "num") && grammar.NounIn(a, "weapons", a.Bare(h.Last+1)) {
		return true // بعشرة صواريخ
	}
	return grammar.Instrument(a, h.Last) || a.Known(h.Last).Role() == "place" || a.IsTime(h.Last)
}
