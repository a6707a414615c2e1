package queries

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// BrowserParams returns the line that sets the parameters in Neo4j Browser;
// it comes before the query there. Values are what Bind returns; a parameter
// that is not among them has its default.
func (q Query) BrowserParams(values map[string]any) string {
	members := make([]string, len(q.Params))
	for i, p := range q.Params {
		v, given := values[p.Name]
		if !given {
			v = p.Default
		}
		members[i] = p.Name + ": " + literalOf(v)
	}
	return ":params {" + strings.Join(members, ", ") + "}"
}

// literalOf writes a parameter's value as Cypher. It is for showing and
// pasting; what the program sends goes as parameters.
func literalOf(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case string:
		return quote(v)
	case []string:
		quoted := slices.Clone(v)
		for i := range quoted {
			quoted[i] = quote(quoted[i])
		}
		return "[" + strings.Join(quoted, ", ") + "]"
	}
	return fmt.Sprint(v)
}

// quote uses JSON's form, in which every escape is one of Cypher's too.
func quote(s string) string {
	text, err := json.Marshal(s)
	if err != nil { // no string fails
		return `""`
	}
	return string(text)
}
