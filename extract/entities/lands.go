package entities

import (
	"isnad/extract/analysis"
	"isnad/extract/record"
)

// otherLands reports two places that lie in two countries: by the catalogue, or as
// it is told behind a mention (قاعدة عسكرية في العراق). They are never one.
func otherLands(a *analysis.Article, x, y *analysis.Entity) bool {
	if x.Type != record.Base && x.Type != record.Town {
		return false
	}
	p, q := landOf(a, x), landOf(a, y)
	return p != "" && q != "" && p != q
}

// landOf gives the ISO code of the country that a base or a town lies in, or "".
func landOf(a *analysis.Article, e *analysis.Entity) string {
	if e.Entry != nil {
		return e.Entry.Country
	}
	for _, k := range e.Mentions {
		m := &a.Mentions[k]
		next := a.At(m.Last)
		if next == nil || next.Prefix != "ب" {
			if in, _ := a.Spelt(m.Last).In("in-which"); in {
				next = a.At(m.Last + 1)
			}
		}
		if next == nil || next.Entity < 0 {
			continue
		}
		switch in := a.Entities[next.Entity]; {
		case in.Entry == nil:
		case in.Type == record.Country:
			return StateOf(a, in)
		case in.Type == record.Town:
			return in.Entry.Country
		}
	}
	return ""
}
