package english

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/names/listed"
	"isnad/extract/record"
	"isnad/extract/text"
)

// maxChunk bounds the words of a noun phrase.
const maxChunk = 14

// chunk gives the token behind the longest run from i of words that a noun
// phrase is made of: capitals, nationalities, genitives, ranks, offices, nouns of
// bodies and the adjectives that go with them.
func chunk(a *analysis.Article, i, end int) int {
	j := i
	if a.Tok(i).Upper && a.Spelt(i).Is("dir") { // South Sudan's army
		if c, ok := listed.CatalogueName(a, i, end); ok && c.Type == record.Country {
			j = c.Last
		}
	}
	for j < end && j < i+maxChunk {
		switch {
		case grammar.Possessive(a, j) && j > i && j+1 < end && chunkWord(a, j+1):
		case chunkWord(a, j):
		case j > i && grammar.Joint(a, j) && j+1 < end && a.Tok(j+1).Kind == text.Word:
			j++ // counter-terrorism, al-Shabaab
		case j > i && a.Tok(j).Is(".") && abbreviated(a, j-1) && j+1 < end && chunkWord(a, j+1):
		case j > i && a.Tok(j).Is("/") && j+1 < end && chunkWord(a, j+1):
		default:
			return j
		}
		j++
	}
	return j
}

// linked reports a small word between two hyphens, which ties the parts of one name: the e of
// Dasht-e-Barchi.
func linked(a *analysis.Article, j int) bool {
	return j > 0 && a.Tok(j).Kind == text.Word && !a.Tok(j).Upper && grammar.Joint(a, j-1) && grammar.Joint(a, j+1) && a.Tok(j).End-a.Tok(j).Start <= 3
}

// wordsIn counts the words of [i, n), those that hyphens join as one.
func wordsIn(a *analysis.Article, i, n int) int {
	words := 0
	for j := i; j < n; j++ {
		if a.Tok(j).Kind == text.Word && !grammar.Joint(a, j-1) {
			words++
		}
	}
	return words
}

// peopleAt reports an adjective of a people or faith, which is written as a name and names no
// place: a Shiite district.
func peopleAt(a *analysis.Article, j int) bool { return a.Spelt(j).InAny("peoples") }

// abbreviated reports a rank or initial that is written with a dot.
func abbreviated(a *analysis.Article, j int) bool {
	t := a.Tok(j)
	return t.Kind == text.Word && t.Upper && (t.End-t.Start == 1 || len(a.Lang.Titles(t.Strict)) > 0 && t.End-t.Start <= 5)
}

func chunkWord(a *analysis.Article, j int) bool {
	t := a.Tok(j)
	if t.Kind != text.Word || t.Arabic {
		return false
	}
	if capital(a, j) || a.Nationality(j) || arabic.NameParticle(a, j) && j+1 < len(a.Doc.Tokens) && grammar.Joint(a, j+1) || arabicArticle(a, j) {
		return true
	}
	if a.Spelt(j).Closed() {
		return false
	}
	if grammar.Determiner(a, j-1) { // a fuel terminal
		if in, _ := a.Spelt(j + 1).In("base-nouns"); in {
			return true
		}
	}
	return NounOfName(a, j) || grammar.Modifier(a, j)
}

// arabicArticle reports the article of an Arabic name that is written apart: al Qaeda.
func arabicArticle(a *analysis.Article, j int) bool {
	return a.Spelt(j).InAny("arabic-articles") && a.Tok(j+1).Kind == text.Word && a.Tok(j+1).Upper
}

// NounOfName reports a lower-case noun that names a role or a body.
func NounOfName(a *analysis.Article, j int) bool {
	w := a.Spelt(j)
	return len(w.Titles()) > 0 || w.Anonymous() != nil ||
		w.InAny("body-nouns", "base-nouns", "force-nouns", "group-nouns", "media-nouns", "ship-nouns", "place-nouns")
}

// capital reports a word that is written as a name.
func capital(a *analysis.Article, j int) bool {
	if j >= len(a.Doc.Tokens) {
		return false
	}
	t := a.Tok(j)
	if t.Kind != text.Word || t.Arabic || !t.Upper || functionWord(a, t.Strict) && !allCapitals(a, j) {
		return false
	}
	return !(SentenceInitial(a, j) && ordinary(a, j))
}

func allCapitals(a *analysis.Article, j int) bool {
	t := a.Tok(j)
	if t.End-t.Start < 2 {
		return false
	}
	for _, r := range a.Doc.Raw[t.Start:t.End] {
		if r >= 'a' && r <= 'z' {
			return false
		}
	}
	return true
}

// SentenceInitial reports a word whose capital may be due to its place alone.
func SentenceInitial(a *analysis.Article, j int) bool {
	for k := j - 1; k >= 0; k-- {
		t := a.Tok(k)
		switch {
		case t.Kind == text.Break, t.Is("."), t.Is("?"), t.Is("!"), t.Is(":"), t.Is(";"), t.Is(`"`), t.Is("•"), t.Is("*"), t.Is("|"), t.Is("…"):
			return !(t.Is(".") && abbreviated(a, k-1))
		case t.Is("-"):
			if grammar.Joint(a, k) {
				return false
			}
			return true
		case t.Kind == text.Punct:
			continue
		}
		return false
	}
	return true
}

// ordinary reports a word that is no name: a word of the packs, one with a verb's
// form, or one that the article writes small elsewhere.
func ordinary(a *analysis.Article, j int) bool {
	if ordinaryHere(a, j) {
		return true
	}
	if given, ambiguous := arabic.Given(a, j); given && !ambiguous || a.Catalog.Nationality(a.Strict(j)) != nil || allCapitals(a, j) {
		return false
	}
	if c, ok := a.Find(j, len(a.Doc.Tokens)); ok && !c.Guarded && c.Entries[0].Type != record.Official {
		return false // Hamas spokesman X
	}
	for k, t := range a.Doc.Tokens {
		if t.Strict == a.Strict(j) && k != j && t.Upper && a.Tok(k-1).Kind == text.Word {
			return false
		}
	}
	return !startsRun(a, j)
}

// functionWord reports a word of a closed class; compass points open names too.
func functionWord(a *analysis.Article, s string) bool {
	return a.Lang.Is(s, "prep", "conj", "rel", "pron", "dem", "neg", "sub", "part", "adv", "time", "num", "quant", "ques", "det", "aux", "modal")
}

// ordinaryHere reports a word of the packs, or one that the article writes small.
func ordinaryHere(a *analysis.Article, j int) bool {
	s := a.Strict(j)
	if a.Catalog.Nationality(s) != nil || allCapitals(a, j) {
		return false
	}
	if given, ambiguous := arabic.Given(a, j); given && !ambiguous {
		return false
	}
	if a.Lang.Closed(s) || len(a.Words[j].Verbs) > 0 || a.Lang.NounTrigger(s) != nil || NounOfName(a, j) && len(a.Lang.Titles(s)) == 0 || grammar.Modifier(a, j) {
		return true
	}
	if in, _ := a.Lang.In("parts", s); in {
		return true
	}
	for k, t := range a.Doc.Tokens {
		if t.Strict == s && k != j && !t.Upper {
			return true
		}
	}
	return false
}

// startsRun reports that the word goes on into a name: another capital, a
// genitive, a hyphen with a capital, or an apposition in capitals.
func startsRun(a *analysis.Article, j int) bool {
	if j+1 >= len(a.Doc.Tokens) {
		return false
	}
	n := a.Tok(j + 1)
	if n.Kind == text.Word && n.Upper && !a.Lang.Closed(n.Strict) || grammar.Possessive(a, j+1) || arabic.NameParticle(a, j+1) || grammar.Joint(a, j+1) && a.Tok(j+2).Upper {
		return true
	}
	if typ, _ := thingBehind(a, j+1); typ != "" {
		return true
	}
	return len([]rune(a.Strict(j))) > 3 && grammar.SaysNext(a, j+1)
}

// titleCase reports that the sentence of token i writes most words with a
// capital, as headlines do, so that capitals tell nothing.
func titleCase(a *analysis.Article, i int) bool {
	for _, s := range a.Sentences {
		if i < s.First || i >= s.Last {
			continue
		}
		upper, lower := 0, 0
		for j := s.First; j < s.Last; j++ {
			if t := a.Tok(j); t.Kind == text.Word && !a.Spelt(j).Closed() {
				if t.Upper {
					upper++
				} else {
					lower++
				}
			}
		}
		return s.Last-s.First > 5 && upper > 2*lower && upper > 4 && (s.Title || lower <= 1)
	}
	return false
}

// InTitle reports a token of the headline.
func InTitle(a *analysis.Article, i int) bool {
	for _, s := range a.Sentences {
		if i >= s.First && i < s.Last {
			return s.Title
		}
	}
	return false
}
