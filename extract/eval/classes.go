package eval

import (
	"cmp"
	"slices"
)

// List collects the misses of a score, ordered by class and within it by article.
func List(scores []Score) []ListedMiss {
	var out []ListedMiss
	for _, s := range scores {
		for _, a := range s.Articles {
			for _, m := range a.Misses {
				out = append(out, ListedMiss{s.Name, a.ID, m})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b ListedMiss) int {
		return cmp.Or(cmp.Compare(a.Set, b.Set), a.Class.compare(b.Class), cmp.Compare(a.Article, b.Article))
	})
	return out
}

// ClassCount is how often a class of misses occurs in a set.
type ClassCount struct {
	Set string
	Class
	Count int
}

// Classes counts misses by set and class, in the order of List.
func Classes(misses []ListedMiss) []ClassCount {
	var out []ClassCount
	for _, m := range misses {
		if n := len(out); n == 0 || out[n-1].Set != m.Set || out[n-1].Class != m.Class {
			out = append(out, ClassCount{Set: m.Set, Class: m.Class})
		}
		out[len(out)-1].Count++
	}
	return out
}

func (c Class) compare(d Class) int {
	return cmp.Or(cmp.Compare(whatRank(c.What), whatRank(d.What)), cmp.Compare(c.Fault, d.Fault), cmp.Compare(c.Type, d.Type),
		cmp.Compare(c.Found, d.Found), cmp.Compare(c.Ends, d.Ends))
}

// whatRank puts entities before events and these before edges, since the later
// lean on the earlier.
func whatRank(what string) int { return slices.Index([]string{"entity", "event", "edge"}, what) }
