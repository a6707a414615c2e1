package extract

// englishName will take names by capital letters.
func (a *analysis) englishName(i, end int) (span, bool) {
	return a.catalogueName(i, end)
}

func (a *analysis) englishSources(c *cue) {}

func (a *analysis) englishPassive(i int, v verb) bool { return false }

func (a *analysis) englishDefinite(i int) bool { return a.strict(i-1) == "the" }

func (a *analysis) englishSubject(h *happening) {}
