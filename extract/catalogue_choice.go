package extract

import (
	"isnad/extract/catalog"
	"isnad/extract/record"
)

// choose picks among entries that share a name: one that the article has named
// already, then one that is no mere place.
func (a *analysis) choose(entries []*catalog.Entry) *catalog.Entry {
	for _, e := range entries {
		for i := range a.mentions {
			if a.mentions[i].entry == e {
				return e
			}
		}
	}
	best := entries[0]
	for _, e := range entries[1:] {
		if rank(e) < rank(best) {
			best = e
		}
	}
	return best
}

// rank orders readings of one name by how often news means them.
func rank(e *catalog.Entry) int {
	switch e.Type {
	case record.Country:
		return 0
	case record.Group, record.Actor:
		return 1
	case record.Official:
		return 2
	case record.Base:
		return 3
	}
	if e.Kind == "village" || e.Kind == "town" {
		return 6
	}
	return 5
}

// announced reports a word before token i that says that a name of the entry's
// type follows: حركة أمل, صحيفة الحياة, بلدة الشيخ, or a dateline's "مدينة".
func (a *analysis) announced(i int, e *catalog.Entry) bool {
	j := i - 1
	if j >= 0 && a.tok(j).Is(`"`) {
		j--
	}
	if j < 0 {
		return false
	}
	for _, r := range a.readings(j) {
		h := a.lang.Head(r.Stem)
		if h != nil && (h.Type == string(e.Type) || h.Type == string(record.Base) && e.Type == record.Town) { // مخفر نصيب
			return true
		}
	}
	return (e.Kind == "agency" || e.Kind == "outlet") && a.correspondent(j) || j == i-1 && a.announcedGroup(i, e)
}
