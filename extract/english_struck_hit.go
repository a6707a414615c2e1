package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// joinedReach bounds the words between a verb of attack and the last of several things that
// it hit, and those between a thing hit and its passive verb.
const joinedReach = 22

// englishHit reports that the text tells of the noun phrase [i, last) that it was hit.
func (a *analysis) englishHit(i, last int) bool {
	k := a.beforePhrase(i)
	if a.strict(k) == "of" && a.spelt(k-1).InAny("site-parts") {
		k -= 2
		if a.determiner(k) {
			k--
		}
	}
	return a.hitsHere(k, last) || a.hitBehind(k) > 0 || a.wasHit(last) || a.joinedToHit(k, last) || a.wasHitBehind(k, last)
}

// beforePhrase gives the token before the determiner or owner of the noun phrase at i: an
// attack on the fleet's headquarters.
func (a *analysis) beforePhrase(i int) int {
	k := i - 1
	if a.possessive(k) {
		if m := a.at(k - 1); m != nil {
			k = m.first - 1
		} else {
			for k--; k > i-5 && a.tok(k).Kind == text.Word && !a.spelt(k).Closed(); {
				k--
			}
		}
		if a.determiner(k) {
			k--
		}
		return k
	}
	if a.determiner(k) || a.spelt(k).InAny("site-openers") {
		k--
	}
	return k
}

// joinedToHit reports at token k a comma or conjunction behind other things that one verb or
// noun of attack hit: fired at the barracks, the airfield and a depot. The phrase that ends
// before last does something itself where a verb of its own follows.
func (a *analysis) joinedToHit(k, last int) bool {
	if !a.tok(k).Is(",") && !a.spelt(k).Is("conj") || a.saysNext(last) || a.tellsPast(last) && !a.spelt(last+1).Is("prep") {
		return false
	}
	for j := k - 1; j >= max(a.sentenceStart(k), k-joinedReach); j-- {
		t := a.tok(j)
		if t.Kind == text.Punct && !a.joint(j) && !t.Is(",") && !t.Is(`"`) && !t.Is("'") || a.spelt(j).Is("rel", "sub", "neg", "modal") {
			return false
		}
		if m := a.at(j); m != nil {
			if m.typ == record.Official {
				return false
			}
			j = m.first
			continue
		}
		if a.hitsHere(j, k) || a.hitBehind(j) > 0 {
			return true
		}
		if a.tellsPast(j) && !a.spelt(j+1).Is("prep") {
			return false
		}
	}
	return false
}

// hitsHere reports a verb of attack at token k whose object stands behind it and ends before
// last.
func (a *analysis) hitsHere(k, last int) bool {
	if a.spelt(k).Is("adv") {
		k--
	}
	if a.spelt(k).InAny("setting") {
		return a.spelt(last).InAny("burning") || a.strict(last) == "on" && a.strict(last+1) == "fire"
	}
	if a.strict(k) == "to" && a.strict(k-1) == "fire" {
		k -= 2 // set fire to
		return a.spelt(k).InAny("setting")
	}
	for _, v := range a.wordVerbs(k) {
		for _, t := range a.lang.VerbTriggers(v.lemma) {
			if t.Trigger.Type == string(record.Attack) && !t.Light && !t.TargetFirst && (len(t.Object) == 0 || t.Trigger.Has("falls")) && !a.spelt(k-1).Is("det") {
				return true
			}
		}
	}
	return false
}

// wasHit reports a verb at token k whose subject was hit: was bombed, came under fire.
func (a *analysis) wasHit(k int) bool {
	for j := k; j < k+4 && j < len(a.doc.Tokens); j++ {
		for _, v := range a.wordVerbs(j) {
			for _, t := range a.lang.VerbTriggers(v.lemma) {
				if t.Trigger.Type != string(record.Attack) || t.Light {
					continue
				}
				if j > k && a.englishPassive(j, v) || t.TargetFirst && v.Finite() && a.hasObject(j, t) {
					return true
				}
			}
		}
		if !a.spelt(j).Is("aux", "adv") {
			return false
		}
	}
	return false
}

// wasHitBehind reports the same of the phrase behind token k, which ends before last, where
// words that tell more of it stand between it and its verb: a clinic run by the charity in
// the old town was bombed. Behind a preposition it is another noun's.
func (a *analysis) wasHitBehind(k, last int) bool {
	if a.spelt(k).Is("prep") {
		return false
	}
	for j := last; j < last+joinedReach; j++ {
		t := a.tok(j)
		switch {
		case t.Kind == text.Break || t.Kind == text.Punct && !a.joint(j) && !t.Is("'"):
			return false
		case a.spelt(j).Is("aux"):
			return a.wasHit(j)
		case a.spelt(j).Is("rel", "sub", "pron", "modal"):
			return false
		case t.Upper || a.spelt(j).Closed():
		case a.wasHit(j):
			return true
		case a.tellsPast(j) && !a.spelt(j+1).Is("prep"):
			return false
		}
	}
	return false
}

// struckToo reports a site that its sentence tells was hit, in the clause of an attack: the
// last of several, behind where the first ones lie, is hit like them.
func (a *analysis) struckToo(m *mention, h *happening) bool {
	return a.lang.Code == "en" && m.rule == struckSite && h.typ == record.Attack && !h.trigger.Has("deadly") && !a.spelt(a.beforePhrase(m.first)).Is("prep")
}
