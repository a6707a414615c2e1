package roles

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/text"
)

// ownActs reports that a speaker's own men, told at token j in the clause of a happening,
// can be who did it: not those whom a preposition governs (سقط على قواته), unless it takes
// them out of a number (ثلاثة من مقاتليه), not the object of a verb behind its subject (صاروخ
// استهدف قواته), and not those of whom another verb tells (جنوده قتلوا بعبوة استهدفت).
func ownActs(a *analysis.Article, j int, h *analysis.Happening) bool {
	if h.Verb == nil || h.Nominal {
		return true
	}
	if j >= h.Last {
		return h.Verb.Suffix || !behindSubject(a, h.Pos)
	}
	if a.Known(j-1).Is("prep") && a.Outer[j-1] < 0 && !takenOut(a, j-1) {
		return false
	}
	return tellsNext(a, j, h)
}

// takenOut reports a preposition at token i that takes some out of many: ثلاثة من, أحد من.
func takenOut(a *analysis.Article, i int) bool {
	return a.Spelt(i).InAny("from-or-of") && a.Outer[max(i-1, 0)] < 0 &&
		(a.Tok(i-1).Kind == text.Number || a.Lang.Is(a.Bare(i-1), "num", "quant") || a.Known(i-1).InAny("soldiers") || a.Lang.InAny(strings.TrimSuffix(a.Bare(i-1), "ا"), "one-of"))
}

// behindSubject reports a verb at token i that has its subject, without the article, right
// before it: صاروخ استهدف.
func behindSubject(a *analysis.Article, i int) bool {
	return grammar.DescribesNoun(a, i) && !a.IsTime(i-1) && !grammar.Auxiliary(a, i-1) && !a.Spelt(i-1).InAny("own-words") && !a.Known(i-1).Is("adv", "time", "part", "prep", "sub", "rel", "conj", "aux")
}
