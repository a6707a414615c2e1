package extract

import (
	"isnad/extract/record"
	"isnad/extract/weights"
)

// weighTypes asks of each body that no list knows whether it is an armed group
// rather than a state's, and of each site whether it is a base or target rather
// than a place.
func (a *analysis) weighTypes() {
	if !a.keep && !a.model.Has("group") {
		return
	}
	for i, e := range a.entities {
		if len(e.mentions) == 0 || e.dropped {
			continue
		}
		switch e.typ {
		case record.Group, record.Actor:
			if e.entry == nil {
				a.weighType(i, "group", record.Group, record.Actor)
			}
		case record.Base, record.Town:
			a.weighType(i, "base", record.Base, record.Town)
		}
	}
}

// weighType puts the question whether an entity is of the first of two types.
func (a *analysis) weighType(i int, task string, first, second record.EntityType) {
	e := a.entities[i]
	c := candidate{task: task, from: i, to: i, pairs: true, question: a.question()}
	a.typeFeatures(&c.question, e)
	if a.keep {
		a.candidates = append(a.candidates, c)
	}
	if !a.model.Has(task) {
		return
	}
	score, least := a.model.Score(task, &c.question), a.model.Threshold(task)
	ruled := e.typ == first
	m := &a.mentions[e.mentions[0]]
	a.traceAnswer(m.start, m.end, task, &c, score > least, ruled, a.entityName(i))
	e.typ = choose(score > least, first, second)
	for _, k := range e.mentions {
		a.mentions[k].typ = e.typ
	}
}

// typeFeatures puts the words of a name, how it was found, and what is told of it.
func (a *analysis) typeFeatures(q *weights.Question, e *entity) {
	typ := string(e.typ)
	q.Add("lang", a.lang.Code)
	q.Add("rules", typ)
	q.Add("kind", a.finerOf(e), typ)
	q.Add("listed", yes(e.entry != nil), typ)
	if e.entry != nil {
		q.Add("country", e.entry.Country, typ)
	}
	q.Add("told", bucket(len(e.mentions)), typ)
	q.Add("unnamed", yes(e.anonymous), typ)
	words := a.wordsOf(e)
	q.Add("length", bucket(len(words)), typ)
	q.Add("first word", firstOf(words))
	q.Add("first word", firstOf(words), typ)
	for _, w := range words {
		q.Add("word", w)
		q.Add("sort", a.sortOfWord(w), firstOf(words))
	}
	q.Add("nation", yes(a.stateOf(e) != ""), typ)
	for _, k := range e.mentions {
		m := &a.mentions[k]
		q.Once("mention", ruleClass(m.rule), typ)
		if m.hit > 0 {
			q.Once("struck", typ)
		}
		q.Once("before", a.classBefore(m.first-1), typ)
		q.Once("word before", trimArticle(a.wordBefore(m.first-1)), typ)
		q.Once("word before2", trimArticle(a.wordBefore(m.first-2)), typ)
		q.Once("word after", a.wordBefore(m.last), typ)
		q.Once("prefix", m.prefix, typ)
		if m.parent >= 0 {
			q.Once("within", string(a.mentions[m.parent].typ), typ)
		}
		if e.typ == record.Base || e.typ == record.Town {
			q.Once("struck", yes(a.struckAt(m)), typ)
			q.Once("struck", yes(a.struckAt(m)), a.finerOf(e))
		}
	}
}
