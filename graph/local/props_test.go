package local

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/graph"
)

func testNames() *names {
	n := &names{byName: map[string]int64{}}
	for _, name := range []string{"a", "b", "c"} {
		n.add(name)
	}
	return n
}

func TestProps(t *testing.T) {
	for _, v := range []any{
		"", "قال", "a\x00b", string(make([]byte, 300)), true, false, int64(0), int64(-1), int64(math.MaxInt64), int64(math.MinInt64),
		0.0, -1.5, math.Inf(1), []string{}, []string{"", "x", "قال"},
	} {
		for _, name := range []string{"a", "b", "c"} {
			props := graph.Props{"a": "first", "c": []string{"last", ""}, "b": nil}
			props[name] = v
			b, err := encode(props, testNames())
			if err != nil {
				t.Fatal(err)
			}
			for i, name := range []string{"a", "b", "c"} {
				have, err := property(string(b), int64(i+1))
				if diff := cmp.Diff(props[name], have); diff != "" || err != nil {
					t.Errorf("%v as %s: %v %s", v, name, err, diff)
				}
			}
			// Cut anywhere, it is an error or a property less, never a panic.
			for n := range b {
				for symbol := range int64(4) {
					_, _ = property(string(b[:n]), symbol)
				}
				_, _, _ = decode(string(b[n:]))
			}
		}
	}
	if _, err := encode(graph.Props{"a": 1}, testNames()); err == nil {
		t.Error("an int was taken")
	}
	if _, err := encode(graph.Props{"d": "x"}, testNames()); err == nil {
		t.Error("an unknown property was taken")
	}
}

func FuzzProps(f *testing.F) {
	b, err := encode(graph.Props{"a": "x", "b": []string{"y", "z"}, "c": 1.5}, testNames())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(b))
	v := &view{symbols: &symbols{props: testNames()}}
	f.Fuzz(func(t *testing.T, props string) {
		all, err := v.properties(props)
		if _, err2 := v.writtenProps(props); (err == nil) != (err2 == nil) {
			t.Errorf("%v and %v", err, err2)
		}
		for name := range all {
			_, _ = v.property(props, name)
		}
	})
}
