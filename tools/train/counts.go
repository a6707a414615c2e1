package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// countsFile names the file that says, beside the gold, how often articles count in
// learning. Annotators differ; those whose reading is the measure count for more.
const countsFile = "counts.tsv"

// count is how often the articles count whose ids begin alike.
type count struct {
	prefix string
	times  float64
}

// loadCounts reads the counts of a folder: lines of the beginning of ids and a number above
// 0 with a tab between, empty lines and lines that begin with # apart. A folder may have none.
// A fault names the line.
func loadCounts(dir string) ([]count, error) {
	path := filepath.Join(dir, countsFile)
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var out []count
	for n, line := range strings.Split(string(data), "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		prefix, number, _ := strings.Cut(line, "\t")
		times, err := strconv.ParseFloat(number, 64)
		if err != nil || times <= 0 || prefix == "" {
			return nil, fmt.Errorf("%s:%d: %q, want the beginning of ids, a tab and a number above 0", path, n+1, line)
		}
		out = append(out, count{prefix, times})
	}
	return out, nil
}

// timesOf is how often an article counts: by the first beginning that its id has, or once.
func timesOf(counts []count, id string) float64 {
	for _, c := range counts {
		if strings.HasPrefix(id, c.prefix) {
			return c.times
		}
	}
	return 1
}
