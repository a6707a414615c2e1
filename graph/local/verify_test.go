package local

import (
	"errors"
	"strings"
	"testing"

	"isnad/graph"
)

// TestVerify breaks one table after the other.
func TestVerify(t *testing.T) {
	for sql, want := range map[string]string{
		"DELETE FROM identity WHERE name = 'b'":               "without their id",
		"UPDATE identity SET node = node + 1000":              "ids without their node",
		"DELETE FROM labelled":                                "second labels",
		"UPDATE labelled SET node = node + 1000":              "second labels",
		"UPDATE node SET labels = 0 WHERE id >> 40 = 1":       "without their label",
		"DELETE FROM leaving WHERE hash = 0":                  "do not leave",
		"UPDATE arriving SET source = source + 1":             "do not arrive",
		"INSERT INTO leaving VALUES (1, 1, 1, 1, 1)":          "too many that leave",
		"INSERT INTO arriving VALUES (1, 1, 1, 1)":            "too many that arrive",
		"UPDATE rel SET target = target + 1000":               "without an end",
		"UPDATE tally SET n = n + 1 WHERE kind = 'node'":      "count of nodes",
		"UPDATE tally SET n = n + 1 WHERE kind = 'label'":     "are counted",
		"UPDATE tally SET n = n - 1 WHERE kind = 'type'":      "are counted",
		"DELETE FROM entry WHERE value = 'ev'":                "entries",
		"UPDATE node SET props = x'ff' WHERE id >> 40 <> 1":   "cannot be decoded",
		"INSERT INTO symbol VALUES ('label', 99, 'Late', '')": "symbol",
	} {
		t.Run(sql, func(t *testing.T) {
			s := open(t)
			write(t, s, small())
			must(t, s.write.exec(sql))
			if err := s.Verify(t.Context()); !errors.Is(err, graph.ErrDamaged) || !strings.Contains(err.Error(), want) {
				t.Errorf("got %v, want %q", err, want)
			}
		})
	}
}
