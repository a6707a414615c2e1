package conformance

import (
	"os"
	"strconv"
	"testing"

	"isnad/extract/catalog"
	"isnad/graph"
	"isnad/graph/cypher"
	"isnad/graph/cypher/value"
	"isnad/internal/generate"
	"isnad/queries"
)

// BenchmarkShippedQueries runs the queries that Isnad ships over a made-up
// graph in memory: what is measured is the executor, without a store. The
// number of articles is 2,000, or what ISNAD_BENCH_ARTICLES says.
func BenchmarkShippedQueries(b *testing.B) {
	articles, err := strconv.Atoi(os.Getenv("ISNAD_BENCH_ARTICLES"))
	if err != nil {
		articles = 2000
	}
	store := &memStore{}
	if err := store.EnsureSchema(b.Context()); err != nil {
		b.Fatal(err)
	}
	c, err := catalog.Load()
	if err != nil {
		b.Fatal(err)
	}
	if _, err := generate.Run(b.Context(), store, c, generate.Options{Articles: articles, Seed: 1}); err != nil {
		b.Fatal(err)
	}
	set, err := queries.Open(queries.Shipped())
	if err != nil {
		b.Fatal(err)
	}
	for _, setting := range []struct {
		query  string
		params []string
	}{
		{"attacks-on-base", []string{"base=Ain al-Asad"}},
		{"attribution-chain", []string{"kind=attack"}},
		{"attribution-chain", []string{"place=Iraq", "date=2018-03-05"}},
		{"attribution-chain", []string{"place=Ain al-Asad"}},
		{"claims-and-denials-by-group", nil},
		{"contested-events", nil},
		{"contested-events", []string{"party=Iran"}},
		{"events", nil},
		{"events", []string{"place=Iraq"}},
		{"events", []string{"doer=Iran", "target=Ain al-Asad"}},
		{"hosted-forces", nil},
		{"hosted-forces", []string{"host=Iraq"}},
		{"visits", nil},
		{"visits", []string{"destination=Iraq"}},
		{"who-accuses-whom", nil},
	} {
		q, err := set.Get(setting.query)
		if err != nil {
			b.Fatal(err)
		}
		params, err := q.Bind(setting.params)
		if err != nil {
			b.Fatal(err)
		}
		name := q.Name
		for _, p := range setting.params {
			name += "/" + p
		}
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			rows := 0
			for b.Loop() {
				rows = 0
				if err := store.Query(b.Context(), q.Cypher, params, func(graph.Row) error { rows++; return nil }); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(rows), "rows")
		})
		if os.Getenv("ISNAD_BENCH_PLANS") != "" {
			b.Log(planOf(b, store, q.Cypher, params))
		}
	}
}

func planOf(b *testing.B, store *memStore, text string, given map[string]any) string {
	q, err := cypher.Prepare(text)
	if err != nil {
		b.Fatal(err)
	}
	params, err := value.Of(given)
	if err != nil {
		b.Fatal(err)
	}
	m, _ := params.AsMap()
	plan, err := q.Explain(&store.graph, m)
	if err != nil {
		b.Fatal(err)
	}
	return plan
}
