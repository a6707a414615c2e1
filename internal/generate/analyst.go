package generate

import (
	"fmt"
	"slices"
	"strings"

	"isnad/graph"
	"isnad/graph/derive"
	"isnad/graph/facts"
	"isnad/graph/fuse"
)

// evidence is what the articles of one story contribute, in the terms of
// fusion and derivation.
type evidence struct {
	fused      []fuse.Account
	accounts   map[string]derive.Account // by id
	statements []derive.Statement
}

func collect(story []facts.Facts) (*evidence, error) {
	e := &evidence{accounts: map[string]derive.Account{}}
	for _, f := range story {
		for _, n := range f.Nodes {
			var err error
			switch n.Label {
			case graph.Account:
				err = e.account(n)
			case graph.Statement:
				err = e.statement(n)
			}
			if err != nil {
				return nil, fmt.Errorf("article %s: %w", f.Article, err)
			}
		}
	}
	return e, nil
}

func (e *evidence) account(n graph.Node) error {
	a := derive.Account{
		ID: n.ID, Article: str(n, "article"), Published: str(n, "published"),
		Kind: str(n, "kind"), Subkind: str(n, "subkind"), Date: str(n, "date"), Time: str(n, "time"), Precision: str(n, "precision"), Weapon: str(n, "weapon"),
		Agents: strs(n, "agents"), Targets: strs(n, "targets"), Places: strs(n, "places"), Launch: strs(n, "launch"),
		Casualties: strs(n, "casualties"), Anchors: strs(n, "anchors"), Statements: strs(n, "statements"),
	}
	e.accounts[n.ID] = a
	f := fuse.Account{ID: a.ID, Article: a.Article, Published: a.Published, Block: str(n, "block")}
	for _, s := range a.Anchors {
		anchor, err := fuse.ParseAnchor(s)
		if err != nil {
			return err
		}
		f.Anchors = append(f.Anchors, anchor)
	}
	e.fused = append(e.fused, f)
	return nil
}

func (e *evidence) statement(n graph.Node) error {
	s := derive.Statement{ID: n.ID, Article: str(n, "article"), Published: str(n, "published"),
		Source: str(n, "source"), Copy: str(n, "copy"), Certainty: str(n, "certainty")}
	for _, y := range strs(n, "yields") {
		yield, err := derive.ParseYield(y)
		if err != nil {
			return err
		}
		s.Yields = append(s.Yields, yield)
	}
	e.statements = append(e.statements, s)
	return nil
}

// events derives the story's events, in the order of their ids.
func (e *evidence) events(related func(a, b string) bool) (b graph.Batch, events int) {
	members := map[string][]derive.Account{}
	for _, a := range fuse.Fuse(e.fused) {
		members[a.Event] = append(members[a.Event], e.accounts[a.Account])
		b.Rels = append(b.Rels, graph.Rel{Type: graph.Of, From: graph.NodeRef{Label: graph.Account, ID: a.Account},
			To: graph.NodeRef{Label: graph.Event, ID: a.Event}, Props: graph.Props{"reason": a.Reason}})
	}
	ids := make([]string, 0, len(members))
	for id := range members {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	for _, id := range ids {
		b.Append(derive.Event(id, members[id], e.statements, related))
	}
	return b, len(ids)
}

// loose adds, by edge, the statements behind edges that belong to no event.
func (e *evidence) loose(to map[string][]derive.Statement) {
	for _, s := range e.statements {
		for _, y := range s.Yields {
			if y.Account == "" {
				edge := strings.Join([]string{string(y.Type), y.From, y.To}, " ")
				kept := s
				kept.Yields = []derive.Yield{y}
				to[edge] = append(to[edge], kept)
			}
		}
	}
}

// relations tells of two entities of the catalogue that one is a part or member
// of the other, two steps up at most.
func relations(entries []graph.CatalogEntry) func(a, b string) bool {
	up := map[string][]string{}
	for _, e := range entries {
		up[e.ID] = slices.Concat(e.PartOf, e.MemberOf)
	}
	above := func(part, whole string) bool {
		for _, p := range up[part] {
			if p == whole || slices.Contains(up[p], whole) {
				return true
			}
		}
		return false
	}
	return func(a, b string) bool { return above(a, b) || above(b, a) }
}

func str(n graph.Node, name string) string {
	s, _ := n.Props[name].(string)
	return s
}

func strs(n graph.Node, name string) []string {
	s, _ := n.Props[name].([]string)
	return s
}
