package extract

import "isnad/extract/record"

// costReach is how many words before a noun of attack its dead and wounded may stand.
const costReach = 12

// cost reports an Arabic noun of attack behind those who came to harm in it, which makes one
// happening of several exchanges, and of one whose place has no name: إصابة 12 خلال مواجهات
// في المخيم, مقتل جندي في اشتباك مع مهربين. Without a place somebody has to report it.
func (a *analysis) cost(h *happening) bool {
	if a.lang.Code != "ar" || h.typ != record.Attack || h.definite || h.negated || len(h.targets)+len(h.places) == 0 && (h.plural || !a.reported(h)) || h.plural && len(h.places) > 1 {
		return false
	}
	s := a.sentences[h.sent]
	if !a.spelt(h.pos-1).InAny("cost-links") || a.series(h.pos) || a.summedUp(h.pos, s) || a.readAs(h.last, "ongoing-adjectives") || a.readAs(h.last, "long-spans") {
		return false
	}
	for j := h.pos - 2; j >= s.First && j >= h.pos-costReach; j-- {
		if t := a.tok(j); t.Is(".") || t.Is(";") || t.Is(":") || t.Is(",") {
			return false
		}
		if a.known(j).InAny("losses") && a.outer[j] < 0 {
			return true
		}
	}
	return false
}

// costAnnounced reports soldiers or officers among those whose harm a state's body tells of,
// which are its own unless they are told to be another's: أعلن الجيش مقتل ضابط في اشتباك.
func (a *analysis) costAnnounced(c *cue, h *happening) bool {
	for _, m := range c.sources {
		if a.mentions[m].typ != record.Actor {
			return false
		}
	}
	for j := c.last; j < h.pos; j++ {
		if a.readAs(j, "own-ranks") {
			return a.outer[j+1] < 0 && !a.nationality(j+1)
		}
	}
	return false
}
