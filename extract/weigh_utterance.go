package extract

func (a *analysis) mayDeny(c *cue) bool {
	switch c.class {
	case "denial":
		return !c.negated
	case "report", "relay":
		return !c.negated && a.saysNo(c) >= 0
	}
	return false
}

func (a *analysis) mayClaim(c *cue) bool {
	switch c.class {
	case "claim", "report", "relay", "relay-phrase", "own":
		return !c.negated
	}
	return false
}

// saysNo gives the first negation in what is said, or -1.
func (a *analysis) saysNo(c *cue) int {
	for j := c.from; j < c.to; j++ {
		if a.outer[j] >= 0 {
			continue
		}
		if a.known(j).Is("neg") || a.spelt(j).Is("neg") {
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
func (a *analysis) utterances(s stance, o *outline) [][]utterance {
	out := make([][]utterance, len(a.entities))
	for sp := range a.entities {
		body := a.bodyOf(sp)
		for _, k := range o.cuesOf[sp] {
			if !s.may(a, &a.cues[k]) {
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
func (a *analysis) sightsOf(k int, o *outline) []sight {
	x, out := a.voiceOf(k), make([]sight, len(a.events))
	for v, ev := range a.events {
		if !ev.dropped {
			out[v] = a.sightFrom(&x, v, o)
		}
	}
	return out
}
