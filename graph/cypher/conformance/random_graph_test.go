package conformance

import (
	"fmt"
	"math/rand/v2"

	"isnad/graph/cypher/memgraph"
	"isnad/graph/cypher/value"
)

// randomGraph is a small graph that holds most of what makes answers differ:
// loops, parallel relationships, nodes without labels or without
// relationships, missing properties, properties of several types.
type randomGraph struct {
	nodes []randomNode
	rels  []randomRel
}

type randomNode struct {
	labels []string
	props  map[string]any
}

type randomRel struct {
	from, to int
	typ      string
	props    map[string]any
}

func newRandomGraph(r *rand.Rand) randomGraph {
	var g randomGraph
	nodes := 6 + r.IntN(14)
	for i := range nodes {
		n := randomNode{props: map[string]any{"uid": i}}
		for _, label := range []string{"A", "B", "C"} {
			if r.IntN(3) == 0 {
				n.labels = append(n.labels, label)
			}
		}
		randomProps(r, n.props)
		g.nodes = append(g.nodes, n)
	}
	for i := range nodes + r.IntN(2*nodes) {
		rel := randomRel{from: r.IntN(nodes), to: r.IntN(nodes), typ: pick(r, "R", "S", "T"), props: map[string]any{"uid": 1000 + i}}
		if r.IntN(2) == 0 {
			rel.props["w"] = r.IntN(4)
		}
		g.rels = append(g.rels, rel)
	}
	return g
}

func randomProps(r *rand.Rand, props map[string]any) {
	if r.IntN(4) > 0 {
		props["n"] = r.IntN(7) - 2
	}
	if r.IntN(4) > 0 {
		props["name"] = pick(r, "anna", "Ben", "بغداد", "cara", "", "Dan")
	}
	if r.IntN(3) == 0 {
		props["f"] = float64(r.IntN(9)) / 2
	}
	if r.IntN(3) == 0 {
		props["flag"] = r.IntN(2) == 0
	}
	if r.IntN(2) == 0 {
		tags := []string{}
		for range r.IntN(4) {
			tags = append(tags, pick(r, "x", "y", "anna", "Ben"))
		}
		props["tags"] = tags
	}
	if r.IntN(2) == 0 {
		props["day"] = fmt.Sprintf("2024-%02d-%02d", 1+r.IntN(3), 1+r.IntN(28))
	}
	if r.IntN(2) == 0 { // one key with several types
		props["mixed"] = []any{1, 2.0, "1", true, 2.5}[r.IntN(5)]
	}
}

func pick[T any](r *rand.Rand, list ...T) T { return list[r.IntN(len(list))] }

// inMemory builds the graph for package cypher, with indexes, so that plans
// use them.
func (g randomGraph) inMemory() (*memgraph.Graph, error) {
	out := &memgraph.Graph{}
	out.IndexNodes("A", "n", false)
	out.IndexNodes("A", "mixed", false)
	out.IndexNodes("B", "name", false)
	out.IndexNodes("C", "uid", true)
	out.IndexRels("R", "w")
	var made []*memgraph.Node
	for _, n := range g.nodes {
		props, err := value.Of(n.props)
		if err != nil {
			return nil, err
		}
		m, _ := props.AsMap()
		made = append(made, out.AddNode(n.labels, m))
	}
	for _, rel := range g.rels {
		props, err := value.Of(rel.props)
		if err != nil {
			return nil, err
		}
		m, _ := props.AsMap()
		out.AddRel(made[rel.from], made[rel.to], rel.typ, m)
	}
	return out, nil
}

// write puts the graph into a real Neo4j, in the place of what is there.
func (g randomGraph) write(s *server) error {
	if _, _, err := s.run("MATCH (n) DETACH DELETE n", nil); err != nil {
		return err
	}
	for _, n := range g.nodes {
		query := "CREATE (n"
		for _, label := range n.labels {
			query += ":" + label
		}
		if _, _, err := s.run(query+" $props)", map[string]any{"props": n.props}); err != nil {
			return err
		}
	}
	for _, rel := range g.rels {
		query := "MATCH (a {uid: $from}), (b {uid: $to}) CREATE (a)-[:" + rel.typ + " $props]->(b)"
		params := map[string]any{"from": rel.from, "to": rel.to, "props": rel.props}
		if _, _, err := s.run(query, params); err != nil {
			return err
		}
	}
	return nil
}
