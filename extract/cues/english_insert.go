package cues

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/english"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// opensInsert returns the comma that opens the insertion which the comma at j
// closes (X, which tracks militants, said; X, meanwhile, said), or -1.
func opensInsert(a *analysis.Article, j, first int) int {
	for k := j - 1; k > first && k > j-24; k-- {
		t := a.Tok(k)
		if t.Is(".") || t.Is(";") || t.Is(`"`) {
			return -1
		}
		if !t.Is(",") {
			continue
		}
		n := k + 1
		w := a.Strict(n)
		if a.Lang.Is(w, "rel", "adv", "det", "prep") || a.At(n) != nil || n+2 >= j || a.Spelt(n).InAny("insert-openers") {
			return k
		}
		if _, ok := a.Reading(n, func(v analysis.Verb) bool {
			return v.Tense == pack.Masdar || v.Tense == pack.Participle || v.Tense == pack.Past
		}); ok {
			return k
		}
		if grammar.Modifier(a, n) || english.NounOfName(a, n) {
			return k
		}
		return -1
	}
	return -1
}

// namesSubject gives the name alone between the commas at two tokens, behind a plain noun
// that it names: a frigate, the Essen, fired. It is -1 for none.
func namesSubject(a *analysis.Article, opening, closing int) int {
	m, k := a.At(closing-1), opening+1
	if grammar.Determiner(a, k) {
		k++
	}
	if m == nil || m.First != k || m.Last != closing || a.At(opening-1) != nil {
		return -1
	}
	if n := opening - 1; a.Tok(n).Kind != text.Word || a.Spelt(n).Closed() || english.IsTimeWord(a, n) || grammar.TellsPast(a, n) {
		return -1
	}
	return a.Outer[closing-1]
}

// apposed reports a name that ends before the comma at j and has a comma of its own, or behind which
// in what text he speaks is told: the president, Mr. X; X, in a statement.
func apposed(a *analysis.Article, j int) bool {
	m := a.At(j - 1)
	if m == nil || m.Last != j {
		return false
	}
	if a.Spelt(j+1).Is("prep") && grammar.Determiner(a, j+2) && (a.Spelt(j+3).InAny("utterances") || a.Spelt(j+4).InAny("utterances")) {
		return true
	}
	for k := m.First; k < m.Last; k++ {
		if a.Tok(k).Is(",") {
			return true
		}
	}
	return false
}

// ClosingName gives the person alone between two commas right before the verb at token v, behind
// words that tell who he is: one of those who fled, X, said. It is -1 for none.
func ClosingName(a *analysis.Article, v, first int) int {
	m := a.At(v - 2)
	if !a.Tok(v-1).Is(",") || m == nil || m.Last != v-1 || m.Type != record.Official || m.Anonymous || m.First <= first+1 || !a.Tok(m.First-1).Is(",") {
		return -1
	}
	return a.Outer[v-2]
}

// shortInBrackets reports the short name that stands in brackets behind a name's full form, and so
// within whatever that form is part of.
func shortInBrackets(a *analysis.Article, m *analysis.Mention, first int) bool {
	return a.Lang.Code == "en" && a.Tok(m.First-1).Is("(") && a.Tok(m.Last).Is(")") && m.First-2 > first && a.At(m.First-2) != nil && m.Type != record.Official
}
