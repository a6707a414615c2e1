package queries

import "slices"

// Query is one question with the Cypher that answers it.
type Query struct {
	Name    string   // lower-case words with dashes, the file's base name
	Ask     string   // the question in one sentence
	Params  []Param  // in the order of the header
	Returns []Column // in the order of the RETURN clause
	Since   string   // the release that brought it, such as "0.1"
	Cypher  string   // the text without its header, ready to be sent
	Text    string   // the whole file, to be shown or pasted into a browser
	File    string   // where it was read: the source's name and the path in it
	start   int      // line of File on which Cypher begins, from 1
}

// Param is one declared parameter of a query.
type Param struct {
	Name     string
	Type     Type
	Required bool
	Default  any // a value as Coerce yields it, nil for null
	Doc      string
}

// Column is one column of a query's answer.
type Column struct {
	Name string
	Doc  string
}

// Type is the type of a parameter.
type Type string

// The types of parameters, with the Go value that each yields.
const (
	String Type = "string" // string
	Int    Type = "int"    // int64
	Float  Type = "float"  // float64
	Bool   Type = "bool"   // bool
	Date   Type = "date"   // string, an ISO day: the graph keeps days as text
	List   Type = "list"   // []string
)

func types() []Type { return []Type{String, Int, Float, Bool, Date, List} }

// Param returns the declaration of the named parameter.
func (q Query) Param(name string) (Param, bool) {
	i := slices.IndexFunc(q.Params, func(p Param) bool { return p.Name == name })
	if i < 0 {
		return Param{}, false
	}
	return q.Params[i], true
}

// Columns returns the names of the answer's columns in their order.
func (q Query) Columns() []string {
	names := make([]string, len(q.Returns))
	for i, c := range q.Returns {
		names[i] = c.Name
	}
	return names
}
