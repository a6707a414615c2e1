package queries

import (
	"errors"
	"path"
	"slices"
	"strings"
	"unicode/utf8"
)

// maxFile bounds a query file in bytes; a real one has a few thousand.
const maxFile = 1 << 20

// extension is the ending of a query file.
const extension = ".cypher"

// Parse reads one query file. The error joins a *Fault for everything that is
// wrong with it; file names it there, and its last element must be the query's
// name with ".cypher".
func Parse(file string, text []byte) (Query, error) {
	f := &faults{file: file}
	switch {
	case len(text) > maxFile:
		f.add(0, "larger than %d bytes", maxFile)
	case !utf8.Valid(text):
		f.add(0, "not UTF-8")
	}
	if len(f.list) > 0 {
		return Query{}, errors.Join(f.list...)
	}
	whole := strings.ReplaceAll(strings.TrimPrefix(string(text), "\uFEFF"), "\r\n", "\n")
	f.lines = strings.Split(whole, "\n")

	q, rest := parseHeader(f)
	q.File, q.Text = file, whole
	q.start = rest + 1
	q.Cypher = strings.TrimSpace(strings.Join(f.lines[rest:], "\n"))
	for q.start < len(f.lines) && strings.TrimSpace(f.lines[q.start-1]) == "" {
		q.start++
	}
	if want := strings.TrimSuffix(path.Base(file), extension); q.Name != "" && q.Name != want {
		f.add(1, "query %q stands in a file for %q", q.Name, want)
	}
	checkBody(f, &q)
	return q, errors.Join(f.list...)
}

// checkBody holds the Cypher against the header: parameters, columns, and that
// it only reads.
func checkBody(f *faults, q *Query) {
	if q.Cypher == "" {
		f.add(0, "no Cypher after the header")
		return
	}
	tokens, bad := lex(q.Cypher)
	if bad != nil {
		f.add(q.start+bad.line-1, "%s", bad.msg)
		return
	}
	tokens = checkOneStatement(f, q, tokens)
	checkReadOnly(f, q, tokens)
	checkParams(f, q, tokens)
	checkColumns(f, q, tokens)
	q.Cypher = strings.TrimSpace(strings.TrimSuffix(q.Cypher, ";"))
}

func checkOneStatement(f *faults, q *Query, tokens []token) []token {
	if n := len(tokens); n > 0 && tokens[n-1].is(";") {
		tokens = tokens[:n-1]
	}
	for _, t := range tokens {
		if t.is(";") {
			f.add(q.start+t.line-1, "more than one statement")
			break
		}
	}
	return tokens
}

// writing are the clauses that would change the database or read files beside
// it. A store refuses them as well; here the author learns where they stand.
var writing = []string{"CREATE", "MERGE", "SET", "DELETE", "DETACH", "REMOVE", "FOREACH", "DROP", "LOAD"}

func checkReadOnly(f *faults, q *Query, tokens []token) {
	for i, t := range tokens {
		if t.kind != word || !slices.Contains(writing, strings.ToUpper(t.text)) {
			continue
		}
		if i > 0 && (tokens[i-1].is(".") || tokens[i-1].is(":") || tokens[i-1].isWord("AS")) {
			continue // a property, label or column of that name
		}
		if i+1 < len(tokens) && (tokens[i+1].is(":") || tokens[i+1].is(".")) {
			continue // a key or variable of that name
		}
		f.add(q.start+t.line-1, "%s is not for a query that only reads", strings.ToUpper(t.text))
	}
}

func checkParams(f *faults, q *Query, tokens []token) {
	used := map[string]bool{}
	for _, t := range tokens {
		if t.kind != param || used[t.text] {
			continue
		}
		used[t.text] = true
		if _, ok := q.Param(t.text); !ok {
			f.add(q.start+t.line-1, "parameter $%s is not declared", t.text)
		}
	}
	for _, p := range q.Params {
		if !used[p.Name] {
			f.add(headerLine(f, "param", p.Name), "parameter %q is not used", p.Name)
		}
	}
}

func checkColumns(f *faults, q *Query, tokens []token) {
	columns, bad := returned(tokens)
	if bad != nil {
		f.add(q.start+bad.line-1, "%s", bad.msg)
		return
	}
	if len(q.Returns) > 0 && !slices.Equal(columns, q.Columns()) {
		f.add(headerLine(f, "returns", ""), "the header tells of columns %s, the query returns %s",
			strings.Join(q.Columns(), ", "), strings.Join(columns, ", "))
	}
}
