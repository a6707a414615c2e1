package entities

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// listedTown reports a capital in the middle or at the end of a list of towns, which is one of
// them: bombed Hodeidah, Sanaa and Taiz. With a verb behind it, its state may act.
func listedTown(a *analysis.Article, m *analysis.Mention) bool {
	town := func(i int) bool {
		p := a.At(i)
		return p != nil && p.Type == record.Town && i == p.Last-1
	}
	behind := a.Tok(m.Last)
	if _, verb := a.Finite(m.Last); verb || a.Lang.Code == "en" && grammar.Auxiliary(a, m.Last) {
		return false
	}
	j := m.First - 1
	switch {
	case strings.HasPrefix(m.Prefix, "و"):
		return town(j)
	case a.Spelt(j).InAny("clause-joiners"):
		return town(j - 1)
	case a.Tok(j).Is(",") && town(j-1):
		next := a.At(m.Last)
		if behind.Is(",") || a.Spelt(m.Last).InAny("clause-joiners") {
			next = a.At(m.Last + 1)
		}
		return next != nil && next.First <= m.Last+1 && (next.First > m.Last || strings.HasPrefix(next.Prefix, "و")) && next.Type == record.Town
	}
	return false
}
