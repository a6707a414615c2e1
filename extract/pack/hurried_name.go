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

// hurriedAdjectives adds to the adjectives of unnamed sources their hurried spellings:
// امني, أمنى and امنى for أمني.
func (l *Language) hurriedAdjectives() {
	list := l.lists["anonymous-adjectives"]
	if l.Code != "ar" || list == nil {
		return
	}
	for _, word := range slices.Sorted(maps.Keys(list)) {
		for _, w := range []string{Plain(word), undotted(word), undotted(Plain(word))} {
			if _, listed := list[w]; w != "" && !listed && l.classes[w] == nil {
				list[w] = list[word]
			}
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

// Plain gives a word as hurried Arabic writes it: the hamza on or under an alef
// left out, a final yeh without its dots or the other way round.
func Plain(s string) string {
	if !variable(s) {
		return s
	}
	var buf [64]byte // enough for all but freak words
	return string(appendPlain(buf[:0], s))
}

// appendPlain appends what Plain gives.
func appendPlain(b []byte, s string) []byte {
	b = append(b, s...)
	for i := 1; i < len(b); i++ {
		switch {
		case b[i-1] == 0xD8 && (b[i] == 0xA2 || b[i] == 0xA3 || b[i] == 0xA5): // آ أ إ
			b[i] = 0xA7
		case b[i-1] == 0xD9 && b[i] == 0x89: // ى
			b[i] = 0x8A
		}
	}
	return b
}

// hurried looks a strict word up in a table, then as the Egyptian press writes it, with no
// dots under its final yeh, and then in that of the table's words as hurried writing spells
// them, without a hamza.
func hurried[V any](l *Language, table, plain map[string]V, strict string) V {
	v, ok := table[strict]
	if ok || len(plain) == 0 {
		return v
	}
	if stem, cut := strings.CutSuffix(strict, "ى"); cut && len(stem) > 6 { // four letters: والى is "and to"
		if v, ok = table[stem+"ي"]; ok && len(l.findClasses(strict)) == 0 {
			return v // دبلوماسى
		}
	}
	if strings.Contains(strict, "ى") {
		strict = Plain(strict)
	}
	if v, ok = plain[strict]; ok && len(l.findClasses(strict)) > 0 {
		var none V
		return none
	}
	return v
}

// spelt gives the hurried spelling of every key that differs from it.
func spelt[V any](table map[string]V) map[string]V {
	plain := map[string]V{}
	for _, k := range slices.Sorted(maps.Keys(table)) { // of two that are spelt alike the last, on every run
		if p := Plain(k); p != k {
			plain[p] = table[k]
		}
	}
	return plain
}
