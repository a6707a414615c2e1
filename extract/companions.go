package extract

import "isnad/extract/record"

// companionReach is how many words behind the word of company the companions are
// named in.
const companionReach = 8

// findCompanions gives a visit those who went along: برفقة رئيس الأركان, ورافقته
// نائبته, accompanied by the governor. Who is told by a pronoun to have gone along
// may stand in the sentence behind the visit.
func (a *analysis) findCompanions() {
	for s, sent := range a.sentences {
		if sent.noise != "" {
			continue
		}
		for i := sent.First; i < sent.Last; i++ {
			next, back := a.company(i)
			if next == 0 {
				continue
			}
			h := a.visitNear(i, s, back)
			if h == nil {
				continue
			}
			for _, m := range a.after(next, s, companionReach, func(m *mention) bool { return m.typ == record.Official && !m.anonymous }) {
				h.addDoer(a.outer[m.first])
			}
		}
	}
}

// company reports a word of company at token i: the token behind it, and whether a
// pronoun in it points back to who is accompanied. Zero means none.
func (a *analysis) company(i int) (next int, back bool) {
	if a.outer[i] >= 0 {
		return 0, false
	}
	if in, _ := a.spelt(i).In("with-whom"); in {
		return i + 1, false
	}
	if i+1 < len(a.doc.Tokens) && a.lang.OpensEntry(a.strict(i)) {
		if in, _ := a.lang.In("with-whom", a.strict(i)+" "+a.strict(i+1)); in {
			return i + 2, false
		}
	}
	for _, v := range a.words[i].verbs {
		if in, _ := a.lang.In("accompanying", v.lemma); in && v.Suffix && v.Finite() {
			return i + 1, true
		}
	}
	return 0, false
}

// visitNear returns the visit of the sentence that is told nearest to token i, or,
// where a pronoun points back, the last one of the sentence before.
func (a *analysis) visitNear(i, sent int, back bool) *happening {
	var best *happening
	gap := func(h *happening) int { return max(h.pos-i, i-h.pos) }
	for k := range a.happenings {
		h := &a.happenings[k]
		if h.typ == record.Visit && h.sent == sent && (!back || h.pos < i) && (best == nil || gap(h) < gap(best)) {
			best = h
		}
	}
	if best != nil || !back {
		return best
	}
	for k := range a.happenings {
		if h := &a.happenings[k]; h.typ == record.Visit && h.sent == sent-1 {
			best = h
		}
	}
	return best
}

// addDoer makes a mention one of those who did it.
func (h *happening) addDoer(m int) {
	if has(h.targets, m) {
		return
	}
	h.agents = appendNew(h.agents, m)
	if h.plain != nil {
		h.plain.agents = appendNew(h.plain.agents, m)
	}
}
