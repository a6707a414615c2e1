package extract

import (
	"fmt"
	"slices"

	"isnad/extract/quantity"
	"isnad/extract/record"
)

// record turns the analysis into its public form; ids follow the text.
func (a *analysis) record() (record.Record, recordIDs) {
	art := a.art
	r := record.Record{
		Version: record.Version, ID: art.ID, Key: art.Key, URL: art.URL, Title: art.Title, Outlet: art.Outlet, OutletBy: art.OutletFrom,
		Language: art.Language, Published: art.Published, DateFrom: art.PublishedFrom, Length: len(a.doc.Raw),
		Entities: []record.Entity{}, Events: []record.Event{}, Edges: []record.Edge{}, Statements: []record.Statement{},
	}
	if r.Title == "" {
		r.Title = a.headlineText()
	}
	entityID := a.entityRecords(&r)
	eventID := a.eventRecords(&r, entityID)
	stID := map[int]string{}
	for i, st := range a.statements {
		if s, ok := a.statementRecord(st, entityID, eventID); ok {
			s.ID = fmt.Sprintf("s%d", len(r.Statements)+1)
			stID[i] = s.ID
			r.Statements = append(r.Statements, s)
		}
	}
	a.edgeRecords(&r, entityID, eventID, stID)
	return r, recordIDs{entityID, eventID}
}

// recordIDs are the ids that entities and events have in the record.
type recordIDs struct{ entity, event map[int]string }

// headlineText gives the article's first line where it is a headline.
func (a *analysis) headlineText() string {
	for _, s := range a.sentences {
		if s.noise != "" {
			continue
		}
		if !s.title {
			return ""
		}
		text, _, _ := a.slice(a.doc.Lines[s.Line].First, a.doc.Lines[s.Line].Last)
		return text
	}
	return ""
}

func refs(list []int, ids map[int]string) []string {
	out := []string{}
	for _, x := range list {
		if id, ok := ids[x]; ok {
			out = append(out, id)
		}
	}
	return out
}

func (a *analysis) eventRecords(r *record.Record, entityID map[int]string) map[int]string {
	ids := map[int]string{}
	for k, e := range a.events {
		if e.dropped {
			continue
		}
		h := &a.happenings[e.best]
		from, to := a.trim(h.from, h.to)
		out := record.Event{
			ID: fmt.Sprintf("v%d", len(r.Events)+1), Type: e.typ, Subkind: e.subkind, Date: e.day, Time: e.clock, Precision: e.precision,
			Agents: refs(e.agents, entityID), Targets: refs(a.struck(e), entityID), Places: refs(e.places, entityID), Launch: refs(e.launch, entityID),
			Weapon: a.weapon(e), Casualties: a.casualties(e), Rule: e.rule,
		}
		out.Evidence, out.Start, out.End = a.slice(from, to)
		ids[k] = out.ID
		r.Events = append(r.Events, out)
	}
	return ids
}

func (a *analysis) statementRecord(st *statement, entityID, eventID map[int]string) (record.Statement, bool) {
	s := record.Statement{Kind: st.kind, Speaker: record.Narrator, Via: refs(st.via, entityID), Certainty: st.certainty, Polarity: st.polarity, Cue: st.cue, Rule: st.rule}
	if st.speaker >= 0 {
		id, ok := entityID[st.speaker]
		if !ok && st.kind != record.Report {
			return s, false
		}
		if ok { // whose word it is who is no entity, the article tells
			s.Speaker = id
		}
	}
	if st.event >= 0 {
		id, ok := eventID[st.event]
		if !ok {
			return s, false
		}
		s.About = []string{id}
	}
	for _, n := range st.names {
		if id, ok := entityID[n.entity]; ok {
			s.Names = append(s.Names, record.Role{Role: n.role, Entity: id})
		}
	}
	s.Quote, s.Start, s.End = a.slice(st.from, st.to)
	return s, true
}

func (a *analysis) edgeRecords(r *record.Record, entityID, eventID, stID map[int]string) {
	for _, e := range a.edges {
		out := record.Edge{Type: e.typ, From: entityID[e.from], Status: e.status, Rule: e.rule}
		if e.toEvent {
			out.To = eventID[e.to]
		} else {
			out.To = entityID[e.to]
		}
		if e.event >= 0 {
			out.Event = eventID[e.event]
		}
		first := -1
		for _, i := range e.statements {
			if id, ok := stID[i]; ok {
				out.Statements = append(out.Statements, id)
				if first < 0 {
					first = i
				}
			}
		}
		if out.From == "" || out.To == "" || first < 0 {
			continue
		}
		out.Evidence, out.Start, out.End = a.slice(a.statements[first].from, a.statements[first].to)
		r.Edges = append(r.Edges, out)
	}
}

// weapon names what an event was done with: the weapon that its clauses count,
// or that is the object of their light verb, as the text has it.
func (a *analysis) weapon(e *event) string {
	for _, i := range e.happenings {
		h := &a.happenings[i]
		for _, q := range a.quantities {
			if q.Class == quantity.Weapon && q.First >= h.from && q.First < h.to {
				return q.Unit
			}
		}
	}
	return ""
}

// casualties collects the counted people and weapons of an event's clauses.
func (a *analysis) casualties(e *event) []record.Quantity {
	var out []record.Quantity
	seen := map[string]bool{}
	for _, i := range e.happenings {
		h := &a.happenings[i]
		for _, q := range a.quantities {
			if (q.Class == quantity.Harm || q.Class == quantity.Weapon) && q.First >= h.from && q.First < h.to && !seen[q.Unit] {
				seen[q.Unit] = true
				out = append(out, record.Quantity{Unit: q.Unit, Min: q.Min, Max: q.Max})
			}
		}
	}
	return out
}

// struck returns what an event hit, with the forces that a base which was hit
// is told to hold.
func (a *analysis) struck(e *event) []int {
	out := append([]int(nil), e.targets...)
	if e.typ != record.Attack {
		return out
	}
	for _, g := range e.guests {
		if !slices.Contains(e.agents, g) {
			out = appendNew(out, g)
		}
	}
	return out
}
