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
	words []pairWord // of the sentence, none before its first pair
	sides map[sideKey]*weighed
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

var wherePlaces = [...]string{"between", "before", "behind", "outside"}

// How many words before and behind two names are told, and how many of these as near.
const (
	wordsBefore, nearBefore = 14, 7
	wordsBehind, nearBehind = 10, 6
)

// begin turns to another sentence.
func (p *pairContext) begin(sent int) {
	p.sent, p.words = sent, nil
	clear(p.sides)
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
	sent := a.sentences[p.sent]
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
		o := 0
		if order == "back" {
			o = 1
		}
		a.putOnce(p.judge, q, &w.at[where][o], func(q *weights.Question) {
			q.Grow(q.Grow(w.stem, wherePlaces[where]), order)
		})
	}
	return names, verbs
}

// sideKey is a name as the first or second of a pair, and the order of the two.
type sideKey struct {
	name        *mention
	side, order string
}

// putSide puts what stands around a name that is the left or right one of a pair.
func (p *pairContext) putSide(a *analysis, q *weights.Question, m *mention, side, order string) {
	key := sideKey{m, side, order}
	w := p.sides[key]
	if w == nil {
		if p.sides == nil {
			p.sides = map[sideKey]*weighed{}
		}
		w = &weighed{}
		p.sides[key] = w
	}
	a.putOnce(p.judge, q, w, func(q *weights.Question) {
		q.Add(side, "class before", a.classBefore(m.first-1), order)
		q.Add(side, "word before", a.wordBefore(m.first-1), order)
		q.Add(side, "class before2", a.classBefore(m.first-2), a.classBefore(m.first-1))
		q.Add(side, "class after", a.classBefore(m.last), order)
		q.Add(side, "word after", a.wordBefore(m.last), order)
		q.Add(side, "prefix", m.prefix, string(m.typ))
	})
}
