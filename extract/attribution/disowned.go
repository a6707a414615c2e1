package attribution

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/record"
)

// signed gives the cue of a text that bears its speaker's name, or nil.
func signed(c *analysis.Cue) *analysis.Cue {
	if c.Signed {
		return c
	}
	return nil
}

// disown takes the claims of a text from the body whose name it bears where that body, or who
// speaks for it, disowns the text or the deed: it is alleged to have done it and claims nothing.
func disown(a *analysis.Article) {
	for _, st := range a.Statements {
		if st.Kind != record.Claim || st.Text == nil {
			continue
		}
		if slices.ContainsFunc(a.Statements, func(d *analysis.Statement) bool { return disowns(a, d, st) }) {
			st.Names = append(st.Names, analysis.Named{Role: "agent", Entity: st.Speaker})
			st.Kind, st.Speaker, st.Text.Forged = record.Report, -1, true
		}
	}
}

// disowns reports the denial of a text's claim, of the text or of the deed.
func disowns(a *analysis.Article, d, claim *analysis.Statement) bool {
	if d.Kind != record.Denial || d.Speaker < 0 || d.Speaker != claim.Speaker && a.Entities[d.Speaker].Body != claim.Speaker {
		return false
	}
	return d.Event == claim.Event || d.Event >= 0 && a.Events[d.Event].Subkind == "disputed"
}
