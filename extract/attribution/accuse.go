package attribution

import (
	"isnad/extract/accused"
	"isnad/extract/analysis"
	"isnad/extract/record"
)

// accuseOf makes the statement by which a speaker holds somebody responsible in the words of
// a cue.
func accuseOf(a *analysis.Article, c *analysis.Cue, sp, x, ev int) {
	st := &analysis.Statement{Kind: record.Accusation, Speaker: sp, Via: a.EntitiesOf(c.Via), Event: ev, Certainty: Certainty(c), Polarity: record.Positive,
		Rule: c.Rule, Cue: a.CueWords(c), Plain: c.Class == "accusation" && !analysis.Condemns(c) && !c.Noun, Names: []analysis.Named{{Role: "accused", Entity: x}}}
	st.From, st.To = CueQuote(a, c)
	st.Lesser = LesserCharge(a, c, x)
	a.Statements = append(a.Statements, st)
	if ev >= 0 && !st.Lesser {
		a.Events[ev].Agents = analysis.AppendNew(a.Events[ev].Agents, x)
	}
	if sp >= 0 {
		BodySpeaks(a, st, sp)
	}
}

// accuseEachOther makes the statements of those who hold one another responsible.
func accuseEachOther(a *analysis.Article, c *analysis.Cue) {
	parties := accused.Parties(a, c)
	ev := eventOfBlame(a, c, c.Last)
	for _, sp := range parties {
		for _, x := range parties {
			if sp != x && !ofItsOwn(a, sp, x) {
				accuseOf(a, c, sp, x, ev)
			}
		}
	}
}
