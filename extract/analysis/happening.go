package analysis

import (
	"slices"

	"isnad/extract/pack"
	"isnad/extract/record"
)

// Happening is one place where the text tells of an event: a verb, a light verb
// with its noun, or a noun.
type Happening struct {
	Pos, Last int // tokens of the trigger, [Pos, Last)
	Noun      int // token of the noun behind a light verb, or -1
	Sent      int
	Type      record.EventType
	Subkind   string
	Rule      string
	Trigger   *pack.Trigger
	Verb      *Verb
	Nominal   bool
	Definite  bool // "the attack": points back
	Pointed   bool // a demonstrative points at what was told: وهذا أول هجوم
	Owned     bool // its owner did it: زيارته, قصفهم
	Act       bool // a verbal noun that tells of an act by itself: القبض على
	Plural    bool
	Passive   bool
	Thing     bool // its subject is the weapon or the attack: صواريخ أطلقت من

	Agents, Targets, Places, Launch []int // mentions
	Plain                           *Cast // by the rules alone, where weights decided
	Meant                           []int // mentions whose own men did it, told by a pronoun
	Nation                          *Entity
	Struck                          []int // entities it hit that no name of its sentence tells
	Day, Clock, Precision           string
	TimeAt                          int    // index into times, or -1
	Loose                           bool   // another verb's words tell its day
	From, To                        int    // tokens of its clause
	Event                           int    // event that it tells of, or -1
	NotIts                          [2]int // tokens of its clause that belong to a happening it is counted from
	Counted                         bool   // time is counted from it: a day after the blast
	Negated                         bool
	Bare                            bool // told without any name
	Planned                         bool // a visit or meeting that is fixed for a day to come
	Title                           bool
	Toll                            bool // told as what those before it came to harm in
	Serial                          bool // told as a series or habit: no one happening
}

// Form names how a happening is told: "the noun" points back, "noun", "passive", "verb".
func (h *Happening) Form() string {
	switch {
	case h.Nominal && h.Definite:
		return "the noun"
	case h.Nominal:
		return "noun"
	case h.Passive:
		return "passive"
	}
	return "verb"
}

// StruckBy gives the token of the noun for the attack, or -1.
func (h *Happening) StruckBy() int {
	if h.Nominal {
		return h.Pos
	}
	return h.Noun
}

// AddDoer makes a mention one of those who did it.
func (h *Happening) AddDoer(m int) {
	if slices.Contains(h.Targets, m) {
		return
	}
	h.Agents = AppendNew(h.Agents, m)
	if h.Plain != nil {
		h.Plain.Agents = AppendNew(h.Plain.Agents, m)
	}
}

// NamedDoers gives the doers that the words of a happening's clause name by the
// rules: a claim is made by words, not by weights.
func (a *Article) NamedDoers(h *Happening) []int {
	if h.Plain != nil {
		return h.Plain.Agents
	}
	return h.Agents
}

// Deadly reports a happening that is told by its dead alone: قتل, أودى بحياة.
func Deadly(h *Happening) bool {
	return h.Trigger.Has("deadly")
}

// PartIn names the part that an entity has in a happening.
func (a *Article) PartIn(h *Happening, e int) string {
	for _, r := range []struct {
		name string
		ms   []int
	}{{"agent", h.Agents}, {"target", h.Targets}, {"place", h.Places}, {"launch", h.Launch}} {
		for _, m := range r.ms {
			if a.Mentions[m].Entity == e {
				return r.name
			}
		}
	}
	if slices.Contains(h.Struck, e) {
		return "target"
	}
	return "none"
}

// Cast is who did a happening, what it hit and where: mentions.
type Cast struct{ Agents, Targets, Places []int }
