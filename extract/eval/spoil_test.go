package eval_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"isnad/extract/eval"
)

// spoil makes of gold what a poor extractor would find: things are left out,
// invented, doubled, shuffled, mistyped, respelt and misdated.
func spoil(gold eval.Annotation, rng *rand.Rand) eval.Annotation {
	s := spoiler{rng, map[string]string{}}
	out := eval.Annotation{ID: gold.ID}
	for _, e := range gold.Entities {
		out.Entities = append(out.Entities, s.entity(e)...)
	}
	rng.Shuffle(len(out.Entities), func(i, j int) { out.Entities[i], out.Entities[j] = out.Entities[j], out.Entities[i] })
	for _, v := range gold.Events {
		out.Events = append(out.Events, s.event(v)...)
	}
	rng.Shuffle(len(out.Events), func(i, j int) { out.Events[i], out.Events[j] = out.Events[j], out.Events[i] })
	for _, e := range gold.Edges {
		out.Edges = append(out.Edges, s.edge(e, gold.Edges)...)
	}
	return out
}

type spoiler struct {
	rng *rand.Rand
	ids map[string]string // from gold to what was made of it
}

// once is true once in n times.
func (s spoiler) once(n int) bool { return s.rng.IntN(n) == 0 }

func pick[T any](s spoiler, from ...T) T { return from[s.rng.IntN(len(from))] }

func (s spoiler) entity(e eval.Entity) []eval.Entity {
	if s.once(8) {
		return nil
	}
	id := "p" + e.ID
	s.ids[e.ID] = id
	out := eval.Entity{ID: id, Type: e.Type}
	if s.once(6) {
		out.Type = pick(s, "Group", "Actor", "Base", "Town", "Country", "Official", "Ship")
	}
	for _, n := range e.Names {
		if len(out.Names) == 0 || !s.once(3) {
			out.Names = append(out.Names, s.name(n))
		}
	}
	if !s.once(6) {
		return []eval.Entity{out}
	}
	twin := eval.Entity{ID: id + "b", Type: out.Type, Names: []string{s.name(e.Names[s.rng.IntN(len(e.Names))])}}
	return []eval.Entity{out, twin}
}

// name spells a name as texts and keyboards do, and sometimes loses a word.
func (s spoiler) name(n string) string {
	words := strings.Fields(n)
	switch s.rng.IntN(12) {
	case 0:
		return strings.NewReplacer("أ", "ا", "ة", "ه", "ى", "ي", "ي", "ی", "ك", "ک").Replace(n)
	case 1:
		return "و" + n
	case 2:
		return "لل" + strings.TrimPrefix(n, "ال")
	case 3:
		return strings.Join(words[1:], " ") + " "
	case 4:
		return strings.Join(append(words, "الجديدة"), " ")
	case 5:
		return strings.ToUpper(n) + "s"
	case 6:
		return "قاعدة " + n + " İ"
	case 7:
		return strings.ReplaceAll(n, "ا", "ا\u064E\u0640") // a vowel mark and a stretched line
	case 8:
		return strings.ReplaceAll(n, "لا", "\uFEFB") // the ligature of typesetters
	case 9:
		return strings.Join(words, "_-")
	}
	return n
}

func (s spoiler) event(v eval.Event) []eval.Event {
	if s.once(6) {
		return nil
	}
	out := v
	out.ID = "p" + v.ID
	s.ids[v.ID] = out.ID
	if s.once(6) {
		out.Type = pick(s, "attack", "explosion", "interception", "seizure", "statement", "visit", "meeting", "raid")
	}
	out.Agents, out.Targets, out.Places = s.refer(v.Agents), s.refer(v.Targets), s.refer(v.Places)
	if s.once(5) {
		out.Targets, out.Places = out.Places, out.Targets
	}
	if d, err := time.Parse(time.DateOnly, v.Date); err == nil {
		out.Date = pick(s, v.Date, v.Date, v.Date, "", d.AddDate(0, 0, 1).Format(time.DateOnly),
			d.AddDate(0, 0, -2).Format(time.DateOnly), v.Date+"T10:00:00+03:00", v.Date[:7])
	} else if s.once(3) {
		out.Date = "2024-04-21"
	}
	if words := strings.Fields(v.Evidence); s.once(2) {
		out.Evidence = strings.Join(words[s.rng.IntN(len(words)):], " ")
	}
	if !s.once(5) {
		return []eval.Event{out}
	}
	twin := out
	twin.ID += "b"
	twin.Agents = nil
	return []eval.Event{twin, out}
}

// refer gives the ids that gold ids have become; some point to nothing.
func (s spoiler) refer(ids []string) []string {
	out := []string{}
	for _, id := range ids {
		if !s.once(6) {
			out = append(out, s.refer1(id))
		}
	}
	return out
}

func (s spoiler) refer1(id string) string {
	if made, ok := s.ids[id]; ok {
		return made
	}
	return "gone-" + id
}

func (s spoiler) edge(e eval.Edge, others []eval.Edge) []eval.Edge {
	if s.once(7) {
		return nil
	}
	out := eval.Edge{Type: e.Type, From: s.refer1(e.From), To: s.refer1(e.To), Evidence: e.Evidence}
	switch s.rng.IntN(10) {
	case 0:
		out.Type = pick(s, "ATTACKED", "CLAIMED", "DENIED", "ACCUSED", "HOSTED", "VISITED", "REPORTED", "KNEW")
	case 1:
		out.From = s.refer1(others[s.rng.IntN(len(others))].From)
	case 2:
		out.To = s.refer1(others[s.rng.IntN(len(others))].To)
	case 3:
		out.From, out.To = out.To, out.From
	case 4:
		return []eval.Edge{out, out}
	case 5:
		twin := out
		twin.From += "b"
		return []eval.Edge{out, twin, {Type: out.Type, From: fmt.Sprint("gone-", s.rng.IntN(3)), To: out.To}}
	}
	return []eval.Edge{out}
}
