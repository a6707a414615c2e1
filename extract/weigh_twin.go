package extract

import (
	"cmp"
	"slices"

	"isnad/extract/record"
)

// weighTwins asks of each two entities that may be one, whether they are: a short
// form and its full name, an office and who holds it, a state and its capital. The
// likeliest pairs are joined first.
func (a *analysis) weighTwins() {
	if !a.keep && !a.model.Has("twin") {
		return
	}
	type answer struct {
		score float64
		pair  pair
	}
	var yes []answer
	for i, x := range a.entities {
		if len(x.mentions) == 0 || x.dropped {
			continue
		}
		for j := i + 1; j < len(a.entities); j++ {
			y := a.entities[j]
			if len(y.mentions) == 0 || y.dropped || !a.maybeTwins(x, y) {
				continue
			}
			c := candidate{task: "twin", from: i, to: j, pairs: true, question: a.question()}
			a.twinFeatures(&c.question, x, y)
			if a.keep {
				a.candidates = append(a.candidates, c)
			}
			if !a.model.Has("twin") {
				continue
			}
			score := a.model.Score("twin", &c.question)
			m := &a.mentions[y.mentions[0]]
			a.traceAnswer(m.start, m.end, "twin", &c, score > a.model.Threshold("twin"), false, a.entityName(i))
			if score > a.model.Threshold("twin") {
				yes = append(yes, answer{score, pair{i, j}})
			}
		}
	}
	slices.SortStableFunc(yes, func(p, q answer) int { return cmp.Compare(q.score, p.score) })
	for _, p := range yes {
		x, y := a.entities[p.pair.from], a.entities[p.pair.to]
		if len(x.mentions) == 0 || len(y.mentions) == 0 {
			continue // joined already
		}
		into, from := p.pair.from, p.pair.to
		if a.fuller(y, x) {
			into, from = from, into
		}
		a.join(into, from)
		for _, e := range a.entities {
			if e.body == from {
				e.body = into
			}
		}
	}
}

// fuller reports which of two twins gives the type and the finer kind: a country
// before its capital, a listed name before one made by rule, a name before an office.
func (a *analysis) fuller(x, y *entity) bool {
	switch {
	case x.typ == record.Country || y.typ == record.Country:
		return x.typ == record.Country && y.typ != record.Country
	case (x.entry != nil) != (y.entry != nil):
		return x.entry != nil
	case x.anonymous != y.anonymous:
		return !x.anonymous
	case x.typ == record.Official:
		return !a.officeOnly(x) && a.officeOnly(y)
	}
	return false
}

// maybeTwins reports two entities that have something in common which one and the
// same may have: words, a country, or the place in the text.
func (a *analysis) maybeTwins(x, y *entity) bool {
	switch {
	case x.typ == y.typ:
	case forceType(x.typ) && forceType(y.typ), x.typ == record.Base && y.typ == record.Town, x.typ == record.Town && y.typ == record.Base:
		if x.entry != nil && y.entry != nil {
			return false
		}
	case x.typ == record.Country && y.typ == record.Town, x.typ == record.Town && y.typ == record.Country:
		return capitalAnd(a, x, y) || capitalAnd(a, y, x)
	default:
		return false
	}
	if a.otherLands(x, y) || a.setUpBy(x, y) || a.setUpBy(y, x) || a.ofTown(x, y) {
		return false
	}
	if x.entry != nil && y.entry != nil {
		return x.typ == record.Actor && x.entry.Country != "" && x.entry.Country == y.entry.Country || x.entry.Parent == y.entry.ID || y.entry.Parent == x.entry.ID || x.typ == record.Town && a.shareWord(x, y)
	}
	if a.beside(x, y) || a.shareWord(x, y) {
		return true
	}
	if x.nation != nil && (x.nation == y.nation || ofCountry(y, x.nation.Country)) || y.nation != nil && ofCountry(x, y.nation.Country) {
		return true
	}
	return x.typ == record.Official && !x.anonymous && !y.anonymous && a.officeOnly(x) != a.officeOnly(y)
}

func capitalAnd(a *analysis, state, town *entity) bool {
	return state.typ == record.Country && town.entry != nil && state.entry != nil && a.catalog.StateOf(town.entry) == state.entry
}

func ofCountry(e *entity, country string) bool {
	return country != "" && e.entry != nil && e.entry.Country == country
}

func forceType(t record.EntityType) bool { return t == record.Actor || t == record.Group }

// shareWord reports a word that is a part of names of both.
func (a *analysis) shareWord(x, y *entity) bool {
	other := a.wordsOf(y)
	return slices.ContainsFunc(a.wordsOf(x), func(w string) bool { return slices.Contains(other, w) && !a.lang.Closed(w) })
}

// wordsOf gives the loose words of an entity's fullest name.
func (a *analysis) wordsOf(e *entity) []string {
	var out []string
	for _, k := range e.mentions {
		m := &a.mentions[k]
		if m.words == nil {
			m.words = a.nameWords(m.name)
		}
		if len(m.words) > len(out) {
			out = m.words
		}
	}
	return out
}
