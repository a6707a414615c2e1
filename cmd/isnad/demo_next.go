package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"isnad/examples"
)

// nextSteps prints commands that work as they stand, in the order in which they
// stand.
func (a *app) nextSteps(w io.Writer, dir string, o demoOptions, named bool) error {
	me := programName(os.Args[0])
	store := a.config.Store
	var lines []string
	if o.keep == "" && !named {
		dir = "isnad-demo"
		store = filepath.Join(dir, demoGraph)
		lines = append(lines, me+" demo --keep "+dir)
	}
	store = "--store " + quoteShell(store)
	lines = append(lines,
		me+" query run events --param lang=en "+store,
		me+" query run attribution-chain --param target='Tell Rihan base' "+store,
		me+" query list",
	)
	if !named {
		lines = append(lines, fmt.Sprintf("%s explain --catalog %s %s", me,
			quoteShell(filepath.Join(dir, examples.Catalog)), quoteShell(filepath.Join(dir, examples.Articles, "06-drones.txt"))))
	}
	_, err := fmt.Fprintf(w, "\nWhat to run next\n\n  %s\n", strings.Join(lines, "\n  "))
	return err
}

// goRun matches where `go run` puts the program: in a folder that is gone when it
// ends, or in Go's cache.
var goRun = regexp.MustCompile(`/go-build\d|/[0-9a-f]{2}/[0-9a-f]{64}-d/[^/]+$`)

// programName is how the user calls the program, given its path.
func programName(path string) string {
	if goRun.MatchString(filepath.ToSlash(path)) {
		return "go run ./cmd/isnad"
	}
	return quoteShell(path)
}

// quoteShell makes a word of a command line, which a shell takes as it is.
func quoteShell(word string) string {
	plain := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("/._-:+@%,", r)
	}
	if word != "" && strings.TrimFunc(word, plain) == "" {
		return word
	}
	return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
}
