package main

import (
	"slices"
	"strings"
	"unicode"

	"isnad/extract/text"
)

// Letters that decide about a spelling.
const (
	alefMadda    = '\u0622'
	alefHamza    = '\u0623'
	wawHamza     = '\u0624'
	alefHamzaLow = '\u0625'
	yehHamza     = '\u0626'
	alef         = '\u0627'
	tehMarbuta   = '\u0629'
	ghayn        = '\u063A'
	tatweel      = '\u0640'
	waw          = '\u0648'
	alefMaksura  = '\u0649'
	yeh          = '\u064A'
	alefWasla    = '\u0671'
	heh          = '\u0647'
	article      = "\u0627\u0644" // ال
)

// cleanArabic returns the name as Arabic news would write it: no vowel marks,
// no direction marks, nothing from a comma or bracket on ("زحله، لبنان"), no
// leading "city of". It returns "" where a letter is not of the Arabic
// alphabet, as in Persian, Kurdish and Urdu spellings.
func cleanArabic(name string) string {
	if i := strings.IndexAny(name, "،,(/"); i >= 0 {
		name = name[:i]
	}
	var b strings.Builder
	for _, r := range name {
		switch {
		case unicode.Is(unicode.Mn, r), unicode.Is(unicode.Cf, r), r == tatweel:
		case r == ' ', r == '-', r == '\u00A0':
			b.WriteRune(' ')
		case isArabicLetter(r):
			b.WriteRune(r)
		default:
			return ""
		}
	}
	words := strings.Fields(b.String())
	for _, w := range words {
		if strings.HasPrefix(w, string(yehHamza)) || strings.ContainsRune(strings.TrimSuffix(w, string(tehMarbuta)), tehMarbuta) {
			return "" // Uyghur and Kurdish vowels
		}
		// Maksura stands at a word's end alone; elsewhere it is a slip for yeh.
		if i := strings.IndexRune(w, alefMaksura); i >= 0 && i+len(string(alefMaksura)) < len(w) {
			return ""
		}
	}
	if len(words) > 1 && isPlaceWord(words[0]) {
		words = words[1:]
	}
	return strings.Join(words, " ")
}

// isArabicLetter reports whether r is one of the 28 letters or their hamza,
// maksura and marbuta forms: what a keyboard for Arabic writes.
func isArabicLetter(r rune) bool {
	return r >= '\u0621' && r <= '\u063A' || r >= '\u0641' && r <= yeh
}

// isPlaceWord reports whether the word only says what kind of place follows.
func isPlaceWord(w string) bool {
	switch w {
	case "مدينة", "بلدة", "قرية", "ناحية", "قضاء", "محافظة", "مديرية", "بلدية", "ولاية":
		return true
	}
	return false
}

// foldArabic unifies the spellings that writers mix: hamza seats, final yeh
// and maksura, teh marbuta and heh.
func foldArabic(s string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case alefMadda, alefHamza, alefHamzaLow, alefWasla:
			return alef
		case alefMaksura, yehHamza:
			return yeh
		case tehMarbuta:
			return heh
		case wawHamza:
			return waw
		case tatweel:
			return -1
		}
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, s)
}

// fold is the key under which names of both scripts are compared: that of the
// catalogue's look-up, to which articles and hamza seats count for nothing.
func fold(s string) string {
	words := strings.Fields(strings.ReplaceAll(s, "-", " "))
	for i, w := range words {
		words[i] = text.Loosen(text.Fold(w))
	}
	kept := slices.DeleteFunc(slices.Clone(words), func(w string) bool { return w == "al" || w == "el" || w == "the" })
	if len(kept) == 0 {
		kept = words
	}
	return strings.Join(kept, " ")
}

// isArabic reports whether the name is written in Arabic letters.
func isArabic(s string) bool {
	for _, r := range s {
		if unicode.Is(unicode.Arabic, r) {
			return true
		}
	}
	return false
}

// bare drops the article of a single-word or compound name.
func bare(s string) string { return strings.TrimPrefix(s, article) }
