package entities

import (
	"cmp"
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/record"
)

// weighTwins asks of each two entities that may be one, whether they are: a short
// form and its full name, an office and who holds it, a state and its capital. The
// likeliest pairs are joined first.
func weighTwins(a *analysis.Article) {
	if !a.Keep && !a.Model.Has("twin") {
		return
	}
	type answer struct {
		score float64
		pair  analysis.Pair
	}
	var yes []answer
	for i, x := range a.Entities {
		if len(x.Mentions) == 0 || x.Dropped {
			continue
		}
		for j := i + 1; j < len(a.Entities); j++ {
			y := a.Entities[j]
			if len(y.Mentions) == 0 || y.Dropped || !maybeTwins(a, x, y) {
				continue
			}
			c := analysis.Candidate{Task: "twin", From: i, To: j, Pairs: true, Question: a.Question()}
			twinFeatures(a, &c.Question, x, y)
			if a.Keep {
				a.Candidates = append(a.Candidates, c)
			}
			if !a.Model.Has("twin") {
				continue
			}
			score := a.Model.Score("twin", &c.Question)
			m := &a.Mentions[y.Mentions[0]]
			a.TraceAnswer(m.Start, m.End, "twin", &c, a.Model.Threshold("twin"), score > a.Model.Threshold("twin"), false, a.EntityName(i))
			if score > a.Model.Threshold("twin") {
				yes = append(yes, answer{score, analysis.Pair{From: i, To: j}})
			}
		}
	}
	slices.SortStableFunc(yes, func(p, q answer) int { return cmp.Compare(q.score, p.score) })
	for _, p := range yes {
		x, y := a.Entities[p.pair.From], a.Entities[p.pair.To]
		if len(x.Mentions) == 0 || len(y.Mentions) == 0 {
			continue // joined already
		}
		into, from := p.pair.From, p.pair.To
		if fuller(a, y, x) {
			into, from = from, into
		}
		join(a, into, from)
		for _, e := range a.Entities {
			if e.Body == from {
				e.Body = into
			}
		}
	}
}

// fuller reports which of two twins gives the type and the finer kind: a country
// before its capital, a listed name before one made by rule, a name before an office.
func fuller(a *analysis.Article, x, y *analysis.Entity) bool {
	switch {
	case x.Type == record.Country || y.Type == record.Country:
		return x.Type == record.Country && y.Type != record.Country
	case (x.Entry != nil) != (y.Entry != nil):
		return x.Entry != nil
	case x.Anonymous != y.Anonymous:
		return !x.Anonymous
	case x.Type == record.Official:
		return !officeOnly(a, x) && officeOnly(a, y)
	}
	return false
}

// maybeTwins reports two entities that have something in common which one and the
// same may have: words, a country, or the place in the text.
func maybeTwins(a *analysis.Article, x, y *analysis.Entity) bool {
	switch {
	case x.Type == y.Type:
	case forceType(x.Type) && forceType(y.Type), x.Type == record.Base && y.Type == record.Town, x.Type == record.Town && y.Type == record.Base:
		if x.Entry != nil && y.Entry != nil {
			return false
		}
	case x.Type == record.Country && y.Type == record.Town, x.Type == record.Town && y.Type == record.Country:
		return (capitalAnd(a, x, y) || capitalAnd(a, y, x)) && !toldWithState(a, x, y) && !toldWithState(a, y, x)
	default:
		return false
	}
	if otherLands(a, x, y) || calledOtherwise(a, x, y) || setUpBy(a, x, y) || setUpBy(a, y, x) || ofTown(a, x, y) {
		return false
	}
	if x.Entry != nil && y.Entry != nil {
		return x.Type == record.Actor && x.Entry.Country != "" && x.Entry.Country == y.Entry.Country || x.Entry.Parent == y.Entry.ID || y.Entry.Parent == x.Entry.ID || x.Type == record.Town && shareWord(a, x, y)
	}
	if beside(a, x, y) || shareWord(a, x, y) {
		return true
	}
	if x.Nation != nil && (x.Nation == y.Nation || ofCountry(y, x.Nation.Country)) || y.Nation != nil && ofCountry(x, y.Nation.Country) {
		return true
	}
	return x.Type == record.Official && !x.Anonymous && !y.Anonymous && officeOnly(a, x) != officeOnly(a, y)
}

func capitalAnd(a *analysis.Article, state, town *analysis.Entity) bool {
	return state.Type == record.Country && town.Entry != nil && state.Entry != nil && a.Catalog.StateOf(town.Entry) == state.Entry
}

// toldWithState reports a town that is told with its country behind a comma, as its place: MOGADISHU,
// Somalia (AP).
func toldWithState(a *analysis.Article, state, town *analysis.Entity) bool {
	return a.Lang.Code == "en" && slices.ContainsFunc(town.Mentions, func(k int) bool {
		last := a.Mentions[k].Last
		return a.Tok(last).Is(",") && slices.ContainsFunc(state.Mentions, func(n int) bool { return a.Mentions[n].First == last+1 })
	})
}

func ofCountry(e *analysis.Entity, country string) bool {
	return country != "" && e.Entry != nil && e.Entry.Country == country
}

func forceType(t record.EntityType) bool { return t == record.Actor || t == record.Group }

// shareWord reports a word that is a part of names of both.
func shareWord(a *analysis.Article, x, y *analysis.Entity) bool {
	other := WordsOf(a, y)
	return slices.ContainsFunc(WordsOf(a, x), func(w string) bool { return slices.Contains(other, w) && !a.Lang.Closed(w) })
}

// WordsOf gives the loose words of an entity's fullest name.
func WordsOf(a *analysis.Article, e *analysis.Entity) []string {
	var out []string
	for _, k := range e.Mentions {
		m := &a.Mentions[k]
		if m.Words == nil {
			m.Words = a.NameWords(m.Name)
		}
		if len(m.Words) > len(out) {
			out = m.Words
		}
	}
	return out
}
