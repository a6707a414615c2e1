package happenings

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// EnglishSameEvent joins what English tells of one happening in several verbs: in
// one sentence (stormed the post and killed two), or as its toll soon after.
func EnglishSameEvent(a *analysis.Article, i int) int {
	h := &a.Happenings[i]
	if analysis.Family(h.Type) != "force" {
		return -1
	}
	if k := titleEvent(a, h); k >= 0 {
		return k
	}
	for k := i - 1; k >= 0; k-- {
		p := &a.Happenings[k]
		if p.Event < 0 || analysis.Family(p.Type) != "force" {
			continue
		}
		d := h.Sent - p.Sent
		if d > 2 {
			return -1
		}
		e := a.Events[p.Event]
		if h.Day != "" && e.Day != "" && h.Day != e.Day {
			return -1
		}
		agents, targets := a.EntitiesOf(h.Agents), a.EntitiesOf(h.Targets)
		if len(agents) > 0 && len(e.Agents) > 0 && analysis.Overlap(agents, e.Agents) == 0 {
			return -1
		}
		if a.Placed(targets) && a.Placed(e.Targets) && analysis.Overlap(targets, e.Targets) == 0 {
			return -1
		}
		if d <= 1 && len(targets) == 0 && len(h.Places) == 0 && len(agents) > 0 && len(e.Agents) == 0 && h.Day == "" && len(h.Launch) == 0 {
			return p.Event // said its men had planted the device
		}
		if h.Passive && h.Trigger.Has("fires") && len(h.Targets) == 0 {
			return p.Event // the projectiles were launched from
		}
		if d == 0 || h.Subkind == "killing" && len(h.Places) == 0 && !a.Placed(targets) && len(agents) == 0 && !namedPerson(a, targets) && h.Day == "" {
			return p.Event
		}
		return -1
	}
	return -1
}

// titleEvent gives the event that so far the headline alone told: the first one
// of its kind in the body is the same, unless it has another doer or day.
func titleEvent(a *analysis.Article, h *analysis.Happening) int {
	if h.Title {
		return -1
	}
	found := -1
	for k, e := range a.Events {
		if analysis.Family(e.Type) != analysis.Family(h.Type) {
			continue
		}
		for _, x := range e.Happenings {
			if !a.Happenings[x].Title {
				return -1
			}
		}
		agents := a.EntitiesOf(h.Agents)
		if found < 0 && (len(agents) == 0 || len(e.Agents) == 0 || analysis.Overlap(agents, e.Agents) > 0) {
			found = k
		}
	}
	return found
}

func namedPerson(a *analysis.Article, entities []int) bool {
	for _, e := range entities {
		if a.Entities[e].Type == record.Official && !a.Entities[e].Anonymous {
			return true
		}
	}
	return false
}

// opens reports that nothing but marks stands before token i in its sentence.
func opens(a *analysis.Article, i int, s analysis.Sentence) bool {
	for j := s.First; j < i; j++ {
		if a.Tok(j).Kind != text.Punct {
			return false
		}
	}
	return true
}

// InDateline reports a time in the head of a report: LAMU, July 7 (Agency) --.
func InDateline(a *analysis.Article, i int, s analysis.Sentence) bool {
	if i > s.First+10 {
		return false
	}
	for j := s.First; j < i; j++ {
		if t := a.Tok(j); t.Kind == text.Word && !t.Upper {
			return false
		}
	}
	for j := i; j < s.Last && j < i+9; j++ {
		t := a.Tok(j)
		if (t.Is("-") && !grammar.Joint(a, j) || t.Is(":")) && j > s.First+1 {
			return !t.Is(":") || !opens(a, i, s) // 1 July 2012: an entry of a chronology
		}
		if grammar.TellsPast(a, j) {
			return false
		}
	}
	return false
}

// present reports a person who was somewhere on a told day: "X was in Ankara on
// Tuesday" tells of a visit.
func present(a *analysis.Article, h *analysis.Happening) bool {
	if len(h.Agents) == 0 || a.Mentions[h.Agents[0]].Type != record.Official || !timed(a, h) || a.Strict(h.Pos+1) != "in" {
		return false
	}
	for j := h.Pos + 2; j <= h.Pos+5; j++ {
		if m := a.At(j); m != nil {
			return m.Type == record.Town || m.Type == record.Country
		}
	}
	return false
}
