package names

import (
	"cmp"
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/names/english"
	"isnad/extract/record"
	"isnad/extract/text"
)

// doubtUnlisted keeps what the words at token i may name.
func doubtUnlisted(a *analysis.Article, i, end int) {
	if s, ok := maybePerson(a, i, end); ok {
		a.Strangers = append(a.Strangers, analysis.Unlisted{Span: s, Task: unlistedPerson})
	}
	if s, ok := maybePlace(a, i, end); ok {
		a.Strangers = append(a.Strangers, analysis.Unlisted{Span: s, Task: unlistedPlace})
	}
}

// The tasks of names that no list knows.
const (
	unlistedPlace  = "unlisted place"
	unlistedPerson = "unlisted person"
)

// maybePlace takes a word of no list behind a word that calls for a place, or joined
// to one: إلى حجر العسل, الفوعة وكفريا.
func maybePlace(a *analysis.Article, i, end int) (analysis.Span, bool) {
	for k := range a.Readings(i) {
		r := &a.Readings(i)[k]
		if !callsForPlace(a, i, r.Prefix) || !grammar.MaybeName(a, i, r.Stem) {
			continue
		}
		last := i + 1
		if last < end && a.Tok(last).Kind == text.Word && !a.Closed(last) && !arabic.AttachedWord(a, last) {
			if arabic.CompoundPlace(a, r.Stem) || !analysis.HasArticle(r.Stem) && grammar.MaybeName(a, last, a.Strict(last)) && analysis.HasArticle(a.Strict(last)) {
				last++ // حجر العسل
			}
		}
		return analysis.Span{Mention: analysis.Mention{First: i, Last: last, Prefix: r.Prefix, Type: record.Town, Rule: "place by weights"}}, true
	}
	return analysis.Span{}, false
}

// callsForPlace is placeContext with the prepositions that stand before other nouns
// more often, and with what is joined to a word that may be a place itself.
func callsForPlace(a *analysis.Article, i int, prefix string) bool {
	if placeContext(a, i, prefix) {
		return true
	}
	if prefix == "و" {
		n := len(a.Strangers)
		return placeJustBefore(a, i) || n > 0 && a.Strangers[n-1].Last == i && a.Strangers[n-1].Task == unlistedPlace
	}
	return prefix == "" && a.Known(i-1).InAny("noun-links")
}

// maybePerson takes a given name that is an ordinary word too, or a word of no list
// before a family name, with what may go on with it: مؤيد السويداني, مرعي الرمثان.
func maybePerson(a *analysis.Article, i, end int) (analysis.Span, bool) {
	for k := range a.Readings(i) {
		r := &a.Readings(i)[k]
		if r.Prefix != "" && r.Prefix != "و" && r.Prefix != "ل" && r.Prefix != "ب" {
			continue
		}
		given, _ := r.Known.In("given-names")
		if !given && (i+1 >= end || analysis.HasArticle(r.Stem) || !arabic.FamilyName(a, i+1) && !english.GivenAt(a, i+1) || !grammar.MaybeName(a, i, r.Stem)) {
			continue
		}
		last := i
		if r.Prefix == "" {
			last = arabic.PersonName(a, i, end, true)
		} else if i+1 < end && arabic.NameWord(a, i+1, true) {
			last = max(i+2, arabic.PersonName(a, i+1, end, true))
		}
		if last < i+2 && i+1 < end && arabic.NameWord(a, i+1, true) {
			last = i + 2
		}
		if last < i+2 {
			continue
		}
		return analysis.Span{Mention: analysis.Mention{First: i, Last: last, Prefix: r.Prefix, Type: record.Official, Rule: "person by weights"}}, true
	}
	return analysis.Span{}, false
}

// weighUnlisted asks of each word of no list whether it is a name. Of two that share a word
// the likelier one is asked first.
func weighUnlisted(a *analysis.Article) {
	type answer struct {
		u     *analysis.Unlisted
		score float64
	}
	var said []answer
	for k := range a.Strangers {
		u := &a.Strangers[k]
		if covered(a, u.First, u.Last) {
			continue
		}
		c := analysis.Candidate{Task: u.Task, Name: nameOf(a, &u.Mention), Type: u.Type, Question: a.Question()}
		unlistedFeatures(a, &c.Question, u)
		if a.Keep {
			a.Candidates = append(a.Candidates, c)
		}
		if !a.Model.Has(u.Task) {
			continue
		}
		least := a.Model.Threshold(u.Task)
		score := a.Model.Score(u.Task, &c.Question) - least
		a.TraceAnswer(a.Tok(u.First).Start, a.Tok(u.Last-1).End, u.Task, &c, least, score > 0, false, c.Name)
		if score > 0 {
			said = append(said, answer{u, score})
		}
	}
	slices.SortStableFunc(said, func(x, y answer) int { return cmp.Compare(y.score, x.score) })
	for _, s := range said {
		if !covered(a, s.u.First, s.u.Last) {
			AddMention(a, s.u.Span)
		}
	}
}

// covered reports a name that has one of the tokens [i, j).
func covered(a *analysis.Article, i, j int) bool {
	return slices.ContainsFunc(a.Outer[i:j], func(m int) bool { return m >= 0 })
}

// nameOf gives a mention's words without the particles before them.
func nameOf(a *analysis.Article, m *analysis.Mention) string {
	start := a.Tok(m.First).Start
	if n := len([]rune(m.Prefix)); n > 0 {
		start = skipLetters(a, a.Tok(m.First), n)
	}
	return a.Doc.Slice(start, a.Tok(m.Last-1).End)
}
