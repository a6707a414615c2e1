package analysis

import (
	"isnad/extract/catalog"
	"isnad/extract/record"
)

// Mention is one place where an entity is named.
type Mention struct {
	First, Last int // tokens, [First, Last)
	Start, End  int // code points, without attached particles
	Type        record.EntityType
	Kind        string
	Prefix      string // attached particles: و ف ب ل ك
	Entry       *catalog.Entry
	Rule        string
	Name        string   // as it stands, without particles
	Words       []string // its loose words, nil until they are asked for
	Core        string   // the person's bare name or the place's without its head
	Role        string   // office, title or description as told
	Short       string   // an unnamed source without what it belongs to: مصدر أمني
	Anonymous   bool
	Definite    bool // a definite short form that points back
	Plural      bool
	Hit         int  // token behind the word of attack that tells that it was hit, or 0
	Weak        bool // a noun for ordinary people rather than for a source
	Loose       bool // a bare plural for people: خبراء
	Body        int  // Mention of the body that an official belongs to or speaks for, or -1
	Parent      int  // Mention that contains this one, or -1
	Entity      int
	Nationality *catalog.Entry
}

// IsBody reports a name of a group, a state body or a state.
func IsBody(m *Mention) bool {
	return m.Type == record.Group || m.Type == record.Actor || m.Type == record.Country
}

// IsMedium reports an agency, channel, paper or site.
func IsMedium(m *Mention) bool {
	if m.Type != record.Actor {
		return false
	}
	switch m.Kind {
	case "agency", "outlet", "channel", "newspaper", "media", "radio", "site", "press":
		return true
	}
	return false
}

// Forces reports a mention of an actor or group, who alone have forces.
func Forces(m *Mention) bool { return m.Type == record.Actor || m.Type == record.Group }

// MaySpeakMention reports a mention of who can be a source.
func MaySpeakMention(m *Mention) bool { return MaySpeak(m.Type) }

// Locates reports a name that says where.
func Locates(m *Mention) bool {
	return m.Type == record.Town || m.Type == record.Country || m.Type == record.Base
}

// MaySpeak reports an entity type that can be a source.
func MaySpeak(t record.EntityType) bool {
	return t == record.Official || t == record.Actor || t == record.Group || t == record.Country
}
