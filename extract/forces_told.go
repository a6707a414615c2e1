package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// forcesReach is how many words with no name may stand before forces: how many they
// are, and their kind.
const forcesReach = 5

// forcesAt lists the forces that are told from token i on, with those joined to
// them: by name, or by the troops of a nation (نحو ألفي جندي أميركي).
func (a *analysis) forcesAt(i, s int) []*mention {
	var out []*mention
	for j := i; j < a.sentences[s].Last && j < i+forcesReach; j++ {
		m := a.at(j)
		if a.unnamedAt(j) {
			if f := a.troopsOfNation(j); f != nil {
				m = f
			}
		}
		if m == nil && (a.words[j].verb || a.tok(j).Is(".") || a.tok(j).Is(",") || a.known(j).Is("prep", "rel", "sub") && !a.known(j).InAny("from-or-of")) {
			break
		}
		if m == nil || m.anonymous {
			continue
		}
		if !a.mayOwn(m) || !a.underArms(m) && m.role != "force of nation" {
			break
		}
		out = append(out, m)
		i, j = m.last, m.last-1
		if !a.joinedNext(m.last) {
			break
		}
	}
	return out
}

// troopsOfNation gives the army, or else the state, whose troops a noun and an
// adjective tell: جندي أميركي, نقطة تركية.
func (a *analysis) troopsOfNation(i int) *mention {
	if a.tellsPresence(i, "troops") == "" {
		return nil
	}
	e, last := a.forceOfNation(i)
	if e < 0 {
		return nil
	}
	return a.standsFor(e, i, last, "force of nation")
}

// asideReach is how many words an aside between a place and the forces may have.
const asideReach = 10

// forcesBehindAside lists the forces that are told from token i on, or behind the aside that
// opens there: تنتشر في البلدة، إلى جانب الجيش، كتيبة من الحشد. Who is told there to be beside
// them is there too.
func (a *analysis) forcesBehindAside(i, s int) []*mention {
	if !a.tok(i).Is(",") {
		return a.forcesAt(i, s)
	}
	for j := i + 1; j < a.sentences[s].Last && j < i+asideReach; j++ {
		if a.tok(j).Is(".") || a.unnamedAt(j) && a.words[j].verb {
			return nil
		}
		if !a.tok(j).Is(",") {
			continue
		}
		out := a.forcesAt(j+1, s)
		if len(out) > 0 && a.besides(i+1) {
			out = append(a.forcesAt(i+3, s), out...)
		}
		return out
	}
	return nil
}

// besides reports إلى جانب at token i.
func (a *analysis) besides(i int) bool {
	return a.lang.InAny(a.bare(i)+" "+a.strict(i+1), "beside")
}

// postedBehind reads forces and the participle of being somewhere right behind them:
// القوات الأميركية المتمركزة في القاعدة.
func (a *analysis) postedBehind(i, s int) []holding {
	if !a.beingThere(i) || a.tok(i).Kind != text.Word || a.tellsPresence(i, "staying") != "noun" {
		return nil
	}
	guest := a.forceRightBefore(i, s)
	if guest == nil {
		return nil
	}
	var out []holding
	for _, p := range a.placesBehind(i+1, s) {
		out = append(out, holding{p, guest, s, "forces stationed there"})
	}
	return out
}

// beingThere reports a participle of being somewhere, المتمركزة, rather than the noun of an
// act, انتشار.
func (a *analysis) beingThere(i int) bool { return a.stem(i).InAny("being-there") }

// forceRightBefore gives the forces right before token i, by name or by their nation, with
// adjectives between.
func (a *analysis) forceRightBefore(i, s int) *mention {
	for j := i - 1; j >= a.sentences[s].First && j >= i-4; j-- {
		if a.unnamedAt(j) {
			if f := a.troopsOfNation(j); f != nil && f.last == i {
				return f
			}
			if a.tok(j).Kind != text.Word || a.words[j].verb || a.known(j).Role() != "" {
				return nil
			}
			continue
		}
		if m := a.at(j); a.mayOwn(m) && m.typ != record.Country && a.underArms(m) && j >= i-2 {
			return m
		}
		return nil
	}
	return nil
}
