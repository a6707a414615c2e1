package presence

import (
	"isnad/extract/analysis"
	"isnad/extract/charges"
	"isnad/extract/names"
	"isnad/extract/names/arabic"
	"isnad/extract/text"
	"isnad/extract/weights"
)

// pairContext holds what stands around the names of a sentence, which is the same in the
// questions of many pairs and weighed once for all of them.
type pairContext struct {
	judge *weights.Judge
	sent  int
	words []analysis.PairWord // of the sentence, none before its first pair
	sides []nameSides         // of the names of the sentence, see weighPairs
}

// Where a word may stand to two names.
const (
	wordBetween = iota
	wordBefore
	wordBehind
	wordOutside
)

// How many words before and behind two names are told, and how many of these as near.
const (
	wordsBefore, nearBefore = 14, 7
	wordsBehind, nearBehind = 10, 6
)

// begin turns to another sentence, with so many names.
func (p *pairContext) begin(sent, names int) {
	p.sent, p.words = sent, nil
	p.sides = analysis.Sized(p.sides, names)
}

// readWords reads the tokens of the sentence.
func (p *pairContext) readWords(a *analysis.Article, q *weights.Question) {
	sent := a.Sentences[p.sent]
	a.Scratch.Pairs = analysis.Sized(a.Scratch.Pairs, sent.Last-sent.First)
	p.words = a.Scratch.Pairs
	for k := range p.words {
		j, w := sent.First+k, &p.words[k]
		if m := a.At(j); m != nil {
			w.Name = m.Last
			continue
		}
		if w.Word = a.Tok(j).Kind == text.Word && !a.IsTime(j); !w.Word {
			continue
		}
		key := analysis.TrimArticle(a.Bare(j))
		if v, ok := a.Finite(j); ok && arabic.VerbHere(a, j) {
			key, w.Verb = v.Lemma, true
		}
		w.Stem = q.Stem("word", key)
	}
}

// putWords puts the words around two names, of which [lo, hi) stand between, and counts
// names and verbs between them.
func (p *pairContext) putWords(a *analysis.Article, q *weights.Question, lo, hi int, order string) (names, verbs int) {
	if len(p.words) == 0 {
		p.readWords(a, q)
	}
	sent, o := a.Sentences[p.sent], inOrder(order)
	last := min(sent.Last, hi+wordsBehind)
	for j := max(sent.First, lo-wordsBefore); j < last; j++ {
		w := &p.words[j-sent.First]
		if w.Name > 0 {
			if j >= lo && j < hi {
				names++
			}
			j = w.Name - 1
			continue
		}
		if !w.Word {
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
		if w.Verb && where == wordBetween {
			verbs++
		}
		told := &w.At[where][o]
		if told.Known && !q.Keep { // as most are, by far
			q.Sum += told.Sum
			continue
		}
		if q.Keep {
			q.Grow(q.Grow(w.Stem, analysis.WherePlaces[where]), order)
			continue
		}
		p.weighWord(a, w, where)
		q.Sum += told.Sum
	}
	return names, verbs
}

// weighWord weighs a word where it stands to two names, in either order of the two: mostly both
// are asked.
func (p *pairContext) weighWord(a *analysis.Article, w *analysis.PairWord, where int) {
	q := &a.Part
	q.Reset()
	stem := q.Grow(w.Stem, analysis.WherePlaces[where])
	either := p.judge.Sum(q)
	for o, order := range [...]string{"forth", "back"} {
		q.Reset()
		q.Branch(stem, order)
		w.At[where][o] = analysis.Weighed{Sum: either + p.judge.Sum(q), Known: true}
	}
}

// nameSides is what stands around a name as the left and right one of a pair, by the
// order of the two.
type nameSides [2][2]analysis.Weighed

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
func (p *pairContext) putSide(a *analysis.Article, q *weights.Question, n int, m *analysis.Mention, which int, order string) {
	charges.PutOnce(a, p.judge, q, &p.sides[n][which][inOrder(order)], func(q *weights.Question) {
		side := sideNames[which]
		q.Add(side, "class before", names.ClassBefore(a, m.First-1), order)
		q.Add(side, "word before", names.WordBefore(a, m.First-1), order)
		q.Add(side, "class before2", names.ClassBefore(a, m.First-2), names.ClassBefore(a, m.First-1))
		q.Add(side, "class after", names.ClassBefore(a, m.Last), order)
		q.Add(side, "word after", names.WordBefore(a, m.Last), order)
		q.Add(side, "prefix", m.Prefix, string(m.Type))
	})
}
