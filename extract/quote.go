package extract

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/roles"
)

// quoteReach bounds the words by which a quote is widened.
const quoteReach = 45

// quoteEnds puts first, of the statements behind each edge, one whose quote names both ends.
// Where there is none, the quote is widened that has to be widened least: to what stands in
// its sentence, or in the one before.
func quoteEnds(a *analysis.Article) {
	for _, e := range a.Edges {
		best, wider := -1, [2]int{}
		least := quoteReach + 1
		for k, i := range e.Statements {
			st := a.Statements[i]
			from, to, named := naming(a, st.From, st.To, e)
			if more := st.From - from + to - st.To; named && more < least {
				best, wider, least = k, [2]int{from, to}, more
			}
		}
		if best < 0 {
			continue
		}
		i := e.Statements[best]
		e.Statements = slices.Insert(slices.Delete(e.Statements, best, best+1), 0, i)
		a.Statements[i].From, a.Statements[i].To = grammar.Trim(a, wider[0], wider[1])
	}
}

// naming widens a quote to name the ends of an edge, and reports that it does.
func naming(a *analysis.Article, from, to int, e *analysis.Edge) (int, int, bool) {
	first := firstOf(a, from)
	ends := []int{e.From}
	if !e.ToEvent {
		ends = append(ends, e.To)
	}
	last := a.Sentences[a.SentenceOf(from)].Last
	for _, end := range ends {
		var near *analysis.Mention
		least := 0
		for _, k := range a.Entities[end].Mentions {
			m := &a.Mentions[k]
			if m.First < first || m.Last > max(to, last) {
				continue
			}
			if more := max(from-m.First, 0) + max(m.Last-to, 0); near == nil || more < least {
				near, least = m, more
			}
		}
		if near == nil {
			return from, to, false
		}
		from, to = clauseAround(a, from, to, near)
	}
	return from, to, true
}

// clauseReach bounds the words by which a quote runs on from a name to the edge of its clause.
const clauseReach = 8

// clauseAround widens a quote to a name, with the words of its clause to that side, where these
// are few.
func clauseAround(a *analysis.Article, from, to int, m *analysis.Mention) (int, int) {
	o := m // a name within another's tail may stand in no mention
	if k := a.Outer[m.First]; k >= 0 {
		o = &a.Mentions[k]
	}
	if o.First < from {
		from = o.First
		first := a.Sentences[a.SentenceOf(from)].First
		for j := from; j >= first && j >= from-clauseReach; j-- {
			if j == first || roles.Boundary(a, j-1) {
				from = j
				break
			}
		}
	}
	if o.Last > to {
		to = o.Last
		last := a.Sentences[a.SentenceOf(to-1)].Last
		for j := to; j <= last && j <= to+clauseReach; j++ {
			if j == last || roles.Boundary(a, j) {
				to = j
				break
			}
		}
	}
	return from, to
}

// firstOf gives the token from which a quote at token i may be widened: where the sentence
// before its own begins, unless that is the headline or another line.
func firstOf(a *analysis.Article, i int) int {
	s := a.SentenceOf(i)
	if s > 0 && a.Sentences[s-1].Noise == "" && !a.Sentences[s-1].Title && a.Sentences[s-1].Line == a.Sentences[s].Line {
		s--
	}
	return a.Sentences[s].First
}
