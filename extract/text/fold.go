package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Arabic letters and marks that the folds name.
const (
	alef          = '\u0627'
	alefMadda     = '\u0622'
	alefHamza     = '\u0623'
	alefHamzaDown = '\u0625'
	alefWasla     = '\u0671'
	wawHamza      = '\u0624'
	yehHamza      = '\u0626'
	tehMarbuta    = '\u0629'
	heh           = '\u0647'
	waw           = '\u0648'
	yeh           = '\u064A'
	alefMaksura   = '\u0649'
	kaf           = '\u0643'
	lam           = '\u0644'
	tatweel       = '\u0640'
	damma         = '\u064F'
	farsiYeh      = '\u06CC'
	keheh         = '\u06A9'
	yehBarree     = '\u06D2'
	hehGoal       = '\u06C1'
	hehAe         = '\u06D5'
)

// ignorable reports signs that carry no letter: directional marks, zero-width
// joiners, the soft hyphen and the byte-order mark.
func ignorable(r rune) bool {
	switch {
	case r >= '\u200B' && r <= '\u200F', r >= '\u202A' && r <= '\u202E',
		r >= '\u2060' && r <= '\u2069', r == '\uFEFF', r == '\u00AD':
		return true
	}
	return false
}

// mark reports signs that stand within a word and carry no letter of their own.
func mark(r rune) bool {
	if plainLetter(r) || r < 0x80 {
		return false
	}
	return r == tatweel || unicode.Is(unicode.Mn, r) || ignorable(r)
}

func isArabic(r rune) bool {
	return r >= '\u0620' && r <= '\u064A' || r >= '\u066E' && r <= '\u06D5' || r >= '\u06EE' && r <= '\u06FF' ||
		r >= '\u0750' && r <= '\u077F' || r >= '\uFB50' && r <= '\uFDFF' || r >= '\uFE70' && r <= '\uFEFC'
}

// digit gives the value of a digit in the three scripts of Arabic news.
func digit(r rune) (rune, bool) {
	switch {
	case r >= '0' && r <= '9':
		return r, true
	case r >= '\u0660' && r <= '\u0669':
		return '0' + r - '\u0660', true
	case r >= '\u06F0' && r <= '\u06F9':
		return '0' + r - '\u06F0', true
	}
	return 0, false
}

// Head gives the first n code points of a text, or all of it.
func Head(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}

// Fold gives the strict key of a word: the same letters for every keyboard and
// typesetter, and nothing that changes the word. Hamza, teh marbuta and alef
// maksura stay, since without them علي and على, or آب and أب, are one word.
func Fold(s string) string {
	var buf [64]byte
	out := buf[:0]
	for _, r := range s {
		out = foldRune(out, r)
	}
	if string(out) == s {
		return s
	}
	return string(out)
}

// foldRune adds what a sign is in the strict key, if anything.
func foldRune(out []byte, r rune) []byte {
	if plainLetter(r) {
		return utf8.AppendRune(out, r)
	}
	if mark(r) {
		return out
	}
	if d, ok := digit(r); ok {
		return utf8.AppendRune(out, d)
	}
	switch r {
	case farsiYeh, yehBarree:
		r = yeh
	case keheh:
		r = kaf
	case hehGoal, hehAe:
		r = heh
	case alefWasla:
		r = alef
	case '\u2019', '\u2018', '\u02BC', '\u02BF', '\u02BE', '`':
		r = '\''
	}
	if r < 0x80 || isPlainArabic(r) {
		return utf8.AppendRune(out, unicode.ToLower(r))
	}
	// Presentation forms and accented Latin letters come apart here.
	for _, c := range norm.NFKD.String(string(r)) {
		if !mark(c) {
			out = utf8.AppendRune(out, unicode.ToLower(c))
		}
	}
	return out
}

// plainLetter reports the letters that most Arabic text consists of, and small Latin
// ones: they are no marks, and stay what they are.
func plainLetter(r rune) bool {
	return r >= '\u0621' && r <= '\u063A' || r >= '\u0641' && r <= '\u064A' || r >= 'a' && r <= 'z'
}

func isPlainArabic(r rune) bool { return r >= '\u0620' && r <= '\u06FF' }

// Loosen gives the loose key of a word from its strict key, for names only:
// the article goes, hamza seats, teh marbuta and alef maksura are spelt alike,
// and Latin names lose their apostrophes.
func Loosen(strict string) string {
	s, articled := strings.CutPrefix(strict, "ال")
	if articled && utf8.RuneCountInString(s) < 2 {
		s = strict
	}
	if !varies(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch r {
		case alefMadda, alefHamza, alefHamzaDown:
			return alef
		case wawHamza:
			return waw
		case yehHamza, alefMaksura:
			return yeh
		case tehMarbuta:
			return heh
		case '\'':
			return -1
		}
		return r
	}, s)
}

// varies reports a word with a letter that Loosen changes: the apostrophe, and Arabic
// letters of two bytes of UTF-8.
func varies(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case c == '\'':
			return true
		case c >= 0xA2 && c <= 0xA6 && i > 0 && s[i-1] == 0xD8: // آ أ ؤ إ ئ
			return true
		case c == 0xA9 && i > 0 && s[i-1] == 0xD8, c == 0x89 && i > 0 && s[i-1] == 0xD9: // ة ى
			return true
		}
	}
	return false
}
