package analysis

import (
	"isnad/extract/record"
)

// Statement is one assertion under construction.
type Statement struct {
	Kind      record.StatementKind
	Speaker   int   // entity, or -1 for the article's own voice
	Via       []int // entities
	Event     int   // event it is about, or -1
	Names     []Named
	Lesser    bool // an accusation of something else than the deed
	Plain     bool // an accusation by a verb of its own, of who did the deed; a claim in words that leave no doubt
	Text      *Cue // the cue of the text that bears the speaker's name, nil where he speaks himself
	Certainty string
	Polarity  string
	From, To  int // tokens of the quote
	Cue       string
	Rule      string
	Mouth     *Statement // the denial of who spoke in this speaker's name, or nil
}

// Named is an entity with its role in a statement.
type Named struct {
	Role   string
	Entity int
}

// Edge is a relation derived from statements.
type Edge struct {
	Type       record.EdgeType
	From, To   int // entities, or an event in to where toEvent is set
	ToEvent    bool
	Event      int
	Status     string
	Statements []int
	Rule       string
}

// Edge files an edge, or adds its statement to the same edge filed before.
func (a *Article) Edge(e Edge, st int) {
	if e.From < 0 || e.To < 0 || !e.ToEvent && e.From == e.To {
		return
	}
	for _, x := range a.Edges {
		if x.Type == e.Type && x.From == e.From && x.To == e.To && x.ToEvent == e.ToEvent && x.Event == e.Event {
			x.Statements = AppendNew(x.Statements, st)
			return
		}
	}
	e.Statements = []int{st}
	e.Rule = a.Statements[st].Rule
	a.Edges = append(a.Edges, &e)
}

// NamedAs lists the entities that a statement names in a role.
func NamedAs(st *Statement, role string) []int {
	var out []int
	for _, n := range st.Names {
		if n.Role == role {
			out = append(out, n.Entity)
		}
	}
	return out
}

// Charged lists whom a statement accuses of the deed itself.
func Charged(st *Statement) []int {
	if st.Lesser {
		return nil
	}
	return NamedAs(st, "accused")
}
