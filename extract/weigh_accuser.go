package extract

import (
	"isnad/extract/record"
	"isnad/extract/weights"
)

// weighAccusers asks of each two names of a sentence, and of each name in it and
// who speaks there without being named, whether the one holds the other
// responsible.
func (a *analysis) weighAccusers() {
	if !a.keep && !a.model.Has("accused") {
		return
	}
	judge := a.model.Judge("accused")
	cuesIn := make([][]int, len(a.sentences))
	for k := range a.cues {
		if c := &a.cues[k]; speaks(c.class) && len(c.sources) > 0 {
			cuesIn[c.sent] = append(cuesIn[c.sent], k)
		}
	}
	ruled := a.ruledAccusations()
	told := map[pair]accusation{}
	var order []pair
	for s := range a.sentences {
		if a.sentences[s].noise != "" {
			continue
		}
		speakers := a.speakersIn(s, cuesIn[s])
		words := a.accusedWords(s)
		for _, m := range a.inSent[s] {
			x := &a.mentions[m]
			if !maySpeak(x.typ) || x.anonymous {
				continue
			}
			var beside weighed // what stands beside him
			for _, sp := range speakers {
				if sp.entity == x.entity {
					continue
				}
				p := pair{sp.entity, x.entity}
				c := candidate{task: "accuse", from: sp.entity, to: x.entity, pairs: true, question: a.question()}
				by, read := ruled[p]
				a.accuserFeatures(&c.question, judge, s, words, &beside, sp, m, read)
				if a.keep {
					a.candidates = append(a.candidates, c)
				}
				if judge == nil {
					continue
				}
				score := judge.Score(&c.question)
				a.traceAnswer(x.start, x.end, "accused", &c, score > a.leastToAccuse(read, by), read, "by ", a.entityName(sp.entity))
				if old, seen := told[p]; !seen || score > old.score {
					if !seen {
						order = append(order, p)
					}
					told[p] = accusation{score, s, sp.cue, m}
				}
			}
		}
	}
	if !a.model.Has("accused") {
		return
	}
	for _, p := range order {
		by, read := ruled[p]
		a.settleAccusation(p, told[p], read, a.leastToAccuse(read, by))
	}
	a.settleAgents()
}

// ruledAccusations gives the accusations that the rules read, each with the part of its
// threshold that its answer has to reach: a clause that accuses by a verb of its own is
// hardly ever misread, unlike what a condemnation, a word of blame or the body of a
// speaker is taken to say.
func (a *analysis) ruledAccusations() map[pair]float64 {
	ruled := map[pair]float64{}
	for _, st := range a.statements {
		part := leaning
		if st.plain {
			part = trusted
		}
		for _, x := range namedAs(st, "accused") {
			p := pair{st.speaker, x}
			if old, seen := ruled[p]; !seen || part < old {
				ruled[p] = part
			}
		}
	}
	return ruled
}

// leastToAccuse is how likely an accusation must be, by what the rules say of it.
func (a *analysis) leastToAccuse(ruled bool, part float64) float64 {
	if ruled {
		return part * a.model.Threshold("accused")
	}
	return surely
}

// accusation is where one is weighed highest.
type accusation struct {
	score   float64
	sent    int
	cue     int // cue of the accuser, or -1
	mention int // of the accused
}

// accuser is somebody who may accuse in a sentence.
type accuser struct {
	entity  int
	cue     int // by which he speaks there, or -1
	mention int // by which he is named there, or -1
}

// speakersIn lists who speaks or is named in a sentence.
func (a *analysis) speakersIn(s int, cues []int) []accuser {
	var out []accuser
	seen := map[int]int{}
	for _, k := range cues {
		for _, e := range a.ids(a.cues[k].sources) {
			if i, ok := seen[e]; ok {
				if a.cues[k].class == "accusation" && a.cues[out[i].cue].class != "accusation" {
					out[i].cue = k
				}
				continue
			}
			seen[e] = len(out)
			out = append(out, accuser{e, k, -1})
		}
	}
	for _, m := range a.inSent[s] {
		x := &a.mentions[m]
		if !maySpeak(x.typ) {
			continue
		}
		if i, ok := seen[x.entity]; ok {
			if out[i].mention < 0 {
				out[i].mention = m
			}
			continue
		}
		seen[x.entity] = len(out)
		out = append(out, accuser{x.entity, -1, m})
	}
	return out
}

// surely is how likely an accusation must be that no rule found.
const surely = 0.35

// settleAccusation makes the statements follow the answer.
func (a *analysis) settleAccusation(p pair, told accusation, ruled bool, least float64) {
	accused := told.score > least
	if ruled == accused {
		return
	}
	if !accused {
		kept := a.statements[:0]
		for _, st := range a.statements {
			if st.speaker == p.from && has(namedAs(st, "accused"), p.to) {
				continue
			}
			kept = append(kept, st)
		}
		a.statements = kept
		return
	}
	st := &statement{kind: record.Accusation, speaker: p.from, event: a.eventOf(told), certainty: record.Certain, polarity: record.Positive,
		rule: "weights: accusation", names: []named{{"accused", p.to}}}
	st.from, st.to = a.trim(a.sentences[told.sent].First, a.sentences[told.sent].Last)
	if told.cue >= 0 {
		c := &a.cues[told.cue]
		st.via, st.certainty, st.cue = a.ids(c.via), certainty(c), a.cueWords(c)
		st.lesser = a.lesserCharge(c, p.to)
		if from, to := a.cueQuote(c); from <= a.mentions[told.mention].first && to >= a.mentions[told.mention].last {
			st.from, st.to = from, to
		}
	}
	a.statements = append(a.statements, st)
}

// eventOf finds the event of an accusation: one of force that its sentence tells
// of, the nearest to the accused, or the one told last before.
func (a *analysis) eventOf(told accusation) int {
	at := a.mentions[told.mention].first
	best, bestD := -1, 0
	for i := range a.happenings {
		h := &a.happenings[i]
		if h.event < 0 || h.sent != told.sent || h.typ == record.Visit || h.typ == record.Meeting || h.typ == record.Announcement {
			continue
		}
		if d := abs(h.pos - at); best < 0 || d < bestD {
			best, bestD = h.event, d
		}
	}
	if best >= 0 {
		return best
	}
	return a.eventBefore(&cue{pos: at, last: at + 1, sent: told.sent, class: "accusation"})
}

// entityName gives the first name that the article has for an entity.
func (a *analysis) entityName(e int) string { return a.mentions[a.entities[e].mentions[0]].name }

// namedAs lists the entities that a statement names in a role.
func namedAs(st *statement, role string) []int {
	var out []int
	for _, n := range st.names {
		if n.role == role {
			out = append(out, n.entity)
		}
	}
	return out
}

// accusedWord is a token as the questions of accusing see it.
type accusedWord struct {
	counts bool // it is a word that may tell something
	event  bool // it tells of an event
	stem   weights.Stem
	at     [3]weighed // by where it stands, see accusedPlaces
}

// accusedPlaces are where a word of the sentence may stand: anywhere, between the two who
// are asked about, near the accused.
var accusedPlaces = [...]string{"", "between", "near"}
