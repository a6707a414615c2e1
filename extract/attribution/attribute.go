package attribution

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/roles"
)

// Attribute makes the statements: for each place that tells of an event, by
// the cue whose content covers it, or by the article itself; then for the cues
// that speak about an event told elsewhere.
func Attribute(a *analysis.Article) {
	spokenForces(a)
	joinDenied(a)
	for i := range a.Happenings {
		h := &a.Happenings[i]
		if h.Event < 0 {
			continue
		}
		if h.Nominal && h.Definite && objectOfAnother(a, h) {
			continue
		}
		if k := a.Covering(h); k >= 0 {
			if a.Cues[k].Class == "denial" && (pastDenied(a, k, h) || deniesDetail(a, k) || untied(a, &a.Cues[k]) || ofWhatWasTold(a, &a.Cues[k])) {
				continue
			}
			attributed(a, k, h, i)
		} else if !firstPerson(a, h) && (!h.Nominal || !h.Definite || toldInFull(a, h)) {
			narrated(a, h)
		}
	}
	for k := range a.Cues {
		if !denyActs(a, k) {
			cueAlone(a, k)
		}
		claimsIt(a, &a.Cues[k])
		blame(a, k)
		accuseAid(a, &a.Cues[k])
	}
	disown(a)
}

// toldInFull reports a definite noun that names both who did it and what was hit, and so
// tells of it anew: غاراته على المدينة.
func toldInFull(a *analysis.Article, h *analysis.Happening) bool {
	return h.Type == record.Attack && (len(a.NamedDoers(h)) > 0 || h.Nation != nil) && len(h.Targets)+len(h.Struck) > 0
}

// pastDenied reports a happening behind the one that a denial is about: who denies
// resuming attacks three months after their suspension does not deny that.
func pastDenied(a *analysis.Article, k int, h *analysis.Happening) bool {
	c := &a.Cues[k]
	for i := range a.Happenings {
		o := &a.Happenings[i]
		if o.Event >= 0 && o.Sent == h.Sent && o.Pos >= c.From && o.Pos < h.Pos && o.Event != h.Event {
			return true
		}
	}
	return false
}

// objectOfAnother reports "the attack" as a part of another happening's clause:
// who says that his forces foiled the attack tells of the foiling.
func objectOfAnother(a *analysis.Article, h *analysis.Happening) bool {
	for i := range a.Happenings {
		o := &a.Happenings[i]
		if o.Sent == h.Sent && !o.Nominal && o.Pos < h.Pos && h.Pos < o.To && o.Event != h.Event {
			return true
		}
	}
	return false
}

// attributed makes the statements of a cue's speakers about a happening that
// its content tells.
func attributed(a *analysis.Article, k int, h *analysis.Happening, i int) {
	if OnlyOpines(a, k, h.Event) {
		narrated(a, h)
		return
	}
	c := &a.Cues[k]
	e := a.Events[h.Event]
	speakers := a.EntitiesOf(c.Sources)
	via := a.EntitiesOf(c.Via)
	if len(speakers) == 0 && c.Class != "denial" && c.Class != "accusation" { // according to the officer
		narrated(a, h)
	}
	for _, sp := range speakers {
		st := &analysis.Statement{Speaker: sp, Via: via, Event: h.Event, Certainty: Certainty(c), Polarity: record.Positive, Text: signed(c), Rule: c.Rule, Cue: a.CueWords(c)}
		st.From, st.To = quote(a, c, h)
		if e.Type == record.Announcement && a.Entities[sp].Type != record.Official && len(a.NamedDoers(h)) == 0 && !h.Negated {
			e.Agents = analysis.AppendNew(e.Agents, sp)
			if c.Class != "denial" {
				st.Kind = record.Announce
				nameArguments(a, st, h)
				a.Statements = append(a.Statements, st)
				continue
			}
		}
		switch c.Class {
		case "denial":
			st.Kind, st.Polarity = record.Denial, record.Negative
		case "claim":
			st.Kind = record.Report
			if mouthpiece(a, sp, speakers) || admitsOfOthers(a, c, sp, h) {
				break
			}
			st.Kind = record.Claim
			e.Agents = analysis.AppendNew(e.Agents, sp)
		case "accusation":
			continue // needs its object: see cueAlone
		case "no-comment":
			st.Kind = record.NoComment
		default:
			st.Kind = record.Report
			if deniesShare(a, c, h) {
				st.Kind, st.Polarity = record.Denial, record.Negative
				break
			}
			if h.Negated {
				st.Polarity = record.Negative
				if roles.Own(a, sp, h) || deniesOwn(a, sp, h) || len(h.Agents) == 0 && h.Nation == nil && roles.SpeaksOfItself(a, c, h) {
					st.Kind = record.Denial
				}
				break
			}
			if ownLoss(a, c, h) {
				break
			}
			if claimsAct(a, c, h, sp) && !OnlyObserves(a, sp) {
				st.Kind = record.Claim
				e.Agents = analysis.AppendNew(e.Agents, sp)
			}
		}
		nameArguments(a, st, h)
		a.Statements = append(a.Statements, st)
		if st.Kind == record.Report && h.Type == record.Interception {
			impliedAttack(a, st, h)
		}
		if st.Kind == record.Denial || st.Kind == record.Claim {
			BodySpeaks(a, st, sp)
		}
	}
}

// narrated makes the article's own statement about what it tells as fact.
func narrated(a *analysis.Article, h *analysis.Happening) {
	st := &analysis.Statement{Kind: record.Report, Speaker: -1, Event: h.Event, Certainty: record.Certain, Polarity: record.Positive, Rule: h.Rule, Cue: a.Doc.Slice(a.Tok(h.Pos).Start, a.Tok(h.Last-1).End)}
	if h.Negated {
		st.Polarity = record.Negative
	}
	st.From, st.To = grammar.Trim(a, h.From, h.To)
	if Hedged(a, h) {
		st.Certainty = record.Possible
	}
	nameArguments(a, st, h)
	a.Statements = append(a.Statements, st)
}

// Hedged reports a hedge in the clause of a happening.
func Hedged(a *analysis.Article, h *analysis.Happening) bool {
	for k := range a.Cues {
		if c := &a.Cues[k]; c.Class == "hedge" && c.Sent == h.Sent && c.Pos >= h.From && c.Pos < h.To {
			return true
		}
	}
	return false
}

// Certainty tells how firmly the words of a cue say what they say: claims responsibility, or hints
// at it.
func Certainty(c *analysis.Cue) string {
	if c.Strength == "weak" {
		return record.Probable
	}
	return record.Certain
}

// nameArguments files the roles that a happening names.
func nameArguments(a *analysis.Article, st *analysis.Statement, h *analysis.Happening) {
	for _, r := range []struct {
		role string
		ms   []int
	}{{"agent", h.Agents}, {"target", h.Targets}, {"place", h.Places}, {"launch", h.Launch}} {
		for _, e := range a.EntitiesOf(r.ms) {
			st.Names = append(st.Names, analysis.Named{Role: r.role, Entity: e})
		}
	}
}

// quote gives the tokens that show who says what: from the source or cue,
// whichever comes first, to the end of the happening's clause.
func quote(a *analysis.Article, c *analysis.Cue, h *analysis.Happening) (int, int) {
	from, to := min(c.Pos, h.From), max(c.Last, h.To)
	for _, m := range c.Sources {
		if x := &a.Mentions[m]; !c.Inherit && x.First >= a.Sentences[c.Sent].First && x.First < a.Sentences[c.Sent].Last {
			from, to = min(from, x.First), max(to, x.Last)
		}
	}
	return grammar.Trim(a, from, to)
}

// impliedAttack: who tells that an attack was stopped tells of the attack.
func impliedAttack(a *analysis.Article, st *analysis.Statement, h *analysis.Happening) {
	for k := len(a.Events) - 1; k >= 0; k-- {
		e := a.Events[k]
		if e.Dropped || e.Type != record.Attack || len(e.Happenings) == 0 {
			continue
		}
		if d := h.Sent - a.Happenings[e.Happenings[0]].Sent; d < 0 || d > 4 || e.Day != a.Events[h.Event].Day {
			continue
		}
		twin := *st
		twin.Event, twin.Names, twin.Rule, twin.Plain = k, nil, st.Rule+", of the attack that was stopped", false
		a.Statements = append(a.Statements, &twin)
		return
	}
}
