package presence

import (
	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/pack"
	"isnad/extract/text"
)

// englishOwned reads who has troops or posts somewhere: France has 400 soldiers in Chad and Mali.
func englishOwned(a *analysis.Article, i, s int, v analysis.Verb) []holding {
	if !a.Lang.InAny(v.Lemma, "owning") || v.Tense == pack.Masdar || !happens(a, i) || grammar.EnglishPassive(a, i, v) {
		return nil
	}
	things := englishPosts(a, i+1, s)
	if things < 0 {
		return nil
	}
	sub := cues.SubjectOf(a, i, a.Sentences[s].First)
	var out []holding
	for _, p := range englishPlaces(a, things+1, s) {
		for _, k := range sub.Mentions {
			if g := &a.Mentions[k]; mayOwn(a, g) || g.Entry != nil && arabic.StateOrCapital(g.Entry) {
				out = append(out, holding{p, g, s, "troops or posts of his"})
			}
		}
		if g := a.At(things); g != nil && !g.Anonymous && analysis.Forces(g) {
			out = append(out, holding{p, g, s, "troops that somebody has there"})
		}
	}
	return out
}

// happens reports a verb that tells of what is or was, and not of what may or should be.
func happens(a *analysis.Article, i int) bool {
	return !a.Spelt(i-1).Is("modal", "neg") && !a.Spelt(i-1).InAny("sent-to")
}

// englishPosts gives the noun for troops or posts that is the object of a verb before token i,
// or -1.
func englishPosts(a *analysis.Article, i, s int) int {
	for j := i; j < a.Sentences[s].Last && j < i+postsReach; j++ {
		w := a.Spelt(j)
		switch m := a.At(j); {
		case m != nil && !m.Anonymous && analysis.Forces(m) && a.Lang.InAny(a.Strict(m.Last-1), "troops"):
			return m.Last - 1 // some Kenyan troops
		case m != nil && !m.Anonymous && !analysis.Locates(m):
			return -1
		case w.InAny("troops", "quarters", "posted-things"):
			return j
		case a.Tok(j).Is(",") || w.Is("prep") && !w.Is("quant") && !w.InAny("part-links") || a.Spelt(j).Is("sub", "rel"):
			return -1
		case a.Tok(j).Kind == text.Word && m == nil && grammar.TellsPast(a, j):
			return -1
		}
	}
	return -1
}

// englishPosted reads forces that remain or are stationed somewhere.
func englishPosted(a *analysis.Article, i, s int, v analysis.Verb) []holding {
	if v.Tense == pack.Masdar || !happens(a, i) || a.Spelt(i).InAny("quarters") {
		return nil
	}
	verbs := "remaining"
	if grammar.EnglishPassive(a, i, v) {
		verbs = "posting"
	}
	if !a.Lang.InAny(v.Lemma, verbs) {
		return nil
	}
	sub := cues.SubjectOf(a, i, a.Sentences[s].First)
	guests := sub.Mentions
	if sub.Of >= 0 && a.Lang.InAny(sub.Noun, "troops") {
		guests = []int{sub.Of}
	}
	var out []holding
	for _, p := range englishPlaces(a, i+1, s) {
		for _, k := range guests {
			if g := &a.Mentions[k]; g.Entity >= 0 && analysis.Forces(g) && grammar.SortOf(a, g) == "force" {
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
func englishPlaces(a *analysis.Article, i, s int) []*analysis.Mention {
	last := a.Sentences[s].Last
	var out []*analysis.Mention
	for j := i; j < last && j <= i+placeGap; j++ {
		if a.Tok(j).Kind != text.Word || a.Spelt(j).Is("sub", "rel") {
			return nil
		}
		if p := placeBehindLink(a, j, s); p != nil {
			out = append(out, p)
			break
		}
		if a.At(j) != nil || grammar.TellsPast(a, j) {
			return nil
		}
	}
	for len(out) > 0 {
		j := out[len(out)-1].Last
		if p := placeJoined(a, j, s); p != nil {
			out = append(out, p)
			continue
		}
		if p := placeOfSome(a, j, s); p != nil {
			out = append(out, p)
			continue
		}
		break
	}
	return out
}

// placeBehindLink gives the place that the preposition at token j leads to: at the X base, in
// the country.
func placeBehindLink(a *analysis.Article, j, s int) *analysis.Mention {
	if !a.Spelt(j).InAny("camped-in") {
		return nil
	}
	for k := j + 1; k <= j+4; k++ {
		if m := placeAt(a, k, s); m != nil && (m.Rule != standIn || a.Spelt(k).InAny("any-country")) {
			return m
		}
		if a.At(k) != nil || a.Tok(k).Kind != text.Word || a.Spelt(k).Is("sub", "rel", "neg") {
			return nil
		}
	}
	return nil
}

// placeJoined gives the place that a comma or "and" at token j joins to the one before.
func placeJoined(a *analysis.Article, j, s int) *analysis.Mention {
	k := j
	if a.Tok(k).Is(",") {
		k++
	}
	and := a.Strict(k) == "and"
	if and {
		k++
	}
	switch {
	case k == j:
		return nil
	case and && a.Spelt(k).InAny("camped-in"):
		return placeBehindLink(a, k, s)
	}
	for grammar.Determiner(a, k) {
		k++
	}
	if m := a.At(k); m != nil && m.First == k && analysis.Locates(m) && (and || a.Strict(m.Last) == "and" && a.At(m.Last+1) != nil && analysis.Locates(a.At(m.Last+1))) {
		return m
	}
	return nil
}

// placeOfSome gives the place of some of the troops of whom something was told: many of them
// in X.
func placeOfSome(a *analysis.Article, j, s int) *analysis.Mention {
	if !a.Tok(j).Is(",") {
		return nil
	}
	for k := j + 1; k < a.Sentences[s].Last && k <= j+4; k++ {
		if a.Lang.InAny(a.Strict(k)+" "+a.Strict(k+1), "of-them") {
			return placeBehindLink(a, k+2, s)
		}
		if a.Tok(k).Kind == text.Punct || a.At(k) != nil {
			return nil
		}
	}
	return nil
}
