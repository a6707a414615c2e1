package attacks

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/encoded"
	"isnad/extract/encoder"
	"isnad/extract/record"
)

// maybe is from which log-odds of the encoder on who is named elsewhere is asked about.
const maybe = -2

// likelyFar is how likely an attack must be where an end of it is named elsewhere, or a clause
// names another doer.
const likelyFar = 0.5

// fartherOff adds who and what no sentence that tells of an event names, and yet may have done
// it or been hit as the encoder reads the article.
func fartherOff(a *analysis.Article, v int, doers, hit []int) ([]int, []int) {
	if a.Context == nil {
		return doers, hit
	}
	for x, e := range a.Entities {
		if e.Dropped || len(e.Mentions) == 0 {
			continue
		}
		odds := encoded.OfEvent(a, x, v)
		if odds[encoder.Agent] > maybe && analysis.MaySpeak(e.Type) && !mediumNamed(a, x) && !speaksOf(a, v, x) {
			doers = analysis.AppendNew(doers, x)
		}
		if odds[encoder.Target] > maybe {
			hit = analysis.AppendNew(hit, x)
		}
	}
	return doers, hit
}

// speaksOf reports who denies an event or is given as a source of it: what he says names its doer
// or nobody.
func speaksOf(a *analysis.Article, v, x int) bool {
	return slices.ContainsFunc(a.Statements, func(st *analysis.Statement) bool {
		return st.Event == v && st.Speaker == x && (st.Kind == record.Denial || st.Kind == record.Report)
	})
}

// toldWith reports an entity that has a part in an event, or that a sentence names which tells
// of it.
func toldWith(a *analysis.Article, v, x int) bool {
	ev := a.Events[v]
	if slices.Contains(ev.Agents, x) || slices.Contains(HitBy(a, ev), x) {
		return true
	}
	return slices.ContainsFunc(ev.Happenings, func(i int) bool { return among(a, a.InSent[a.Happenings[i].Sent], x) })
}

// othersDid reports an event whose doer a clause names by the rules.
func othersDid(a *analysis.Article, v int) bool {
	return slices.ContainsFunc(a.Events[v].Happenings, func(i int) bool { return len(a.NamedDoers(&a.Happenings[i])) > 0 })
}
