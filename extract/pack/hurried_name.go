package pack

import (
	"maps"
	"slices"
	"strings"
)

// givenNames is the word list of given names.
const givenNames = "given-names"

// hurriedNames adds to the given names their hurried spellings: احمد for أحمد, حسنى for
// حسني. One that the language has for something else as well (الان, which is "now") is
// ambiguous.
func (l *Language) hurriedNames() {
	list := l.lists[givenNames]
	if l.Code != "ar" || list == nil {
		return
	}
	for _, name := range slices.Sorted(maps.Keys(list)) {
		for _, w := range []string{withoutHamza(name), undotted(name)} {
			if _, listed := list[w]; w == "" || listed || l.classes[w] != nil {
				continue
			}
			list[w] = list[name] || l.otherWord(w, name)
		}
	}
}

// withoutHamza gives a name whose alefs lose their hamza. One in ى keeps it: ليلي is
// "nightly".
func withoutHamza(name string) string {
	if strings.HasSuffix(name, "ى") {
		return ""
	}
	return Plain(name)
}

// undotted gives a word in ي as some write it, with ى, or "".
func undotted(w string) string {
	stem, ok := strings.CutSuffix(w, "ي")
	if !ok || len(stem) < 6 { // three letters: على is "on"
		return ""
	}
	return stem + "ى"
}

// otherWord reports that a hurried spelling is a word of the language where the name in
// its careful one is none.
func (l *Language) otherWord(w, name string) bool {
	behind := strings.TrimPrefix(w, "و") // وسمى is no وسمي, but "and called"
	if l.plainClasses[w] != nil || len(l.Forms(w)) > 0 && len(l.Forms(name)) == 0 || behind != w && len(l.Forms(behind)) > 0 {
		return true
	}
	for list, words := range l.lists {
		if _, in := words[w]; in && list != givenNames {
			return true
		}
	}
	return false
}
