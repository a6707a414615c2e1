package bind_test

import (
	"errors"
	"slices"
	"testing"

	"isnad/graph/cypher/bind"
	"isnad/graph/cypher/syntax"
)

func bound(text string) (*bind.Query, error) {
	tree, err := syntax.Parse(text)
	if err != nil {
		return nil, err
	}
	return bind.Bind(tree)
}

func TestFaults(t *testing.T) {
	for _, tc := range []struct {
		query, code string
		column      int
	}{
		{"RETURN x", "UndefinedVariable", 8},
		{"MATCH (n) WITH n.a AS a RETURN n", "UndefinedVariable", 32},
		{"RETURN [x IN [1] | x] + x", "UndefinedVariable", 25},
		{"MATCH (n) WHERE (n)-->(m) RETURN n", "UndefinedVariable", 23},
		{"MATCH (n) WHERE EXISTS { (n)-->(m) } RETURN m", "UndefinedVariable", 45},
		{"MATCH (n) WITH count(n) AS c ORDER BY n.a RETURN c", "UndefinedVariable", 39},
		{"MATCH (n) RETURN n LIMIT n.a", "NonConstantExpression", 26},
		{"UNWIND [1] AS x UNWIND [2] AS x RETURN x", "VariableAlreadyBound", 31},
		{"MATCH p = (p)-->() RETURN p", "VariableAlreadyBound", 7},
		{"MATCH (n)-[n]->() RETURN n", "VariableTypeConflict", 10},
		{"WITH 1 AS n MATCH (n) RETURN n", "VariableTypeConflict", 19},
		{"MATCH ()-[r]-()-[r]-() RETURN r", "RelationshipUniquenessViolation", 16},
		{"RETURN 1 AS a, 2 AS a", "ColumnNameConflict", 21},
		{"RETURN 1 AS a UNION RETURN 1 AS b", "DifferentColumnsInUnion", 21},
		{"WITH 1 + 1 RETURN 2", "NoExpressionAlias", 8},
		{"MATCH () RETURN *", "NoVariablesInScope", 10},
		{"MATCH (n) RETURN n.a + count(*)", "AmbiguousAggregationExpression", 18},
		{"RETURN count(count(*))", "NestedAggregation", 14},
		{"MATCH (n) WHERE count(n) > 1 RETURN n", "InvalidAggregation", 17},
		{"RETURN [x IN [1] | count(x)]", "InvalidAggregation", 20},
		{"MATCH (n) RETURN n.a ORDER BY count(n)", "InvalidAggregation", 31},
		{"RETURN nosuch(1)", "UnknownFunction", 8},
		{"RETURN size()", "InvalidNumberOfArguments", 8},
		{"RETURN 1 LIMIT -1", "NegativeIntegerArgument", 16},
		{"RETURN 1 LIMIT 'x'", "InvalidArgumentType", 16},
		{"RETURN NOT 1", "InvalidArgumentType", 8},
		{"RETURN 1 IN 2", "InvalidArgumentType", 13},
		{"MATCH (n) WHERE n RETURN n", "InvalidArgumentType", 17},
		{"MATCH p = ()-->() WHERE p.a RETURN p", "InvalidArgumentType", 27},
		{"RETURN any(x IN ['a'] WHERE x % 2 = 0)", "InvalidArgumentType", 31},
		{"MATCH (n) RETURN (n)-->()", "UnexpectedSyntax", 18},
	} {
		_, err := bound(tc.query)
		var f *syntax.Fault
		if !errors.As(err, &f) || f.Code != tc.code || f.Column != tc.column {
			t.Errorf("%s: got %v, want %s at column %d", tc.query, err, tc.code, tc.column)
		}
	}
}

// TestAccepted pins queries that a check which goes too far would refuse.
func TestAccepted(t *testing.T) {
	for _, query := range []string{
		"MATCH (n) WITH n.a AS name WHERE n.b = 'B' RETURN name",
		"MATCH (n) RETURN n.a AS a ORDER BY n.b, a",
		"MATCH (n) RETURN DISTINCT n.a ORDER BY n.a",
		"MATCH (n) RETURN n.a, n.a + count(*) ORDER BY n.a + count(*)",
		"MATCH (n) WITH n, count(*) AS c RETURN n.a + c",
		"MATCH (n) RETURN n, n.a + count(*), [x IN collect(n.b) WHERE x > n.a]",
		"WITH [1, 'a'] AS l UNWIND l AS x RETURN x + 1",
		"WITH null AS x MATCH (x)-->() RETURN x",
		"RETURN CASE WHEN true THEN 1 ELSE 'a' END + 1",
		"MATCH (n) WITH collect(n) AS ns UNWIND ns AS m MATCH (m)-->() RETURN m",
		"MATCH (n) WITH [n, 1] AS l RETURN l[0].a",
		"MATCH (n) RETURN EXISTS { (n)-->() } AS e, COUNT { MATCH (n)-->(m) WHERE m.a } AS c",
		"MATCH (n) WHERE n.a AND (n)-->() OR NOT (n)<--() RETURN n",
		"MATCH (n) RETURN [x IN [1] WHERE (n)-->() | x]",
	} {
		if _, err := bound(query); err != nil {
			t.Errorf("%s: %v", query, err)
		}
	}
}

// TestSlots wants a variable that is only handed on to keep its slot, and every
// parameter to be known.
func TestSlots(t *testing.T) {
	q, err := bound("MATCH (a)-->(b) WITH a, b.x AS b WITH b, a AS c WHERE b > $min RETURN c, b, $other AS o, $min AS m")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, slot := range q.Parts[0].Result {
		names = append(names, q.Slots[slot])
	}
	if want := []string{"a", "b", "o", "m"}; !slices.Equal(names, want) {
		t.Errorf("slots of the columns: %q, want %q", names, want)
	}
	if want := []string{"min", "other"}; !slices.Equal(q.Params, want) {
		t.Errorf("parameters: %q, want %q", q.Params, want)
	}
}
