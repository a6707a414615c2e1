package attribution

import (
	"isnad/extract/accused"
	"isnad/extract/analysis"
	"isnad/extract/entities"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// accuseAid reads what somebody says of who arms, pays or shelters a group as an accusation of
// that one: Washington says Iran supplies the militia with missiles.
func accuseAid(a *analysis.Article, c *analysis.Cue) {
	if a.Lang.Code != "en" || c.Verb == nil || c.Negated || c.Class != "report" {
		return
	}
	accused, v := aider(a, c)
	if v < 0 || !aidsGroup(a, v, a.Sentences[c.Sent].Last) {
		return
	}
	for _, sp := range a.EntitiesOf(c.Sources) {
		for _, x := range accused {
			if sp == x || entities.BodyOf(a, sp) == x || ofItsOwn(a, sp, x) {
				continue
			}
			st := &analysis.Statement{Kind: record.Accusation, Speaker: sp, Via: a.EntitiesOf(c.Via), Event: -1, Certainty: Certainty(c), Polarity: record.Positive,
				Rule: "accuse-aids", Cue: a.CueWords(c), Names: []analysis.Named{{Role: "accused", Entity: x}}, Lesser: true}
			st.From, st.To = CueQuote(a, c)
			a.Statements = append(a.Statements, st)
		}
	}
}

// aider gives the subject of the clause that a verb of saying opens, where it is a state, a body
// or a person and its verb tells of aid, with the token of that verb; else -1.
func aider(a *analysis.Article, c *analysis.Cue) ([]int, int) {
	j, end := c.Last, a.Sentences[c.Sent].Last
	for j < end && (a.Spelt(j).Is("sub", "adv") || grammar.Determiner(a, j) || a.Tok(j).Is(`"`)) {
		j++
	}
	m := a.At(j)
	if m == nil || m.Entity < 0 || !analysis.MaySpeak(m.Type) {
		return nil, -1
	}
	accused := accused.WithJoined(a, m, end)
	for n := 0; n < len(accused)*4 && j < end; n++ {
		if m := a.At(j); m != nil {
			j = m.Last
			continue
		}
		if v, ok := grammar.FiniteWord(a, j); ok && a.Lang.InAny(v.Lemma, "aiding") && a.Tok(j-1).Kind == text.Word {
			return accused, j
		}
		if w := a.Spelt(j); !a.Tok(j).Is(",") && !w.Is("aux", "adv", "det", "conj") {
			return nil, -1
		}
		j++
	}
	return nil, -1
}

// aidsGroup reports a group within a few words behind a verb of aid at token v.
func aidsGroup(a *analysis.Article, v, end int) bool {
	for j := v + 1; j < end && j < v+5; j++ {
		if m := a.At(j); m != nil {
			return m.Type == record.Group
		}
		if a.Spelt(j).InAny("group-nouns") {
			return true
		}
		if a.Tok(j).Kind != text.Word || a.Spelt(j).Is("sub", "rel", "prep", "neg") {
			return false
		}
	}
	return false
}
