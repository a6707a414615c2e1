package grammar

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/text"
)

// EachOf reports the words at token i that open a list: كلا من.
func EachOf(a *analysis.Article, i int) bool {
	if !a.Lang.OpensEntry(a.Bare(i)) {
		return false
	}
	in, _ := a.Lang.In("each-of", a.Bare(i)+" "+a.Strict(i+1))
	return in
}

// topicReach is how many words a topic without a name has at most with what tells more of it.
const topicReach = 12

// Auxiliary reports a token that can be read as an auxiliary verb.
func Auxiliary(a *analysis.Article, i int) bool {
	_, ok := a.Reading(i, func(v analysis.Verb) bool { return v.Verb.Aux })
	return ok
}

// Trim takes marks and words that join off the ends of a stretch of tokens.
func Trim(a *analysis.Article, from, to int) (int, int) {
	for from < to-1 && (a.Tok(from).Kind > 1 && !a.Tok(from).Is(`"`) || a.Tok(from).Strict == "\n") {
		from++
	}
	for to > from+1 && (a.Tok(to-1).Strict == "\n" || a.Tok(to-1).Is(",") || a.Tok(to-1).Is(".") || a.Tok(to-1).Is(":") || a.Tok(to-1).Is(";") || dangles(a, to-1)) {
		to--
	}
	return from, to
}

// dangles reports a word at the end of a stretch that only opens what follows: قبل, بينما, "and".
func dangles(a *analysis.Article, i int) bool {
	return a.Outer[i] < 0 && a.Known(i).Is("prep", "sub", "rel", "conj")
}

// ClauseOpens reports a word of Arabic that opens a clause with a subject of its own: بينما.
func ClauseOpens(a *analysis.Article, j int) bool {
	in, _ := a.Lang.In("clause-openers", a.Strict(j))
	if in && a.Spelt(j).Is("prep") {
		in, _ = a.Lang.In("clause-openers", a.Strict(j+1)) // في حين, and no other في
	}
	return in && a.Lang.Code == "ar"
}

// withWindow is how many words behind a verb its telling object may stand:
// أعلنت الجماعة في بيان نشرته على تلغرام مسؤوليتها.
const withWindow = 14

// Reach gives the token up to which the telling object of the verb at i may
// stand; a name counts as one word, a mark as none in Arabic.
func Reach(a *analysis.Article, i, end int) int {
	words := withWindow
	for j := i + 1; j < end; j++ {
		if a.Lang.Code == "ar" && a.Tok(j).Kind == text.Punct {
			continue
		}
		if words--; words == 0 {
			return j
		}
		if m := a.At(j); m != nil {
			j = max(j, m.Last-1)
		}
	}
	return end
}

// AfterPreposition reports a word that a preposition governs, hence a noun.
func AfterPreposition(a *analysis.Article, i int) bool {
	if i > 1 && a.Spelt(i-2).Is("prep") && ClauseOpens(a, i-2) {
		return false // في حين حملهم
	}
	return i > 0 && a.Known(i-1).Is("prep") && a.Tok(i-1).Kind == text.Word && !a.Known(i-1).Is("sub", "rel", "part")
}

// Follows reports that one of the words stands in (i, end).
func Follows(a *analysis.Article, i, end int, words map[string]bool) bool {
	for j := i + 1; j < end; j++ {
		for _, r := range a.Readings(j) {
			if words[r.Stem] {
				return true
			}
		}
		if j > i+1 && a.Tok(j).Is(".") {
			return false
		}
	}
	return false
}

// Purpose is the particle that joins a verb to one before it.
const Purpose = "\u0644"

// OpensPhrase reports a word behind a mark or with a leading و, where a
// participle goes on with the sentence's speaker rather than describing a noun.
func OpensPhrase(a *analysis.Article, i int) bool {
	return a.Tok(i-1).Kind != text.Word || a.Bare(i) != a.Strict(i) || a.Tanwin(i) || a.Outer[i-1] >= 0 || Accusative(a, i) && !DescribesNoun(a, i)
}

// Accusative reports the ending that a masculine noun has in the accusative
// alone: قائلا.
func Accusative(a *analysis.Article, i int) bool {
	return a.Lang.Code == "ar" && strings.HasSuffix(a.Strict(i), "ا")
}

// DescribesNoun reports an indefinite noun right before a verb.
func DescribesNoun(a *analysis.Article, i int) bool {
	if a.Spelt(i-1).InAny("lasting", "own-side") {
		return false
	}
	return i > 0 && a.Tok(i-1).Kind == text.Word && a.Outer[i-1] < 0 && !a.Closed(i-1) && !analysis.HasArticle(a.Strict(i-1))
}

// FiniteAt reports a finite verb at token i, before names are known.
func FiniteAt(a *analysis.Article, i int) bool {
	_, ok := FiniteWord(a, i)
	return ok
}

// FiniteWord is finite before mentions are known.
func FiniteWord(a *analysis.Article, i int) (analysis.Verb, bool) {
	return a.Reading(i, func(v analysis.Verb) bool { return v.Finite() })
}

// BehindSubject reports a name that only a comma parts from the subject found before it, an
// object or what tells more of him: طالب الائتلاف، مجلس الأمن بعقد جلسة.
func BehindSubject(a *analysis.Article, m *analysis.Mention, found []int) bool {
	if len(found) == 0 || !a.Tok(m.First-1).Is(",") {
		return false
	}
	return a.Mentions[found[0]].Last == m.First-1
}

// Subordinate reports a verb within a clause that tells of a noun or of what was said.
func Subordinate(a *analysis.Article, k int) bool {
	return a.Known(k-1).Is("rel", "sub") || DescribesNoun(a, k)
}

// PastQuote gives the token behind an opening mark at i, or i.
func PastQuote(a *analysis.Article, i int) int {
	if a.Tok(i).Is(`"`) || a.Tok(i).Is("(") {
		return i + 1
	}
	return i
}
