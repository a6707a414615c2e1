package extract

// toldToSite reports a site that only ever is spoken to, as a reporter tells of his own:
// قال للجزيرة نت.
func (a *analysis) toldToSite(e *entity) bool {
	for _, k := range e.mentions {
		m := &a.mentions[k]
		if site, _ := a.spelt(m.last - 1).In("web-words"); !site || m.prefix != "ل" {
			return false
		}
	}
	return true
}

// toldItself reports an outlet, other than an agency, that is told something in the lead or by
// several, as an outlet writes of its own sources: residents told Harbour News.
func (a *analysis) toldItself(e *entity) bool {
	if a.lang.Code == "ar" {
		return a.toldInArabic(e)
	}
	told := 0
	for _, k := range e.mentions {
		m := &a.mentions[k]
		if !isMedium(m) || m.kind == "agency" {
			continue
		}
		j := m.first - 1
		if a.determiner(j) {
			j--
		}
		if !a.spelt(j).InAny("telling") {
			continue
		}
		if told++; told > 1 || a.inLead(m.first) {
			return true
		}
	}
	return false
}

// toldInArabic reports an outlet, other than an agency, that appears by its bare name between
// quotes alone, as whom somebody told something: وقال الناشط لـ«كذا». What others were told
// is cited by what they are: لقناة كذا.
func (a *analysis) toldInArabic(e *entity) bool {
	for _, k := range e.mentions {
		m := &a.mentions[k]
		if !isMedium(m) || m.kind == "agency" || !a.tok(m.first-1).Is(`"`) || !a.hears(m) {
			return false
		}
	}
	return len(e.mentions) > 0
}

// inLead reports a token of the first line of prose.
func (a *analysis) inLead(i int) bool {
	l := a.lineOf(i)
	for k := 1; k < l; k++ {
		if line := a.doc.Lines[k]; line.Last-line.First > headerLength {
			return false
		}
	}
	return l > 0
}

// received reports an outlet to which a statement came, as an outlet tells of itself alone:
// في بيان تلقته وكالة كذا, بيان تلقت كذا نسخة منه, ورد لوكالة كذا.
func (a *analysis) received(e *entity) bool {
	for _, k := range e.mentions {
		m := &a.mentions[k]
		j := m.first - 1
		if a.tok(j).Is(`"`) {
			j--
		}
		list := "received-by"
		if m.prefix == "ل" {
			list = "came-to"
		}
		if in, _ := a.spelt(j).In(list); in && isMedium(m) {
			return true
		}
	}
	return false
}
