package cues

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
)

func atBehind(a *analysis.Article, i int) bool {
	return a.Lang.Code == "ar" && a.Spelt(i).InAny("behind")
}

// behindDeed reads a nominal clause of speech that puts somebody behind a deed, as blame of
// him: أن الحركة وراء الهجوم, أن تكون الحركة وراء ما جرى, أن الحركة وراءه, أن وراء الهجوم الحركة, أن من وراء البيان المخابرات.
func behindDeed(a *analysis.Article, i, si int) (analysis.Cue, bool) {
	last := i + 1
	if !carriesPronoun(a, i) {
		if !deedNoun(a, last) && !a.Spelt(last).InAny("what") && !(a.Spelt(i-1).InAny("who-or-of") && analysis.HasArticle(a.Strict(last))) {
			return analysis.Cue{}, false
		}
		last++
	}
	c := analysis.Cue{Pos: i, Last: last, Sent: si, Class: "blame", Rule: "blame-behind", Object: -1, Negated: true}
	if saidOf(a, i-1) {
		return c, true
	}
	c.After = opensSaid(a, i-1) && blamedNear(a, last, a.Sentences[si].Last)
	return c, c.After
}

// carriesPronoun reports the word for "behind" with a pronoun: وراءه.
func carriesPronoun(a *analysis.Article, i int) bool {
	return strings.HasSuffix(a.Bare(i), "ه") || strings.HasSuffix(a.Bare(i), "ها") || strings.HasSuffix(a.Bare(i), "هما")
}

// deedNoun reports a noun of an event, or one by which a deed is charged.
func deedNoun(a *analysis.Article, i int) bool {
	if a.At(i) != nil {
		return false
	}
	t := a.Lang.NounTrigger(analysis.TrimArticle(a.Strict(i)))
	if t != nil && grammar.Happened(t) || Deed(a, a.Strict(i)) {
		return true
	}
	lemma, _ := MasdarOf(a, i)
	return lemma != "" && !analysis.HasArticle(a.Strict(i))
}

// saidOf reports a name at token j that is the subject of a clause of speech: أن «الحركة».
func saidOf(a *analysis.Article, j int) bool {
	for a.Tok(j).Is(`"`) || a.Tok(j).Is(")") {
		j--
	}
	m := a.At(j)
	if m == nil || !analysis.MaySpeak(m.Type) || m.Prefix != "" {
		return false
	}
	k := m.First - 1
	if a.Tok(k).Is(`"`) || a.Tok(k).Is("(") {
		k--
	}
	if grammar.Auxiliary(a, k) && a.At(k) == nil {
		k-- // أن تكون الحركة
	}
	return a.Spelt(k).Is("sub") && a.At(k) == nil
}

// opensSaid reports the words of a clause of speech before its predicate: أن, أن تكون, أن من.
func opensSaid(a *analysis.Article, j int) bool {
	if grammar.Auxiliary(a, j) || a.Spelt(j).InAny("who-or-of") {
		j--
	}
	return a.Spelt(j).Is("sub") && a.At(j) == nil
}

// blamedNear reports a name of who may be blamed right behind token i, or behind the noun
// of what he is.
func blamedNear(a *analysis.Article, i, end int) bool {
	for j := i; j < min(end, i+3); j++ {
		if m := a.At(grammar.PastQuote(a, j)); m != nil {
			return analysis.MaySpeak(m.Type) && m.Prefix == ""
		}
		if a.Known(j).Is("prep", "sub", "rel") {
			return false
		}
	}
	return false
}
