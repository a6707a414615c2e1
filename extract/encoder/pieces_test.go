package encoder

import (
	"bytes"
	"errors"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSplit(t *testing.T) {
	for word, want := range map[string][]int32{
		"":       nil,
		"a":      {0},
		"ab":     {2},    // the longest piece that it begins with
		"abb":    {2, 1}, //
		"aab":    {0, 1}, // inside a word no piece that opens one; "a" is nothing there
		"bab":    {1, 1}, // "▁" alone and "a" are no pieces
		"مدفعية": nil,    // nothing known
		"abمb":   {2, 1}, // what is unknown is left out
		"abbbb":  {2, 1, 1, 1},
	} {
		if got := smallVectors.Split(word, nil); !cmp.Equal(got, want) {
			t.Errorf("%q: pieces %v, want %v", word, got, want)
		}
	}
}

func TestMean(t *testing.T) {
	one, other, both := make([]float32, Vectored), make([]float32, Vectored), make([]float32, Vectored)
	smallVectors.mean([]int32{0}, one)
	smallVectors.mean([]int32{1}, other)
	smallVectors.mean([]int32{0, 1}, both)
	for i, x := range both {
		if d := x - (one[i]+other[i])/2; d > 1e-6 || d < -1e-6 {
			t.Fatalf("number %d: %f, of its two pieces %f and %f", i, x, one[i], other[i])
		}
	}
	smallVectors.mean(nil, both)
	if both[0] != 0 {
		t.Errorf("a word without pieces has %f", both[0])
	}
}

// The shipped vectors put words of like meaning near each other, in forms that share no letters too.
func TestShippedVectors(t *testing.T) {
	v, err := DefaultVectors()
	if err != nil {
		t.Fatal(err)
	}
	like := func(a, b string) float64 { // the cosine of the angle between them
		x, y := make([]float32, Vectored), make([]float32, Vectored)
		v.mean(v.Split(a, nil), x)
		v.mean(v.Split(b, nil), y)
		return float64(dot(x, y)) / math.Sqrt(float64(dot(x, x)*dot(y, y)))
	}
	for _, tt := range [][3]string{ // the second is nearer to the first than the third
		{"صاروخ", "missile", "مدرسة"}, {"الرئيس", "president", "الجمعة"}, {"جيش", "army", "كتاب"},
		{"minister", "وزير", "weather"}, {"طائرة", "aircraft", "كتاب"},
	} {
		if near, far := like(tt[0], tt[1]), like(tt[0], tt[2]); near <= far {
			t.Errorf("%s is %.3f like %s and %.3f like %s", tt[0], near, tt[1], far, tt[2])
		}
	}
}

func TestVectorsFile(t *testing.T) {
	var file bytes.Buffer
	if err := WriteVectors(&file, []Piece{{"▁a", make([]float32, Vectored)}}); err != nil {
		t.Fatal(err)
	}
	whole := file.Bytes()
	for name, bad := range map[string][]byte{"empty": nil, "another file": []byte(magic), "cut short": whole[:len(whole)-1], "goes on": append(bytes.Clone(whole), 7)} {
		if _, err := LoadVectors(bytes.NewReader(bad)); !errors.Is(err, ErrNoVectors) {
			t.Errorf("%s: error %v", name, err)
		}
	}
	if err := WriteVectors(&file, []Piece{{"▁a", make([]float32, 3)}}); err == nil {
		t.Error("a vector of three numbers was written")
	}
}

func FuzzLoadVectors(f *testing.F) {
	f.Add([]byte(vectorMagic))
	f.Add([]byte(vectorMagic + "\x01a"))
	f.Fuzz(func(t *testing.T, data []byte) {
		v, err := LoadVectors(bytes.NewReader(data))
		if (v == nil) == (err == nil) {
			t.Fatalf("vectors %v, error %v", v != nil, err)
		}
		if v != nil {
			v.mean(v.Split("a b", nil), make([]float32, Vectored))
		}
	})
}
