package site

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

const (
	// struckSiteReach bounds the words between a word of attack and the site that it hit.
	struckSiteReach = 8
	// joinedSiteReach bounds those before a second or third site, which is joined to the first.
	joinedSiteReach = 14
)

// hitBefore gives the token behind the word of attack or blast that tells, before token i,
// that what stands there was hit, or 0.
func hitBefore(a *analysis.Article, i int, prefix string, k analysis.SiteClass) int {
	switch prefix {
	case "و":
		return hitJoined(a, i)
	case "ل":
		return ambushed(a, i)
	}
	e := siteEdge(a, i)
	if h := hitHere(a, e, k == analysis.Carrier && e == i); h > 0 {
		return h
	}
	if a.Known(e-1).InAny("passings") && a.Known(e-2).Role() != "" { // انفجار لغم عند مرور حافلة
		return violentBefore(a, e-2)
	}
	return HitBehind(a, e-1)
}

// Hit gives the token behind the word of attack whose object or subject is the site of m, which
// has a name or points back to one, or 0. What went off near it tells little of it.
func Hit(a *analysis.Article, m *analysis.Mention) int {
	if a.Spelt(m.First + 1).InAny("no-sites") {
		return 0
	}
	if m.Prefix == "و" {
		return hitJoined(a, m.First)
	}
	if m.Prefix != "" {
		return 0
	}
	e := siteEdge(a, m.First)
	if h := hitHere(a, e, m.Kind == "ship" && e == m.First); h > 0 {
		return h
	}
	return hitAhead(a, m.First, m.Last)
}

// siteEdge gives the token where the noun phrase of a site begins whose edge or part is
// told before it: مدخل الفندق, أحد المباني.
func siteEdge(a *analysis.Article, i int) int {
	j := i
	for j > i-3 && a.Outer[max(j-1, 0)] < 0 && a.Known(j-1).InAny("site-edges", "one-of") {
		j--
	}
	if a.Outer[max(j-1, 0)] < 0 && a.Spelt(j-1).InAny("from-or-of") && a.Spelt(j-2).InAny("near-from") {
		j-- // بالقرب من
	}
	return j
}

// hitHere gives the token behind a word of attack whose object stands at token i: that of a
// verb, what is behind "on" or right behind the noun of one, or the subject of a verb of
// being hit. What may have hit itself is the object only where it cannot be the subject.
func hitHere(a *analysis.Article, i int, acts bool) int {
	on := a.Known(i-1).InAny("on") || a.Known(i-1).Role() == "target" && a.Known(i-1).InAny("hit-links")
	between := false
	for j, left := i-1, struckSiteReach; j >= a.SentenceStart(i) && left > 0; j, left = j-1, left-1 {
		if n := beforeTime(a, j); n < j {
			j, left = n+1, left+1
			continue
		}
		if t := a.Tok(j); t.Kind != text.Word {
			if t.Is(`"`) || t.Is(",") || t.Kind == text.Number {
				continue
			}
			return 0
		}
		w := analysis.TrimArticle(a.Bare(j))
		if t := a.Lang.NounTrigger(w); t != nil && t.Type == string(record.Attack) && (on || j == i-1 && !(acts && a.Lang.InAny(w, "means")) || between && a.Lang.InAny(w, "target-nouns")) {
			return j + 1
		}
		if m := a.At(j); m != nil {
			between = between || analysis.IsBody(m)
			continue
		}
		if v, ok := grammar.FiniteWord(a, j); ok {
			if hitsRead(a, v, j, i, on) && (on || between || !acts || plainObject(a, v, j, i)) {
				return j + 1
			}
			if !on {
				return 0
			}
		}
		if !on && a.Known(j).Role() != "" && !a.IsTime(j) && !grammar.Instrument(a, j) {
			return 0
		}
	}
	return 0
}

// plainObject reports that the noun right behind a verb cannot be its subject: هاجموا قافلة,
// استهدف قافلة.
func plainObject(a *analysis.Article, v analysis.Verb, j, i int) bool {
	w := a.Strict(i)
	feminine := strings.HasSuffix(w, "ة")
	return j < i-1 || v.Passive || v.Plural || v.First || v.Feminine != feminine || a.Tanwin(i) || strings.HasSuffix(w, "ا")
}

// hits reports a verb of attack whose object a site is; near, one behind which it stands;
// on, one whose object is told by "on".
func hits(a *analysis.Article, v analysis.Verb, near, on bool) bool {
	for _, t := range a.Lang.VerbTriggers(v.Lemma) {
		if t.Trigger.Type == string(record.Attack) && (on || !t.Light && (near || !t.TargetFirst && !v.Passive)) {
			return true
		}
	}
	return false
}

// hitsRead is hits for the verb at token j, or for another one that is written alike, right
// behind which its subject is what was hit: تعرض.
func hitsRead(a *analysis.Article, v analysis.Verb, j, i int, on bool) bool {
	return hits(a, v, j == i-1, on) || j == i-1 && slices.ContainsFunc(grammar.WordVerbs(a, j), func(v analysis.Verb) bool { return v.Finite() && hitsSubject(a, v, j) })
}

// hitJoined gives the token behind the word of attack before a place or site to which the
// one at token i is joined: طالت المعسكر شمالا ومخازن الألوية. Nothing else happens between.
func hitJoined(a *analysis.Article, i int) int {
	joined := false
	for j := i - 1; j >= max(a.SentenceStart(i), i-joinedSiteReach); j-- {
		if m := a.At(j); m != nil {
			if m.Hit > 0 {
				return m.Hit
			}
			joined = joined || m.Type == record.Base || m.Type == record.Town
			j = m.First
			continue
		}
		if t := a.Tok(j); t.Kind == text.Punct && !t.Is(",") && !t.Is(`"`) || a.Known(j).Is("rel", "sub") {
			return 0
		}
		if v, ok := grammar.FiniteWord(a, j); ok {
			if joined && hits(a, v, false, false) {
				return j + 1
			}
			return 0
		}
		if t := a.Lang.NounTrigger(analysis.TrimArticle(a.Bare(j))); t != nil && joined {
			if t.Type == string(record.Attack) {
				return j + 1
			}
			return 0
		}
	}
	return 0
}

// hitAhead gives the token behind a verb that tells, behind the noun phrase that ends before
// token last, that what it names was hit: محطة كذا تعرضت لهجوم, سوقا استهدفته الطائرات.
func hitAhead(a *analysis.Article, first, last int) int {
	clause := a.Tok(first-1).Kind != text.Word || a.Known(first-1).Is("sub")
	for j := last; j < min(last+struckSiteReach, len(a.Doc.Tokens)); j++ {
		if t := a.Tok(j); t.Kind != text.Word && t.Kind != text.Number && !t.Is(`"`) || a.Known(j).Is("sub") {
			return 0
		}
		v, ok := grammar.FiniteWord(a, j)
		if !ok {
			continue
		}
		if j == last && v.Suffix && hits(a, v, false, false) || clause && hitsSubject(a, v, j) {
			return j + 1
		}
		return 0
	}
	return 0
}

// hitsSubject reports a verb at token j that tells of its subject that it was hit.
func hitsSubject(a *analysis.Article, v analysis.Verb, j int) bool {
	for _, t := range a.Lang.VerbTriggers(v.Lemma) {
		if t.Trigger.Type == string(record.Attack) && !t.Light && (v.Passive || t.TargetFirst && grammar.HasObject(a, j, t)) {
			return true
		}
	}
	return false
}

// carries reports a verb of the present right behind a noun that it describes, and gives the
// token behind what it tells: حافلة تقل حجاجا.
func carries(a *analysis.Article, j, end int) int {
	k := j
	if grammar.Auxiliary(a, k) {
		k++
	}
	v, ok := grammar.FiniteWord(a, k)
	if !ok || v.Tense != pack.Present || v.And != "" || k+1 >= end || a.Tok(k+1).Kind != text.Word || a.Closed(k+1) {
		return j
	}
	return k + 2
}

// WasStruck reports a site without a name that the words beside it tell was hit.
func WasStruck(a *analysis.Article, e *analysis.Entity) bool {
	return e.Type == record.Base && slices.ContainsFunc(e.Mentions, func(k int) bool { return a.Mentions[k].Hit > 0 })
}
