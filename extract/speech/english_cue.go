package speech

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/text"
)

// englishCueVerb reports a verb of saying that is no noun and no participle
// that describes: three suspects, a message posted on.
func englishCueVerb(a *analysis.Article, i int, v analysis.Verb) bool {
	s := a.Strict(i - 1)
	if !a.Lang.InAny(v.Lemma, "passive-cues") && grammar.EnglishPassive(a, i, v) {
		return false // is expected, was reported: nobody is said to speak
	}
	if v.Tense == pack.Masdar {
		return true
	}
	if a.Lang.InAny(v.Lemma, "telling") && a.Spelt(i+1).Is("prep") {
		return false // a tale told without a witness
	}
	if v.Tense == pack.Present {
		if manyContest(a, i, v) || Contests(a, v) && grammar.HastensTo(a, i) >= 0 {
			return true
		}
		if a.At(i-1) == nil && !a.Lang.Is(s, "adv", "pron", "rel", "aux") && !a.Lang.InAny(v.Lemma, "said-at-once") && !(a.Tok(i-1).Is(",") && a.At(i-2) != nil && Contests(a, v)) {
			return false
		}
		if a.Lang.Is(s, "det", "num", "quant", "prep") && !a.Spelt(i-1).InAny("relatives") || grammar.Possessive(a, i-1) || grammar.Modifier(a, i-1) && a.At(i-1) == nil {
			return false
		}
		if v.Plural && a.At(i-1) == nil && !a.Lang.Is(s, "pron", "adv") {
			return false
		}
		return true
	}
	if a.Lang.InAny(v.Lemma, "listing") {
		return a.At(i-1) != nil || a.Tok(i-1).Kind != text.Word || a.Lang.Closed(s)
	}
	return true
}

// manyContest reports a verb of accusing or denying between a plural noun and whom or what it is
// about: several governments accuse Rwanda of, rights groups accuse both sides.
func manyContest(a *analysis.Article, i int, v analysis.Verb) bool {
	next := a.Spelt(i + 1)
	return v.Plural && Contests(a, v) && (grammar.PlainPlural(a, i-1) || strings.HasSuffix(a.Strict(i-1), "s") && !a.Spelt(i-1).Closed()) && !grammar.Possessive(a, i-1) && a.Tok(i+1).Kind == text.Word && (a.Outer[i+1] >= 0 || next.Is("det", "quant", "pron"))
}

// englishGerundCue reports a verb of saying that goes on behind a comma: …,
// blaming X; …, adding that.
func englishGerundCue(a *analysis.Article, i int, v analysis.Verb) bool {
	return v.Tense == pack.Masdar && len(a.Strict(i)) > 4 && a.Strict(i)[len(a.Strict(i))-3:] == "ing" && (a.Tok(i-1).Is(",") || a.Tok(i-1).Is(`"`) || Contests(a, v) && !a.Spelt(i-1).Is("prep", "det", "aux")) &&
		!phraseCueAt(a, i)
}

// Contests reports a verb that denies or accuses.
func Contests(a *analysis.Article, v analysis.Verb) bool {
	for _, c := range a.Lang.VerbCues(v.Lemma) {
		if c.Cue.Class == "denial" || c.Cue.Class == "accusation" {
			return true
		}
	}
	return false
}

// phraseCueAt reports a cue phrase, which says more than its verb: citing.
func phraseCueAt(a *analysis.Article, i int) bool {
	_, ok := PhraseCue(a, i, len(a.Doc.Tokens))
	return ok
}

// EnglishWithBefore reports a passive whose telling word is its subject:
// responsibility was claimed by.
func EnglishWithBefore(a *analysis.Article, i int, v analysis.Verb, words map[string]bool) bool {
	if !grammar.EnglishPassive(a, i, v) {
		return false
	}
	for j := i - 1; j >= 0 && j > i-8; j-- {
		if words[a.Strict(j)] {
			return true
		}
		if a.Tok(j).Is(".") {
			return false
		}
	}
	return false
}

// PassiveSaying reports "was quoted as saying" and its like.
func PassiveSaying(a *analysis.Article, c *analysis.Cue) bool {
	if c.Verb == nil {
		return false
	}
	if !a.Lang.InAny(c.Verb.Lemma, "passively-quoted") && c.Class != "claim" {
		return false
	}
	return grammar.EnglishPassive(a, c.Pos, *c.Verb)
}
