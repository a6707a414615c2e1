package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestCounts(t *testing.T) {
	dir := t.TempDir()
	write := func(s string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, countsFile), []byte(s), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := loadCounts(dir); err != nil || timesOf(got, "x1") != 1 {
		t.Errorf("without a file: %v, %v", got, err)
	}
	write("# who wrote the guidelines\n\nx\t3\nxy\t2\nb\t0.5\n")
	got, err := loadCounts(dir)
	if err != nil {
		t.Fatal(err)
	}
	for id, want := range map[string]float64{"x100": 3, "xy1": 3, "b1": 0.5, "c1": 1} {
		if n := timesOf(got, id); n != want {
			t.Errorf("%s counts %v times, want %v", id, n, want)
		}
	}
	for _, bad := range []string{"x", "x\t0", "x\t-1", "\t3", "x\tmany"} {
		write("# counts\n" + bad + "\n")
		if _, err := loadCounts(dir); err == nil || !strings.Contains(err.Error(), countsFile+":2:") {
			t.Errorf("%q: %v, want a fault of line 2", bad, err)
		}
	}
}

func TestFitCounts(t *testing.T) {
	var rows []row
	for range 20 {
		rows = append(rows, row{[]int{0}, true, 5}, row{[]int{0}, false, 1})
	}
	if w := fit(rows, 1, strength); w[0]+w[1] <= 0 {
		t.Errorf("weights %v: what counts five times is outvoted by what counts once", w)
	}
}
