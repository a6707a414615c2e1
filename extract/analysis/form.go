package analysis

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
	word     Word
	behind   Word // the same behind a negation or condition, see withoutJussive
	plain    []text.Reading
	readings []Reading

	asked, holds uint64 // bits of its facts that were asked, and of those that hold
}

// Reading is a way to read a word, with what the packs know of it so.
type Reading struct {
	text.Reading
	Known *pack.Entry // of its stem
	Noun  *pack.Entry // and of that without the article
	Site  SiteClass   // see siteWord
}

// MostForms is how many forms are kept before all are forgotten: more than the words of
// some hundred articles.
const MostForms = 1 << 14

// formOf returns the form of a token.
func (a *Article) formOf(t *text.Token) *form {
	if f := a.forms[t.Strict]; f != nil && f.kind == t.Kind && f.arabic == t.Arabic {
		return f
	}
	if len(a.forms) >= MostForms {
		clear(a.forms)
	}
	f := a.readForm(t)
	a.forms[t.Strict] = f
	return f
}

// readForm looks a form up in packs and catalogue.
func (a *Article) readForm(t *text.Token) *form {
	f := &form{kind: t.Kind, arabic: t.Arabic, plain: text.Readings(t)}
	w := &f.word
	w.bare, w.closed, w.finite = t.Strict, true, -1
	if t.Kind == text.Word {
		*w = a.readWord(t)
	}
	a.lookUp(w, t.Strict)
	w.Time = w.Known.Is("time")
	w.Unbound = a.WithoutPronoun(strings.TrimPrefix(w.bare, "ال"))
	if noun := a.WithoutPronoun(w.bare); noun != w.bare {
		w.owned = a.Lang.Know(noun)
	}
	f.behind = *w
	if t.Kind == text.Word {
		w.Nation = a.Catalog.Nationality(t.Strict)
		f.behind.Nation = w.Nation
		f.behind.settleVerb(t.Strict)
		w.Verbs = withoutJussive(slices.Clone(w.Verbs))
		w.settleVerb(t.Strict)
	}
	f.readings = make([]Reading, len(f.plain))
	for i, r := range f.plain {
		f.readings[i] = a.knowReading(w, r)
	}
	for _, w := range []*Word{&f.word, &f.behind} {
		w.OwnPart = a.partOwned(w.bare)
		for what, classes := range SignClasses {
			w.Tells[what] = a.tellsAny(w, f.readings, classes)
		}
	}
	return f
}

// knowReading looks a reading of a word up, as far as the word itself was not.
func (a *Article) knowReading(w *Word, r text.Reading) Reading {
	x := Reading{Reading: r, Known: w.strict, Noun: w.Stem}
	if r.Prefix != "" {
		x.Known = a.Lang.Know(r.Stem)
		x.Noun = x.Known
	}
	if bare := TrimArticle(r.Stem); r.Prefix != "" && bare != r.Stem || r.Prefix == "" && w.bare != r.Stem {
		x.Noun = a.Lang.Know(bare)
	}
	x.Site = a.siteWord(x)
	return x
}

// Readings lists the ways to read token i without its attached particles.
func (a *Article) Readings(i int) []Reading {
	if i < 0 || i >= len(a.Lookups) {
		return []Reading{{Reading: text.Reading{Stem: a.Tok(i).Strict, Loose: a.Tok(i).Loose}}}
	}
	return a.Lookups[i].form.readings
}

// PlainReadings is readings without what the packs know, as the catalogue takes them.
func (a *Article) PlainReadings(i int) []text.Reading { return a.Lookups[i].form.plain }
