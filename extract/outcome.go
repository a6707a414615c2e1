package extract

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/events"
	"isnad/extract/record"
)

// tellOutcome tells in the trace what became of each happening, what entities and events of
// the record were made of, and which edges were thought of and not drawn.
func tellOutcome(a *analysis.Article, r *record.Record, ids recordIDs) {
	for i := range a.Happenings {
		traceHappening(a, &a.Happenings[i], ids)
	}
	for i := range r.Entities {
		a.Trace.Entities = append(a.Trace.Entities, entityLine(a, &r.Entities[i]))
	}
	for _, k := range slices.Sorted(maps.Keys(ids.event)) {
		a.Trace.Events = append(a.Trace.Events, eventLines(a, r, ids, k)...)
	}
	a.Trace.Held, a.Trace.Undrawn = edgeAnswers(a, r, ids)
	a.Trace.Places = rulePlaces(a)
}

// traceHappening tells which event a happening was filed under, or why under none, and who has
// which part in it.
func traceHappening(a *analysis.Article, h *analysis.Happening, ids recordIDs) {
	if id, known := ids.event[h.Event]; known {
		a.Trace.Accept(a.Tok(h.Pos).Start, a.Tok(h.Last-1).End, "event", "%s by %s: %s%s", h.Type, h.Rule, id, a.CastNote(h))
		return
	}
	why := cmp.Or(events.WhyNone(a, h), "the weights hold that the article tells of no such event")
	if parts := partless(a, []*analysis.Happening{h}, ids); len(parts) > 0 {
		why += "; no part: " + strings.Join(parts, "; ")
	}
	a.TraceNone(h, why)
}

// entityLine lists the names of an entity, each with the rules that took it and the sentences
// that have it.
func entityLine(a *analysis.Article, e *record.Entity) string {
	var order []string
	rules, where := map[string][]string{}, map[string][]string{}
	for _, m := range e.Mentions {
		name := a.Doc.Slice(m.Start, m.End)
		if rules[name] == nil {
			order = append(order, name)
		}
		if !slices.Contains(rules[name], m.Rule) {
			rules[name] = append(rules[name], m.Rule)
		}
		if s := sentenceAt(a, m.Start); !slices.Contains(where[name], s) {
			where[name] = append(where[name], s)
		}
	}
	out := fmt.Sprintf("%s %s %s:", e.ID, e.Type, cmp.Or(e.Catalog, "of no list"))
	for i, name := range order {
		if i > 0 {
			out += ";"
		}
		out += fmt.Sprintf(" %q in %s by %s", strings.Join(strings.Fields(name), " "), strings.Join(where[name], ", "), strings.Join(rules[name], ", "))
	}
	return out
}

// sentenceAt gives the number of the sentence that holds a code point.
func sentenceAt(a *analysis.Article, at int) string {
	for i, s := range a.Doc.Sentences {
		if at < a.Tok(s.Last-1).End {
			return fmt.Sprint(i + 1)
		}
	}
	return "?"
}

// eventLines tell the parts of an event, where it is told, and who is named there without
// a part in it.
func eventLines(a *analysis.Article, r *record.Record, ids recordIDs, k int) []string {
	i := slices.IndexFunc(r.Events, func(v record.Event) bool { return v.ID == ids.event[k] })
	v, names := &r.Events[i], map[string]string{}
	for _, e := range r.Entities {
		names[e.ID] = e.Name
	}
	line := strings.Join(strings.Fields(fmt.Sprintf("%s %s %s", v.ID, v.Type, v.Date)), " ")
	for _, part := range []struct {
		role string
		ids  []string
	}{{"agents", v.Agents}, {"targets", v.Targets}, {"places", v.Places}, {"from", v.Launch}} {
		if len(part.ids) > 0 {
			line += "; " + part.role + ": "
		}
		for n, id := range part.ids {
			if n > 0 {
				line += ", "
			}
			line += names[id]
		}
	}
	var told []string
	var tellings []*analysis.Happening
	for _, i := range a.Events[k].Happenings {
		h := &a.Happenings[i]
		tellings = append(tellings, h)
		told = append(told, fmt.Sprintf("%s (%s)", a.TellingName(h), h.Rule))
	}
	out := []string{line, "   told by " + strings.Join(told, ", ")}
	for _, x := range a.Trace.Answers {
		if x.Task == "event" && x.From == k {
			out = append(out, fmt.Sprintf("   happened: %s; %s", x.Odds(), x.Why))
		}
	}
	if parts := partless(a, tellings, ids); len(parts) > 0 {
		out = append(out, "   no part: "+strings.Join(parts, "; "))
	}
	return out
}

// partly is the part of what an answer had to pass from which it is told that somebody was
// thought of for a part.
const partly = 0.25

// partless lists the entities that were thought of for a part in some tellings and have none
// in them, each with the part that it was likeliest to have.
func partless(a *analysis.Article, told []*analysis.Happening, ids recordIDs) []string {
	best := map[int]*analysis.Answer{}
	for i := range a.Trace.Answers {
		x := &a.Trace.Answers[i]
		if !strings.HasPrefix(x.Task, "role ") || x.Share() < partly && !a.Trace.All || ids.entity[x.To] == "" || !mayBe(a.Entities[x.To].Type, x.Task) ||
			!slices.ContainsFunc(told, func(h *analysis.Happening) bool { return h.Pos == x.Pos }) {
			continue
		}
		if old := best[x.To]; old == nil || x.Share() > old.Share() {
			best[x.To] = x
		}
	}
	for _, h := range told {
		for e := range best {
			if a.PartIn(h, e) != "none" || h.Event >= 0 && hasPart(a.Events[h.Event], e) {
				delete(best, e)
			}
		}
	}
	var out []string
	for _, e := range slices.Sorted(maps.Keys(best)) {
		x := best[e]
		out = append(out, fmt.Sprintf("%s (%s %s)", a.EntityName(e), strings.TrimPrefix(x.Task, "role "), x.Odds()))
	}
	return out
}

// hasPart reports an entity that is any part of an event.
func hasPart(v *analysis.Event, e int) bool {
	return slices.Contains(slices.Concat(v.Agents, v.Targets, v.Places, v.Launch, v.Guests), e)
}

// mayBe reports a type of entity that may play the part that a task asks of.
func mayBe(t record.EntityType, task string) bool {
	switch task {
	case "role agent":
		return analysis.MaySpeak(t)
	case "role place":
		return t == record.Town || t == record.Base || t == record.Country
	}
	return true
}
