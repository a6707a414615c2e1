package stances

import (
	"isnad/extract/analysis"
	"isnad/extract/entities"
	"isnad/extract/events"
	"isnad/extract/filter"
	"isnad/extract/grammar"
	"isnad/extract/names"
	"isnad/extract/record"
	"isnad/extract/roles"
	"isnad/extract/text"
	"isnad/extract/weights"
)

// stanceRules adds what the rules say of a speaker and an event.
func stanceRules(a *analysis.Article, q *weights.Question, s stance, sp, v int, ruled *analysis.Statement) {
	rule := "none"
	if ruled != nil {
		rule = ruled.Rule
	}
	q.Add("rule", rule)
	q.Add("ruled", analysis.Yes(ruled != nil), string(a.Events[v].Type))
	seen := map[string]bool{}
	add := func(f string) {
		if !seen[f] {
			seen[f] = true
			q.Add(f)
			q.Add(f, analysis.Yes(ruled != nil))
		}
	}
	for _, st := range a.Statements {
		mine := st.Speaker == sp
		switch {
		case mine && st.Kind == s.kind && st.Event >= 0 && st.Event != v:
			add("rules: of another event")
		case st.Event != v:
		case mine && st.Kind != s.kind:
			add("rules: he " + string(st.Kind))
		case st.Kind == record.Claim:
			add("another claims it")
		case st.Kind == record.Denial:
			add("another denies it")
		}
		if st.Kind == record.Denial && st.Event == v && st.Speaker >= 0 && st.Speaker != sp && entities.BodyOf(a, st.Speaker) == sp {
			add("his people deny it")
		}
		for _, n := range st.Names {
			if n.Role != "accused" {
				continue
			}
			if n.Entity == sp && st.Event == v {
				add("accused of it")
			} else if n.Entity == sp {
				add("accused")
			} else if st.Event == v {
				add("another is accused of it")
			}
			if n.Entity == entities.BodyOf(a, sp) {
				add("body accused")
			}
		}
	}
}

// putTale puts how the article tells of an event.
func putTale(a *analysis.Article, q *weights.Question, o *filter.Outline, v int) {
	ev := a.Events[v]
	q.Add("events", analysis.Bucket(o.Events))
	q.Add("order", analysis.Bucket(o.Order[v]))
	q.If(o.Main == v, "main event")
	q.If(o.Events == 1, "only event")
	q.Add("told", analysis.Bucket(len(ev.Happenings)))
	title, back, passive, nominal := false, true, true, true
	for _, i := range ev.Happenings {
		h := &a.Happenings[i]
		title = title || h.Title
		back = back && events.Background(a, h)
		passive = passive && h.Passive
		nominal = nominal && h.Nominal
	}
	q.If(title, "in the headline")
	q.If(back, "background")
	q.If(passive, "told in the passive")
	q.If(nominal, "told by nouns")
	q.Add("doers", analysis.Bucket(len(ev.Agents)))
	q.Add("scene", analysis.Bucket(len(ev.Targets)+len(ev.Places)))
	shownFeatures(a, q, v)
}

// sayingFeatures adds how a cue stands to an event, beside the others.
func sayingFeatures(a *analysis.Article, q *weights.Question, x utterance, sights []sight, v int, typ, role string) {
	c, s := &a.Cues[x.cue], sights[v]
	cl := a.CueClass(x.cue)
	value := s.value()
	ahead := 0
	for w, o := range sights {
		if w != v && !a.Events[w].Dropped && (o.value() > value || o.value() == value && w < v) {
			ahead++
		}
	}
	q.Add("cue", cl)
	q.Add("cue rule", c.Rule)
	q.Add("through", analysis.Yes(x.through), cl)
	before := q.Stem("ahead", analysis.Bucket(ahead))
	q.Put(before)
	q.Grow(before, cl)
	q.Grow(before, string(a.Events[v].Type))
	lemma := a.CueLemma(c)
	q.Add("cue word", lemma)
	covers := analysis.Yes(s.covers)
	covering := q.Stem("covers", covers)
	q.Grow(q.Grow(covering, cl), string(a.Events[v].Type))
	q.Grow(covering, c.Rule)
	q.Add("dist", analysis.Bucket(s.dist), cl)
	q.Add("same", analysis.Yes(s.same), covers, cl)
	q.Add("another", analysis.Yes(s.another), covers, cl)
	q.Add("between", analysis.Bucket(s.between), covers)
	q.Add("names", analysis.Bucket(s.names), covers)
	q.Add("word", analysis.Yes(s.word), covers, cl)
	recent := q.Stem("recent", analysis.Yes(s.recent))
	q.Branch(recent, covers, cl)
	q.Branch(recent, analysis.Yes(s.another), analysis.Bucket(s.dist))
	part := q.Stem("cue role", cl, role)
	q.Put(part)
	q.Grow(q.Grow(part, covers), typ)
	q.Add("cue speaker", cl, typ)
	q.Add("inherits", analysis.Yes(c.Inherit), cl)
}

// saidOf are the lists of words that what is said may be about.
var saidOf = [...]string{"denied-details", "denied-words", "documents", "stories", "any-words", "standing-forces"}

// putContent puts what is said by a cue.
func putContent(a *analysis.Article, q *weights.Question, k int) {
	c := &a.Cues[k]
	words := 0
	for j := c.Last; j < c.To && words < 3; j++ {
		if m := a.At(j); m != nil {
			q.Add("behind", string(m.Type))
			j, words = m.Last-1, words+1
			continue
		}
		if a.Tok(j).Kind != text.Word {
			continue
		}
		q.Add("behind", grammar.Unbound(a, j))
		words++
	}
	own := false
	for j := c.From; j < c.To; j++ {
		if a.Outer[j] >= 0 {
			continue
		}
		own = own || a.Spelt(j).InAny("own-words") || roles.OwnPart(a, j)
		w := a.Lang.Know(grammar.Unbound(a, j))
		for _, list := range saidOf {
			if in, _ := w.In(list); in {
				q.Add("says", list)
			}
		}
	}
	q.If(own, "of his own")
	if at := saysNo(a, c); at >= 0 {
		q.Add("says no")
		q.Add("says no", a.Strict(at))
		if v, ok := a.Finite(at + 1); ok {
			q.Add("says no to", v.Lemma)
		} else {
			q.Add("says no to", grammar.Unbound(a, at+1))
		}
	}
}

// claimFeatures adds whom a cue tells to have done an event.
func claimFeatures(a *analysis.Article, q *weights.Question, k, sp, v int) {
	c := &a.Cues[k]
	for _, i := range a.Events[v].Happenings {
		h := &a.Happenings[i]
		if a.Covering(h) != k {
			continue
		}
		shape := h.Form()
		doer := "nobody"
		if roles.Own(a, sp, h) {
			doer = "himself"
		} else if len(a.NamedDoers(h)) > 0 {
			doer = "another"
		} else if roles.SpeaksOfItself(a, c, h) {
			doer = "his own"
		}
		q.Add("tells", shape, doer)
		q.Add("tells", shape, doer, names.KindOf(a, sp))
		q.Add("tells", doer, a.Finer(sp), string(h.Type))
	}
}
