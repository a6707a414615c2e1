package attribution

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/roles"
	"isnad/extract/text"
)

// What a denial ties nobody to: a body, a state, a matter that is no deed of force.

// tieReach is how many tokens behind a tie the name may stand to which it would be.
const tieReach = 5

// tiesToSomebody reports a tie to a body or a state rather than to an act: صلة لها بإسرائيل,
// any link to the movement.
func tiesToSomebody(a *analysis.Article, i, end int) bool {
	if in, _ := a.Lang.In("denied-ties", grammar.Unbound(a, i)); !in {
		return false
	}
	for j := i + 1; j < min(end, i+tieReach); j++ {
		m := a.At(j)
		if m == nil {
			if a.Tok(j).Kind != text.Word || !a.Closed(j) {
				return false
			}
			continue
		}
		if m.Type == record.Group || m.Type == record.Actor || m.Type == record.Country {
			return a.Lang.Code == "en" || strings.HasSuffix(m.Prefix, "ب")
		}
		return false
	}
	return false
}

// noTieToBody reports a phrase that denies somebody's tie to a body rather than to an act:
// القتيل لا علاقة له بأي تنظيم.
func noTieToBody(a *analysis.Article, c *analysis.Cue) bool {
	if a.Lang.Code != "ar" {
		return false
	}
	tie, every := false, false
	for j := c.Pos; j < c.Last; j++ {
		tie = tie || a.Lang.InAny(grammar.Unbound(a, j), "denied-ties")
	}
	if !tie {
		return false
	}
	for j := c.Last; j < min(c.To, c.Last+tieReach); j++ {
		if m := a.At(j); m != nil {
			return strings.HasSuffix(m.Prefix, "ب") && (m.Type == record.Group || m.Type == record.Actor || m.Type == record.Country)
		}
		if a.Tok(j).Kind != text.Word {
			return false
		}
		if a.Lang.InAny(strings.TrimPrefix(a.Strict(j), "ب"), "any-words") {
			every = true // بأي
			continue
		}
		for _, r := range a.Readings(j) {
			if h := a.Lang.Head(r.Stem); h != nil && (every || strings.HasSuffix(r.Prefix, "ب")) {
				return h.Type == string(record.Group) || h.Type == string(record.Actor)
			}
		}
	}
	return false
}

// untiedReach is how many tokens behind a phrase that denies a tie tell to what.
const untiedReach = 8

// noTieToAct reports a phrase that denies a tie to a matter that nobody tells of as a deed: لا دخل
// لها بقرارات الحكومة, ليست معنية بالحوار.
func noTieToAct(a *analysis.Article, c *analysis.Cue) bool {
	if a.Lang.Code != "ar" || !namesTie(a, c) {
		return false
	}
	for j := c.Last; j < min(c.To, c.Last+untiedReach); j++ {
		if a.Outer[j] >= 0 || a.Tok(j).Kind == text.Punct && !a.Tok(j).Is(`"`) {
			return false
		}
		noun, tied := strings.CutPrefix(a.Bare(j), "ب")
		if !tied || len([]rune(noun)) < 4 || a.Closed(j) || a.Lang.InAny(noun, "any-words") {
			continue
		}
		return !ofDeed(a, j) && !roles.OwnPart(a, j) && !roles.Ours(a, j)
	}
	return false
}

// untied reports words that deny a tie of a matter to another, so that what stands behind them is
// not denied.
func untied(a *analysis.Article, c *analysis.Cue) bool {
	return c.Verb == nil && (noTieToAct(a, c) || deedUntied(a, c))
}

// namesTie reports a phrase with a noun for a tie in it.
func namesTie(a *analysis.Article, c *analysis.Cue) bool {
	for j := c.Pos; j < c.Last; j++ {
		if a.Lang.InAny(grammar.Unbound(a, j), "denied-ties", "denied-concerns") {
			return true
		}
	}
	return false
}

// ofDeed reports a noun for a deed, for what was used in one, or for what is said of one.
func ofDeed(a *analysis.Article, j int) bool {
	if a.Outer[j] >= 0 || a.Known(j).Is("dem", "pron", "rel") || a.Spelt(j).InAny("of-what") {
		return true
	}
	for _, r := range a.Readings(j) {
		s := strings.TrimPrefix(r.Stem, "ال")
		for _, w := range []string{s, a.WithoutPronoun(s)} {
			if grammar.TellsAct(a, w) || grammar.NounInAny(a, w, "event-words", "denied-words", "denied-parts", "crimes", "weapons", "documents", "stories", "false-stories", "losses", "misfortunes", "deaths") {
				return true
			}
		}
	}
	return false
}

// deedUntied reports a deed of which it is said that it has nothing to do with something else: إن
// الاعتقال لا علاقة له بعملهم. Nobody denies it by that, but who says so of his own.
func deedUntied(a *analysis.Article, c *analysis.Cue) bool {
	j := c.Pos - 1
	for a.Tok(j).Is(`"`) || a.Tok(j).Is("،") {
		j--
	}
	if a.Lang.Code != "ar" || !namesTie(a, c) || j < a.Sentences[c.Sent].First || a.Outer[j] >= 0 || !analysis.HasArticle(a.Strict(j)) || !grammar.TellsAct(a, grammar.Unbound(a, j)) {
		return false
	}
	for k := c.Last; k < min(c.To, c.Last+untiedReach); k++ {
		if m := a.At(k); m != nil && analysis.MaySpeak(m.Type) || roles.OwnPart(a, k) || roles.Ours(a, k) {
			return false
		}
	}
	return true
}

// storyReach is how many tokens behind the word for a story what it is about may stand.
const storyReach = 9

// storyOfAnother reports what is said of a matter that is no deed, of which what is denied tells
// nothing else: لا صحة لما يقال عن قرار, نفى المزاعم بشأن نقل صواريخ.
func storyOfAnother(a *analysis.Article, c *analysis.Cue, from int) bool {
	if a.Lang.Code != "ar" || toldIn(a, c, from) {
		return false
	}
	for j := from; j < min(c.To, from+storyReach); j++ {
		if a.Outer[j] >= 0 {
			continue
		}
		if a.Tok(j).Is(".") || a.Tok(j).Is(";") {
			return false
		}
		if !a.Spelt(j).InAny("story-links") {
			continue
		}
		k := j + 1
		for a.Tok(k).Is(`"`) || a.Known(k).Is("dem") || a.Known(k).InAny("any-words") {
			k++
		}
		return k < c.To && a.Tok(k).Kind == text.Word && !a.Closed(k) && !ofDeed(a, k)
	}
	return false
}

// toldIn reports an event told in what is denied.
func toldIn(a *analysis.Article, c *analysis.Cue, from int) bool {
	for i := range a.Happenings {
		if h := &a.Happenings[i]; h.Event >= 0 && h.Sent == c.Sent && h.Pos >= from && h.Pos < c.To {
			return true
		}
	}
	return false
}

// harmBehind reports a noun of happening whose own is harm or a figure, neither of them the deed:
// سقوط أي ضحايا, صحة أرقام.
func harmBehind(a *analysis.Article, j int) bool {
	if a.Lang.Code != "ar" || a.Closed(j) {
		return false
	}
	k := j + 1
	for a.Known(k).InAny("any-words") && a.Outer[k] < 0 {
		k++
	}
	return k < j+4 && a.Outer[k] < 0 && a.Tok(k).Kind == text.Word && a.Lang.InAny(grammar.Unbound(a, k), "denied-details") && a.Lang.InAny(grammar.Unbound(a, j), "befalling")
}
