package extract

import (
	"isnad/extract/accused"
	"isnad/extract/analysis"
	"isnad/extract/attribution"
	"isnad/extract/record"
)

// blamedDeaths draws an edge between who is held responsible for somebody's death and the one
// who died, where the death is told by its noun alone and so is no event of its own: حمّل
// الحزب النظام مسؤولية مقتل اللواء فلان.
func blamedDeaths(a *analysis.Article) {
	if a.Lang.Code != "ar" {
		return
	}
	for k := range a.Cues {
		c := &a.Cues[k]
		if c.Class != "accusation" || c.Negated || len(c.Sources) == 0 {
			continue
		}
		dead := deathBehind(a, c)
		if dead < 0 {
			continue
		}
		accused, _ := accused.Whom(a, c)
		for _, x := range accused {
			if x != dead && !attackedBy(a, x, dead) && analysis.MaySpeak(a.Entities[x].Type) {
				blamedDeath(a, c, x, dead)
			}
		}
	}
}

// deathBehind gives the person whose death the words of an accusation are about, or -1.
func deathBehind(a *analysis.Article, c *analysis.Cue) int {
	for j := c.Last; j < min(c.To, a.Sentences[c.Sent].Last); j++ {
		if a.Tok(j).Is(",") || a.Tok(j).Is(".") {
			return -1
		}
		if a.Outer[j] >= 0 || !a.Spelt(j).InAny("deaths") && !a.Lang.InAny(a.Bare(j), "deaths") {
			continue
		}
		if !a.Known(j-1).Is("prep") && !a.ReadAs(j-1, "responsibility") && !a.ReadAs(j-1, "behind") {
			return -1 // في ذكرى مقتل
		}
		if m := a.At(j + 1); m != nil && m.First == j+1 && m.Type == record.Official && !m.Anonymous && m.Prefix == "" {
			return m.Entity
		}
		return -1
	}
	return -1
}

// attackedBy reports that an edge says who hit whom already.
func attackedBy(a *analysis.Article, x, y int) bool {
	for _, e := range a.Edges {
		if e.Type == record.Attacked && e.From == x && e.To == y {
			return true
		}
	}
	return false
}

// blamedDeath draws the edge on a statement of its own.
func blamedDeath(a *analysis.Article, c *analysis.Cue, x, dead int) {
	st := &analysis.Statement{Kind: record.Report, Speaker: a.EntitiesOf(c.Sources)[0], Event: -1, Certainty: record.Certain, Polarity: record.Positive,
		Rule: c.Rule + ", a death", Cue: a.CueWords(c), Names: []analysis.Named{{Role: "agent", Entity: x}, {Role: "target", Entity: dead}}}
	st.From, st.To = attribution.CueQuote(a, c)
	a.Statements = append(a.Statements, st)
	a.Edge(analysis.Edge{Type: record.Attacked, From: x, To: dead, Event: -1, Status: record.StatusAlleged}, len(a.Statements)-1)
}
