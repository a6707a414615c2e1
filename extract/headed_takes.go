package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// quotedEntry gives a head noun over a name in quotation marks, from token j on, the
// catalogue's entry of that name. Of two bases each has its own name: قاعدتي "عين الأسد"
// و"حقل كونيكو".
func (a *analysis) quotedEntry(s *span, j int) {
	if m, ok := a.catalogueName(j, s.last); ok && m.typ == s.typ && m.last >= s.last-1 {
		s.entry, s.kind = m.entry, m.kind
		s.rule += " + " + m.rule
	}
	if s.plural {
		s.first, s.last, s.prefix = j, s.last-1, ""
	}
}

// bareNameStands reports that what stands behind a head noun is a name by itself:
// حركة "حماس", وكالة سانا, ناحية طوزخورماتو.
func (a *analysis) bareNameStands(m *mention) bool {
	if m.definite || !strings.HasPrefix(m.rule, "head ") && !strings.HasPrefix(m.rule, "catalogue ") {
		return false
	}
	switch m.typ {
	case record.Town:
		return strings.Contains(m.rule, " + catalogue ")
	case record.Base:
		return m.kind == "ship"
	case record.Group, record.Actor:
		return a.tok(m.first+1).Is(`"`) || isMedium(m) && strings.Contains(m.rule, " + catalogue ")
	}
	return false
}

// quotedName returns the token behind a short quotation that opens at i, or 0.
func (a *analysis) quotedName(i, end int) int {
	for j := i + 1; j < end && j <= i+6; j++ {
		if a.tok(j).Is(`"`) {
			if j > i+1 {
				return j + 1
			}
			return 0
		}
		if a.tok(j).Kind == text.Punct && !a.tok(j).Is("-") {
			return 0
		}
	}
	return 0
}

// headTakes joins a head noun to the catalogue name behind it.
func (a *analysis) headTakes(s, m *span) bool {
	switch {
	case s.typ == record.Town && m.typ == record.Town && !s.plural && s.kind == "hospital": // مستشفى الزبير العام is not the town
		s.inner = append(s.inner, *m)
	case m.typ == record.Town && (a.inList(s, "district-heads") || a.inList(s, "fronts")) && !strings.Contains(strings.TrimPrefix(s.rule, "head "), " "): // مركز إطسا, but not مركز شرطة بهرز
		s.entry, s.typ, s.kind = m.entry, m.typ, "district"
	case m.typ == s.typ, s.typ == record.Town && m.typ == record.Country, s.typ == record.Actor && m.typ == record.Group, s.typ == record.Group && m.typ == record.Actor:
		s.entry, s.typ, s.kind = m.entry, m.typ, m.kind
		if s.plural { // بلدتي X وY: each has its own name
			s.first, s.prefix = m.first, ""
		}
	case m.typ == record.Town && (s.typ == record.Base || s.typ == record.Group || s.typ == record.Actor):
		// قاعدة الشدادي is not the town of that name, nor is شرطة البصرة.
		if s.typ != record.Base {
			inner := *m
			s.inner = append(s.inner, inner)
		}
	case m.typ == record.Country:
		inner := *m
		s.inner = append(s.inner, inner)
	case s.typ == record.Town:
		s.core = ""
	default:
		return false
	}
	s.last = m.last
	s.rule += " + " + m.rule
	if to := s.last; to+1 < len(a.doc.Tokens) && (a.spelt(to).InAny("accredited-to") || s.typ == record.Base && m.typ != record.Base && a.spelt(to).InAny("in")) {
		if at, ok := a.catalogueName(to+1, len(a.doc.Tokens)); ok && at.prefix == "" {
			s.inner = append(s.inner, at)
			s.last = at.last
		}
	}
	for s.last < len(a.doc.Tokens) && a.tok(s.last).Kind == text.Word && hasArticle(a.strict(s.last)) && !a.closed(s.last) && !a.describes(s.last) &&
		(a.nationality(s.last) || a.descriptive(a.strict(s.last)) && s.typ != record.Country) {
		s.last++
	}
	s.core, _, _ = a.slice(m.first, m.last)
	return true
}
