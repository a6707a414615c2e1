package analysis

import (
	"slices"
	"strings"

	"isnad/extract/catalog"
	"isnad/extract/pack"
	"isnad/extract/text"
)

// ReadWords looks every token up in the packs.
func (a *Article) ReadWords() {
	m := a.Scratch
	m.words, m.lookups = Sized(m.words, len(a.Doc.Tokens)), Sized(m.lookups, len(a.Doc.Tokens))
	a.Words, a.Lookups, a.forms = m.words, m.lookups, m.formsOf(a.Lang.Code)
	a.Outer = make([]int, len(a.Doc.Tokens))
	for i := range a.Doc.Tokens {
		a.Outer[i] = -1
		f := a.formOf(&a.Doc.Tokens[i])
		a.Lookups[i].form = f
		if a.Known(i-1).Is("neg", "sub") {
			a.Words[i] = f.behind
		} else {
			a.Words[i] = f.word
		}
	}
}

// lookUp finds what the packs know of a word, which is asked many times.
func (a *Article) lookUp(w *Word, strict string) {
	w.strict = a.Lang.Know(strict)
	w.Known = w.strict
	if w.bare != strict {
		w.Known = a.Lang.Know(w.bare)
	}
	w.Stem = w.Known
	if stem := TrimArticle(w.bare); stem != w.bare {
		w.Stem = a.Lang.Know(stem)
	}
}

// settleVerb settles what kind of verb, if any, a word is.
func (w *Word) settleVerb(strict string) {
	function := w.strict.Closed() // قد، بين: verbs by their letters alone
	w.closed = function || w.Known.Closed()
	w.finite = slices.IndexFunc(w.Verbs, func(v Verb) bool { return v.Finite() && (!function || v.Verb.Aux) })
	if h := w.Known.Head(); h != nil && h.Plural {
		w.finite, w.Verb = -1, false // حركتا: the letters of a verb, too
		return
	}
	w.articled = HasArticle(strict) && !slices.ContainsFunc(w.Verbs, func(v Verb) bool { return v.And == "" && v.Finite() && !v.Homograph() })
	w.Verb = !w.articled && slices.ContainsFunc(w.Verbs, func(v Verb) bool { return v.Finite() && !v.Homograph() })
}

// withoutJussive drops the readings that stand behind a negation or condition
// alone: تردّ is "responds" or "comes", not the لم تُردِ of "killed".
func withoutJussive(verbs []Verb) []Verb {
	if !slices.ContainsFunc(verbs, func(v Verb) bool { return v.Tense == pack.Jussive }) {
		return verbs
	}
	return slices.DeleteFunc(verbs, func(v Verb) bool { return v.Tense == pack.Jussive })
}

func (a *Article) readWord(t *text.Token) Word {
	w := Word{bare: t.Strict}
	add := func(form, and string) {
		for _, f := range a.Lang.Forms(form) {
			w.Verbs = append(w.Verbs, Verb{Form: f, Lemma: f.Verb.Key(), And: and})
		}
	}
	add(t.Strict, "")
	if t.Arabic {
		if s, ok := strings.CutPrefix(t.Strict, "ال"); ok {
			for _, f := range a.Lang.Forms(s) {
				if f.Tense == pack.Masdar {
					w.Verbs = append(w.Verbs, Verb{Form: f, Lemma: f.Verb.Key()})
				}
			}
		}
		for _, and := range []string{"و", "ف"} {
			rest, ok := strings.CutPrefix(t.Strict, and)
			if !ok || len([]rune(rest)) < 2 {
				continue
			}
			before := len(w.Verbs)
			if !a.Noun(t.Strict) {
				add(rest, and)
			}
			if len(w.Verbs) > before || a.Lang.Closed(rest) || strings.HasPrefix(rest, "ال") || a.Lang.NounTrigger(rest) != nil {
				if !a.Lang.Closed(t.Strict) {
					w.bare = rest
				}
			}
		}
	}
	if strings.HasPrefix(t.Strict, "وو") && slices.ContainsFunc(w.Verbs, func(v Verb) bool { return v.And != "" }) {
		w.Verbs = slices.DeleteFunc(w.Verbs, func(v Verb) bool { return v.And == "" }) // ووصل: and he arrived
	}
	return w
}

// Closed reports a token that no name runs across: a function word or a mark.
func (a *Article) Closed(i int) bool {
	return i < 0 || i >= len(a.Words) || a.Words[i].closed
}

// Tanwin reports an accusative ending that is written: قائلاً, هجوماً; such a
// word is an adverb or an object, never part of a name.
func (a *Article) Tanwin(i int) bool { return a.marked(i, '\u064B') }

// Shadda reports a doubled letter that is written: فجّر.
func (a *Article) Shadda(i int) bool { return a.marked(i, '\u0651') }

// marked reports a token that is written with a mark.
func (a *Article) marked(i int, mark rune) bool {
	t := a.Tok(i)
	return slices.Contains(a.Doc.Raw[t.Start:t.End], mark)
}

// HasArticle reports a word that begins with the article, as written.
func HasArticle(strict string) bool {
	return len(strict) > len("القا") && strings.HasPrefix(strict, "ال") // two bytes a letter
}

// Articled reports a token that begins with the article: القصف, but not التقى,
// which begins with these letters as a verb.
func (a *Article) Articled(i int) bool {
	return i >= 0 && i < len(a.Words) && a.Words[i].articled
}

// Nationality reports an adjective of nationality at token i.
func (a *Article) Nationality(i int) bool {
	return i >= 0 && i < len(a.Words) && a.Words[i].Nation != nil
}

// Noun reports a word that the packs know as a noun as it stands, so that its
// first letter is no particle: فصيل, وزير.
func (a *Article) Noun(s string) bool {
	e := a.Lang.Know(s)
	return e.Head() != nil || e.Anonymous() != nil || e.NounTrigger() != nil || len(e.Titles()) > 0 || e.InAny("parts", "given-names", "generic")
}

// Lookup is what the catalogue and the particles of a token were found to be; names
// are tried in many ways at each token, and looked up once.
type Lookup struct {
	form     *form
	end      int // the match holds for names that end before this token; 0: not looked up
	match    catalog.Match
	found    bool
	Title    *Title // see arabic.TitleAt
	NoPhrase bool   // no cue phrase begins with it, found when one was sought
}

// Find returns the longest name of the catalogue at token i that ends before end.
func (a *Article) Find(i, end int) (catalog.Match, bool) {
	if i < 0 || i >= len(a.Lookups) {
		return catalog.Match{}, false
	}
	l := &a.Lookups[i]
	if l.end != end {
		l.end = end
		l.match, l.found = a.Catalog.FindRead(a.Doc.Tokens[:end], i, a.PlainReadings(i))
	}
	return l.match, l.found
}

// ReadAs reports that token i can be read as a word of a list, without its particles and
// article.
func (a *Article) ReadAs(i int, list string) bool {
	for _, r := range a.Readings(i) {
		if in, _ := r.Noun.In(list); in {
			return true
		}
	}
	return false
}

// TrimArticle takes the article off a word.
func TrimArticle(s string) string {
	if len(s) > len("ال") && s[:len("ال")] == "ال" {
		return s[len("ال"):]
	}
	return s
}
