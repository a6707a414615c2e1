package grammar

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/pack"
	"isnad/extract/text"
)

// EnglishPassive reports a passive: was hit, has been killed, or a participle
// with its doer: killed by.
func EnglishPassive(a *analysis.Article, i int, v analysis.Verb) bool {
	if v.Tense != pack.Past && v.Tense != pack.Participle {
		return false
	}
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		switch w := a.Spelt(j); {
		case w.InAny("being"):
			return true
		case w.InAny("having"):
			return false
		}
		if !a.Spelt(j).Is("adv", "neg") && !strings.HasSuffix(a.Strict(j), "ly") {
			break
		}
	}
	for j := i + 1; j <= i+3 && j < len(a.Doc.Tokens); j++ {
		if a.Strict(j) == "by" {
			in, _ := a.Spelt(j + 1).In("by-mouth")
			return !in // said by phone
		}
		if a.At(j) != nil || a.Tok(j).Kind != text.Word || j == i+1 && article(a, j) {
			break // condemned the raid by
		}
	}
	if a.Lang.InAny(v.Lemma, "launching") { // missiles launched from
		if j := i + 1; a.Spelt(j).Is("prep") && a.At(i-1) == nil && a.Tok(i-1).Kind == text.Word && !a.Spelt(i-1).Closed() {
			if in, _ := a.Spelt(i - 1).In("parts"); in || a.Spelt(i-1).NounTrigger() != nil {
				return true
			}
		}
	}
	return v.Tense == pack.Participle
}

// article reports the words that open an object.
func article(a *analysis.Article, j int) bool {
	return a.Spelt(j).InAny("articles")
}

// EnglishNoun reports a noun with a verb's letters, behind its article: a Saudi oil plant.
func EnglishNoun(a *analysis.Article, i int, v analysis.Verb) bool {
	if a.Lang.Code != "en" || v.Tense != pack.Present || !v.Plural {
		return false
	}
	for j := i - 1; j >= 0 && j >= i-4 && a.Tok(j).Kind == text.Word; j-- {
		if Determiner(a, j) {
			return true
		}
		if a.Spelt(j).Closed() && !a.Spelt(j).Is("num") {
			return false
		}
	}
	return false
}

// PlainPlural reports a plural noun for people, without an article.
func PlainPlural(a *analysis.Article, j int) bool {
	h := a.Spelt(j).Anonymous()
	return h != nil && a.Strict(j) != text.Fold(h.Word) || a.Spelt(j).InAny("parts")
}

// TellsPast reports a word that is a verb in the past, or in the present and
// nothing else.
func TellsPast(a *analysis.Article, j int) bool {
	if j < 0 || j >= len(a.Outer) || a.Outer[j] >= 0 {
		return false
	}
	if _, ok := a.Reading(j, func(v analysis.Verb) bool { return v.Tense == pack.Past || v.Tense == pack.Participle }); ok {
		return true
	}
	return a.Spelt(j).InAny("present-sayings")
}

// VerbBefore returns the verb before j in its clause, or -1.
func VerbBefore(a *analysis.Article, j, first int) int {
	for k := j - 1; k >= first; k-- {
		if t := a.Tok(k); t.Is(".") || t.Is(";") {
			return -1
		}
		if a.Outer[k] < 0 && TellsPast(a, k) && !Auxiliary(a, k) && a.Strict(k+1) != "by" && !(a.Tok(k+1).Is(",") && SaysNext(a, k)) {
			return k
		}
		if a.Spelt(k).Is("sub") && a.Strict(k) == "that" {
			return -1
		}
	}
	return -1
}

// HastensTo gives the verb that an infinitive hangs on which tells what somebody was soon to do
// (rushed to deny, was quick to disown), or -1.
func HastensTo(a *analysis.Article, i int) int {
	j := i - 2
	if a.Lang.Code != "en" || j < 1 || !a.Spelt(i-1).InAny("infinitive") || a.Outer[j] >= 0 {
		return -1
	}
	if a.Spelt(j).InAny("readiness") {
		if j--; a.Spelt(j).InAny("being") && a.Outer[j] < 0 && !a.Spelt(j-1).Is("neg") {
			return j
		}
		return -1
	}
	for a.Spelt(j).Is("adv") {
		j-- // moved quickly to deny
	}
	if v, ok := FiniteWord(a, j); ok && v.Tense == pack.Past && a.Lang.InAny(v.Lemma, "hastening") {
		return j
	}
	return -1
}
