package refresh

import (
	"context"

	"isnad/graph"
	"isnad/graph/derive"
)

// evidence is what events are derived from.
type evidence struct {
	accounts   map[string][]derive.Account   // by event
	statements map[string][]derive.Statement // by event
	relations  map[[2]string]bool
}

// related reports whether one of the two is a part or member of the other.
func (e *evidence) related(a, b string) bool {
	return e.relations[[2]string{a, b}] || e.relations[[2]string{b, a}]
}

func (r *Refresher) evidence(ctx context.Context, events []string) (*evidence, error) {
	out := &evidence{map[string][]derive.Account{}, map[string][]derive.Statement{}, map[[2]string]bool{}}
	doers := map[string]bool{}
	err := r.store.Query(ctx, "UNWIND $events AS event MATCH (:Event {id: event})<-[:OF]-(a:Account) RETURN event, a",
		map[string]any{"events": events}, func(row graph.Row) error {
			node, _ := row.Get("a").(graph.FoundNode)
			a := account(node)
			for _, id := range a.Agents {
				doers[id] = true
			}
			out.accounts[row.Text("event")] = append(out.accounts[row.Text("event")], a)
			return nil
		})
	if err != nil {
		return nil, err
	}
	err = r.store.Query(ctx, "UNWIND $events AS event MATCH (:Event {id: event})<-[:OF]-(a:Account) "+
		"UNWIND a.statements AS told WITH DISTINCT event, told MATCH (s:Statement {id: told}) RETURN event, s",
		map[string]any{"events": events}, func(row graph.Row) error {
			node, _ := row.Get("s").(graph.FoundNode)
			s, err := statement(node)
			if err != nil {
				return err
			}
			for _, y := range s.Yields {
				doers[y.From] = true
				if y.To != "" {
					doers[y.To] = true
				}
			}
			out.statements[row.Text("event")] = append(out.statements[row.Text("event")], s)
			return nil
		})
	if err != nil {
		return nil, err
	}
	// Two steps up reach from a unit to the umbrella of its group.
	err = r.store.Query(ctx, "UNWIND $ids AS id MATCH (:Entity {id: id})-[:PART_OF|MEMBER_OF*1..2]->(b:Entity) "+
		"RETURN DISTINCT id AS part, b.id AS whole",
		map[string]any{"ids": keys(doers)}, func(row graph.Row) error {
			out.relations[[2]string{row.Text("part"), row.Text("whole")}] = true
			return nil
		})
	return out, err
}

// supporting returns the statements behind edges that belong to no event.
func (r *Refresher) supporting(ctx context.Context, edges []string) (map[string][]derive.Statement, error) {
	out := map[string][]derive.Statement{}
	err := r.store.Query(ctx, "UNWIND $edges AS edge MATCH (s:Statement)-[y:YIELDS {edge: edge}]->(:Entity) RETURN edge, s",
		map[string]any{"edges": edges}, func(row graph.Row) error {
			node, _ := row.Get("s").(graph.FoundNode)
			s, err := statement(node)
			out[row.Text("edge")] = append(out[row.Text("edge")], s)
			return err
		})
	return out, err
}

func account(n graph.FoundNode) derive.Account {
	return derive.Account{
		ID: str(n, "id"), Article: str(n, "article"), Published: str(n, "published"),
		Kind: str(n, "kind"), Subkind: str(n, "subkind"), Date: str(n, "date"), Time: str(n, "time"),
		Precision: str(n, "precision"), Weapon: str(n, "weapon"),
		Agents: strs(n, "agents"), Targets: strs(n, "targets"), Places: strs(n, "places"), Launch: strs(n, "launch"),
		Casualties: strs(n, "casualties"), Anchors: strs(n, "anchors"), Statements: strs(n, "statements"),
	}
}

func statement(n graph.FoundNode) (derive.Statement, error) {
	s := derive.Statement{
		ID: str(n, "id"), Article: str(n, "article"), Published: str(n, "published"),
		Kind: str(n, "kind"), Source: str(n, "source"), Copy: str(n, "copy"), Certainty: str(n, "certainty"),
	}
	for _, y := range strs(n, "yields") {
		yield, err := derive.ParseYield(y)
		if err != nil {
			return s, err
		}
		s.Yields = append(s.Yields, yield)
	}
	return s, nil
}

func str(n graph.FoundNode, name string) string {
	s, _ := n.Props[name].(string)
	return s
}

func strs(n graph.FoundNode, name string) []string {
	list, _ := n.Props[name].([]any)
	return graph.Texts(list)
}
