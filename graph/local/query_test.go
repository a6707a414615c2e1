package local

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/graph"
	"isnad/graph/cypher"
)

// ask returns the rows of a query.
func ask(t *testing.T, s *Store, text string, params map[string]any) ([][]any, error) {
	t.Helper()
	var out [][]any
	err := s.Query(t.Context(), text, params, func(r graph.Row) error {
		out = append(out, r.Values)
		return nil
	})
	return out, err
}

// TestQueryValues looks at every kind of value that a row may hold.
func TestQueryValues(t *testing.T) {
	s := open(t)
	write(t, s, small())
	b := graph.FoundNode{Labels: []string{"Base", "Entity"}, Props: map[string]any{"id": "b", "lat": 33.5, "lon": -1e300}}
	via := graph.FoundRel{Type: "VIA", Props: map[string]any{"order": int64(1)}}
	for text, want := range map[string]any{
		"RETURN null AS x": nil,
		"RETURN [1, 2.5, 'ب', true, null, {a: [1]}] AS x":  []any{int64(1), 2.5, "ب", true, nil, map[string]any{"a": []any{int64(1)}}},
		"RETURN date('2024-02-29') + duration('P1D') AS x": "2024-03-01",
		"RETURN $p AS x":          []any{"a", "b"},
		"MATCH (x:Base) RETURN x": b,
		"MATCH (:Statement)-[x:VIA {order: 1}]->() RETURN x":           via,
		"MATCH (n:Statement) RETURN n.via AS x":                        []any{},
		"MATCH (:Entity {id: 'a'})-[:MADE]->(s) RETURN labels(s) AS x": []any{"Statement"},
	} {
		rows, err := ask(t, s, text, map[string]any{"p": []string{"a", "b"}})
		if diff := cmp.Diff([][]any{{want}}, rows); diff != "" || err != nil {
			t.Errorf("%s: %v %s", text, err, diff)
		}
	}
	rows, err := ask(t, s, "MATCH p = (:Base)<-[:VIA {order: 1}]-(:Statement) RETURN p", nil)
	if err != nil || len(rows) != 1 {
		t.Fatal(rows, err)
	}
	path, _ := rows[0][0].(graph.FoundPath)
	via.From, via.To = "a", "b"
	if diff := cmp.Diff([]graph.FoundRel{via}, path.Rels); diff != "" || len(path.Nodes) != 2 {
		t.Errorf("%d nodes, %s", len(path.Nodes), diff)
	}
}

func TestQueryRefused(t *testing.T) {
	s := open(t)
	for name, test := range map[string]struct {
		text string
		want string
	}{
		"syntax":      {"MATCH (n RETURN n", "line 1, column 10"},
		"write":       {"CREATE (n) RETURN n", "CREATE"},
		"parameter":   {"RETURN $missing", "$missing"},
		"type":        {"RETURN 1 + true", "Boolean"},
		"division":    {"RETURN 1 / 0", ""},
		"pattern":     {"RETURN 'a' =~ '('", ""},
		"full text":   {"CALL db.index.fulltext.queryNodes('entity_names', '[a TO b]') YIELD node RETURN node", "not supported"},
		"no such one": {"CALL db.index.fulltext.queryNodes('none', 'a') YIELD node RETURN node", `"none"`},
	} {
		_, err := ask(t, s, test.text, nil)
		if !errors.Is(err, graph.ErrQuery) || !strings.Contains(err.Error(), test.want) || strings.Count(err.Error(), graph.ErrQuery.Error()) != 1 {
			t.Errorf("%s: got %v, want %v once with %q", name, err, graph.ErrQuery, test.want)
		}
	}
	if _, err := ask(t, s, "RETURN $p AS p", map[string]any{"p": struct{}{}}); !errors.Is(err, graph.ErrQuery) {
		t.Errorf("parameter of a strange type: %v", err)
	}
	s.limits = cypher.Limits{Rows: 10}
	if _, err := ask(t, s, "UNWIND range(1, 100) AS n RETURN n", nil); !errors.Is(err, cypher.ErrLimit) {
		t.Errorf("too many rows: %v", err)
	}
}
