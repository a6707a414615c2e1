package main

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"isnad/extract/encoder"
)

// What was learned of the same examples is not learned again, and what others taught is not taken for it.
func TestNetworksAreKept(t *testing.T) {
	vectors, err := encoder.DefaultVectors()
	if err != nil {
		t.Fatal(err)
	}
	dir, learned := networks(t.TempDir()), 0
	course := encoder.Course{Epochs: 1, Batch: 1, Rate: 1e-3, Seed: 1, Done: func(int, float64) { learned++ }}
	example := func(key uint64) []*encoder.Example {
		return []*encoder.Example{{Input: encoder.Input{Words: []encoder.Word{{Keys: []uint64{key}}}}, Times: 1, Tags: []encoder.Tag{{First: 0, Last: 1}}}}
	}
	learn := func(key uint64) []byte {
		t.Helper()
		n, err := dir.learn(course, vectors, example(key))
		if err != nil {
			t.Fatal(err)
		}
		var out bytes.Buffer
		if err := n.Write(&out); err != nil {
			t.Fatal(err)
		}
		return out.Bytes()
	}
	first := learn(1 << 20)
	if again := learn(1 << 20); learned != 1 || !bytes.Equal(first, again) {
		t.Errorf("learned %d times of the same example, the same network: %v", learned, bytes.Equal(first, again))
	}
	if other := learn(2 << 20); learned != 2 || bytes.Equal(first, other) {
		t.Errorf("learned %d times of two examples, the same network: %v", learned, bytes.Equal(first, other))
	}
	kept, err := filepath.Glob(filepath.Join(string(dir), "*.bin"))
	if err != nil || len(kept) != 2 {
		t.Fatalf("kept %v, %v", kept, err)
	}
	for _, path := range kept {
		if err := os.WriteFile(path, first[:100], 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := dir.learn(course, vectors, example(1<<20)); !errors.Is(err, encoder.ErrNoEncoder) || !strings.Contains(err.Error(), string(dir)) {
		t.Errorf("a file cut short gives %v", err)
	}
}
