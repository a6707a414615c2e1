package extract

import "isnad/extract/record"

// findMouthpieces ties to a body the media that are told to speak in its name though
// their own name does not say so.
func (a *analysis) findMouthpieces() {
	for i := range a.mentions {
		m := &a.mentions[i]
		if !isMedium(m) || m.entity < 0 || a.entities[m.entity].body >= 0 {
			continue
		}
		if b := a.organOf(m); b >= 0 && b != m.entity {
			a.entities[m.entity].body = b
		}
	}
}

// organReach is how many words behind a name tell whose organ it is.
const organReach = 4

// organOf gives the group whose organ a channel or agency is told to be right behind
// its name, or -1: إذاعة الأندلس، لسان حال الحركة.
func (a *analysis) organOf(m *mention) int {
	j := m.last
	for j < len(a.doc.Tokens) && (a.tok(j).Is(`"`) || a.tok(j).Is(",") || a.tok(j).Is(")")) {
		j++
	}
	if a.outer[min(j, len(a.outer)-1)] >= 0 {
		return -1
	}
	if in, _ := a.known(j).In("mouthpieces"); !in {
		return -1
	}
	for k := j + 1; k < j+organReach && k < len(a.outer); k++ {
		if a.known(k).Is("sub") {
			return -1
		}
		if o := a.at(k); o != nil {
			if o.typ == record.Group && o.entity >= 0 {
				return o.entity
			}
			return -1
		}
	}
	return -1
}

// organ reports a channel or agency that speaks in the name of a group.
func (a *analysis) organ(e int) bool {
	x := a.entities[e]
	return x.typ == record.Actor && x.body >= 0 && a.entities[x.body].typ == record.Group
}

// spokenForces ties a spokesman of whom no body is told to the force whose deeds he
// announces: أعلن المتحدث العسكري أن القوات المسلحة قصفت.
func (a *analysis) spokenForces() {
	for i := range a.happenings {
		h := &a.happenings[i]
		if h.event < 0 || h.passive || h.negated {
			continue
		}
		k := a.covering(h)
		if k < 0 || a.cues[k].class == "denial" {
			continue
		}
		for _, sp := range a.ids(a.cues[k].sources) {
			if !a.spokesman(sp) || a.bodyOf(sp) >= 0 || a.speaksForSomebody(sp) {
				continue
			}
			for _, d := range a.ids(a.namedDoers(h)) {
				if a.commands(d) {
					a.entities[sp].body = d
					break
				}
			}
		}
	}
}

// speaksForSomebody reports an office that tells for whom its holder speaks, by
// whatever name: الناطق باسم القائد العام, a spokesman for the tribes.
func (a *analysis) speaksForSomebody(e int) bool {
	for _, k := range a.entities[e].mentions {
		m := &a.mentions[k]
		for j := m.first; j <= m.last && j < len(a.words); j++ {
			if a.inWhoseName(j) {
				return true
			}
		}
	}
	return false
}

// inWhoseName reports a word behind which stands for whom an office's holder speaks.
func (a *analysis) inWhoseName(i int) bool {
	in, _ := a.spelt(i).In("in-whose-name")
	return in
}
