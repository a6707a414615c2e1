package filter

import (
	"isnad/extract/analysis"
	"isnad/extract/entities"
	"isnad/extract/grammar"
	"isnad/extract/speech"
)

// cited reports a medium that the text gives as a source in its own right: somewhere it
// is named other than as whom somebody told something, or by its correspondent.
func cited(a *analysis.Article, e *analysis.Entity) bool {
	for _, k := range e.Mentions {
		m := &a.Mentions[k]
		if m.Parent >= 0 && speech.Correspondent(a, a.Mentions[m.Parent].First) {
			continue
		}
		j := m.First - 1
		if grammar.Determiner(a, j) {
			j--
		}
		if !entities.Hears(a, m) && !a.Spelt(j).InAny("telling", "received-by") {
			return true
		}
	}
	return false
}

// outletCited reports that the medium by which a correspondent is told is cited itself, so
// that it is another's: an outlet's own correspondents are told in its own name alone.
func outletCited(a *analysis.Article, m *analysis.Mention) bool {
	for k := range a.Mentions {
		x := &a.Mentions[k]
		if x.First >= m.First && x.Last <= m.Last && x.Entity >= 0 && analysis.IsMedium(x) {
			return cited(a, a.Entities[x.Entity])
		}
	}
	return false
}
