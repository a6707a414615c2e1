package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// englishSameEvent joins what English tells of one happening in several verbs: in
// one sentence (stormed the post and killed two), or as its toll soon after.
func (a *analysis) englishSameEvent(i int) int {
	h := &a.happenings[i]
	if family(h.typ) != "force" {
		return -1
	}
	if k := a.titleEvent(h); k >= 0 {
		return k
	}
	for k := i - 1; k >= 0; k-- {
		p := &a.happenings[k]
		if p.event < 0 || family(p.typ) != "force" {
			continue
		}
		d := h.sent - p.sent
		if d > 2 {
			return -1
		}
		e := a.events[p.event]
		if h.day != "" && e.day != "" && h.day != e.day {
			return -1
		}
		agents, targets := a.ids(h.agents), a.ids(h.targets)
		if len(agents) > 0 && len(e.agents) > 0 && overlap(agents, e.agents) == 0 {
			return -1
		}
		if a.placed(targets) && a.placed(e.targets) && overlap(targets, e.targets) == 0 {
			return -1
		}
		if d <= 1 && len(targets) == 0 && len(h.places) == 0 && len(agents) > 0 && len(e.agents) == 0 && h.day == "" && len(h.launch) == 0 {
			return p.event // said its men had planted the device
		}
		if h.passive && h.trigger.Has("fires") && len(h.targets) == 0 {
			return p.event // the projectiles were launched from
		}
		if d == 0 || h.subkind == "killing" && len(h.places) == 0 && !a.placed(targets) && len(agents) == 0 && !a.namedPerson(targets) && h.day == "" {
			return p.event
		}
		return -1
	}
	return -1
}

// titleEvent gives the event that so far the headline alone told: the first one
// of its kind in the body is the same, unless it has another doer or day.
func (a *analysis) titleEvent(h *happening) int {
	if h.title {
		return -1
	}
	found := -1
	for k, e := range a.events {
		if family(e.typ) != family(h.typ) {
			continue
		}
		for _, x := range e.happenings {
			if !a.happenings[x].title {
				return -1
			}
		}
		agents := a.ids(h.agents)
		if found < 0 && (len(agents) == 0 || len(e.agents) == 0 || overlap(agents, e.agents) > 0) {
			found = k
		}
	}
	return found
}

// placed reports a target that is a place or a base.
func (a *analysis) placed(entities []int) bool {
	for _, e := range entities {
		switch a.entities[e].typ {
		case record.Base, record.Town, record.Country:
			return true
		}
	}
	return false
}

func (a *analysis) namedPerson(entities []int) bool {
	for _, e := range entities {
		if a.entities[e].typ == record.Official && !a.entities[e].anonymous {
			return true
		}
	}
	return false
}

// opens reports that nothing but marks stands before token i in its sentence.
func (a *analysis) opens(i int, s sentence) bool {
	for j := s.First; j < i; j++ {
		if a.tok(j).Kind != text.Punct {
			return false
		}
	}
	return true
}

// inDateline reports a time in the head of a report: LAMU, July 7 (Agency) --.
func (a *analysis) inDateline(i int, s sentence) bool {
	if i > s.First+10 {
		return false
	}
	for j := s.First; j < i; j++ {
		if t := a.tok(j); t.Kind == text.Word && !t.Upper {
			return false
		}
	}
	for j := i; j < s.Last && j < i+9; j++ {
		t := a.tok(j)
		if (t.Is("-") && !a.joint(j) || t.Is(":")) && j > s.First+1 {
			return !t.Is(":") || !a.opens(i, s) // 1 July 2012: an entry of a chronology
		}
		if a.tellsPast(j) {
			return false
		}
	}
	return false
}
