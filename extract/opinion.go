package extract

import "isnad/extract/text"

// Words about a deed that do not tell of it: what it will lead to, who should look into it,
// how many a war has killed so far.

// opinionReach is how many words before a noun of a deed what is said of it may stand.
const opinionReach = 2

// onlyOpines reports that the words of a cue tell nothing of an event: they sum up months or a
// war, or speak of the event's consequences, motives or inquiry alone.
func (a *analysis) onlyOpines(k, v int) bool {
	if a.lang.Code != "ar" || k < 0 || a.cues[k].class != "report" && a.cues[k].class != "relay" {
		return false
	}
	c, told := &a.cues[k], false
	for i := range a.happenings {
		h := &a.happenings[i]
		if h.event < 0 || h.sent != c.sent || h.pos < c.from || h.pos >= c.to {
			continue
		}
		if h.event != v || !h.nominal || !a.aftermath(h) {
			return false
		}
		told = true
	}
	return told || a.sumsUp(c)
}

// aftermath reports a noun of a deed behind what came of it or was behind it: عواقب اغتيال
// القيادي, التحقيق في الهجوم.
func (a *analysis) aftermath(h *happening) bool {
	for j := h.pos - 1; j >= h.pos-opinionReach; j-- {
		if a.readAs(j, "aftermath") && a.outer[j] < 0 {
			return true
		}
		if !a.known(j).Is("prep") && !a.readAs(j, "crimes") {
			return false
		}
	}
	return false
}

// sumsUp reports words that count the dead or displaced of a war, or of a span of days, months
// or years.
func (a *analysis) sumsUp(c *cue) bool {
	counts, spans := false, false
	for j := c.from; j < c.to; j++ {
		if a.outer[j] >= 0 {
			continue
		}
		number := a.tok(j).Kind == text.Number || a.known(j).Is("num")
		days := number && a.readAs(j+1, "days")
		counts = counts || number && !days && !a.isTime(j)
		spans = spans || days || a.readAs(j, "wars") && !a.known(j-1).Is("prep") || a.readAs(j, "so-far") ||
			a.readAs(j, "long-spans") && (a.isTime(j) || a.known(j-1).InAny("since"))
	}
	return counts && spans
}
