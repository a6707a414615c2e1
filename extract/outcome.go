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
	a.Trace.Undrawn, a.Trace.Places = undrawn(a, r, ids), rulePlaces(a)
}

// traceHappening tells which event a happening was filed under, and with whom.
func traceHappening(a *analysis.Article, h *analysis.Happening, ids recordIDs) {
	start, end := a.Tok(h.Pos).Start, a.Tok(h.Last-1).End
	id, known := ids.event[h.Event]
	if !known {
		why := cmp.Or(events.WhyNone(a, h), "the weights hold that the article tells of no such event")
		a.Trace.Reject(start, end, "event", "%s: %s", h.Rule, why)
		return
	}
	note := ""
	for _, r := range []struct {
		role string
		ms   []int
	}{{"agents", h.Agents}, {"targets", h.Targets}, {"places", h.Places}, {"from", h.Launch}} {
		var names []string
		for _, m := range r.ms {
			names = append(names, a.Mentions[m].Name)
		}
		if len(names) > 0 {
			note += "; " + r.role + ": " + strings.Join(names, ", ")
		}
	}
	a.Trace.Accept(start, end, "event", "%s by %s: %s%s", h.Type, h.Rule, id, note)
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
	for _, i := range a.Events[k].Happenings {
		h := &a.Happenings[i]
		told = append(told, fmt.Sprintf("%s (%s)", a.TellingName(h), h.Rule))
	}
	out := []string{line, "   told by " + strings.Join(told, ", ")}
	for _, x := range a.Trace.Answers {
		if x.Task == "event" && x.From == k {
			out = append(out, fmt.Sprintf("   happened: %s; %s", x.Odds(), x.Why))
		}
	}
	if parts := partless(a, k, ids); len(parts) > 0 {
		out = append(out, "   no part: "+strings.Join(parts, "; "))
	}
	return out
}

// partless lists the entities named where an event is told that have no part in it, with the
// part that they were likeliest to have.
func partless(a *analysis.Article, k int, ids recordIDs) []string {
	ev, best := a.Events[k], map[int]*analysis.Answer{}
	for i := range a.Trace.Answers {
		x := &a.Trace.Answers[i]
		if !strings.HasPrefix(x.Task, "role ") || eventAt(a, x.Pos) != k || ids.entity[x.To] == "" || !mayBe(a.Entities[x.To].Type, x.Task) {
			continue
		}
		if slices.Contains(slices.Concat(ev.Agents, ev.Targets, ev.Places, ev.Launch), x.To) {
			continue
		}
		if old := best[x.To]; old == nil || x.Score/x.Least > old.Score/old.Least {
			best[x.To] = x
		}
	}
	var out []string
	for _, e := range slices.Sorted(maps.Keys(best)) {
		x := best[e]
		out = append(out, fmt.Sprintf("%s (%s %s)", a.EntityName(e), strings.TrimPrefix(x.Task, "role "), x.Odds()))
	}
	return out
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
