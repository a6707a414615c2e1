package cues

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/record"
)

// englishCharge files the accusation that a noun tells of with who accuses and whom:
// allegations by Ankara that Damascus was behind it, Washington's charge that the group did it,
// accusations by Baghdad against the party.
func englishCharge(a *analysis.Article, i, si int) (analysis.Cue, bool) {
	if !a.Spelt(i).InAny("accusing-nouns") {
		return analysis.Cue{}, false
	}
	c := analysis.Cue{Pos: i, Last: i + 1, Sent: si, Class: "accusation", Rule: "accuse-noun", Object: -1, Given: true}
	j, end := i+1, a.Sentences[si].Last
	if m := a.At(i - 2); m != nil && grammar.Possessive(a, i-1) && analysis.MaySpeak(m.Type) {
		c.Sources = []int{a.Outer[i-2]}
	} else if a.Known(j).Role() == "agent" {
		if grammar.Determiner(a, j+1) {
			j++
		}
		if m := a.At(j + 1); m != nil && analysis.MaySpeak(m.Type) {
			c.Sources = []int{a.Outer[j+1]}
			j = m.Last
		}
	}
	if len(c.Sources) == 0 || !a.Spelt(j).Is("sub") && !a.Spelt(j).InAny("against") {
		return analysis.Cue{}, false
	}
	if grammar.Determiner(a, j+1) {
		j++
	}
	if m := a.At(j + 1); m != nil && analysis.MaySpeak(m.Type) && j+1 < end {
		c.Object = a.Outer[j+1]
	} else if a.Spelt(j + 1).InAny("subject-pronouns") {
		if n := len(a.Cues) - 1; n >= 0 && a.Cues[n].Sent == si && a.Cues[n].Class == "denial" && a.Cues[n].Verb != nil {
			for _, k := range SubjectOf(a, a.Cues[n].Pos, a.Sentences[si].First).Mentions {
				c.Object = k // the group rejected Washington's charge that it was behind it
			}
		}
	}
	return c, c.Object >= 0
}

// DeniedBlame reports a phrase of blame within what is denied, or that only goes on with an
// accusation told by a noun: dismissed allegations that the group was behind it.
func DeniedBlame(a *analysis.Article, c *analysis.Cue) bool {
	if a.Lang.Code != "en" || c.Verb != nil || c.Given {
		return false
	}
	denied := false
	for k := range a.Cues {
		d := &a.Cues[k]
		if d.Sent != c.Sent || d.Pos >= c.Pos || !analysis.Speaks(d.Class) {
			continue
		}
		if d.Given && d.Class == "accusation" && c.Pos-d.Pos < ChargeReach {
			return true
		}
		denied = d.Class == "denial" && d.Verb != nil && d.Verb.Tense != pack.Masdar && c.Pos >= d.From && c.Pos < d.To
	}
	return denied
}

// PointsAt reports a phrase of blame that is a verb of pointing: pointed to the group.
func PointsAt(a *analysis.Article, c *analysis.Cue) bool {
	if a.Lang.Code != "en" || c.Class != "blame" || !c.After {
		return false
	}
	_, verb := a.Finite(c.Pos)
	m := a.At(c.Last)
	return verb && m != nil && (m.Type == record.Group || m.Type == record.Actor || m.Type == record.Country)
}

// AccusePointed makes the accusation of who points at somebody himself: the minister pointed
// to the group.
func AccusePointed(a *analysis.Article, c *analysis.Cue, ev int) {
	for _, k := range SubjectOf(a, c.Pos, a.Sentences[c.Sent].First).Mentions {
		m, x := &a.Mentions[k], a.At(c.Last)
		if !analysis.MaySpeak(m.Type) || m.Entity < 0 || x.Entity < 0 || m.Entity == x.Entity {
			continue
		}
		st := &analysis.Statement{Kind: record.Accusation, Speaker: m.Entity, Event: ev, Certainty: record.Certain, Polarity: record.Positive,
			Rule: c.Rule, Cue: a.CueWords(c), Names: []analysis.Named{{Role: "accused", Entity: x.Entity}}}
		st.From, st.To = grammar.Trim(a, a.Sentences[c.Sent].First, a.Sentences[c.Sent].Last)
		a.Statements = append(a.Statements, st)
		if ev >= 0 {
			a.Events[ev].Agents = analysis.AppendNew(a.Events[ev].Agents, x.Entity)
		}
	}
}
