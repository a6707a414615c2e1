package extract

import (
	"slices"

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

func (a *analysis) mayDeny(c *cue) bool {
	switch c.class {
	case "denial":
		return !c.negated
	case "report", "relay":
		return !c.negated && a.saysNo(c) >= 0
	}
	return false
}

func (a *analysis) mayClaim(c *cue) bool {
	switch c.class {
	case "claim", "report", "relay", "relay-phrase", "own":
		return !c.negated
	}
	return false
}

// saysNo gives the first negation in what is said, or -1.
func (a *analysis) saysNo(c *cue) int {
	for j := c.from; j < c.to; j++ {
		if a.outer[j] >= 0 {
			continue
		}
		if a.known(j).Is("neg") || a.spelt(j).Is("neg") {
			return j
		}
	}
	return -1
}

// utterance is a cue by which somebody speaks, himself or through one of his people.
type utterance struct {
	cue     int
	through bool
}

// utterances gives the cues by which an entity may take a stance.
func (a *analysis) utterances(s stance, o *outline) [][]utterance {
	out := make([][]utterance, len(a.entities))
	for sp := range a.entities {
		body := a.bodyOf(sp)
		for _, k := range o.cuesOf[sp] {
			if !s.may(a, &a.cues[k]) {
				continue
			}
			out[sp] = append(out[sp], utterance{k, false})
			if body >= 0 && body != sp {
				out[body] = append(out[body], utterance{k, true})
			}
		}
	}
	return out
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
		said := a.utterances(s, o)
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
				cue := a.stanceFeatures(&c.question, s, o, said[sp], sights, sp, v, ruled)
				if heard[sp] == nil {
					heard[sp] = a.hear(o, sp)
				}
				a.voiceFeatures(&c.question, o, heard[sp], sp, v)
				if a.keep {
					a.candidates = append(a.candidates, c)
				}
				if a.model.Has(s.task) {
					answers = append(answers, a.answer(s, &c, cue, ruled))
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

// sightsOf gives how a cue stands to each event.
func (a *analysis) sightsOf(k int, o *outline) []sight {
	x, out := a.voiceOf(k), make([]sight, len(a.events))
	for v, ev := range a.events {
		if !ev.dropped {
			out[v] = a.sightFrom(&x, v, o)
		}
	}
	return out
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

func (a *analysis) answer(s stance, c *candidate, cue int, ruled *statement) stand {
	x := stand{event: c.to, cue: cue, score: a.model.Score(s.task, &c.question), ruled: ruled}
	least := a.model.Threshold(s.task)
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
	if cue < 0 || a.refused(&a.cues[cue]) || s.kind == record.Claim && (a.onlyObserves(c.from) || a.saysOthersDid(&a.cues[cue])) {
		return 1
	}
	return max(least, plainly)
}

// refused reports a cue that the rules read and found to be about no event: some of
// the attacks, a plan, a detail.
func (a *analysis) refused(c *cue) bool {
	return a.ofSeries(c) || c.class == "denial" && !a.deniesEvent(c)
}

// onlyObserves reports a monitor or an institute, which tells of what others do. A medium
// may be somebody's mouthpiece.
func (a *analysis) onlyObserves(e int) bool {
	kind := a.finer(e)
	return kind == "monitor" || kind == "think-tank"
}

// saysOthersDid reports a speaker who tells of the authorities, and so not of himself:
// ذكرت القيادة أن السلطات ضبطت عجلة.
func (a *analysis) saysOthersDid(c *cue) bool {
	for j := c.from; j < min(c.to, c.from+6); j++ {
		if in, _ := a.lang.In("others", a.bare(j)); in {
			return true
		}
	}
	return false
}

// outdone reports an answer that leans on the cue of a surer one: who denies "it"
// denies one thing.
func outdone(answers []stand, x stand) bool {
	return slices.ContainsFunc(answers, func(y stand) bool { return y.cue == x.cue && y.cue >= 0 && y.score > x.score })
}

// takeStance files what the weights answer.
func (a *analysis) takeStance(s stance, sp int, x stand) {
	v, cue, ruled := x.event, x.cue, x.ruled
	a.taken[pair{sp, v}] = true
	if ruled != nil {
		return
	}
	for _, st := range a.statements { // said already, of his own people or as a report
		if st.kind == record.Report && st.speaker == sp && st.event == v {
			st.kind = s.kind
			if s.kind == record.Denial {
				st.polarity = record.Negative
			}
			st.rule = "weights: " + s.task
			return
		}
	}
	st := &statement{kind: s.kind, speaker: sp, event: v, certainty: record.Certain, polarity: record.Positive, rule: "weights: " + s.task}
	if s.kind == record.Denial {
		st.polarity = record.Negative
	}
	if a.quoteFor(st, sp, v, cue) {
		a.statements = append(a.statements, st)
	}
}

// dropStances takes back what the rules say and the weights do not.
func (a *analysis) dropStances() {
	kept := a.statements[:0]
	for _, st := range a.statements {
		if st.event >= 0 && st.speaker >= 0 && !a.taken[pair{st.speaker, st.event}] {
			switch st.kind {
			case record.Claim:
				st.kind = record.Report
			case record.Denial:
				if st.mouth == nil || !a.taken[pair{st.mouth.speaker, st.event}] {
					continue
				}
			}
		}
		kept = append(kept, st)
	}
	a.statements = kept
}

// stanceFeatures puts the question, and returns the cue by which it is answered.
func (a *analysis) stanceFeatures(q *weights.Question, s stance, o *outline, said []utterance, sights [][]sight, sp, v int, ruled *statement) int {
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
	a.putOnce(s.task, q, &o.tale[v], func(q *weights.Question) { a.putTale(q, o, v) })
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
	a.putOnce(s.task, q, &o.content[x.cue], func(q *weights.Question) { a.putContent(q, x.cue) })
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
