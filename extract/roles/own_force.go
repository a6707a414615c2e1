package roles

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/entities"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// StandingForce reports forces that need no owner where an army speaks, since they
// are its own: أن القوات قصفت, أن الدفاعات الجوية أسقطت.
func StandingForce(a *analysis.Article, i int) bool {
	if a.Outer[i] >= 0 && !barelyNamed(a, i) && !plainArm(a, i) {
		return false
	}
	in, _ := a.Known(i).In("standing-forces")
	return in
}

// HasForces reports a cue whose speakers may have forces: no rescuers, monitors or courts.
func HasForces(a *analysis.Article, c *analysis.Cue) bool {
	for _, e := range a.EntitiesOf(c.Sources) {
		x := a.Entities[e]
		kind := x.Kind
		if x.Entry != nil {
			kind = x.Entry.Kind
		}
		switch kind {
		case "body", "organisation", "outlet", "thinktank", "court", "monitor", "agency":
			if x.Type == record.Actor {
				return false
			}
		}
	}
	return true
}

// barelyNamed reports a token of a name that is nothing but such a noun: القوات.
func barelyNamed(a *analysis.Article, i int) bool {
	m := a.At(i)
	return m.First == i && m.Last == i+1 && m.Entry == nil
}

// plainArm reports the first token of an arm of service that is told by its nouns alone, so that it is
// of who speaks: وسائط الدفاع الجوي.
func plainArm(a *analysis.Article, i int) bool {
	m := a.At(i)
	if m.First != i || m.Entry != nil || m.Nationality != nil || m.Type != record.Actor || !a.Known(i).InAny("branches") {
		return false
	}
	for j := m.First; j < m.Last; j++ {
		if a.Nationality(j) || a.At(j) != m {
			return false
		}
	}
	return a.At(m.Last) == nil
}

// armysAircraft reports warplanes and helicopters that an army or its ministry tells to have
// struck, without a word on whose they are: قال الجيش إن مروحيات أغارت على مخبأ.
func armysAircraft(a *analysis.Article, c *analysis.Cue, h *analysis.Happening, i int) bool {
	if a.Outer[i] >= 0 || i >= h.Pos || h.Type != record.Attack || h.Verb == nil || !a.Spelt(i).InAny("own-aircraft") {
		return false
	}
	for j := i + 1; j < h.Pos; j++ {
		if a.Outer[j] >= 0 || a.Nationality(j) || !a.Spelt(j).InAny("aircraft-adjectives") && !a.IsTime(j) && !a.Known(j).Is("part", "aux") && !a.Spelt(j).InAny("own-aircraft") {
			return false
		}
	}
	return slices.ContainsFunc(a.EntitiesOf(c.Sources), func(e int) bool {
		if b := entities.BodyOf(a, e); b >= 0 && entities.SpeaksFor(a, e) {
			e = b
		}
		return grammar.Commands(a, e)
	})
}
