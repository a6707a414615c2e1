package local

import (
	"fmt"
	"strings"
)

// table is the FTS5 table of a full-text index, named by number: nothing of a
// name gets into SQL.
func (x *index) table() string { return fmt.Sprintf("words_%d", x.id) }

// tableDDL creates it: a column for each property (p0, p1, …) that keeps no
// text but where its words stand. The words come folded and with a space
// between them, so SQLite's own cutting has nothing to do but to split there.
func (x *index) tableDDL() string {
	var columns []string
	for i := range x.properties {
		columns = append(columns, fmt.Sprintf("p%d", i))
	}
	return fmt.Sprintf("CREATE VIRTUAL TABLE %s USING fts5(%s, content='', contentless_delete=1, "+
		`tokenize="ascii tokenchars '!#$%%&()*+,-./:;<=>?@[\]^_{|}~'''")`, x.table(), strings.Join(columns, ", "))
}

func (x *index) addText(c *conn, item int64, props string) error {
	columns, marks, args := "rowid", "?", []any{item}
	for i, symbol := range x.symbols {
		v, err := property(props, symbol)
		if err != nil {
			return err
		}
		if text := wordsOf(v); text != "" {
			columns, marks, args = fmt.Sprintf("%s, p%d", columns, i), marks+", ?", append(args, text)
		}
	}
	if len(args) == 1 {
		return nil
	}
	return c.exec(fmt.Sprintf("INSERT INTO %s (%s) VALUES (%s)", x.table(), columns, marks), args...)
}

func (x *index) removeText(c *conn, item int64) error {
	return c.exec(fmt.Sprintf("DELETE FROM %s WHERE rowid = ?", x.table()), item)
}

// wordsOf gives the words of a text or of several.
func wordsOf(v any) string {
	var out []string
	add := func(w string) { out = append(out, w) }
	switch v := v.(type) {
	case string:
		eachWord(v, add)
	case []string:
		for _, s := range v {
			eachWord(s, add)
		}
	}
	return strings.Join(out, " ")
}
