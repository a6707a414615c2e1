package syntax

import (
	"errors"
	"strings"
	"testing"
)

// TestFaults pins where faults are found and what they are called.
func TestFaults(t *testing.T) {
	for _, tc := range []struct {
		name, query, code string
		line, column      int
		text              string
	}{
		{"empty", "", "UnexpectedSyntax", 1, 1, "want a clause"},
		{"no end", "MATCH (n)", "InvalidClauseComposition", 1, 1, "does not end with RETURN"},
		{"second line", "MATCH (n)\nRETURN n n", "UnexpectedSyntax", 2, 10, "not 'n'"},
		{"column in code points", "RETURN 'بغداد' 1", "UnexpectedSyntax", 1, 16, "not '1'"},
		{"reserved word", "MATCH (return) RETURN 1", "UnexpectedSyntax", 1, 8, "want a variable, not 'return'"},
		{"open string", "RETURN 'abc", "UnexpectedSyntax", 1, 8, "string has no end"},
		{"open name", "RETURN `abc", "UnexpectedSyntax", 1, 8, "has no end"},
		{"open comment", "RETURN 1 /* so", "UnexpectedSyntax", 1, 10, "comment has no end"},
		{"unknown escape", `RETURN '\q'`, "UnexpectedSyntax", 1, 9, "unknown escape"},
		{"half a surrogate", `RETURN '\ud800'`, "InvalidUnicodeLiteral", 1, 9, "hexadecimal"},
		{"dash from a document", "RETURN 1 — 2", "InvalidUnicodeCharacter", 1, 10, "U+2014"},
		{"integer too large", "RETURN 9223372036854775808", "IntegerOverflow", 1, 8, "64 bits"},
		{"float too large", "RETURN 1e999", "FloatingPointOverflow", 1, 8, "too large"},
		{"letters in a number", "RETURN 12ab", "InvalidNumberLiteral", 1, 8, "no number"},
		{"parameter as properties", "MATCH (n $p) RETURN n", "InvalidParameterUse", 1, 10, "{key: $p.key}"},
		{"parameter as length", "MATCH ()-[*$n]-() RETURN 1", "InvalidParameterUse", 1, 12, "length"},
		{"length without asterisk", "MATCH ()-[:R..2]-() RETURN 1", "InvalidRelationshipPattern", 1, 13, "*"},
		{"mixed unions", "RETURN 1 UNION RETURN 1 UNION ALL RETURN 1", "InvalidClauseComposition", 1, 25, "mixed"},
		{"clause behind RETURN", "RETURN 1 MATCH (n) RETURN n", "UnexpectedSyntax", 1, 10, "end of the query"},
		{"too deep", "RETURN " + strings.Repeat("(", 600) + "1" + strings.Repeat(")", 600), "UnexpectedSyntax", 1, 508, "500 levels"},
		{"long shortest path", "MATCH shortestPath((a)--(b)--(c)) RETURN a", "UnexpectedSyntax", 1, 7, "one relationship"},
	} {
		_, err := Parse(tc.query)
		var f *Fault
		if !errors.As(err, &f) || !errors.Is(err, ErrInvalid) {
			t.Errorf("%s: got %v, want a fault", tc.name, err)
			continue
		}
		if f.Code != tc.code || f.Line != tc.line || f.Column != tc.column || !strings.Contains(f.Text, tc.text) {
			t.Errorf("%s: got %s %v, want %s at line %d, column %d: %s", tc.name, f.Code, f, tc.code, tc.line, tc.column, tc.text)
		}
	}
}

// TestPatternOrParenthesis pins how expressions in parentheses are told from
// patterns.
func TestPatternOrParenthesis(t *testing.T) {
	for expr, pattern := range map[string]bool{
		"(a)-->(b)":           true,
		"(a)-[:R]-(b)":        true,
		"(a {x: [1]})<--()":   true,
		"()-[*2]-(:A)":        true,
		"(a:A)--(b)":          true,
		"(a) - (b)":           false,
		"(a) - 1":             false,
		"(a)-[1]":             false,
		"(a.b) - [c][0]":      false,
		"(a) < (b)":           false,
		"((a)) > -(b)":        false,
		"(a:A)":               false,
		"({x: 1}).x - (b)":    false,
		"(a) <= (b)":          false,
		"(a)-[b]":             false,
		"(a)-[b IN c | b][0]": false,
	} {
		q, err := Parse("MATCH (n) WHERE " + expr + " RETURN n")
		if err != nil {
			t.Errorf("%s: %v", expr, err)
			continue
		}
		_, got := q.Parts[0].Clauses[0].(*Match).Where.(*PatternPredicate)
		if got != pattern {
			t.Errorf("%s: taken for a pattern: %v", expr, got)
		}
	}
}

// TestBinding pins which operator binds tighter, by where the tree is cut first.
func TestBinding(t *testing.T) {
	for expr, want := range map[string]Op{
		"a OR b AND c":            Or,
		"a XOR b OR c":            Or,
		"NOT a = b":               Not,
		"a AND NOT b":             And,
		"a < b < c":               And,
		"a = b IN c":              Equal,
		"a + b IN c":              In,
		"a STARTS WITH b + c":     StartsWith,
		"a + b * c":               Plus,
		"a * b ^ c":               Times,
		"-a ^ b":                  Power,
		"a - b - c":               Minus,
		"a[0] = b.c":              Equal,
		"a =~ b AND c CONTAINS d": And,
	} {
		q, err := Parse("RETURN " + expr)
		if err != nil {
			t.Errorf("%s: %v", expr, err)
			continue
		}
		var got Op
		switch x := q.Parts[0].Clauses[0].(*Return).Items[0].Expr.(type) {
		case *Binary:
			got = x.Op
		case *Unary:
			got = x.Op
		}
		if got != want {
			t.Errorf("%s: cut at %q, want %q", expr, got, want)
		}
	}
}

func TestColumnNames(t *testing.T) {
	q, err := Parse("RETURN 1+ 1, n.a, `odd name`, count( * ), x AS `as`")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"1+ 1", "n.a", "odd name", "count( * )", "as"}
	for i, item := range q.Parts[0].Clauses[0].(*Return).Items {
		if item.As.Text != want[i] {
			t.Errorf("column %d: got %q, want %q", i, item.As.Text, want[i])
		}
	}
}

// FuzzParse wants a tree or a fault with a place, whatever the text.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"MATCH p = (a:A {x: 1})-[r:R|S*1..3 {w: $w}]->(b) WHERE a.x IN [1, 2] AND NOT (a)--(b) RETURN DISTINCT a.x AS x ORDER BY x DESC SKIP 1 LIMIT 2",
		"OPTIONAL MATCH shortestPath((a)-[*]-(b)) WITH *, count(*) AS c WHERE c > 1 UNWIND [x IN range(1, 3) WHERE x > 1 | x] AS y RETURN y UNION ALL RETURN 1 AS y",
		"CALL db.index.fulltext.queryNodes('i', 'x') YIELD node AS n, score RETURN CASE WHEN any(x IN [1] WHERE x = 1) THEN {a: -0x1F, `b`: 1e-3} ELSE 'q\\u0041' END",
		"MATCH (n) WHERE EXISTS { MATCH (n)-->(m) WHERE m:A } AND COUNT { (n)--() } > 1 RETURN n[1..], n.a.b /* c */ // d",
		"MATCH (n) SET n.a = 1", "RETURN \"\\", "RETURN `", "RETURN $", "(((", "RETURN [(a)-->(b) | 1]", "RETURN 1;",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		q, err := Parse(text)
		if err == nil {
			if len(q.Parts) == 0 || q.Source != text {
				t.Fatalf("%q: an empty tree", text)
			}
			return
		}
		var fault *Fault
		if !errors.As(err, &fault) {
			t.Fatalf("%q: %T is no fault", text, err)
		}
		if fault.Line < 1 || fault.Column < 1 || fault.Text == "" {
			t.Fatalf("%q: fault without a place: %v", text, fault)
		}
	})
}
