package grammar

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/pack"
	"isnad/extract/text"
)

// Possessive reports the 's of a genitive, or the apostrophe that stands for it.
func Possessive(a *analysis.Article, i int) bool {
	if i >= len(a.Doc.Tokens) {
		return false
	}
	t := a.Tok(i)
	if t.Kind == text.Word {
		return t.Strict == "'s"
	}
	return t.Is("'") && i > 0 && a.Tok(i-1).End == t.Start && len(a.Strict(i-1)) > 1 && a.Strict(i - 1)[len(a.Strict(i-1))-1] == 's'
}

// Determiner reports a word that opens a noun phrase.
func Determiner(a *analysis.Article, i int) bool {
	return i >= 0 && i < len(a.Doc.Tokens) && a.Tok(i).Kind == text.Word && a.Spelt(i).Is("det")
}

// Joint reports a hyphen within a word.
func Joint(a *analysis.Article, j int) bool {
	return a.Tok(j).Is("-") && j > 0 && j+1 < len(a.Doc.Tokens) && a.Tok(j-1).End == a.Tok(j).Start && a.Tok(j).End == a.Tok(j+1).Start
}

// Modifier reports an adjective, or a noun used as one, of sources and bodies.
func Modifier(a *analysis.Article, j int) bool {
	return !Determiner(a, j) && a.Spelt(j).InAny("anonymous-adjectives", "generic", "modifiers")
}

// SaysNext reports a verb of saying at token i, or behind an adverb or aux.
func SaysNext(a *analysis.Article, i int) bool {
	for j := i; j < len(a.Doc.Tokens) && j < i+4; j++ {
		if v, ok := FiniteWord(a, j); ok {
			for _, c := range a.Lang.VerbCues(v.Lemma) {
				if analysis.Speaks(c.Cue.Class) && (v.Tense != pack.Present || !v.Plural || a.Spelt(j).InAny("present-sayings") || past(a, j)) {
					return true
				}
			}
			if !v.Verb.Aux {
				return false
			}
			continue
		}
		if !a.Spelt(j).Is("adv", "aux", "time") {
			return false
		}
	}
	return false
}

// AttacksNext reports that a name ending before token i is the subject of an active English verb of
// attack, so that a capital is its state: Ankara carried out raids, Moscow has shelled the town.
func AttacksNext(a *analysis.Article, i int) bool {
	for j := i; j < len(a.Doc.Tokens) && j < i+4; j++ {
		if v, ok := FiniteWord(a, j); ok && !v.Verb.Aux {
			return !EnglishPassive(a, j, v) && slices.ContainsFunc(a.Lang.VerbTriggers(v.Lemma), func(t pack.VerbTrigger) bool {
				return t.Trigger.Type == "attack" && !t.TargetFirst && (t.Object == nil || t.Object[a.Strict(j+1)] || t.Object[a.Strict(j+2)] || t.Object[a.Strict(j+3)] || t.Object[a.Strict(j+4)])
			})
		} else if !ok && !a.Spelt(j).Is("adv", "aux", "time") && !a.Spelt(j).InAny("habitual") || a.Spelt(j).Is("neg", "modal") {
			return false
		}
	}
	return false
}

// past reports a verb that may be read as past: put the toll at.
func past(a *analysis.Article, j int) bool {
	_, ok := a.Reading(j, func(v analysis.Verb) bool { return v.Tense == pack.Past })
	return ok
}

// SiteNounAt gives the token of the noun for what an English site is, or -1.
func SiteNounAt(a *analysis.Article, m *analysis.Mention) int {
	at := -1
	for j := m.First; j < m.Last && !a.Spelt(j).Is("prep"); j++ {
		if a.Spelt(j).InAny("base-nouns", "hit-sites") {
			at = j
		}
	}
	return at
}
