package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"math"
	"slices"
	"time"

	"isnad/graph"
)

// timing is what one case took.
type timing struct {
	rows          int
	first, median time.Duration
	sum           string // over the rows, to compare stores by
	givenUp       bool
}

// shown gives milliseconds to a tenth, or that the case was given up.
func (t timing) shown(d time.Duration) any {
	if t.givenUp {
		return "over " + d.String()
	}
	return math.Round(float64(d.Microseconds())/100) / 10
}

// measure runs a case once and then times times. One run that takes longer than
// limit ends it.
func measure(ctx context.Context, store graph.Store, c testCase, times int, limit time.Duration) (timing, error) {
	var t timing
	var all []time.Duration
	for i := range times + 1 {
		took, err := t.once(ctx, store, c, limit)
		if errors.Is(err, context.DeadlineExceeded) || err != nil && took >= limit {
			return timing{first: limit, median: limit, givenUp: true}, nil
		}
		if err != nil {
			return t, err
		}
		if i == 0 {
			t.first = took
		} else {
			all = append(all, took)
		}
	}
	slices.Sort(all)
	t.median = all[len(all)/2]
	return t, nil
}

// once asks and reads all rows.
func (t *timing) once(ctx context.Context, store graph.Store, c testCase, limit time.Duration) (time.Duration, error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	sum := sha256.New()
	enc := json.NewEncoder(sum)
	n := 0
	start := time.Now()
	err := store.Query(ctx, c.query.Cypher, c.params, func(row graph.Row) error {
		n++
		return enc.Encode(row.Values)
	})
	took := time.Since(start)
	t.rows, t.sum = n, hex.EncodeToString(sum.Sum(nil))[:8]
	return took, err
}
