package happenings

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/english"
	"isnad/extract/text"
)

// englishNounHead reports that the noun at i heads its phrase: strike, but not
// strike group, rocket attack drill or to strike.
func englishNounHead(a *analysis.Article, i int) bool {
	if i+1 < len(a.Doc.Tokens) && a.Tok(i+1).Kind == text.Word && a.Outer[i+1] < 0 {
		s := a.Strict(i + 1)
		if in, _ := a.Lang.In("parts", s); in || english.NounOfName(a, i+1) && a.Lang.Anonymous(s) == nil {
			return false
		}
		if a.Spelt(i + 1).InAny("attack-compounds") {
			return false
		}
	}
	if grammar.Joint(a, i+1) || i > 0 && grammar.Joint(a, i-1) && a.Strict(i) == "off" {
		return false
	}
	switch s := a.Strict(i - 1); {
	case s == "to", s == "not", a.Lang.Is(s, "modal", "pron") && !grammar.Determiner(a, i-1):
		return false
	}
	return true
}
