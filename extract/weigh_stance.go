package extract

import (
	"isnad/extract/record"
	"isnad/extract/weights"
)

// stance is one of the two things that somebody may say of his own part in an
// event: that he did it, that he did not.
type stance struct {
	task string
	kind record.StatementKind
	// may reports a cue by which such a thing may be said.
	may func(*analysis, *cue) bool
}

var stances = []stance{
	{"denied", record.Denial, (*analysis).mayDeny},
	{"claimed", record.Claim, (*analysis).mayClaim},
}

// weighStances asks of each entity that speaks, and each event, whether it claims
// the event as its own act, and whether it denies it.
func (a *analysis) weighStances() {
	if !a.keep && !a.model.Has("claimed") {
		return
	}
	o := a.outline()
	a.taken = map[pair]bool{}
	sights, heard := make([][]sight, len(a.cues)), make([]*heard, len(a.entities))
	for _, s := range stances {
		clear(o.content) // what weighs for the one is nothing to the other
		clear(o.tale)
		said, judge := a.utterances(s, o), a.model.Judge(s.task)
		for sp, e := range a.entities {
			if len(e.mentions) == 0 || e.dropped || !maySpeak(e.typ) {
				continue
			}
			var answers []stand
			for v, ev := range a.events {
				if ev.dropped {
					continue
				}
				ruled := a.rulesSay(s.kind, sp, v)
				if len(said[sp]) == 0 && ruled == nil {
					continue
				}
				for _, x := range said[sp] {
					if sights[x.cue] == nil {
						sights[x.cue] = a.sightsOf(x.cue, o)
					}
				}
				c := candidate{task: s.task, from: sp, to: v, question: a.question()}
				cue := a.stanceFeatures(&c.question, judge, s, o, said[sp], sights, sp, v, ruled)
				if heard[sp] == nil {
					heard[sp] = a.hear(o, sp)
				}
				a.voiceFeatures(&c.question, o, heard[sp], sp, v)
				if a.keep {
					a.candidates = append(a.candidates, c)
				}
				if judge != nil {
					answers = append(answers, a.answer(s, judge, &c, cue, ruled))
				}
			}
			for _, x := range answers {
				if x.yes && !(s.kind == record.Denial && outdone(answers, x)) {
					a.takeStance(s, sp, x)
				}
			}
		}
	}
	if a.model.Has("claimed") {
		a.dropStances()
	}
}

// rulesSay gives the statement by which the rules let an entity take a stance.
func (a *analysis) rulesSay(kind record.StatementKind, sp, v int) *statement {
	for _, st := range a.statements {
		if st.kind == kind && st.speaker == sp && st.event == v {
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
	ruled      *statement
	yes        bool
}

func (a *analysis) answer(s stance, judge *weights.Judge, c *candidate, cue int, ruled *statement) stand {
	x := stand{event: c.to, cue: cue, score: judge.Score(&c.question), ruled: ruled}
	least := judge.Threshold()
	switch {
	case ruled != nil && s.kind == record.Denial && a.deniesAtOnce(c.from, c.to):
		least *= trusted
	case ruled != nil:
		least *= doubted
	default:
		least = a.leastUnruled(s, c, cue, least)
	}
	x.yes = x.score > least
	h := &a.happenings[a.events[x.event].best]
	a.traceAnswer(a.tok(h.pos).Start, a.tok(h.last-1).End, s.task, c, x.yes, ruled != nil, "by ", a.entityName(c.from))
	return x
}

// leastUnruled is how likely a stance must be that no rule read.
func (a *analysis) leastUnruled(s stance, c *candidate, cue int, least float64) float64 {
	if cue < 0 || a.refused(&a.cues[cue]) || s.kind == record.Claim && (a.onlyObserves(c.from) || a.saysOthersDid(&a.cues[cue]) || a.claimsOtherSide(c.from, c.to, cue)) {
		return 1
	}
	return max(least, plainly)
}

// stanceFeatures puts the question, and returns the cue by which it is answered.
func (a *analysis) stanceFeatures(q *weights.Question, judge *weights.Judge, s stance, o *outline, said []utterance, sights [][]sight, sp, v int, ruled *statement) int {
	typ := a.kindOf(sp)
	ev := a.events[v]
	q.Add("bias")
	q.Add("speaker", typ)
	q.Add("kind", a.finer(sp))
	q.Add("event", string(ev.typ))
	q.Add("speaker", typ, string(ev.typ))
	q.If(a.spokesman(sp), "spokesman")
	a.stanceRules(q, s, sp, v, ruled)
	role := a.stanceRole(sp, v)
	q.Add("role", role)
	q.Add("role", role, typ)
	if b := a.bodyOf(sp); b >= 0 {
		q.Add("body role", a.stanceRole(b, v))
	}
	a.putOnce(judge, q, &o.tale[v], func(q *weights.Question) { a.putTale(q, o, v) })
	best, bestVal := -1, 0
	for i, x := range said {
		val := sights[x.cue][v].value()
		if c := a.cues[x.cue].class; c == "denial" || c == "claim" {
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
	a.sayingFeatures(q, x, sights[x.cue], v, typ, role)
	a.putOnce(judge, q, &o.content[x.cue], func(q *weights.Question) { a.putContent(q, x.cue) })
	if s.kind == record.Claim {
		a.claimFeatures(q, x.cue, sp, v)
	}
	a.tieFeatures(q, s, x, sights[x.cue][v].covers, sp, v)
	return x.cue
}

// stanceRole tells what part an entity has in an event.
func (a *analysis) stanceRole(e, v int) string {
	ev := a.events[v]
	switch {
	case has(ev.agents, e):
		return "agent"
	case has(ev.targets, e):
		return "target"
	case has(ev.places, e):
		return "place"
	}
	return "none"
}
