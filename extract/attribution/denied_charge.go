package attribution

import (
	"isnad/extract/analysis"
	"isnad/extract/record"
)

// deniersOf gives those who speak by a cue: of a denial without a subject of its own behind
// a charge those who are charged, for nobody denies his own charge. اتهم الجيش الحركة، لكنها نفت.
func deniersOf(a *analysis.Article, c *analysis.Cue) []int {
	speakers := a.EntitiesOf(c.Sources)
	if a.Lang.Code != "ar" || c.Class != "denial" || !c.Inherit || c.Verb == nil || c.Verb.And != "" || len(speakers) != 1 {
		return speakers
	}
	for n := len(a.Statements) - 1; n >= 0; n-- {
		st := a.Statements[n]
		if st.Kind != record.Accusation || st.Speaker != speakers[0] || st.From < a.Sentences[c.Sent].First || st.From > c.Pos {
			continue
		}
		var out []int
		for _, e := range analysis.NamedAs(st, "accused") {
			if analysis.MaySpeak(a.Entities[e].Type) {
				out = append(out, e)
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return speakers
}
