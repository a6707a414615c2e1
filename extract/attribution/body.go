package attribution

import (
	"isnad/extract/analysis"
	"isnad/extract/entities"
	"isnad/extract/record"
)

// BodySpeaks adds the body in whose name a spokesman denies: both deny.
func BodySpeaks(a *analysis.Article, st *analysis.Statement, speaker int) {
	b := entities.BodyOf(a, speaker)
	if st.Kind == record.Denial {
		if c := countryOf(a, speaker); c >= 0 && c != speaker && forCountry(a, st) {
			speakFor(a, st, speaker, c)
			if c == b {
				return
			}
		}
	}
	if !a.Spokesman(speaker) && !(st.Kind == record.Claim && entities.SpeaksFor(a, speaker)) && !(st.Kind == record.Denial && deniesForBody(a, speaker, b)) {
		return
	}
	if b >= 0 && b != speaker {
		speakFor(a, st, speaker, b)
	}
}

// speakFor makes the statement of a body in whose name somebody speaks.
func speakFor(a *analysis.Article, st *analysis.Statement, speaker, b int) {
	twin := *st
	twin.Speaker, twin.Rule, twin.Mouth, twin.Plain = b, st.Rule+", in the body's name", st, false
	if st.Kind == record.Claim {
		st.Kind = record.Report
		insteadOf(a, st.Event, speaker, b)
	}
	twin.Via = analysis.AppendNew(append([]int(nil), st.Via...), speaker)
	a.Statements = append(a.Statements, &twin)
}

// deniesForBody reports an official whose denial is his body's too: anybody of its
// own people, but for a state only who represents it.
func deniesForBody(a *analysis.Article, speaker, body int) bool {
	if body < 0 || a.RoleIn(speaker, "former") {
		return false
	}
	switch typ := a.Entities[body].Type; typ {
	case record.Group, record.Actor:
		if a.Entities[speaker].Anonymous && typ == record.Actor {
			return a.RoleIn(speaker, "deny-for-body") && !a.RoleIn(speaker, "sources") // who speaks as a source speaks for himself
		}
		return a.Entities[speaker].Type == record.Official && !a.RoleIn(speaker, "no-mouth") || a.RoleIn(speaker, "deny-for-body")
	}
	return a.RoleIn(speaker, "deny-for-body")
}

// insteadOf makes the body the doer where its spokesman spoke for it.
func insteadOf(a *analysis.Article, event, speaker, body int) {
	e := a.Events[event]
	var agents []int
	for _, x := range e.Agents {
		if x != speaker {
			agents = append(agents, x)
		}
	}
	e.Agents = analysis.AppendNew(agents, body)
}

// forCountry reports that a speaker denies for his country: ضلوع بلاده.
func forCountry(a *analysis.Article, st *analysis.Statement) bool {
	for j := st.From; j < st.To; j++ {
		if in, _ := a.Known(j).In("own-country"); in {
			return true
		}
	}
	return false
}

// countryOf returns the country whose official an entity is told to be, or -1.
func countryOf(a *analysis.Article, e int) int {
	x := a.Entities[e]
	if x.Body >= 0 && a.Entities[x.Body].Type == record.Country {
		return x.Body
	}
	for _, k := range x.Mentions { // بعثة إيران
		for i := range a.Mentions {
			if m := &a.Mentions[i]; m.Parent == k && m.Type == record.Country && x.Type == record.Actor && m.Entity >= 0 {
				return m.Entity
			}
		}
	}
	nation := x.Nation
	if nation == nil && x.Body >= 0 {
		if b := a.Entities[x.Body]; b.Nation != nil {
			nation = b.Nation
		} else if b.Entry != nil {
			nation = a.Catalog.Get("country/" + b.Entry.Country)
		}
	}
	for i, y := range a.Entities {
		if nation != nil && y.Entry == nation && len(y.Mentions) > 0 {
			return i
		}
	}
	return -1
}

// mouthpiece reports a person through whom a body speaks, both being speakers of
// one cue: only the body claims.
func mouthpiece(a *analysis.Article, sp int, speakers []int) bool {
	if a.Entities[sp].Type != record.Official {
		return false
	}
	for _, x := range speakers {
		if t := a.Entities[x].Type; t == record.Group || t == record.Actor {
			return true
		}
	}
	return false
}
