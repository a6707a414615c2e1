package arabic

import (
	"isnad/extract/analysis"
	"isnad/extract/names/listed"
	"isnad/extract/record"
	"isnad/extract/speech"
)

// ofBody reports that people are told by the body or group that they belong to.
func ofBody(a *analysis.Article, s *analysis.Span) bool {
	for _, in := range s.Inner {
		if in.Type == record.Group || in.Type == record.Actor || in.Type == record.Base {
			return true
		}
	}
	return false
}

// Nobody reports a word by which the text says that it does not know who they are:
// مسلحون مجهولون.
func Nobody(a *analysis.Article, from, to int) bool {
	for j := from; j < to; j++ {
		if in, _ := a.Spelt(j).In("nobody"); in {
			return true
		}
	}
	return false
}

// sourceComplement takes what a source belongs to: في وزارة الدفاع, بالجيش,
// باسم الحركة, من قسد.
func sourceComplement(a *analysis.Article, i, end int) ([]analysis.Span, int, bool) {
	j := i
	if a.Spelt(i).InAny("member-links", "in-whose-name") {
		j++
	}
	if j >= end {
		return nil, i, false
	}
	if a.Tok(j).Is(`"`) && j > i {
		j++
	}
	var m analysis.Span
	var ok bool
	if m, ok = listed.CatalogueName(a, j, end); !ok {
		if m, ok = HeadedName(a, j, end); !ok {
			return nil, i, false
		}
	}
	if j == i && analysis.IsMedium(&m.Mention) && !(m.Prefix == "" && speech.Correspondent(a, i-1)) {
		return nil, i, false // the agency he spoke to: أبلغ مسؤول وكالة رويترز
	}
	if j == i && m.Prefix != "ب" && m.Prefix != "ل" && !(m.Prefix == "" && m.Type != record.Town && m.Type != record.Country) {
		return nil, i, false
	}
	if a.Spelt(i).InAny("from-or-of") && !analysis.Forces(&m.Mention) && m.Type != record.Town {
		return nil, i, false
	}
	if m.Type == record.Official {
		return nil, i, false
	}
	inner := append([]analysis.Span{m}, m.Inner...)
	inner[0].Inner = nil
	last := m.Last
	if a.Tok(last).Is(`"`) && listed.OpenQuotes(a, i, last) {
		last++
	}
	return inner, last, true
}
