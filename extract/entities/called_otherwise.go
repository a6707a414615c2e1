package entities

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/record"
)

// calledOtherwise reports two places or sites that one noun opens and that bear names which have
// nothing in common: قاعدة كذا is not قاعدة كيت. Names that begin alike may be two spellings.
func calledOtherwise(a *analysis.Article, x, y *analysis.Entity) bool {
	head, name := ownName(a, x)
	if head == "" {
		return false
	}
	other, called := ownName(a, y)
	if head != other {
		return false
	}
	return !slices.ContainsFunc(name, func(v string) bool {
		return slices.ContainsFunc(called, func(w string) bool { return alike(v, w) })
	})
}

// ownName gives the noun that opens the name of a place or site, and the words of the name behind
// it; no noun where it has no name of its own.
func ownName(a *analysis.Article, e *analysis.Entity) (head string, name []string) {
	if e.Type != record.Town && e.Type != record.Base || e.Anonymous {
		return "", nil
	}
	for _, k := range e.Mentions {
		m := &a.Mentions[k]
		if m.Definite || m.Anonymous || m.Plural || m.Core == m.Name {
			continue
		}
		if h, ok := strings.CutPrefix(m.Rule, "head "); ok {
			return h, a.NameWords(m.Core)
		}
	}
	return "", nil
}

// alike reports two words that begin or end with the same letters.
func alike(v, w string) bool {
	p, q := []rune(v), []rune(w)
	if len(p) < 3 || len(q) < 3 {
		return true
	}
	return string(p[:2]) == string(q[:2]) || string(p[len(p)-3:]) == string(q[len(q)-3:])
}
