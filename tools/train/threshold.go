package main

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

// cutoff is a threshold with what it gives on articles left out.
type cutoff struct {
	threshold         float64
	f, precision      float64
	recall            float64
	candidates, right int
}

func (c cutoff) String() string {
	return fmt.Sprintf("threshold %.2f: F %.3f P %.3f R %.3f of %d right in %d", c.threshold, c.f, c.precision, c.recall, c.right, c.candidates)
}

// neighbourhood is how far, in log-odds to each side, the answers around a
// threshold count for it. The very best threshold owes its rank to a handful of
// pairs and jumps about when a rule changes; the middle of a good stretch stays.
const neighbourhood = 0.5

// stride is the distance, in log-odds, between thresholds that are looked at.
const stride = 0.05

// threshold finds the probability around which the answers to pairs are best.
func threshold(all []question, scores []float64, beta float64) cutoff {
	pairs, right := pairUp(all, scores)
	at := func(logOdds float64) (cutoff, float64) {
		c := cutoff{threshold: 1 / (1 + math.Exp(-logOdds)), candidates: len(pairs), right: right}
		taken, hit := 0, 0
		for _, p := range pairs {
			if p.score <= c.threshold {
				break
			}
			taken++
			if p.yes {
				hit++
			}
		}
		c.precision, c.recall = float64(hit)/float64(max(taken, 1)), float64(hit)/float64(max(right, 1))
		c.f = 2 * c.precision * c.recall / max(c.precision+c.recall, 1e-9)
		return c, (1 + beta*beta) * c.precision * c.recall / max(beta*beta*c.precision+c.recall, 1e-9)
	}
	var tried []cutoff
	var values []float64
	for x := -4.0; x <= 4; x += stride {
		c, value := at(x)
		tried, values = append(tried, c), append(values, value)
	}
	reach := int(neighbourhood / stride)
	best, most := cutoff{threshold: 0.5, candidates: len(pairs), right: right}, 0.0
	for i := range tried {
		sum, n := 0.0, 0
		for _, v := range values[max(0, i-reach):min(len(values), i+reach+1)] {
			sum += v
			n++
		}
		if sum/float64(n) > most {
			best, most = tried[i], sum/float64(n)
		}
	}
	return best
}

// asked is a pair with its likeliest answer.
type asked struct {
	score float64
	yes   bool
}

// pairUp joins the questions about one pair, likeliest first, and counts the
// pairs for which yes is right.
func pairUp(all []question, scores []float64) (pairs []*asked, right int) {
	byPair := map[[3]string]*asked{}
	for i, q := range all {
		p := byPair[q.pair]
		if p == nil {
			p = &asked{}
			byPair[q.pair] = p
			pairs = append(pairs, p)
		}
		p.score, p.yes = max(p.score, scores[i]), p.yes || q.yes
	}
	slices.SortStableFunc(pairs, func(a, b *asked) int { return cmp.Compare(b.score, a.score) })
	for _, p := range pairs {
		if p.yes {
			right++
		}
	}
	return pairs, right
}
