package extract

import (
	"slices"
	"strings"

	"isnad/extract/catalog"
	"isnad/extract/pack"
	"isnad/extract/text"
)

// readWords looks every token up in the packs.
func (a *analysis) readWords() {
	m := a.scratch
	m.words, m.lookups = sized(m.words, len(a.doc.Tokens)), sized(m.lookups, len(a.doc.Tokens))
	a.words, a.lookups, a.forms = m.words, m.lookups, m.formsOf(a.lang.Code)
	a.outer = make([]int, len(a.doc.Tokens))
	for i := range a.doc.Tokens {
		a.outer[i] = -1
		f := a.formOf(&a.doc.Tokens[i])
		a.lookups[i].form = f
		if a.known(i-1).Is("neg", "sub") {
			a.words[i] = f.behind
		} else {
			a.words[i] = f.word
		}
	}
}

// lookUp finds what the packs know of a word, which is asked many times.
func (a *analysis) lookUp(w *word, strict string) {
	w.strict = a.lang.Know(strict)
	w.known = w.strict
	if w.bare != strict {
		w.known = a.lang.Know(w.bare)
	}
	w.stem = w.known
	if stem := trimArticle(w.bare); stem != w.bare {
		w.stem = a.lang.Know(stem)
	}
}

// settleVerb settles what kind of verb, if any, a word is.
func (w *word) settleVerb(strict string) {
	function := w.strict.Closed() // قد، بين: verbs by their letters alone
	w.closed = function || w.known.Closed()
	w.finite = slices.IndexFunc(w.verbs, func(v verb) bool { return v.Finite() && (!function || v.Verb.Aux) })
	w.articled = hasArticle(strict) && !slices.ContainsFunc(w.verbs, func(v verb) bool { return v.and == "" && v.Finite() && !v.homograph() })
	w.verb = !w.articled && slices.ContainsFunc(w.verbs, func(v verb) bool { return v.Finite() && !v.homograph() })
}

// withoutJussive drops the readings that stand behind a negation or condition
// alone: تردّ is "responds" or "comes", not the لم تُردِ of "killed".
func withoutJussive(verbs []verb) []verb {
	if !slices.ContainsFunc(verbs, func(v verb) bool { return v.Tense == pack.Jussive }) {
		return verbs
	}
	return slices.DeleteFunc(verbs, func(v verb) bool { return v.Tense == pack.Jussive })
}

func (a *analysis) readWord(t *text.Token) word {
	w := word{bare: t.Strict}
	add := func(form, and string) {
		for _, f := range a.lang.Forms(form) {
			w.verbs = append(w.verbs, verb{Form: f, lemma: f.Verb.Key(), and: and})
		}
	}
	add(t.Strict, "")
	if t.Arabic {
		if s, ok := strings.CutPrefix(t.Strict, "ال"); ok {
			for _, f := range a.lang.Forms(s) {
				if f.Tense == pack.Masdar {
					w.verbs = append(w.verbs, verb{Form: f, lemma: f.Verb.Key()})
				}
			}
		}
		for _, and := range []string{"و", "ف"} {
			rest, ok := strings.CutPrefix(t.Strict, and)
			if !ok || len([]rune(rest)) < 2 {
				continue
			}
			before := len(w.verbs)
			if !a.noun(t.Strict) {
				add(rest, and)
			}
			if len(w.verbs) > before || a.lang.Closed(rest) || strings.HasPrefix(rest, "ال") || a.lang.NounTrigger(rest) != nil {
				if !a.lang.Closed(t.Strict) {
					w.bare = rest
				}
			}
		}
	}
	if strings.HasPrefix(t.Strict, "وو") && slices.ContainsFunc(w.verbs, func(v verb) bool { return v.and != "" }) {
		w.verbs = slices.DeleteFunc(w.verbs, func(v verb) bool { return v.and == "" }) // ووصل: and he arrived
	}
	return w
}

// closed reports a token that no name runs across: a function word or a mark.
func (a *analysis) closed(i int) bool {
	return i < 0 || i >= len(a.words) || a.words[i].closed
}

// tanwin reports an accusative ending that is written: قائلاً, هجوماً; such a
// word is an adverb or an object, never part of a name.
func (a *analysis) tanwin(i int) bool {
	t := a.tok(i)
	for _, r := range a.doc.Raw[t.Start:t.End] {
		if r == '\u064B' {
			return true
		}
	}
	return false
}

// hasArticle reports a word that begins with the article, as written.
func hasArticle(strict string) bool {
	return len(strict) > len("القا") && strings.HasPrefix(strict, "ال") // two bytes a letter
}

// articled reports a token that begins with the article: القصف, but not التقى,
// which begins with these letters as a verb.
func (a *analysis) articled(i int) bool {
	return i >= 0 && i < len(a.words) && a.words[i].articled
}

// nationality reports an adjective of nationality at token i.
func (a *analysis) nationality(i int) bool {
	return i >= 0 && i < len(a.words) && a.words[i].nation != nil
}

// noun reports a word that the packs know as a noun as it stands, so that its
// first letter is no particle: فصيل, وزير.
func (a *analysis) noun(s string) bool {
	e := a.lang.Know(s)
	return e.Head() != nil || e.Anonymous() != nil || e.NounTrigger() != nil || len(e.Titles()) > 0 || e.InAny("parts", "given-names", "generic")
}

// lookup is what the catalogue and the particles of a token were found to be; names
// are tried in many ways at each token, and looked up once.
type lookup struct {
	form     *form
	end      int // the match holds for names that end before this token; 0: not looked up
	match    catalog.Match
	found    bool
	title    *title // see titleAt
	noPhrase bool   // no cue phrase begins with it, found when one was sought
}

// find returns the longest name of the catalogue at token i that ends before end.
func (a *analysis) find(i, end int) (catalog.Match, bool) {
	if i < 0 || i >= len(a.lookups) {
		return catalog.Match{}, false
	}
	l := &a.lookups[i]
	if l.end != end {
		l.end = end
		l.match, l.found = a.catalog.FindRead(a.doc.Tokens[:end], i, a.plainReadings(i))
	}
	return l.match, l.found
}

// readAs reports that token i can be read as a word of a list, without its particles and
// article.
func (a *analysis) readAs(i int, list string) bool {
	for _, r := range a.readings(i) {
		if in, _ := r.noun.In(list); in {
			return true
		}
	}
	return false
}

// trimArticle takes the article off a word.
func trimArticle(s string) string {
	if len(s) > len("ال") && s[:len("ال")] == "ال" {
		return s[len("ال"):]
	}
	return s
}
