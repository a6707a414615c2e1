package happenings

import (
	"slices"

	"isnad/extract/accused"
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/roles"
	"isnad/extract/speech"
)

// serially reports why a trigger that is no one happening may yet tell of a series: it
// is told as going on, not as planned, feared or denied.
func serially(a *analysis.Article, i int, v analysis.Verb, s analysis.Sentence) bool {
	if v.Tense != pack.Present || speech.NegatedVerb(a, i) || unreal(a, i, s.First) != "" || expected(a, i, s.First) || a.Known(i-1).Is("neg", "modal") {
		return false
	}
	in, _ := a.Known(i - 1).In("may-follow")
	return !in
}

// keepSerial files what a trigger that is no one happening tells of a series of attacks,
// by the rules alone.
func keepSerial(a *analysis.Article, h *analysis.Happening) {
	if h.Type != record.Attack || h.Subkind == "killing" || h.Subkind == "clash" || h.Negated || threatened(a, h.Pos, a.Sentences[h.Sent].First) != "" {
		return
	}
	told := analysis.Cast{Agents: h.Agents, Targets: h.Targets, Places: h.Places}
	if h.Plain != nil {
		told = *h.Plain
	}
	s := analysis.Serial{Pos: h.Pos, Last: h.Last, Sent: h.Sent, From: h.From, To: h.To, Rule: h.Rule}
	for _, m := range told.Agents {
		if x := &a.Mentions[m]; analysis.IsBody(x) && x.Entity >= 0 && !roles.WithinPerson(a, x) {
			s.Agents = analysis.AppendNew(s.Agents, x.Entity)
		}
	}
	for k, x := range a.Entities {
		if x == h.Nation {
			s.Agents = analysis.AppendNew(s.Agents, k)
		}
	}
	if len(s.Agents) == 0 && a.Lang.Code == "ar" {
		s.Agents = breachers(a, h)
	}
	if len(s.Agents) == 0 && a.Lang.Code == "ar" && h.Nominal {
		s.Agents = seriesCharged(a, h)
	}
	for _, m := range told.Targets {
		if x := &a.Mentions[m]; x.Type != record.Official && x.Entity >= 0 && !slices.Contains(s.Agents, x.Entity) {
			s.Targets = analysis.AppendNew(s.Targets, x.Entity)
		}
	}
	if len(s.Agents) > 0 && len(s.Agents) <= 2 && len(s.Targets) > 0 {
		a.Serials = append(a.Serials, s)
	}
}

// breachers lists who did the many acts told by a noun before an attack in its sentence, of
// which it says the kind: those named right behind the noun (خروقات قوات النظام), or who is
// accused of them.
func breachers(a *analysis.Article, h *analysis.Happening) []int {
	first := a.Sentences[h.Sent].First
	for j := h.Pos - 1; j >= first && j >= h.Pos-roles.BreachReach; j-- {
		if a.Outer[j] >= 0 || !a.Stem(j).InAny("breaches") {
			continue
		}
		if m := a.At(j + 1); m != nil && analysis.IsBody(m) && m.Prefix == "" && m.Entity >= 0 {
			return []int{m.Entity}
		}
		for k := range a.Cues {
			if c := &a.Cues[k]; c.Class == "accusation" && c.Sent == h.Sent && c.Pos < j {
				accused, _ := accused.Whom(a, c)
				return accused
			}
		}
		return nil
	}
	return nil
}

// seriesCharged lists who is accused of a series of attacks, where nobody else is named between
// the charge and its noun: اتهمت الجيش بمواصلة الغارات على البلدة.
func seriesCharged(a *analysis.Article, h *analysis.Happening) []int {
	for k := range a.Cues {
		c := &a.Cues[k]
		if c.Class != "accusation" || c.Sent != h.Sent || h.Pos < c.From || h.Pos >= c.To {
			continue
		}
		accused, from := accused.Whom(a, c)
		for j := from; j < h.Pos; j++ {
			if m := a.At(j); m != nil && analysis.MaySpeak(m.Type) && !slices.Contains(accused, m.Entity) {
				return nil
			}
		}
		return accused
	}
	return nil
}

// SerialEdges draws the edges of the series, each on a statement of its own.
func SerialEdges(a *analysis.Article) {
	for _, s := range a.Serials {
		h := &analysis.Happening{Pos: s.Pos, Last: s.Last, Sent: s.Sent, From: s.From, To: s.To}
		speakers, status := []int{-1}, record.StatusAsserted
		if k := a.Covering(h); k >= 0 {
			if a.Cues[k].Class == "denial" || a.Cues[k].Class == "no-comment" {
				continue
			}
			if speakers = a.EntitiesOf(a.Cues[k].Sources); len(speakers) == 0 {
				speakers = []int{-1} // somebody without a name says so
			}
			status = record.StatusAlleged
		}
		for _, x := range s.Agents {
			for _, sp := range speakers {
				if sp == x {
					status = record.StatusClaimed
				}
			}
			st := &analysis.Statement{Kind: record.Report, Speaker: speakers[0], Event: -1, Certainty: record.Certain, Polarity: record.Positive,
				Rule: s.Rule + ", a series", Cue: a.Doc.Slice(a.Tok(s.Pos).Start, a.Tok(s.Last-1).End), Names: []analysis.Named{{Role: "agent", Entity: x}}}
			st.From, st.To = grammar.Trim(a, s.From, s.To)
			a.Statements = append(a.Statements, st)
			for _, y := range s.Targets {
				st.Names = append(st.Names, analysis.Named{Role: "target", Entity: y})
				a.Edge(analysis.Edge{Type: record.Attacked, From: x, To: y, Event: -1, Status: status}, len(a.Statements)-1)
			}
		}
	}
}
