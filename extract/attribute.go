package extract

import (
	"isnad/extract/record"
)

// statement is one assertion under construction.
type statement struct {
	kind      record.StatementKind
	speaker   int   // entity, or -1 for the article's own voice
	via       []int // entities
	event     int   // event it is about, or -1
	names     []named
	lesser    bool // an accusation of something else than the deed
	plain     bool // an accusation by a verb of its own, of who did the deed
	certainty string
	polarity  string
	from, to  int // tokens of the quote
	cue       string
	rule      string
	mouth     *statement // the denial of who spoke in this speaker's name, or nil
}

// named is an entity with its role in a statement.
type named struct {
	role   string
	entity int
}

// attribute makes the statements: for each place that tells of an event, by
// the cue whose content covers it, or by the article itself; then for the cues
// that speak about an event told elsewhere.
func (a *analysis) attribute() {
	a.spokenForces()
	a.joinDenied()
	for i := range a.happenings {
		h := &a.happenings[i]
		if h.event < 0 {
			continue
		}
		if h.nominal && h.definite && a.objectOfAnother(h) {
			continue
		}
		if k := a.covering(h); k >= 0 {
			if a.cues[k].class == "denial" && (a.pastDenied(k, h) || a.deniesDetail(k)) {
				continue
			}
			a.attributed(k, h, i)
		} else if !h.nominal || !h.definite || a.toldInFull(h) {
			a.narrated(h)
		}
	}
	for k := range a.cues {
		if !a.denyActs(k) {
			a.cueAlone(k)
		}
		a.blame(k)
		a.accuseAid(&a.cues[k])
	}
}

// toldInFull reports a definite noun that names both who did it and what was hit, and so
// tells of it anew: غاراته على المدينة.
func (a *analysis) toldInFull(h *happening) bool {
	return h.typ == record.Attack && (len(a.namedDoers(h)) > 0 || h.nation != nil) && len(h.targets)+len(h.struck) > 0
}

// pastDenied reports a happening behind the one that a denial is about: who denies
// resuming attacks three months after their suspension does not deny that.
func (a *analysis) pastDenied(k int, h *happening) bool {
	c := &a.cues[k]
	for i := range a.happenings {
		o := &a.happenings[i]
		if o.event >= 0 && o.sent == h.sent && o.pos >= c.from && o.pos < h.pos && o.event != h.event {
			return true
		}
	}
	return false
}

// objectOfAnother reports "the attack" as a part of another happening's clause:
// who says that his forces foiled the attack tells of the foiling.
func (a *analysis) objectOfAnother(h *happening) bool {
	for i := range a.happenings {
		o := &a.happenings[i]
		if o.sent == h.sent && !o.nominal && o.pos < h.pos && h.pos < o.to && o.event != h.event {
			return true
		}
	}
	return false
}

// covering returns the innermost cue whose content covers a happening, or -1.
func (a *analysis) covering(h *happening) int {
	best := -1
	for k := range a.cues {
		c := &a.cues[k]
		if c.sent != h.sent || !speaks(c.class) || len(c.sources) == 0 && !c.unknown || c.negated {
			continue
		}
		if c.class == "denial" && h.pos >= c.pos && h.pos < c.last {
			return k // البيان مزور
		}
		told := h.pos >= c.from && h.pos < c.to || h.pos == c.pos && h.noun >= 0 && c.verb != nil // أعلنت العثور على
		if told && (best < 0 || c.pos > a.cues[best].pos && c.pos < h.pos || a.cues[best].pos > h.pos) {
			best = k
		}
	}
	return best
}

// attributed makes the statements of a cue's speakers about a happening that
// its content tells.
func (a *analysis) attributed(k int, h *happening, i int) {
	if a.onlyOpines(k, h.event) {
		a.narrated(h)
		return
	}
	c := &a.cues[k]
	e := a.events[h.event]
	speakers := a.ids(c.sources)
	via := a.ids(c.via)
	if len(speakers) == 0 && c.class != "denial" && c.class != "accusation" { // according to the officer
		a.narrated(h)
	}
	for _, sp := range speakers {
		st := &statement{speaker: sp, via: via, event: h.event, certainty: certainty(c), polarity: record.Positive, rule: c.rule, cue: a.cueWords(c)}
		st.from, st.to = a.quote(c, h)
		if e.typ == record.Announcement && a.entities[sp].typ != record.Official && len(a.namedDoers(h)) == 0 && !h.negated {
			e.agents = appendNew(e.agents, sp)
			if c.class != "denial" {
				st.kind = record.Announce
				a.nameArguments(st, h)
				a.statements = append(a.statements, st)
				continue
			}
		}
		switch c.class {
		case "denial":
			st.kind, st.polarity = record.Denial, record.Negative
		case "claim":
			st.kind = record.Report
			if a.mouthpiece(sp, speakers) || a.admitsOfOthers(c, sp, h) {
				break
			}
			st.kind = record.Claim
			e.agents = appendNew(e.agents, sp)
		case "accusation":
			continue // needs its object: see cueAlone
		case "no-comment":
			st.kind = record.NoComment
		default:
			st.kind = record.Report
			if h.negated {
				st.polarity = record.Negative
				if a.own(sp, h) || len(h.agents) == 0 && h.nation == nil && a.speaksOfItself(c, h) {
					st.kind = record.Denial
				}
				break
			}
			if a.ownLoss(c, h) {
				break
			}
			if a.claimsAct(c, h, sp) && !a.onlyObserves(sp) {
				st.kind = record.Claim
				e.agents = appendNew(e.agents, sp)
			}
		}
		a.nameArguments(st, h)
		a.statements = append(a.statements, st)
		if st.kind == record.Report && h.typ == record.Interception {
			a.impliedAttack(st, h)
		}
		if st.kind == record.Denial || st.kind == record.Claim {
			a.bodySpeaks(st, sp)
		}
	}
}

// narrated makes the article's own statement about what it tells as fact.
func (a *analysis) narrated(h *happening) {
	st := &statement{kind: record.Report, speaker: -1, event: h.event, certainty: record.Certain, polarity: record.Positive, rule: h.rule, cue: a.doc.Slice(a.tok(h.pos).Start, a.tok(h.last-1).End)}
	if h.negated {
		st.polarity = record.Negative
	}
	st.from, st.to = a.trim(h.from, h.to)
	if a.hedged(h) {
		st.certainty = record.Possible
	}
	a.nameArguments(st, h)
	a.statements = append(a.statements, st)
}

// hedged reports a hedge in the clause of a happening.
func (a *analysis) hedged(h *happening) bool {
	for k := range a.cues {
		if c := &a.cues[k]; c.class == "hedge" && c.sent == h.sent && c.pos >= h.from && c.pos < h.to {
			return true
		}
	}
	return false
}

// certainty tells how firmly the words of a cue say what they say: claims responsibility, or hints
// at it.
func certainty(c *cue) string {
	if c.strength == "weak" {
		return record.Probable
	}
	return record.Certain
}

// nameArguments files the roles that a happening names.
func (a *analysis) nameArguments(st *statement, h *happening) {
	for _, r := range []struct {
		role string
		ms   []int
	}{{"agent", h.agents}, {"target", h.targets}, {"place", h.places}, {"launch", h.launch}} {
		for _, e := range a.ids(r.ms) {
			st.names = append(st.names, named{r.role, e})
		}
	}
}

// cueWords gives the words of a cue as the text has them.
func (a *analysis) cueWords(c *cue) string {
	return a.doc.Slice(a.tok(c.pos).Start, a.tok(c.last-1).End)
}

// quote gives the tokens that show who says what: from the source or cue,
// whichever comes first, to the end of the happening's clause.
func (a *analysis) quote(c *cue, h *happening) (int, int) {
	from, to := min(c.pos, h.from), max(c.last, h.to)
	for _, m := range c.sources {
		if x := &a.mentions[m]; !c.inherit && x.first >= a.sentences[c.sent].First && x.first < a.sentences[c.sent].Last {
			from, to = min(from, x.first), max(to, x.last)
		}
	}
	return a.trim(from, to)
}

// trim takes marks and joining words off the ends of a stretch of tokens.
func (a *analysis) trim(from, to int) (int, int) {
	for from < to-1 && (a.tok(from).Kind > 1 && !a.tok(from).Is(`"`) || a.tok(from).Strict == "\n") {
		from++
	}
	for to > from+1 && (a.tok(to-1).Strict == "\n" || a.tok(to-1).Is(",") || a.tok(to-1).Is(".") || a.tok(to-1).Is(":") || a.tok(to-1).Is(";")) {
		to--
	}
	return from, to
}

// impliedAttack: who tells that an attack was stopped tells of the attack.
func (a *analysis) impliedAttack(st *statement, h *happening) {
	for k := len(a.events) - 1; k >= 0; k-- {
		e := a.events[k]
		if e.dropped || e.typ != record.Attack || len(e.happenings) == 0 {
			continue
		}
		if d := h.sent - a.happenings[e.happenings[0]].sent; d < 0 || d > 4 || e.day != a.events[h.event].day {
			continue
		}
		twin := *st
		twin.event, twin.names, twin.rule, twin.plain = k, nil, st.rule+", of the attack that was stopped", false
		a.statements = append(a.statements, &twin)
		return
	}
}
