package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// kindOf names an entity's type for a question, unnamed persons apart.
func (a *analysis) kindOf(e int) string {
	x := a.entities[e]
	switch {
	case !x.anonymous:
		return string(x.typ)
	case x.typ == record.Official:
		return "Official-unnamed" // as most of them are
	}
	return string(x.typ) + "-unnamed"
}

// wordBefore is a word as a feature: itself without particles, or what stands for it.
func (a *analysis) wordBefore(i int) string {
	if i < 0 || a.tok(i).Kind == text.Break {
		return "^"
	}
	t := a.tok(i)
	switch {
	case a.outer[i] >= 0:
		return nameOfType(a.mentions[a.outer[i]].typ)
	case t.Kind == text.Number:
		return "NUM"
	case t.Kind == text.Punct:
		return t.Strict
	case a.isTime(i):
		return "TIME"
	}
	return a.bare(i)
}

// nameOfType stands for a name among words.
func nameOfType(t record.EntityType) string {
	switch t {
	case record.Country:
		return "NAME:Country"
	case record.Actor:
		return "NAME:Actor"
	case record.Group:
		return "NAME:Group"
	case record.Official:
		return "NAME:Official"
	case record.Base:
		return "NAME:Base"
	case record.Town:
		return "NAME:Town"
	}
	return "NAME:" + string(t)
}

// classBefore names a word coarsely: the role that it gives, its word class, or
// what it is for the packs.
func (a *analysis) classBefore(i int) string {
	if i < 0 || a.tok(i).Kind == text.Break {
		return "^"
	}
	t := a.tok(i)
	switch {
	case a.outer[i] >= 0:
		return "name"
	case t.Kind == text.Number:
		return "number"
	case t.Kind == text.Punct:
		return t.Strict
	case a.isTime(i):
		return "time"
	}
	w := &a.words[i]
	if w.class == "" {
		w.class = a.classOf(i, w)
	}
	return w.class
}

// classOf is classBefore for a word by itself.
func (a *analysis) classOf(i int, w *word) string {
	if r := w.known.Role(); r != "" {
		return "role " + r
	}
	if w.known.Closed() {
		for _, c := range []string{"sub", "rel", "neg", "conj", "prep", "adv", "num", "quant", "aux", "pron", "part"} {
			if w.known.Is(c) {
				return c
			}
		}
	}
	if in, _ := w.stem.In("parts"); in {
		return "part of a force"
	}
	if in, _ := w.stem.In("event-words"); in {
		return "event word"
	}
	if w.stem.NounTrigger() != nil {
		return "event noun"
	}
	if v, ok := a.finite(i); ok && a.verbHere(i) {
		if len(a.lang.VerbCues(v.lemma)) > 0 {
			return "verb of saying"
		}
		if len(a.lang.VerbTriggers(v.lemma)) > 0 {
			return "verb of event"
		}
		return "verb"
	}
	return "noun"
}
