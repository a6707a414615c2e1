package happenings

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/roles"
	"isnad/extract/text"
)

// noVerb reports an Arabic word that is a verb of a happening by its letters alone: an
// adjective behind a deed (اعتداء غادر), a plural noun where the clause has its verb (أجلت
// القوات أسر الضباط).
func noVerb(a *analysis.Article, i, first int) bool {
	switch {
	case a.Spelt(i).InAny("deed-adjectives"):
		t := a.Stem(i - 1).NounTrigger()
		return t != nil && t.Type == string(record.Attack) && !analysis.HasArticle(a.Strict(i-1)) && !strings.HasPrefix(a.Strict(i-1), "و")
	case a.Spelt(i).InAny("families"):
		return roles.ClauseHasVerb(a, i, first) && !announcedNear(a, i, first)
	}
	return false
}

// weaponHits reports an indefinite weapon right before token i, of which a verb there goes on to
// tell what it hit: قضى في صاروخ ضرب المعسكر.
func weaponHits(a *analysis.Article, i int) bool {
	w := a.Bare(i - 1)
	return i > 0 && a.Outer[i-1] < 0 && !analysis.HasArticle(w) && grammar.NounIn(a, "weapons", strings.TrimPrefix(w, "ب")) && a.Spelt(i).NounTrigger() == nil
}

// someOfThem reports a pronoun right before token i that picks some of several, and governs
// nothing: ثلاثة منها سقطت.
func someOfThem(a *analysis.Article, i int) bool {
	return i > 1 && a.Spelt(i-1).InAny("some-of-them") && (a.Known(i-2).Is("num", "quant") || a.Tok(i-2).Kind == text.Number || a.ReadAs(i-2, "parts") || a.ReadAs(i-2, "firsts"))
}

// governsPronoun reports a preposition at token i with its pronoun, which governs nothing
// behind it: سلاح الجو التابع لها ضرب.
func governsPronoun(a *analysis.Article, i int) bool {
	return a.Known(i).InAny("bound-pronouns") || a.Known(i).InAny("filled-prepositions")
}

// announcedNear reports a verb of saying right before token i, or before its speaker, whose
// object a noun of capture is: أعلنت الجماعة أسر الجندي.
func announcedNear(a *analysis.Article, i, first int) bool {
	for k := range a.Cues {
		if c := &a.Cues[k]; c.Verb != nil && c.Pos >= first && c.Pos < i && c.Pos > i-8 && analysis.Speaks(c.Class) {
			return true
		}
	}
	return false
}

// cleftNegated reports a verb whose doer the text says not to be the one: ليست هي التي
// نفذت, ليسوا هم من نفذ.
func cleftNegated(a *analysis.Article, i int) bool {
	return a.Lang.Code == "ar" && i > 2 && a.Known(i-1).Is("rel") && a.Known(i-2).Is("pron") && a.Known(i-3).Is("neg") && a.Outer[i-3] < 0
}

// Bodies that are found tell of a killing where the sentence tells how they died or
// that nobody knows them: عثرت الشرطة على جثث مجهولة الهوية قتل أصحابها بالرصاص. Who
// found them did it not.

// slain reports a sign of a violent death in a sentence.
func slain(a *analysis.Article, s analysis.Sentence) bool {
	return slices.ContainsFunc(a.Doc.Tokens[s.First:s.Last], func(t text.Token) bool {
		in, _ := a.Lang.In("slain", t.Strict)
		return in
	})
}
