package extract

import (
	"strings"

	"isnad/extract/record"
)

// joinUnnamedBases makes "a base of the coalition" the one base that the article
// names, if there is just one and nothing speaks against it, or else an unnamed
// base told before.
func (a *analysis) joinUnnamedBases() {
	named := -1
	var others []int
	for i, e := range a.entities {
		if e.typ != record.Base || len(e.mentions) == 0 {
			continue
		}
		switch {
		case e.anonymous:
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
			if a.maybeOneBase(a.entities[k], a.entities[i]) {
				a.join(k, i)
				continue next
			}
		}
		kept = append(kept, i)
	}
}

// maybeOneBase reports that nothing tells two bases apart.
func (a *analysis) maybeOneBase(x, unnamed *entity) bool {
	return (x.nation == nil || unnamed.nation == nil || x.nation == unnamed.nation) && a.sameHead(x, unnamed) && !a.otherLands(x, unnamed) && a.sameSite(x, unnamed)
}

// sameHead reports that two unnamed bases open with one noun: a base is no ship.
func (a *analysis) sameHead(x, y *entity) bool {
	return x.kind == y.kind || x.entry != nil && strings.HasSuffix(x.entry.Kind, y.kind)
}

// joinAbbreviations makes one entity of a body and the short name in brackets
// behind it: قوات سوريا الديمقراطية (قسد).
func (a *analysis) joinAbbreviations() {
	for i := range a.mentions {
		m := &a.mentions[i]
		if !forces(m) || m.parent >= 0 || m.entity < 0 {
			continue
		}
		j := m.last
		if a.known(j).InAny("in") && a.at(j+1) != nil && locates(a.at(j+1)) { // … في الشرق الأوسط (سنتكوم)
			j = a.at(j + 1).last
		}
		if !a.tok(j).Is("(") {
			continue
		}
		short := a.at(j + 1)
		if short == nil || !forces(short) || short.entity < 0 || short.entity == m.entity || !a.tok(short.last).Is(")") {
			continue
		}
		a.join(m.entity, short.entity)
	}
}

// join moves the mentions of the second entity to the first.
func (a *analysis) join(into, from int) {
	x, y := a.entities[into], a.entities[from]
	for _, m := range y.mentions {
		a.mentions[m].entity = into
	}
	x.mentions = append(x.mentions, y.mentions...)
	if x.entry == nil {
		x.entry, x.typ = y.entry, y.typ
	}
	y.mentions = nil
}

// joinAppositions makes one entity of a person and the office told beside the
// name: فلان، قائد القيادة المركزية، or زعيم الحزب right behind it.
func (a *analysis) joinAppositions() {
	for i := range a.mentions {
		m := &a.mentions[i]
		if m.typ != record.Official || m.anonymous || m.parent >= 0 || m.entity < 0 || m.rule == "office" {
			continue
		}
		j := m.last
		if a.tok(j).Is(",") {
			j++
		}
		o := a.at(j)
		if in, _ := a.spelt(m.first - 1).In("called"); in && a.at(m.first-2) != nil { // ناطق باسم الجبهة يدعى فلان
			o = a.at(m.first - 2)
			j = o.first
		}
		if o == nil || o.first != j || o.rule != "office" || o.prefix != "" || o.entity < 0 || o.entity == m.entity {
			continue
		}
		if e := a.entities[o.entity]; e.entry == nil && !e.anonymous {
			a.entities[m.entity].role = o.role
			if a.entities[m.entity].body < 0 && o.body >= 0 {
				a.entities[m.entity].body = a.mentions[o.body].entity
			}
			a.join(m.entity, o.entity)
		}
	}
}
