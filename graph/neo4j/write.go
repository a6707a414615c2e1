package neo4j

import (
	"context"
	"fmt"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"isnad/graph"
)

// Write applies the batch in one transaction.
func (s *Store) Write(ctx context.Context, batch graph.Batch) error {
	if err := s.schema.Check(batch); err != nil {
		return fmt.Errorf("write batch: %w", err)
	}
	steps := s.steps(batch)
	if len(steps) == 0 {
		return nil
	}
	session := s.session(ctx, neo4j.AccessModeWrite)
	defer session.Close(ctx) //nolint:errcheck // its transaction has ended
	_, err := session.ExecuteWrite(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
		for _, step := range steps {
			for start := 0; start < len(step.rows); start += s.rowLimit {
				rows := step.rows[start:min(start+s.rowLimit, len(step.rows))]
				if err := consume(ctx, tx, step.cypher, map[string]any{"rows": rows}); err != nil {
					return nil, err
				}
			}
		}
		return nil, nil
	})
	if err != nil {
		return s.explain("write to", err)
	}
	return nil
}

// step is one Cypher statement and the rows that it unwinds.
type step struct {
	cypher string
	rows   []any
}

// plan collects rows under their statement, statements in order of appearance.
type plan struct {
	steps []step
	at    map[string]int
}

func (p *plan) add(cypher string, row any) {
	i, ok := p.at[cypher]
	if !ok {
		i = len(p.steps)
		p.at[cypher] = i
		p.steps = append(p.steps, step{cypher: cypher})
	}
	p.steps[i].rows = append(p.steps[i].rows, row)
}

// steps groups a checked batch by statement. The four parts are planned apart,
// so that the order of graph.Batch is kept.
func (s *Store) steps(batch graph.Batch) []step {
	var steps []step
	part := func(fill func(p *plan)) {
		p := &plan{at: map[string]int{}}
		fill(p)
		steps = append(steps, p.steps...)
	}
	part(func(p *plan) {
		for _, ref := range batch.Delete {
			p.add(fmt.Sprintf("UNWIND $rows AS row MATCH (n:%s {id: row}) DETACH DELETE n", ref.Label), ref.ID)
		}
	})
	part(func(p *plan) {
		for _, u := range batch.Unlink {
			p.add(s.unlink(u))
		}
	})
	part(func(p *plan) {
		for _, n := range batch.Nodes {
			p.add(mergeNode(n))
		}
	})
	part(func(p *plan) {
		for _, r := range batch.Rels {
			p.add(s.mergeRel(r))
		}
	})
	return steps
}

func (s *Store) unlink(u graph.Unlink) (string, any) {
	declared, _ := s.schema.Rel(u.Type)
	switch {
	case u.Node != nil:
		return fmt.Sprintf("UNWIND $rows AS row MATCH (:%s {id: row})-[r:%s]-() DELETE r", u.Node.Label, u.Type), u.Node.ID
	case u.From.ID == "":
		return fmt.Sprintf("UNWIND $rows AS row MATCH ()-[r:%s {%s: row}]->() DELETE r", u.Type, declared.Key), u.Key
	case u.To.ID == "":
		return fmt.Sprintf("UNWIND $rows AS row MATCH (:%s {id: row})-[r:%s]->() DELETE r", u.From.Label, u.Type), u.From.ID
	}
	key := ""
	if declared.Key != "" && u.Key != nil {
		key = fmt.Sprintf(" {%s: row.key}", declared.Key)
	}
	return fmt.Sprintf("UNWIND $rows AS row MATCH (:%s {id: row.from})-[r:%s%s]->(:%s {id: row.to}) DELETE r",
		u.From.Label, u.Type, key, u.To.Label), map[string]any{"from": u.From.ID, "to": u.To.ID, "key": u.Key}
}

func mergeNode(n graph.Node) (string, any) {
	merge := fmt.Sprintf("UNWIND $rows AS row MERGE (n:%s {id: row.id})", n.Label)
	if n.Keep {
		return merge, map[string]any{"id": n.ID}
	}
	props := make(map[string]any, len(n.Props)+1)
	for k, v := range n.Props {
		props[k] = v
	}
	props["id"] = n.ID
	set := " SET n = row.props"
	if n.Label == graph.Entity {
		set = " REMOVE n:" + entityLabels() + set
	}
	if n.Also != "" {
		set += ", n:" + string(n.Also)
	}
	return merge + set, map[string]any{"id": n.ID, "props": props}
}

func entityLabels() string {
	var names []string
	for _, l := range graph.EntityLabels() {
		names = append(names, string(l))
	}
	return strings.Join(names, ":")
}

func (s *Store) mergeRel(r graph.Rel) (string, any) {
	declared, _ := s.schema.Rel(r.Type)
	props := make(map[string]any, len(r.Props)+1)
	for k, v := range r.Props {
		props[k] = v
	}
	key := ""
	if declared.Key != "" {
		props[declared.Key] = r.Key
		key = fmt.Sprintf(" {%s: row.key}", declared.Key)
	}
	cypher := fmt.Sprintf("UNWIND $rows AS row MATCH (a:%s {id: row.from}) MATCH (b:%s {id: row.to}) MERGE (a)-[r:%s%s]->(b) SET r = row.props",
		r.From.Label, r.To.Label, r.Type, key)
	return cypher, map[string]any{"from": r.From.ID, "to": r.To.ID, "key": r.Key, "props": props}
}
