package english

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/pack"
	"isnad/extract/record"
)

// bareNameAt reports a bare person's name of two words or more at k, which begins with a given
// name that is no ordinary word.
func bareNameAt(a *analysis.Article, k, end int) bool {
	given, ambiguous := arabic.Given(a, k)
	return given && !ambiguous && englishNameWords(a, k, end, false) > k+1
}

// joinsSubject reports that "and" at token k goes on with what a body is for, rather than with
// another name: the Institute of Social and Economic Studies.
func joinsSubject(a *analysis.Article, k, end int, h *pack.Head) bool {
	if k+1 >= end || !capital(a, k+1) {
		return false
	}
	if h.Kind == "ministry" {
		return true
	}
	if !strings.HasSuffix(h.Word, " of") && !strings.HasSuffix(h.Word, " for") || h.Type != string(record.Actor) || tokenTitle(a, k+1) > k+1 || GivenAt(a, k+1) {
		return false
	}
	_, listed := englishCatalogue(a, k+1, end)
	return !listed
}

// opened takes a name by the noun that opens it.
func opened(a *analysis.Article, i, end int) (analysis.Span, bool) {
	for n := 3; n >= 1; n-- {
		if i+n > end {
			continue
		}
		h := a.Lang.Head(phraseKey(a, i, n))
		if h == nil || h.Position == "after" && !a.Spelt(i).InAny("media-openers") || !a.Tok(i).Upper {
			continue
		}
		j := i + n
		if j < end && a.Strict(j) == "the" {
			j++
		}
		k := j
		for k < end && k < j+6 && (capital(a, k) || arabic.NameParticle(a, k) && k+1 < end && (grammar.Joint(a, k+1) || capital(a, k+1)) || grammar.Joint(a, k) || linked(a, k) || a.Strict(k) == "and" && k > j && joinsSubject(a, k, end, h)) {
			if k > j && (tokenTitle(a, k) > k || bareNameAt(a, k, end)) {
				break
			}
			k++
		}
		if k == j || titleCase(a, i) && k > j+2 {
			continue
		}
		if m, ok := englishCatalogue(a, j, end); ok && m.Last > k {
			k = m.Last
		}
		s := analysis.Span{Mention: analysis.Mention{First: i, Last: k, Type: record.EntityType(h.Type), Kind: h.Kind, Rule: "head " + h.Word}}
		if h.Type == string(record.Town) && h.Kind != "region" && h.Kind != "water" && strings.HasSuffix(h.Word, " of") {
			if m, ok := englishCatalogue(a, j, end); ok {
				s.Entry = m.Entry
			}
		}
		if h.Kind == "ministry" || h.Kind == "body" || h.Kind == "thinktank" {
			s.Inner = bodiesBefore(a, j, k)
		}
		return s, true
	}
	return analysis.Span{}, false
}
