package local

import (
	"strings"
	"unicode"

	"github.com/clipperhouse/uax29/v2/words"
	"golang.org/x/text/unicode/norm"
)

// eachWord yields the words of a text as the full-text indexes keep them: cut
// by the rules of Unicode (UAX 29), as Neo4j's standard analyzer cuts them, and
// folded.
func eachWord(text string, yield func(word string)) {
	cut := words.FromString(text)
	for cut.Next() {
		if w := foldWord(cut.Value()); w != "" {
			yield(w)
		}
	}
}

// foldWord brings the spellings of a word together: small letters, no accents,
// vowel signs or stretching, one digit for its three forms, and one letter for
// the seats of the hamza, for the two forms of yeh and for heh with and without
// dots. It gives "" for what holds neither letter nor digit.
func foldWord(word string) string {
	var b strings.Builder
	b.Grow(len(word))
	holds := false
	for _, r := range word {
		if r < 0x80 {
			r = unicode.ToLower(r)
			holds = holds || r >= 'a' && r <= 'z' || r >= '0' && r <= '9'
			b.WriteRune(r)
			continue
		}
		for _, c := range norm.NFKD.String(string(r)) {
			if c = foldRune(c); c < 0 {
				continue
			}
			holds = holds || unicode.IsLetter(c) || unicode.IsDigit(c)
			b.WriteRune(c)
		}
	}
	if !holds {
		return ""
	}
	return b.String()
}

const (
	tatweel       = '\u0640'
	alef          = '\u0627'
	alefWasla     = '\u0671'
	waw           = '\u0648'
	heh           = '\u0647'
	hehGoal       = '\u06C1'
	hehAe         = '\u06D5'
	tehMarbuta    = '\u0629'
	yeh           = '\u064A'
	alefMaksura   = '\u0649'
	farsiYeh      = '\u06CC'
	yehBarree     = '\u06D2'
	kaf           = '\u0643'
	keheh         = '\u06A9'
	arabicZero    = '\u0660'
	arabicNine    = '\u0669'
	farsiZero     = '\u06F0'
	farsiNine     = '\u06F9'
	rightQuote    = '\u2019'
	modifierQuote = '\u02BC'
)

// foldRune folds a letter that is decomposed already, so that the seat of a
// hamza stands before the mark; it gives -1 for what is left out.
func foldRune(r rune) rune {
	switch {
	case r == tatweel, unicode.Is(unicode.Mn, r), unicode.Is(unicode.Cf, r):
		return -1
	case r >= arabicZero && r <= arabicNine:
		return '0' + r - arabicZero
	case r >= farsiZero && r <= farsiNine:
		return '0' + r - farsiZero
	}
	switch r {
	case alefWasla:
		return alef
	case hehGoal, hehAe, tehMarbuta:
		return heh
	case alefMaksura, farsiYeh, yehBarree:
		return yeh
	case keheh:
		return kaf
	case rightQuote, modifierQuote:
		return '\''
	}
	return unicode.ToLower(r)
}
