package extract

import (
	"fmt"
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/quantity"
	"isnad/extract/record"
)

// build turns the analysis into its public form; ids follow the text.
func build(a *analysis.Article) (record.Record, recordIDs) {
	art := a.Input
	r := record.Record{
		Version: record.Version, ID: art.ID, Key: art.Key, URL: art.URL, Title: art.Title, Outlet: art.Outlet, OutletBy: art.OutletFrom,
		Language: art.Language, Published: art.Published, DateFrom: art.PublishedFrom, Length: len(a.Doc.Raw),
		Entities: []record.Entity{}, Events: []record.Event{}, Edges: []record.Edge{}, Statements: []record.Statement{},
	}
	if r.Title == "" {
		r.Title = headlineText(a)
	}
	entityID := entityRecords(a, &r)
	eventID := eventRecords(a, &r, entityID)
	stID := map[int]string{}
	for i, st := range a.Statements {
		if s, ok := statementRecord(a, st, entityID, eventID); ok {
			s.ID = fmt.Sprintf("s%d", len(r.Statements)+1)
			stID[i] = s.ID
			r.Statements = append(r.Statements, s)
		}
	}
	edgeRecords(a, &r, entityID, eventID, stID)
	return r, recordIDs{entityID, eventID}
}

// recordIDs are the ids that entities and events have in the record.
type recordIDs struct{ entity, event map[int]string }

// headlineText gives the article's first line where it is a headline.
func headlineText(a *analysis.Article) string {
	for _, s := range a.Sentences {
		if s.Noise != "" {
			continue
		}
		if !s.Title {
			return ""
		}
		text, _, _ := a.Slice(a.Doc.Lines[s.Line].First, a.Doc.Lines[s.Line].Last)
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

func eventRecords(a *analysis.Article, r *record.Record, entityID map[int]string) map[int]string {
	ids := map[int]string{}
	for k, e := range a.Events {
		if e.Dropped {
			continue
		}
		h := &a.Happenings[e.Best]
		from, to := grammar.Trim(a, h.From, h.To)
		out := record.Event{
			ID: fmt.Sprintf("v%d", len(r.Events)+1), Type: e.Type, Subkind: e.Subkind, Date: e.Day, Time: e.Clock, Precision: e.Precision,
			Agents: refs(e.Agents, entityID), Targets: refs(struck(a, e), entityID), Places: refs(e.Places, entityID), Launch: refs(e.Launch, entityID),
			Weapon: weapon(a, e), Casualties: casualties(a, e), Rule: e.Rule,
		}
		if out.Date = analysis.KnownDay(e.Day); out.Date != e.Day {
			out.Time, out.Precision = "", ""
		}
		out.Evidence, out.Start, out.End = a.Slice(from, to)
		ids[k] = out.ID
		r.Events = append(r.Events, out)
	}
	return ids
}

func statementRecord(a *analysis.Article, st *analysis.Statement, entityID, eventID map[int]string) (record.Statement, bool) {
	s := record.Statement{Kind: st.Kind, Speaker: record.Narrator, Via: refs(st.Via, entityID), Certainty: st.Certainty, Polarity: st.Polarity, Cue: st.Cue, Rule: st.Rule}
	if st.Speaker >= 0 {
		id, ok := entityID[st.Speaker]
		if !ok && st.Kind != record.Report {
			return s, false
		}
		if ok { // whose word it is who is no entity, the article tells
			s.Speaker = id
		}
	}
	if st.Event >= 0 {
		id, ok := eventID[st.Event]
		if !ok {
			return s, false
		}
		s.About = []string{id}
	}
	for _, n := range st.Names {
		if id, ok := entityID[n.Entity]; ok {
			s.Names = append(s.Names, record.Role{Role: n.Role, Entity: id})
		}
	}
	s.Quote, s.Start, s.End = a.Slice(st.From, st.To)
	return s, true
}

func edgeRecords(a *analysis.Article, r *record.Record, entityID, eventID, stID map[int]string) {
	for _, e := range a.Edges {
		out := record.Edge{Type: e.Type, From: entityID[e.From], Status: e.Status, Rule: e.Rule}
		if e.ToEvent {
			out.To = eventID[e.To]
		} else {
			out.To = entityID[e.To]
		}
		if e.Event >= 0 {
			out.Event = eventID[e.Event]
		}
		first := -1
		for _, i := range e.Statements {
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
		out.Evidence, out.Start, out.End = a.Slice(a.Statements[first].From, a.Statements[first].To)
		r.Edges = append(r.Edges, out)
	}
}

// weapon names what an event was done with: the weapon that its clauses count,
// or that is the object of their light verb, as the text has it.
func weapon(a *analysis.Article, e *analysis.Event) string {
	for _, i := range e.Happenings {
		h := &a.Happenings[i]
		for _, q := range a.Quantities {
			if q.Class == quantity.Weapon && q.First >= h.From && q.First < h.To {
				return q.Unit
			}
		}
	}
	return ""
}

// casualties collects the counted people and weapons of an event's clauses.
func casualties(a *analysis.Article, e *analysis.Event) []record.Quantity {
	var out []record.Quantity
	seen := map[string]bool{}
	for _, i := range e.Happenings {
		h := &a.Happenings[i]
		for _, q := range a.Quantities {
			if (q.Class == quantity.Harm || q.Class == quantity.Weapon) && q.First >= h.From && q.First < h.To && !seen[q.Unit] {
				seen[q.Unit] = true
				out = append(out, record.Quantity{Unit: q.Unit, Min: q.Min, Max: q.Max})
			}
		}
	}
	return out
}

// struck returns what an event hit, with the forces that a base which was hit
// is told to hold.
func struck(a *analysis.Article, e *analysis.Event) []int {
	out := append([]int(nil), e.Targets...)
	if e.Type != record.Attack {
		return out
	}
	for _, g := range e.Guests {
		if !slices.Contains(e.Agents, g) {
			out = analysis.AppendNew(out, g)
		}
	}
	return out
}
