package extract

import (
	"strings"

	"isnad/extract/record"
)

// ownNation reports a body with forces, or who speaks for one, that tells what the
// forces of its state did: شنت طائرات أميركية غارة، وفق القيادة المركزية الأميركية, "US jets
// hit the depot, the Pentagon said".
func (a *analysis) ownNation(speaker int, h *happening) bool {
	body := speaker
	if b := a.bodyOf(speaker); b >= 0 && a.speaksFor(speaker) {
		body = b
	}
	if h.passive || h.negated || !a.commands(body) || len(a.namedDoers(h)) > 0 {
		return false
	}
	state := a.stateOf(a.entities[body])
	return state != "" && state == a.forceState(h)
}

// forceState gives the ISO code of the state whose forces a happening is told to be
// the work of by an adjective alone, or "".
func (a *analysis) forceState(h *happening) string {
	if h.nation != nil {
		if h.nation.typ == record.Group {
			return ""
		}
		return a.stateOf(h.nation)
	}
	j := a.forceAdjective(h)
	if a.lang.Code == "en" {
		j = a.englishForceAdjective(h)
	}
	if j < 0 {
		return ""
	}
	return strings.TrimPrefix(a.words[j].nation.ID, "country/")
}

// englishForceAdjective gives the adjective of nationality that opens the subject of
// a verb (American jets hit) or what it was done by (hit by Russian drones), or -1.
func (a *analysis) englishForceAdjective(h *happening) int {
	if h.nominal {
		return -1
	}
	if h.passive {
		for j := h.last; j+1 < h.to; j++ {
			if a.strict(j) == "by" && a.outer[j+1] < 0 && a.nationality(j+1) && (a.forceNoun(j+2) || a.forceNoun(j+3)) {
				return j + 1
			}
		}
		return -1
	}
	if !a.forceNoun(h.pos - 1) {
		return -1
	}
	for j := h.pos - 2; j >= h.from && j >= h.pos-4; j-- {
		if a.outer[j] < 0 && a.nationality(j) {
			return j
		}
	}
	return -1
}

// stateForce reports forces of a body's state: American jets for the Pentagon. Of
// bodies with a name of their own only an army's deeds are another's to announce.
func (a *analysis) stateForce(body, e int) bool {
	x := a.entities[e]
	if x.typ != record.Actor || len(x.mentions) == 0 || isMedium(&a.mentions[x.mentions[0]]) {
		return false
	}
	state := a.stateOf(x)
	if x.entry != nil {
		kind, arm := a.finer(body), a.finer(e)
		flies := arm == "air-force" || arm == "navy"
		return (flies && kind == "army" || (flies || arm == "army") && (kind == "command" || kind == "ministry")) && state != "" && state == a.stateOf(a.entities[body])
	}
	if n := a.words[a.mentions[x.mentions[0]].first].nation; state == "" && n != nil {
		state = strings.TrimPrefix(n.ID, "country/")
	}
	return state != "" && state == a.stateOf(a.entities[body])
}
