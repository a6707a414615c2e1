package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// Guard decides which names of a place may stand alone in a text and which
// need a trigger before them.
type Guard struct {
	ordinary map[string]bool // folded
	famous   map[string]bool // folded
}

// readWords reads one word or phrase a line; # opens a comment.
func readWords(name string, r io.Reader) ([]string, error) {
	var out []string
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		word, _, _ := strings.Cut(lines.Text(), "#")
		if word = strings.TrimSpace(word); word != "" {
			out = append(out, word)
		}
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	return out, nil
}

// newGuard builds a guard from the two lists; famous wins over ordinary.
func newGuard(ordinary, famous []string) Guard {
	g := Guard{ordinary: map[string]bool{}, famous: map[string]bool{}}
	for _, w := range ordinary {
		g.ordinary[fold(w)] = true
	}
	for _, w := range famous {
		g.famous[fold(w)] = true
	}
	return g
}

// standing is what the guard needs to know of the place behind a name.
type standing struct {
	population int
	foreign    bool // far from the conflicts that the catalogue is about
	capital    bool
}

// guards reports whether the name needs a trigger.
func (g Guard) guards(name string, s standing) bool {
	key := fold(name)
	if g.famous[key] {
		return false
	}
	if g.ordinary[key] {
		return true
	}
	if isArabic(name) {
		return guardsArabic(key, strings.HasPrefix(name, article), s)
	}
	return guardsLatin(key, s)
}

// guardsArabic knows the shapes that are mostly not places: three letters or
// fewer, names of persons and tribes, and relative adjectives.
func guardsArabic(key string, hasArticle bool, s standing) bool {
	words := strings.Fields(key)
	letters := utf8.RuneCountInString(words[0])
	if len(words) > 1 {
		return isPersonWord(words[0]) && s.population < 100_000
	}
	switch {
	case letters <= 3:
		return true
	case s.foreign && letters <= 4 && !s.capital && s.population < 1_500_000:
		return true
	case hasArticle && strings.HasSuffix(words[0], string(yeh)):
		return s.population < 100_000 // "الرمادي" is a family's name as well
	case strings.HasPrefix(words[0], "ابو"):
		return s.population < 100_000
	}
	return false
}

// isPersonWord reports whether the folded word opens the name of a person, a
// family or a tribe.
func isPersonWord(w string) bool {
	switch w {
	case "ابو", "ابي", "ابا", "ام", "ابن", "بن", "عبد", "ال", "بني", "بنو", "ذو", "شيخ", "سيد", "نبي", "امام", "عرب", "اهل", "علي", "محمد", "احمد", "حسن", "سيدي", "حاج":
		return true
	}
	return false
}

func guardsLatin(key string, s standing) bool {
	if strings.Contains(key, " ") {
		return (strings.HasPrefix(key, "abu ") || strings.HasPrefix(key, "umm ")) && s.population < 100_000
	}
	switch letters := len(key); {
	case letters <= 3:
		return true
	case letters == 4:
		return !s.capital && s.population < 300_000
	case letters == 5:
		return !s.capital && s.population < 20_000 // a village called like a family
	}
	return false
}
