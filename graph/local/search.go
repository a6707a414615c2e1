package local

import (
	"errors"
	"fmt"
	"iter"
	"slices"

	"isnad/graph"
	"isnad/graph/cypher/storage"
)

// Search yields the nodes whose words a search finds, the best first: those
// with more of the words, rarer words and shorter texts (BM25). What a search
// may say stands at parseSearch.
func (v *view) Search(name, text string) iter.Seq2[storage.Hit, error] {
	return func(yield func(storage.Hit, error) bool) {
		i := slices.IndexFunc(v.indexes.fullText, func(x index) bool { return x.name == name })
		if i < 0 {
			yield(storage.Hit{}, fmt.Errorf("%w: there is no full-text index %q", graph.ErrQuery, name))
			return
		}
		x := v.indexes.fullText[i]
		match, err := parseSearch(text, x.properties)
		if err != nil {
			yield(storage.Hit{}, fmt.Errorf("%w: full-text search %q: %w", graph.ErrQuery, text, err))
			return
		}
		if match == "" {
			return
		}
		sql := fmt.Sprintf("SELECT rowid, rank FROM %[1]s WHERE %[1]s MATCH ? ORDER BY rank, rowid", x.table())
		for row, err := range v.c.rows(sql, match) {
			if err != nil {
				yield(storage.Hit{}, err)
				return
			}
			// SQLite's rank is the negative of a score, and 0 at worst.
			hit := storage.Hit{Node: v.node(row.ColumnInt64(0)), Score: max(-row.ColumnFloat(1), 1e-9)}
			if !yield(hit, nil) {
				return
			}
		}
	}
}

var errSearch = errors.New("cannot be read")
