package generate

import (
	"math/rand/v2"
	"time"

	"isnad/extract/catalog"
	"isnad/extract/record"
)

// The sizes of a story and of an article.
const (
	mostHappenings = 3
	mostArticles   = 12
	fewestSayings  = 5
	moreSayings    = 4 // an article has up to so many less one above the fewest
)

// story makes the articles of one story, the first of them the n-th of all and
// none more than most.
func (w *world) story(rng *rand.Rand, day time.Time, n, most int) []*record.Record {
	happenings := []happening{w.happening(rng, day)}
	for len(happenings) < mostHappenings && once(rng, 3) {
		happenings = append(happenings, w.happening(rng, day))
	}
	count := 1 // one article more in two of three cases: about three on average
	for count < min(mostArticles, most) && !once(rng, 3) {
		count++
	}
	var out []*record.Record
	used := map[*catalog.Entry]bool{}
	for i := range min(count, most) {
		outlet := popular(rng, w.outlets)
		if used[outlet] {
			outlet = pick(rng, w.outlets) // an outlet seldom tells the same twice
		}
		used[outlet] = true
		out = append(out, w.article(rng, n+i, outlet, day.AddDate(0, 0, rng.IntN(3)), happenings))
	}
	return out
}

// article tells the first happening, and most of the others.
func (w *world) article(rng *rand.Rand, n int, outlet *catalog.Entry, published time.Time, happenings []happening) *record.Record {
	a := newArticle(rng, n, outlet, published)
	a.Title, _, _ = a.clause(objectOf(happenings[0], a.Language))
	for i, h := range happenings {
		if i == 0 || !once(rng, 3) {
			a.tell(w, h)
		}
	}
	for wanted := fewestSayings + rng.IntN(moreSayings); len(a.Statements) < wanted; {
		a.background(w)
	}
	a.Length = a.at
	return a.Record
}
