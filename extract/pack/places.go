package pack

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// Places tells where a file of the pack has some words, which are rules, verbs or entries of
// a list: one line for each folder that has any, "ar/heads.jsonl: كتائب 7, قاعدة 12". What a
// user's folder has is looked for there, as it stands in place of the shipped one. The files are
// read anew: few ask, and none while articles are extracted.
func (l *Language) Places(file string, words []string) []string {
	var out []string
	left := slices.Clone(words)
	for i := len(l.folders) - 1; i >= 0 && len(left) > 0; i-- {
		b, err := fs.ReadFile(l.folders[i], file)
		if err != nil {
			continue
		}
		lines := linesOf(b, strings.HasSuffix(file, ".txt"))
		var at []string
		left = slices.DeleteFunc(left, func(w string) bool {
			n := lines[Plain(foldPhrase(w))]
			if n > 0 {
				at = append(at, fmt.Sprintf("%s %d", w, n))
			}
			return n > 0
		})
		if len(at) == 0 {
			continue
		}
		name := path.Join(l.Code, file)
		if i > 0 {
			name = "yours, " + name
		}
		out = append(out, name+": "+strings.Join(at, ", "))
	}
	return out
}

// linesOf gives the line on which a file has each of its rules or words.
func linesOf(b []byte, list bool) map[string]int {
	lines := map[string]int{}
	put := func(w string, n int) {
		if k := Plain(foldPhrase(w)); k != "" && lines[k] == 0 {
			lines[k] = n
		}
	}
	for i, line := range strings.Split(string(b), "\n") {
		if list {
			word, _, _ := strings.Cut(line, "#")
			word, _, _ = strings.Cut(word, "\t")
			put(word, i+1)
			continue
		}
		var v struct {
			Rule, Word string
			Forms      []string
		}
		if json.Unmarshal([]byte(line), &v) != nil {
			continue
		}
		put(v.Rule, i+1)
		put(v.Word, i+1)
		for _, f := range v.Forms {
			put(f, i+1)
		}
	}
	return lines
}
