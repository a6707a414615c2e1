package lookup_test

import (
	"iter"
	"strconv"
	"strings"
	"testing"

	"isnad/extract/lookup"
)

func TestKeysOfPartsDiffer(t *testing.T) {
	keys := map[uint64]string{}
	for _, parts := range [][]string{
		{}, {""}, {"", ""}, {"a"}, {"a", ""}, {"", "a"}, {"a", "b"}, {"ab"}, {"a\x00"}, {"b", "a"},
		{"قاعدة"}, {"قاعد", "ة"}, {"القاعدة الجوية"}, {"القاعدة", " الجوية"}, {"12345678"}, {"1234567", "8"}, {"12345678", ""},
	} {
		k := lookup.KeyOf(parts...)
		if other, taken := keys[k]; taken {
			t.Errorf("%q and %s share a key", parts, other)
		}
		keys[k] = strings.Join(parts, "|")
	}
	if lookup.Key("قاعدة") != lookup.KeyOf("قاعدة") {
		t.Error("a word has another key than itself as the only part")
	}
}

// filling is what a table of either layout offers.
type filling interface {
	Put(key uint64, value int) bool
	Get(key uint64) int
	All() iter.Seq2[uint64, int]
}

func TestTable(t *testing.T) {
	const n = 5000
	table := lookup.NewTable[int](n)
	fill(t, &table, n)
	refuses(t, &table)
	holds(t, &table, n)
}

func fill(t *testing.T, table filling, n int) {
	t.Helper()
	for i := range n {
		if !table.Put(lookup.Key(strconv.Itoa(i)), i+1) {
			t.Fatalf("%d is refused", i)
		}
	}
}

func refuses(t *testing.T, table filling) {
	t.Helper()
	if table.Put(lookup.Key("7"), 1) {
		t.Error("a key was taken twice")
	}
	if table.Put(0, 1) {
		t.Error("the key 0 was taken")
	}
}

// holds checks that a table has the first n numbers and no further ones.
func holds(t *testing.T, table filling, n int) {
	t.Helper()
	for i := range 2 * n {
		want := i + 1
		if i >= n {
			want = 0
		}
		if got := table.Get(lookup.Key(strconv.Itoa(i))); got != want {
			t.Fatalf("%d: got %d, want %d", i, got, want)
		}
	}
	all := 0
	for k, v := range table.All() {
		if table.Get(k) != v {
			t.Errorf("key %x goes with %d, and is filed with %d", k, v, table.Get(k))
		}
		all++
	}
	if all != n {
		t.Errorf("%d values, want %d", all, n)
	}
}

func TestTableGrows(t *testing.T) {
	const n = 1000
	var table lookup.Table[int]
	fill(t, &table, n)
	holds(t, &table, n)
}

func TestDense(t *testing.T) {
	const n = 5000
	table := lookup.NewDense[int](n)
	fill(t, &table, n)
	refuses(t, &table)
	holds(t, &table, n)
	small := lookup.NewDense[int](1)
	for i := range 10 {
		small.Put(lookup.Key(strconv.Itoa(i)), 1)
	}
	if small.Get(lookup.Key("none")) != 0 {
		t.Error("a full table holds what was not put")
	}
}

func TestEmptyTables(t *testing.T) {
	var zero lookup.Table[string]
	if zero.Get(lookup.Key("word")) != "" {
		t.Error("the zero table holds something")
	}
	var dense lookup.Dense[string]
	if dense.Get(lookup.Key("word")) != "" {
		t.Error("the zero table holds something")
	}
	none := lookup.NewTable[string](0)
	if none.Get(lookup.Key("word")) != "" || none.Get(0) != "" {
		t.Error("a table for nothing holds something")
	}
}
