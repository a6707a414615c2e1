package extract

import "isnad/extract/record"

// otherLands reports two places that lie in two countries: by the catalogue, or as
// it is told behind a mention (قاعدة عسكرية في العراق). They are never one.
func (a *analysis) otherLands(x, y *entity) bool {
	if x.typ != record.Base && x.typ != record.Town {
		return false
	}
	p, q := a.landOf(x), a.landOf(y)
	return p != "" && q != "" && p != q
}

// landOf gives the ISO code of the country that a base or a town lies in, or "".
func (a *analysis) landOf(e *entity) string {
	if e.entry != nil {
		return e.entry.Country
	}
	for _, k := range e.mentions {
		m := &a.mentions[k]
		next := a.at(m.last)
		if next == nil || next.prefix != "ب" {
			if in, _ := a.spelt(m.last).In("in-which"); in {
				next = a.at(m.last + 1)
			}
		}
		if next == nil || next.entity < 0 {
			continue
		}
		switch in := a.entities[next.entity]; {
		case in.entry == nil:
		case in.typ == record.Country:
			return a.stateOf(in)
		case in.typ == record.Town:
			return in.entry.Country
		}
	}
	return ""
}
