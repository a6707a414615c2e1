package filter

import (
	"isnad/extract/analysis"
	"isnad/extract/entities"
	"isnad/extract/record"
	"isnad/extract/weights"
)

// likeFeatures puts other entities whose name has the same words.
func likeFeatures(a *analysis.Article, q *weights.Question, typ string, named [][]string, i int) {
	e, words := a.Entities[i], named[i]
	fuller, rivals, alike := false, 0, false
	for k, x := range a.Entities {
		if k == i || len(x.Mentions) == 0 || x.Dropped {
			continue
		}
		o, sameType := named[k], x.Type == e.Type
		if sameType && entities.FirstOf(o) == entities.FirstOf(words) {
			rivals++
		}
		if len(o) <= len(words) && (alike || !sameType) {
			continue
		}
		n := entities.CountShared(words, o)
		if n == len(words) && len(o) > n {
			fuller = true
			q.Also(typ, "part of another", string(x.Type))
		}
		alike = alike || 2*n >= len(words) && sameType
	}
	q.Also(typ, "fuller", analysis.Yes(fuller), analysis.Yes(e.Entry != nil))
	q.Also(typ, "rivals", analysis.Bucket(rivals), analysis.Bucket(len(words)))
	q.Also(typ, "alike", analysis.Yes(alike))
	if e.Type == record.Actor {
		q.Also(typ, "nation of rivals", analysis.Yes(entities.StateOf(a, e) != ""), analysis.Yes(rivals > 0))
	}
}
