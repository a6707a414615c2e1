package eval

import "time"

// family puts kinds of event together that reporters use for one happening.
func family(kind string) string {
	switch kind {
	case "attack", "explosion":
		return "force"
	case "visit", "meeting":
		return "visit"
	case "interception", "seizure", "statement":
		return kind
	}
	return ""
}

// participants are gold ids of those who take part in an event. A target may
// be told as a place and the other way round, so the two go together.
type participants struct {
	agents, scene map[string]bool
}

func participantsOf(v Event, toGold func(string) (string, bool)) participants {
	p := participants{map[string]bool{}, map[string]bool{}}
	add := func(to map[string]bool, ids []string) {
		for _, id := range ids {
			if g, ok := toGold(id); ok {
				to[g] = true
			}
		}
	}
	add(p.agents, v.Agents)
	add(p.scene, v.Targets)
	add(p.scene, v.Places)
	return p
}

func common(a, b map[string]bool) int {
	n := 0
	for id := range a {
		if b[id] {
			n++
		}
	}
	return n
}

// alignEvents pairs events; ids gives the gold id of a found entity.
func alignEvents(gold, found []Event, ids map[string]string) alignment {
	itself := func(id string) (string, bool) { return id, true }
	known := func(id string) (string, bool) { g, ok := ids[id]; return g, ok }
	quotes := make([]phrase, len(found))
	parts := make([]participants, len(found))
	for j, f := range found {
		quotes[j], parts[j] = parsePhrase(f.Evidence), participantsOf(f, known)
	}
	var candidates []candidate
	for i, g := range gold {
		who, quote := participantsOf(g, itself), parsePhrase(g.Evidence)
		// Where nothing is told of the gold event but its kind, any of the kind may be it.
		bare := len(who.agents) == 0 && len(who.scene) == 0
		for j, f := range found {
			apart, dated := daysApart(g.Date, f.Date)
			if family(f.Type) != family(g.Type) || dated && apart > 1 {
				continue
			}
			shared := 2*common(who.scene, parts[j].scene) + common(who.agents, parts[j].agents)
			if shared == 0 && !bare {
				continue
			}
			if dated && apart == 0 {
				shared++
			}
			candidates = append(candidates, candidate{float64(shared) + similarity(quote, quotes[j]), i, j})
		}
	}
	return align(candidates, len(gold), len(found))
}

// isoDay reads the day of an ISO day or moment.
func isoDay(s string) (time.Time, bool) {
	if len(s) > len(time.DateOnly) {
		s = s[:len(time.DateOnly)]
	}
	t, err := time.Parse(time.DateOnly, s)
	return t, err == nil
}

// daysApart counts the days between two dates; dated is false where one is open.
func daysApart(a, b string) (days int, dated bool) {
	x, okX := isoDay(a)
	y, okY := isoDay(b)
	if !okX || !okY {
		return 0, false
	}
	return int(x.Sub(y).Abs().Hours() / 24), true
}
