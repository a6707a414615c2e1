package extract

import (
	"isnad/extract/pack"
	"isnad/extract/text"
)

// englishOwned reads who has troops or posts somewhere: France has 400 soldiers in Chad and Mali.
func (a *analysis) englishOwned(i, s int, v verb) []holding {
	if !a.lang.InAny(v.lemma, "owning") || v.Tense == pack.Masdar || !a.happens(i) || a.englishPassive(i, v) {
		return nil
	}
	things := a.englishPosts(i+1, s)
	if things < 0 {
		return nil
	}
	sub := a.subjectOf(i, a.sentences[s].First)
	var out []holding
	for _, p := range a.englishPlaces(things+1, s) {
		for _, k := range sub.mentions {
			if g := &a.mentions[k]; a.mayOwn(g) || g.entry != nil && stateOrCapital(g.entry) {
				out = append(out, holding{p, g, s, "troops or posts of his"})
			}
		}
		if g := a.at(things); g != nil && !g.anonymous && forces(g) {
			out = append(out, holding{p, g, s, "troops that somebody has there"})
		}
	}
	return out
}

// happens reports a verb that tells of what is or was, and not of what may or should be.
func (a *analysis) happens(i int) bool {
	return !a.spelt(i-1).Is("modal", "neg") && !a.spelt(i-1).InAny("sent-to")
}

// englishPosts gives the noun for troops or posts that is the object of a verb before token i,
// or -1.
func (a *analysis) englishPosts(i, s int) int {
	for j := i; j < a.sentences[s].Last && j < i+postsReach; j++ {
		w := a.spelt(j)
		switch m := a.at(j); {
		case m != nil && !m.anonymous && forces(m) && a.lang.InAny(a.strict(m.last-1), "troops"):
			return m.last - 1 // some Kenyan troops
		case m != nil && !m.anonymous && !locates(m):
			return -1
		case w.InAny("troops", "quarters", "posted-things"):
			return j
		case a.tok(j).Is(",") || w.Is("prep") && !w.Is("quant") && !w.InAny("part-links") || a.spelt(j).Is("sub", "rel"):
			return -1
		case a.tok(j).Kind == text.Word && m == nil && a.tellsPast(j):
			return -1
		}
	}
	return -1
}

// englishPosted reads forces that remain or are stationed somewhere.
func (a *analysis) englishPosted(i, s int, v verb) []holding {
	if v.Tense == pack.Masdar || !a.happens(i) || a.spelt(i).InAny("quarters") {
		return nil
	}
	verbs := "remaining"
	if a.englishPassive(i, v) {
		verbs = "posting"
	}
	if !a.lang.InAny(v.lemma, verbs) {
		return nil
	}
	sub := a.subjectOf(i, a.sentences[s].First)
	guests := sub.mentions
	if sub.of >= 0 && a.lang.InAny(sub.noun, "troops") {
		guests = []int{sub.of}
	}
	var out []holding
	for _, p := range a.englishPlaces(i+1, s) {
		for _, k := range guests {
			if g := &a.mentions[k]; g.entity >= 0 && forces(g) && a.sortOf(g) == "force" {
				out = append(out, holding{p, g, s, "forces that are there"})
			}
		}
	}
	return out
}

// placeGap is how many words may stand between troops and the preposition of the place.
const placeGap = 3

// englishPlaces lists the places of a clause from token i on: the first behind a preposition
// of place, those that a comma or "and" joins to it, and those of some of the troops: in Iraq,
// most of them at X.
func (a *analysis) englishPlaces(i, s int) []*mention {
	last := a.sentences[s].Last
	var out []*mention
	for j := i; j < last && j <= i+placeGap; j++ {
		if a.tok(j).Kind != text.Word || a.spelt(j).Is("sub", "rel") {
			return nil
		}
		if p := a.placeBehindLink(j, s); p != nil {
			out = append(out, p)
			break
		}
		if a.at(j) != nil || a.tellsPast(j) {
			return nil
		}
	}
	for len(out) > 0 {
		j := out[len(out)-1].last
		if p := a.placeJoined(j, s); p != nil {
			out = append(out, p)
			continue
		}
		if p := a.placeOfSome(j, s); p != nil {
			out = append(out, p)
			continue
		}
		break
	}
	return out
}

// placeBehindLink gives the place that the preposition at token j leads to: at the X base, in
// the country.
func (a *analysis) placeBehindLink(j, s int) *mention {
	if !a.spelt(j).InAny("camped-in") {
		return nil
	}
	for k := j + 1; k <= j+4; k++ {
		if m := a.placeAt(k, s); m != nil && (m.rule != standIn || a.spelt(k).InAny("any-country")) {
			return m
		}
		if a.at(k) != nil || a.tok(k).Kind != text.Word || a.spelt(k).Is("sub", "rel", "neg") {
			return nil
		}
	}
	return nil
}

// placeJoined gives the place that a comma or "and" at token j joins to the one before.
func (a *analysis) placeJoined(j, s int) *mention {
	k := j
	if a.tok(k).Is(",") {
		k++
	}
	and := a.strict(k) == "and"
	if and {
		k++
	}
	switch {
	case k == j:
		return nil
	case and && a.spelt(k).InAny("camped-in"):
		return a.placeBehindLink(k, s)
	}
	for a.determiner(k) {
		k++
	}
	if m := a.at(k); m != nil && m.first == k && locates(m) && (and || a.strict(m.last) == "and" && a.at(m.last+1) != nil && locates(a.at(m.last+1))) {
		return m
	}
	return nil
}

// placeOfSome gives the place of some of the troops of whom something was told: many of them
// in X.
func (a *analysis) placeOfSome(j, s int) *mention {
	if !a.tok(j).Is(",") {
		return nil
	}
	for k := j + 1; k < a.sentences[s].Last && k <= j+4; k++ {
		if a.lang.InAny(a.strict(k)+" "+a.strict(k+1), "of-them") {
			return a.placeBehindLink(k+2, s)
		}
		if a.tok(k).Kind == text.Punct || a.at(k) != nil {
			return nil
		}
	}
	return nil
}
