package extract

import "isnad/extract/record"

// blamedDeaths draws an edge between who is held responsible for somebody's death and the one
// who died, where the death is told by its noun alone and so is no event of its own: حمّل
// الحزب النظام مسؤولية مقتل اللواء فلان.
func (a *analysis) blamedDeaths() {
	if a.lang.Code != "ar" {
		return
	}
	for k := range a.cues {
		c := &a.cues[k]
		if c.class != "accusation" || c.negated || len(c.sources) == 0 {
			continue
		}
		dead := a.deathBehind(c)
		if dead < 0 {
			continue
		}
		accused, _ := a.accusedBy(c)
		for _, x := range accused {
			if x != dead && !a.attackedBy(x, dead) && maySpeak(a.entities[x].typ) {
				a.blamedDeath(c, x, dead)
			}
		}
	}
}

// deathBehind gives the person whose death the words of an accusation are about, or -1.
func (a *analysis) deathBehind(c *cue) int {
	for j := c.last; j < min(c.to, a.sentences[c.sent].Last); j++ {
		if a.tok(j).Is(",") || a.tok(j).Is(".") {
			return -1
		}
		if a.outer[j] >= 0 || !a.spelt(j).InAny("deaths") && !a.lang.InAny(a.bare(j), "deaths") {
			continue
		}
		if !a.known(j-1).Is("prep") && !a.readAs(j-1, "responsibility") && !a.readAs(j-1, "behind") {
			return -1 // في ذكرى مقتل
		}
		if m := a.at(j + 1); m != nil && m.first == j+1 && m.typ == record.Official && !m.anonymous && m.prefix == "" {
			return m.entity
		}
		return -1
	}
	return -1
}

// attackedBy reports that an edge says who hit whom already.
func (a *analysis) attackedBy(x, y int) bool {
	for _, e := range a.edges {
		if e.typ == record.Attacked && e.from == x && e.to == y {
			return true
		}
	}
	return false
}

// blamedDeath draws the edge on a statement of its own.
func (a *analysis) blamedDeath(c *cue, x, dead int) {
	st := &statement{kind: record.Report, speaker: a.ids(c.sources)[0], event: -1, certainty: record.Certain, polarity: record.Positive,
		rule: c.rule + ", a death", cue: a.cueWords(c), names: []named{{"agent", x}, {"target", dead}}}
	st.from, st.to = a.cueQuote(c)
	a.statements = append(a.statements, st)
	a.edge(edge{typ: record.Attacked, from: x, to: dead, event: -1, status: record.StatusAlleged}, len(a.statements)-1)
}
