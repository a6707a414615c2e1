package arabic

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/speech"
	"isnad/extract/text"
)

// Person takes a bare name that begins with a known given name.
func Person(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if _, cue := speech.PhraseCue(a, i, end); cue || verbBeforeTitle(a, i) {
		return analysis.Span{}, false
	}
	last := PersonName(a, i, end, false)
	if last == i {
		return personBehindAnd(a, i, end)
	}
	return analysis.Span{Mention: analysis.Mention{First: i, Last: last, Type: record.Official, Rule: "given name"}}, true
}

// verbBeforeTitle reports a given name that is a verb too, with a title behind it as
// its subject: دان الأمين العام.
func verbBeforeTitle(a *analysis.Article, i int) bool {
	if _, verb := grammar.FiniteWord(a, i); !verb {
		return false
	}
	_, class, prefix, definite := TitleAt(a, i+1)
	return class == "office" && prefix == "" && definite
}

// personBehindAnd takes a person whose given name has و attached: أحمد سويلم ومحمود
// عبدالتواب.
func personBehindAnd(a *analysis.Article, i, end int) (analysis.Span, bool) {
	rest, ok := strings.CutPrefix(a.Strict(i), "و")
	if !ok || i+1 >= end {
		return analysis.Span{}, false
	}
	if _, verb := grammar.FiniteWord(a, i); verb && !startsGiven(a, i+1) {
		return analysis.Span{}, false
	}
	if ok, ambiguous := a.Lang.In("given-names", rest); !ok || ambiguous && !secondName(a, i+1, end) {
		return analysis.Span{}, false
	}
	last := PersonName(a, i+1, end, true)
	if last == i+1 && analysis.HasArticle(a.Strict(i+1)) && secondName(a, i+1, end) {
		last++ // وقصي العلي
	}
	if last == i+1 {
		return analysis.Span{}, false
	}
	return analysis.Span{Mention: analysis.Mention{First: i, Last: last, Prefix: "و", Type: record.Official, Rule: "given name"}}, true
}

// MaybeIntroduced reports what has to hold for IntroducedPerson or selfTold to find somebody: a verb
// of saying before, or a comma or bracket behind the words from token i on.
func MaybeIntroduced(a *analysis.Article, i, end int) bool {
	last := i
	for last < end && (a.Doc.Tokens[last].Kind == text.Word || a.Tok(last).Is("-")) {
		last++
	}
	return a.Tok(last).Is(",") || a.Tok(last).Is("(") || speech.SayingVerb(a, i-1)
}

// IntroducedPerson takes a name that no list knows where the text says behind a comma
// who it is: قال سوران نوري، عضو اللجنة المركزية.
func IntroducedPerson(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if n := selfTold(a, i, end); n > i {
		return analysis.Span{Mention: analysis.Mention{First: i, Last: n, Type: record.Official, Rule: toldRule}}, true
	}
	last := i // the comma, up to which a name has words and hyphens
	for last < end && (a.Doc.Tokens[last].Kind == text.Word || a.Tok(last).Is("-")) {
		last++
	}
	if last < i+2 || last+1 >= end || !a.Tok(last).Is(",") {
		return analysis.Span{}, false
	}
	n, class, prefix, _ := TitleAt(a, last+1)
	if n == 0 || prefix != "" || class == "title" || PersonName(a, i, end, true) != last {
		return analysis.Span{}, false
	}
	_, verb := grammar.FiniteWord(a, i-1)
	if !verb && !UnknownWord(a, i, text.Reading{Stem: a.Strict(i)}) {
		return analysis.Span{}, false
	}
	for j := i; j < last; j++ {
		if AttachedWord(a, j) || a.Noun(a.Strict(j)) && !startsGiven(a, j) {
			return analysis.Span{}, false
		}
	}
	return analysis.Span{Mention: analysis.Mention{First: i, Last: last, Type: record.Official, Rule: "name told with its office"}}, true
}

// CalledPerson takes a name that is told as one: رجل يدعى فلان, المدعو فلان.
func CalledPerson(a *analysis.Article, i, end int) (analysis.Span, bool) {
	j := i - 1
	if j >= 0 && a.Tok(j).Is(`"`) {
		j--
	}
	if in, _ := a.Known(j).In("called"); !in {
		return analysis.Span{}, false
	}
	last := PersonName(a, i, end, true)
	if last < i+2 {
		return analysis.Span{}, false
	}
	return analysis.Span{Mention: analysis.Mention{First: i, Last: last, Type: record.Official, Rule: "name that somebody goes by"}}, true
}
