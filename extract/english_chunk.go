package extract

import (
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// maxChunk bounds the words of a noun phrase.
const maxChunk = 14

// chunk gives the token behind the longest run from i of words that a noun
// phrase is made of: capitals, nationalities, genitives, ranks, offices, nouns of
// bodies and the adjectives that go with them.
func (a *analysis) chunk(i, end int) int {
	j := i
	if a.tok(i).Upper && a.spelt(i).Is("dir") { // South Sudan's army
		if c, ok := a.catalogueName(i, end); ok && c.typ == record.Country {
			j = c.last
		}
	}
	for j < end && j < i+maxChunk {
		switch {
		case a.possessive(j) && j > i && j+1 < end && a.chunkWord(j+1):
		case a.chunkWord(j):
		case j > i && a.joint(j) && j+1 < end && a.tok(j+1).Kind == text.Word:
			j++ // counter-terrorism, al-Shabaab
		case j > i && a.tok(j).Is(".") && a.abbreviated(j-1) && j+1 < end && a.chunkWord(j+1):
		case j > i && a.tok(j).Is("/") && j+1 < end && a.chunkWord(j+1):
		default:
			return j
		}
		j++
	}
	return j
}

// joint reports a hyphen within a word.
func (a *analysis) joint(j int) bool {
	return a.tok(j).Is("-") && j > 0 && j+1 < len(a.doc.Tokens) && a.tok(j-1).End == a.tok(j).Start && a.tok(j).End == a.tok(j+1).Start
}

// linked reports a small word between two hyphens, which ties the parts of one name: the e of
// Dasht-e-Barchi.
func (a *analysis) linked(j int) bool {
	return j > 0 && a.tok(j).Kind == text.Word && !a.tok(j).Upper && a.joint(j-1) && a.joint(j+1) && a.tok(j).End-a.tok(j).Start <= 3
}

// wordsIn counts the words of [i, n), those that hyphens join as one.
func (a *analysis) wordsIn(i, n int) int {
	words := 0
	for j := i; j < n; j++ {
		if a.tok(j).Kind == text.Word && !a.joint(j-1) {
			words++
		}
	}
	return words
}

// peopleAt reports an adjective of a people or faith, which is written as a name and names no
// place: a Shiite district.
func (a *analysis) peopleAt(j int) bool { return a.spelt(j).InAny("peoples") }

// abbreviated reports a rank or initial that is written with a dot.
func (a *analysis) abbreviated(j int) bool {
	t := a.tok(j)
	return t.Kind == text.Word && t.Upper && (t.End-t.Start == 1 || len(a.lang.Titles(t.Strict)) > 0 && t.End-t.Start <= 5)
}

func (a *analysis) chunkWord(j int) bool {
	t := a.tok(j)
	if t.Kind != text.Word || t.Arabic {
		return false
	}
	if a.capital(j) || a.nationality(j) || a.nameParticle(j) && j+1 < len(a.doc.Tokens) && a.joint(j+1) || a.arabicArticle(j) {
		return true
	}
	if a.spelt(j).Closed() {
		return false
	}
	if a.determiner(j - 1) { // a fuel terminal
		if in, _ := a.spelt(j + 1).In("base-nouns"); in {
			return true
		}
	}
	return a.nounOfName(j) || a.modifier(j)
}

// arabicArticle reports the article of an Arabic name that is written apart: al Qaeda.
func (a *analysis) arabicArticle(j int) bool {
	return a.spelt(j).InAny("arabic-articles") && a.tok(j+1).Kind == text.Word && a.tok(j+1).Upper
}

// nounOfName reports a lower-case noun that names a role or a body.
func (a *analysis) nounOfName(j int) bool {
	w := a.spelt(j)
	return len(w.Titles()) > 0 || w.Anonymous() != nil ||
		w.InAny("body-nouns", "base-nouns", "force-nouns", "group-nouns", "media-nouns", "ship-nouns", "place-nouns")
}

// modifier reports an adjective, or a noun used as one, of sources and bodies.
func (a *analysis) modifier(j int) bool {
	return !a.determiner(j) && a.spelt(j).InAny("anonymous-adjectives", "generic", "modifiers")
}

// capital reports a word that is written as a name.
func (a *analysis) capital(j int) bool {
	if j >= len(a.doc.Tokens) {
		return false
	}
	t := a.tok(j)
	if t.Kind != text.Word || t.Arabic || !t.Upper || a.functionWord(t.Strict) && !a.allCapitals(j) {
		return false
	}
	return !(a.sentenceInitial(j) && a.ordinary(j))
}

func (a *analysis) allCapitals(j int) bool {
	t := a.tok(j)
	if t.End-t.Start < 2 {
		return false
	}
	for _, r := range a.doc.Raw[t.Start:t.End] {
		if r >= 'a' && r <= 'z' {
			return false
		}
	}
	return true
}

// sentenceInitial reports a word whose capital may be due to its place alone.
func (a *analysis) sentenceInitial(j int) bool {
	for k := j - 1; k >= 0; k-- {
		t := a.tok(k)
		switch {
		case t.Kind == text.Break, t.Is("."), t.Is("?"), t.Is("!"), t.Is(":"), t.Is(";"), t.Is(`"`), t.Is("•"), t.Is("*"), t.Is("|"), t.Is("…"):
			return !(t.Is(".") && a.abbreviated(k-1))
		case t.Is("-"):
			if a.joint(k) {
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
func (a *analysis) ordinary(j int) bool {
	if a.ordinaryHere(j) {
		return true
	}
	if given, ambiguous := a.given(j); given && !ambiguous || a.catalog.Nationality(a.strict(j)) != nil || a.allCapitals(j) {
		return false
	}
	if c, ok := a.find(j, len(a.doc.Tokens)); ok && !c.Guarded && c.Entries[0].Type != record.Official {
		return false // Hamas spokesman X
	}
	for k, t := range a.doc.Tokens {
		if t.Strict == a.strict(j) && k != j && t.Upper && a.tok(k-1).Kind == text.Word {
			return false
		}
	}
	return !a.startsRun(j)
}

// functionWord reports a word of a closed class; compass points open names too.
func (a *analysis) functionWord(s string) bool {
	return a.lang.Is(s, "prep", "conj", "rel", "pron", "dem", "neg", "sub", "part", "adv", "time", "num", "quant", "ques", "det", "aux", "modal")
}

// ordinaryHere reports a word of the packs, or one that the article writes small.
func (a *analysis) ordinaryHere(j int) bool {
	s := a.strict(j)
	if a.catalog.Nationality(s) != nil || a.allCapitals(j) {
		return false
	}
	if given, ambiguous := a.given(j); given && !ambiguous {
		return false
	}
	if a.lang.Closed(s) || len(a.words[j].verbs) > 0 || a.lang.NounTrigger(s) != nil || a.nounOfName(j) && len(a.lang.Titles(s)) == 0 || a.modifier(j) {
		return true
	}
	if in, _ := a.lang.In("parts", s); in {
		return true
	}
	for k, t := range a.doc.Tokens {
		if t.Strict == s && k != j && !t.Upper {
			return true
		}
	}
	return false
}

// startsRun reports that the word goes on into a name: another capital, a
// genitive, a hyphen with a capital, or an apposition in capitals.
func (a *analysis) startsRun(j int) bool {
	if j+1 >= len(a.doc.Tokens) {
		return false
	}
	n := a.tok(j + 1)
	if n.Kind == text.Word && n.Upper && !a.lang.Closed(n.Strict) || a.possessive(j+1) || a.nameParticle(j+1) || a.joint(j+1) && a.tok(j+2).Upper {
		return true
	}
	return len([]rune(a.strict(j))) > 3 && a.saysNext(j+1)
}

// titleCase reports that the sentence of token i writes most words with a
// capital, as headlines do, so that capitals tell nothing.
func (a *analysis) titleCase(i int) bool {
	for _, s := range a.sentences {
		if i < s.First || i >= s.Last {
			continue
		}
		upper, lower := 0, 0
		for j := s.First; j < s.Last; j++ {
			if t := a.tok(j); t.Kind == text.Word && !a.spelt(j).Closed() {
				if t.Upper {
					upper++
				} else {
					lower++
				}
			}
		}
		return s.Last-s.First > 5 && upper > 2*lower && upper > 4 && (s.title || lower <= 1)
	}
	return false
}

// inTitle reports a token of the headline.
func (a *analysis) inTitle(i int) bool {
	for _, s := range a.sentences {
		if i >= s.First && i < s.Last {
			return s.title
		}
	}
	return false
}

// saysNext reports a verb of saying at token i, or behind an adverb or aux.
func (a *analysis) saysNext(i int) bool {
	for j := i; j < len(a.doc.Tokens) && j < i+4; j++ {
		if v, ok := a.finiteWord(j); ok {
			for _, c := range a.lang.VerbCues(v.lemma) {
				if speaks(c.Cue.Class) && (v.Tense != pack.Present || !v.Plural || v.lemma == "say" || a.past(j)) {
					return true
				}
			}
			if !v.Verb.Aux {
				return false
			}
			continue
		}
		if !a.spelt(j).Is("adv", "aux", "time") {
			return false
		}
	}
	return false
}

// past reports a verb that may be read as past: put the toll at.
func (a *analysis) past(j int) bool {
	_, ok := a.reading(j, func(v verb) bool { return v.Tense == pack.Past })
	return ok
}
