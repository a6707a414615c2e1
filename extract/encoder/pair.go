package encoder

import (
	"math"
	"math/bits"
)

// distances and sentencesApart are how many ways of standing apart are told from one another.
const (
	distances      = 2 * 10
	sentencesApart = 7
)

// distance names coarsely how far off one word is from another: by powers of two, and by side.
func distance(from, to int) int {
	d, side := to-from, 1
	if d < 0 {
		d, side = -d, 0
	}
	return 2*min(bits.Len(uint(d)), distances/2-1) + side
}

// sentences does the same for the sentences that they stand in.
func sentences(from, to int) int { return max(0, min(sentencesApart-1, to-from+sentencesApart/2)) }

// side is one side of the pairs that a head weighs: places of things, with what each gives to
// the sum.
type side struct {
	spans []Span
	sums  []float32 // left or right part
	by    []float32 // what is multiplied with the other side's
}

// lefts and rights make the two sides, of spans whose channels are given.
func (h *head) lefts(spans []Span, ends []float32) side {
	s := newSide(spans, ends, h.left, h.leftBy)
	for i := range spans {
		row := s.sums[i*paired : (i+1)*paired]
		for c, x := range h.bias.data {
			row[c] += x
		}
	}
	return s
}

func (h *head) rights(spans []Span, ends []float32) side {
	return newSide(spans, ends, h.right, h.rightBy)
}

// owing makes room for what a side owes.
func (s *side) owing() side {
	return side{sums: make([]float32, len(s.sums)), by: make([]float32, len(s.by))}
}

func newSide(spans []Span, ends []float32, sum, by tensor) side {
	s := side{spans, make([]float32, len(spans)*paired), make([]float32, len(spans)*paired)}
	multiply(ends, sum, s.sums)
	multiply(ends, by, s.by)
	return s
}

// weigh gives the answers about the pair of place i on the left and j on the right; hidden
// receives the rectified sums.
//
//go:norace
func (h *head) weigh(p *pass, l, r *side, i, j int, hidden, answers []float32) {
	x, y := l.spans[i], r.spans[j]
	near, apart, typed := h.rows(p, x, y)
	a, b := l.sums[i*paired:(i+1)*paired], r.sums[j*paired:(j+1)*paired]
	u, v := l.by[i*paired:(i+1)*paired], r.by[j*paired:(j+1)*paired]
	for c := range hidden {
		hidden[c] = max(0, a[c]+b[c]+near[c]+apart[c]+typed[c]+u[c]*v[c])
	}
	for k := range answers {
		answers[k] = h.answerBase.data[k] + dot(h.answers.row(k), hidden)
	}
}

// rows gives the parameters that are told by how two places stand to one another.
func (h *head) rows(p *pass, x, y Span) (near, apart, typed []float32) {
	return h.near.row(distance(x.First, y.First)),
		h.apart.row(sentences(p.in.Words[x.First].Sentence, p.in.Words[y.First].Sentence)),
		h.typed.row(x.Type*Types + y.Type)
}

// back takes what the answers about a pair owe; dl and dr receive what its sides do.
//
//go:norace
func (h *head) back(p *pass, l, r *side, i, j int, hidden, owed []float32, g *head, dl, dr *side) {
	near, apart, typed := g.rows(p, l.spans[i], r.spans[j])
	a, b := dl.sums[i*paired:(i+1)*paired], dr.sums[j*paired:(j+1)*paired]
	u, v := l.by[i*paired:(i+1)*paired], r.by[j*paired:(j+1)*paired]
	du, dv := dl.by[i*paired:(i+1)*paired], dr.by[j*paired:(j+1)*paired]
	for k, d := range owed {
		g.answerBase.data[k] += d
		row := g.answers.row(k)
		for c, x := range hidden {
			row[c] += d * x
		}
	}
	for c, x := range hidden {
		if x <= 0 {
			continue
		}
		var d float32
		for k, o := range owed {
			d += o * h.answers.data[k*paired+c]
		}
		a[c] += d
		b[c] += d
		du[c] += d * v[c]
		dv[c] += d * u[c]
		near[c] += d
		apart[c] += d
		typed[c] += d
	}
}

//go:norace
func dot(a, b []float32) float32 {
	var s float32
	for i, x := range a {
		s += x * b[i]
	}
	return s
}

// pool is the logarithm of the sum of exponentials, kept so that its largest never overflows.
type pool struct {
	most float32
	sum  float64 // of exponentials of what is below the most
}

func (p *pool) add(x float32) {
	switch {
	case p.sum == 0:
		p.most, p.sum = x, 1
	case x > p.most:
		p.sum = p.sum*math.Exp(float64(p.most-x)) + 1
		p.most = x
	default:
		p.sum += math.Exp(float64(x - p.most))
	}
}

func (p *pool) value() float32 { return p.most + float32(math.Log(p.sum)) }

// share is how much of the sum one of its parts has.
func (p *pool) share(x float32) float32 { return float32(math.Exp(float64(x-p.most)) / p.sum) }
