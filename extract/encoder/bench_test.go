package encoder

import (
	"math/rand/v2"
	"testing"
)

// An article of 400 words with 40 names, each two of which are asked about.
func BenchmarkRead(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 1))
	n := newNet(r, smallVectors)
	in := &Input{Words: make([]Word, 400), Entities: 20}
	for i := range in.Words {
		in.Words[i].Sentence = i / 25
		for range 8 {
			in.Words[i].Keys = append(in.Words[i].Keys, r.Uint64())
		}
	}
	for i := range 40 {
		in.Names = append(in.Names, Name{Span{i * 10, i*10 + 2, 1 + i%6}, i % 20})
	}
	m := &Memory{}
	for b.Loop() {
		got := n.Read(in, m)
		for x := range 20 {
			for y := range 20 {
				got.Between(x, y)
			}
		}
		for t := range 15 {
			told := got.Tell(Span{t * 20, t*20 + 1, 1})
			for x := range 20 {
				got.About(x, &told)
			}
		}
	}
}
