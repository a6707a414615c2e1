package extract

import (
	"slices"
	"strings"

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
func (a *analysis) hitBefore(i int, prefix string, k siteClass) int {
	switch prefix {
	case "و":
		return a.hitJoined(i)
	case "ل":
		return a.ambushed(i)
	}
	e := a.siteEdge(i)
	if h := a.hitHere(e, k == carrier && e == i); h > 0 {
		return h
	}
	return a.hitBehind(e - 1)
}

// siteEdge gives the token where the noun phrase of a site begins whose edge or part is
// told before it: مدخل الفندق, أحد المباني.
func (a *analysis) siteEdge(i int) int {
	j := i
	for j > i-3 && a.outer[max(j-1, 0)] < 0 && a.known(j-1).InAny("site-edges", "one-of") {
		j--
	}
	if a.outer[max(j-1, 0)] < 0 && a.spelt(j-1).InAny("from-or-of") && a.spelt(j-2).InAny("near-from") {
		j-- // بالقرب من
	}
	return j
}

// hitHere gives the token behind a word of attack whose object stands at token i: that of a
// verb, what is behind "on" or right behind the noun of one, or the subject of a verb of
// being hit. What may have hit itself is the object only where it cannot be the subject.
func (a *analysis) hitHere(i int, acts bool) int {
	on := a.known(i-1).InAny("on") || a.known(i-1).Role() == "target" && a.known(i-1).InAny("hit-links")
	between := false
	for j := i - 1; j >= max(a.sentenceStart(i), i-struckSiteReach); j-- {
		if t := a.tok(j); t.Kind != text.Word {
			if t.Is(`"`) || t.Is(",") || t.Kind == text.Number {
				continue
			}
			return 0
		}
		w := trimArticle(a.bare(j))
		if t := a.lang.NounTrigger(w); t != nil && t.Type == string(record.Attack) && (on || j == i-1 && !(acts && a.lang.InAny(w, "means")) || between && a.lang.InAny(w, "target-nouns")) {
			return j + 1
		}
		if m := a.at(j); m != nil {
			between = between || isBody(m)
			continue
		}
		if v, ok := a.finiteWord(j); ok {
			if a.hits(v, j == i-1, on) && (on || between || !acts || a.plainObject(v, j, i)) {
				return j + 1
			}
			if !on {
				return 0
			}
		}
		if !on && a.known(j).Role() != "" && !a.isTime(j) && !a.instrument(j) {
			return 0
		}
	}
	return 0
}

// plainObject reports that the noun right behind a verb cannot be its subject: هاجموا قافلة,
// استهدف قافلة.
func (a *analysis) plainObject(v verb, j, i int) bool {
	w := a.strict(i)
	feminine := strings.HasSuffix(w, "ة")
	return j < i-1 || v.Passive || v.Plural || v.First || v.Feminine != feminine || a.tanwin(i) || strings.HasSuffix(w, "ا")
}

// hits reports a verb of attack whose object a site is; near, one behind which it stands;
// on, one whose object is told by "on".
func (a *analysis) hits(v verb, near, on bool) bool {
	for _, t := range a.lang.VerbTriggers(v.lemma) {
		if t.Trigger.Type == string(record.Attack) && (on || !t.Light && (near || !t.TargetFirst && !v.Passive)) {
			return true
		}
	}
	return false
}

// hitBehind gives the token behind a word of attack or blast before the preposition at token
// k, which is one for what is hit, or 0: انفجرت قنبلة خارج كنيسة, a bomb went off outside a church.
func (a *analysis) hitBehind(k int) int {
	if !a.spelt(k).InAny("hit-links", "near-from") {
		return 0
	}
	for j := k - 1; j >= max(a.sentenceStart(k), k-struckSiteReach); j-- {
		if t := a.tok(j); t.Kind == text.Punct && !a.joint(j) && !t.Is(`"`) || a.known(j).Is("rel", "sub") {
			return 0
		}
		if m := a.at(j); m != nil && locates(m) {
			return 0
		}
		if a.violent(j) {
			return j + 1
		}
	}
	return 0
}

// hitJoined gives the token behind the word of attack before a place or site to which the
// one at token i is joined: طالت المعسكر شمالا ومخازن الألوية. Nothing else happens between.
func (a *analysis) hitJoined(i int) int {
	joined := false
	for j := i - 1; j >= max(a.sentenceStart(i), i-joinedSiteReach); j-- {
		if m := a.at(j); m != nil {
			if m.hit > 0 {
				return m.hit
			}
			joined = joined || m.typ == record.Base || m.typ == record.Town
			j = m.first
			continue
		}
		if t := a.tok(j); t.Kind == text.Punct && !t.Is(",") && !t.Is(`"`) || a.known(j).Is("rel", "sub") {
			return 0
		}
		if v, ok := a.finiteWord(j); ok {
			if joined && a.hits(v, false, false) {
				return j + 1
			}
			return 0
		}
		if t := a.lang.NounTrigger(trimArticle(a.bare(j))); t != nil && joined {
			if t.Type == string(record.Attack) {
				return j + 1
			}
			return 0
		}
	}
	return 0
}

// ambushed gives the token behind the noun of attack whose object is told by ل: كمين نصبه
// مسلحون لقافلة عسكرية, استهدافهم لمستودع.
func (a *analysis) ambushed(i int) int {
	for j := i - 1; j >= max(a.sentenceStart(i), i-5); j-- {
		if a.tok(j).Kind != text.Word || a.known(j).Role() != "" {
			return 0
		}
		if t := a.lang.NounTrigger(trimArticle(a.bare(j))); t != nil {
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
func (a *analysis) hitAhead(first, last int) int {
	clause := a.tok(first-1).Kind != text.Word || a.known(first-1).Is("sub")
	for j := last; j < min(last+struckSiteReach, len(a.doc.Tokens)); j++ {
		if t := a.tok(j); t.Kind != text.Word && t.Kind != text.Number && !t.Is(`"`) || a.known(j).Is("sub") {
			return 0
		}
		v, ok := a.finiteWord(j)
		if !ok {
			continue
		}
		if j == last && v.Suffix && a.hits(v, false, false) || clause && a.hitsSubject(v, j) {
			return j + 1
		}
		return 0
	}
	return 0
}

// hitsSubject reports a verb at token j that tells of its subject that it was hit.
func (a *analysis) hitsSubject(v verb, j int) bool {
	for _, t := range a.lang.VerbTriggers(v.lemma) {
		if t.Trigger.Type == string(record.Attack) && !t.Light && (v.Passive || t.TargetFirst && a.hasObject(j, t)) {
			return true
		}
	}
	return false
}

// carries reports a verb of the present right behind a noun that it describes, and gives the
// token behind what it tells: حافلة تقل حجاجا.
func (a *analysis) carries(j, end int) int {
	k := j
	if a.auxiliary(k) {
		k++
	}
	v, ok := a.finiteWord(k)
	if !ok || v.Tense != pack.Present || v.and != "" || k+1 >= end || a.tok(k+1).Kind != text.Word || a.closed(k+1) {
		return j
	}
	return k + 2
}

// wasStruck reports a site without a name that the words beside it tell was hit.
func (a *analysis) wasStruck(e *entity) bool {
	return e.typ == record.Base && slices.ContainsFunc(e.mentions, func(k int) bool { return a.mentions[k].hit > 0 })
}
