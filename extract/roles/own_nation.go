package roles

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/entities"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// OwnNation reports a body with forces, or who speaks for one, that tells what the
// forces of its state did: شنت طائرات أميركية غارة، وفق القيادة المركزية الأميركية, "US jets
// hit the depot, the Pentagon said".
func OwnNation(a *analysis.Article, speaker int, h *analysis.Happening) bool {
	body := speaker
	if b := entities.BodyOf(a, speaker); b >= 0 && entities.SpeaksFor(a, speaker) {
		body = b
	}
	if h.Passive || h.Negated || !grammar.Commands(a, body) || len(a.NamedDoers(h)) > 0 {
		return false
	}
	state := entities.StateOf(a, a.Entities[body])
	return state != "" && state == forceState(a, h)
}

// forceState gives the ISO code of the state whose forces a happening is told to be
// the work of by an adjective alone, or "".
func forceState(a *analysis.Article, h *analysis.Happening) string {
	if h.Nation != nil {
		if h.Nation.Type == record.Group {
			return ""
		}
		return entities.StateOf(a, h.Nation)
	}
	j := forceAdjective(a, h)
	if a.Lang.Code == "en" {
		j = englishForceAdjective(a, h)
	}
	if j < 0 {
		return ""
	}
	return strings.TrimPrefix(a.Words[j].Nation.ID, "country/")
}

// englishForceAdjective gives the adjective of nationality that opens the subject of
// a verb (American jets hit) or what it was done by (hit by Russian drones), or -1.
func englishForceAdjective(a *analysis.Article, h *analysis.Happening) int {
	if h.Nominal {
		return -1
	}
	if h.Passive {
		for j := h.Last; j+1 < h.To; j++ {
			if a.Strict(j) == "by" && a.Outer[j+1] < 0 && a.Nationality(j+1) && (ForceNoun(a, j+2) || ForceNoun(a, j+3)) {
				return j + 1
			}
		}
		return firedByNation(a, h)
	}
	if !ForceNoun(a, h.Pos-1) {
		return -1
	}
	for j := h.Pos - 2; j >= h.From && j >= h.Pos-4; j-- {
		if a.Outer[j] < 0 && a.Nationality(j) {
			return j
		}
	}
	return -1
}

// firedByNation gives the adjective of nationality of the weapons that are the subject of a passive
// verb of firing, or of what they were fired from, or -1: Israeli missiles fired at, a missile fired
// from an Israeli aircraft.
func firedByNation(a *analysis.Article, h *analysis.Happening) int {
	j := h.Pos - 1
	for a.Spelt(j).Is("aux", "adv") {
		j--
	}
	if a.Outer[max(j, 0)] >= 0 || !a.Spelt(j).InAny("weapons") || !a.Lang.InAny(h.Verb.Lemma, "launching") {
		return -1
	}
	for k := j - 1; k >= h.From && k >= j-2; k-- {
		if a.Outer[k] < 0 && a.Nationality(k) {
			return k
		}
	}
	if a.Spelt(h.Last).Role() == "launch" && grammar.Determiner(a, h.Last+1) && a.Outer[h.Last+2] < 0 && a.Nationality(h.Last+2) && ForceNoun(a, h.Last+3) {
		return h.Last + 2
	}
	return -1
}

// StateForce reports forces of a body's state: American jets for the Pentagon. Of
// bodies with a name of their own only an army's deeds are another's to announce.
func StateForce(a *analysis.Article, body, e int) bool {
	x := a.Entities[e]
	if x.Type != record.Actor || len(x.Mentions) == 0 || analysis.IsMedium(&a.Mentions[x.Mentions[0]]) {
		return false
	}
	state := entities.StateOf(a, x)
	if x.Entry != nil {
		kind, arm := a.Finer(body), a.Finer(e)
		flies := arm == "air-force" || arm == "navy"
		return (flies && kind == "army" || (flies || arm == "army") && (kind == "command" || kind == "ministry")) && state != "" && state == entities.StateOf(a, a.Entities[body])
	}
	if n := a.Words[a.Mentions[x.Mentions[0]].First].Nation; state == "" && n != nil {
		state = strings.TrimPrefix(n.ID, "country/")
	}
	return state != "" && state == entities.StateOf(a, a.Entities[body])
}
