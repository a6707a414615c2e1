package arabic

import (
	"isnad/extract/analysis"
	"isnad/extract/record"
	"isnad/extract/text"
)

// Initialled takes a person whose name a court or the police give by its letters, behind a word
// by which somebody is called or charged, or by itself where such a word announced it before:
// المتهم «ب. رابح», المدعو (م. ص. خ), المواطن ب. كرنبي.
func Initialled(a *analysis.Article, i, end int) (analysis.Span, bool) {
	last := lettersAt(a, i, end)
	if last == i {
		return analysis.Span{}, false
	}
	s := analysis.Span{Mention: analysis.Mention{First: i, Last: last, Type: record.Official, Rule: "initials"}}
	if announced(a, i) {
		return s, true
	}
	name, _, _ := a.Slice(i, last)
	for k := range a.Mentions {
		if m := &a.Mentions[k]; m.Rule == s.Rule && m.Core == name {
			return s, true
		}
	}
	return analysis.Span{}, false
}

// OpensLetters reports a token with which Initialled may begin.
func OpensLetters(a *analysis.Article, i, _ int) bool { return letterAt(a, i) }

// lettersAt returns the token behind a name of single letters with dots at token i, the last of
// which may be a whole name, or i.
func lettersAt(a *analysis.Article, i, end int) int {
	letters, j := 0, i
	for j+1 < end && letterAt(a, j) && a.Tok(j+1).Is(".") {
		letters, j = letters+1, j+2
	}
	if letters == 0 || j >= end {
		return i
	}
	switch {
	case letterAt(a, j):
		return j + 1
	case a.Tok(j).Kind == text.Word && a.Tok(j).Start > a.Tok(j-1).End && NameWord(a, j, true):
		return max(PersonName(a, j, end, true), j+1)
	case letters > 1:
		return j - 1
	}
	return i
}

// letterAt reports a lone Arabic letter at token j.
func letterAt(a *analysis.Article, j int) bool {
	t := a.Tok(j)
	return t.Kind == text.Word && t.Arabic && t.End == t.Start+1
}

// announced reports a word before token i, behind a quotation mark or bracket or none, by which
// somebody is called, or one that tells him by trade or by what he is charged with.
func announced(a *analysis.Article, i int) bool {
	j := i - 1
	if a.Tok(j).Is(`"`) || a.Tok(j).Is("(") {
		j--
	}
	for n := 0; n < 2; n, j = n+1, j-1 { // المتهم الرئيسي
		if a.Spelt(j).InAny("called") || a.Stem(j).Head() == nil && a.Lang.TitleClass(a.Strict(j)) != "" {
			return true
		}
		if !Describes(a, j) && !analysis.HasArticle(a.Strict(j)) {
			return false
		}
	}
	return false
}
