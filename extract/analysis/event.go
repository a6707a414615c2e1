package analysis

import (
	"strconv"

	"isnad/extract/record"
)

// Event is one distinct happening of the article with all places that tell of it.
type Event struct {
	Type       record.EventType
	Subkind    string
	Happenings []int
	Agents     []int // entities
	Targets    []int
	Places     []int
	Launch     []int
	Guests     []int // forces that the targets are told to hold
	Day        string
	Clock      string
	Precision  string
	Rule       string
	Best       int // happening whose clause shows it best
	Dropped    bool
	Likely     float64 // that it happened, by weights
}

// Family groups the event types that may be told of one happening.
func Family(t record.EventType) string {
	switch t {
	case record.Attack, record.Explosion:
		return "force"
	case record.Visit, record.Meeting:
		return string(t)
	}
	return string(t)
}

// EntitiesOf gives the entities that some mentions name, each once.
func (a *Article) EntitiesOf(ms []int) []int {
	if len(ms) == 0 {
		return nil
	}
	out := make([]int, 0, 4) // on the stack of who only goes through them
	for _, m := range ms {
		if e := a.Mentions[m].Entity; e >= 0 {
			out = AppendNew(out, e)
		}
	}
	return out
}

// AppendNew appends a number to a list unless the list has it.
func AppendNew(list []int, x int) []int {
	for _, y := range list {
		if x == y {
			return list
		}
	}
	if list == nil {
		list = make([]int, 0, 4) // as most have no more
	}
	return append(list, x)
}

// Overlap counts the pairs of equal numbers of two lists.
func Overlap(a, b []int) int {
	n := 0
	for _, x := range a {
		for _, y := range b {
			if x == y {
				n++
			}
		}
	}
	return n
}

// Placed reports a target that is a place or a base.
func (a *Article) Placed(entities []int) bool {
	for _, e := range entities {
		switch a.Entities[e].Type {
		case record.Base, record.Town, record.Country:
			return true
		}
	}
	return false
}

// Attacks that are told as a series or a habit are no one happening (الهجمات على السفن, تقصف
// المدينة منذ أشهر). Where the clause names both ends they still say who attacks whom: an
// edge without an event.

// Serial is a series of attacks with both its ends.
type Serial struct {
	Pos, Last      int
	Sent, From, To int
	Agents         []int // entities
	Targets        []int
	Rule           string
	Noun           int // token of the attacks that its verb tells of, or -1
}

// Likelihood names coarsely how likely an event is by weights.
func (e *Event) Likelihood() string { return strconv.Itoa(int(e.Likely * 5)) }
