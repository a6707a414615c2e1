package encoder

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestFile(t *testing.T) {
	n := newNet(rand.New(rand.NewPCG(1, 1)), smallVectors)
	n.round()
	var file bytes.Buffer
	if err := n.Write(&file); err != nil {
		t.Fatal(err)
	}
	whole := file.Bytes()
	got, err := Load(bytes.NewReader(whole), smallVectors)
	if err != nil {
		t.Fatal(err)
	}
	want := n.tensors()
	for i, x := range got.tensors() {
		if !cmp.Equal(x.data, want[i].data) {
			t.Errorf("tensor %d differs after it was written and read", i)
		}
	}
	for name, bad := range map[string][]byte{
		"empty": nil, "another file": []byte("isnad\tweights\n"), "cut short": whole[:len(whole)/2], "too long": append(bytes.Clone(whole), 0),
	} {
		if _, err := Load(bytes.NewReader(bad), smallVectors); !errors.Is(err, ErrNoEncoder) {
			t.Errorf("%s: error %v", name, err)
		}
	}
}
