package presence

import (
	"isnad/extract/analysis"
	"isnad/extract/encoded"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/roles"
	"isnad/extract/weights"
)

// askWindow is how many words may stand between two names that a question is
// asked of.
const askWindow = 30

// relation is what is asked of each two names of a sentence.
type relation struct {
	kind, task string // of the candidates that are kept; of the weights
	from, to   func(*analysis.Mention) bool
	heard      int // which answer of the encoder is about it
	cues       int // whose words are signs of it
	standIns   func(*analysis.Article, int, []presenceSign) []*analysis.Mention
	plainly    plainTest
	never      func(*analysis.Article, *analysis.Mention) bool      // names that nobody can stand in it to; nil for none
	answered   func(a *analysis.Article, p analysis.Pair, yes bool) // hears every answer; may be nil
}

// plainTest names the plain clause in which a sign ties two names, each of which stands to it as
// told; empty where none does.
type plainTest func(a *analysis.Article, g presenceSign, kinds string, from, to standing, x, y *analysis.Mention) string

// told is where a relation of two entities is told best.
type told struct {
	score       float64
	sent        int
	left, right *analysis.Mention
	rule        string // which settled it, where weights did not
}

// weighPairs puts a question of each two names of a sentence that fit, and
// returns those answered yes, with the order in which the text has them.
func weighPairs(a *analysis.Article, r *relation, ruled map[analysis.Pair]bool) (map[analysis.Pair]told, []analysis.Pair) {
	found := map[analysis.Pair]told{}
	var order []analysis.Pair
	judge := a.Model.Judge(r.task)
	around := &pairContext{judge: judge}
	for s := range a.Sentences {
		if a.Sentences[s].Noise != "" {
			continue
		}
		signs := signsIn(a, s, r.cues)
		names := append(namesIn(a, s), r.standIns(a, s, signs)...)
		around.begin(s, len(names))
		for nx, x := range names {
			if !r.from(x) {
				continue
			}
			for ny, y := range names {
				if x.Entity == y.Entity || !r.to(y) || analysis.Abs(x.First-y.First) > askWindow {
					continue
				}
				p := analysis.Pair{From: x.Entity, To: y.Entity}
				score, yes := 0.0, false
				if r.never == nil || !r.never(a, y) {
					c := analysis.Candidate{Task: r.kind, From: x.Entity, To: y.Entity, Pairs: true, Question: a.Question()}
					pairFeatures(a, &c.Question, around, nx, x, ny, y, ruled[p])
					signFeatures(a, &c.Question, signs, x, y, r.plainly)
					encoded.PutBetween(a, &c.Question, r.task, r.heard, x.Entity, y.Entity)
					score, yes = r.answer(a, judge, &c, x, ruled[p])
				}
				if r.answered != nil {
					r.answered(a, p, yes)
				}
				if !yes {
					continue
				}
				old, seen := found[p]
				if !seen {
					order = append(order, p)
				}
				if !seen || score > old.score {
					found[p] = told{score, s, x, y, ""}
				}
			}
		}
	}
	return found, order
}

// answer puts a question to the weights; what a rule says too needs less.
func (r *relation) answer(a *analysis.Article, judge *weights.Judge, c *analysis.Candidate, x *analysis.Mention, ruled bool) (score float64, yes bool) {
	if a.Keep {
		a.Candidates = append(a.Candidates, *c)
	}
	score, least := judge.Score(&c.Question), judge.Threshold()
	if ruled {
		least *= roles.Leaning
	}
	if judge != nil {
		a.TraceAnswer(x.Start, x.End, r.task, c, least, score > least, ruled, a.EntityName(c.To))
	}
	return score, score > least
}

// tell makes the article's statement of a relation.
func tell(a *analysis.Article, p analysis.Pair, t told, rule, from, to string) {
	st := &analysis.Statement{Kind: record.Report, Speaker: -1, Event: -1, Certainty: record.Certain, Polarity: record.Positive, Rule: rule,
		Names: []analysis.Named{{Role: from, Entity: p.From}, {Role: to, Entity: p.To}}}
	first, last := min(t.left.First, t.right.First), max(t.left.Last, t.right.Last)
	s := a.Sentences[t.sent]
	for first > s.First && !roles.Boundary(a, first-1) {
		first--
	}
	for last < s.Last && !roles.Boundary(a, last) {
		last++
	}
	st.From, st.To = grammar.Trim(a, first, last)
	for k := range a.Cues {
		if c := &a.Cues[k]; analysis.Speaks(c.Class) && c.Sent == t.sent && c.From <= first && last <= c.To && len(c.Sources) > 0 && c.Verb != nil {
			st.Speaker = a.Mentions[c.Sources[0]].Entity
		}
	}
	a.Statements = append(a.Statements, st)
}

// namesIn lists the names of a sentence.
func namesIn(a *analysis.Article, s int) []*analysis.Mention {
	out := make([]*analysis.Mention, 0, len(a.InSent[s]))
	for _, m := range a.InSent[s] {
		out = append(out, &a.Mentions[m])
	}
	return out
}
