package encoder

import (
	"math/rand/v2"
	"slices"
)

// Course is how a network learns.
type Course struct {
	Epochs             int     // looks at each example
	Batch              int     // examples to a step
	Rate               float64 // length of the first steps
	Drop               float32 // part of the numbers left out at each look
	HideName, HideWord float32 // part of the words in names and of all others whose spelling is left out
	Average            float64 // how much of the mean of parameters each step keeps; 0 for no mean
	Seed               uint64
	Done               func(epoch int, loss float64) // told after each epoch, where wanted
}

// Usual is the course by which the shipped parameters were learned.
var Usual = Course{Epochs: 12, Batch: 4, Rate: 2e-3, Drop: 0.3, HideName: 0.5, HideWord: 0.2, Average: 0.999, Seed: 1}

// Learn makes a network from examples whose words are split by v. The same examples in the same
// order give the same one.
func (c Course) Learn(v *Vectors, examples []*Example) *Net {
	r := rand.New(rand.NewPCG(c.Seed, c.Seed))
	n, mean := newNet(r, v), empty(v)
	o, p, drop := newAdam(n), &pass{}, &dropout{r, c}
	for epoch := range c.Epochs {
		loss := 0.0
		order := slices.Clone(examples)
		r.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for batch := range slices.Chunk(order, c.Batch) {
			for _, e := range batch {
				loss += n.learn(e, o.g, drop, p)
			}
			o.step(c.Rate*c.slower(epoch), len(batch))
			c.average(mean, n, epoch)
		}
		if c.Done != nil {
			c.Done(epoch, loss/float64(len(examples)))
		}
	}
	if c.Average > 0 {
		n = mean
	}
	n.round()
	return n
}

// slower gives the part of the rate that an epoch learns at.
func (c Course) slower(epoch int) float64 {
	switch part := float64(epoch) / float64(c.Epochs); {
	case part < 0.6:
		return 1
	case part < 0.85:
		return 0.3
	}
	return 0.1
}

// average moves the mean of what the parameters were on to what they are (Polyak and Juditsky
// 1992). What they were in the first third of a course is no part of it.
func (c Course) average(mean, n *Net, epoch int) {
	if c.Average == 0 {
		return
	}
	by, ns := float32(1-c.Average), n.tensors()
	for i, t := range mean.tensors() {
		if epoch < c.Epochs/3 {
			copy(t.data, ns[i].data)
			continue
		}
		for k, x := range ns[i].data {
			t.data[k] += by * (x - t.data[k])
		}
	}
}
