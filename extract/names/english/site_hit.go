package english

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/site"
	"isnad/extract/record"
	"isnad/extract/text"
)

// joinedReach bounds the words between a verb of attack and the last of several things that
// it hit, and those between a thing hit and its passive verb.
const joinedReach = 22

// englishHit reports that the text tells of the noun phrase [i, last) that it was hit.
func englishHit(a *analysis.Article, i, last int) bool {
	k := beforePhrase(a, i)
	if a.Strict(k) == "of" && a.Spelt(k-1).InAny("site-parts") {
		k -= 2
		if grammar.Determiner(a, k) {
			k--
		}
	}
	return hitsHere(a, k, last) || site.HitBehind(a, k) > 0 || wasHit(a, last) || joinedToHit(a, k, last) || wasHitBehind(a, k, last)
}

// beforePhrase gives the token before the determiner or owner of the noun phrase at i: an
// attack on the fleet's headquarters.
func beforePhrase(a *analysis.Article, i int) int {
	k := i - 1
	if grammar.Possessive(a, k) {
		if m := a.At(k - 1); m != nil {
			k = m.First - 1
		} else {
			for k--; k > i-5 && a.Tok(k).Kind == text.Word && !a.Spelt(k).Closed(); {
				k--
			}
		}
		if grammar.Determiner(a, k) {
			k--
		}
		return k
	}
	if grammar.Determiner(a, k) || a.Spelt(k).InAny("site-openers") {
		k--
	}
	return k
}

// joinedToHit reports at token k a comma or conjunction behind other things that one verb or
// noun of attack hit: fired at the barracks, the airfield and a depot. The phrase that ends
// before last does something itself where a verb of its own follows.
func joinedToHit(a *analysis.Article, k, last int) bool {
	if !a.Tok(k).Is(",") && !a.Spelt(k).Is("conj") || grammar.SaysNext(a, last) || grammar.TellsPast(a, last) && !a.Spelt(last+1).Is("prep") {
		return false
	}
	for j := k - 1; j >= max(a.SentenceStart(k), k-joinedReach); j-- {
		t := a.Tok(j)
		if t.Kind == text.Punct && !grammar.Joint(a, j) && !t.Is(",") && !t.Is(`"`) && !t.Is("'") || a.Spelt(j).Is("rel", "sub", "neg", "modal") {
			return false
		}
		if m := a.At(j); m != nil {
			if m.Type == record.Official {
				return false
			}
			j = m.First
			continue
		}
		if hitsHere(a, j, k) || site.HitBehind(a, j) > 0 {
			return true
		}
		if grammar.TellsPast(a, j) && !a.Spelt(j+1).Is("prep") {
			return false
		}
	}
	return false
}

// hitsHere reports a verb of attack at token k whose object stands behind it and ends before
// last.
func hitsHere(a *analysis.Article, k, last int) bool {
	if a.Spelt(k).Is("adv") {
		k--
	}
	if a.Spelt(k).InAny("setting") {
		return a.Spelt(last).InAny("burning") || a.Strict(last) == "on" && a.Strict(last+1) == "fire"
	}
	if a.Strict(k) == "to" && a.Strict(k-1) == "fire" {
		k -= 2 // set fire to
		return a.Spelt(k).InAny("setting")
	}
	for _, v := range grammar.WordVerbs(a, k) {
		for _, t := range a.Lang.VerbTriggers(v.Lemma) {
			if t.Trigger.Type == string(record.Attack) && !t.Light && !t.TargetFirst && (len(t.Object) == 0 || t.Trigger.Has("falls")) && !a.Spelt(k-1).Is("det") {
				return true
			}
		}
	}
	return false
}

// wasHit reports a verb at token k whose subject was hit: was bombed, came under fire.
func wasHit(a *analysis.Article, k int) bool {
	for j := k; j < k+4 && j < len(a.Doc.Tokens); j++ {
		for _, v := range grammar.WordVerbs(a, j) {
			for _, t := range a.Lang.VerbTriggers(v.Lemma) {
				if t.Trigger.Type != string(record.Attack) || t.Light {
					continue
				}
				if j > k && grammar.EnglishPassive(a, j, v) || t.TargetFirst && v.Finite() && grammar.HasObject(a, j, t) {
					return true
				}
			}
		}
		if !a.Spelt(j).Is("aux", "adv") {
			return false
		}
	}
	return false
}

// wasHitBehind reports the same of the phrase behind token k, which ends before last, where
// words that tell more of it stand between it and its verb: a clinic run by the charity in
// the old town was bombed. Behind a preposition it is another noun's.
func wasHitBehind(a *analysis.Article, k, last int) bool {
	if a.Spelt(k).Is("prep") {
		return false
	}
	for j := last; j < last+joinedReach; j++ {
		t := a.Tok(j)
		switch {
		case t.Kind == text.Break || t.Kind == text.Punct && !grammar.Joint(a, j) && !t.Is("'"):
			return false
		case a.Spelt(j).Is("aux"):
			return wasHit(a, j)
		case a.Spelt(j).Is("rel", "sub", "pron", "modal"):
			return false
		case t.Upper || a.Spelt(j).Closed():
		case wasHit(a, j):
			return true
		case grammar.TellsPast(a, j) && !a.Spelt(j+1).Is("prep"):
			return false
		}
	}
	return false
}

// StruckToo reports a site that its sentence tells was hit, in the clause of an attack: the
// last of several, behind where the first ones lie, is hit like them.
func StruckToo(a *analysis.Article, m *analysis.Mention, h *analysis.Happening) bool {
	return a.Lang.Code == "en" && m.Rule == site.StruckSite && h.Type == record.Attack && !h.Trigger.Has("deadly") && !a.Spelt(beforePhrase(a, m.First)).Is("prep")
}
