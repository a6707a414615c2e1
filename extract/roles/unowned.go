package roles

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/entities"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// An army, its ministry or the police tell of their own without saying whose they are: the
// ministry said jets had hit a depot, the police that a man was arrested, nine drones were shot
// down. Forces that are nobody else's by a name, an adjective or their owner are the speaker's.

// Unowned reports that the words of a cue tell what forces that have no owner did, so that it
// is the speaker's own act, or that of the body in whose name he speaks.
func Unowned(a *analysis.Article, c *analysis.Cue, h *analysis.Happening, speaker int) bool {
	body := armed(a, speaker)
	if body < 0 || h.Negated || h.Trigger.Has("dies") || len(a.NamedDoers(h)) > 0 || h.Nation != nil || h.Type != record.Attack && h.Type != record.Interception && h.Type != record.Seizure {
		return false
	}
	if a.Lang.Code == "ar" {
		return arabicUnowned(a, c, h, body)
	}
	return englishUnowned(a, c, h, body)
}

// armed gives the body with forces that speaks, or in whose name somebody does, or -1.
func armed(a *analysis.Article, speaker int) int {
	if b := entities.BodyOf(a, speaker); b >= 0 && entities.SpeaksFor(a, speaker) {
		speaker = b
	}
	if !grammar.Commands(a, speaker) || a.Finer(speaker) == "ministry" && !OfForces(a, speaker) {
		return -1
	}
	return speaker
}

// OfForces reports a ministry whose name tells that it has forces: of defence, of the interior.
func OfForces(a *analysis.Article, e int) bool {
	for _, k := range a.Entities[e].Mentions {
		m := &a.Mentions[k]
		for j := m.First; j < m.Last; j++ {
			if a.ReadAs(j, "armed-ministries") {
				return true
			}
		}
	}
	return false
}

// foreign reports an adjective of nationality that is not the body's own.
func foreign(a *analysis.Article, i, body int) bool {
	return a.Nationality(i) && strings.TrimPrefix(a.Words[i].Nation.ID, "country/") != entities.StateOf(a, a.Entities[body])
}

// englishUnowned reads such words in English.
func englishUnowned(a *analysis.Article, c *analysis.Cue, h *analysis.Happening, body int) bool {
	if h.Nominal || h.Verb == nil {
		return false
	}
	s := cues.SubjectOf(a, h.Pos, max(c.From, a.Sentences[h.Sent].First))
	i := nounOfSubject(a, h, s)
	if i < 0 || s.Pronoun != "" || len(s.Mentions) > 0 || s.Of >= 0 {
		return false
	}
	unmanned, own := false, false
	for j := i - 1; j >= c.From && a.Tok(j).Kind != text.Punct && !a.Spelt(j).Is("sub", "prep") && !grammar.TellsPast(a, j); j-- {
		if a.Outer[j] >= 0 && !a.Nationality(j) || a.Spelt(j).InAny("possessives", "hostile") || grammar.Possessive(a, j) || foreign(a, j, body) {
			return false
		}
		unmanned = unmanned || a.Spelt(j).InAny("unmanned")
		own = own || a.Nationality(j)
	}
	if !h.Passive || i == h.Pos-1 && counted(a, h.Last) {
		return a.Spelt(i).InAny("own-forces")
	}
	if own || byWhom(a, h) {
		return false
	}
	switch h.Type {
	case record.Interception:
		return a.Spelt(i).InAny("weapons", "unmanned") || unmanned
	case record.Seizure:
		return h.Subkind != "abduction" && !a.Spelt(i).InAny("own-ranks") && !a.Lang.InAny(h.Verb.Lemma, "found-by-anyone")
	}
	return false
}

// counted reports an object behind a verb whose letters are those of its passive, too: units shot
// down nine drones.
func counted(a *analysis.Article, i int) bool {
	if a.Known(i).Is("dir", "adv") {
		i++
	}
	return a.Tok(i).Kind == text.Number || a.Known(i).Is("num") || grammar.Determiner(a, i)
}

// byWhom reports that a passive verb tells who did it, by whatever words.
func byWhom(a *analysis.Article, h *analysis.Happening) bool {
	for j := h.Last; j < h.To && a.Tok(j).Kind != text.Punct; j++ {
		if a.Strict(j) == "by" {
			return true
		}
	}
	return false
}
