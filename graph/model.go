// Package graph declares the attribution graph: what its nodes and
// relationships are, what makes a node the same node again, and the small
// Store that keeps it.
//
// Three layers share the nodes:
//
//   - the evidence layer is what articles contribute: an Article owns its
//     Statements and Accounts, and nothing of it outlives the article;
//   - the analyst layer (Event, ATTACKED, CLAIMED, …) is derived from the
//     evidence and can be computed again from it at any time;
//   - the catalogue layer (PART_OF, MEMBER_OF, …) is background knowledge that
//     is independent of any article.
//
// The package imports no backend. Package facts turns a record into evidence,
// fuse and derive compute the analyst layer, refresh drives them over a Store.
package graph

// Label is a node label.
type Label string

// The labels. Every entity carries Entity and one of the labels that
// EntityLabels lists.
const (
	Entity    Label = "Entity"
	Article   Label = "Article"
	Actor     Label = "Actor"
	Group     Label = "Group"
	Base      Label = "Base"
	Town      Label = "Town"
	Country   Label = "Country"
	Official  Label = "Official"
	Event     Label = "Event"
	Account   Label = "Account"
	Statement Label = "Statement"
	Run       Label = "Run"
	Catalog   Label = "Catalog"
	Pending   Label = "Pending"
)

// EntityLabels returns the labels that stand beside Entity, in the order in
// which they win when articles disagree on an unlisted entity's type.
func EntityLabels() []Label {
	return []Label{Base, Group, Actor, Official, Country, Town}
}

// RelType is a relationship type.
type RelType string

// The evidence layer's relationships.
const (
	Made        RelType = "MADE"
	About       RelType = "ABOUT"
	Names       RelType = "NAMES"
	In          RelType = "IN"
	PublishedBy RelType = "PUBLISHED_BY"
	Via         RelType = "VIA"
	Mentions    RelType = "MENTIONS"
	Of          RelType = "OF"
	Yields      RelType = "YIELDS"
)

// The analyst layer's relationships, all of them derived.
const (
	Attacked     RelType = "ATTACKED"
	Claimed      RelType = "CLAIMED"
	Denied       RelType = "DENIED"
	Hosted       RelType = "HOSTED"
	Visited      RelType = "VISITED"
	Accused      RelType = "ACCUSED"
	Reported     RelType = "REPORTED"
	Targeted     RelType = "TARGETED"
	OccurredIn   RelType = "OCCURRED_IN"
	LaunchedFrom RelType = "LAUNCHED_FROM"
)

// The catalogue layer's relationships.
const (
	PartOf    RelType = "PART_OF"
	MemberOf  RelType = "MEMBER_OF"
	SpeaksFor RelType = "SPEAKS_FOR"
	LocatedIn RelType = "LOCATED_IN"
	SaidToBe  RelType = "SAID_TO_BE"
)

// Verdict is what the statements about an event add up to.
type Verdict string

// The verdicts of an event; package derive holds their rules.
const (
	VerdictClaimed          Verdict = "claimed"
	VerdictClaimedAndDenied Verdict = "claimed-and-denied"
	VerdictAccused          Verdict = "accused"
	VerdictAccusedAndDenied Verdict = "accused-and-denied"
	VerdictContested        Verdict = "contested"
	VerdictReported         Verdict = "reported"
	VerdictUnattributed     Verdict = "unattributed"
)

// NodeRef names a node: a label under which its id is unique, and the id.
type NodeRef struct {
	Label Label
	ID    string
}

// Props holds the properties of a node or relationship. Values are string,
// bool, int64, float64 or []string; a nil value stands for an absent property.
type Props map[string]any

// Node is a node to be written. It replaces the properties of a stored node
// with the same reference, unless Keep is set.
type Node struct {
	NodeRef
	Also  Label // the second label of an entity, such as Group; replaces a former one
	Props Props // without "id"
	Keep  bool  // only make sure that the node is there; leave what it holds
}

// Rel is a relationship to be written. Type, From, To and Key identify it; a
// stored relationship with the same four is replaced.
type Rel struct {
	Type RelType
	From NodeRef
	To   NodeRef
	// Key is the value of the type's key property (see RelSchema.Key): a string
	// or an int64, nil for a type that has none.
	Key   any
	Props Props // without the key property
}
