package encoder

import (
	"math"
	"math/rand/v2"
)

// The shape of the network. A file of parameters of another shape is refused.
const (
	buckets  = 1 << 15 // keys share rows of the table of embeddings
	embedded = 48      // numbers of an embedding
	entered  = embedded + Vectored
	width    = 64 // channels of a word
	paired   = 48 // hidden numbers of a pair
	taps     = 5  // words that a convolution sees
)

// dilations is how far apart the words are that each block sees.
var dilations = [...]int{1, 2, 4, 8, 1, 2, 4}

// tensor is a list of parameters in rows of cols numbers.
type tensor struct {
	cols int
	data []float32
}

func newTensor(rows, cols int) tensor { return tensor{cols, make([]float32, rows*cols)} }

func (t tensor) row(i int) []float32 { return t.data[i*t.cols : (i+1)*t.cols] }
func (t tensor) rows() int           { return len(t.data) / t.cols }

// Net is a network's parameters. It is safe for concurrent use while nobody learns.
type Net struct {
	vectors *Vectors // which nobody learns

	words      tensor // embeddings
	into, base tensor // embedding and vector → channels
	blocks     [len(dilations)]block

	told, between, same head
	named, happened     lone
	tags, tagBase       tensor // what a word is part of, see Tag
}

// block is one convolution with what is around it.
type block struct {
	scale, shift tensor // of the normalised channels
	taps, tapped tensor // each channel by itself
	mix, mixed   tensor // the channels together
}

// head weighs pairs.
type head struct {
	left, right, bias   tensor
	leftBy, rightBy     tensor // what of the one is multiplied with the other's
	near, apart, typed  tensor // by distance in words, in sentences, by the types of both
	answers, answerBase tensor
}

// lone weighs single things.
type lone struct{ hidden, bias, typed, answer, answerBase tensor }

func newHead(answers int) head {
	return head{
		left: newTensor(width, paired), right: newTensor(width, paired), bias: newTensor(1, paired),
		leftBy: newTensor(width, paired), rightBy: newTensor(width, paired),
		near: newTensor(distances, paired), apart: newTensor(sentencesApart, paired), typed: newTensor(Types*Types, paired),
		answers: newTensor(answers, paired), answerBase: newTensor(1, answers),
	}
}

func newLone() lone {
	return lone{newTensor(width, paired), newTensor(1, paired), newTensor(Types, paired), newTensor(1, paired), newTensor(1, 1)}
}

// empty makes a network all of whose parameters are zero.
func empty(v *Vectors) *Net {
	n := &Net{
		vectors: v,
		words:   newTensor(buckets, embedded), into: newTensor(entered, width), base: newTensor(1, width),
		tags: newTensor(width, Tags), tagBase: newTensor(1, Tags),
		told: newHead(Answers), between: newHead(Relations), same: newHead(1), named: newLone(), happened: newLone(),
	}
	for i := range n.blocks {
		n.blocks[i] = block{newTensor(1, width), newTensor(1, width), newTensor(taps, width), newTensor(1, width), newTensor(width, width), newTensor(1, width)}
	}
	return n
}

// tensors lists the parameters in the order of the file.
func (n *Net) tensors() []tensor {
	out := []tensor{n.words, n.into, n.base}
	for i := range n.blocks {
		b := &n.blocks[i]
		out = append(out, b.scale, b.shift, b.taps, b.tapped, b.mix, b.mixed)
	}
	for _, h := range []*head{&n.told, &n.between, &n.same} {
		out = append(out, h.left, h.right, h.bias, h.leftBy, h.rightBy, h.near, h.apart, h.typed, h.answers, h.answerBase)
	}
	for _, l := range []*lone{&n.named, &n.happened} {
		out = append(out, l.hidden, l.bias, l.typed, l.answer, l.answerBase)
	}
	return append(out, n.tags, n.tagBase)
}

// newNet makes a network that has learned nothing yet.
func newNet(r *rand.Rand, v *Vectors) *Net {
	n := empty(v)
	normal := func(t tensor, deviation float64) {
		for i := range t.data {
			t.data[i] = float32(r.NormFloat64() * deviation)
		}
	}
	normal(n.words, 0.1)
	normal(n.into, 1/math.Sqrt(entered))
	normal(n.tags, 0.5/math.Sqrt(width))
	fill(n.tagBase, -3)
	for i := range n.blocks {
		b := &n.blocks[i]
		fill(b.scale, 1)
		normal(b.taps, 1/math.Sqrt(taps))
		normal(b.mix, 1/math.Sqrt(width))
	}
	for _, h := range []*head{&n.told, &n.between, &n.same} {
		normal(h.left, 0.5/math.Sqrt(width))
		normal(h.right, 0.5/math.Sqrt(width))
		normal(h.leftBy, 0.5/math.Sqrt(width))
		normal(h.rightBy, 0.5/math.Sqrt(width))
		normal(h.near, 0.3)
		normal(h.apart, 0.3)
		normal(h.typed, 0.3)
		normal(h.answers, 1/math.Sqrt(paired))
	}
	fill(n.told.answerBase, -6)
	fill(n.between.answerBase, -8)
	for _, l := range []*lone{&n.named, &n.happened} {
		normal(l.hidden, 1/math.Sqrt(width))
		normal(l.answer, 1/math.Sqrt(paired))
	}
	return n
}

func fill(t tensor, x float32) {
	for i := range t.data {
		t.data[i] = x
	}
}
