package extract

// cited reports a medium that the text gives as a source in its own right: somewhere it
// is named other than as whom somebody told something, or by its correspondent.
func (a *analysis) cited(e *entity) bool {
	for _, k := range e.mentions {
		m := &a.mentions[k]
		if m.parent >= 0 && a.correspondent(a.mentions[m.parent].first) {
			continue
		}
		j := m.first - 1
		if a.determiner(j) {
			j--
		}
		if !a.hears(m) && !a.spelt(j).InAny("telling", "received-by") {
			return true
		}
	}
	return false
}

// outletCited reports that the medium by which a correspondent is told is cited itself, so
// that it is another's: an outlet's own correspondents are told in its own name alone.
func (a *analysis) outletCited(m *mention) bool {
	for k := range a.mentions {
		x := &a.mentions[k]
		if x.first >= m.first && x.last <= m.last && x.entity >= 0 && isMedium(x) {
			return a.cited(a.entities[x.entity])
		}
	}
	return false
}

// hears reports a medium to whom something was told: لرويترز, لـ«كذا».
func (a *analysis) hears(m *mention) bool {
	j := m.first - 1
	if a.tok(j).Is(`"`) {
		j--
	}
	return m.prefix == "ل" || a.strict(j) == "ل"
}
