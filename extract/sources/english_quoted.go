package sources

import "isnad/extract/analysis"

// quotedAhead gives an English phrase of denial or claim the speaker who is told behind the words
// in which it stands, rather than the one who spoke before: "We fired nothing," its spokesman said.
func quotedAhead(a *analysis.Article, c *analysis.Cue) {
	if a.Lang.Code != "en" || c.Verb != nil || !c.Inherit || c.Class != "denial" && c.Class != "claim" {
		return
	}
	for k := range a.Cues {
		d := &a.Cues[k]
		if d.Sent == c.Sent && d.Class == "report" && d.Verb != nil && d.Pos > c.Pos && d.From <= c.Pos && c.Last <= d.To && len(d.Sources) > 0 {
			c.Sources, c.Via = d.Sources, d.Via
			return
		}
	}
}
