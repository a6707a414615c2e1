package eval

import (
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

// Arabic letters and signs that phrases name.
const (
	tatweel  = '\u0640'
	definite = "\u0627\u0644" // ال, the article
	forThe   = "\u0644\u0644" // لل, the article behind the particle ل
)

// phrase is a name or quote as it is compared: a word after the other, each in
// the forms that it may take.
type phrase []word

// word lists a word with and without attached particles and article.
type word []string

// alike spells letters the same that typists mix up.
var alike = map[rune]rune{
	'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ٱ': 'ا', 'ى': 'ي', 'ی': 'ي', 'ئ': 'ي', 'ؤ': 'و', 'ة': 'ه',
	'ک': 'ك', 'گ': 'ك', 'ڤ': 'ف', 'چ': 'ج',
}

// light are words that tell no name from another: prepositions, articles and
// nouns of places that one text writes and the other leaves out.
var light = map[string]bool{
	"في": true, "من": true, "على": true, "قاعده": true, "مدينه": true, "بلده": true, "محافظه": true,
	"the": true, "of": true, "in": true, "and": true, "al": true, "el": true, "base": true, "city": true,
}

// particles may stand at the head of an Arabic word.
var particles = []string{"و", "ف", "ب", "ل", "ك", "وب", "ول"}

// parsePhrase reads a name or quote. Light words go, unless there are no others.
func parsePhrase(s string) phrase {
	tokens := fold(s)
	var heavy []string
	for _, t := range tokens {
		if !light[t] {
			heavy = append(heavy, t)
		}
	}
	if len(heavy) == 0 {
		heavy = tokens
	}
	p := make(phrase, len(heavy))
	for i, t := range heavy {
		p[i] = forms(t)
	}
	return p
}

// fold gives the words of a text in one spelling, without marks.
func fold(s string) []string {
	s = strings.Map(func(r rune) rune {
		if r == tatweel || norm.NFKC.PropertiesString(string(r)).CCC() != 0 {
			return -1
		}
		if a, ok := alike[r]; ok {
			return a
		}
		return r
	}, norm.NFKC.String(s))
	s = cases.Lower(language.Und).String(s)
	return strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) })
}

// forms takes particles and article off an Arabic word, the plural's s off any other.
func forms(token string) word {
	letters := len([]rune(token))
	out := word{token}
	switch first := []rune(token)[0]; {
	case first >= '\u0600' && first <= '\u06FF':
		for _, p := range particles {
			if rest, ok := strings.CutPrefix(token, p); ok && letters-len([]rune(p)) >= 3 {
				out = append(out, rest)
			}
		}
		for _, t := range out {
			for _, p := range []string{definite, forThe} {
				if rest, ok := strings.CutPrefix(t, p); ok && len([]rune(t)) > 4 {
					out = append(out, rest)
				}
			}
		}
	case strings.HasSuffix(token, "s"):
		out = append(out, strings.TrimSuffix(token, "s"))
	}
	return out
}

// similarity gives the share of words that two phrases have in common, from 0
// to 1, each word counted once.
func similarity(a, b phrase) float64 {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	hits, used := 0, make([]bool, len(b))
	for _, w := range a {
		for i, u := range b {
			if !used[i] && w.meets(u) {
				used[i] = true
				hits++
				break
			}
		}
	}
	return float64(2*hits) / float64(len(a)+len(b))
}

func (w word) meets(u word) bool {
	for _, x := range w {
		for _, y := range u {
			if x == y {
				return true
			}
		}
	}
	return false
}
