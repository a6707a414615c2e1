package presence

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/record"
	"isnad/extract/text"
)

// forcesReach is how many words with no name may stand before forces: how many they
// are, and their kind.
const forcesReach = 5

// forcesAt lists the forces that are told from token i on, with those joined to
// them: by name, or by the troops of a nation (نحو ألفي جندي أميركي).
func forcesAt(a *analysis.Article, i, s int) []*analysis.Mention {
	var out []*analysis.Mention
	for j := i; j < a.Sentences[s].Last && j < i+forcesReach; j++ {
		m := a.At(j)
		if unnamedAt(a, j) {
			if f := troopsOfNation(a, j); f != nil {
				m = f
			}
		}
		if m == nil && endsForces(a, j) {
			break
		}
		if m == nil || m.Anonymous && soldiersWithoutName(a, m.First) != m {
			continue
		}
		if !m.Anonymous && (!mayOwn(a, m) || !underArms(a, m) && m.Role != "force of nation") {
			break
		}
		out = append(out, m)
		i, j = m.Last, m.Last-1
		if !joinedNext(a, m.Last) {
			break
		}
	}
	return out
}

// endsForces reports a token of no name behind which the forces are no longer told. About how many
// they are does not end them: نحو ألف جندي.
func endsForces(a *analysis.Article, j int) bool {
	if a.Tok(j).Is(".") || a.Tok(j).Is(",") {
		return true
	}
	w := a.Known(j)
	return !w.Is("quant") && (a.Words[j].Verb || w.Is("prep", "rel", "sub") && !w.InAny("from-or-of"))
}

// troopsOfNation gives the army, or else the state, whose troops a noun and an
// adjective tell: جندي أميركي, نقطة تركية.
func troopsOfNation(a *analysis.Article, i int) *analysis.Mention {
	if tellsPresence(a, i, "troops") == "" {
		return nil
	}
	e, last := forceOfNation(a, i)
	if e < 0 || a.Entities[e].Type != record.Actor {
		if m := soldiersWithoutName(a, i); m != nil {
			return m
		}
	}
	if e < 0 {
		return nil
	}
	return standsFor(a, e, i, last, "force of nation")
}

// soldiersWithoutName gives the soldiers that a noun and the adjective of a nation tell, whom the
// article names no otherwise: آلاف الجنود الأميركيين. Who is told to be somewhere is an actor, while
// soldiers who merely fell or fired are none.
func soldiersWithoutName(a *analysis.Article, i int) *analysis.Mention {
	m := a.At(i)
	if m == nil || !m.Anonymous || m.Entity < 0 || m.First != i || tellsPresence(a, i, "troops") == "" || !onlyUnnamed(a, m.Entity) {
		return nil
	}
	if j := nationBeside(a, i); j < 0 || j >= m.Last {
		return nil
	}
	return m
}

// onlyUnnamed reports somebody told by nothing but a noun for people.
func onlyUnnamed(a *analysis.Article, e int) bool {
	for _, k := range a.Entities[e].Mentions {
		if !a.Mentions[k].Anonymous {
			return false
		}
	}
	return true
}

// asideReach is how many words an aside between a place and the forces may have.
const asideReach = 10

// forcesBehindAside lists the forces that are told from token i on, or behind the aside that
// opens there: تنتشر في البلدة، إلى جانب الجيش، كتيبة من الحشد. Who is told there to be beside
// them is there too.
func forcesBehindAside(a *analysis.Article, i, s int) []*analysis.Mention {
	if !a.Tok(i).Is(",") {
		return forcesAt(a, i, s)
	}
	for j := i + 1; j < a.Sentences[s].Last && j < i+asideReach; j++ {
		if a.Tok(j).Is(".") || unnamedAt(a, j) && a.Words[j].Verb {
			return nil
		}
		if !a.Tok(j).Is(",") {
			continue
		}
		out := forcesAt(a, j+1, s)
		if len(out) > 0 && besides(a, i+1) {
			out = append(forcesAt(a, i+3, s), out...)
		}
		return out
	}
	return nil
}

// besides reports إلى جانب at token i.
func besides(a *analysis.Article, i int) bool {
	return a.Lang.InAny(a.Bare(i)+" "+a.Strict(i+1), "beside")
}

// postedBehind reads forces and the participle of being somewhere right behind them:
// القوات الأميركية المتمركزة في القاعدة.
func postedBehind(a *analysis.Article, i, s int) []holding {
	if !beingThere(a, i) || a.Tok(i).Kind != text.Word || tellsPresence(a, i, "staying") != "noun" {
		return nil
	}
	guest := forceRightBefore(a, i, s)
	if guest == nil {
		return nil
	}
	places := placesBehind(a, i+1, s)
	if a.Known(i + 1).InAny("on") { // المتمركزة على التل
		places = joinedPlaces(a, i+2, s)
	}
	var out []holding
	for _, p := range places {
		out = append(out, holding{p, guest, s, "forces stationed there"})
	}
	return out
}

// beingThere reports a participle of being somewhere, المتمركزة, rather than the noun of an
// act, انتشار.
func beingThere(a *analysis.Article, i int) bool { return a.Stem(i).InAny("being-there") }

// forceRightBefore gives the forces right before token i, by name or by their nation, with
// adjectives between.
func forceRightBefore(a *analysis.Article, i, s int) *analysis.Mention {
	if m := a.At(i - 1); m != nil && strings.HasPrefix(a.Strict(i), "و") && strings.HasSuffix(m.Prefix, "ل") && a.Stem(m.First-1).InAny("belonging") {
		i = m.First - 1 // اللواء التابع للحشد والمنتشر في
	}
	for j := i - 1; j >= a.Sentences[s].First && j >= i-4; j-- {
		if unnamedAt(a, j) {
			if f := troopsOfNation(a, j); f != nil && f.Last == i {
				return f
			}
			if a.Tok(j).Kind != text.Word || a.Words[j].Verb || a.Known(j).Role() != "" {
				return nil
			}
			continue
		}
		if m := a.At(j); mayOwn(a, m) && m.Type != record.Country && underArms(a, m) && j >= i-2 {
			return m
		}
		return nil
	}
	return nil
}
