package conformance

import (
	"context"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"isnad/graph/cypher/value"
	"isnad/internal/localneo4j/neo4jtest"
)

// server is a real Neo4j to compare with.
type server struct {
	ctx     context.Context
	session neo4j.SessionWithContext
}

func openServer(t *testing.T) *server {
	t.Helper()
	driver, err := neo4j.NewDriverWithContext(neo4jtest.Empty(t), neo4j.NoAuth())
	if err != nil {
		t.Fatal(err)
	}
	s := &server{ctx: context.Background(), session: driver.NewSession(context.Background(), neo4j.SessionConfig{})}
	t.Cleanup(func() {
		_ = s.session.Close(s.ctx) // the process ends the server
		_ = driver.Close(s.ctx)
	})
	return s
}

// run runs a query and returns its rows as text, by the columns' names.
func (s *server) run(query string, params map[string]any) (columns []string, rows [][]string, err error) {
	result, err := s.session.Run(s.ctx, query, params, neo4j.WithTxTimeout(30*time.Second))
	if err != nil {
		return nil, nil, err
	}
	if columns, err = result.Keys(); err != nil {
		return nil, nil, err
	}
	for result.Next(s.ctx) {
		var row []string
		for _, v := range result.Record().Values {
			row = append(row, plainServer(v))
		}
		rows = append(rows, row)
	}
	return columns, rows, result.Err()
}

// plainServer writes a value of the driver, plainOurs one of ours, so that
// equal values give equal text. Nodes and relationships go by their property
// uid, since their ids have nothing in common; floats are cut to what sums in
// another order leave alone; lists are taken as bags, since collect() follows
// the order of rows.
func plainServer(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case float64:
		return plainFloat(v)
	case string:
		return fmt.Sprintf("%q", v)
	case []any:
		var items []string
		for _, item := range v {
			items = append(items, plainServer(item))
		}
		return plainList(items)
	case map[string]any:
		texts := map[string]string{}
		for key, x := range v {
			texts[key] = plainServer(x)
		}
		return plainMap(texts)
	case neo4j.Node:
		return fmt.Sprintf("node %v", v.Props["uid"])
	case neo4j.Relationship:
		return fmt.Sprintf("rel %v", v.Props["uid"])
	case neo4j.Path:
		return plainPath(v)
	case neo4j.Duration:
		d, err := value.Of(durationOf(v))
		if err != nil {
			return err.Error()
		}
		return d.String()
	case time.Time:
		return v.Format("2006-01-02T15:04:05.999999999Z07:00")
	case fmt.Stringer: // dates and times
		return v.String()
	}
	return fmt.Sprint(v)
}

// plainPath follows the relationships from the first node: the driver has each
// node of a path once, however often the path comes by.
func plainPath(p neo4j.Path) string {
	uids := map[string]any{}
	for _, n := range p.Nodes {
		uids[n.ElementId] = n.Props["uid"]
	}
	at := p.Nodes[0].ElementId
	text := fmt.Sprintf("path %v", uids[at])
	for _, r := range p.Relationships {
		if at == r.StartElementId {
			at = r.EndElementId
		} else {
			at = r.StartElementId
		}
		text += fmt.Sprintf(" %v %v", r.Props["uid"], uids[at])
	}
	return text
}

func plainOurs(v value.Value) string {
	switch v.Kind() {
	case value.KindFloat:
		f, _ := v.AsFloat()
		return plainFloat(f)
	case value.KindString:
		s, _ := v.AsString()
		return fmt.Sprintf("%q", s)
	case value.KindList:
		items, _ := v.AsList()
		var texts []string
		for _, item := range items {
			texts = append(texts, plainOurs(item))
		}
		return plainList(texts)
	case value.KindMap:
		m, _ := v.AsMap()
		texts := map[string]string{}
		for key, x := range m {
			texts[key] = plainOurs(x)
		}
		return plainMap(texts)
	case value.KindNode:
		n, _ := v.AsNode()
		return "node " + uid(n)
	case value.KindRelationship:
		r, _ := v.AsRelationship()
		return "rel " + uid(r)
	case value.KindPath:
		p, _ := v.AsPath()
		text := "path"
		for i, n := range p.Nodes {
			text += " " + uid(n)
			if i < len(p.Relationships) {
				text += " " + uid(p.Relationships[i])
			}
		}
		return text
	case value.KindLocalDateTime, value.KindLocalTime:
		return v.String()
	}
	return v.String()
}

func uid(e interface {
	Property(string) (value.Value, error)
}) string {
	v, _ := e.Property("uid")
	return v.String()
}

func plainFloat(f float64) string {
	if f == 0 || math.IsInf(f, 0) || math.IsNaN(f) {
		return fmt.Sprintf("float %v", f+0)
	}
	return fmt.Sprintf("float %.9g", f)
}

func plainList(items []string) string {
	slices.Sort(items)
	return "[" + strings.Join(items, ", ") + "]"
}

func plainMap(texts map[string]string) string {
	var parts []string
	for _, key := range slices.Sorted(maps.Keys(texts)) {
		parts = append(parts, key+": "+texts[key])
	}
	return "{" + strings.Join(parts, ", ") + "}"
}
