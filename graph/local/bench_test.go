package local

import (
	"context"
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"isnad/graph"
	"isnad/graph/cypher/storage"
	"isnad/graph/cypher/value"
	"isnad/graph/refresh"
	"isnad/graph/storetest"
)

// benchArticles is how many articles the benchmarks' graph has, each with six
// statements; ISNAD_BENCH_ARTICLES sets another number.
const benchArticles = 2000

// articleBatch is what one article contributes, with realistic sizes and a few
// entities that nearly every article names.
func articleBatch(r *rand.Rand, i int) graph.Batch {
	var b graph.Batch
	id := fmt.Sprintf("%064x", r.Uint64())
	day := fmt.Sprintf("20%02d-%02d-%02d", 14+r.Intn(10), 1+r.Intn(12), 1+r.Intn(28))
	article := graph.NodeRef{Label: graph.Article, ID: id}
	name := func() graph.NodeRef {
		n := int(r.ExpFloat64() * 40)
		return entity(fmt.Sprintf("group/%04d", n%8000))
	}
	put := func(ref graph.NodeRef, p graph.Props) { b.Nodes = append(b.Nodes, graph.Node{NodeRef: ref, Props: p}) }
	tie := func(typ graph.RelType, from, to graph.NodeRef, key any, p graph.Props) {
		b.Rels = append(b.Rels, graph.Rel{Type: typ, From: from, To: to, Key: key, Props: p})
	}
	put(article, graph.Props{"title": "عنوان الخبر الذي يصف ما حدث في ذلك اليوم", "url": "https://news.example/" + id[50:], "outlet": "وكالة", "published": day,
		"language": "ar", "contentHash": id, "length": int64(2300), "fingerprint": id[32:], "extractor": "isnad/1.0"})
	event := graph.NodeRef{Label: graph.Event, ID: fmt.Sprintf("%032x", r.Intn(1+i/2))}
	put(event, graph.Props{"kind": "attack", "date": day, "label": "هجوم " + day, "attribution": "claimed", "articles": int64(2), "sources": int64(2), "agents": []string{"group/0001"}})
	for j := range 6 {
		s := graph.NodeRef{Label: graph.Statement, ID: fmt.Sprintf("%032x", r.Uint64())}
		put(s, graph.Props{"article": id, "kind": []string{"report", "claim", "denial"}[j%3], "speaker": "group/0001", "certainty": "certain", "polarity": "positive",
			"quote": strings.Repeat("قال المتحدث باسم القوات إن الهجوم وقع ", 3) + fmt.Sprint(r.Intn(50000)), "start": int64(j * 100), "end": int64(j*100 + 99), "rule": "cue/said", "published": day})
		tie(graph.In, s, article, nil, nil)
		tie(graph.About, s, event, event.ID, nil)
		tie(graph.Made, name(), s, nil, nil)
		tie(graph.Names, s, name(), "agent", nil)
		tie(graph.Names, s, name(), "target", nil)
		tie(graph.Via, s, name(), int64(0), nil)
	}
	for range 5 {
		e := name()
		b.Nodes = append(b.Nodes, graph.Node{NodeRef: e, Also: graph.Group, Props: graph.Props{"name": "كتيبة " + e.ID, "nameEn": "Brigade " + e.ID}})
		tie(graph.Mentions, article, e, nil, graph.Props{"count": int64(2), "name": "كتيبة"})
	}
	tie(graph.Attacked, name(), name(), event.ID, graph.Props{"status": "claimed", "articles": int64(2), "sources": int64(1), "statements": []string{id[:32]}})
	tie(graph.Targeted, event, name(), event.ID, nil)
	// Ends are written before what ties them.
	for _, r := range b.Rels {
		for _, ref := range []graph.NodeRef{r.From, r.To} {
			if ref.Label == graph.Entity {
				b.Nodes = append(b.Nodes, graph.Node{NodeRef: ref, Keep: true})
			}
		}
	}
	return b
}

func articles() int {
	n := benchArticles
	if text := os.Getenv("ISNAD_BENCH_ARTICLES"); text != "" {
		_, _ = fmt.Sscan(text, &n) // a slip shows in the rates
	}
	return n
}

// fillBench writes the benchmarks' graph and counts its rows.
func fillBench(b *testing.B, s *Store) (rows int) {
	b.Helper()
	r := rand.New(rand.NewSource(1))
	var batch graph.Batch
	for i := range articles() {
		batch.Append(articleBatch(r, i))
		if i%50 == 49 {
			if err := s.Write(context.Background(), batch); err != nil {
				b.Fatal(err)
			}
			rows += len(batch.Nodes) + len(batch.Rels)
			batch = graph.Batch{}
		}
	}
	return rows
}

// BenchmarkWrite writes articles, fifty to a transaction, into an empty file.
func BenchmarkWrite(b *testing.B) {
	rows := 0
	for range b.N {
		s := open(b)
		rows += fillBench(b, s)
		if err := s.Close(context.Background()); err != nil {
			b.Fatal(err)
		}
		info, err := os.Stat(s.path)
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(info.Size())/float64(articles()), "bytes/article")
	}
	b.ReportMetric(float64(rows)/b.Elapsed().Seconds(), "rows/s")
	b.ReportMetric(0, "ns/op")
}

// BenchmarkRefresh reads 1,000 articles into an empty file, with fusion,
// verdicts and derived edges, as its counterpart for Neo4j does.
func BenchmarkRefresh(b *testing.B) {
	for range b.N {
		b.StopTimer()
		s := open(b)
		b.StartTimer()
		refreshMany(b, s)
	}
	b.ReportMetric(float64(manyArticles*b.N)/b.Elapsed().Seconds(), "articles/s")
	b.ReportMetric(0, "ns/op")
}

// BenchmarkRefreshUnchanged reads 1,000 articles that the file holds already.
func BenchmarkRefreshUnchanged(b *testing.B) {
	s := open(b)
	refreshMany(b, s)
	b.ResetTimer()
	for range b.N {
		refreshMany(b, s)
	}
	b.ReportMetric(float64(manyArticles*b.N)/b.Elapsed().Seconds(), "articles/s")
	b.ReportMetric(0, "ns/op")
}

const manyArticles = 1000

func refreshMany(b *testing.B, s *Store) {
	b.Helper()
	r := refresh.New(s, refresh.Options{})
	for _, rec := range storetest.Many(manyArticles) {
		if err := r.Add(context.Background(), rec); err != nil {
			b.Fatal(err)
		}
	}
	if err := r.Finish(context.Background()); err != nil {
		b.Fatal(err)
	}
}

// benchStore is a graph that is closed and opened again.
func benchStore(b *testing.B) *Store {
	b.Helper()
	path := filepath.Join(b.TempDir(), "graph.isnad")
	if kept := os.Getenv("ISNAD_BENCH_FILE"); kept != "" {
		path = kept
	}
	if _, err := os.Stat(path); err != nil {
		s := openAt(b, path)
		fillBench(b, s)
		if err := s.Close(context.Background()); err != nil {
			b.Fatal(err)
		}
	}
	b.ResetTimer()
	return openAt(b, path)
}

func BenchmarkOpen(b *testing.B) {
	path := benchStore(b).path
	for b.Loop() {
		s, err := Open(context.Background(), Config{Path: path})
		if err != nil {
			b.Fatal(err)
		}
		if err := s.Close(context.Background()); err != nil {
			b.Fatal(err)
		}
	}
}

// look runs f in a view with n for the number of times.
func look(b *testing.B, f func(v *view, n int) (steps int)) {
	b.Helper()
	s := benchStore(b)
	err := s.read(context.Background(), func(v *view) error {
		f(v, 1000) // what is touched first is not in any cache
		b.ResetTimer()
		steps := f(v, b.N)
		b.ReportMetric(float64(steps)/float64(b.N), "rows/op")
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
}

func numbers(b *testing.B, v *view, label string) []value.Node {
	b.Helper()
	var out []value.Node
	for n, err := range v.Nodes(label) {
		if err != nil {
			b.Fatal(err)
		}
		out = append(out, &node{v: v, id: n.ID()})
		if len(out) == 50_000 {
			break
		}
	}
	return out
}

// BenchmarkExpand goes from statements, over all they have.
func BenchmarkExpand(b *testing.B) {
	var from []value.Node
	look(b, func(v *view, n int) (steps int) {
		if from == nil {
			from = numbers(b, v, "Statement")
		}
		for i := range n {
			for r, err := range v.Expand(from[i*7919%len(from)], storage.Outgoing, nil) {
				if err != nil {
					b.Fatal(err)
				}
				_ = r.End().ID()
				steps++
			}
		}
		return steps
	})
}

// BenchmarkExpandHub goes through the relationships of one entity that
// thousands of statements name; an operation is one of them.
func BenchmarkExpandHub(b *testing.B) {
	types := []string{"NAMES"}
	look(b, func(v *view, n int) (steps int) {
		for steps < n {
			for hub, err := range v.SeekNodes("Entity", "id", storage.Exactly(value.String("group/0001"))) {
				if err != nil {
					b.Fatal(err)
				}
				for r, err := range v.Expand(hub, storage.Incoming, types) {
					if err != nil {
						b.Fatal(err)
					}
					_ = r
					if steps++; steps == n {
						break
					}
				}
			}
		}
		return steps
	})
}

// BenchmarkExpandLoad reads a property of what is reached.
func BenchmarkExpandLoad(b *testing.B) {
	var from []value.Node
	types := []string{"ABOUT", "IN"}
	look(b, func(v *view, n int) (steps int) {
		if from == nil {
			from = numbers(b, v, "Statement")
		}
		for i := range n {
			for r, err := range v.Expand(from[i*7919%len(from)], storage.Outgoing, types) {
				if err != nil {
					b.Fatal(err)
				}
				if _, err := r.End().Property("published"); err != nil {
					b.Fatal(err)
				}
				steps++
			}
		}
		return steps
	})
}

func BenchmarkSeekID(b *testing.B) {
	var ids []string
	look(b, func(v *view, n int) (steps int) {
		if ids == nil {
			for _, found := range numbers(b, v, "Statement") {
				id, err := found.Property("id")
				if err != nil {
					b.Fatal(err)
				}
				text, _ := id.AsString()
				ids = append(ids, text)
			}
		}
		for i := range n {
			for _, err := range v.SeekNodes("Statement", "id", storage.Exactly(value.String(ids[i*7919%len(ids)]))) {
				if err != nil {
					b.Fatal(err)
				}
				steps++
			}
		}
		return steps
	})
}

// BenchmarkScan reads a property of every statement; an operation is one.
func BenchmarkScan(b *testing.B) {
	look(b, func(v *view, n int) (steps int) {
		for steps < n {
			for s, err := range v.Nodes("Statement") {
				if err != nil {
					b.Fatal(err)
				}
				if _, err := s.Property("kind"); err != nil {
					b.Fatal(err)
				}
				if steps++; steps == n {
					break
				}
			}
		}
		return steps
	})
}

func BenchmarkSearch(b *testing.B) {
	look(b, func(v *view, n int) (steps int) {
		for i := range n {
			for _, err := range v.Search("statement_quotes", fmt.Sprint(i%5000)) {
				if err != nil {
					b.Fatal(err)
				}
				steps++
			}
		}
		return steps
	})
}
