package refresh

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"sort"
	"strings"

	"isnad/graph"
	"isnad/graph/facts"
)

// mark stores in the article's node the fingerprint of all that the article
// contributes, and returns it. It covers the text and the extractor's version by
// their names and by what follows from them.
func mark(f facts.Facts) string {
	text, err := json.Marshal([]any{f.Nodes, f.Rels})
	if err != nil {
		panic("refresh: facts hold only strings and numbers: " + err.Error())
	}
	sum := sha256.Sum256(text)
	fingerprint := hex.EncodeToString(sum[:16])
	for _, n := range f.Nodes {
		if n.Label == graph.Article {
			n.Props["fingerprint"] = fingerprint
		}
	}
	return fingerprint
}

// fingerprints returns those of the articles that the store holds.
func (r *Refresher) fingerprints(ctx context.Context, ids []string) (map[string]string, error) {
	out := map[string]string{}
	err := r.store.Query(ctx, "UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id, a.fingerprint AS fingerprint",
		map[string]any{"ids": ids}, func(row graph.Row) error {
			out[row.Text("id")] = row.Text("fingerprint")
			return nil
		})
	if err != nil {
		return nil, fmt.Errorf("look up articles: %w", err)
	}
	return out, nil
}

// withdraw plans the removal of all that the articles own, and notes what has to
// be derived again without them.
func (r *Refresher) withdraw(ctx context.Context, ids []string) (graph.Batch, *todo, error) {
	var batch graph.Batch
	todo := newTodo()
	if len(ids) == 0 {
		return batch, todo, nil
	}
	remove := func(l graph.Label, id string) {
		batch.Delete = append(batch.Delete, graph.NodeRef{Label: l, ID: id})
	}
	for _, id := range ids {
		remove(graph.Article, id)
	}
	params := map[string]any{"ids": ids}
	for _, part := range []struct {
		cypher string
		row    func(graph.Row)
	}{
		{"UNWIND $ids AS id MATCH (s:Statement {article: id}) RETURN s.id AS id, s.yields AS yields", func(row graph.Row) {
			remove(graph.Statement, row.Text("id"))
			for _, y := range row.Texts("yields") {
				if f := strings.Fields(y); len(f) == 5 && f[3] == "-" {
					todo.add(kindEdge, strings.Join(f[:3], " "))
				}
			}
		}},
		{"UNWIND $ids AS id MATCH (a:Account {article: id}) OPTIONAL MATCH (a)-[:OF]->(e:Event) " +
			"RETURN a.id AS id, a.block AS block, e.id AS event", func(row graph.Row) {
			remove(graph.Account, row.Text("id"))
			todo.block(row.Text("block"))
			if event := row.Text("event"); event != "" {
				todo.add(kindEvent, event)
			}
		}},
		{"UNWIND $ids AS id MATCH (a:Article {id: id})-[:MENTIONS|PUBLISHED_BY]->(e:Entity) RETURN DISTINCT e.id AS id", func(row graph.Row) {
			todo.add(kindEntity, row.Text("id"))
		}},
	} {
		err := r.store.Query(ctx, part.cypher, params, func(row graph.Row) error {
			part.row(row)
			return nil
		})
		if err != nil {
			return batch, nil, fmt.Errorf("look up what articles contributed: %w", err)
		}
	}
	return batch, todo, nil
}

func keys[T any](m map[string]T) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}
