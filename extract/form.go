package extract

import (
	"slices"
	"strings"

	"isnad/extract/pack"
	"isnad/extract/text"
)

// form is what packs and catalogue know of a word as it is spelt, whatever stands around
// it. Texts repeat their words, so forms are kept from one article to the next.
type form struct {
	kind     text.Kind
	arabic   bool
	word     word
	behind   word // the same behind a negation or condition, see withoutJussive
	plain    []text.Reading
	readings []reading
}

// reading is a way to read a word, with what the packs know of it so.
type reading struct {
	text.Reading
	known *pack.Entry // of its stem
	noun  *pack.Entry // and of that without the article
	site  siteClass   // see siteWord
}

// mostForms is how many forms are kept before all are forgotten: more than the words of
// some hundred articles.
const mostForms = 1 << 14

// formOf returns the form of a token.
func (a *analysis) formOf(t *text.Token) *form {
	if f := a.forms[t.Strict]; f != nil && f.kind == t.Kind && f.arabic == t.Arabic {
		return f
	}
	if len(a.forms) >= mostForms {
		clear(a.forms)
	}
	f := a.readForm(t)
	a.forms[t.Strict] = f
	return f
}

// readForm looks a form up in packs and catalogue.
func (a *analysis) readForm(t *text.Token) *form {
	f := &form{kind: t.Kind, arabic: t.Arabic, plain: text.Readings(t)}
	w := &f.word
	w.bare, w.closed, w.finite = t.Strict, true, -1
	if t.Kind == text.Word {
		*w = a.readWord(t)
	}
	a.lookUp(w, t.Strict)
	w.time = w.known.Is("time")
	w.unbound = a.withoutPronoun(strings.TrimPrefix(w.bare, "ال"))
	if noun := a.withoutPronoun(w.bare); noun != w.bare {
		w.owned = a.lang.Know(noun)
	}
	f.behind = *w
	if t.Kind == text.Word {
		w.nation = a.catalog.Nationality(t.Strict)
		f.behind.nation = w.nation
		f.behind.settleVerb(t.Strict)
		w.verbs = withoutJussive(slices.Clone(w.verbs))
		w.settleVerb(t.Strict)
	}
	f.readings = make([]reading, len(f.plain))
	for i, r := range f.plain {
		f.readings[i] = a.knowReading(w, r)
	}
	for _, w := range []*word{&f.word, &f.behind} {
		w.ownPart = a.partOwned(w.bare)
		for what, classes := range signClasses {
			w.tells[what] = a.tellsAny(w, f.readings, classes)
		}
	}
	return f
}

// knowReading looks a reading of a word up, as far as the word itself was not.
func (a *analysis) knowReading(w *word, r text.Reading) reading {
	x := reading{Reading: r, known: w.strict, noun: w.stem}
	if r.Prefix != "" {
		x.known = a.lang.Know(r.Stem)
		x.noun = x.known
	}
	if bare := trimArticle(r.Stem); r.Prefix != "" && bare != r.Stem || r.Prefix == "" && w.bare != r.Stem {
		x.noun = a.lang.Know(bare)
	}
	x.site = a.siteWord(x)
	return x
}

// readings lists the ways to read token i without its attached particles.
func (a *analysis) readings(i int) []reading {
	if i < 0 || i >= len(a.lookups) {
		return []reading{{Reading: text.Reading{Stem: a.tok(i).Strict, Loose: a.tok(i).Loose}}}
	}
	return a.lookups[i].form.readings
}

// plainReadings is readings without what the packs know, as the catalogue takes them.
func (a *analysis) plainReadings(i int) []text.Reading { return a.lookups[i].form.plain }
