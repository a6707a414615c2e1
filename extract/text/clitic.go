package text

import "strings"

// Reading is one way to read a word: as it stands, or behind attached
// particles.
type Reading struct {
	Clitic int    // letters taken off the head (an assimilated لل counts one)
	Prefix string // the particles: و ف ب ل ك س and pairs of them
	Stem   string // strict key of the rest, with the article where it is written
	Loose  string // loose key of the rest
}

// minStem (but for an opener) is the shortest rest, in letters, that a particle is taken off from:
// below it the particle is nearly always a letter of the word itself.
const minStem = 3

// prefixes in the order in which they may stand before a word. س goes with
// verbs alone and is left to the verb tables.
var prefixes = []string{"و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "فك"}

// particles is how many of the prefixes are single: the first.
const particles = 5

// Readings lists the ways to read a token, the unstripped one first, as it is
// right for the many words that begin with such a letter (بغداد، وزير، كتائب).
func Readings(t *Token) []Reading { return AppendReadings(nil, t) }

// AppendReadings adds the ways to read a token to a list.
func AppendReadings(out []Reading, t *Token) []Reading {
	out = append(out, Reading{Stem: t.Strict, Loose: t.Loose})
	if t.Kind != Word || !t.Arabic || !opensWithParticle(t.Strict) {
		return out
	}
	add := func(letters int, prefix, stem string) {
		out = append(out, Reading{Clitic: letters, Prefix: prefix, Stem: stem, Loose: Loosen(stem)})
	}
	for _, p := range prefixes {
		rest, ok := strings.CutPrefix(t.Strict, p)
		if !ok {
			continue
		}
		n := len([]rune(p))
		if strings.HasSuffix(p, "ل") && strings.HasPrefix(rest, "ل") && len([]rune(rest)) > minStem {
			// للعراق = ل + العراق; the second ل stands for the article.
			add(n, p, "ا"+rest)
			if p2 := "ال" + rest; len([]rune(rest)) > minStem {
				add(n, p, p2) // للواء = ل + اللواء
			}
			continue
		}
		if len([]rune(rest)) >= minStem || opener(rest) {
			add(n, p, rest)
		}
	}
	return out
}

// opensWithParticle reports a first letter that may be a particle.
func opensWithParticle(strict string) bool {
	for _, p := range prefixes[:particles] {
		if strings.HasPrefix(strict, p) {
			return true
		}
	}
	return false
}

// opener reports the words of two letters that open names of places, so that a
// particle may stand before them: وذي قار, وتل تمر, بأم قصر, بحي كذا.
func opener(stem string) bool {
	switch stem {
	case "ذي", "تل", "أم", "ام", "حي":
		return true
	}
	return false
}
