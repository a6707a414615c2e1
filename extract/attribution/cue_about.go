package attribution

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/entities"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// about is what the words of a claim or denial say of the act that they are about.
type about struct {
	speakers []int           // entities, with their bodies
	names    []int           // entities that are named
	days     []string        // ISO
	words    map[string]bool // what they call it, without article
	attack   bool            // they call it a deed of force, or nothing else
	denial   bool
}

// ofAttack reports words that call the act a deed of force.
func (x *about) ofAttack() bool { return x != nil && x.attack }

// aboutReach is how many tokens behind a claim or denial tell what it is about.
const aboutReach = 16

// aboutWhat reads what a claim or denial says of its act. It is nil for other cues.
func aboutWhat(a *analysis.Article, c *analysis.Cue) *about {
	if c.Class != "claim" && c.Class != "denial" {
		return nil
	}
	x := &about{words: map[string]bool{}, denial: c.Class == "denial"}
	for _, sp := range a.EntitiesOf(c.Sources) {
		x.speakers = analysis.AppendNew(x.speakers, sp)
		if b := entities.BodyOf(a, sp); b >= 0 {
			x.speakers = analysis.AppendNew(x.speakers, b)
		}
	}
	from, to := c.Last, min(c.To, c.Last+aboutReach)
	switch {
	case c.To <= c.Pos: // what is said stands before its verb
		from, to = max(c.From, c.Pos-aboutReach), c.Pos
	case c.Verb != nil && c.Verb.Suffix && a.Lang.Code == "ar":
		to = from // نفته الحركة: it was told before
	}
	for k := range a.Cues { // what the next cue tells is another matter
		if d := &a.Cues[k]; d.Sent == c.Sent && d.Pos >= from && d.Pos < to && d.Pos != c.Pos && analysis.Speaks(d.Class) {
			to = d.Pos
		}
	}
	for j := from; j < to; j++ {
		if m := a.At(j); m != nil {
			if m.Entity >= 0 && !slices.Contains(x.speakers, m.Entity) && m.Type != record.Country && m.Type != record.Official {
				x.names = analysis.AppendNew(x.names, m.Entity)
			}
			j = m.Last - 1
			continue
		}
		if w := grammar.Unbound(a, j); a.Tok(j).Kind == text.Word && !a.Closed(j) && (grammar.TellsAct(a, w) || grammar.NounIn(a, "weapons", w) || grammar.NounIn(a, "event-words", w)) {
			x.words[w] = true
			t := a.Lang.NounTrigger(w)
			if t == nil {
				x.attack = x.attack || !x.denial && len(x.words) == 1 // تبنت العملية
			} else {
				x.attack = t.Type == string(record.Attack)
			}
		}
	}
	for _, t := range a.Times {
		if t.First >= from && t.First < to && t.Day != "" {
			x.days = append(x.days, t.Day)
		}
	}
	return x
}

// fits rates, in tokens of distance, how well a telling fits what a cue says of its act:
// whoever denies a part in the blast at the port speaks of no later ambush.
func fits(a *analysis.Article, x *about, h *analysis.Happening) int {
	if x == nil {
		return 0
	}
	e := a.Events[h.Event]
	score := 0
	if placedAt(x.names, e) {
		score += 150
	}
	for _, d := range x.days {
		if e.Day == d {
			score += 100
		} else if e.Day != "" {
			score -= 60
		}
	}
	for j := h.From; j < h.To; j++ {
		if x.words[grammar.Unbound(a, j)] && a.Outer[j] < 0 {
			score += 60
			break
		}
	}
	if !x.denial && othersDid(a, x.speakers, e) {
		score -= 60
	}
	if x.denial && analysis.Family(e.Type) == analysis.Family(record.Attack) && chargedWith(a, x.speakers, h.Event) {
		score += 100
	}
	return score
}

// chargedWith reports that somebody lays an event on one of the entities.
func chargedWith(a *analysis.Article, who []int, event int) bool {
	for _, st := range a.Statements {
		if st.Kind == record.Accusation && st.Event == event && analysis.Overlap(analysis.NamedAs(st, "accused"), who) > 0 {
			return true
		}
	}
	return false
}

// othersDid reports an event of which every doer told is somebody else than those who
// speak, and none of their people or bodies.
func othersDid(a *analysis.Article, who []int, e *analysis.Event) bool {
	for _, d := range e.Agents {
		for _, sp := range who {
			if d == sp || entities.BodyOf(a, d) == sp || branchOf(a, sp, d) || branchOf(a, d, sp) {
				return false
			}
		}
	}
	return len(e.Agents) > 0
}
