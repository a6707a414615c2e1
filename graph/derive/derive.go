// Package derive computes the analyst layer from the evidence: the properties,
// verdict and plain edges of an event, and the edges that belong to no event.
//
// It is pure: the same evidence gives the same result, whatever the order in
// which articles were read.
package derive

import (
	"fmt"
	"sort"
	"strings"

	"isnad/graph"
)

// Account is one article's account of an event.
type Account struct {
	ID, Article, Published                               string
	Kind, Subkind, Date, Time, Precision, Weapon         string
	Agents, Targets, Places, Launch, Casualties, Anchors []string
	Statements                                           []string // ids
}

// Statement is what derivation needs of a statement.
type Statement struct {
	ID, Article, Published string
	Kind                   string // as the record has it
	Source                 string // independent source
	Copy                   string // the same for the same words in a copied text; may be empty
	Certainty              string
	Yields                 []Yield
}

// Yield is a plain edge that a statement supports.
type Yield struct {
	Type    graph.RelType
	From    string
	To      string // empty for an edge to the event itself
	Account string // empty for an edge without event
	Status  string
}

// ParseYield reads one entry of a Statement node's yields.
func ParseYield(s string) (Yield, error) {
	f := strings.Fields(s)
	if len(f) != 5 {
		return Yield{}, fmt.Errorf("yield %q: want type, from, to, account and status", s)
	}
	for i := range f {
		if f[i] == "-" {
			f[i] = ""
		}
	}
	return Yield{graph.RelType(f[0]), f[1], f[2], f[3], f[4]}, nil
}

// Event computes an event's node and edges from its accounts and the
// statements about them. related tells of two doers that one is a part or
// member of the other; nil means that none are.
func Event(id string, accounts []Account, statements []Statement, related func(a, b string) bool) graph.Batch {
	self := graph.NodeRef{Label: graph.Event, ID: id}
	sort.Slice(accounts, func(i, j int) bool { return accounts[i].ID < accounts[j].ID })
	ours := map[string]bool{}
	told := map[string]bool{} // statements about our accounts
	for _, a := range accounts {
		ours[a.ID] = true
		for _, s := range a.Statements {
			told[s] = true
		}
	}
	var mine []Statement
	edges := map[edgeKey]*support{}
	for _, s := range unify(statements) {
		if !told[s.ID] {
			continue
		}
		mine = append(mine, s)
		for _, y := range s.Yields {
			if ours[y.Account] {
				edge(edges, y).add(s, y.Status)
			}
		}
	}
	var b graph.Batch
	for _, s := range mine {
		b.Rels = append(b.Rels, graph.Rel{Type: graph.About, From: statement(s.ID), To: self, Key: id})
	}
	b.Rels = append(b.Rels, disowned(id, mine)...)
	for key, sup := range edges {
		to := self
		if key.to != "" {
			to = entity(key.to)
		}
		b.Rels = append(b.Rels, sup.rel(key.typ, entity(key.from), to, id))
	}
	b.Rels = append(b.Rels, located(self, accounts, mine)...)
	all := &support{}
	for _, s := range mine {
		all.add(s, "")
	}
	b.Nodes = []graph.Node{{NodeRef: self, Props: eventProps(accounts, all, newVerdict(accounts, edges, related))}}
	sortRels(b.Rels)
	return b
}

// disowned ties each denial to the announcements of the same event: who denies
// having issued a communiqué speaks of that statement, wherever it stands.
func disowned(event string, statements []Statement) []graph.Rel {
	var out []graph.Rel
	for _, d := range statements {
		if d.Kind != denial {
			continue
		}
		for _, a := range statements {
			if a.Kind == announcement {
				out = append(out, graph.Rel{Type: graph.About, From: statement(d.ID), To: statement(a.ID), Key: event})
			}
		}
	}
	return out
}

// The kinds of statement that speak of one another.
const (
	denial       = "denial"
	announcement = "announcement"
)

func statement(id string) graph.NodeRef { return graph.NodeRef{Label: graph.Statement, ID: id} }

// Edge computes an edge that belongs to no event from the statements that
// support it; ok is false when none do.
func Edge(t graph.RelType, from, to string, statements []Statement) (rel graph.Rel, ok bool) {
	sup := &support{}
	for _, s := range unify(statements) {
		for _, y := range s.Yields {
			if y.Type == t && y.From == from && y.To == to && y.Account == "" {
				sup.add(s, y.Status)
			}
		}
	}
	if len(sup.statements) == 0 {
		return graph.Rel{}, false
	}
	return sup.rel(t, entity(from), entity(to), ""), true
}

// unify gives the statements of copied texts one source, the first in order of
// their names: a text that several outlets carry is one testimony.
func unify(statements []Statement) []Statement {
	first := map[string]string{}
	for _, s := range statements {
		if have, ok := first[s.Copy]; !ok || s.Source < have {
			first[s.Copy] = s.Source
		}
	}
	out := append([]Statement(nil), statements...)
	for i, s := range out {
		if s.Copy != "" {
			out[i].Source = first[s.Copy]
		}
	}
	return out
}

func sortRels(rels []graph.Rel) {
	sort.Slice(rels, func(i, j int) bool {
		a, b := rels[i], rels[j]
		if a.Type != b.Type {
			return a.Type < b.Type
		}
		if a.From.ID != b.From.ID {
			return a.From.ID < b.From.ID
		}
		return a.To.ID < b.To.ID
	})
}

func entity(id string) graph.NodeRef { return graph.NodeRef{Label: graph.Entity, ID: id} }

func orNil(s string) any {
	if s == "" {
		return nil
	}
	return s
}
