package english

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/text"
)

// phraseKey gives n words from token t on as an entry of the packs; "" where none begins so.
func phraseKey(a *analysis.Article, t, n int) string {
	if n > 1 && !a.Spelt(t).OpensEntry() {
		return ""
	}
	var b strings.Builder
	for k := t; k < t+n; k++ {
		if a.Tok(k).Kind != text.Word || grammar.Possessive(a, k) {
			return ""
		}
		if n == 1 {
			return a.Strict(k)
		}
		if k > t {
			b.WriteByte(' ')
		}
		b.WriteString(a.Strict(k))
	}
	return b.String()
}
