package cypher_test

import (
	"fmt"
	"slices"
	"testing"

	"isnad/graph/cypher"
	"isnad/graph/cypher/memgraph"
	"isnad/graph/cypher/value"
)

// names is a graph of nodes with names in many forms, with an index over their
// texts or without.
func names(indexed bool) *memgraph.Graph {
	g := &memgraph.Graph{}
	if indexed {
		g.IndexTexts("A", "id", "name", "aliases", "odd")
	}
	list := func(texts ...string) value.Value {
		var items []value.Value
		for _, text := range texts {
			items = append(items, value.String(text))
		}
		return value.List(items)
	}
	for i, props := range []map[string]value.Value{
		{"id": value.String("a"), "name": value.String("Erbil"), "aliases": list("أربيل", "HEWLÊR")},
		{"id": value.String("erbil")},
		{"id": value.String("c"), "aliases": list("erbil", "Erbil")},
		{"id": value.String("ΟΔΟΣ"), "name": value.String("İstanbul"), "aliases": list()},
		{"id": value.String("d"), "odd": value.Int(7)},
		{"id": value.String("d"), "odd": value.List([]value.Value{value.Int(7), value.Float(1.5)})},
		{"name": value.String("")},
	} {
		props["n"] = value.Int(int64(i))
		g.AddNode([]string{[]string{"A", "B"}[i%5/4]}, props)
	}
	g.AddNode([]string{"A", "B"}, map[string]value.Value{"n": value.Int(9), "id": value.String("x"), "name": value.String("ERBIL")})
	return g
}

// TestTextSeek wants the same rows with and without the index, whatever is
// looked for.
func TestTextSeek(t *testing.T) {
	const anyName = "any(x IN [n.id, n.name] + coalesce(n.aliases, []) WHERE toLower(x) = 'erbil')"
	found := 0
	for _, where := range []string{
		anyName,
		"any(x IN [n.id] + n.aliases WHERE toLower(x) = toLower('Hewlêr'))",
		"single(x IN coalesce(n.aliases, []) WHERE x = 'erbil')",
		"any(x IN [n.id] + n.odd WHERE x = 7)",
		"any(x IN [n.id, n.id] WHERE toLower(x) = 'οδος')",
		"toLower(n.id) = 'ΟΔΟΣ'",
		"n.id = 'ΟΔΟΣ'",
		"'i̇stanbul' = toLower(n.name)",
		"n.odd = 7",
		"n.odd = '7'",
		"n.name = ''",
		"n.name = null OR n.id = 'c'",
		"n.name = 'Erbil' OR 'Erbil' IN n.aliases",
		"n.name = 'Erbil' OR n.id = 'a' OR 'أربيل' IN n.aliases",
		"n.name = 'Erbil' AND 'أربيل' IN n.aliases",
		"7.0 IN coalesce(n.aliases, []) OR n.odd = 7",
		"n.aliases = ['erbil', 'Erbil']",
		"n.name + 'x' = 'Erbilx'",
		"toLower(n.id) = $text",
		"n.odd = $number OR n.name = $text",
		"EXISTS { MATCH (m:B) WHERE toLower(m.name) = toLower(n.name) }",
	} {
		q, err := cypher.Prepare("MATCH (n:A) WHERE " + where + " RETURN n.n ORDER BY n.n")
		if err != nil {
			t.Errorf("%s: %v", where, err)
			continue
		}
		var rows [2][]string
		for i, indexed := range []bool{false, true} {
			params := map[string]value.Value{"text": value.String("erbil"), "number": value.Int(7)}
			err := q.Run(t.Context(), names(indexed), params, cypher.Options{}, func(row []value.Value) error {
				rows[i] = append(rows[i], fmt.Sprint(row))
				return nil
			})
			if err != nil {
				t.Errorf("%s: %v", where, err)
			}
		}
		if !slices.Equal(rows[0], rows[1]) {
			t.Errorf("%s: %v without an index, %v with it", where, rows[0], rows[1])
		}
		found += len(rows[0])
	}
	if found < 20 {
		t.Errorf("only %d rows: the conditions find too little", found)
	}
}
