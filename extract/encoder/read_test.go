package encoder

import (
	"bytes"
	"math/rand/v2"
	"testing"
)

// What one article leaves in the memory is nothing to the next.
func TestMemory(t *testing.T) {
	n, e := newNet(rand.New(rand.NewPCG(5, 5)), smallVectors), smallExample()
	answers := func(m *Memory) (out [Answers]float64, between [Relations]float64) {
		r := n.Read(&e.Input, m)
		x := r.Tell(e.Tellings[1].Span)
		return r.About(0, &x), r.Between(0, 2)
	}
	fresh, freshBetween := answers(&Memory{})
	used := &Memory{}
	longer := Input{Words: make([]Word, 90), Names: []Name{{Span{80, 85, 3}, 0}}, Entities: 1}
	for i := range longer.Words {
		longer.Words[i] = Word{Keys: []uint64{uint64(i) << 20, 7 << 20, 9 << 20}}
	}
	n.Read(&longer, used)
	again, againBetween := answers(used)
	if fresh != again || freshBetween != againBetween {
		t.Errorf("answers %v %v, with used memory %v %v", fresh, freshBetween, again, againBetween)
	}
}

// An article without names, tellings or words is read as well as any.
func TestNothingThere(t *testing.T) {
	n := newNet(rand.New(rand.NewPCG(5, 5)), smallVectors)
	r := n.Read(&Input{Entities: 2}, &Memory{})
	if got := r.Between(0, 1); got[Attacked] != unheard {
		t.Errorf("answers about entities that no place names: %v", got)
	}
	if loss := n.learn(&Example{Times: 1}, empty(smallVectors), nil, &pass{}); loss != 0 {
		t.Errorf("loss %f of an article with nothing in it", loss)
	}
	words := &Example{Input: Input{Words: make([]Word, 3)}, Times: 1}
	if loss := n.learn(words, empty(smallVectors), nil, &pass{}); !(loss > 0 && loss < 3*Tags*tagged) {
		t.Errorf("loss %f of an article whose words are part of nothing", loss)
	}
}

// A long article is read in parts as it would be at once.
func TestParts(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 9))
	n, in := newNet(r, smallVectors), &Input{Words: make([]Word, 2*stride+100)}
	for i := range in.Words {
		in.Words[i].Keys = []uint64{r.Uint64(), r.Uint64()}
	}
	var parts, whole pass
	n.read(&parts, in)
	n.study(&whole, in, nil)
	for i, x := range parts.h {
		if d := x - whole.h[i]; d > 1e-4 || d < -1e-4 {
			t.Fatalf("channel %d of word %d: %f in parts, %f at once", i%width, i/width, x, whole.h[i])
		}
	}
}

func FuzzLoad(f *testing.F) {
	f.Add([]byte(magic))
	f.Add([]byte("isnad encoder 3\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if n, err := Load(bytes.NewReader(data), smallVectors); (n == nil) == (err == nil) {
			t.Errorf("network %v, error %v", n != nil, err)
		}
	})
}

// The same examples give the same parameters.
func TestLearnsTheSame(t *testing.T) {
	c := Course{Epochs: 3, Batch: 1, Rate: 2e-3, Drop: 0.3, HideName: 0.3, HideWord: 0.1, Average: 0.9, Seed: 1}
	var files [2]bytes.Buffer
	for i := range files {
		if err := c.Learn(smallVectors, []*Example{smallExample()}).Write(&files[i]); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(files[0].Bytes(), files[1].Bytes()) {
		t.Error("two courses over the same example gave other parameters")
	}
}
