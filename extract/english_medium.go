package extract

// listedMedium makes a medium whose noun closes its name the listed one that the name holds:
// the state-run Anadolu news agency.
func (a *analysis) listedMedium(s *span, at int) {
	n := len(s.inner) - 1
	if !isMedium(&s.mention) || n < 0 {
		return
	}
	if in := s.inner[n]; in.last == at && isMedium(&in.mention) {
		s.entry, s.core, s.inner = in.entry, in.core, s.inner[:n]
	}
}

// mediumFollows reports the noun of a medium behind which its name stands, and so none that
// closes one: the Mauritanian news agency ANI, the Serb news agency, SRNA, said.
func (a *analysis) mediumFollows(h headWord) bool {
	if h.kind != "agency" && h.kind != "outlet" || a.tok(h.last-1).Upper {
		return false
	}
	return a.capital(h.last) || a.tok(h.last).Is(",") && a.allCapitals(h.last+1) && a.tok(h.last+2).Is(",")
}
