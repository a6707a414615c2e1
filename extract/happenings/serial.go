package happenings

import (
	"slices"
	"strings"

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

// lasted reports a verb of war that tells of what goes on or went on for long: not one of a
// single day, nor an English one of what was just going on (were fighting).
func lasted(a *analysis.Article, i int, v analysis.Verb, s analysis.Sentence) bool {
	if a.Lang.Code == "en" && v.Tense == pack.Masdar {
		return a.Strict(i-1) == "been"
	}
	return v.Tense == pack.Present || roles.SinceIn(a, i, s) || !roles.OnOneDay(a, s)
}

// keepSerial files what a trigger that is no one happening tells of a series of attacks,
// by the rules alone. Who controls a place attacks nobody.
func keepSerial(a *analysis.Article, h *analysis.Happening) {
	if h.Type != record.Attack || h.Subkind == "killing" || h.Subkind == "ground" || h.Negated {
		return
	}
	if why := threatened(a, h.Pos, a.Sentences[h.Sent].First); why != "" && why != timesOver {
		return
	}
	if h.Subkind == "clash" {
		if !h.Nominal {
			keepFight(a, h)
		}
		return
	}
	told := analysis.Cast{Agents: h.Agents, Targets: h.Targets, Places: h.Places}
	if h.Plain != nil {
		told = *h.Plain
	}
	s := analysis.Serial{Pos: h.Pos, Last: h.Last, Sent: h.Sent, From: h.From, To: h.To, Rule: h.Rule}
	s.Agents = seriesDoers(a, h, &told)
	s.Targets = seriesHit(a, h, &told, s.Agents)
	kept := whole(&s)
	if kept {
		a.Serials = append(a.Serials, s)
	} else if k := otherHalf(a, h, &s); k != nil {
		a.Serials = append(a.Serials, *k)
	}
	traceSerial(a, &s, kept)
}

// whole reports a series of which both ends are told; with more than two doers they are read
// wrong.
func whole(s *analysis.Serial) bool {
	return len(s.Agents) > 0 && len(s.Agents) <= 2 && len(s.Targets) > 0
}

// traceSerial notes who attacked whom in a series, or what is not told of it.
func traceSerial(a *analysis.Article, s *analysis.Serial, kept bool) {
	if a.Trace == nil {
		return
	}
	names := func(es []int) string {
		var out []string
		for _, e := range es {
			out = append(out, a.EntityName(e))
		}
		return strings.Join(out, ", ")
	}
	start, end, note := a.Tok(s.Pos).Start, a.Tok(s.Last-1).End, "%s: agents: %s; targets: %s"
	if !kept {
		a.Trace.Reject(start, end, "series", note, s.Rule, names(s.Agents), names(s.Targets))
		return
	}
	a.Trace.Accept(start, end, "series", note, s.Rule, names(s.Agents), names(s.Targets))
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

// selfCharged lists who is accused that he attacks, by a verb with his pronoun before it: اتهم
// تركيا بأنها تقصف البلدة.
func selfCharged(a *analysis.Article, h *analysis.Happening) []int {
	if a.Lang.Code != "ar" || h.Passive || !a.Spelt(h.Pos-1).InAny("own-words") {
		return nil
	}
	return seriesCharged(a, h)
}

// seriesClaimed lists who claims a series of attacks: أعلنت مسؤوليتها عن عشرات الهجمات على القوات.
func seriesClaimed(a *analysis.Article, h *analysis.Happening) (out []int) {
	for k := range a.Cues {
		if c := &a.Cues[k]; c.Class == "claim" && !c.Negated && c.Sent == h.Sent && c.From <= h.Pos && h.Pos < c.To && !clauseBetween(a, c.Last, h.Pos) {
			for _, e := range bodiesOf(a, c.Sources) {
				out = analysis.AppendNew(out, e)
			}
		}
	}
	return out
}

// clauseBetween reports that a clause opens between two tokens: claimed it and said that it
// answered the raids.
func clauseBetween(a *analysis.Article, from, to int) bool {
	for j := from; j < to; j++ {
		if a.Outer[j] < 0 && (a.Known(j).Is("sub", "rel") && !a.Known(j).Is("prep") || otherVerb(a, j)) {
			return true
		}
	}
	return false
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
