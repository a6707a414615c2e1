package extract

import (
	"isnad/extract/pack"
	"isnad/extract/record"
)

// anyReach is how many tokens behind a negated verb "any" may stand.
const anyReach = 3

// denyActs makes the denial of who says that his own did not do anything of the
// kind: قالت إن مقاتليها لم يطلقوا رصاصة واحدة, لم ننفذ أي ضربة. No event is told by such
// words; they are about the one told before. It reports whether the cue does.
func (a *analysis) denyActs(k int) bool {
	c := &a.cues[k]
	if c.class != "report" && c.class != "relay" || len(c.sources) == 0 || c.negated {
		return false
	}
	deny := a.actDenied
	if a.lang.Code == "en" {
		deny = a.englishActDenied
	}
	at := deny(c)
	if at < 0 {
		return false
	}
	ev := a.forceBefore(c)
	if ev < 0 {
		return false
	}
	for _, sp := range a.ids(c.sources) {
		if a.deniesAlready(sp, ev) {
			continue
		}
		st := &statement{kind: record.Denial, speaker: sp, via: a.ids(c.via), event: ev, certainty: certainty(c), polarity: record.Negative,
			rule: "denial-no-act", cue: a.cueWords(c)}
		st.from, st.to = a.cueQuote(c)
		a.statements = append(a.statements, st)
		a.bodySpeaks(st, sp)
	}
	return true
}

// actDenied gives the negated verb of an act in what is said, whose subject is the
// speaker, or -1.
func (a *analysis) actDenied(c *cue) int {
	own := false
	for j := c.last; j < c.to; j++ {
		if m := a.at(j); m != nil {
			if maySpeak(m.typ) && m.entity >= 0 && m.first >= c.last && a.ownName(c, m) {
				own = true
			} else if maySpeak(m.typ) && !has(a.ids(c.sources), m.entity) && !has(a.ids(c.via), m.entity) && m.first > c.last {
				own = own && a.known(m.first-1).Is("prep")
			}
			j = m.last - 1
			continue
		}
		if in, _ := a.spelt(j).In("own-words"); in || a.ownPart(j) {
			own = true
		}
		if !a.negatedVerb(j) {
			continue
		}
		v, ok := a.reading(j, func(v verb) bool {
			act, _ := a.lang.In("denied-acts", v.lemma)
			return act && v.Finite() && !v.Passive && v.Tense != pack.Future
		})
		if !ok {
			continue
		}
		if (own || v.First) && (a.anyBehind(j) || v.First && a.bare(j+1) != "") && !a.known(j-1).Is("sub") {
			return j
		}
	}
	return -1
}

// anyBehind reports "any", "nothing" or "a single" behind a negated verb.
func (a *analysis) anyBehind(i int) bool {
	for j := i + 1; j <= i+anyReach; j++ {
		if in, _ := a.known(j).In("any-words"); in && a.outer[j] < 0 {
			return true
		}
	}
	return false
}

// forceBefore gives the event of force that the text told last before a cue.
func (a *analysis) forceBefore(c *cue) int {
	as := *c
	as.class = "claim"
	ev := a.eventBefore(&as)
	if ev >= 0 && family(a.events[ev].typ) != family(record.Attack) {
		return -1
	}
	return ev
}

// deniesAlready reports a denial that another cue of a speaker has made.
func (a *analysis) deniesAlready(sp, ev int) bool {
	for _, st := range a.statements {
		if st.kind == record.Denial && st.speaker == sp && st.event == ev {
			return true
		}
	}
	return false
}

// ownName reports the name of a speaker's own body or its forces within what he says:
// قال المتحدث باسم التحالف إن التحالف لم ينفذ أي غارة.
func (a *analysis) ownName(c *cue, m *mention) bool {
	if a.known(m.first-1).Is("prep") || m.prefix != "" {
		return false
	}
	for _, sp := range a.ids(c.sources) {
		switch a.tie(sp, m.entity) {
		case "his body", "his part", "of his state":
			return true
		}
	}
	return false
}
