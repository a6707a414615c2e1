package english

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/text"
)

// languageEdition gives the token behind the language that the name of a medium before token j
// goes on with, or j: VOA Somali, BBC Persian.
func languageEdition(a *analysis.Article, j int) int {
	if !a.Nationality(j) || !a.Tok(j).Upper {
		return j
	}
	if n := a.Tok(j + 1); n.Kind != text.Word || a.Spelt(j+1).Closed() || grammar.FiniteAt(a, j+1) {
		return j + 1
	}
	return j
}

// listedMedium makes a medium whose noun closes its name the listed one that the name holds:
// the state-run Anadolu news agency.
func listedMedium(a *analysis.Article, s *analysis.Span, at int) {
	n := len(s.Inner) - 1
	if !analysis.IsMedium(&s.Mention) || n < 0 {
		return
	}
	if in := s.Inner[n]; in.Last == at && analysis.IsMedium(&in.Mention) {
		s.Entry, s.Core, s.Inner = in.Entry, in.Core, s.Inner[:n]
	}
}

// mediumFollows reports the noun of a medium behind which its name stands, and so none that
// closes one: the Mauritanian news agency ANI, the Serb news agency, SRNA, said.
func mediumFollows(a *analysis.Article, h headWord) bool {
	if h.kind != "agency" && h.kind != "outlet" || a.Tok(h.last-1).Upper {
		return false
	}
	return capital(a, h.last) || a.Tok(h.last).Is(",") && allCapitals(a, h.last+1) && a.Tok(h.last+2).Is(",")
}
