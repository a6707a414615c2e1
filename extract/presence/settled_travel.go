package presence

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/speech"
	"isnad/extract/text"
)

// timeReach is how many words behind the place the time of a stay may begin.
const timeReach = 3

// sentReach is how many words behind the place whom somebody sent there is told.
const sentReach = 4

// stayed reads a person who was in a place at some time: the envoy, who was in Beirut last week.
// Without a time it tells where somebody happened to be.
func stayed(a *analysis.Article, i, s int) (visitors []*analysis.Mention, place *analysis.Mention) {
	for _, read := range []func(*analysis.Article, int, int) (*analysis.Mention, *analysis.Mention){abroad, dispatched} {
		if m, p := read(a, i, s); m != nil {
			return []*analysis.Mention{m}, p
		}
	}
	if a.Lang.Code != "en" || !unnamedAt(a, i) || !a.Spelt(i).InAny("been") {
		return nil, nil
	}
	place = placeBehindLink(a, i+1, s)
	if place == nil || !a.Spelt(i+1).InAny("posted-in") || !timeBehind(a, place.Last) {
		return nil, nil
	}
	if m := a.At(antecedent(a, i)); m != nil && isPerson(m) {
		return []*analysis.Mention{m}, place
	}
	for _, k := range cues.SubjectOf(a, i, a.Sentences[s].First).Mentions {
		if m := &a.Mentions[k]; isPerson(m) && m.Entity >= 0 {
			visitors = append(visitors, m)
		}
	}
	return visitors, place
}

// abroad reads a person of whom an aside tells where he is and what for: the president, in New York
// for the assembly, met.
func abroad(a *analysis.Article, i, s int) (visitor, place *analysis.Mention) {
	if a.Lang.Code != "en" || !a.Spelt(i).InAny("posted-in") || !a.Tok(i-1).Is(",") {
		return nil, nil
	}
	visitor, place = a.At(i-2), placeBehindLink(a, i, s)
	if visitor == nil || visitor.Last != i-1 || !isPerson(visitor) || place == nil || !a.Spelt(place.Last).InAny("what-for") || a.Tok(place.Last+1).Kind != text.Word {
		return nil, nil
	}
	return visitor, place
}

// dispatched reads an envoy whom somebody sent to a place: أوفد الرئيس مستشاره سامي حداد إلى بغداد.
func dispatched(a *analysis.Article, i, s int) (visitor, place *analysis.Mention) {
	v, finite := a.Finite(i)
	if a.Lang.Code != "ar" || !finite || v.Tense != pack.Past || v.Passive || !a.Lang.InAny(v.Lemma, "dispatching") || speech.NegatedVerb(a, i) {
		return nil, nil
	}
	for _, m := range grammar.After(a, i+1, s, receptionReach, isPerson) {
		to := a.At(m.Last + 1)
		if a.Known(m.Last).InAny("towards") && to != nil && to.First == m.Last+1 && analysis.Locates(to) && to.Entity >= 0 {
			if sent := grammar.After(a, to.Last, s, sentReach, isPerson); len(sent) > 0 {
				m = sent[0] // أوفد الأمين العام فلان إلى بغداد مبعوثه فلانا
			}
			return m, to
		}
	}
	return nil, nil
}

// antecedent gives the token before a relative pronoun, and before its comma, right before token
// i, or -1.
func antecedent(a *analysis.Article, i int) int {
	j := i - 1
	if !a.Spelt(j).Is("rel") {
		return -1
	}
	if a.Tok(j - 1).Is(",") {
		j--
	}
	return j - 1
}

// timeBehind reports a time that begins at token i or little behind it, in the same clause.
func timeBehind(a *analysis.Article, i int) bool {
	for j := i; j < i+timeReach; j++ {
		if a.IsTime(j) {
			return true
		}
		if a.Tok(j).Is(",") || a.Tok(j).Is(".") || a.At(j) != nil {
			return false
		}
	}
	return false
}

// settleVisits puts what plain clauses tell among the answers.
func settleVisits(a *analysis.Article, found map[analysis.Pair]told, order []analysis.Pair) []analysis.Pair {
	for s := range a.Sentences {
		if a.Sentences[s].Noise != "" {
			continue
		}
		for i := a.Sentences[s].First; i < a.Sentences[s].Last; i++ {
			visitors, place := stayed(a, i, s)
			for _, v := range visitors {
				p := analysis.Pair{From: v.Entity, To: place.Entity}
				if _, yes := found[p]; !yes {
					order = append(order, p)
				}
				found[p] = told{1, s, v, place, "a stay"}
				traceSettled(a, p, found[p], "was in")
				if a.Visited != nil {
					a.Visited[p] = true
				}
			}
		}
	}
	return order
}

// hostsStay takes out who received a visitor, where he is told to have gone to a place that his
// guest went to: he was there.
func hostsStay(a *analysis.Article, ruled map[analysis.Pair]bool, order []analysis.Pair) []analysis.Pair {
	for _, st := range a.Statements {
		hosts, guests := analysis.NamedAs(st, "host"), analysis.NamedAs(st, "guest")
		if len(hosts) == 0 || len(guests) == 0 {
			continue
		}
		for p, went := range a.Visited {
			q := analysis.Pair{From: guests[0], To: p.To}
			if p.From == hosts[0] && went && (a.Visited[q] || ruled[q]) {
				a.Visited[p] = false
				order = slices.DeleteFunc(order, func(x analysis.Pair) bool { return x == p })
			}
		}
	}
	return order
}
