package charges

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/attribution"
	"isnad/extract/encoded"
	"isnad/extract/encoder"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/roles"
)

// WeighAccusers asks of each two names of a sentence, and of each name in it and
// who speaks there without being named, whether the one holds the other
// responsible.
func WeighAccusers(a *analysis.Article) {
	if !a.Keep && !a.Model.Has("accused") {
		return
	}
	judge := a.Model.Judge("accused")
	cuesIn := make([][]int, len(a.Sentences))
	for k := range a.Cues {
		if c := &a.Cues[k]; analysis.Speaks(c.Class) && len(c.Sources) > 0 {
			cuesIn[c.Sent] = append(cuesIn[c.Sent], k)
		}
	}
	ruled := ruledAccusations(a)
	told := map[analysis.Pair]accusation{}
	var order []analysis.Pair
	for s := range a.Sentences {
		if a.Sentences[s].Noise != "" {
			continue
		}
		speakers := speakersIn(a, s, cuesIn[s])
		words := accusedWords(a, s)
		for _, m := range a.InSent[s] {
			x := &a.Mentions[m]
			if !analysis.MaySpeak(x.Type) || x.Anonymous {
				continue
			}
			var beside analysis.Weighed // what stands beside him
			for _, sp := range speakers {
				if sp.entity == x.Entity {
					continue
				}
				p := analysis.Pair{From: sp.entity, To: x.Entity}
				c := analysis.Candidate{Task: "accuse", From: sp.entity, To: x.Entity, Pairs: true, Question: a.Question()}
				by, read := ruled[p]
				accuserFeatures(a, &c.Question, judge, s, words, &beside, sp, m, read)
				encoded.PutBetween(a, &c.Question, "accused", encoder.Accused, sp.entity, x.Entity)
				if a.Keep {
					a.Candidates = append(a.Candidates, c)
				}
				if judge == nil {
					continue
				}
				score, least := judge.Score(&c.Question), leastToAccuse(a, read, by)
				a.TraceAnswer(x.Start, x.End, "accused", &c, least, score > least, read, "by ", a.EntityName(sp.entity))
				if old, seen := told[p]; !seen || score > old.score {
					if !seen {
						order = append(order, p)
					}
					told[p] = accusation{score, s, sp.cue, m}
				}
			}
		}
	}
	if !a.Model.Has("accused") {
		return
	}
	for _, p := range order {
		by, read := ruled[p]
		settleAccusation(a, p, told[p], read, leastToAccuse(a, read, by))
	}
	SettleAgents(a)
}

// ruledAccusations gives the accusations that the rules read, each with the part of its
// threshold that its answer has to reach: a clause that accuses by a verb of its own is
// hardly ever misread, unlike what a condemnation, a word of blame or the body of a
// speaker is taken to say.
func ruledAccusations(a *analysis.Article) map[analysis.Pair]float64 {
	ruled := map[analysis.Pair]float64{}
	for _, st := range a.Statements {
		part := roles.Leaning
		if st.Plain {
			part = roles.Trusted
		}
		for _, x := range analysis.NamedAs(st, "accused") {
			p := analysis.Pair{From: st.Speaker, To: x}
			if old, seen := ruled[p]; !seen || part < old {
				ruled[p] = part
			}
		}
	}
	return ruled
}

// leastToAccuse is how likely an accusation must be, by what the rules say of it.
func leastToAccuse(a *analysis.Article, ruled bool, part float64) float64 {
	if ruled {
		return part * a.Model.Threshold("accused")
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
func speakersIn(a *analysis.Article, s int, cues []int) []accuser {
	var out []accuser
	seen := map[int]int{}
	for _, k := range cues {
		for _, e := range a.EntitiesOf(a.Cues[k].Sources) {
			if i, ok := seen[e]; ok {
				if a.Cues[k].Class == "accusation" && a.Cues[out[i].cue].Class != "accusation" {
					out[i].cue = k
				}
				continue
			}
			seen[e] = len(out)
			out = append(out, accuser{e, k, -1})
		}
	}
	for _, m := range a.InSent[s] {
		x := &a.Mentions[m]
		if !analysis.MaySpeak(x.Type) {
			continue
		}
		if i, ok := seen[x.Entity]; ok {
			if out[i].mention < 0 {
				out[i].mention = m
			}
			continue
		}
		seen[x.Entity] = len(out)
		out = append(out, accuser{x.Entity, -1, m})
	}
	return out
}

// surely is how likely an accusation must be that no rule found.
const surely = 0.35

// settleAccusation makes the statements follow the answer.
func settleAccusation(a *analysis.Article, p analysis.Pair, told accusation, ruled bool, least float64) {
	accused := told.score > least
	if ruled == accused {
		return
	}
	if !accused {
		kept := a.Statements[:0]
		for _, st := range a.Statements {
			if st.Speaker == p.From && slices.Contains(analysis.NamedAs(st, "accused"), p.To) {
				continue
			}
			kept = append(kept, st)
		}
		a.Statements = kept
		return
	}
	st := &analysis.Statement{Kind: record.Accusation, Speaker: p.From, Event: eventOf(a, told), Certainty: record.Certain, Polarity: record.Positive,
		Rule: "weights: accusation", Names: []analysis.Named{{Role: "accused", Entity: p.To}}}
	st.From, st.To = grammar.Trim(a, a.Sentences[told.sent].First, a.Sentences[told.sent].Last)
	if told.cue >= 0 {
		c := &a.Cues[told.cue]
		st.Via, st.Certainty, st.Cue = a.EntitiesOf(c.Via), attribution.Certainty(c), a.CueWords(c)
		st.Lesser = attribution.LesserCharge(a, c, p.To)
		if from, to := attribution.CueQuote(a, c); from <= a.Mentions[told.mention].First && to >= a.Mentions[told.mention].Last {
			st.From, st.To = from, to
		}
	}
	a.Statements = append(a.Statements, st)
}

// eventOf finds the event of an accusation: one of force that its sentence tells
// of, the nearest to the accused, or the one told last before.
func eventOf(a *analysis.Article, told accusation) int {
	at := a.Mentions[told.mention].First
	best, bestD := -1, 0
	for i := range a.Happenings {
		h := &a.Happenings[i]
		if h.Event < 0 || h.Sent != told.sent || h.Type == record.Visit || h.Type == record.Meeting || h.Type == record.Announcement {
			continue
		}
		if d := analysis.Abs(h.Pos - at); best < 0 || d < bestD {
			best, bestD = h.Event, d
		}
	}
	if best >= 0 {
		return best
	}
	return attribution.EventBefore(a, &analysis.Cue{Pos: at, Last: at + 1, Sent: told.sent, Class: "accusation"})
}

// accusedPlaces are where a word of the sentence may stand: anywhere, between the two who
// are asked about, near the accused.
var accusedPlaces = [...]string{"", "between", "near"}
