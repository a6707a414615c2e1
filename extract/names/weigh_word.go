package names

import (
	"isnad/extract/analysis"
	"isnad/extract/names/arabic"
	"isnad/extract/record"
	"isnad/extract/text"
)

// KindOf names an entity's type for a question, unnamed persons apart.
func KindOf(a *analysis.Article, e int) string {
	x := a.Entities[e]
	switch {
	case !x.Anonymous:
		return string(x.Type)
	case x.Type == record.Official:
		return "Official-unnamed" // as most of them are
	}
	return string(x.Type) + "-unnamed"
}

// WordBefore is a word as a feature: itself without particles, or what stands for it.
func WordBefore(a *analysis.Article, i int) string {
	if i < 0 || a.Tok(i).Kind == text.Break {
		return "^"
	}
	t := a.Tok(i)
	switch {
	case a.Outer[i] >= 0:
		return nameOfType(a.Mentions[a.Outer[i]].Type)
	case t.Kind == text.Number:
		return "NUM"
	case t.Kind == text.Punct:
		return t.Strict
	case a.IsTime(i):
		return "TIME"
	}
	return a.Bare(i)
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

// ClassBefore names a word coarsely: the role that it gives, its word class, or
// what it is for the packs.
func ClassBefore(a *analysis.Article, i int) string {
	if i < 0 || a.Tok(i).Kind == text.Break {
		return "^"
	}
	t := a.Tok(i)
	switch {
	case a.Outer[i] >= 0:
		return "name"
	case t.Kind == text.Number:
		return "number"
	case t.Kind == text.Punct:
		return t.Strict
	case a.IsTime(i):
		return "time"
	}
	w := &a.Words[i]
	if w.Class == "" {
		w.Class = classOf(a, i, w)
	}
	return w.Class
}

// classOf is classBefore for a word by itself.
func classOf(a *analysis.Article, i int, w *analysis.Word) string {
	if r := w.Known.Role(); r != "" {
		return "role " + r
	}
	if w.Known.Closed() {
		for _, c := range []string{"sub", "rel", "neg", "conj", "prep", "adv", "num", "quant", "aux", "pron", "part"} {
			if w.Known.Is(c) {
				return c
			}
		}
	}
	if in, _ := w.Stem.In("parts"); in {
		return "part of a force"
	}
	if in, _ := w.Stem.In("event-words"); in {
		return "event word"
	}
	if w.Stem.NounTrigger() != nil {
		return "event noun"
	}
	if v, ok := a.Finite(i); ok && arabic.VerbHere(a, i) {
		if len(a.Lang.VerbCues(v.Lemma)) > 0 {
			return "verb of saying"
		}
		if len(a.Lang.VerbTriggers(v.Lemma)) > 0 {
			return "verb of event"
		}
		return "verb"
	}
	return "noun"
}
