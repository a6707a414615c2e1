package source

import (
	"embed"
	"strings"
)

// lists holds the words by which a dateline is read, one a line.
//
//go:embed data/*.txt
var lists embed.FS

var (
	datelineTerms    = words("dateline-terms") // accompany a date of publication and are not counted as words beside it
	dayOfWriting     = words("day-of-writing")
	dayBeforeWriting = words("day-before-writing")
	severalAgencies  = words("several-agencies")
)

// words reads an embedded list; a line that begins with # is a remark.
func words(name string) map[string]bool {
	raw, err := lists.ReadFile("data/" + name + ".txt")
	if err != nil {
		panic(err) // not a fault of input: the list is part of the program
	}
	out := map[string]bool{}
	for line := range strings.Lines(string(raw)) {
		if w := strings.TrimSpace(line); w != "" && !strings.HasPrefix(w, "#") {
			out[w] = true
		}
	}
	return out
}
