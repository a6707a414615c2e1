package roles

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// stopReach is how many words behind a visit its stops may be told, and within how many
// words the first of them stands.
const stopReach, stopsIn = 12, 4

// tourStops gives a tour the places that it is told to have taken in: جولة شملت الرياض
// ومسقط وعمّان.
func tourStops(a *analysis.Article, h *analysis.Happening) {
	if h.Type != record.Visit || len(h.Agents) == 0 || a.Lang.Code != "ar" {
		return
	}
	end := min(a.Sentences[h.Sent].Last, h.Last+stopReach)
	for j := h.Last; j < end && !a.Tok(j).Is(".") && !a.Tok(j).Is(";"); j++ {
		if a.Outer[j] < 0 && a.Spelt(j).InAny("tour-stops") {
			for _, m := range grammar.After(a, j+1, h.Sent, stopsIn, analysis.Locates) {
				give(a, h, a.Outer[m.First], "target")
			}
			return
		}
	}
}
