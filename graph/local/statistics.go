package local

import (
	"sync"

	"isnad/graph/cypher/storage"
)

// statistics remembers how many different values indexes hold. They are
// estimates, and change slowly.
type statistics struct {
	mu       sync.Mutex
	distinct map[int64]estimate // by index
}

// estimate is a number of different values among so many items.
type estimate struct{ values, of int64 }

func newStatistics() *statistics { return &statistics{distinct: map[int64]estimate{}} }

// tally reads a count; a fault shows when the query reads on.
func (v *view) tally(kind string, id int64) int64 {
	n, _, err := v.c.number("SELECT n FROM tally WHERE kind = ? AND id = ?", kind, id)
	if err != nil {
		return 0
	}
	return n
}

// CountNodes is exact.
func (v *view) CountNodes(label string) int64 {
	if label == "" {
		return v.tally(kindNode, 0)
	}
	id, _ := v.symbols.labels.id(label)
	return v.tally(kindLabel, id)
}

// CountRelationships is exact.
func (v *view) CountRelationships(typ string) int64 {
	if typ == "" {
		var sum int64
		for i := range v.symbols.types.byID {
			sum += v.tally(kindType, int64(i+1))
		}
		return sum
	}
	id, _ := v.symbols.types.id(typ)
	return v.tally(kindType, id)
}

// NodeIndex knows the declared indexes and, for every label, the id.
func (v *view) NodeIndex(label, property string) (storage.Index, bool) {
	id, ok := v.symbols.labels.id(label)
	if ok && property == idProperty {
		return storage.Index{Unique: true, Distinct: v.CountNodes(label), Ranges: true}, true
	}
	x, ok := find1(v.indexes.labels, id, property)
	if !ok {
		return storage.Index{}, false
	}
	return storage.Index{Distinct: v.distinct(x, v.CountNodes(label)), Ranges: true}, true
}

// TextIndex knows the declared indexes, which serve the labels beside theirs
// as well.
func (v *view) TextIndex(label string, properties []string) (storage.Index, bool) {
	x, ok := v.textIndex(label, properties)
	if !ok {
		return storage.Index{}, false
	}
	return storage.Index{Distinct: v.distinct(x, v.CountNodes(v.symbols.labels.name(x.owner)))}, true
}

// RelationshipIndex knows the declared indexes over key properties.
func (v *view) RelationshipIndex(typ, property string) (storage.Index, bool) {
	id, _ := v.symbols.types.id(typ)
	x, ok := find1(v.indexes.types, id, property)
	if !ok {
		return storage.Index{}, false
	}
	return storage.Index{Distinct: v.distinct(x, v.CountRelationships(typ)), Ranges: true}, true
}

const (
	fewValues  = 64   // so many different values are counted one by one
	sampleSize = 1000 // of more, this many entries tell how often each comes
)

// distinct estimates how many different values an index over so many items
// holds, 0 when that cannot be told.
func (v *view) distinct(x index, of int64) int64 {
	v.statistics.mu.Lock()
	known, ok := v.statistics.distinct[x.id]
	v.statistics.mu.Unlock()
	if ok && known.of <= of+of/4 && of <= known.of+known.of/4 {
		return known.values
	}
	n, err := v.countValues(x, of)
	if err != nil {
		return 0
	}
	v.statistics.mu.Lock()
	v.statistics.distinct[x.id] = estimate{n, of}
	v.statistics.mu.Unlock()
	return n
}

func (v *view) countValues(x index, of int64) (int64, error) {
	// From one value straight to the next.
	const hop = "WITH RECURSIVE v(value, n) AS (SELECT min(value), 1 FROM entry WHERE indexed = ?1 UNION ALL " +
		"SELECT (SELECT min(value) FROM entry WHERE indexed = ?1 AND value > v.value), n + 1 FROM v WHERE v.value IS NOT NULL AND n <= ?2) " +
		"SELECT count(value) FROM v"
	n, _, err := v.c.number(hop, x.id, int64(fewValues))
	if err != nil || n < fewValues {
		return n, err
	}
	// The least value is left out: it is often the empty text of relationships
	// without an event, so many that it would hide how rare the others are.
	const sample = "SELECT count(DISTINCT value) FROM (SELECT value FROM entry WHERE indexed = ?1 AND " +
		"value > (SELECT min(value) FROM entry WHERE indexed = ?1) LIMIT ?2)"
	if n, _, err = v.c.number(sample, x.id, int64(sampleSize)); err != nil {
		return 0, err
	}
	return max(n, n*of/sampleSize), nil
}
