package entities

import (
	"isnad/extract/analysis"
	"isnad/extract/names"
	"isnad/extract/record"
	"isnad/extract/weights"
)

// weighTypes asks of each body that no list knows whether it is an armed group
// rather than a state's, and of each site whether it is a base or target rather
// than a place.
func weighTypes(a *analysis.Article) {
	if !a.Keep && !a.Model.Has("group") {
		return
	}
	for i, e := range a.Entities {
		if len(e.Mentions) == 0 || e.Dropped {
			continue
		}
		switch e.Type {
		case record.Group, record.Actor:
			if e.Entry == nil {
				weighType(a, i, "group", record.Group, record.Actor)
			}
		case record.Base, record.Town:
			weighType(a, i, "base", record.Base, record.Town)
		}
	}
}

// weighType puts the question whether an entity is of the first of two types.
func weighType(a *analysis.Article, i int, task string, first, second record.EntityType) {
	e := a.Entities[i]
	c := analysis.Candidate{Task: task, From: i, To: i, Pairs: true, Question: a.Question()}
	typeFeatures(a, &c.Question, e)
	if a.Keep {
		a.Candidates = append(a.Candidates, c)
	}
	if !a.Model.Has(task) {
		return
	}
	score, least := a.Model.Score(task, &c.Question), a.Model.Threshold(task)
	ruled := e.Type == first
	m := &a.Mentions[e.Mentions[0]]
	a.TraceAnswer(m.Start, m.End, task, &c, least, score > least, ruled, a.EntityName(i))
	e.Type = choose(score > least, first, second)
	for _, k := range e.Mentions {
		a.Mentions[k].Type = e.Type
	}
}

// typeFeatures puts the words of a name, how it was found, and what is told of it.
func typeFeatures(a *analysis.Article, q *weights.Question, e *analysis.Entity) {
	typ := string(e.Type)
	q.Add("lang", a.Lang.Code)
	q.Add("rules", typ)
	q.Add("kind", a.FinerOf(e), typ)
	q.Add("listed", analysis.Yes(e.Entry != nil), typ)
	if e.Entry != nil {
		q.Add("country", e.Entry.Country, typ)
	}
	q.Add("told", analysis.Bucket(len(e.Mentions)), typ)
	q.Add("unnamed", analysis.Yes(e.Anonymous), typ)
	words := WordsOf(a, e)
	q.Add("length", analysis.Bucket(len(words)), typ)
	q.Add("first word", FirstOf(words))
	q.Add("first word", FirstOf(words), typ)
	for _, w := range words {
		q.Add("word", w)
		q.Add("sort", SortOfWord(a, w), FirstOf(words))
	}
	q.Add("nation", analysis.Yes(StateOf(a, e) != ""), typ)
	for _, k := range e.Mentions {
		m := &a.Mentions[k]
		q.Once("mention", RuleClass(m.Rule), typ)
		if m.Hit > 0 {
			q.Once("struck", typ)
		}
		q.Once("before", names.ClassBefore(a, m.First-1), typ)
		q.Once("word before", analysis.TrimArticle(names.WordBefore(a, m.First-1)), typ)
		q.Once("word before2", analysis.TrimArticle(names.WordBefore(a, m.First-2)), typ)
		q.Once("word after", names.WordBefore(a, m.Last), typ)
		q.Once("prefix", m.Prefix, typ)
		if m.Parent >= 0 {
			q.Once("within", string(a.Mentions[m.Parent].Type), typ)
		}
		if e.Type == record.Base || e.Type == record.Town {
			q.Once("struck", analysis.Yes(struckAt(a, m)), typ)
			q.Once("struck", analysis.Yes(struckAt(a, m)), a.FinerOf(e))
		}
	}
}
