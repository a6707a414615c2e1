package extract

import (
	"isnad/extract/record"
)

// bodyOf gives the body that an official belongs to: told with his office, or
// by a pronoun that points back to it, الناطق باسمها, its spokesman; or -1.
func (a *analysis) bodyOf(speaker int) int {
	e := a.entities[speaker]
	if e.typ != record.Official || e.body >= 0 {
		return e.body
	}
	for _, k := range e.mentions {
		m := &a.mentions[k]
		if !a.pronounOffice(m) {
			continue
		}
		for j := m.first - 1; j >= 0 && j > m.first-bodyReach; j-- {
			if o := a.at(j); o != nil && o.entity >= 0 && o.entity != speaker && (o.typ == record.Group || o.typ == record.Actor && !isMedium(o)) {
				return o.entity
			}
		}
	}
	return -1
}

// bodyReach is the number of tokens before an office in which the body stands
// that it tells by a pronoun.
const bodyReach = 40

// pronounOffice reports an office that is told to be somebody's by a pronoun.
func (a *analysis) pronounOffice(m *mention) bool {
	if a.lang.Code == "en" {
		return a.spelt(m.first - 1).InAny("body-possessives")
	}
	from := m.first
	if a.tok(from-1).Is(",") && a.outer[from-2] < 0 {
		from -= 2 // آمرها، فلان
	}
	for j := from; j < m.last; j++ {
		if in, _ := a.spelt(j).In("in-name"); in {
			return true
		}
		if in, _ := a.spelt(j).In("bound-pronouns"); in && j > m.first {
			return true // مسؤول الإعلام فيه
		}
		if in, _ := a.ownedWord(j).In("deny-for-body"); in {
			return true // قائدها, متحدثه
		}
	}
	return false
}
