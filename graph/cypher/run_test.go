package cypher_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"isnad/graph/cypher"
	"isnad/graph/cypher/memgraph"
	"isnad/graph/cypher/value"
)

// run answers a query over the small graph, each row as text.
func run(t *testing.T, text string, params map[string]value.Value, o cypher.Options) ([]string, error) {
	t.Helper()
	q, err := cypher.Prepare(text)
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	var rows []string
	err = q.Run(t.Context(), smallGraph(), params, o, func(row []value.Value) error {
		rows = append(rows, fmt.Sprint(row))
		return nil
	})
	return rows, err
}

func TestLimits(t *testing.T) {
	for _, tc := range []struct {
		name, query, want string
		limits            cypher.Limits
	}{
		{"rows", "UNWIND range(1, 5) AS x RETURN x", "more than 4 rows", cypher.Limits{Rows: 4}},
		{"time in a cross product", "UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y WITH x WHERE x < 0 RETURN x", "longer than 50ms", cypher.Limits{Time: 50 * time.Millisecond}},
		{"time in paths", "MATCH (a)-[*]-(b) MATCH (c)-[*]-(d) MATCH (e)-[*]-(f) WHERE a.n + f.n = 99 RETURN a", "longer than 50ms", cypher.Limits{Time: 50 * time.Millisecond}},
		{"time in a list", "RETURN size([x IN range(1, 100000) WHERE any(y IN range(1, 100000) WHERE y = -x)])", "longer than 50ms", cypher.Limits{Time: 50 * time.Millisecond}},
		{"memory of a sort", "UNWIND range(1, 100000) AS x RETURN x ORDER BY -x", "more than 1 MB", cypher.Limits{Memory: 1 << 20}},
		{"memory of groups", "UNWIND range(1, 100000) AS x WITH x, count(*) AS c RETURN sum(c)", "more than 1 MB", cypher.Limits{Memory: 1 << 20}},
		{"memory of a list", "UNWIND range(1, 100000) AS x RETURN collect(x)", "more than 1 MB", cypher.Limits{Memory: 1 << 20}},
		{"memory of distinct rows", "UNWIND range(1, 100000) AS x RETURN DISTINCT x", "more than 1 MB", cypher.Limits{Memory: 1 << 20}},
		{"memory of a union", "UNWIND range(1, 100000) AS x RETURN x UNION RETURN 1 AS x", "more than 1 MB", cypher.Limits{Memory: 1 << 20}},
	} {
		_, err := run(t, tc.query, nil, cypher.Options{Limits: tc.limits})
		if !errors.Is(err, cypher.ErrLimit) || !strings.Contains(err.Error(), tc.want) {
			t.Errorf("%s: got %v, want %s", tc.name, err, tc.want)
		}
	}
}

// TestTopKeepsFewRows sorts more rows than memory could hold: only those that
// are wanted are kept.
func TestTopKeepsFewRows(t *testing.T) {
	const query = "UNWIND range(1, 100000) AS x RETURN x ORDER BY x % 1000 DESC, x SKIP 2 LIMIT 3"
	rows, err := run(t, query, nil, cypher.Options{Limits: cypher.Limits{Memory: 1 << 16}})
	if want := []string{"[2999]", "[3999]", "[4999]"}; err != nil || !slices.Equal(rows, want) {
		t.Errorf("got %v, %v, want %v", rows, err, want)
	}
}

// TestTopOfAll has the largest limit there is, which means all rows.
func TestTopOfAll(t *testing.T) {
	rows, err := run(t, "UNWIND range(1, 100000) AS x WITH x ORDER BY -x LIMIT 9223372036854775807 RETURN count(x), head(collect(x))", nil, cypher.Options{})
	if want := []string{"[100000 100000]"}; err != nil || !slices.Equal(rows, want) {
		t.Errorf("got %v, %v, want %v", rows, err, want)
	}
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	q, err := cypher.Prepare("UNWIND range(1, 1000000) AS x RETURN x")
	if err != nil {
		t.Fatal(err)
	}
	rows := 0
	err = q.Run(ctx, &memgraph.Graph{}, nil, cypher.Options{}, func([]value.Value) error {
		rows++
		cancel()
		return nil
	})
	if !errors.Is(err, context.Canceled) || rows > 1000 {
		t.Errorf("got %v after %d rows, want a cancelled run", err, rows)
	}
}

// TestCallerStops wants an error of the caller back as it was, at once.
func TestCallerStops(t *testing.T) {
	own := errors.New("enough")
	q, err := cypher.Prepare("UNWIND range(1, 1000000) AS x RETURN x")
	if err != nil {
		t.Fatal(err)
	}
	rows := 0
	err = q.Run(t.Context(), &memgraph.Graph{}, nil, cypher.Options{}, func([]value.Value) error { rows++; return own })
	if err != own || rows != 1 { //nolint:errorlint // it has to be the same error
		t.Errorf("got %v after %d rows", err, rows)
	}
}

func TestParameters(t *testing.T) {
	const query = "MATCH (n:A) WHERE $from IS NULL OR n.n >= $from RETURN n.n ORDER BY n.n LIMIT $limit"
	for _, tc := range []struct {
		from value.Value
		want []string
	}{
		{value.Null(), []string{"[0]", "[1]"}},
		{value.Int(3), []string{"[3]", "[4]"}},
		{value.Float(3.5), []string{"[4]", "[5]"}},
		{value.String("x"), nil},
	} {
		rows, err := run(t, query, map[string]value.Value{"from": tc.from, "limit": value.Int(2)}, cypher.Options{})
		if err != nil || !slices.Equal(rows, tc.want) {
			t.Errorf("from %v: got %v, %v, want %v", tc.from, rows, err, tc.want)
		}
	}
	if _, err := run(t, query, map[string]value.Value{"limit": value.Int(1)}, cypher.Options{}); !errors.Is(err, cypher.ErrParameter) {
		t.Errorf("a parameter is missing: got %v", err)
	}
	_, err := run(t, query, map[string]value.Value{"from": {}, "limit": value.Int(-1)}, cypher.Options{})
	if !errors.Is(err, value.ErrArgument) {
		t.Errorf("a negative limit: got %v", err)
	}
}

// TestRuntimeErrorsHaveAPlace wants line and column of the operator.
func TestRuntimeErrorsHaveAPlace(t *testing.T) {
	_, err := run(t, "MATCH (n:A)\nRETURN n.n / (n.n - n.n)", nil, cypher.Options{})
	if !errors.Is(err, value.ErrArithmetic) || !strings.HasPrefix(err.Error(), "line 2, column 12: ") {
		t.Errorf("got %v", err)
	}
}

func TestFullText(t *testing.T) {
	const query = "CALL db.index.fulltext.queryNodes('entity_names', $text) YIELD node AS n, score WHERE score > 0 MATCH (n)-[:R]->(m) RETURN n.name, m.name"
	rows, err := run(t, query, map[string]value.Value{"text": value.String("c")}, cypher.Options{})
	if want := []string{"['c' 'd']"}; err != nil || !slices.Equal(rows, want) {
		t.Errorf("got %v, %v, want %v", rows, err, want)
	}
	if rows, err = run(t, "CALL db.index.fulltext.queryNodes('entity_names', 'b')", nil, cypher.Options{}); err != nil || len(rows) != 1 {
		t.Errorf("a call alone: got %v, %v", rows, err)
	}
	if _, err = run(t, "CALL db.index.fulltext.queryNodes('no_such', 'b')", nil, cypher.Options{}); err == nil {
		t.Error("an index that there is not: no error")
	}
}

// TestRandom wants a condition with rand() to be asked of every row.
func TestRandom(t *testing.T) {
	const query = "UNWIND range(1, 100) AS x MATCH (n:A) WHERE rand() < 0.5 AND n.n = 3 RETURN x"
	rows, err := run(t, query, nil, cypher.Options{})
	if err != nil || len(rows) < 10 || len(rows) > 90 {
		t.Errorf("got %d of 100 rows, %v", len(rows), err)
	}
	rows, err = run(t, "UNWIND range(1, 3) AS x WITH rand() AS r WHERE 0 <= r < 1 RETURN DISTINCT r", nil, cypher.Options{})
	if err != nil || len(rows) != 3 {
		t.Errorf("got %d different numbers, %v", len(rows), err)
	}
}
