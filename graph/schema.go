package graph

import (
	"fmt"
	"strings"
)

// Schema is the whole declaration of the graph; constraints, indexes, the
// stores' checks and docs/schema.md follow from it.
type Schema struct {
	Nodes    []NodeSchema
	Rels     []RelSchema
	FullText []FullTextIndex
}

// NodeSchema declares one label.
type NodeSchema struct {
	Label   Label
	Doc     string
	Key     string // what the unique id is made of; empty for labels that stand beside Entity
	Props   []Property
	Indexes []string // properties with a range index
	// Texts lists sets of properties by whose texts, in whatever case, nodes
	// are asked for. Neo4j has no such index.
	Texts [][]string
}

// RelSchema declares one relationship type.
type RelSchema struct {
	Type     RelType
	Layer    Layer
	From, To []Label
	Doc      string
	Key      string // property that tells apart several relationships between two nodes; empty if there can be but one
	Props    []Property
	Indexed  bool // whether Key has a relationship index
}

// Layer tells where a relationship comes from.
type Layer string

// The layers.
const (
	Evidence  Layer = "evidence"
	Analyst   Layer = "analyst"
	Catalogue Layer = "catalogue"
)

// Property declares a property of a node or relationship.
type Property struct {
	Name string
	Type string // string, int, float, bool or list of string
	Doc  string
}

// FullTextIndex declares a full-text index over properties of one label.
type FullTextIndex struct {
	Name  string
	Label Label
	Props []string
}

// CurrentSchema returns the schema of this release.
func CurrentSchema() Schema {
	return Schema{
		Nodes: nodeSchemas(),
		Rels:  relSchemas(),
		FullText: []FullTextIndex{
			{Name: "entity_names", Label: Entity, Props: []string{"name", "nameAr", "nameEn", "aliases"}},
			{Name: "statement_quotes", Label: Statement, Props: []string{"quote"}},
		},
	}
}

// DDL returns the Cypher statements that create what the schema needs in
// Neo4j 5, each of them harmless when it has run before.
func (s Schema) DDL() []string {
	var ddl []string
	for _, n := range s.Nodes {
		if n.Key != "" {
			ddl = append(ddl, fmt.Sprintf("CREATE CONSTRAINT %s_id IF NOT EXISTS FOR (n:%s) REQUIRE n.id IS UNIQUE",
				lower(n.Label), n.Label))
		}
		for _, p := range n.Indexes {
			ddl = append(ddl, fmt.Sprintf("CREATE INDEX %s_%s IF NOT EXISTS FOR (n:%s) ON (n.%s)",
				lower(n.Label), strings.ToLower(p), n.Label, p))
		}
	}
	for _, r := range s.Rels {
		if r.Indexed {
			ddl = append(ddl, fmt.Sprintf("CREATE INDEX %s_%s IF NOT EXISTS FOR ()-[r:%s]-() ON (r.%s)",
				strings.ToLower(string(r.Type)), r.Key, r.Type, r.Key))
		}
	}
	for _, f := range s.FullText {
		ddl = append(ddl, fmt.Sprintf("CREATE FULLTEXT INDEX %s IF NOT EXISTS FOR (n:%s) ON EACH [n.%s] "+
			"OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}",
			f.Name, f.Label, strings.Join(f.Props, ", n.")))
	}
	return ddl
}

// Node returns the declaration of a label.
func (s Schema) Node(label Label) (NodeSchema, bool) {
	for _, n := range s.Nodes {
		if n.Label == label {
			return n, true
		}
	}
	return NodeSchema{}, false
}

// Rel returns the declaration of a relationship type.
func (s Schema) Rel(t RelType) (RelSchema, bool) {
	for _, r := range s.Rels {
		if r.Type == t {
			return r, true
		}
	}
	return RelSchema{}, false
}

func lower(l Label) string { return strings.ToLower(string(l)) }
