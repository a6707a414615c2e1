package filter

import (
	"maps"
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/attribution"
	"isnad/extract/encoded"
	"isnad/extract/events"
	"isnad/extract/happenings"
	"isnad/extract/names"
	"isnad/extract/record"
	"isnad/extract/roles"
	"isnad/extract/weights"
)

// WeighEvents asks of each event whether the article tells it as one that
// happened, and drops it with its statements where the answer is no.
func WeighEvents(a *analysis.Article) {
	if !a.Keep && !a.Model.Has("event") {
		return
	}
	o := OutlineOf(a)
	gone := map[int]bool{}
	for v, ev := range a.Events {
		if ev.Dropped {
			continue
		}
		c := analysis.Candidate{Task: "event", From: v, To: v, Question: a.Question()}
		eventFeatures(a, &c.Question, o, v)
		encoded.PutHappened(a, &c.Question, v)
		if a.Keep {
			a.Candidates = append(a.Candidates, c)
		}
		least := a.Model.Threshold("event")
		if spokenOf(a, v) || plainlyTold(a, v) {
			least *= roles.Trusted
		} else if analysis.KnownDay(ev.Day) != "" && (len(ev.Targets) > 0 || len(ev.Places) > 0 && analysis.KnownDay(a.Happenings[ev.Best].Day) != "") {
			least *= roles.Leaning
		}
		ev.Likely = a.Model.Score("event", &c.Question)
		h := &a.Happenings[ev.Best]
		if a.Model.Has("event") && ev.Likely <= least {
			gone[v] = true
		}
		a.TraceAnswer(a.Tok(h.Pos).Start, a.Tok(h.Last-1).End, "event", &c, least, !gone[v], true, ev.Rule)
	}
	for v := range gone {
		dropEvent(a, v)
	}
	if len(gone) == 0 {
		return
	}
	kept := a.Statements[:0]
	for _, st := range a.Statements {
		if st.Event >= 0 && gone[st.Event] {
			if st.Kind != record.Accusation {
				continue
			}
			st.Event = -1
		}
		kept = append(kept, st)
	}
	a.Statements = kept
}

// spokenOf reports an event that somebody claims, denies or is accused of.
func spokenOf(a *analysis.Article, v int) bool {
	for _, st := range a.Statements {
		if st.Event == v && (st.Kind == record.Claim || st.Kind == record.Denial || st.Kind == record.Accusation) {
			return true
		}
	}
	return false
}

// plainlyTold reports an event that a clause tells with what it hit, by a verb or
// with its day, or by a verb with its place, by the rules; or by a noun with its place,
// in words that claim it, condemn it or refuse to speak of it; or as what a toll that
// somebody reports was due to.
func plainlyTold(a *analysis.Article, v int) bool {
	for _, i := range a.Events[v].Happenings {
		h := &a.Happenings[i]
		if h.Toll && happenings.Reported(a, h) {
			return true
		}
		if h.Plain == nil {
			continue
		}
		if len(h.Plain.Targets) > 0 && (!h.Nominal || h.Day != "") || len(h.Plain.Places) > 0 && (!h.Nominal || events.AnsweredFor(a, h)) {
			return true
		}
	}
	return false
}

// dropEvent takes an event out, with all that tells of it.
func dropEvent(a *analysis.Article, v int) {
	a.Events[v].Dropped = true
	for i := range a.Happenings {
		if a.Happenings[i].Event == v {
			a.Happenings[i].Event = -1
		}
	}
}

func eventFeatures(a *analysis.Article, q *weights.Question, o *Outline, v int) {
	ev := a.Events[v]
	typ := string(ev.Type)
	q.Add("lang", a.Lang.Code)
	q.Add("type", typ)
	q.Add("subkind", typ, ev.Subkind)
	q.Add("told", analysis.Bucket(len(ev.Happenings)))
	q.Add("told", analysis.Bucket(len(ev.Happenings)), typ)
	q.Add("agents", analysis.Bucket(len(ev.Agents)), typ)
	q.Add("targets", analysis.Bucket(len(ev.Targets)), typ)
	q.Add("places", analysis.Bucket(len(ev.Places)), typ)
	q.Add("parts", analysis.Yes(len(ev.Agents) > 0), analysis.Yes(len(ev.Targets) > 0), analysis.Yes(len(ev.Places) > 0), typ)
	for _, r := range []struct {
		n  string
		es []int
	}{{"agent", ev.Agents}, {"target", ev.Targets}, {"place", ev.Places}} {
		seen := map[string]bool{}
		for _, e := range r.es {
			if k := names.KindOf(a, e); !seen[k] {
				seen[k] = true
				q.Add(r.n, k, typ)
			}
		}
	}
	q.Add("dated", analysis.Yes(analysis.KnownDay(ev.Day) != ""))
	q.Add("dated", analysis.Yes(analysis.KnownDay(ev.Day) != ""), typ)
	q.Add("events", analysis.Bucket(o.Events))
	q.Add("order", analysis.Bucket(o.Order[v]))
	q.If(o.Main == v, "main")
	verb, noun, title, definite, negated, back, quoted, same := false, false, false, false, false, true, false, false
	rules := map[string]bool{}
	for _, i := range ev.Happenings {
		h := &a.Happenings[i]
		verb = verb || !h.Nominal
		noun = noun || h.Nominal
		title = title || h.Title
		definite = definite || h.Definite
		negated = negated || h.Negated
		back = back && events.Background(a, h)
		rules[h.Rule] = true
		for j := range a.Cues {
			c := &a.Cues[j]
			quoted = quoted || analysis.Speaks(c.Class) && c.Sent == h.Sent && h.Pos >= c.From && h.Pos < c.To
		}
		for j := range a.Happenings {
			x := &a.Happenings[j]
			same = same || x.Event >= 0 && x.Event != v && x.Sent == h.Sent && a.Events[x.Event].Type == ev.Type
		}
	}
	for _, r := range slices.Sorted(maps.Keys(rules)) {
		q.Add("rule", r)
	}
	q.Add("form", analysis.Yes(verb), analysis.Yes(noun), typ)
	q.Add("title", analysis.Yes(title), analysis.Yes(len(ev.Happenings) > 1))
	q.If(definite, "definite")
	q.If(negated, "negated")
	q.Add("background", analysis.Yes(back), typ)
	q.Add("within what somebody says", analysis.Yes(quoted), typ)
	q.If(same, "another of its type in the sentence")
	h := &a.Happenings[ev.Best]
	q.Add("sentence", analysis.Bucket(h.Sent))
	q.Add("hedged", analysis.Yes(attribution.Hedged(a, h)))
	lemma := a.Bare(h.Pos)
	if h.Verb != nil {
		lemma = h.Verb.Lemma
		tense := "past"
		if h.Verb.Tense != 0 {
			tense = "other"
		}
		q.Add("tense", tense, analysis.Yes(h.Title))
		q.If(h.Passive, "passive")
		q.If(h.Verb.First, "first person")
		q.Add("and", h.Verb.And)
	}
	q.Add("lemma", lemma)
	q.Add("before", names.ClassBefore(a, h.Pos-1), analysis.Yes(h.Nominal))
	q.Add("before2", names.ClassBefore(a, h.Pos-2), names.ClassBefore(a, h.Pos-1))
	q.Add("word before", names.WordBefore(a, h.Pos-1))
	q.Add("after", names.ClassBefore(a, h.Last), analysis.Yes(h.Nominal))
	q.Add("word after", names.WordBefore(a, h.Last))
	kinds := map[string]bool{}
	for _, st := range a.Statements {
		if st.Event == v {
			k := string(st.Kind)
			if st.Speaker < 0 {
				k = "narrated"
			}
			if st.Polarity == record.Negative {
				k += "-negative"
			}
			kinds[k] = true
		}
	}
	for _, k := range slices.Sorted(maps.Keys(kinds)) {
		q.Add("statement", k)
		q.Add("statement", k, typ)
	}
	q.If(len(kinds) == 0, "no statement")
	alike := false
	for k, x := range a.Events {
		if k == v || x.Dropped || analysis.Family(x.Type) != analysis.Family(ev.Type) {
			continue
		}
		alike = alike || analysis.Overlap(x.Targets, ev.Targets)+analysis.Overlap(x.Places, ev.Places)+analysis.Overlap(x.Agents, ev.Agents) > 0
	}
	q.Add("another like it", analysis.Yes(alike), analysis.Yes(len(ev.Happenings) > 1))
	for j := h.From; j < h.To; j++ {
		if c := names.ClassBefore(a, j); c == "verb of saying" || c == "neg" || c == "sub" {
			q.Add("in its clause", c)
		}
	}
}
