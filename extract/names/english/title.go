package english

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/text"
)

// tokenTitle returns the token behind the longest title at j, or j.
func tokenTitle(a *analysis.Article, j int) int {
	best := j
	for _, p := range a.Spelt(j).Titles() {
		if n := dottedPhrase(a, j, p.Words); n > best {
			best = n
		}
	}
	if best > j && best < len(a.Doc.Tokens) && a.Tok(best).Is(".") && abbreviated(a, best-1) {
		best++
	}
	if best == j+1 && describesBody(a, j) {
		return j
	}
	return best
}

// mediumWords bounds the words of a medium's name before its noun.
const mediumWords = 4

// describesBody reports a title at token j that is an adjective here: before a noun for a body
// that is general, before the name of a medium with its noun. The General Staff, the official
// Xinhua news agency, a private TV channel.
func describesBody(a *analysis.Article, j int) bool {
	if !a.Spelt(j).InAny("title-adjectives") {
		return false
	}
	if a.Tok(j).Upper && !SentenceInitial(a, j) {
		return a.Spelt(j + 1).InAny("general-bodies")
	}
	k := j + 1
	for k < j+1+mediumWords && k < len(a.Doc.Tokens) && a.Tok(k).Kind == text.Word && (a.Tok(k).Upper || grammar.Joint(a, k-1)) {
		k++
	}
	return k > j+1 && (a.Spelt(k).InAny("media-nouns") || a.Spelt(k+1).InAny("media-nouns") && a.Spelt(k).InAny("modifiers"))
}

// dottedPhrase matches words from token j, passing over the dots of
// abbreviations; it returns the token behind, or 0.
func dottedPhrase(a *analysis.Article, j int, words []string) int {
	k := j
	for n, w := range words {
		if n > 0 && k < len(a.Doc.Tokens) && a.Tok(k).Is(".") && w != "." {
			k++
		}
		if n > 0 && k < len(a.Doc.Tokens) && a.Tok(k).Is("-") && a.Tok(k-1).Is(".") && w != "-" {
			k++ // Lt.-Col.
		}
		if a.Strict(k) != w {
			return 0
		}
		k++
	}
	return k
}

func titleClassAt(a *analysis.Article, j, last int) string {
	var words []string
	for k := j; k < last; k++ {
		if !a.Tok(k).Is(".") {
			words = append(words, a.Strict(k))
		}
	}
	return a.Lang.TitleClass(strings.Join(words, " "))
}
