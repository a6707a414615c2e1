package sources

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
)

// authorReach is how many sentences before a text that is told again its author may be named.
const authorReach = 6

// authorBefore finds whose the text is that speaks at token i with the article (البيان, التقرير):
// who was told with the same noun before, as its author or as the one who spoke in it.
func authorBefore(a *analysis.Article, c *analysis.Cue, i int) []int {
	noun := analysis.TrimArticle(a.Strict(i))
	first := a.Sentences[max(c.Sent-authorReach, 0)].First
	for j := c.Pos - 1; j >= first; j-- {
		if a.Outer[j] >= 0 || !isDocument(a, j, noun) {
			continue
		}
		if src := authorAt(a, j); len(src) > 0 {
			return src
		}
	}
	return nil
}

// isDocument reports the noun at token j, in whatever case it stands: تقريرا.
func isDocument(a *analysis.Article, j int, noun string) bool {
	for _, r := range a.Readings(j) {
		w := analysis.TrimArticle(r.Stem)
		if w == noun || strings.TrimSuffix(w, "ا") == noun {
			return true
		}
	}
	return false
}

// authorAt gives the author of the text told at token j: named behind it (تقرير المنظمة, بيان
// للحركة), the one who speaks in it (قالت المنظمة في تقرير), or who issued it (نشرت المنظمة تقريرا).
func authorAt(a *analysis.Article, j int) []int {
	s := a.SentAt[j]
	if s < 0 || a.Sentences[s].Noise != "" {
		return nil
	}
	if m := a.At(grammar.PastQuote(a, j+1)); m != nil && m.Prefix == "" && analysis.MaySpeak(m.Type) {
		return []int{a.Outer[m.First]}
	}
	if src := cues.Author(a, j, a.Sentences[s].Last); len(src) > 0 {
		return src
	}
	if analysis.HasArticle(a.Strict(j)) {
		return nil
	}
	for k := len(a.Cues) - 1; k >= 0; k-- {
		d := &a.Cues[k]
		if d.Sent == s && analysis.Speaks(d.Class) && d.Verb != nil && d.Pos < j && len(d.Sources) > 0 {
			return d.Sources[:1]
		}
	}
	return issuedBy(a, j, s)
}

// issuedBy gives the subject of the verb whose object is the text at token j: نشرت المنظمة تقريرا.
func issuedBy(a *analysis.Article, j, s int) []int {
	for k := j - 1; k >= a.Sentences[s].First && k > j-8; k-- {
		m := a.At(k)
		if m == nil {
			if a.Known(k).Is("prep") {
				return nil
			}
			continue
		}
		k = m.First
		if _, verb := a.Finite(m.First - 1); verb && m.Prefix == "" && analysis.MaySpeak(m.Type) {
			return []int{a.Outer[m.First]}
		}
	}
	return nil
}
