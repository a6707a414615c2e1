package extract

import (
	"strings"

	"isnad/extract/record"
)

// topicSubject takes the name right before a verb as its subject: الجيش قصف, and
// through a relative pronoun: الصواريخ التي أطلقها.
func (a *analysis) topicSubject(h *happening) {
	if a.cleftSubject(h) {
		return
	}
	j := h.pos - 1
	first := a.sentences[h.sent].First
	for j >= first && j > h.pos-8 && a.at(j) == nil && (a.known(j).Is("part", "aux", "adv", "pron") || a.auxiliary(j) || a.tok(j).Is(`"`) || a.tok(j).Is(")") || a.known(j).Is("rel") || a.isTime(j) || a.emphasis(j)) {
		j--
	}
	if a.tok(j).Is(",") && a.known(j+1).Is("rel") && !a.known(j+1).Is("prep") && a.at(j-1) != nil {
		j-- // عون، الذي وصل
	}
	if a.tok(j).Is(",") && a.at(j-1) != nil && a.tok(a.at(j-1).first-1).Is(",") && a.at(a.at(j-1).first-2) != nil {
		j = a.at(j-1).first - 2 // behind an apposition in commas
	}
	if k := a.pastInsertion(j, first); k >= first {
		j = k
	}
	m := a.at(j)
	if o := a.headOf(m); o != nil {
		m, j = o, o.first // سلاح الجو التابع للجيش قصف
	}
	if m == nil || h.verb == nil || h.verb.and != "" || a.backer(m) {
		return
	}
	if gov, _ := a.governor(m, first-1); gov != "" && gov != "bare" && !a.known(h.pos-1).Is("rel") {
		return
	}
	switch {
	case h.passive && h.typ != record.Visit, a.tookPronoun(h) && a.subjectBehind(h):
		a.give(h, a.outer[j], "target")
	case maySpeak(m.typ):
		a.give(h, a.outer[j], "agent")
		for o := a.at(m.first - 1); strings.HasPrefix(m.prefix, "و") && o != nil && maySpeak(o.typ) && !a.backer(o); o = a.at(m.first - 1) {
			a.give(h, a.outer[o.first], "agent") // الجيش والحشد قصفا
			if m = o; m.first == first {
				break
			}
		}
	}
}

// pastInsertion gives the last token of the topic before an insertion in commas that
// ends at token i: أن الكتيبة، وهي تشكيل مسلح، أطلقت. It is -1 for none.
func (a *analysis) pastInsertion(i, first int) int {
	if !a.tok(i).Is(",") {
		return -1
	}
	for j := i - 1; j > first && j > i-20; j-- {
		if a.tok(j).Is(".") || a.tok(j).Is(";") || a.tok(j).Is(":") {
			return -1
		}
		if !a.tok(j).Is(",") {
			continue
		}
		m := a.at(j - 1)
		s := a.bare(j + 1)
		if m == nil || !a.lang.Is(s, "pron") && (!a.lang.Is(s, "rel") || a.lang.Is(s, "prep")) {
			return -1
		}
		if a.known(m.first-1).Is("sub") || m.first == first {
			return j - 1
		}
		return -1
	}
	return -1
}

// headOf gives the body right before "belonging to" and the name of its owner: سلاح الجو
// التابع للجيش. It is nil for none.
func (a *analysis) headOf(m *mention) *mention {
	if a.lang.Code != "ar" || m == nil || !strings.HasSuffix(m.prefix, "ل") || !a.stem(m.first-1).InAny("belonging") {
		return nil
	}
	if o := a.at(m.first - 2); o != nil && isBody(o) && o.last == m.first-1 {
		return o
	}
	return nil
}
