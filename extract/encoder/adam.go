package encoder

import "math"

// adam follows the slope of the loss (Kingma and Ba 2015).
type adam struct {
	n, g, first, second *Net
	steps               int
}

func newAdam(n *Net) *adam {
	return &adam{n: n, g: empty(n.vectors), first: empty(n.vectors), second: empty(n.vectors)}
}

const (
	decayFirst  = 0.9
	decaySecond = 0.999
	steepest    = 5 // the longest slope that is followed
)

// step takes a step down the slope in g, which count examples made, and clears it.
//
//go:norace
func (o *adam) step(rate float64, count int) {
	o.steps++
	gs := o.g.tensors()
	norm := 0.0
	for _, t := range gs {
		for _, x := range t.data {
			norm += float64(x) * float64(x)
		}
	}
	scale := 1 / float64(count)
	if norm = math.Sqrt(norm) * scale; norm > steepest {
		scale *= steepest / norm
	}
	rate *= math.Sqrt(1-math.Pow(decaySecond, float64(o.steps))) / (1 - math.Pow(decayFirst, float64(o.steps)))
	ns, ms, vs := o.n.tensors(), o.first.tensors(), o.second.tensors()
	s, r := float32(scale), float32(rate)
	for i, g := range gs {
		n, m, v := ns[i].data, ms[i].data, vs[i].data
		for k, x := range g.data {
			if x == 0 && m[k] == 0 {
				continue
			}
			x *= s
			m[k] = decayFirst*m[k] + (1-decayFirst)*x
			v[k] = decaySecond*v[k] + (1-decaySecond)*x*x
			n[k] -= r * m[k] / (float32(math.Sqrt(float64(v[k]))) + 1e-8)
			g.data[k] = 0
		}
	}
}
