package attribution

import (
	"isnad/extract/analysis"
	"isnad/extract/text"
)

// Words about a deed that do not tell of it: what it will lead to, who should look into it,
// how many a war has killed so far.

// opinionReach is how many words before a noun of a deed what is said of it may stand.
const opinionReach = 2

// OnlyOpines reports that the words of a cue tell nothing of an event: they sum up months or a
// war, or speak of the event's consequences, motives or inquiry alone.
func OnlyOpines(a *analysis.Article, k, v int) bool {
	if a.Lang.Code != "ar" || k < 0 || a.Cues[k].Class != "report" && a.Cues[k].Class != "relay" {
		return false
	}
	c, told := &a.Cues[k], false
	for i := range a.Happenings {
		h := &a.Happenings[i]
		if h.Event < 0 || h.Sent != c.Sent || h.Pos < c.From || h.Pos >= c.To {
			continue
		}
		if h.Event != v || !h.Nominal || !aftermath(a, h) {
			return false
		}
		told = true
	}
	return told || sumsUp(a, c)
}

// aftermath reports a noun of a deed behind what came of it or was behind it: عواقب اغتيال
// القيادي, التحقيق في الهجوم.
func aftermath(a *analysis.Article, h *analysis.Happening) bool {
	for j := h.Pos - 1; j >= h.Pos-opinionReach; j-- {
		if a.ReadAs(j, "aftermath") && a.Outer[j] < 0 {
			return true
		}
		if !a.Known(j).Is("prep") && !a.ReadAs(j, "crimes") {
			return false
		}
	}
	return false
}

// sumsUp reports words that count the dead or displaced of a war, or of a span of days, months
// or years.
func sumsUp(a *analysis.Article, c *analysis.Cue) bool {
	counts, spans := false, false
	for j := c.From; j < c.To; j++ {
		if a.Outer[j] >= 0 {
			continue
		}
		number := a.Tok(j).Kind == text.Number || a.Known(j).Is("num")
		days := number && a.ReadAs(j+1, "days")
		counts = counts || number && !days && !a.IsTime(j)
		spans = spans || days || a.ReadAs(j, "wars") && !a.Known(j-1).Is("prep") || a.ReadAs(j, "so-far") ||
			a.ReadAs(j, "long-spans") && (a.IsTime(j) || a.Known(j-1).InAny("since"))
	}
	return counts && spans
}
