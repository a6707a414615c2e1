package conformance

import (
	"context"
	"fmt"
	"regexp"
	"strings"

	"isnad/graph/cypher"
	"isnad/graph/cypher/bind"
	"isnad/graph/cypher/eval"
	"isnad/graph/cypher/function"
	"isnad/graph/cypher/memgraph"
	"isnad/graph/cypher/storage"
	"isnad/graph/cypher/syntax"
	"isnad/graph/cypher/value"
)

// creator runs the queries that set up a scenario: CREATE and DELETE of single
// relationships, with reading clauses between them. It keeps the rows between
// two clauses as maps and leaves the reading to package cypher.
type creator struct {
	graph *memgraph.Graph
	rows  []map[string]value.Value
}

// create runs a setup query on a graph.
func create(g *memgraph.Graph, query string) error {
	c := &creator{graph: g, rows: []map[string]value.Value{{}}}
	for _, clause := range clausesOf(query) {
		var err error
		switch clause.word {
		case "CREATE":
			err = c.create(clause.rest)
		case "DELETE":
			for _, row := range c.rows {
				rel, _ := row[strings.TrimSpace(clause.rest)].AsRelationship()
				g.RemoveRel(rel.(*memgraph.Rel))
			}
		default:
			err = c.read(clause.word + clause.rest)
		}
		if err != nil {
			return fmt.Errorf("set up with %s%s: %w", clause.word, clause.rest, err)
		}
	}
	return nil
}

type clauseText struct{ word, rest string }

var clauseStart = regexp.MustCompile(`\b(CREATE|DELETE|MATCH|UNWIND|WITH)\b`)

// clausesOf cuts a query before every clause. The kit's setups have none of
// these words in strings, names or comments.
func clausesOf(query string) []clauseText {
	var list []clauseText
	starts := clauseStart.FindAllStringIndex(query, -1)
	for i, start := range starts {
		end := len(query)
		if i+1 < len(starts) {
			end = starts[i+1][0]
		}
		rest := strings.TrimRight(query[start[1]:end], "; \n")
		list = append(list, clauseText{query[start[0]:start[1]], rest})
	}
	return list
}

// read runs a reading clause for the rows so far.
func (c *creator) read(clause string) error {
	rows := make([]value.Value, len(c.rows))
	with := []string{}
	for i, row := range c.rows {
		rows[i] = value.Map(row)
		if i > 0 {
			continue
		}
		for name := range row {
			with = append(with, "row."+name+" AS "+name)
		}
	}
	if len(with) == 0 {
		with = []string{"1 AS nothing"}
	}
	q, err := cypher.Prepare("UNWIND $rows AS row WITH " + strings.Join(with, ", ") + " " + clause + "\nRETURN *")
	if err != nil {
		return err
	}
	c.rows = nil
	params := map[string]value.Value{"rows": value.List(rows)}
	return q.Run(context.Background(), c.graph, params, cypher.Options{}, func(values []value.Value) error {
		row := map[string]value.Value{}
		for i, name := range q.Columns() {
			row[name] = values[i]
		}
		c.rows = append(c.rows, row)
		return nil
	})
}

// create adds the nodes and relationships of patterns, for every row.
func (c *creator) create(patterns string) error {
	tree, err := syntax.Parse("MATCH " + patterns + "\nRETURN 1")
	if err != nil {
		return err
	}
	for _, row := range c.rows {
		for _, p := range tree.Parts[0].Clauses[0].(*syntax.Match).Patterns {
			if err := c.add(row, p); err != nil {
				return err
			}
		}
	}
	return nil
}

func (c *creator) add(row map[string]value.Value, p *syntax.Pattern) error {
	var nodes []*memgraph.Node
	for _, n := range p.Nodes {
		if there, ok := row[n.Var].AsNode(); ok {
			nodes = append(nodes, there.(*memgraph.Node))
			continue
		}
		props, err := evaluate(row, n.Props)
		if err != nil {
			return err
		}
		made := c.graph.AddNode(n.Labels, props)
		if n.Var != "" {
			row[n.Var] = value.FromNode(made)
		}
		nodes = append(nodes, made)
	}
	for i, r := range p.Rels {
		props, err := evaluate(row, r.Props)
		if err != nil {
			return err
		}
		from, to := nodes[i], nodes[i+1]
		if r.Direction == storage.Incoming {
			from, to = to, from
		}
		made := c.graph.AddRel(from, to, r.Types[0], props)
		if r.Var != "" {
			row[r.Var] = value.FromRelationship(made)
		}
	}
	return nil
}

// evaluate computes the properties of a pattern.
func evaluate(row map[string]value.Value, entries []syntax.Entry) (map[string]value.Value, error) {
	with := &syntax.With{}
	for name := range row {
		x := &syntax.Property{Of: &syntax.Param{Name: "row"}, Key: name}
		with.Items = append(with.Items, syntax.Item{Expr: x, As: syntax.Name{Text: name}, Aliased: true})
	}
	ret := &syntax.Return{}
	ret.Items = []syntax.Item{{Expr: &syntax.Map{Entries: entries}, As: syntax.Name{Text: "props"}, Aliased: true}}
	single := &syntax.Single{Clauses: []syntax.Clause{with, ret}}
	if len(with.Items) == 0 {
		single.Clauses = []syntax.Clause{ret}
	}
	q, err := bind.Bind(&syntax.Query{Parts: []*syntax.Single{single}})
	if err != nil {
		return nil, err
	}
	compiler := eval.Compiler{Env: &function.Env{}}
	values := make([]value.Value, len(q.Slots))
	for _, step := range q.Parts[0].Steps {
		for _, item := range step.(*bind.Project).Keys {
			e := bind.Rewrite(item.Expr, func(e bind.Expr) bind.Expr {
				if _, ok := e.(*bind.Param); ok {
					return &bind.Const{Value: value.Map(row)}
				}
				return nil
			})
			f, err := compiler.Expr(e)
			if err != nil {
				return nil, err
			}
			if values[item.Slot], err = f(values); err != nil {
				return nil, err
			}
		}
	}
	props, _ := values[q.Parts[0].Result[0]].AsMap()
	return props, nil
}
