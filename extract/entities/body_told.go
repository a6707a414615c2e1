package entities

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// BodyOf gives the body that an official belongs to: told with his office, or
// by a pronoun that points back to it, الناطق باسمها, its spokesman; or -1.
func BodyOf(a *analysis.Article, speaker int) int {
	e := a.Entities[speaker]
	if e.Type != record.Official || e.Body >= 0 {
		return e.Body
	}
	for _, k := range e.Mentions {
		m := &a.Mentions[k]
		if !PronounOffice(a, m) {
			continue
		}
		for j := m.First - 1; j >= 0 && j > m.First-bodyReach; j-- {
			if o := a.At(j); o != nil && o.Entity >= 0 && o.Entity != speaker && (o.Type == record.Group || o.Type == record.Actor && !analysis.IsMedium(o)) {
				return o.Entity
			}
		}
	}
	return -1
}

// bodyReach is the number of tokens before an office in which the body stands
// that it tells by a pronoun.
const bodyReach = 40

// PronounOffice reports an office that is told to be somebody's by a pronoun.
func PronounOffice(a *analysis.Article, m *analysis.Mention) bool {
	if a.Lang.Code == "en" {
		return a.Spelt(m.First - 1).InAny("body-possessives")
	}
	from := m.First
	if a.Tok(from-1).Is(",") && a.Outer[from-2] < 0 {
		from -= 2 // آمرها، فلان
	}
	for j := from; j < m.Last; j++ {
		if in, _ := a.Spelt(j).In("in-name"); in {
			return true
		}
		if in, _ := a.Spelt(j).In("bound-pronouns"); in && j > m.First {
			return true // مسؤول الإعلام فيه
		}
		if in, _ := a.OwnedWord(j).In("deny-for-body"); in {
			return true // قائدها, متحدثه
		}
	}
	return false
}

// SpeaksFor reports an official whose telling of his body's acts is the body's
// word: its spokesman, or whoever of its people the text names; or a group's organ.
func SpeaksFor(a *analysis.Article, e int) bool {
	x := a.Entities[e]
	return a.Spokesman(e) || organ(a, e) || x.Type == record.Official && !x.Anonymous && !grammar.OfSeveral(a, e)
}
