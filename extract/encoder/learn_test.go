package encoder

import (
	"bytes"
	"errors"
	"math"
	"math/rand/v2"
	"testing"
)

// smallVectors know three pieces.
var smallVectors = func() *Vectors {
	r := rand.New(rand.NewPCG(8, 8))
	var pieces []Piece
	for _, s := range []string{"▁a", "b", "▁ab"} {
		p := Piece{s, make([]float32, Vectored)}
		for i := range p.Vector {
			p.Vector[i] = float32(r.NormFloat64())
		}
		pieces = append(pieces, p)
	}
	var file bytes.Buffer
	err := WriteVectors(&file, pieces)
	v, failed := LoadVectors(&file)
	if err = errors.Join(err, failed); err != nil {
		panic(err)
	}
	return v
}()

func smallExample() *Example {
	r := rand.New(rand.NewPCG(7, 7))
	e := &Example{Times: 1, Told: map[[2]int][Answers]bool{}, Between: map[[2]int][Relations]bool{}}
	for i := range 30 {
		e.Words = append(e.Words, Word{Keys: []uint64{r.Uint64(), r.Uint64()}, Pieces: []int32{int32(i % 3)}, Sentence: i / 10})
	}
	e.Entities = 3
	e.Names = []Name{{Span{1, 3, 1}, 0}, {Span{12, 13, 1}, 0}, {Span{5, 6, 2}, 1}, {Span{22, 24, 4}, 2}}
	e.Tellings = []Labelled{{Span{4, 5, 1}, true, 1}, {Span{15, 16, 1}, true, 1}, {Span{25, 27, 2}, true, 0}}
	e.Named = []bool{true, false, true}
	e.Told[[2]int{0, 0}] = [Answers]bool{true}
	e.Told[[2]int{2, 1}] = [Answers]bool{false, true, true}
	e.Between[[2]int{0, 2}] = [Relations]bool{true}
	e.Tags = []Tag{{0, 8, 0}, {1, 3, 5}, {22, 24, Tags - 1}}
	return e
}

// The slope that is worked out is the one that is measured.
func TestSlope(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	n, e := newNet(r, smallVectors), smallExample()
	g := empty(smallVectors)
	p := &pass{}
	n.learn(e, g, nil, p)
	ns, gs := n.tensors(), g.tensors()
	for k := range ns {
		// the parameter that weighs most, and some others
		best := 0
		for i, x := range gs[k].data {
			if math.Abs(float64(x)) > math.Abs(float64(gs[k].data[best])) {
				best = i
			}
		}
		was := ns[k].data[best]
		const by = 1e-3
		ns[k].data[best] = was + by
		up := n.learn(e, empty(smallVectors), nil, p)
		ns[k].data[best] = was - by
		down := n.learn(e, empty(smallVectors), nil, p)
		ns[k].data[best] = was
		want, got := (up-down)/(2*by), float64(gs[k].data[best])
		if math.Abs(want-got) > 0.05*math.Abs(want)+0.02 {
			t.Errorf("tensor %d at %d: slope %.4f, measured %.4f", k, best, got, want)
		}
	}
}

func TestLearns(t *testing.T) {
	e := smallExample()
	var last float64
	c := Course{Epochs: 60, Rate: 2e-3, Batch: 1, Seed: 1, Done: func(_ int, l float64) { last = l }}
	n := c.Learn(smallVectors, []*Example{e})
	if last > 0.2 {
		t.Errorf("loss %f after learning one article by heart", last)
	}
	r := n.Read(&e.Input, &Memory{})
	x := r.Tell(e.Tellings[0].Span)
	if got := r.About(0, &x); got[Agent] < 1 || got[Target] > -1 {
		t.Errorf("answers %v", got)
	}
	if got := r.Between(0, 2); got[Attacked] < 1 {
		t.Errorf("answers %v", got)
	}
}
