package charges

import (
	"slices"
	"strconv"

	"isnad/extract/analysis"
	"isnad/extract/names"
	"isnad/extract/record"
	"isnad/extract/text"
	"isnad/extract/weights"
)

// accusedWords reads the tokens of a sentence that stand in no name.
func accusedWords(a *analysis.Article, s int) []analysis.AccusedWord {
	sent, q := a.Sentences[s], a.Question()
	a.Scratch.Accused = analysis.Sized(a.Scratch.Accused, sent.Last-sent.First)
	out := a.Scratch.Accused
	for k := range out {
		j, w := sent.First+k, &out[k]
		if m := a.At(j); m != nil {
			w.Name = m.Last
			continue
		}
		key := analysis.TrimArticle(a.Bare(j))
		if a.Tok(j).Kind != text.Word || a.Closed(j) && a.Stem(j).Is("prep", "conj") || a.IsTime(j) {
			continue
		}
		if v, ok := a.Finite(j); ok {
			key = v.Lemma
		}
		w.Counts, w.Event = true, a.Lang.InAny(key, "event-words") || a.Lang.NounTrigger(key) != nil
		w.Stem = q.Stem("word", key)
	}
	return out
}

func accuserFeatures(a *analysis.Article, q *weights.Question, judge *weights.Judge, s int, words []analysis.AccusedWord, beside *analysis.Weighed, sp accuser, m int, ruled bool) {
	y := &a.Mentions[m]
	from, to := names.KindOf(a, sp.entity), names.KindOf(a, y.Entity)
	q.Add("lang", a.Lang.Code)
	q.Add("speaker", from)
	q.Add("other", to)
	q.Add("pair", from, to)
	q.Add("rules", analysis.Yes(ruled))
	q.Add("rules", analysis.Yes(ruled), to)
	e, x := a.Entities[sp.entity], a.Entities[y.Entity]
	q.If(e.Body == y.Entity, "its own body")
	q.If(e.Nation != nil && e.Nation == x.Entry, "its own country")
	denies, reports, victim := false, false, false
	for _, st := range a.Statements {
		if st.Speaker == y.Entity && st.Kind == record.Denial {
			q.Add("other denies")
			break
		}
	}
	for _, st := range a.Statements {
		if st.Speaker == sp.entity && st.Event >= 0 && slices.Contains(a.Events[st.Event].Agents, y.Entity) {
			reports = reports || st.Kind == record.Report
			denies = denies || st.Kind == record.Denial
		}
	}
	agent := false
	for _, ev := range a.Events {
		if !ev.Dropped && slices.Contains(ev.Agents, y.Entity) {
			agent = agent || ev.Type == record.Attack
			victim = victim || slices.Contains(ev.Targets, sp.entity) || e.Body >= 0 && slices.Contains(ev.Targets, e.Body)
		}
	}
	q.Add("doer", analysis.Yes(agent), analysis.Yes(reports))
	q.If(denies, "denies an act of it")
	q.If(victim, "its attacker")
	cl, inside, side := "named", "no", "after"
	var at int
	if sp.cue >= 0 {
		c := &a.Cues[sp.cue]
		cl, at = a.CueClass(sp.cue), c.Pos
		inside = analysis.Yes(y.First >= c.From && y.First < c.To)
		q.Add("cue rule", c.Rule, inside)
		lemma := a.CueLemma(c)
		q.Add("cue word", lemma, inside)
		q.Add("negated", analysis.Yes(c.Negated), cl)
		q.Add("inherits", analysis.Yes(c.Inherit), cl)
	} else {
		at = a.Mentions[sp.mention].First
		q.Add("speaker before", names.ClassBefore(a, at-1))
		q.Add("speaker after", names.ClassBefore(a, a.Mentions[sp.mention].Last))
		q.If(a.Mentions[sp.mention].Parent >= 0, "speaker nested")
	}
	if y.First < at {
		side = "before"
	}
	q.Add("cue", cl, inside, side)
	q.Add("gap", analysis.Bucket(analysis.Abs(y.First-at)), cl, side)
	q.If(y.Parent >= 0, "nested")
	q.Add("nested", analysis.Yes(y.Parent >= 0), to, cl)
	q.Add("prefix", y.Prefix, cl)
	PutOnce(a, judge, q, beside, func(q *weights.Question) {
		for d := 1; d <= 3; d++ {
			n := strconv.Itoa(d)
			q.Add("class before", n, names.ClassBefore(a, y.First-d))
			q.Add("word before", n, names.WordBefore(a, y.First-d))
			q.Add("class after", n, names.ClassBefore(a, y.Last+d-1))
			q.Add("word after", n, names.WordBefore(a, y.Last+d-1))
		}
	})
	q.Add("word before", "1", names.WordBefore(a, y.First-1), cl)
	lo, hi := min(at, y.First), max(at, y.First)
	names, event := 0, false
	sent := a.Sentences[s]
	for j := sent.First; j < sent.Last; j++ {
		w := &words[j-sent.First]
		if w.Name > 0 {
			if j > lo && j < hi {
				if o := a.At(j); analysis.MaySpeak(o.Type) && o.Entity != sp.entity && o.Entity != y.Entity {
					names++
				}
			}
			j = w.Name - 1
			continue
		}
		if !w.Counts {
			continue
		}
		event = event || w.Event
		where := 0
		if j > lo && j < hi {
			where = 1
		} else if analysis.Abs(j-y.First) <= 5 {
			where = 2
		}
		if told := &w.At[where]; told.Known && !q.Keep { // as most are
			q.Sum += told.Sum
			continue
		}
		PutOnce(a, judge, q, &w.At[where], func(q *weights.Question) {
			q.Put(w.Stem)
			if where > 0 {
				q.Grow(w.Stem, accusedPlaces[where])
			}
		})
	}
	q.Add("names between", analysis.Bucket(names), cl)
	q.Add("event word", analysis.Yes(event), cl)
	for k := range a.Cues {
		b := &a.Cues[k]
		if b.Sent == s && (b.Class == "blame" || b.Class == "accusation") {
			q.Add("sign", b.Class, analysis.Bucket(analysis.Abs(b.Pos-y.First)), analysis.Yes(b.Pos > y.First))
			q.Add("sign", b.Class, analysis.Yes(k == sp.cue))
		}
	}
	for i := range a.Happenings {
		h := &a.Happenings[i]
		if h.Event >= 0 && h.Sent == s {
			q.Add("tells of", string(h.Type), analysis.Yes(slices.Contains(a.EntitiesOf(h.Agents), y.Entity)), analysis.Yes(slices.Contains(a.EntitiesOf(h.Targets), y.Entity)))
		}
	}
}
