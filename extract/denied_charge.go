package extract

import "isnad/extract/record"

// deniersOf gives those who speak by a cue: of a denial without a subject of its own behind
// a charge those who are charged, for nobody denies his own charge. اتهم الجيش الحركة، لكنها نفت.
func (a *analysis) deniersOf(c *cue) []int {
	speakers := a.ids(c.sources)
	if a.lang.Code != "ar" || c.class != "denial" || !c.inherit || c.verb == nil || c.verb.and != "" || len(speakers) != 1 {
		return speakers
	}
	for n := len(a.statements) - 1; n >= 0; n-- {
		st := a.statements[n]
		if st.kind != record.Accusation || st.speaker != speakers[0] || st.from < a.sentences[c.sent].First || st.from > c.pos {
			continue
		}
		var out []int
		for _, e := range namedAs(st, "accused") {
			if maySpeak(a.entities[e].typ) {
				out = append(out, e)
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return speakers
}
