package stances

import (
	"maps"
	"slices"
	"strconv"

	"isnad/extract/analysis"
	"isnad/extract/encoded"
	"isnad/extract/events"
	"isnad/extract/filter"
	"isnad/extract/names"
	"isnad/extract/record"
	"isnad/extract/text"
	"isnad/extract/weights"
)

// WeighSources asks of each entity that may speak whether the article gives it
// as a source at all: which event it is the source of is a question of its own,
// and has a better answer where this one is known.
func WeighSources(a *analysis.Article) {
	if !a.Keep && !a.Model.Has("source") {
		return
	}
	o := filter.OutlineOf(a)
	for k, e := range a.Entities {
		if len(e.Mentions) == 0 || e.Dropped || !analysis.MaySpeak(e.Type) {
			continue
		}
		c := analysis.Candidate{Task: "source", From: k, To: k, Pairs: true, Question: a.Question()}
		sourceFeatures(a, &c.Question, o, k)
		encoded.PutSource(a, &c.Question, k)
		if a.Keep {
			a.Candidates = append(a.Candidates, c)
		}
		e.Source = a.Model.Score("source", &c.Question)
	}
}

func sourceFeatures(a *analysis.Article, q *weights.Question, o *filter.Outline, k int) {
	e := a.Entities[k]
	typ := names.KindOf(a, k)
	q.Add("lang", a.Lang.Code)
	q.Add("type", typ)
	q.Add("kind", a.Finer(k), typ)
	q.Add("mentions", analysis.Bucket(len(e.Mentions)), typ)
	q.Add("cues", analysis.Bucket(len(o.CuesOf[k])), typ)
	q.Add("relays", analysis.Bucket(len(o.ViaOf[k])), a.Finer(k))
	q.Add("speakers", analysis.Bucket(o.Speakers))
	q.Add("events", analysis.Bucket(o.Events))
	q.If(a.Spokesman(k), "spokesman")
	for _, w := range a.NameWords(e.Role) {
		q.Add("role word", w)
	}
	if e.Anonymous {
		for _, w := range a.NameWords(a.Mentions[e.Mentions[0]].Short) {
			q.Add("source word", w)
		}
	}
	standingFeatures(a, q, k, typ)
	bodyFeatures(a, q, o, k)
	for _, x := range slices.Concat(o.CuesOf[k], o.ViaOf[k]) {
		cueFeatures(a, q, x, typ, slices.Contains(o.ViaOf[k], x))
	}
	namingFeatures(a, q, o, k, typ)
}

// standingFeatures puts what an entity says and does by the rules.
func standingFeatures(a *analysis.Article, q *weights.Question, k int, typ string) {
	said, parts := map[string]bool{}, map[string]bool{}
	for _, st := range a.Statements {
		if st.Speaker == k {
			said[string(st.Kind)] = true
		}
		if slices.Contains(st.Via, k) {
			said["via"] = true
		}
		for _, n := range st.Names {
			if n.Entity == k {
				parts[n.Role] = true
			}
		}
	}
	for _, ev := range a.Events {
		if ev.Dropped {
			continue
		}
		for _, r := range []struct {
			n  string
			es []int
		}{{"agent", ev.Agents}, {"target", ev.Targets}, {"place", ev.Places}} {
			if slices.Contains(r.es, k) {
				parts[r.n+" of "+string(ev.Type)] = true
			}
		}
	}
	for _, s := range slices.Sorted(maps.Keys(said)) {
		q.Add("says by rules", s)
		q.Add("says by rules", s, typ)
	}
	for _, p := range slices.Sorted(maps.Keys(parts)) {
		q.Add("part", p)
		q.Add("part", p, typ)
	}
	q.Add("says and does", analysis.Yes(len(said) > 0), analysis.Yes(len(parts) > 0), typ)
}

// bodyFeatures puts whether a body's people speak beside it.
func bodyFeatures(a *analysis.Article, q *weights.Question, o *filter.Outline, k int) {
	speak, report := false, false
	for x, e := range a.Entities {
		if e.Body != k || e.Dropped || x == k {
			continue
		}
		speak = speak || len(o.CuesOf[x]) > 0
		for _, st := range a.Statements {
			report = report || st.Speaker == x && st.Kind == record.Report && st.Event >= 0
		}
	}
	q.Add("its people speak", analysis.Yes(speak), analysis.Yes(len(o.CuesOf[k]) > 0))
	q.If(report, "its people report")
	if b := a.Entities[k].Body; b >= 0 {
		q.Add("its body speaks", analysis.Yes(len(o.CuesOf[b]) > 0))
	}
}

// cueFeatures puts how somebody speaks once.
func cueFeatures(a *analysis.Article, q *weights.Question, k int, typ string, relays bool) {
	c := &a.Cues[k]
	cl := a.CueClass(k)
	if relays {
		cl = "passes on " + cl
	}
	covers, counts := false, countsIn(a, c.From, c.To)
	for i := range a.Happenings {
		h := &a.Happenings[i]
		covers = covers || h.Event >= 0 && h.Sent == c.Sent && h.Pos >= c.From && h.Pos < c.To
	}
	lemma := a.CueLemma(c)
	q.Add("cue", cl)
	q.Add("cue", cl, typ)
	q.Add("cue", cl, analysis.Yes(covers), analysis.Yes(counts))
	q.Add("cue covers", analysis.Yes(covers), typ)
	q.Add("cue word", lemma)
	q.Add("cue word", lemma, analysis.Yes(covers))
	q.Add("cue negated", analysis.Yes(c.Negated), cl)
	q.Add("inherits", analysis.Yes(c.Inherit), cl)
	q.Add("told near", analysis.Bucket(sinceTold(a, c.Sent)), cl)
	first := true
	for j, n := c.From, 0; j < c.To && n < 20; j++ {
		if m := a.At(j); m != nil {
			j = m.Last - 1
			continue
		}
		if a.Tok(j).Kind != text.Word || a.Closed(j) || a.IsTime(j) {
			continue
		}
		n++
		w := analysis.TrimArticle(a.Bare(j))
		if v, ok := a.Finite(j); ok {
			if w = v.Lemma; first {
				q.Add("first verb", w)
				first = false
			}
		}
		q.Add("says", w)
	}
}

// namingFeatures puts the words around each place where an entity is named
// without a cue of which it is the speaker.
func namingFeatures(a *analysis.Article, q *weights.Question, o *filter.Outline, k int, typ string) {
	spoken := map[int]bool{}
	for _, x := range slices.Concat(o.CuesOf[k], o.ViaOf[k]) {
		c := &a.Cues[x]
		for _, m := range slices.Concat(c.Sources, c.Via) {
			spoken[m] = true
		}
	}
	for _, i := range a.Entities[k].Mentions {
		m := &a.Mentions[i]
		s := a.SentenceOf(m.First)
		if spoken[i] || s < 0 || a.Sentences[s].Noise != "" {
			continue
		}
		outer := m
		for outer.Parent >= 0 {
			outer = &a.Mentions[outer.Parent]
		}
		nested := "alone"
		if outer != m {
			nested = "in " + string(outer.Type)
		}
		q.Add("named", nested, typ)
		if outer != m {
			continue
		}
		if c := conveyed(a, m, s); c >= 0 {
			q.Add("conveys", a.CueClass(c))
			q.Add("conveys", events.WordHere(a, m.First-1))
			q.If(m.Prefix == "ل", "told to it")
		}
		q.Add("named since told", analysis.Bucket(sinceTold(a, s)), typ)
		q.Add("named title", analysis.Yes(a.Sentences[s].Title), typ)
		q.Add("prefix", m.Prefix, a.Finer(k))
		for d := 1; d <= 3; d++ {
			n := strconv.Itoa(d)
			q.Add("before", n, events.WordHere(a, m.First-d))
			q.Add("after", n, events.WordHere(a, m.Last+d-1))
			q.Add("class before", n, names.ClassBefore(a, m.First-d), typ)
			q.Add("class after", n, names.ClassBefore(a, m.Last+d-1), typ)
		}
		q.Add("before", events.WordHere(a, m.First-1), typ)
		q.Add("after", events.WordHere(a, m.Last), typ)
		q.Add("opens", analysis.Yes(m.First-a.Sentences[s].First <= 1), a.Finer(k))
	}
}

// sinceTold counts the sentences since one that tells of an event, 0 for such a
// sentence itself.
func sinceTold(a *analysis.Article, sent int) int {
	best := -1
	for i := range a.Happenings {
		if h := &a.Happenings[i]; h.Event >= 0 && h.Sent <= sent && (best < 0 || sent-h.Sent < best) {
			best = sent - h.Sent
		}
	}
	return best
}
