package analysis

import (
	"strings"

	"isnad/extract/record"
)

// Possessor files what a possessive before an office points back to (its
// spokesman) as the office's body.
func (s *Span) Possessor(a *Article, i int) bool {
	if m := a.At(i - 2); a.Strict(i-1) == "'s" && m != nil && m.Last == i-1 && m.Parent < 0 && (m.Type == record.Group || m.Type == record.Actor) && !IsMedium(m) { // the group's spokesman
		s.Inner = append(s.Inner, Span{Mention: Mention{First: m.First, Last: m.Last, Type: m.Type, Kind: m.Kind, Entry: m.Entry, Name: m.Name, Core: m.Core, Anonymous: m.Anonymous, Rule: "possessive"}})
		return true
	}
	if !a.Spelt(i - 1).InAny("body-possessives") {
		return false
	}
	for k := len(a.Mentions) - 1; k >= 0; k-- {
		m := &a.Mentions[k]
		if m.First < i && (m.Type == record.Group || m.Type == record.Actor) && !IsMedium(m) {
			s.Inner = append(s.Inner, Span{Mention: Mention{First: i - 1, Last: i, Type: m.Type, Kind: m.Kind, Entry: m.Entry, Name: m.Name, Core: m.Core, Rule: "possessive"}})
			return true
		}
	}
	return false
}

// HeadWord gives the noun by which a name was taken.
func (s *Span) HeadWord() string { return strings.TrimPrefix(s.Rule, "head ") }

// Span is a name under construction.
type Span struct {
	Mention
	Inner []Span
}

// Title is a title or office in the text.
type Title struct {
	Last          int // the token behind it, 0 where there is none
	Class, Prefix string
	Definite      bool
}

// Doubtful is a place in the text where a name of the catalogue that is an ordinary
// word too stands with nothing that announces it: القائم, صور, العيون.
type Doubtful struct {
	Span
	Why string // guarded, or a homograph
}

// Unlisted is a word that no list knows where a place or a person may be named: in
// Arabic nothing but its surroundings tells a name from a noun.
type Unlisted struct {
	Span
	Task string // Unlisted place, unlisted person
}
