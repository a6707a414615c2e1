package stances

import (
	"isnad/extract/analysis"
	"isnad/extract/entities"
	"isnad/extract/filter"
)

func mayDeny(a *analysis.Article, c *analysis.Cue) bool {
	switch c.Class {
	case "denial":
		return !c.Negated
	case "report", "relay":
		return !c.Negated && saysNo(a, c) >= 0
	}
	return false
}

func mayClaim(a *analysis.Article, c *analysis.Cue) bool {
	switch c.Class {
	case "claim", "report", "relay", "relay-phrase", "own":
		return !c.Negated
	}
	return false
}

// saysNo gives the first negation in what is said, or -1.
func saysNo(a *analysis.Article, c *analysis.Cue) int {
	for j := c.From; j < c.To; j++ {
		if a.Outer[j] >= 0 {
			continue
		}
		if a.Known(j).Is("neg") || a.Spelt(j).Is("neg") {
			return j
		}
	}
	return -1
}

// utterance is a cue by which somebody speaks, himself or through one of his people.
type utterance struct {
	cue     int
	through bool
}

// utterances gives the cues by which an entity may take a stance.
func utterances(a *analysis.Article, s stance, o *filter.Outline) [][]utterance {
	out := make([][]utterance, len(a.Entities))
	for sp := range a.Entities {
		body := entities.BodyOf(a, sp)
		for _, k := range o.CuesOf[sp] {
			if !s.may(a, &a.Cues[k]) {
				continue
			}
			out[sp] = append(out[sp], utterance{k, false})
			if body >= 0 && body != sp {
				out[body] = append(out[body], utterance{k, true})
			}
		}
	}
	return out
}

// sightsOf gives how a cue stands to each event.
func sightsOf(a *analysis.Article, k int, o *filter.Outline) []sight {
	x, out := voiceOf(a, k), make([]sight, len(a.Events))
	for v, ev := range a.Events {
		if !ev.Dropped {
			out[v] = sightFrom(a, &x, v, o)
		}
	}
	return out
}
