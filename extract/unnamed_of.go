package extract

import (
	"isnad/extract/record"
)

// ofBody reports that people are told by the body or group that they belong to.
func (a *analysis) ofBody(s *span) bool {
	for _, in := range s.inner {
		if in.typ == record.Group || in.typ == record.Actor || in.typ == record.Base {
			return true
		}
	}
	return false
}

// nobody reports a word by which the text says that it does not know who they are:
// مسلحون مجهولون.
func (a *analysis) nobody(from, to int) bool {
	for j := from; j < to; j++ {
		if in, _ := a.spelt(j).In("nobody"); in {
			return true
		}
	}
	return false
}

// correspondent reports somebody who is told by the medium that he reports for: مراسل
// الجزيرة.
func (a *analysis) correspondent(i int) bool {
	return a.readAs(i, "correspondents")
}

// sourceComplement takes what a source belongs to: في وزارة الدفاع, بالجيش,
// باسم الحركة, من قسد.
func (a *analysis) sourceComplement(i, end int) ([]span, int, bool) {
	j := i
	if a.spelt(i).InAny("member-links", "in-whose-name") {
		j++
	}
	if j >= end {
		return nil, i, false
	}
	if a.tok(j).Is(`"`) && j > i {
		j++
	}
	var m span
	var ok bool
	if m, ok = a.catalogueName(j, end); !ok {
		if m, ok = a.headedName(j, end); !ok {
			return nil, i, false
		}
	}
	if j == i && isMedium(&m.mention) && !(m.prefix == "" && a.correspondent(i-1)) {
		return nil, i, false // the agency he spoke to: أبلغ مسؤول وكالة رويترز
	}
	if j == i && m.prefix != "ب" && m.prefix != "ل" && !(m.prefix == "" && m.typ != record.Town && m.typ != record.Country) {
		return nil, i, false
	}
	if a.spelt(i).InAny("from-or-of") && !forces(&m.mention) && m.typ != record.Town {
		return nil, i, false
	}
	if m.typ == record.Official {
		return nil, i, false
	}
	inner := append([]span{m}, m.inner...)
	inner[0].inner = nil
	last := m.last
	if a.tok(last).Is(`"`) && a.openQuotes(i, last) {
		last++
	}
	return inner, last, true
}
