package neo4j_test

import (
	"context"
	"testing"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"isnad/graph"
	"isnad/graph/facts"
	"isnad/graph/refresh"
	"isnad/graph/storetest"
	"isnad/internal/localneo4j/neo4jtest"
)

const benchArticles = 1000

// rows returns the evidence of the benchmark's articles.
func rows(b *testing.B) graph.Batch {
	b.Helper()
	var batch graph.Batch
	for _, rec := range storetest.Many(benchArticles) {
		f, err := facts.From(rec, facts.Options{})
		if err != nil {
			b.Fatal(err)
		}
		batch.Nodes = append(batch.Nodes, f.Nodes...)
		batch.Rels = append(batch.Rels, f.Rels...)
	}
	return batch
}

func perSecond(b *testing.B, n int, unit string) {
	b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), unit+"/s")
	b.ReportMetric(0, "ns/op")
}

// BenchmarkStoreWrite writes the evidence of 1,000 articles into an empty store.
func BenchmarkStoreWrite(b *testing.B) {
	batch := rows(b)
	for range b.N {
		b.StopTimer()
		s := open(b)
		b.StartTimer()
		if err := s.Write(context.Background(), batch); err != nil {
			b.Fatal(err)
		}
	}
	perSecond(b, len(batch.Nodes)+len(batch.Rels), "rows")
}

// BenchmarkDriverWrite sends the same rows by the bare driver: one MERGE of a
// node per node and one of a relationship per relationship, with no labels to
// replace, no keys and no checks. It is the rate to compare the store with.
func BenchmarkDriverWrite(b *testing.B) {
	ctx := context.Background()
	batch := rows(b)
	var nodes, rels []any
	for _, n := range batch.Nodes {
		nodes = append(nodes, map[string]any{"id": string(n.Label) + n.ID, "props": map[string]any(n.Props)})
	}
	for _, r := range batch.Rels {
		rels = append(rels, map[string]any{"from": string(r.From.Label) + r.From.ID, "to": string(r.To.Label) + r.To.ID, "props": map[string]any(r.Props)})
	}
	d, err := driver.NewDriverWithContext(neo4jtest.Address(b), driver.NoAuth())
	if err != nil {
		b.Fatal(err)
	}
	defer d.Close(ctx) //nolint:errcheck // the server ends with the process
	session := d.NewSession(ctx, driver.SessionConfig{})
	defer session.Close(ctx) //nolint:errcheck // the same
	for range b.N {
		b.StopTimer()
		open(b)
		b.StartTimer()
		_, err := session.ExecuteWrite(ctx, func(tx driver.ManagedTransaction) (any, error) {
			for _, step := range []struct {
				cypher string
				rows   []any
			}{
				{"UNWIND $rows AS row MERGE (n:Run {id: row.id}) SET n += row.props", nodes},
				{"UNWIND $rows AS row MATCH (a:Run {id: row.from}) MATCH (b:Run {id: row.to}) MERGE (a)-[r:NAMES]->(b) SET r += row.props", rels},
			} {
				for start := 0; start < len(step.rows); start += 2000 {
					result, err := tx.Run(ctx, step.cypher, map[string]any{"rows": step.rows[start:min(start+2000, len(step.rows))]})
					if err == nil {
						_, err = result.Consume(ctx)
					}
					if err != nil {
						return nil, err
					}
				}
			}
			return nil, nil
		})
		if err != nil {
			b.Fatal(err)
		}
	}
	perSecond(b, len(nodes)+len(rels), "rows")
}

// BenchmarkRefresh reads 1,000 articles into an empty store, with fusion,
// verdicts and derived edges.
func BenchmarkRefresh(b *testing.B) {
	ctx := context.Background()
	for range b.N {
		b.StopTimer()
		s := open(b)
		b.StartTimer()
		r := refresh.New(s, refresh.Options{})
		for _, rec := range storetest.Many(benchArticles) {
			if err := r.Add(ctx, rec); err != nil {
				b.Fatal(err)
			}
		}
		if err := r.Finish(ctx); err != nil {
			b.Fatal(err)
		}
	}
	perSecond(b, benchArticles, "articles")
}

// BenchmarkRefreshUnchanged reads 1,000 articles that the store holds already.
func BenchmarkRefreshUnchanged(b *testing.B) {
	ctx := context.Background()
	s := open(b)
	for i := range b.N + 1 {
		if i == 1 {
			b.ResetTimer()
		}
		r := refresh.New(s, refresh.Options{})
		for _, rec := range storetest.Many(benchArticles) {
			if err := r.Add(ctx, rec); err != nil {
				b.Fatal(err)
			}
		}
		if err := r.Finish(ctx); err != nil {
			b.Fatal(err)
		}
	}
	perSecond(b, benchArticles, "articles")
}
