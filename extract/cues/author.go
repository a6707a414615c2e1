package cues

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/text"
)

// Topic reports a mention that opens its clause.
func Topic(a *analysis.Article, m *analysis.Mention, first int) bool {
	j := m.First - 1
	if j >= first && a.Tok(j).Is(`"`) {
		j--
	}
	if j < first || a.Tok(j).Kind == text.Punct {
		return true
	}
	if in, _ := a.Spelt(j).In("joiners"); in {
		return true // و«جيش العدل» يتبنى
	}
	return a.Known(j).Is("conj", "sub", "part") || grammar.Auxiliary(a, j) || strings.HasPrefix(m.Prefix, "و")
}

// Author finds whose a statement or report is: بيان للجيش, بيان صادر عن القيادة.
func Author(a *analysis.Article, i, end int) []int {
	for j := i + 1; j < end && j < i+5; j++ {
		if m := a.At(j); m != nil {
			if analysis.MaySpeak(m.Type) && (m.Prefix == "ل" || m.Prefix == "" || a.Known(m.First-1).InAny("about")) {
				return []int{a.Outer[j]}
			}
			return nil
		}
	}
	return nil
}

// NamedAt reports a name of who may speak at token i, with nothing attached to it.
func NamedAt(a *analysis.Article, i int) bool {
	m := a.At(grammar.PastQuote(a, i))
	return m != nil && m.Prefix == "" && analysis.MaySpeak(m.Type)
}

// QuotesAsSaying turns whoever quotes into the relay of the one quoted: X quoted Y as saying.
func QuotesAsSaying(a *analysis.Article, c *analysis.Cue) {
	if c.Verb == nil || !a.Lang.InAny(c.Verb.Lemma, "quoting") {
		return
	}
	j := c.Last
	for grammar.Determiner(a, j) {
		j++
	}
	if ms, next := SourcesFrom(a, j, a.Sentences[c.Sent].Last); len(ms) > 0 && a.Strict(next) == "as" && a.Strict(next+1) == "saying" {
		c.Via, c.Sources = append(c.Via, c.Sources...), ms
	}
}

// EnglishJoined gives the token behind "and" where the next source begins:
// according to X and to the Y.
func EnglishJoined(a *analysis.Article, j int) int {
	for grammar.Determiner(a, j) || a.Strict(j) == "to" {
		j++
	}
	return j
}

// quotes reports that what the verb at i attributes to somebody are words rather
// than deeds: نسبت الوكالة إلى مصدر أمني قوله إن.
func quotes(a *analysis.Article, i, end int) bool {
	to := -1
	for j := i + 1; j < min(end, i+12); j++ {
		if m := a.At(j); m != nil {
			in, _ := a.Known(m.First - 1).In("blame-links")
			if j = m.Last - 1; in && analysis.MaySpeak(m.Type) {
				to = m.Last
				break
			}
			continue
		}
		if a.Stem(j).NounTrigger() != nil {
			return false
		}
	}
	for j := to; to >= 0 && j < min(end, to+6); j++ {
		if v, ok := a.Finite(j); ok && v.And != "" {
			return false // نسبته بغداد إلى الحزب وقالت
		}
		if in, _ := a.Known(j).In("said-words"); in {
			return true
		}
	}
	return false
}

// SourcesFrom collects the mention at or soon after token i and those joined to
// it by و or and; it returns them and the token behind.
func SourcesFrom(a *analysis.Article, i, end int) ([]int, int) {
	var out []int
	j := i
	for j < end && j < i+4 {
		m := a.At(j)
		if m == nil {
			if len(out) > 0 || a.Tok(j).Kind == text.Punct && !a.Tok(j).Is(`"`) {
				break
			}
			if _, ok := a.Finite(j); ok && j > i+1 {
				break
			}
			j++
			continue
		}
		if !analysis.MaySpeak(m.Type) {
			break
		}
		out = append(out, a.Outer[j])
		j = m.Last
		i = j
		for j < end && (a.Tok(j).Is(`"`) || a.Tok(j).Is(")")) {
			j++
		}
		if next := quotedJoined(a, j); next > j {
			j = next
			continue
		}
		if next := a.At(j); next == nil || !strings.HasPrefix(next.Prefix, "و") || grammar.LeadsWith(a, out[len(out)-1], next) {
			if j >= end || a.Lang.Code != "en" || a.Strict(j) != "and" {
				break
			}
			if j = EnglishJoined(a, j+1); a.At(j) == nil {
				break
			}
		}
	}
	return out, j
}

// quotedJoined gives the token of a name in marks that a conjunction apart from it joins to
// what ends before token j, or j: الحكومة و«الحركة».
func quotedJoined(a *analysis.Article, j int) int {
	if a.Lang.Code != "ar" || a.Strict(j) != "و" || !a.Tok(j+1).Is(`"`) {
		return j
	}
	if m := a.At(j + 2); m == nil || !analysis.MaySpeak(m.Type) || m.Prefix != "" {
		return j
	}
	return j + 2
}
