package roles

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/entities"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// What was hit is often told without its name: by a pronoun on what it holds (قصفوا مواقعنا,
// هجوم على مواقع لها) or by its kind alone (اقتحم المسلحون القرية).

// ownStruck notes the body whose own posts or people an attack hit, told by a pronoun of who
// tells of it or of the body named before it in its sentence.
func ownStruck(a *analysis.Article, h *analysis.Happening) {
	if h.Type != record.Attack || h.Negated {
		return
	}
	if fellBefore(a, h) {
		return
	}
	for j := h.Last; j < min(h.To, h.Last+soldiersReach); j++ {
		if a.Outer[j] >= 0 {
			continue
		}
		if a.Known(j).Is("rel", "sub") {
			return
		}
		pronoun := ownedPost(a, j)
		if pronoun == "" || j == h.Last && menOf(a, j) && !h.Nominal && !h.Passive && len(h.Agents) == 0 && !behindSubject(a, h.Pos) || grammar.Instrument(a, j) {
			continue
		}
		if e := pronounBody(a, h, pronoun); e >= 0 {
			h.Struck = analysis.AppendNew(h.Struck, e)
		}
		return
	}
}

// fellBefore notes whose soldiers are told to have been killed by the verb behind them: إن ثلاثة
// من جنودها قتلوا. It reports whether it did.
func fellBefore(a *analysis.Article, h *analysis.Happening) bool {
	if !h.Passive || h.Nominal || h.Subkind != "killing" || h.Verb == nil || h.Verb.And != "" {
		return false
	}
	for j := h.Pos - 1; j > h.From && j > h.Pos-4 && a.Outer[j] < 0; j-- {
		if pronoun := ownedPost(a, j); pronoun != "" && !Held(a, j) {
			e := pronounBody(a, h, pronoun)
			if e >= 0 {
				h.Struck = analysis.AppendNew(h.Struck, e)
			}
			return e >= 0
		}
		if a.Known(j).Is("sub", "rel", "prep") {
			return false
		}
	}
	return false
}

// ownedPost gives the pronoun of the owner of the posts or soldiers told at token j, or "".
func ownedPost(a *analysis.Article, j int) string {
	if noun, ok := grammar.Unowned(a.Bare(j)); ok && !analysis.HasArticle(noun) && grammar.NounInAny(a, noun, "held", "soldiers") {
		if pronoun := strings.TrimPrefix(a.Bare(j), noun); pronoun != "ه" || !ridden(a, noun) {
			return pronoun
		}
	}
	if (Held(a, j) || grammar.NounInAny(a, a.Bare(j), "soldiers")) && !analysis.HasArticle(a.Bare(j)) && a.Outer[j+1] < 0 && a.Spelt(j+1).InAny("borne-datives") {
		if p, ok := strings.CutPrefix(a.Bare(j+1), "ل"); ok {
			return p
		}
	}
	return ""
}

// pronounBody gives whom a pronoun in what an attack hit means, never its doer: the body that
// tells of it, or the one named last before it. It is -1 for none.
func pronounBody(a *analysis.Article, h *analysis.Happening, pronoun string) int {
	for k := range a.Cues {
		if c := &a.Cues[k]; c.Sent == h.Sent && h.Pos >= c.From && h.Pos < c.To {
			for _, s := range c.Sources {
				if m := &a.Mentions[s]; pronounMeans(a, m, h, pronoun) {
					return m.Entity
				}
			}
		}
	}
	return namedBefore(a, h, func(m *analysis.Mention) bool { return pronounMeans(a, m, h, pronoun) })
}

// namedBefore gives the entity that fits and is named last before an attack in its sentence,
// or -1.
func namedBefore(a *analysis.Article, h *analysis.Happening, fits func(*analysis.Mention) bool) int {
	for j := h.Pos - 1; j >= a.Sentences[h.Sent].First; j-- {
		if m := a.At(j); m != nil {
			if fits(m) {
				return m.Entity
			}
			j = m.First
		}
	}
	return -1
}

// pronounMeans reports a body that a pronoun in what an attack hit may mean.
func pronounMeans(a *analysis.Article, m *analysis.Mention, h *analysis.Happening, pronoun string) bool {
	return m.Entity >= 0 && analysis.IsBody(m) && !analysis.IsMedium(m) && !WithinPerson(a, m) && !slices.Contains(a.EntitiesOf(h.Agents), m.Entity) && h.Nation != a.Entities[m.Entity] &&
		(pronoun == "هم" || grammar.FeminineName(a, m) == (pronoun == "ها"))
}

// hisOwnStruck notes the person whose convoy, car or house an attack hit: استهدف انفجار موكبه.
func hisOwnStruck(a *analysis.Article, h *analysis.Happening) {
	if h.Type != record.Attack || h.Negated {
		return
	}
	for j := h.Last; j < min(h.To, h.Last+soldiersReach); j++ {
		noun, ok := strings.CutSuffix(a.Bare(j), "ه")
		if !ok || a.Outer[j] >= 0 || !ridden(a, noun) {
			continue
		}
		e := namedBefore(a, h, func(m *analysis.Mention) bool { return m.Type == record.Official && m.Entity >= 0 && !m.Anonymous })
		if e >= 0 && !slices.Contains(a.EntitiesOf(h.Agents), e) {
			h.Struck = analysis.AppendNew(h.Struck, e)
		}
		return
	}
}

// ridden reports a noun for what a person is in when he is hit, as it stands before a
// pronoun.
func ridden(a *analysis.Article, noun string) bool {
	if s, ok := strings.CutSuffix(noun, "ت"); ok && a.Lang.InAny(s+"ة", "ridden") {
		return true
	}
	return a.Lang.InAny(noun, "ridden")
}

// kindStruck notes the place that the kind of what an attack hit stands for, where it names
// nothing else that was hit.
func kindStruck(a *analysis.Article, h *analysis.Happening) {
	if h.Type != record.Attack || h.Negated || h.Subkind == "killing" || len(h.Targets)+len(h.Struck) > 0 {
		return
	}
	for j := h.Last; j < min(h.To, h.Last+soldiersReach); j++ {
		if a.Outer[j] >= 0 || a.Tok(j).Kind != text.Word {
			continue
		}
		if a.Known(j).Is("rel", "sub") {
			return
		}
		if !analysis.HasArticle(a.Bare(j)) && !strings.HasPrefix(a.Bare(j), "لل") || a.Nationality(j) || grammar.DescribingWord(a, j) {
			continue
		}
		if !hitAt(a, h, j) || a.At(j+1) != nil {
			continue
		}
		if e := placeOfKind(a, j, h.Sent); e >= 0 {
			h.Struck = analysis.AppendNew(h.Struck, e)
			return
		}
	}
}

// hitAt reports a definite noun that is what an attack hit: behind a preposition of
// what is attacked, with nouns for parts of it between, or right behind the verb and its
// subject.
func hitAt(a *analysis.Article, h *analysis.Happening, j int) bool {
	k := j - 1
	for k >= h.Last && a.Outer[k] < 0 && !analysis.HasArticle(a.Bare(k)) && grammar.NounInAny(a, a.Bare(k), "held", "struck-sites", "hit-sites") {
		k--
	}
	if k < j-1 && k >= h.Last-1 && a.Known(k+1).Role() == "target" {
		return true
	}
	if k >= h.Last && a.Known(k).Role() == "target" {
		return true
	}
	if h.Nominal || h.Passive {
		return h.Nominal && k == h.Last-1 && grammar.NounInAny(a, a.Bare(h.Pos), "target-nouns")
	}
	if m := a.At(k); m != nil && k >= h.Last {
		return m.Prefix == "" && analysis.MaySpeak(m.Type) && actsBetween(a, h.Last, m.First)
	}
	return k == h.Last-1 && h.Verb != nil && (h.Verb.Plural || len(h.Agents) > 0)
}

// placeOfKind gives the place named before that the definite noun at token j, a kind of
// place, stands for: one with that noun in its name. It is -1 for none.
func placeOfKind(a *analysis.Article, j, s int) int {
	noun := strings.TrimPrefix(analysis.TrimArticle(a.Bare(j)), "لل")
	head := a.Lang.Head(noun)
	if head == nil || head.Type != string(record.Town) && head.Type != string(record.Base) {
		return -1
	}
	key := text.Loosen(noun)
	return Latest(a, j, s, func(m *analysis.Mention) bool {
		return analysis.Locates(m) && entities.SharesHead(a, m, a.Entities[m.Entity], key)
	})
}
