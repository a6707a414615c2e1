package events

import (
	"isnad/extract/analysis"
	"isnad/extract/names/arabic"
	"isnad/extract/names/english"
	"isnad/extract/record"
)

// specific reports a definite noun that brings its own target or place, and so
// may be the first to tell of its event: الهجوم على قاعدة …
func specific(a *analysis.Article, h *analysis.Happening) bool {
	told := analysis.Cast{Agents: h.Agents, Targets: h.Targets, Places: h.Places}
	if h.Plain != nil {
		told = *h.Plain // what weights add to "the attack" makes no other of it
	}
	return len(told.Targets) > 0 || len(told.Places) > 0 && (len(told.Agents) > 0 || h.Day != "" || AnsweredFor(a, h) || onSite(a, h) || described(a, h))
}

// described reports an Arabic noun whose relative clause tells which one is meant: التفجير
// الدامي الذي أودى بعشرة في البلدة.
func described(a *analysis.Article, h *analysis.Happening) bool {
	if a.Lang.Code != "ar" || !h.Nominal {
		return false
	}
	for j := h.Last; j < h.Last+3; j++ {
		if a.Known(j).Is("rel") && !a.Known(j).Is("prep") {
			return true
		}
		if a.At(j) != nil || !analysis.HasArticle(a.Strict(j)) {
			return false
		}
	}
	return false
}

// onSite reports an English noun of attack that tells what was struck by a plain noun
// behind "on": the raid on a plant in X.
func onSite(a *analysis.Article, h *analysis.Happening) bool {
	return h.Type == record.Attack && a.Lang.Code == "en" && a.Spelt(h.Last).InAny("site-links") && a.At(h.Last+1) == nil && !english.IsTimeWord(a, h.Last+1)
}

// AnsweredFor reports that the words around a happening claim, deny or condemn it, or
// refuse to speak of it: blamed X for the bombing in Y tells of it with its place.
func AnsweredFor(a *analysis.Article, h *analysis.Happening) bool {
	for k := range a.Cues {
		c := &a.Cues[k]
		if c.Sent == h.Sent && h.Pos >= c.From && h.Pos < c.To && (c.Class == "claim" || c.Class == "denial" || c.Class == "accusation" || c.Class == "no-comment") {
			return true
		}
	}
	return false
}

// sameEvent finds the event that a happening tells of by the rules, or -1.
func sameEvent(a *analysis.Article, h *analysis.Happening) int {
	best, bestScore := -1, 1
	for k := len(a.Events) - 1; k >= 0; k-- {
		if e := a.Events[k]; maybeSame(a, h, e) {
			if score := similarity(a, h, e); score > bestScore {
				best, bestScore = k, score
			}
		}
	}
	return best
}

// maybeSame reports that neither kind nor day keeps a happening and an event apart.
func maybeSame(a *analysis.Article, h *analysis.Happening, e *analysis.Event) bool {
	return !e.Dropped && analysis.Family(e.Type) == analysis.Family(h.Type) && (h.Day == "" || e.Day == "" || h.Day == e.Day) &&
		(e.Type == h.Type || e.Type != record.Explosion || !h.Nominal || h.Definite || hitsSite(a, h)) && !otherTime(a, h, e) && !countedApart(a, h, e) && !opposed(h.Subkind, e.Subkind)
}

// opposed reports that something was taken up on the one side and left off on the
// other, which is never one announcement.
func opposed(x, y string) bool {
	rest := func(s string) bool { return s == "suspension" || s == "truce" }
	return x == "resumption" && rest(y) || rest(x) && y == "resumption"
}

// similarity rates how much speaks for a happening to be another telling of an event.
func similarity(a *analysis.Article, h *analysis.Happening, e *analysis.Event) int {
	agents, targets, places := a.EntitiesOf(a.NamedDoers(h)), a.EntitiesOf(h.Targets), append(a.EntitiesOf(h.Places), a.EntitiesOf(h.Launch)...)
	hit := analysis.Overlap(targets, e.Targets)
	guests := analysis.Overlap(targets, e.Guests) + analysis.Overlap(guests(a, targets), e.Targets)
	retold := retold(a, h) || h.Pointed && !h.Nominal // هو من قصف: whoever did it
	score := 3 * (hit + guests)
	score += 2*specificOverlap(a, places, e.Places) + 2*specificOverlap(a, places, e.Targets) + 2*specificOverlap(a, targets, e.Places)
	if h.Type == record.Interception && len(targets)+len(places) == 0 && h.Sent-a.Happenings[e.Happenings[0]].Sent <= 6 {
		score += 2
	}
	if h.Day != "" && h.Day == e.Day {
		score++
	}
	if n := analysis.Overlap(agents, e.Agents); n > 0 {
		score++
	} else if len(agents) > 0 && len(e.Agents) > 0 && !retold {
		score -= 3
	}
	if len(targets) > 0 && len(e.Targets) > 0 && hit+guests == 0 {
		score -= 2
	}
	if otherSite(a, h, e) {
		score -= 4
	} else if otherScene(a, h, e) {
		score -= 2
	}
	if sameClause(a, h, e) && !(len(targets) > 0 && len(e.Targets) > 0 && hit == 0) {
		score += 2
	}
	if a.Happenings[e.Best].Title && !h.Title && len(e.Happenings) == 1 && hit+analysis.Overlap(agents, e.Agents)+analysis.Overlap(places, e.Places) > 0 {
		score += 2 // the headline tells of the story's first event
	}
	if h.Pointed {
		score += 3
	}
	if hitsSite(a, h) && h.Sent-a.Happenings[e.Happenings[len(e.Happenings)-1]].Sent <= 1 {
		score += 5
	}
	if h.Subkind == "disputed" && e.Subkind == h.Subkind {
		score += 3 // the same communiqué, called forged further on
	}
	if h.Type == record.Announcement && calledForged(a, h) {
		score += 3
	}
	if toll(a, h, e) {
		score += 4
	}
	if continues(a, h, e) || retold && lastTold(a, e, h) {
		score += 2
	}
	if !toldAs(a, e, h.Type) && !sameClause(a, h, e) {
		score -= 2 // a blast of unstated cause is an attack only where the text says so
	}
	if h.Definite {
		score += 2
		if len(agents)+len(targets)+len(places) == 0 {
			score++
		}
	}
	return score
}

// toldAs reports an event of a type, or one that the text has told as such.
func toldAs(a *analysis.Article, e *analysis.Event, t record.EventType) bool {
	for _, i := range e.Happenings {
		if a.Happenings[i].Type == t {
			return true
		}
	}
	return e.Type == t
}

// hitsSite reports that what a happening hit is "the site", told of before.
func hitsSite(a *analysis.Article, h *analysis.Happening) bool {
	for j := h.Last; j < h.Last+3; j++ {
		if a.At(j) != nil {
			return false
		}
		if in, _ := a.Spelt(j).In("sites"); in && (a.Lang.Code != "en" || a.Strict(j-1) == "the") {
			return true
		}
	}
	return false
}

// specificOverlap counts shared places that are no countries.
func specificOverlap(a *analysis.Article, x, y []int) int {
	n := 0
	for _, p := range x {
		for _, q := range y {
			if p == q && a.Entities[p].Type != record.Country {
				n++
			}
		}
	}
	return n
}

// sameClause reports that a happening goes on with the clause that told of an
// event: "two were killed by a bomb that the group had planted".
func sameClause(a *analysis.Article, h *analysis.Happening, e *analysis.Event) bool {
	for _, i := range e.Happenings {
		o := &a.Happenings[i]
		if o.Sent != h.Sent || h.Pos <= o.Pos {
			continue
		}
		joined := h.Verb == nil || h.Verb.And == ""
		for j := o.Pos + 1; j < h.Pos && joined; j++ {
			s := a.Bare(j)
			if a.Tok(j).Is(";") || a.Tok(j).Is(".") || a.Lang.Is(s, "conj") && a.At(j+1) == nil || a.Known(j).InAny("meanwhile") {
				joined = false
			}
			if v, ok := a.Finite(j); ok && v.And != "" && arabic.VerbHere(a, j) {
				joined = false
			}
		}
		if joined {
			return true
		}
	}
	return false
}

// toll reports a happening that only goes on with an event told before it in the
// sentence: what it burnt, whom it killed.
func toll(a *analysis.Article, h *analysis.Happening, e *analysis.Event) bool {
	if a.Lang.Code != "ar" || h.Type != record.Attack || h.Subkind != "killing" && h.Subkind != "damage" || len(h.Places) > 0 || h.Day != "" && e.Day != "" && h.Day != e.Day {
		return false
	}
	for _, m := range h.Targets {
		if t := &a.Mentions[m]; analysis.Locates(t) || t.Type == record.Official && !t.Anonymous {
			return false
		}
	}
	last := &a.Happenings[e.Happenings[len(e.Happenings)-1]]
	return last.Sent == h.Sent && last.Pos < h.Pos && (len(h.Agents) == 0 || analysis.Overlap(a.EntitiesOf(h.Agents), e.Agents) > 0)
}
