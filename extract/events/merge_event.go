package events

import (
	"time"

	"isnad/extract/analysis"
	"isnad/extract/record"
)

func merge(a *analysis.Article, e *analysis.Event, h *analysis.Happening, i int) {
	e.Happenings = append(e.Happenings, i)
	for _, m := range a.EntitiesOf(h.Agents) {
		e.Agents = analysis.AppendNew(e.Agents, m)
	}
	for _, m := range a.EntitiesOf(h.Targets) {
		e.Targets = analysis.AppendNew(e.Targets, m)
	}
	for _, g := range guests(a, e.Targets) {
		e.Guests = analysis.AppendNew(e.Guests, g)
	}
	for _, m := range a.EntitiesOf(h.Places) {
		e.Places = analysis.AppendNew(e.Places, m)
	}
	for _, m := range a.EntitiesOf(h.Launch) {
		e.Launch = analysis.AppendNew(e.Launch, m)
		e.Places = analysis.AppendNew(e.Places, m)
	}
	if h.Nation != nil {
		for k, x := range a.Entities {
			if x == h.Nation {
				e.Agents = analysis.AppendNew(e.Agents, k)
			}
		}
	}
	for _, x := range h.Struck {
		e.Targets = analysis.AppendNew(e.Targets, x)
	}
	if tellsDay(a, e, h) {
		e.Day, e.Clock, e.Precision = h.Day, h.Clock, h.Precision
	}
	if e.Subkind == "" {
		e.Subkind = h.Subkind
	}
	if e.Type == record.Explosion && h.Type == record.Attack {
		e.Type = record.Attack
	}
	if shows(a, h) > shows(a, &a.Happenings[e.Best]) {
		e.Best = i
	}
}

// tellsDay reports a happening whose day is that of an event, rather than the one that
// its other tellings give it.
func tellsDay(a *analysis.Article, e *analysis.Event, h *analysis.Happening) bool {
	if e.Day == "" || h.Day == "" {
		return e.Day == ""
	}
	loose := true
	for _, i := range e.Happenings {
		if o := &a.Happenings[i]; o != h && o.Day == e.Day && !o.Loose {
			loose = false
		}
	}
	if loose != h.Loose {
		return loose
	}
	return soonBefore(h.Day, e.Day)
}

// soonBefore reports a day up to two days before another. Of two such days that are told
// of one happening the later is that of who announces, condemns or claims it.
func soonBefore(d, other string) bool {
	return d < other && analysis.Day(other).Sub(analysis.Day(d)) <= 48*time.Hour
}

// shows rates how much of an event a happening's clause shows.
func shows(a *analysis.Article, h *analysis.Happening) int {
	n := 2*len(h.Targets) + len(h.Agents) + len(h.Places) + len(h.Launch)
	if !h.Nominal {
		n += 2
	}
	if h.Day != "" {
		n++
	}
	return n
}

// guests returns the forces that the article tells the bases among the targets
// to hold: who attacks a base that holds American forces attacks those.
func guests(a *analysis.Article, targets []int) []int {
	var out []int
	for _, t := range targets {
		base := a.Entities[t]
		if base.Type != record.Base {
			continue
		}
		for _, st := range a.Statements {
			if len(st.Names) == 2 && st.Names[0].Role == "host" && st.Names[0].Entity == t {
				out = analysis.AppendNew(out, st.Names[1].Entity)
			}
		}
		for i, e := range a.Entities {
			if base.Nation != nil && e.Type == record.Actor && e.Entry != nil && e.Entry.Kind == "army" && "country/"+e.Entry.Country == base.Nation.ID && len(e.Mentions) > 0 {
				out = analysis.AppendNew(out, i)
			}
		}
	}
	return out
}

// absorb takes into event k another that the same clause began and left without
// a target: صواريخ أطلقت من …، استهدفت قاعدة ….
func absorb(a *analysis.Article, k int, h *analysis.Happening) {
	for n, x := range a.Events {
		if n == k || x.Dropped || analysis.Family(x.Type) != analysis.Family(h.Type) || len(x.Targets) > 0 || len(x.Happenings) != 1 {
			continue
		}
		o := &a.Happenings[x.Happenings[0]]
		if o.Sent != h.Sent || o.Title || !sameClause(a, h, x) || len(x.Agents) > 0 && len(a.Events[k].Agents) > 0 && analysis.Overlap(x.Agents, a.Events[k].Agents) == 0 {
			continue
		}
		o.Event = k
		merge(a, a.Events[k], o, x.Happenings[0])
		x.Dropped, x.Happenings = true, nil
	}
}
