package main

import (
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Letters without a decomposition, as English news writes them.
var plainLetters = strings.NewReplacer(
	"ı", "i", "ł", "l", "Ł", "L", "ø", "o", "Ø", "O", "đ", "d", "Đ", "D", "ß", "ss",
	"æ", "ae", "Æ", "Ae", "œ", "oe", "ə", "a", "Ə", "A", "þ", "th", "ħ", "h",
	"‘", "", "’", "", "`", "", "ʻ", "", "ʼ", "", "ʿ", "", "ʾ", "", "'", "", "´", "",
	"–", "-",
)

// plainLatin writes a romanised name in ASCII; "" where that is impossible.
func plainLatin(name string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(plainLetters.Replace(name)) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case r < unicode.MaxASCII:
			b.WriteRune(r)
		default:
			return ""
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// The article's forms as GeoNames and the French school romanise it.
var latinArticle = regexp.MustCompile(`^(?:Al|Ad|Adh|An|Ar|As|Ash|At|Ath|Az|El|Ed|En|Er|Es|Et|Ez|Ech)[ -]('?[A-Z].*)$`)

// englishName returns the name as English news would write it: ASCII, the
// Arabic article as "Al-".
func englishName(name string, arabicCountry bool) string {
	plain := plainLatin(name)
	if i := strings.IndexAny(plain, ",(/"); i > 0 {
		plain = strings.TrimSpace(plain[:i])
	}
	if m := latinArticle.FindStringSubmatch(plain); m != nil && arabicCountry {
		return "Al-" + m[1]
	}
	return plain
}

// withoutArticle drops a leading "Al-"; ok is false where there is none.
func withoutArticle(name string) (rest string, ok bool) {
	return strings.CutPrefix(name, "Al-")
}

var notSlug = regexp.MustCompile(`[^a-z0-9]+`)

// slug turns an English name into the last part of an id.
func slug(name string) string {
	s := strings.ToLower(plainLatin(name))
	s = strings.TrimPrefix(s, "al-")
	return strings.Trim(notSlug.ReplaceAllString(s, "-"), "-")
}

// skeleton reduces a name of either script to classes of consonants, so that a
// spelling can be compared with its romanisation: vowels, semivowels, h and
// the laryngeals go, p is b, and all of k, q, g, j, kh, gh are one.
func skeleton(name string) string {
	name = strings.ToLower(name)
	if isArabic(name) {
		var words []string
		for _, w := range strings.Fields(foldArabic(name)) {
			words = append(words, bare(w))
		}
		name = strings.ReplaceAll(strings.Join(words, " "), "تش", "ش")
	} else {
		name = latinArticleLower.ReplaceAllString(plainLatin(name), "$1")
		name = digraphs.Replace(name)
	}
	var b strings.Builder
	var last byte
	for _, r := range name {
		c := consonantClass(r)
		if c != 0 && c != last {
			b.WriteByte(c)
		}
		last = c
	}
	return b.String()
}

var (
	latinArticleLower = regexp.MustCompile(`(^|[ -])(?:al|ad|adh|an|ar|as|ash|at|ath|az|el|ed|en|er|es|et|ez|ech)[ -]`)
	digraphs          = strings.NewReplacer("kh", "k", "gh", "g", "sh", "s", "ch", "s", "th", "t", "dh", "d", "zh", "z", "ph", "f", "x", "ks", "ce", "se", "ci", "si")
)

// consonantClass is 0 for what the skeleton leaves out.
func consonantClass(r rune) byte {
	switch r {
	case 'b', 'p', 'ب':
		return 'B'
	case 't', 'ت', 'ث', 'ط':
		return 'T'
	case 'd', 'z', 'د', 'ذ', 'ز', 'ض', 'ظ':
		return 'D'
	case 's', 'س', 'ش', 'ص':
		return 'S'
	case 'k', 'q', 'g', 'j', 'c', 'ج', 'خ', 'غ', 'ق', 'ك':
		return 'K'
	case 'f', 'v', 'ف':
		return 'F'
	case 'r', 'ر':
		return 'R'
	case 'l', 'ل':
		return 'L'
	case 'm', 'م':
		return 'M'
	case 'n', 'ن':
		return 'N'
	}
	return 0
}
