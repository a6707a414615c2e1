// Package catalog holds the names that Isnad knows beforehand: groups, state
// bodies, bases, places and officials, each with what it was taken from, and
// finds them in a text in one pass.
//
// The catalogue is a set of JSON Lines files, one entry a line (see Entry for
// the keys). Those shipped are embedded; a user adds a folder of more. Loading
// is strict: an unknown key, a repeated id or an empty name is a fault that
// names file and line, and all faults are told at once.
package catalog

import "isnad/extract/record"

// Entry is one entity of the catalogue.
type Entry struct {
	ID      string            `json:"id"`   // type/slug, unique; "country/IQ" for a country
	Type    record.EntityType `json:"type"` // one of the six entity types
	Kind    string            `json:"kind,omitempty"`
	Ar      string            `json:"ar,omitempty"` // usual Arabic name
	En      string            `json:"en,omitempty"` // usual English name
	Aliases []string          `json:"aliases,omitempty"`
	// Short forms stand for the entity only after a fuller name in the same article.
	Short []string `json:"short,omitempty"`
	// Guarded names are ordinary words too; they count only behind a word that
	// announces the type (حركة، صحيفة، بلدة …).
	Guarded []string `json:"guarded,omitempty"`

	Country     string   `json:"country,omitempty"`     // ISO code
	Parent      string   `json:"parent,omitempty"`      // id of what it is part of
	MemberOf    []string `json:"member_of,omitempty"`   // ids of umbrellas
	Affiliation []string `json:"affiliation,omitempty"` // ids of those it is said to depend on
	SaidToBe    []Alias  `json:"said_to_be,omitempty"`
	Lat         *float64 `json:"lat,omitempty"` // degrees, WGS 84
	Lon         *float64 `json:"lon,omitempty"`
	Offices     []Office `json:"offices,omitempty"`
	Adjectives  []string `json:"adjectives,omitempty"` // of a country or group: words that tell whose something is
	Capital     string   `json:"capital,omitempty"`    // of a country: id of its capital
	Source      string   `json:"source"`               // what the facts were taken from

	File string `json:"-"` // where the entry stands
	Line int    `json:"-"`
}

// Alias says that somebody takes a front name for another group. The two are
// never merged.
type Alias struct {
	Is string `json:"is"`
	By string `json:"by"`
}

// Office is a post that an official held. From and To are ISO dates as precise
// as known (day, month or year); an empty To is a term that goes on.
type Office struct {
	Office   string `json:"office,omitempty"`
	OfficeEn string `json:"office_en,omitempty"`
	Of       string `json:"of,omitempty"` // id of the country, body or group
	From     string `json:"from,omitempty"`
	To       string `json:"to,omitempty"`
}

// Names returns every name under which the entry is found in a text on its own.
func (e *Entry) Names() []string {
	out := make([]string, 0, len(e.Aliases)+2)
	for _, n := range append([]string{e.Ar, e.En}, e.Aliases...) {
		if n != "" {
			out = append(out, n)
		}
	}
	return out
}
