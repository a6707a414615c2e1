package presence

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/pack"
	"isnad/extract/roles"
)

// receivedByVerb reads an Arabic verb of receiving whose host stands before it and whose
// guest is its pronoun (ووالي الولاية استقبله), or whose host is who the text spoke of, left
// out behind "had" (وكان قد استقبل الوزير).
func receivedByVerb(a *analysis.Article, i, s int) []holding {
	v, ok := a.Finite(i)
	if !ok || v.Tense != pack.Past || v.Passive || v.Feminine || v.Plural || !receivesGuests(a, v) {
		return nil
	}
	behind := personsBehind(a, i, s)
	if v.Suffix {
		host := a.At(i - 1)
		if host == nil || host.Last != i || !isPerson(host) || len(behind) > 0 || host.Prefix != "" && host.Prefix != "و" {
			return nil
		}
		e := greetedBefore(a, host.First, s)
		if e < 0 {
			e = roles.Latest(a, host.First, s, isPerson)
		}
		if e < 0 || e == host.Entity {
			return nil
		}
		return []holding{{host, standsFor(a, e, i, i+1, "guest pronoun"), s, reception}}
	}
	was, finite := a.Finite(i - 2)
	if !finite || !a.Lang.InAny(was.Lemma, "was") || !a.Known(i-1).InAny("had-done") || i-2 != a.Sentences[s].First || len(behind) != 1 {
		return nil
	}
	e := roles.Latest(a, i, s, func(m *analysis.Mention) bool { return isPerson(m) && m.Entity != behind[0].Entity })
	if e < 0 {
		return nil
	}
	return []holding{{standsFor(a, e, i, i+1, "host told before"), behind[0], s, reception}}
}

// receivesGuests reports a verb of receiving somebody.
func receivesGuests(a *analysis.Article, v analysis.Verb) bool {
	return slices.ContainsFunc(a.Lang.VerbCues(v.Lemma), func(c pack.VerbCue) bool { return c.Cue.Class == "receiving" })
}
