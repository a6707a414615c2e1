package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// accuseAid reads what somebody says of who arms, pays or shelters a group as an accusation of
// that one: Washington says Iran supplies the militia with missiles.
func (a *analysis) accuseAid(c *cue) {
	if a.lang.Code != "en" || c.verb == nil || c.negated || c.class != "report" {
		return
	}
	accused, v := a.aider(c)
	if v < 0 || !a.aidsGroup(v, a.sentences[c.sent].Last) {
		return
	}
	for _, sp := range a.ids(c.sources) {
		for _, x := range accused {
			if sp == x || a.bodyOf(sp) == x || a.ofItsOwn(sp, x) {
				continue
			}
			st := &statement{kind: record.Accusation, speaker: sp, via: a.ids(c.via), event: -1, certainty: certainty(c), polarity: record.Positive,
				rule: "accuse-aids", cue: a.cueWords(c), names: []named{{"accused", x}}, lesser: true}
			st.from, st.to = a.cueQuote(c)
			a.statements = append(a.statements, st)
		}
	}
}

// aider gives the subject of the clause that a verb of saying opens, where it is a state, a body
// or a person and its verb tells of aid, with the token of that verb; else -1.
func (a *analysis) aider(c *cue) ([]int, int) {
	j, end := c.last, a.sentences[c.sent].Last
	for j < end && (a.spelt(j).Is("sub", "adv") || a.determiner(j) || a.tok(j).Is(`"`)) {
		j++
	}
	m := a.at(j)
	if m == nil || m.entity < 0 || !maySpeak(m.typ) {
		return nil, -1
	}
	accused := a.withJoined(m, end)
	for n := 0; n < len(accused)*4 && j < end; n++ {
		if m := a.at(j); m != nil {
			j = m.last
			continue
		}
		if v, ok := a.finiteWord(j); ok && a.lang.InAny(v.lemma, "aiding") && a.tok(j-1).Kind == text.Word {
			return accused, j
		}
		if w := a.spelt(j); !a.tok(j).Is(",") && !w.Is("aux", "adv", "det", "conj") {
			return nil, -1
		}
		j++
	}
	return nil, -1
}

// aidsGroup reports a group within a few words behind a verb of aid at token v.
func (a *analysis) aidsGroup(v, end int) bool {
	for j := v + 1; j < end && j < v+5; j++ {
		if m := a.at(j); m != nil {
			return m.typ == record.Group
		}
		if a.spelt(j).InAny("group-nouns") {
			return true
		}
		if a.tok(j).Kind != text.Word || a.spelt(j).Is("sub", "rel", "prep", "neg") {
			return false
		}
	}
	return false
}
