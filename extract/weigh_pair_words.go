package extract

import (
	"isnad/extract/text"
	"isnad/extract/weights"
)

// pairContext holds what stands around the names of a sentence, which is the same in the
// questions of many pairs and weighed once for all of them.
type pairContext struct {
	judge *weights.Judge
	sent  int
	words []pairWord  // of the sentence, none before its first pair
	sides []nameSides // of the names of the sentence, see weighPairs
}

// pairWord is a token as the questions of two names see it.
type pairWord struct {
	name int // the token behind the name that it stands in, or 0
	word bool
	verb bool
	stem weights.Stem // of the features that tell where it stands

	at [len(wherePlaces)][2]weighed // by place and order of the two names
}

// Where a word may stand to two names.
const (
	wordBetween = iota
	wordBefore
	wordBehind
	wordOutside
)

// wherePlaces names where a word may stand to two names.
var wherePlaces = [...]string{"between", "before", "behind", "outside"}

// How many words before and behind two names are told, and how many of these as near.
const (
	wordsBefore, nearBefore = 14, 7
	wordsBehind, nearBehind = 10, 6
)

// begin turns to another sentence, with so many names.
func (p *pairContext) begin(sent, names int) {
	p.sent, p.words = sent, nil
	p.sides = sized(p.sides, names)
}

// readWords reads the tokens of the sentence.
func (p *pairContext) readWords(a *analysis, q *weights.Question) {
	sent := a.sentences[p.sent]
	a.scratch.pairs = sized(a.scratch.pairs, sent.Last-sent.First)
	p.words = a.scratch.pairs
	for k := range p.words {
		j, w := sent.First+k, &p.words[k]
		if m := a.at(j); m != nil {
			w.name = m.last
			continue
		}
		if w.word = a.tok(j).Kind == text.Word && !a.isTime(j); !w.word {
			continue
		}
		key := trimArticle(a.bare(j))
		if v, ok := a.finite(j); ok && a.verbHere(j) {
			key, w.verb = v.lemma, true
		}
		w.stem = q.Stem("word", key)
	}
}

// putWords puts the words around two names, of which [lo, hi) stand between, and counts
// names and verbs between them.
func (p *pairContext) putWords(a *analysis, q *weights.Question, lo, hi int, order string) (names, verbs int) {
	if len(p.words) == 0 {
		p.readWords(a, q)
	}
	sent, o := a.sentences[p.sent], inOrder(order)
	last := min(sent.Last, hi+wordsBehind)
	for j := max(sent.First, lo-wordsBefore); j < last; j++ {
		w := &p.words[j-sent.First]
		if w.name > 0 {
			if j >= lo && j < hi {
				names++
			}
			j = w.name - 1
			continue
		}
		if !w.word {
			continue
		}
		where := wordOutside
		switch {
		case j >= lo && j < hi:
			where = wordBetween
		case j < lo && j >= lo-nearBefore:
			where = wordBefore
		case j >= hi && j < hi+nearBehind:
			where = wordBehind
		}
		if w.verb && where == wordBetween {
			verbs++
		}
		told := &w.at[where][o]
		if told.known && !q.Keep { // as most are, by far
			q.Sum += told.sum
			continue
		}
		a.putOnce(p.judge, q, told, func(q *weights.Question) {
			q.Grow(q.Grow(w.stem, wherePlaces[where]), order)
		})
	}
	return names, verbs
}

// nameSides is what stands around a name as the left and right one of a pair, by the
// order of the two.
type nameSides [2][2]weighed

// Which of a pair a name is.
const (
	leftName = iota
	rightName
)

var sideNames = [...]string{"left", "right"}

// inOrder numbers the order of the two names of a pair.
func inOrder(order string) int {
	if order == "back" {
		return 1
	}
	return 0
}

// putSide puts what stands around the n-th name of the sentence, as the left or right one
// of a pair.
func (p *pairContext) putSide(a *analysis, q *weights.Question, n int, m *mention, which int, order string) {
	a.putOnce(p.judge, q, &p.sides[n][which][inOrder(order)], func(q *weights.Question) {
		side := sideNames[which]
		q.Add(side, "class before", a.classBefore(m.first-1), order)
		q.Add(side, "word before", a.wordBefore(m.first-1), order)
		q.Add(side, "class before2", a.classBefore(m.first-2), a.classBefore(m.first-1))
		q.Add(side, "class after", a.classBefore(m.last), order)
		q.Add(side, "word after", a.wordBefore(m.last), order)
		q.Add(side, "prefix", m.prefix, string(m.typ))
	})
}
