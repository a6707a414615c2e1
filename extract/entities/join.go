package entities

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/record"
)

// joinUnnamedBases makes "a base of the coalition" the one base that the article
// names, if there is just one and nothing speaks against it, or else an unnamed
// base told before.
func joinUnnamedBases(a *analysis.Article) {
	named := -1
	var others []int
	for i, e := range a.Entities {
		if e.Type != record.Base || len(e.Mentions) == 0 {
			continue
		}
		switch {
		case e.Anonymous:
			others = append(others, i)
		case named >= 0:
			return
		default:
			named = i
		}
	}
	var kept []int
	if named >= 0 {
		kept = append(kept, named)
	}
next:
	for _, i := range others {
		for _, k := range kept {
			if maybeOneBase(a, a.Entities[k], a.Entities[i]) {
				join(a, k, i)
				continue next
			}
		}
		kept = append(kept, i)
	}
}

// maybeOneBase reports that nothing tells two bases apart.
func maybeOneBase(a *analysis.Article, x, unnamed *analysis.Entity) bool {
	return (x.Nation == nil || unnamed.Nation == nil || x.Nation == unnamed.Nation) && sameHead(a, x, unnamed) && !otherLands(a, x, unnamed) && sameSite(a, x, unnamed)
}

// sameHead reports that two unnamed bases open with one noun: a base is no ship.
func sameHead(a *analysis.Article, x, y *analysis.Entity) bool {
	return x.Kind == y.Kind || x.Entry != nil && strings.HasSuffix(x.Entry.Kind, y.Kind)
}

// joinAbbreviations makes one entity of a body and the short name in brackets
// behind it: قوات سوريا الديمقراطية (قسد).
func joinAbbreviations(a *analysis.Article) {
	for i := range a.Mentions {
		m := &a.Mentions[i]
		if !analysis.Forces(m) || m.Parent >= 0 || m.Entity < 0 {
			continue
		}
		j := m.Last
		if a.Known(j).InAny("in") && a.At(j+1) != nil && analysis.Locates(a.At(j+1)) { // … في الشرق الأوسط (سنتكوم)
			j = a.At(j + 1).Last
		}
		if !a.Tok(j).Is("(") {
			continue
		}
		short := a.At(j + 1)
		if short == nil || !analysis.Forces(short) || short.Entity < 0 || short.Entity == m.Entity || !a.Tok(short.Last).Is(")") {
			continue
		}
		join(a, m.Entity, short.Entity)
	}
}

// join moves the mentions of the second entity to the first; nothing is left that stands for the second.
func join(a *analysis.Article, into, from int) {
	x, y := a.Entities[into], a.Entities[from]
	for _, m := range y.Mentions {
		a.Mentions[m].Entity = into
	}
	x.Mentions = append(x.Mentions, y.Mentions...)
	if x.Entry == nil {
		x.Entry, x.Type = y.Entry, y.Type
	}
	y.Mentions, y.Dropped = nil, true
}

// joinAppositions makes one entity of a person and the office told beside the
// name: فلان، قائد القيادة المركزية، or زعيم الحزب right behind it.
func joinAppositions(a *analysis.Article) {
	for i := range a.Mentions {
		m := &a.Mentions[i]
		if m.Type != record.Official || m.Anonymous || m.Parent >= 0 || m.Entity < 0 || m.Rule == "office" {
			continue
		}
		j := m.Last
		if a.Tok(j).Is(",") {
			j++
		}
		o := a.At(j)
		if in, _ := a.Spelt(m.First - 1).In("called"); in && a.At(m.First-2) != nil { // ناطق باسم الجبهة يدعى فلان
			o = a.At(m.First - 2)
			j = o.First
		}
		if o == nil || o.First != j || o.Rule != "office" || o.Prefix != "" || o.Entity < 0 || o.Entity == m.Entity {
			continue
		}
		if e := a.Entities[o.Entity]; e.Entry == nil && !e.Anonymous {
			a.Entities[m.Entity].Role = o.Role
			if a.Entities[m.Entity].Body < 0 && o.Body >= 0 {
				a.Entities[m.Entity].Body = a.Mentions[o.Body].Entity
			}
			join(a, m.Entity, o.Entity)
		}
	}
}
