package analysis

import (
	"strings"
)

// LooseKey gives a name's loose words with one space between.
func (a *Article) LooseKey(s string) string { return strings.Join(a.NameWords(s), " ") }

// mostNames is how many names are kept folded before all are forgotten.
const mostNames = 1 << 13

// NameWords gives the loose words of a name, which are nobody's to change; a name is
// compared many times, in one article after the other, and folded once.
func (a *Article) NameWords(s string) []string {
	if s == "" {
		return nil
	}
	if w, ok := a.Folded[s]; ok {
		return w
	}
	if len(a.Folded) >= mostNames {
		clear(a.Folded)
	}
	w := a.Scratch.name.LooseWords(s)
	a.Folded[s] = w
	return w
}

// ContainsAll reports that one list has every word of another.
func ContainsAll(have, want []string) bool {
	for _, w := range want {
		found := false
		for _, h := range have {
			found = found || h == w
		}
		if !found {
			return false
		}
	}
	return true
}
