// Package record holds what the extractor finds in one article: the entities
// it names, the events it tells of, the statements that attribute them and the
// edges that follow from those statements.
//
// The types are the public JSON of `isnad extract`, described by
// configs/record.schema.json. Entities, events and edges mean what
// docs/extraction.md says. The package imports nothing of Isnad, so that the
// extractor, the graph and the tests can share it.
//
// All offsets count Unicode code points of the article's raw text; an end
// offset is exclusive.
package record

// Version is the version of the record's format.
const Version = 1

// Record is everything one article contributes.
type Record struct {
	Version   int    `json:"version"`
	ID        string `json:"id"`
	Key       string `json:"key,omitempty"` // the article's own id, or its file: what names it across readings
	URL       string `json:"url,omitempty"`
	Title     string `json:"title,omitempty"`
	Outlet    string `json:"outlet,omitempty"`         // the publishing outlet's name or site, as given
	OutletBy  string `json:"outlet_from,omitempty"`    // where Outlet came from: record, front-matter, metadata, dateline
	Language  string `json:"language"`                 // ISO 639-1: "ar" or "en"
	Published string `json:"published,omitempty"`      // ISO day or RFC 3339 moment, empty when unknown
	DateFrom  string `json:"published_from,omitempty"` // where Published came from: record, front-matter, metadata, dateline, file-name, flag, file-time
	Hash      string `json:"content_hash,omitempty"`   // SHA-256 of the raw text, hexadecimal
	Length    int    `json:"text_length"`              // code points of the raw text
	Extractor string `json:"extractor,omitempty"`      // version of the program and its packs

	Entities   []Entity    `json:"entities"`
	Events     []Event     `json:"events"`
	Edges      []Edge      `json:"edges"`
	Statements []Statement `json:"statements"`
}

// EntityType is one of the graph's entity labels.
type EntityType string

// The entity types.
const (
	Group    EntityType = "Group"
	Actor    EntityType = "Actor"
	Base     EntityType = "Base"
	Town     EntityType = "Town"
	Country  EntityType = "Country"
	Official EntityType = "Official"
)

// Entity is one distinct entity of an article, however often it is named.
type Entity struct {
	ID        string     `json:"id"` // unique within the record: "e1", "e2", …
	Type      EntityType `json:"type"`
	Kind      string     `json:"kind,omitempty"`    // finer kind: militia, army, agency, village …
	Name      string     `json:"name"`              // the fullest surface form
	Names     []string   `json:"names"`             // all surface forms, without attached particles
	Catalog   string     `json:"catalog,omitempty"` // id of the catalogue entry, empty for the unlisted
	Role      string     `json:"role,omitempty"`    // office or role of an Official as told
	Anonymous bool       `json:"anonymous,omitempty"`
	SpeaksFor string     `json:"speaks_for,omitempty"` // id of the body whose spokesman an Official is told to be
	Mentions  []Mention  `json:"mentions"`
}

// Mention is one place where an entity is named.
type Mention struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Rule  string `json:"rule,omitempty"` // what recognised it: catalogue, trigger rule, short form
}

// EventType is the kind of a happening.
type EventType string

// The event types.
const (
	Attack       EventType = "attack"
	Interception EventType = "interception"
	Explosion    EventType = "explosion"
	Seizure      EventType = "seizure"
	Announcement EventType = "statement"
	Visit        EventType = "visit"
	Meeting      EventType = "meeting"
)

// Event is one distinct happening told in the article. Agents, Targets, Places
// and Launch hold entity ids.
type Event struct {
	ID         string     `json:"id"` // unique within the record: "v1", "v2", …
	Type       EventType  `json:"type"`
	Subkind    string     `json:"subkind,omitempty"`   // air-strike, rocket, ambush, arrest …
	Date       string     `json:"date,omitempty"`      // ISO day in the article's own calendar day, empty when unknown
	Time       string     `json:"time,omitempty"`      // HH:MM in UTC where the clock time and zone are told
	Precision  string     `json:"precision,omitempty"` // hour, day, month, year
	Agents     []string   `json:"agents"`
	Targets    []string   `json:"targets"`
	Places     []string   `json:"places"`
	Launch     []string   `json:"launch,omitempty"` // where it was launched from; also among Places
	Weapon     string     `json:"weapon,omitempty"`
	Casualties []Quantity `json:"casualties,omitempty"`
	Evidence   string     `json:"evidence"` // exact slice [Start, End) of the raw text
	Start      int        `json:"start"`
	End        int        `json:"end"`
	Rule       string     `json:"rule,omitempty"`
}

// Quantity is a counted thing told of an event: killed, wounded, rockets,
// drones. Max is -1 where no upper bound is told ("more than", "dozens of").
type Quantity struct {
	Unit string `json:"unit"`
	Min  int    `json:"min"`
	Max  int    `json:"max"`
}

// EdgeType is a relationship of the analyst's layer.
type EdgeType string

// The edge types.
const (
	Attacked EdgeType = "ATTACKED"
	Claimed  EdgeType = "CLAIMED"
	Denied   EdgeType = "DENIED"
	Accused  EdgeType = "ACCUSED"
	Hosted   EdgeType = "HOSTED"
	Visited  EdgeType = "VISITED"
	Reported EdgeType = "REPORTED"
)

// The status of an ATTACKED edge.
const (
	StatusAsserted = "asserted" // told as fact
	StatusClaimed  = "claimed"  // by the attacker
	StatusAlleged  = "alleged"  // by another
)

// Edge is a readable relation derived from statements; it never stands without
// at least one of them.
type Edge struct {
	Type       EdgeType `json:"type"`
	From       string   `json:"from"` // entity id
	To         string   `json:"to"`   // entity id, or event id for CLAIMED, DENIED and REPORTED
	Event      string   `json:"event,omitempty"`
	Status     string   `json:"status,omitempty"`
	Evidence   string   `json:"evidence"`
	Start      int      `json:"start"`
	End        int      `json:"end"`
	Statements []string `json:"statements"` // ids of the statements it rests on
	Rule       string   `json:"rule,omitempty"`
}

// StatementKind says what a speaker does by speaking.
type StatementKind string

// The kinds of statement.
const (
	Report       StatementKind = "report"
	Claim        StatementKind = "claim"
	Denial       StatementKind = "denial"
	Accusation   StatementKind = "accusation"
	Confirmation StatementKind = "confirmation"
	NoComment    StatementKind = "no-comment"
	Announce     StatementKind = "announcement"
)

// Narrator is the speaker of what the article tells as fact in its own voice.
const Narrator = "article"

// Statement is the unit of evidence: somebody asserts, claims, denies or
// accuses, in words that can be shown.
type Statement struct {
	ID        string        `json:"id"` // unique within the record: "s1", "s2", …
	Kind      StatementKind `json:"kind"`
	Speaker   string        `json:"speaker"`         // entity id, or Narrator
	Via       []string      `json:"via,omitempty"`   // entity ids of the relay, nearest to the speaker first
	About     []string      `json:"about,omitempty"` // event or statement ids
	Names     []Role        `json:"names,omitempty"` // entities named in it, with their role
	Certainty string        `json:"certainty"`       // certain, probable, possible
	Polarity  string        `json:"polarity"`        // positive, negative
	Quote     string        `json:"quote"`           // exact slice [Start, End) of the raw text
	Start     int           `json:"start"`
	End       int           `json:"end"`
	Cue       string        `json:"cue,omitempty"` // the words that signal it, as they stand
	Rule      string        `json:"rule"`
}

// Role ties an entity to a statement: agent, target, place, launch, accused,
// host, guest, visitor, destination.
type Role struct {
	Role   string `json:"role"`
	Entity string `json:"entity"`
}

// The values of Statement.Certainty and Statement.Polarity.
const (
	Certain  = "certain"
	Probable = "probable"
	Possible = "possible"
	Positive = "positive"
	Negative = "negative"
)
