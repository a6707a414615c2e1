package happenings

import (
	"isnad/extract/analysis"
	"isnad/extract/record"
	"isnad/extract/roles"
)

// costReach is how many words before a noun of attack its dead and wounded may stand.
const costReach = 12

// cost reports an Arabic noun of attack behind those who came to harm in it, which makes one
// happening of several exchanges, and of one whose place has no name: إصابة 12 خلال مواجهات
// في المخيم, مقتل جندي في اشتباك مع مهربين. Without a place somebody has to report it.
func cost(a *analysis.Article, h *analysis.Happening) bool {
	if a.Lang.Code != "ar" || h.Type != record.Attack || h.Definite || h.Negated || len(h.Targets)+len(h.Places) == 0 && (h.Plural || !Reported(a, h)) || h.Plural && len(h.Places) > 1 {
		return false
	}
	s := a.Sentences[h.Sent]
	if !a.Spelt(h.Pos-1).InAny("cost-links") || series(a, h.Pos) || roles.SummedUp(a, h.Pos, s) || a.ReadAs(h.Last, "ongoing-adjectives") || a.ReadAs(h.Last, "long-spans") {
		return false
	}
	for j := h.Pos - 2; j >= s.First && j >= h.Pos-costReach; j-- {
		if t := a.Tok(j); t.Is(".") || t.Is(";") || t.Is(":") || t.Is(",") {
			return false
		}
		if a.Known(j).InAny("losses") && a.Outer[j] < 0 {
			return true
		}
	}
	return false
}

// CostAnnounced reports soldiers or officers among those whose harm a state's body tells of,
// which are its own unless they are told to be another's: أعلن الجيش مقتل ضابط في اشتباك.
func CostAnnounced(a *analysis.Article, c *analysis.Cue, h *analysis.Happening) bool {
	for _, m := range c.Sources {
		if a.Mentions[m].Type != record.Actor {
			return false
		}
	}
	for j := c.Last; j < h.Pos; j++ {
		if a.ReadAs(j, "own-ranks") {
			return a.Outer[j+1] < 0 && !a.Nationality(j+1)
		}
	}
	return false
}
