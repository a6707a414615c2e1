package stances

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/attribution"
	"isnad/extract/charges"
	"isnad/extract/encoded"
	"isnad/extract/entities"
	"isnad/extract/filter"
	"isnad/extract/names"
	"isnad/extract/record"
	"isnad/extract/roles"
	"isnad/extract/weights"
)

// stance is one of the two things that somebody may say of his own part in an
// event: that he did it, that he did not.
type stance struct {
	task string
	kind record.StatementKind
	// may reports a cue by which such a thing may be said.
	may func(*analysis.Article, *analysis.Cue) bool
}

var stances = []stance{
	{"denied", record.Denial, mayDeny},
	{"claimed", record.Claim, mayClaim},
}

// WeighStances asks of each entity that speaks, and each event, whether it claims
// the event as its own act, and whether it denies it.
func WeighStances(a *analysis.Article) {
	if !a.Keep && !a.Model.Has("claimed") {
		return
	}
	o := filter.OutlineOf(a)
	a.Taken = map[analysis.Pair]bool{}
	sights, heard := make([][]sight, len(a.Cues)), make([]*heard, len(a.Entities))
	for _, s := range stances {
		clear(o.Content) // what weighs for the one is nothing to the other
		clear(o.Tale)
		said, judge := utterances(a, s, o), a.Model.Judge(s.task)
		for sp, e := range a.Entities {
			if len(e.Mentions) == 0 || e.Dropped || !analysis.MaySpeak(e.Type) {
				continue
			}
			var answers []stand
			for v, ev := range a.Events {
				if ev.Dropped {
					continue
				}
				ruled := rulesSay(a, s.kind, sp, v)
				if len(said[sp]) == 0 && ruled == nil {
					continue
				}
				for _, x := range said[sp] {
					if sights[x.cue] == nil {
						sights[x.cue] = sightsOf(a, x.cue, o)
					}
				}
				c := analysis.Candidate{Task: s.task, From: sp, To: v, Question: a.Question()}
				cue := stanceFeatures(a, &c.Question, judge, s, o, said[sp], sights, sp, v, ruled)
				if heard[sp] == nil {
					heard[sp] = hear(a, o, sp, nil)
				}
				voiceFeatures(a, &c.Question, o, heard[sp], sp, v)
				encoded.PutStances(a, &c.Question, sp, v)
				if a.Keep {
					a.Candidates = append(a.Candidates, c)
				}
				if judge != nil {
					answers = append(answers, answer(a, s, judge, &c, cue, ruled))
				}
			}
			for _, x := range answers {
				if x.yes && !(s.kind == record.Denial && outdone(answers, x)) {
					takeStance(a, s, sp, x)
				}
			}
		}
	}
	if a.Model.Has("claimed") {
		dropStances(a)
	}
}

// rulesSay gives the statement by which the rules let an entity take a stance.
func rulesSay(a *analysis.Article, kind record.StatementKind, sp, v int) *analysis.Statement {
	for _, st := range a.Statements {
		if st.Speaker == sp && st.Event == v && st.Kind == kind {
			return st
		}
	}
	return nil
}

// doubted is the part of its threshold below which a claim or denial that the
// rules read is taken to be about something else.
const doubted = 0.6

// plainly is how likely a claim or denial must be that no rule read.
const plainly = 0.5

// stand is the answer that somebody takes a stance on an event.
type stand struct {
	event, cue int
	score      float64
	ruled      *analysis.Statement
	yes        bool
}

func answer(a *analysis.Article, s stance, judge *weights.Judge, c *analysis.Candidate, cue int, ruled *analysis.Statement) stand {
	x := stand{event: c.To, cue: cue, score: judge.Score(&c.Question), ruled: ruled}
	least := judge.Threshold()
	switch {
	case ruled != nil && (ruled.Plain || s.kind == record.Denial && deniesAtOnce(a, c.From, c.To)):
		least *= roles.Trusted
	case ruled != nil:
		least *= doubted
	case a.Trace == nil && x.score <= max(least, plainly):
		return x // whatever more is asked for
	default:
		least = leastUnruled(a, s, c, cue, least)
	}
	x.yes = x.score > least
	h := &a.Happenings[a.Events[x.event].Best]
	a.TraceAnswer(a.Tok(h.Pos).Start, a.Tok(h.Last-1).End, s.task, c, least, x.yes, ruled != nil, "by ", a.EntityName(c.From))
	return x
}

// leastUnruled is how likely a stance must be that no rule read.
func leastUnruled(a *analysis.Article, s stance, c *analysis.Candidate, cue int, least float64) float64 {
	if cue < 0 || refused(a, &a.Cues[cue]) || s.kind == record.Claim && (a.Cues[cue].Forged || attribution.OnlyObserves(a, c.From) || saysOthersDid(a, &a.Cues[cue]) || claimsOtherSide(a, c.From, c.To, cue)) {
		return 1
	}
	return max(least, plainly)
}

// stanceFeatures puts the question, and returns the cue by which it is answered.
func stanceFeatures(a *analysis.Article, q *weights.Question, judge *weights.Judge, s stance, o *filter.Outline, said []utterance, sights [][]sight, sp, v int, ruled *analysis.Statement) int {
	typ := names.KindOf(a, sp)
	ev := a.Events[v]
	q.Add("bias")
	q.Add("speaker", typ)
	q.Add("kind", a.Finer(sp))
	q.Add("event", string(ev.Type))
	q.Add("speaker", typ, string(ev.Type))
	q.If(a.Spokesman(sp), "spokesman")
	stanceRules(a, q, s, sp, v, ruled)
	role := partIn(a, sp, v)
	q.Add("role", role)
	q.Add("role", role, typ)
	if b := entities.BodyOf(a, sp); b >= 0 {
		q.Add("body role", partIn(a, b, v))
	}
	charges.PutOnce(a, judge, q, &o.Tale[v], func(q *weights.Question) { putTale(a, q, o, v) })
	best, bestVal := -1, 0
	for i, x := range said {
		val := sights[x.cue][v].value()
		if c := a.Cues[x.cue].Class; c == "denial" || c == "claim" {
			val += 15
		}
		if x.through {
			val -= 5
		}
		if best < 0 || val > bestVal {
			best, bestVal = i, val
		}
	}
	if best < 0 {
		q.Add("silent")
		return -1
	}
	x := said[best]
	sayingFeatures(a, q, x, sights[x.cue], v, typ, role)
	charges.PutOnce(a, judge, q, &o.Content[x.cue], func(q *weights.Question) { putContent(a, q, x.cue) })
	if s.kind == record.Claim {
		claimFeatures(a, q, x.cue, sp, v)
	}
	tieFeatures(a, q, s, x, sights[x.cue][v].covers, sp, v)
	return x.cue
}

// partIn tells what part an entity has in an event.
func partIn(a *analysis.Article, e, v int) string {
	ev := a.Events[v]
	switch {
	case slices.Contains(ev.Agents, e):
		return "agent"
	case slices.Contains(ev.Targets, e):
		return "target"
	case slices.Contains(ev.Places, e):
		return "place"
	}
	return "none"
}
