package roles

import (
	"cmp"
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/encoded"
	"isnad/extract/record"
	"isnad/extract/weights"
)

// The roles, by their place in lists of answers.
const (
	AsAgent = iota
	AsTarget
	AsPlace
)

// parts are the roles that a name may play in a happening, each with its task.
var parts = [...]struct{ role, task string }{{"agent", "role agent"}, {"target", "role target"}, {"place", "role place"}}

// Panel judges the three roles of a name at once, by a model that was learned for them; nil where it was not.
func Panel(m *weights.Model) *weights.Panel {
	return m.Panel(parts[AsAgent].task, parts[AsTarget].task, parts[AsPlace].task)
}

// WeighRoles asks of each name in the sentence of a happening which part it
// plays there, and files it by the answers in place of the rules'.
func WeighRoles(a *analysis.Article, h *analysis.Happening) {
	if a.Model == nil && !a.Keep {
		return
	}
	if a.Sure == nil {
		a.Sure = map[analysis.SureKey][3]float64{}
	}
	var got analysis.Cast
	for _, m := range h.Agents { // by a pronoun, from an earlier sentence
		if !slices.Contains(a.InSent[h.Sent], m) {
			got.Agents = append(got.Agents, m)
		}
	}
	for _, m := range a.InSent[h.Sent] {
		x := &a.Mentions[m]
		if cues.Backer(a, x) || DatesOnly(a, x) || x.First >= h.NotIts[0] && x.First < h.NotIts[1] {
			continue
		}
		c := analysis.Candidate{Task: "role", To: x.Entity, Event: true, Mention: m, Pos: h.Pos, Question: a.Question()}
		roleFeatures(a, &c.Question, h, m)
		encoded.PutParts(a, &c.Question, x.Entity, h)
		if a.Keep {
			a.Candidates = append(a.Candidates, c)
		}
		if a.Casting != nil {
			castAs(a, &got, h, m, &c)
		}
	}
	if a.Casting != nil {
		h.Plain = &analysis.Cast{Agents: h.Agents, Targets: h.Targets, Places: h.Places}
		h.Agents, h.Targets, h.Places = got.Agents, got.Targets, got.Places
	}
}

// castAs files a name under the parts that the weights give it.
func castAs(a *analysis.Article, got *analysis.Cast, h *analysis.Happening, m int, c *analysis.Candidate) {
	x := &a.Mentions[m]
	part := partByRules(a, h, m)
	var sure [3]float64 // by how much each answer passes its threshold
	key := analysis.SureKey{Pos: h.Pos, Entity: x.Entity}
	surest := a.Sure[key]
	scores := a.Casting.Scores(&c.Question)
	for i, r := range parts {
		score, least := scores[i], a.Model.Threshold(r.task)
		surest[i] = max(surest[i], score)
		ruled := part == r.role || part == "launch" && r.role == "place"
		if ruled {
			least *= Trusted
		}
		sure[i] = score / max(least, 1e-6)
		if sure[i] > 1 && !ruled && (i == AsAgent || i == AsTarget) && cannotBe(a, h, m, i, part) {
			sure[i] = 0
		}
		a.TraceAnswer(x.Start, x.End, r.task, c, least, sure[i] > 1, ruled, "in ", h.Rule)
	}
	a.Sure[key] = surest
	if slices.Contains(h.Meant, m) && slices.Contains(h.Agents, m) {
		got.Agents = append(got.Agents, m) // nothing beside his name tells of his men
		return
	}
	if sure[0] > 1 && sure[0] >= sure[1] && analysis.MaySpeak(x.Type) { // nobody is doer and target of one act
		got.Agents = append(got.Agents, m)
	} else if sure[1] > 1 {
		got.Targets = append(got.Targets, m)
	}
	if sure[2] > 1 && analysis.Locates(x) && !slices.Contains(h.Launch, m) {
		got.Places = append(got.Places, m)
	}
}

// SourceIn reports a name that is the source of a cue of a sentence.
func SourceIn(a *analysis.Article, m, sent int) bool {
	for k := range a.Cues {
		if c := &a.Cues[k]; c.Sent == sent && slices.Contains(c.Sources, m) {
			return true
		}
	}
	return false
}

// WithinPerson reports a body within the description of a person, who is the one
// that acts or is hit: القيادي في الحركة.
func WithinPerson(a *analysis.Article, x *analysis.Mention) bool {
	for p := x.Parent; p >= 0; p = a.Mentions[p].Parent {
		if a.Mentions[p].Type == record.Official {
			return true
		}
	}
	if a.Lang.Code == "ar" && x.First > 0 && strings.HasSuffix(x.Prefix, "ب") && analysis.IsBody(x) && len(a.Stem(x.First-1).Titles()) > 0 {
		o := a.At(x.Last)
		return o != nil && o.First == x.Last && o.Type == record.Official // القيادي بالتنظيم فلان
	}
	return false
}

// Trusted is the part of its threshold that an answer has to reach where the
// rules say the same: a plain clause is read by rules, and what the weights learned
// from long ones must not undo it.
const Trusted = 0.25

// Leaning is the same for what rules say less surely: who reports, hosts, visits.
const Leaning = 0.6

// partByRules names the part that the rules gave a name in a happening.
func partByRules(a *analysis.Article, h *analysis.Happening, m int) string {
	switch {
	case slices.Contains(h.Agents, m):
		return "agent"
	case slices.Contains(h.Targets, m):
		return "target"
	case slices.Contains(h.Launch, m):
		return "launch"
	case slices.Contains(h.Places, m):
		return "place"
	}
	return "none"
}

// IndexMentions lists the names of each sentence in the order of the text.
func IndexMentions(a *analysis.Article) {
	a.InSent = make([][]int, len(a.Sentences))
	for m := range a.Mentions {
		if a.Mentions[m].Entity < 0 {
			continue
		}
		if s := a.SentenceOf(a.Mentions[m].First); s >= 0 {
			a.InSent[s] = append(a.InSent[s], m)
		}
	}
	for _, ms := range a.InSent {
		slices.SortFunc(ms, func(x, y int) int {
			return cmp.Or(cmp.Compare(a.Mentions[x].First, a.Mentions[y].First), cmp.Compare(x, y))
		})
	}
}
