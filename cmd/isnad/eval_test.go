package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"isnad/extract/eval"
)

// goldSample is a folder of annotated articles, with records of them in
// which much is wrong.
const (
	goldSample    = "../../extract/eval/testdata/gold"
	recordsSample = "../../extract/eval/testdata/records.jsonl"
)

func TestEval(t *testing.T) {
	dir := t.TempDir()
	write := func(name, content string) string {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	_, report, _ := isnad(t, "", "eval", "--gold", goldSample, "--records", recordsSample, "--output", "json")
	baseline := write("before.json", report)
	other := write("other.json", `{"version": 1, "sets": []}`)
	write("bad/a.json", `{"id": "b"}`)
	write("bad/articles.jsonl", line("b", sample))
	write("part/a.json", `{"id": "a"}`)
	write("part/b.json", `{"id": "b"}`)
	write("part/articles.jsonl", line("a", sample)+line("b", "؟ ! ..."))
	tests := []struct {
		name         string
		args         []string // behind eval
		code         int
		text, stderr string // within
	}{
		{"extracted", []string{"--gold", goldSample}, exitOK, "date_accuracy", ""},
		{"records", []string{"--gold", goldSample, "--records", recordsSample}, exitOK, "│ gold │ entity ", ""},
		{"no record at all", []string{"--gold", goldSample, "--records", "-"}, exitOK, "│ gold │ entity          │         0 │      0 │  0 │  221 │     0 │", ""},
		{"one article", []string{"--gold", goldSample, "--only", "x401", "--output", "csv"}, exitOK, "gold,entity,", ""},
		{"errors", []string{"--gold", goldSample, "--records", recordsSample, "--errors"}, exitOK, "Misses by class\n", ""},
		{"errors as CSV", []string{"--gold", goldSample, "--records", recordsSample, "--errors", "-o", "csv"}, exitOK, "gold,x422,edge,missed,ATTACKED,,", ""},
		{"errors as Markdown", []string{"--gold", goldSample, "--records", recordsSample, "--errors", "-o", "md"}, exitOK, "\n\n## Misses\n\n| set |", ""},
		{"nothing changed", []string{"--gold", goldSample, "--records", recordsSample, "--baseline", baseline}, exitOK, "0 rows", ""},
		{"changed", []string{"--gold", goldSample, "--baseline", baseline, "-o", "csv"}, exitOK, "gold,(all),entity,", ""},
		{"changed, some articles", []string{"--gold", goldSample, "--only", "x401", "--baseline", baseline}, exitOK, "gold", "only one side of gold has them: x402, x403"},
		{"two folders", []string{"--gold", goldSample, "--gold", dir + "/part", "--records", recordsSample}, exitOK, "gold - part", ""},
		{"folders of one name", []string{"--gold", goldSample, "--gold", goldSample + "/../gold/", "--records", recordsSample}, exitOK, "│ ../../extract/eval/testdata/gold │ entity", ""},
		{"floors kept", []string{"--gold", goldSample, "--records", recordsSample, "--floor", "entities=0.1,edge.CLAIMED/p=0.05", "--floor", "dates=0.1"}, exitOK, "", ""},
		{"below a floor", []string{"--gold", goldSample, "--records", recordsSample, "--floor", "entities=0.99"}, exitFloor, "entity", "is below the floor 0.9900"},
		{"read in part", []string{"--gold", dir + "/part"}, exitPartial, "entity", "extract "},
		{"no gold", nil, exitUsage, "", "want --gold DIR"},
		{"no folder", []string{"--gold", dir + "/none"}, exitConfig, "", "no file ID.json in it"},
		{"bad gold", []string{"--gold", dir + "/bad"}, exitConfig, "", `bad/a.json: unsound gold: id "b" is not the file's name`},
		{"bad floor", []string{"--gold", goldSample, "--floor", "entity"}, exitUsage, "", `--floor: malformed floor "entity"`},
		{"unknown id", []string{"--gold", goldSample, "--only", "x401,x1"}, exitUsage, "", "--only: no gold of x1"},
		{"unknown output", []string{"--gold", goldSample, "--output", "xls"}, exitUsage, "", "xls"},
		{"no records", []string{"--gold", goldSample, "--records", dir + "/none"}, exitFailed, "", "no such file"},
		{"bad records", []string{"--gold", goldSample, "--records", baseline}, exitFailed, "", "before.json: unsound records: line 1: the record has no id"},
		{"no baseline", []string{"--gold", goldSample, "--baseline", recordsSample}, exitFailed, "", "no report of isnad eval"},
		{"baseline of another set", []string{"--gold", goldSample, "--baseline", other}, exitFailed, "", `it holds no set "gold"`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			code, stdout, stderr := isnad(t, "", append([]string{"eval"}, tt.args...)...)
			if code != tt.code || !strings.Contains(stdout, tt.text) || !strings.Contains(stderr, tt.stderr) {
				t.Errorf("code %d, want %d with %q and on stderr %q\n%s\n%s", code, tt.code, tt.text, tt.stderr, stderr, stdout)
			}
		})
	}
}

// The saved report holds all that was asked for.
func TestEvalReport(t *testing.T) {
	_, out, stderr := isnad(t, "", "eval", "--gold", goldSample, "--records", recordsSample, "--errors", "--output", "json")
	var r eval.Report
	if err := json.Unmarshal([]byte(out), &r); err != nil {
		t.Fatalf("%v\n%s", err, stderr)
	}
	if len(r.Sets) != 1 || len(r.Sets[0].Articles) != 13 || len(r.Misses) == 0 || r.Extractor != "" {
		t.Fatalf("%d sets, %d misses, extractor %q", len(r.Sets), len(r.Misses), r.Extractor)
	}
	missed := 0
	for _, m := range r.Misses {
		if m.What == "edge" && m.Fault == eval.Missed {
			missed++
		}
	}
	s, _ := r.Score("gold")
	if want := s.Measures[eval.Mission].Missed + s.Measures[eval.Chain].Missed; missed != want {
		t.Errorf("%d missed edges are listed, %d counted", missed, want)
	}
}
