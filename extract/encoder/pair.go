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
	ends  []float32 // channels
	sums  []float32 // left or right part
}

func (n *Net) side(p *pass, spans []Span, by, bias tensor) side {
	s := side{spans: spans, ends: p.ends(spans), sums: make([]float32, len(spans)*paired)}
	if bias.data != nil {
		spread(bias.data, s.sums)
	}
	multiply(s.ends, by, s.sums)
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
	for c := range hidden {
		hidden[c] = max(0, a[c]+b[c]+near[c]+apart[c]+typed[c])
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

// back takes what the answers about a pair owe.
//
//go:norace
func (h *head) back(p *pass, l, r *side, i, j int, hidden, owed []float32, g *head, dl, dr []float32) {
	near, apart, typed := g.rows(p, l.spans[i], r.spans[j])
	a, b := dl[i*paired:(i+1)*paired], dr[j*paired:(j+1)*paired]
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
