package pack

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// Line is one line of a file of the pack.
type Line struct {
	Own    bool // of a user's folder
	Number int
	Text   string
}

// Line finds the line on which a file of the pack has a rule or word: that of a user's folder
// before the shipped one, in whose place it stands. The file is read anew: few ask, and none
// while articles are extracted.
func (l *Language) Line(file, word string) (Line, bool) {
	k := Plain(foldPhrase(word))
	for i := len(l.folders) - 1; i >= 0; i-- {
		b, err := fs.ReadFile(l.folders[i], file)
		if err != nil || k == "" {
			continue
		}
		for n, line := range strings.Split(string(b), "\n") {
			if slices.ContainsFunc(names(line, strings.HasSuffix(file, ".txt")), func(w string) bool { return Plain(foldPhrase(w)) == k }) {
				return Line{i > 0, n + 1, line}, true
			}
		}
	}
	return Line{}, false
}

// Places tells on which lines a file of the pack has some rules or words, those of a user's
// folder apart: "ar/heads.jsonl: كتائب 7, قاعدة 12".
func (l *Language) Places(file string, words []string) []string {
	var own, shipped []string
	for _, w := range words {
		if x, found := l.Line(file, w); found && x.Own {
			own = append(own, fmt.Sprintf("%s %d", w, x.Number))
		} else if found {
			shipped = append(shipped, fmt.Sprintf("%s %d", w, x.Number))
		}
	}
	var out []string
	name := path.Join(l.Code, file) + ": "
	if len(own) > 0 {
		out = append(out, "yours, "+name+strings.Join(own, ", "))
	}
	if len(shipped) > 0 {
		out = append(out, name+strings.Join(shipped, ", "))
	}
	return out
}

// names gives what a line is found by: its rule, or its word with the forms.
func names(line string, list bool) []string {
	if list {
		word, _, _ := strings.Cut(line, "#")
		word, _, _ = strings.Cut(word, "\t")
		return []string{strings.TrimSpace(word)}
	}
	var v struct {
		Rule, Word, Past, Base string
		Forms, Phrases         []string
	}
	if json.Unmarshal([]byte(line), &v) != nil {
		return nil
	}
	return append(append(v.Forms, v.Phrases...), v.Rule, v.Word, v.Past, v.Base)
}
