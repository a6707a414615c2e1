package syntax

import "strings"

// A construct is something that other Cyphers have and this one has not,
// recognised by the words that it starts with.
type construct struct {
	words []string
	name  string
	write bool
}

// constructs lists what is refused where a clause, or more of a clause, could
// come. Refused functions and forms of expressions are named where they are
// parsed.
func constructs() []construct {
	return []construct{
		{[]string{"CREATE"}, "CREATE", true},
		{[]string{"MERGE"}, "MERGE", true},
		{[]string{"SET"}, "SET", true},
		{[]string{"DELETE"}, "DELETE", true},
		{[]string{"DETACH"}, "DETACH DELETE", true},
		{[]string{"NODETACH"}, "NODETACH DELETE", true},
		{[]string{"REMOVE"}, "REMOVE", true},
		{[]string{"FOREACH"}, "FOREACH", true},
		{[]string{"INSERT"}, "INSERT", true},
		{[]string{"DROP"}, "DROP", true},
		{[]string{"ALTER"}, "ALTER", true},
		{[]string{"LOAD", "CSV"}, "LOAD CSV", false},
		{[]string{"USE"}, "USE", false},
		{[]string{"SHOW"}, "SHOW", false},
		{[]string{"EXPLAIN"}, "EXPLAIN", false},
		{[]string{"PROFILE"}, "PROFILE", false},
		{[]string{"CYPHER"}, "CYPHER with options", false},
		{[]string{"USING"}, "USING", false},
		{[]string{"FINISH"}, "FINISH", false},
		{[]string{"FILTER"}, "FILTER", false},
		{[]string{"LET"}, "LET", false},
		{[]string{"FOR"}, "FOR", false},
		{[]string{"NEXT"}, "NEXT", false},
	}
}

// refused returns the fault of the construct that comes next, nil when none
// does.
func (p *parser) refused() error {
	t := p.peek()
	switch {
	case t.is("||"):
		return p.unsupported(t.pos, "the operator || (write +)")
	case t.is("::"):
		return p.unsupported(t.pos, "the operator ::")
	case t.is("|"), t.is("&"), t.is("!"):
		return p.unsupported(t.pos, "a label or type expression with "+t.text)
	case t.kind != word:
		return nil
	}
	for _, c := range constructs() {
		if p.wordsAhead(c.words...) {
			return p.unsupported(t.pos, c.name)
		}
	}
	return nil
}

// refusedWrite is refused for clauses that write.
func (p *parser) refusedWrite() error {
	for _, c := range constructs() {
		if c.write && p.wordsAhead(c.words...) {
			return p.unsupported(p.peek().pos, strings.Join(c.words, " "))
		}
	}
	return nil
}

// Refused returns the names of the constructs that are refused wherever their
// keywords stand in the place of a clause.
func Refused() []string {
	var names []string
	for _, c := range constructs() {
		names = append(names, c.name)
	}
	return names
}
