package eval_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/extract/eval"
)

var update = flag.Bool("update", false, "rewrite testdata/records.jsonl and the referee's verdict on them")

const (
	goldDir     = "testdata/gold"
	recordsFile = "testdata/records.jsonl" // gold with every kind of fault worked into it
	verdictFile = "testdata/verdict.json"  // what the referee's program says of them
)

func load(t testing.TB, dir string) []eval.Annotation {
	t.Helper()
	gold, err := eval.Load(os.DirFS(dir), dir, true)
	if err != nil {
		t.Fatal(err)
	}
	return gold
}

func readRecords(t testing.TB, file string) map[string]eval.Annotation {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	found, err := eval.ReadRecords(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func compare(gold []eval.Annotation, found map[string]eval.Annotation) []eval.Article {
	var out []eval.Article
	for _, g := range gold {
		out = append(out, eval.Compare(g, found[g.ID]))
	}
	return out
}

// writeRecords saves the gold with faults in it, as seed decides.
func writeRecords(t *testing.T, file string, gold []eval.Annotation, seed uint64) {
	t.Helper()
	rng := rand.New(rand.NewPCG(seed, 0))
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	for i, g := range gold {
		if i%11 == 10 {
			continue // an article without a record
		}
		if g.ID == "z001" { // made up so that every threshold and tie decides something
			record, err := os.ReadFile("testdata/z001.record.json")
			if err != nil {
				t.Fatal(err)
			}
			b.Write(record)
			continue
		}
		if err := enc.Encode(spoil(g, rng)); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(file, b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

// verdicts are the referee's words on all articles ("") and on each.
type verdicts map[string]verdict

// The committed verdict of the referee's program is met on every figure, for
// all articles and for each of them.
func TestAgreesWithCommittedVerdict(t *testing.T) {
	gold := load(t, goldDir)
	if *update {
		writeRecords(t, recordsFile, gold, 1)
		said := map[string]json.RawMessage{"": referee(t, goldDir, recordsFile)}
		for _, g := range gold {
			said[g.ID] = referee(t, goldDir, recordsFile, g.ID)
		}
		data, err := json.MarshalIndent(said, "", " ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(verdictFile, append(data, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	data, err := os.ReadFile(verdictFile)
	if err != nil {
		t.Fatal(err)
	}
	var want verdicts
	if err := json.Unmarshal(data, &want); err != nil {
		t.Fatal(err)
	}
	articles := compare(gold, readRecords(t, recordsFile))
	got := verdicts{"": verdictOf(eval.Sum("", articles))}
	for i, a := range articles {
		got[a.ID] = verdictOf(eval.Sum("", articles[i:i+1]))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("referee (-), here (+):\n%s", diff)
	}
}

// The referee's program itself, where it is at hand, says the same of many
// more records, each with faults of its own.
func TestAgreesWithReferee(t *testing.T) {
	for set, seeds := range map[string]uint64{"dev": 2, "train": 1} {
		dir := filepath.Join(shared, set)
		if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
			t.Skip("no annotated articles beside the repository")
		}
		gold := load(t, dir)
		for seed := range seeds {
			t.Run(fmt.Sprint(set, seed), func(t *testing.T) {
				file := filepath.Join(t.TempDir(), "records.jsonl")
				writeRecords(t, file, gold, seed)
				var want verdict
				if err := json.Unmarshal(referee(t, dir, file), &want); err != nil {
					t.Fatal(err)
				}
				got := verdictOf(eval.Sum("", compare(gold, readRecords(t, file))))
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("referee (-), here (+):\n%s", diff)
				}
			})
		}
	}
}
