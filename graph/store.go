package graph

import "context"

// Store keeps the graph. All methods may be called from several goroutines,
// but only one process at a time should write.
type Store interface {
	// EnsureSchema creates the constraints and indexes that are missing; it may
	// run any number of times.
	EnsureSchema(ctx context.Context) error
	// Write applies a batch in one transaction: all of it or nothing. The same
	// batch may be written twice, the second time changes nothing. A batch that
	// the schema does not allow is refused with ErrSchema before anything is sent.
	Write(ctx context.Context, batch Batch) error
	// Query runs read-only Cypher and calls each for every row in the order of
	// the answer, without holding the whole answer in memory. An error from each
	// ends the query and is returned. A query that would write is refused.
	Query(ctx context.Context, cypher string, params map[string]any, each func(Row) error) error
	// Close releases the store; it is unusable afterwards.
	Close(ctx context.Context) error
}

// Batch is a set of changes that are applied together, in the order of the
// fields: first nodes and relationships go, then nodes come, then relationships.
type Batch struct {
	Delete []NodeRef // nodes to remove with all their relationships; absent ones are no fault
	Unlink []Unlink
	Nodes  []Node
	Rels   []Rel // both ends must be stored or in Nodes; a relationship without is left out
}

// Unlink removes relationships of one type. Exactly one way of choosing them
// is set: Node, or From, or From and To, or none of them with a Key.
type Unlink struct {
	Type RelType
	Node *NodeRef // every relationship of the type at this node, in either direction
	From NodeRef  // alone: every one that starts there; with To: those between the two that carry Key
	To   NodeRef
	Key  any // the value of the type's key property, wherever the relationship stands
}

// Empty reports whether the batch changes nothing.
func (b Batch) Empty() bool {
	return len(b.Delete)+len(b.Unlink)+len(b.Nodes)+len(b.Rels) == 0
}

// Append adds the changes of other after those of b.
func (b *Batch) Append(other Batch) {
	b.Delete = append(b.Delete, other.Delete...)
	b.Unlink = append(b.Unlink, other.Unlink...)
	b.Nodes = append(b.Nodes, other.Nodes...)
	b.Rels = append(b.Rels, other.Rels...)
}

// Row is one row of an answer. Values are nil, bool, int64, float64, string,
// []any, map[string]any, FoundNode, FoundRel or FoundPath; temporal and spatial
// values of the database arrive as ISO text.
type Row struct {
	Columns []string
	Values  []any
}

// Get returns the value of a column, nil when there is no such column.
func (r Row) Get(column string) any {
	for i, name := range r.Columns {
		if name == column {
			return r.Values[i]
		}
	}
	return nil
}

// Text returns the string in a column, "" when it holds none.
func (r Row) Text(column string) string {
	s, _ := r.Get(column).(string)
	return s
}

// Texts returns the strings of the list in a column.
func (r Row) Texts(column string) []string {
	list, _ := r.Get(column).([]any)
	return Texts(list)
}

// Texts returns the strings of a list value, leaving out what is none.
func Texts(list []any) []string {
	var out []string
	for _, v := range list {
		if s, ok := v.(string); ok {
			out = append(out, s)
		}
	}
	return out
}

// FoundNode is a node in an answer.
type FoundNode struct {
	Labels []string       `json:"labels"` // sorted
	Props  map[string]any `json:"properties"`
}

// FoundRel is a relationship in an answer. From and To are the ids of its
// nodes where the answer tells them, else empty.
type FoundRel struct {
	Type  string         `json:"type"`
	From  string         `json:"from,omitempty"`
	To    string         `json:"to,omitempty"`
	Props map[string]any `json:"properties"`
}

// FoundPath is a path in an answer: one node more than relationships.
type FoundPath struct {
	Nodes []FoundNode `json:"nodes"`
	Rels  []FoundRel  `json:"relationships"`
}
